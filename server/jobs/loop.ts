import type { Services } from '../http/context.ts'
import { closeReaders } from './readers.ts'
import type { Lease } from './lease.ts'
import { runNext } from './run.ts'

/** Without being woken the worker looks this often. */
const lookEvery = 1_000
/** Jobs under way at the same time: while one waits for the disk or for the process that reads its file, another goes on. */
export const lanes = 3
/** How long a job may go on when the server stops; then it goes back into the queue. */
const graceFor = 5_000

/**
 * Does what is in the queue, one job after another, until nothing is left to take now; gives how many. For tests and small tools.
 * @param keepReaders the processes that read files stay for the next call; `closeReaders` ends them
 */
export async function runJobs(services: Services, keepReaders = false): Promise<number> {
  let done = 0
  try {
    while (await runNext(services)) done++
  } finally {
    if (!keepReaders) closeReaders()
  }
  return done
}

/** The worker's life: takes jobs, a few at the same time, waits where there are none. */
export class Loop {
  readonly #services: Services
  readonly #ended: Promise<unknown>
  readonly #leases = new Set<Lease>()
  readonly #sleeping = new Set<() => void>()
  #stopping = false
  #woken = 0

  constructor(services: Services) {
    this.#services = services
    this.#ended = Promise.all(Array.from({ length: lanes }, () => this.#lane()))
  }

  /** There is work. */
  wake(): void {
    this.#woken++
    for (const wake of this.#sleeping) wake()
  }

  /** Takes nothing more; resolves when the jobs under way are done or back in the queue. */
  async stop(grace = graceFor): Promise<void> {
    this.#stopping = true
    this.wake()
    const late = new Promise<'late'>(resolve => setTimeout(() => resolve('late'), grace).unref())
    if ((await Promise.race([this.#ended, late])) === 'late') {
      for (const lease of this.#leases) await lease.release().catch(() => undefined)
    }
    closeReaders()
  }

  async #lane(): Promise<void> {
    while (!this.#stopping) {
      const seen = this.#woken
      const worked = await this.#next()
      // Woken while it looked: what it was woken for may have come too late to be seen.
      if (!worked && !this.#stopping && seen === this.#woken) await this.#sleep()
    }
  }

  async #next(): Promise<boolean> {
    let held: Lease | null = null
    const onTaken = (lease: Lease | null): void => {
      if (held) this.#leases.delete(held)
      if (lease) this.#leases.add(lease)
      held = lease
    }
    return runNext(this.#services, onTaken).catch((error: unknown) => {
      // The database cannot be reached: it is asked again, the jobs are still there.
      console.error(JSON.stringify({ worker: error instanceof Error ? error.name : typeof error }))
      return false
    })
  }

  #sleep(): Promise<void> {
    return new Promise(resolve => {
      const wake = (): void => {
        clearTimeout(timer)
        this.#sleeping.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, lookEvery)
      this.#sleeping.add(wake)
    })
  }
}
