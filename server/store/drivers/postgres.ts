import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Pool, types } from 'pg'
import type { Schema } from '../schema.ts'

const connections = 10
/** Milliseconds until a request is told that no connection is to be had. */
const patience = 10_000

/** A pool of connections to PostgreSQL, or to what speaks its language. */
export function postgresPool(url: string): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    types: { getTypeParser: (id, format) => (numbers.has(id) ? Number : types.getTypeParser(id, format)) }
  })
  // An idle connection that the server closed: the pool drops it and opens another when asked. Unheard, the event ends the process.
  pool.on('error', () => undefined)
  return pool
}

/** bigint (count, bytes) and numeric (sum), which pg gives as text for fear of more than 2^53. */
const numbers = new Set<number>([types.builtins.INT8, types.builtins.NUMERIC])

export function postgresDatabase(pool: PostgresPool): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}
