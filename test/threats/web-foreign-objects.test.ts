import { expect } from 'chai'
import { updateConsultation } from '../../server/store/consultations.ts'
import type { Role } from '../../server/http/context.ts'
import type { Route } from '../../server/http/route.ts'
import { routes } from '../../server/routes.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import type { Client } from '../support/client.ts'
import { explore, isAboutObject, nameOf, routeOf, send, type Sighting } from '../support/crawl.ts'
import { formsOf, type SentForm } from '../support/pages.ts'
import { fill, idle, notMet } from '../support/tour.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../support/services.ts'
import { idsOf, rowsBut } from '../support/unit-rows.ts'

const secret = 'zebra'
const paper = (number: number): string =>
  `Họ và tên: Zebra Thị ${'ABCDEF'[number]}\nĐơn vị: Chi đoàn Lò Nam\n` +
  `1. Đề nghị bổ sung cụm từ “${secret}-${number} lò điện” vào mục 1, phần I.\n2. Đề nghị bỏ mục 1, phần II vì ${secret} ${number}.\n3. ${secret} nhất trí với dự thảo.`

/**
 * What a unit has is nobody else's, whatever ids are known: a secretary and an administrator use every page and every form of their
 * consultation, whose papers all come from one unit; each address and each form that they meet is then sent by the secretary of the
 * sister unit as it is, and by the secretary and administrator of another consultation with their own consultation in the address.
 * They must neither see a word of it nor change a row. What the pages do not lead to stands in test/support/tour.ts, with why.
 */
