import type { Kysely } from 'kysely'
import { retrying } from './retry.ts'
import type { Schema } from './schema.ts'
import type { Tx } from './store.ts'

type Work = (tx: Tx) => Promise<unknown>

interface Waiting {
  work: Work
  resolve(value: unknown): void
  reject(error: unknown): void
}

type Outcome = { value: unknown } | { error: unknown }

/** So many writes at most share a flush: who comes first does not wait long for who comes last. */
const together = 64

/**
 * The one writer of a SQLite database. A flush costs the disk the same for one row as for hundred, so writes that wait while
 * another flushes go to disk together, in the order they came. Where one of them throws, all are done again, each in a savepoint, and
 * that one is rolled back alone. Nobody is answered before the commit. Should the shared transaction itself fail, each is done again
 * by itself.
 */
export class GroupCommit {
  readonly #db: Kysely<Schema>
  readonly #waiting: Waiting[] = []
  #draining: Promise<void> | null = null

  constructor(db: Kysely<Schema>) {
    this.#db = db
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: value => resolve(value as T), reject })
      this.#draining ??= this.#drain()
    })
  }

  /** When all that was asked for is answered. */
  async idle(): Promise<void> {
    await this.#draining
  }

  async #drain(): Promise<void> {
    // Who asked in the same turn of the event loop is in the queue before the first is taken out.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const taken = this.#waiting.splice(0, together)
      const outcomes = await this.#done(taken.map(one => one.work))
      for (const [index, outcome] of outcomes.entries()) {
        const one = taken[index] as Waiting
        if ('value' in outcome) one.resolve(outcome.value)
        else one.reject(outcome.error)
      }
    }
    this.#draining = null
  }

  async #done(works: Work[]): Promise<Outcome[]> {
    if (works.length > 1) {
      const shared = (await this.#plainly(works).catch(() => null)) ?? (await this.#shared(works).catch(() => null))
      if (shared) return shared
    }
    const outcomes: Outcome[] = []
    for (const work of works) outcomes.push(await this.#alone(work))
    return outcomes
  }

  async #alone(work: Work): Promise<Outcome> {
    try {
      return { value: await retrying(() => this.#db.transaction().execute(work)) }
    } catch (error) {
      return { error }
    }
  }

  /** All in one transaction, as if they were one: most often none throws. Throws, with nothing done, where one does. */
  #plainly(works: Work[]): Promise<Outcome[]> {
    return retrying(() =>
      this.#db.transaction().execute(async tx => {
        const outcomes: Outcome[] = []
        for (const work of works) outcomes.push({ value: await work(tx) })
        return outcomes
      })
    )
  }

  /** The same, each in a savepoint. Throws, with nothing done, where the transaction or a savepoint fails. */
  async #shared(works: Work[]): Promise<Outcome[]> {
    const tx = await retrying(() => this.#db.startTransaction().execute())
    try {
      const outcomes: Outcome[] = []
      for (const work of works) {
        const point = await tx.savepoint('one').execute()
        try {
          outcomes.push({ value: await work(tx) })
        } catch (error) {
          await point.rollbackToSavepoint('one').execute()
          outcomes.push({ error })
        }
        await point.releaseSavepoint('one').execute()
      }
      await tx.commit().execute()
      return outcomes
    } catch (error) {
      // SQLite may have rolled back by itself (disk full, I/O error); then there is nothing left to roll back.
      await tx
        .rollback()
        .execute()
        .catch(() => undefined)
      throw error
    }
  }
}
