import type { SqliteConnection } from './connection.ts'

/** As much of `node:sqlite` (Node >= 22.13) as is used; the types of Node 20 do not have it. */
interface NodeSqlite {
  DatabaseSync: new (file: string) => {
    prepare(statement: string): {
      all(...parameters: unknown[]): unknown[]
      run(...parameters: unknown[]): { changes: number | bigint }
    }
    close(): void
  }
}

/**
 * Opens a file through Node's own SQLite, for machines where the package `sqlite3` cannot be installed. It works in the server's
 * own thread: right for a small office, slower under load. Throws where Node is older than 22.13.
 */
export async function connectNodeSqlite(file: string): Promise<SqliteConnection> {
  const name = 'node:sqlite'
  const { DatabaseSync } = (await import(name)) as NodeSqlite
  const database = new DatabaseSync(file)
  return {
    all: async (statement, parameters) => database.prepare(statement).all(...parameters),
    run: async (statement, parameters) => Number(database.prepare(statement).run(...parameters).changes),
    close: async () => database.close()
  }
}
