import { PGlite, types } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** PostgreSQL inside this process behind the face of a pool: one connection, lent to one at a time. */
export async function pglitePool(): Promise<PostgresPool> {
  const pglite = await PGlite.create({ parsers: { [types.INT8]: Number, [types.NUMERIC]: Number } })
  let turn: Promise<void> = Promise.resolve()
  return {
    connect: async () => {
      const before = turn
      let release = (): void => undefined
      turn = new Promise(resolve => (release = resolve))
      await before
      return clientOf(pglite, release)
    },
    end: () => pglite.close()
  }
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const query = async (statement: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await pglite.query(statement, [...parameters])
    return { command: 'UPDATE' as const, rowCount: affectedRows ?? rows.length, rows }
  }
  return { query: query as PostgresPoolClient['query'], release }
}