describe('what is another unit’s or another consultation’s', () => {
  let server: TestServer
  let own: SmallConsultation
  let other: SmallConsultation
  const clients = new Map<string, Client>()
  before(async function () {
    this.timeout(90_000)
    server = await startServer()
    own = await smallConsultation(server.services)
    other = await smallConsultation(server.services)
    for (let number = 0; number < 4; number++) await own.upload(own.south, `${secret}-${number}.txt`, paper(number))
    await own.work()
    const { store } = server.services
    // Drafts are numbered in their consultation: the other one has no "d1", so that its people ask for a draft that is not theirs.
    await store.write(tx =>
      tx.updateTable('drafts').set({ id: 'd9' }).where('consultation_id', '=', other.root.consultation).execute()
    )
    for (const { root } of [own, other])
      await store.write(tx => updateConsultation(tx, root.consultation, 1, { state: 'open' }))
    const enter = async (name: string, where: SmallConsultation, unit: string, role: Role): Promise<void> => {
      const user = await addAccount(store, { name, roles: [{ consultation: where.root.consultation, unit, role }] })
      clients.set(name, await signedInAs(server, user))
    }
    await enter('secretary', own, own.root.unit, 'secretary')
    await enter('administrator', own, own.root.unit, 'administrator')
    await enter('sister', own, own.north.unit, 'secretary')
    await enter('other secretary', other, other.root.unit, 'secretary')
    await enter('other administrator', other, other.root.unit, 'administrator')
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const clientOf = (name: string): Client => clients.get(name)!
  /** The other consultation in the address, as its own people would ask; all other ids stay. */
  const swapped = (address: string): string => address.replaceAll(own.root.consultation, other.root.consultation)
  const attackers: [name: string, address: (address: string) => string][] = [
    ['sister', address => address],
    ['other secretary', address => address],
    ['other secretary', swapped],
    ['other administrator', swapped]
  ]

  /** Every row of the consultation that does not belong to the sister unit. */
  const rows = (): Promise<string> => rowsBut(server.services.store.db, own.north)
  /** Ids of what the sister made for her own unit when she sent the forms, or was moved there by its owner: she may have those. */
  const ofSister = (): Promise<string[]> => idsOf(server.services.store.db, own.north)

  const tried = new Set<string>()
  /** Where forms led to: there the way back is. */
  const led: string[] = []
  const worked = new Set<string>()
  const starts = (): string[] => {
    const base = `/consultations/${own.root.consultation}`
    return [base, ...led, `${base}/people/data?words=${secret}`]
  }
  /** Tried without having been met on a page. */
  const rarely = new Set<string>()

  /** A page as the attackers see it: not at all where it names an object; else without a word of what is not theirs. */
  const attackPage = async (route: Route, address: string): Promise<void> => {
    for (const [name, change] of attackers) {
      const response = await clientOf(name).get(change(address))
      const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
      if (isAboutObject(route)) expect(response.status, `${name}: ${change(address)}`).to.be.oneOf([403, 404])
      // What oneself asked for in the address may be shown again.
      if (!decodeURIComponent(change(address)).toLowerCase().includes(secret))
        expect(body.toLowerCase(), `${name}: ${change(address)}`).not.to.contain(secret)
    }
  }

  /** Refused, or answered as if there were no such thing at all: groups come and go, what is gone was "changed meanwhile". */
  const expectNotThere = async (status: number, client: Client, form: SentForm, what: string): Promise<void> => {
    if (status === 403 || status === 404) return
    const nowhere = form.action.replace(/\/(?!consultations)([\w-]*\d[\w-]*)(?=\/[a-z-]+(?:\?|$)|$)/, '/g000000000000')
    expect(nowhere, what).not.to.equal(form.action)
    expect((await send(client, { ...form, action: nowhere }, same => same)).status, what)
      .to.equal(status)
      .and.to.equal(409)
  }

  const attackForm = async (route: Route, form: SentForm): Promise<void> => {
    const before = await rows()
    for (const [name, change] of attackers) {
      const response = await send(clientOf(name), form, change)
      const body = (await response.text()).toLowerCase()
      const what = `${name}: POST ${change(form.action)} ${JSON.stringify(form.fields)}`
      if (isAboutObject(route))
        await expectNotThere(response.status, clientOf(name), { ...form, action: change(form.action) }, what)
      if (!JSON.stringify(form.fields).toLowerCase().includes(secret)) expect(body, what).not.to.contain(secret)
      expect(await rows(), `${what} answered ${response.status} and changed something`).to.equal(before)
    }
  }

  /** As long as new kinds of pages or forms turn up: tries them, then uses them rightly, so that more turn up. */
  const useEverything = async (user: string): Promise<void> => {
    const client = clientOf(user)
    for (let round = 0; round < 8; round++) {
      const met = await explore(client, starts(), await ofSister(), fill)
      let fresh = 0
      for (const [name, sightings] of [...met].sort(([a], [b]) => rank(a) - rank(b))) {
        if (tried.has(name)) continue
        const route = routes.find(one => nameOf(one) === name)!
        if (route.method === 'get') for (const { address } of sightings.slice(0, 2)) await attackPage(route, address)
        else if (!(await attackAndUse(client, route, sightings))) continue
        tried.add(name)
        fresh++
      }
      await own.work()
      if (fresh === 0) return
    }
  }

  /** What takes something away is used last. */
  const rank = (name: string): number =>
    /remove|ungroup|take-out|aside|undo|state|join$|split$|unit$/.test(name) ? 1 : 0

  /** The form is read anew, for what was done meanwhile has changed its versions. False where it is no longer there. */
  const attackAndUse = async (client: Client, route: Route, sightings: Sighting[]): Promise<boolean> => {
    // Not all about one object: what was set aside must still be there to come back.
    const from = tried.size % Math.max(1, sightings.length)
    for (const { address } of [...sightings.slice(from), ...sightings.slice(0, from)].slice(0, 12)) {
      const html = await (await client.get(address)).text()
      for (const form of formsOf(html, address, fill).filter(({ action }) => routeOf('post', action) === route)) {
        if ((await ofSister()).some(id => form.action.includes(id))) continue
        // Her role stays: she is needed for what comes after.
        if (form.action.includes('/people/remove') && form.fields.some(([, value]) => value === own.north.unit))
          continue
        await attackForm(route, form)
        const before = await rows()
        const { status, headers } = await send(client, form, same => same)
        if (status < 400 && (await rows()) !== before) {
          worked.add(nameOf(route))
          led.unshift(address, headers.get('location') ?? address)
          return true
        }
      }
    }
    return sightings.length > 0
  }

  it('is neither seen nor changed, by any page or form that a secretary meets', () =>
    useEverything('secretary')).timeout(180_000)
  it('nor by any that an administrator meets', () => useEverything('administrator')).timeout(180_000)

  it('nor by what only scripts ask for', async () => {
    const { db } = server.services.store
    const base = `/consultations/${own.root.consultation}`
    const job = await db
      .selectFrom('jobs')
      .select('id')
      .where('consultation_id', '=', own.root.consultation)
      .executeTakeFirstOrThrow()
    const submissions = await db
      .selectFrom('submissions')
      .select('id')
      .where('consultation_id', '=', own.root.consultation)
      .execute()
    const ids = submissions.map(({ id }) => `id=${id}`).join('&')
    for (const address of [
      `${base}/jobs/${job.id}`,
      `${base}/submissions/reading?${ids}`,
      `${base}/comments/changes?since=2020-01-01T00:00:00.000Z`,
      `${base}/reports/changes`
    ]) {
      for (const [name, change] of attackers) {
        const response = await clientOf(name).get(change(address), { accept: 'application/json' })
        expect((await response.text()).toLowerCase(), `${name}: ${change(address)}`).not.to.contain(secret)
        if (name !== 'sister' && address.includes('/jobs/')) expect(response.status).to.be.oneOf([403, 404])
      }
    }
  })

  it('nor by forms that only a rare state shows: sent to its objects with their right versions', async () => {
    const { db } = server.services.store
    const rowsOf = (table: 'groups' | 'comments' | 'submissions') =>
      db
        .selectFrom(table)
        .select(['id', 'version'])
        .where('consultation_id', '=', own.root.consultation)
        .limit(3)
        .execute()
    const objects = {
      submission: await rowsOf('submissions'),
      comment: await rowsOf('comments'),
      group: await rowsOf('groups')
    }
    const rare = routes.filter(
      route =>
        route.method === 'post' && isAboutObject(route) && !tried.has(nameOf(route)) && !notMet.has(nameOf(route))
    )
    for (const route of rare) {
      const kind = Object.keys(objects).find((name): name is keyof typeof objects => route.path.includes(`:${name}`))
      if (kind === undefined) continue
      for (const { id, version } of objects[kind]) {
        const action = route.path.replace(':consultation', own.root.consultation).replace(`:${kind}`, id)
        const fields: [string, string][] = [
          ['version', String(version)],
          ['comment', objects.comment[0]?.id ?? ''],
          ['reason', 'other']
        ]
        await attackForm(route, { action, fields, button: null })
      }
      tried.add(nameOf(route))
      rarely.add(nameOf(route))
    }
  })

  it('nor by cutting a comment of a paper that nobody has worked on yet, which its owner can', async () => {
    const route = routes.find(r => r.method === 'post' && r.path.endsWith('/:submission/split'))!
    const submission = await own.upload(own.south, 'zebra-uncut.txt', paper(5))
    await own.work()
    const { id, version, text } = await server.services.store.db
      .selectFrom('comments')
      .select(['id', 'version', 'text'])
      .where('submission_id', '=', submission)
      .orderBy('position')
      .executeTakeFirstOrThrow()
    const action = `/consultations/${own.root.consultation}/submissions/${submission}/split`
    const fields: [string, string][] = [
      ['seen', `${id}:${version}`],
      ['cut', String(text.indexOf(' ', 10))]
    ]
    await attackForm(route, { action, fields, button: null })
    const before = await rows()
    const { status } = await send(clientOf('administrator'), { action, fields, button: null }, same => same)
    expect([status, (await rows()) === before]).to.deep.equal([303, false])
    worked.add(nameOf(route))
  })

  it('nor by putting its ids into the forms of one’s own things', async () => {
    for (let number = 0; number < 3; number++)
      await own.upload(
        own.north,
        `quince-${number}.txt`,
        paper(number).replaceAll(secret, 'quince').replaceAll('Zebra', 'Quince').replaceAll('Nam', 'Bắc')
      )
    await own.work()
    const sister = clientOf('sister')
    const foreign = await foreignIds()
    const before = await rows()
    const seen = new Set<string>()
    for (const [name, sightings] of await explore(sister, starts(), [], fill)) {
      for (const { form } of sightings.slice(0, 4)) {
        if (form === null) continue
        for (let at = 0; at < form.fields.length; at++) {
          const [field, value] = form.fields[at]!
          for (const id of foreign.get(value) ?? []) {
            const fields = form.fields.with(at, [field, id] as [string, string])
            const response = await send(sister, { ...form, fields }, same => same)
            const body = (await response.text()).toLowerCase()
            expect(body, `${name} ${field}`).not.to.contain(secret)
            expect(await rows(), `${name} ${field}=${id}`).to.equal(before)
            seen.add(field)
          }
        }
      }
    }
    expect([...seen]).to.include.members(['comment', 'to', 'meeting-unit'])
  }).timeout(120_000)

  /** To each id of the sister's the ids of other units' things of the same kind. */
  const foreignIds = async (): Promise<Map<string, string[]>> => {
    const { db } = server.services.store
    const ids = new Map<string, string[]>()
    for (const table of ['submissions', 'comments', 'meetings', 'reports'] as const) {
      const all = await db
        .selectFrom(table)
        .select(['id', 'unit_path'])
        .where('consultation_id', '=', own.root.consultation)
        .execute()
      const theirs = all.filter(row => !row.unit_path.startsWith(own.north.path)).map(row => row.id)
      for (const { id, unit_path } of all) if (unit_path.startsWith(own.north.path)) ids.set(id, theirs.slice(0, 2))
    }
    return ids.set(own.north.unit, [own.south.unit, own.root.unit, other.root.unit])
  }

  it('was tried with every route of a consultation, and nearly every form did something for its owner', () => {
    const all = routes.filter(route => route.path.startsWith('/consultations/:')).map(nameOf)
    expect(all.filter(name => !tried.has(name) && !notMet.has(name))).to.deep.equal([])
    expect([...notMet.keys()].filter(name => !all.includes(name))).to.deep.equal([])
    // A form that does nothing for its owner shows nothing when it does nothing for a stranger.
    expect(
      all.filter(
        name =>
          name.startsWith('post') && !worked.has(name) && !notMet.has(name) && !rarely.has(name) && !idle.has(name)
      )
    ).to.deep.equal([])
  })
})
