import { mkdir } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { Kysely, type PostgresPool } from 'kysely'
import { prepareConnection, type ConnectSqlite, type SqliteConnection } from './drivers/connection.ts'
import { postgresDatabase, postgresPool } from './drivers/postgres.ts'
import { sqliteDialect } from './drivers/sqlite-dialect.ts'
import { GroupCommit } from './group-commit.ts'
import { migrate } from './migrations/migrate.ts'
import { retrying } from './retry.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { Turns } from './turns.ts'

/** The database in the data folder. */
export const databaseFile = 'gopy.sqlite'
const readers = 3
/** On PostgreSQL: fewer lose races, and connections are left for those who read. */
const writersAtOnce = 4

/**
 * Opens the store and brings its tables up to date: PostgreSQL where a URL is set, else SQLite in the data folder, which is made
 * if missing. Throws, in words for who runs the server, where no SQLite driver is there or the data is of a newer version.
 */
export async function openStore(config: { dataFolder: string; databaseUrl: string | null }): Promise<Store> {
  if (config.databaseUrl !== null) return openPostgres(postgresPool(config.databaseUrl))
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
  return openSqlite(join(config.dataFolder, databaseFile))
}

/** A store on a pool of connections that speaks PostgreSQL. */
export async function openPostgres(pool: PostgresPool): Promise<Store> {
  const db = postgresDatabase(pool)
  const turns = new Turns(writersAtOnce)
  return migrated({
    dialect: 'postgres',
    db,
    // Serializable, as SQLite is: what is read in a write still holds when it commits, on every database.
    write: work => turns.take(() => retrying(() => db.transaction().setIsolationLevel('serializable').execute(work))),
    close: () => db.destroy()
  })
}

/** A store in one file: one writer, and readers that never wait for it. `connect` is for tests of a certain driver. */
export async function openSqlite(file: string, connect?: ConnectSqlite): Promise<Store> {
  const open = connect ?? (await sqliteDriver())
  const connections: SqliteConnection[] = []
  try {
    for (const use of ['write', ...Array<'read'>(readers).fill('read')] as const) {
      const connection = await open(file, use)
      connections.push(connection)
      await retrying(() => prepareConnection(connection, use))
    }
  } catch (error) {
    await Promise.all(connections.map(connection => connection.close()))
    throw error
  }
  const writer = new Kysely<Schema>({ dialect: sqliteDialect(connections.slice(0, 1), 'begin immediate') })
  const db = new Kysely<Schema>({ dialect: sqliteDialect(connections.slice(1), 'begin') })
  const queue = new GroupCommit(writer)
  return migrated({
    dialect: 'sqlite',
    db,
    write: work => queue.write(work),
    close: async () => {
      await queue.idle()
      await db.destroy()
      await writer.destroy()
    }
  })
}

/** The package `sqlite3` where it is installed, else Node's own SQLite. */
export async function sqliteDriver(): Promise<ConnectSqlite> {
  // Not installed, or built for another machine: loading it fails in several ways.
  const packaged = await import('./drivers/sqlite3.ts').catch(() => null)
  if (packaged) return packaged.connectSqlite3
  if (isBuiltin('node:sqlite')) return (await import('./drivers/node-sqlite.ts')).connectNodeSqlite
  throw new Error(
    'Không có SQLite: hãy cài gói sqlite3 (npm install), dùng Node từ 22.13, hoặc đặt DATABASE_URL. / ' +
      'No SQLite: install the package sqlite3, use Node 22.13 or newer, or set DATABASE_URL.'
  )
}

async function migrated(store: Store): Promise<Store> {
  try {
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
