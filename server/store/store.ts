import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** For reading: the pool of readers. Every function of the store that reads takes one of these, a transaction included. */
export type Db = Kysely<Schema>
/** For writing. */
export type Tx = Transaction<Schema>

export interface Store {
  dialect: 'sqlite' | 'postgres'
  db: Db
  /**
   * One transaction, retried where the database says it lost a race (SQLITE_BUSY, 40001, 40P01): `work` may run more than
   * once and touches nothing but `tx`: it reads with it too, and never calls `write`, which would wait for itself. Serializable on
   * every database. Flushed to disk when it resolves.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Where a person stands: each query about a consultation's things is bound to it. `path` is a prefix of `unit_path`. */
export interface Scope {
  consultation: string
  unit: string
  path: string
}
