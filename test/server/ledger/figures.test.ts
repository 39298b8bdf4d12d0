import { expect } from 'chai'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { sampleServer, type SampleServer } from '../../support/sample-server.ts'

describe('every figure of the ledger and of what blocks a report', function () {
  this.timeout(60_000)
  let server: SampleServer
  let client: Client

  before(async () => {
    server = await sampleServer()
    client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
  })
  after(() => server.stop())

  const text = async (path: string): Promise<string> => (await client.get(path)).text()
  /** How many are in the list behind an address, as its chosen tab or, where it is filtered, its heading says. */
  async function listed(href: string): Promise<number> {
    const shown = await text(href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='))
    const tab = /<a [^>]*aria-current="(?:page|true)">[^<]*<span class="(?:tab-)?count">([\d.]+)</.exec(shown)
    return Number(tab?.[1]?.replaceAll('.', ''))
  }
  async function figures(): Promise<{ what: string; href: string; count: number }[]> {
    const page = await text(`${server.base}/ledger`)
    const line = /<a href="([^"]*)">([^<]*)<\/a><\/th><td class="number">([\d.]+)</g
    const all = ['comments', 'submissions'].flatMap((of, i) => {
      const lines = Array.from(page.split('<caption>')[i + 1]?.matchAll(line) ?? [])
      // Comments of repeated and withdrawn papers are led to their papers, which are fewer.
      return lines.filter(([, href]) => new RegExp(`/${of}(\\?|$)`).test(href ?? ''))
    })
    return all.map(([, href = '', what = '', count = '']) => ({ what, href, count: Number(count) }))
  }
  const matches = async (): Promise<void> => {
    const all = await figures()
    expect(all).to.have.length(12)
    for (const { what, href, count } of all) expect(await listed(href), `${what}: ${href}`).to.equal(count)
  }

  it('opens a list of just as many', matches)

  it('does so too after a repetition was put aside', async () => {
    const { db } = server.services.store
    const repeated = await db
      .selectFrom('submissions')
      .select(['id', 'version'])
      .where('duplicate_of', 'is not', null)
      .executeTakeFirstOrThrow()
    await client.post(`${server.base}/submissions/${repeated.id}/aside`, {
      version: String(repeated.version),
      words: 'gửi nhầm hai lần'
    })
    await server.work()
    const now = await db.selectFrom('submissions').select('state').where('id', '=', repeated.id).executeTakeFirst()
    expect(now?.state).to.equal('aside')
    await matches()
  })

  it('leads from each open question to the comments it is about', async () => {
    const page = await text(`${server.base}/reports`)
    const unplaced = /href="([^"]*heading(?:=|&#x3D;)unplaced)"/.exec(page)?.[1] ?? ''
    const { n } = await server.services.store.db
      .selectFrom('comments')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('place', '=', 'unresolved')
      .where('state', 'in', ['unsure', 'clear', 'confirmed'])
      .executeTakeFirstOrThrow()
    expect(n).to.be.above(0)
    expect(await listed(unplaced)).to.equal(n)
    const topicless = /<a [^>]*href="([^"]*topic(?:=|&#x3D;)missing)"/.exec(page)?.[1] ?? ''
    const open = await server.services.store.db
      .selectFrom('comments')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('topic', 'is', null)
      .where('kind', '!=', 'approve')
      .where('state', 'in', ['unsure', 'clear', 'confirmed'])
      .executeTakeFirstOrThrow()
    expect(await listed(topicless)).to.equal(open.n)
  })
})
