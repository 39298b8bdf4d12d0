import type { Services } from '../http/context.ts'
import { releaseJob, renewJob, type JobProgress } from '../store/jobs.ts'
import type { JobRow } from '../store/schema.ts'
import type { JobStep } from './task.ts'

/** A worker not heard of for so long is taken for dead. Long, for some steps let nothing else run meanwhile. */
const leaseFor = 120_000
const renewEvery = 20_000
/** How often a page sees progress move; each is a write to the disk. */
const tellEvery = 1_000
/** Work that ends sooner tells nothing on the way: thousands of small papers would write more progress than results. */
const quietFor = 250

/** The job was given to another worker: this one stops without a word. */
export class LeaseLost extends Error {}

export function leaseEnd(now: Date): string {
  return new Date(now.getTime() + leaseFor).toISOString()
}

/** A job while a worker holds it: renews the lease by itself and writes progress. */
export class Lease {
  readonly #services: Services
  readonly #row: JobRow
  readonly #timer: NodeJS.Timeout
  readonly #born = performance.now()
  #told = { step: '', at: 0 }
  #lost = false
  ended = false

  constructor(services: Services, row: JobRow) {
    this.#services = services
    this.#row = row
    this.#timer = setInterval(() => void this.#renew({}).catch(() => undefined), renewEvery).unref()
  }

  /** Throws LeaseLost where another worker has the job by now. */
  async progress(step: JobStep, done: number, of: number | null): Promise<void> {
    if (this.#lost || this.ended) throw new LeaseLost()
    const at = performance.now()
    if (at - this.#born < quietFor || (step === this.#told.step && at - this.#told.at < tellEvery)) return
    this.#told = { step, at }
    await this.#renew({ step, done, of })
    if (this.#lost) throw new LeaseLost()
  }

  /** Gives the job back to the queue: the server stops. */
  async release(): Promise<void> {
    this.end()
    await this.#services.store.write(tx => releaseJob(tx, this.#row))
  }

  end(): void {
    this.ended = true
    clearInterval(this.#timer)
  }

  async #renew(progress: Partial<JobProgress>): Promise<void> {
    const until = leaseEnd(this.#services.now())
    if (!(await this.#services.store.write(tx => renewJob(tx, this.#row, until, progress)))) this.#lost = true
  }
}
