import { expect } from 'chai'
import { closeReaders } from '../../server/jobs/readers.ts'
import { acts, begins, decisions, rowsOf } from '../support/integrity-acts.ts'
import { integrityOffice, workAll, workOnce, type IntegrityOffice } from '../support/integrity-office.ts'
import { alwaysHolds, differences, frozen, holdsAfterJobs, standing, type Rows } from '../support/integrity-rules.ts'
import { eachStore } from '../support/stores.ts'

/** By hand: GOPY_SEEDS=100-140 goes through more, GOPY_STEPS=200 longer ones. */
const wanted = /^(\d+)(?:-(\d+))?$/.exec(process.env['GOPY_SEEDS'] ?? '')
const seeds = wanted
  ? Array.from({ length: Number(wanted[2] ?? wanted[1]) - Number(wanted[1]) + 1 }, (_, i) => Number(wanted[1]) + i)
  : [1, 2, 3]
const steps = Number(process.env['GOPY_STEPS'] ?? 60)

/** Does things by chance and looks after every few whether all is still there. `told`: what was done, for who has to mend it. */
async function live(office: IntegrityOffice, count: number, told: string[]): Promise<void> {
  const { chance, clock } = office
  const killed = new Set<string>()
  let reports = new Map<string, string>()
  const settle = async (): Promise<void> => {
    const before = new Map((await rowsOf(office).comments()).map(row => [row.id, row.decided]))
    await workAll(office, killed)
    const after = new Map((await rowsOf(office).comments()).map(row => [row.id, row.decided]))
    for (const [id, decided] of before) {
      if (decided !== '{}') expect(after.get(id), `decided of ${id} after jobs`).to.equal(decided)
    }
    await alwaysHolds(office)
    await holdsAfterJobs(office)
    const now = await frozen(office)
    for (const [id, row] of reports) expect(now.get(id), 'frozen report').to.equal(row)
    reports = now
  }
  const one = async (): Promise<void> => {
    const [name, act] = chance.of(acts)!
    told.push(name)
    const status = await act(office)
    told[told.length - 1] = `${name} ${status}`
    expect(status ?? 200, name).to.be.lessThan(500)
  }
  const bothWays = async (): Promise<void> => {
    const known = new Set((await rowsOf(office).decisions()).map(row => row.id))
    const before = await standing(office)
    const [name, act] = chance.of(Object.entries(decisions))!
    told.push(`${name} and back: ${await act(office)}`)
    const made = (await rowsOf(office).decisions()).find(row => !known.has(row.id))
    if (made === undefined) return
    if (chance.is(0.7)) await workAll(office, killed)
    await undoLast(office)
    await settle()
    expectSame('undo', before, await standing(office))
    await undoLast(office)
    await workAll(office, killed)
    if (chance.is(0.5)) return
    await undoLast(office)
    await settle()
    expectSame('undo, redo and undo', before, await standing(office))
  }
  for (const act of begins) await act(office)
  for (let step = 0; step < count; step++) {
    clock.forward(15_000)
    if (chance.is(0.12)) await Promise.all([one(), one()])
    else if (chance.is(0.1)) await Promise.all([one(), workOnce(office, killed)])
    else await one()
    if (chance.is(0.3)) await workOnce(office, killed)
    if (step % 4 === 3) await alwaysHolds(office)
    if (step % 10 === 4 || step % 10 === 9) await settle()
    if (step % 10 === 9) await bothWays()
  }
  await settle()
}

async function undoLast(office: IntegrityOffice): Promise<void> {
  const last = (await rowsOf(office).decisions()).at(-1)!
  const answer = await office.people[1]!.post(`${office.base}/decisions/${last.id}/undo`)
  expect(answer.status, `undo of ${last.action}`).to.equal(303)
  expect((await rowsOf(office).decisions()).find(row => row.id === last.id)?.undone_at).to.not.equal(null)
}

function expectSame(what: string, before: Rows, after: Rows): void {
  const found = differences(before, after)
  if (found.length > 0) throw new Error(`after ${what}:\n${found.join('\n')}`)
}

async function lives(office: IntegrityOffice, count: number): Promise<void> {
  const told: string[] = []
  try {
    await live(office, count, told)
  } catch (error) {
    throw new Error(`${String(error)}\nafter: ${told.join(', ')}`, { cause: error })
  } finally {
    await office.server.stop()
  }
}

describe('whatever people and jobs do, in whatever order, nothing is lost and all accounts agree', function () {
  this.timeout(120_000)
  after(() => closeReaders())

  for (const seed of seeds) {
    it(`seed ${seed}`, async () => lives(await integrityOffice(seed), steps))
  }

  eachStore((name, open) => {
    if (name === 'SQLite') return
    it('seed 4, a shorter one', async () => lives(await integrityOffice(4, await open()), Math.min(steps, 24)))
  })
})
