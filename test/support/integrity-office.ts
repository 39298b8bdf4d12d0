import type { Role, Services } from '../../server/http/context.ts'
import type { JobKind } from '../../server/jobs/jobs.ts'
import { LeaseLost } from '../../server/jobs/lease.ts'
import { runNext } from '../../server/jobs/run.ts'
import type { Work } from '../../server/jobs/task.ts'
import { tasks } from '../../server/jobs/tasks.ts'
import { updateConsultation, getConsultation } from '../../server/store/consultations.ts'
import type { Store } from '../../server/store/store.ts'
import { addAccount, signedInAs } from './accounts.ts'
import { Client } from './client.ts'
import { startServer, type TestServer } from './server.ts'
import { smallConsultation, testClock, type SmallConsultation, type TestClock } from './services.ts'

/** Chance that can be repeated: the same seed makes the same choices. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** mulberry32: 0 ≤ n < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  is(part: number): boolean {
    return this.next() < part
  }

  of<T>(values: readonly T[]): T | null {
    return values[this.below(values.length)] ?? null
  }
}

/** A consultation that is open, with its people, on a server with a clock of its own. */
export interface IntegrityOffice {
  server: TestServer
  store: Store
  clock: TestClock
  small: SmallConsultation
  chance: Chance
  /** The administrator of the whole, two of the staff, and the secretary of the unit in the north. */
  people: Client[]
  members: { client: Client; receipts: string[] }[]
  /** "/consultations/ID" and "/gop-y/CODE" */
  base: string
  home: string
  /** What stands in the originals, by their hash: as sent. */
  sent: Map<string, string>
}

/** Opens it; on the given store, else on SQLite. */
export async function integrityOffice(seed: number, store?: Store): Promise<IntegrityOffice> {
  const clock = testClock()
  const server = await startServer({}, clock.now, store)
  const small = await smallConsultation(server.services)
  const { consultation } = small.root
  const row = (await getConsultation(server.services.store.db, consultation))!
  await server.services.store.write(tx =>
    updateConsultation(tx, row.id, row.version, { state: 'open', opens_on: '2026-11-01', closes_on: '2026-12-30' })
  )
  const person = async (unit: string, role: Role): Promise<Client> =>
    signedInAs(server, await addAccount(server.services.store, { roles: [{ consultation, unit, role }] }))
  return {
    server,
    store: server.services.store,
    clock,
    small,
    chance: new Chance(seed),
    people: [
      await person(small.root.unit, 'administrator'),
      await person(small.root.unit, 'staff'),
      await person(small.root.unit, 'staff'),
      await person(small.north.unit, 'secretary')
    ],
    members: [1, 2, 3].map(() => ({ client: new Client(server.url), receipts: [] })),
    base: `/consultations/${consultation}`,
    home: `/gop-y/${row.code}`,
    sent: new Map()
  }
}

/** Does the next job; now and then its worker dies before one of its transactions, as by a power cut. False: nothing is left. */
export async function workOnce(office: IntegrityOffice, killed: Set<string>): Promise<boolean> {
  const { services } = office.server
  const dies = office.chance.is(0.25) ? office.chance.below(4) : null
  if (dies === null) return runNext(services)
  const mortal = Object.entries(tasks).map(([kind, task]) => {
    const run = (all: Services, work: Work<JobKind>): Promise<object | null> => {
      // A job that was killed too often is given up for good: once is enough to see.
      if (killed.has(work.job)) return task.run(all, work as never)
      killed.add(work.job)
      let writes = 0
      const write: Store['write'] = done => {
        if (writes++ >= dies) throw new LeaseLost()
        return all.store.write(done)
      }
      return task.run({ ...all, store: { ...all.store, write } }, work as never)
    }
    return [kind, { ...task, run }]
  })
  return runNext(services, undefined, Object.fromEntries(mortal) as typeof tasks)
}

/** Does all work, that of dead workers too. */
export async function workAll(office: IntegrityOffice, killed: Set<string>): Promise<void> {
  for (;;) {
    office.clock.forward(180_000)
    while (await workOnce(office, killed)) office.clock.forward(10)
    const open = await office.store.db
      .selectFrom('jobs')
      .select('id')
      .where('state', 'in', ['waiting', 'running'])
      .execute()
    if (open.length === 0) return
  }
}
