import { access } from 'node:fs/promises'
import { sql } from 'kysely'
import { sqliteDriver } from './open.ts'
import type { Store } from './store.ts'

/** What a copy was found to be. */
export interface BackupCheck {
  sound: boolean
  /** What SQLite found wrong, in its own words; empty where sound. */
  faults: string[]
  /** The last migration that ran in it: tells which version of gopy made it. Null where it is no store of gopy. */
  version: string | null
}

/**
 * Copies a SQLite store into a new file, consistent as of one moment, while the server reads and writes on. The originals are
 * to be copied after it: what the copy names is then among them. Throws where the file exists, and for PostgreSQL, which
 * is copied by its own `pg_dump` (consistent too, but of another program and version: the server's administrator runs it).
 */
export async function copyDatabase(store: Store, file: string): Promise<void> {
  if (store.dialect !== 'sqlite') throw new Error('PostgreSQL: pg_dump --format=custom "$DATABASE_URL" > gopy.dump')
  const exists = await access(file).then(
    () => true,
    () => false
  )
  if (exists) throw new Error(`${file}: đã có tệp này / exists already`)
  const source = await fileOf(store)
  const connection = await (await sqliteDriver())(source, 'read')
  try {
    await connection.all('vacuum into ?', [file])
  } finally {
    await connection.close()
  }
}

/** Opens a copy and reads all of it: whether each page, index and reference is whole. Changes nothing. */
export async function checkDatabase(file: string): Promise<BackupCheck> {
  await access(file)
  const connection = await (await sqliteDriver())(file, 'read')
  try {
    await connection.all('pragma query_only = on', [])
    const pages = (await connection.all('pragma integrity_check(20)', [])) as { integrity_check: string }[]
    const references = (await connection.all('pragma foreign_key_check', [])) as { table: string; parent: string }[]
    const faults = [
      ...pages.map(row => row.integrity_check).filter(words => words !== 'ok'),
      ...references.slice(0, 20).map(row => `${row.table} → ${row.parent}`)
    ]
    const ran = await connection
      .all(`select max(name) as name from migrations where name <> 'lock'`, [])
      .catch(() => [{ name: null }])
    const version = (ran[0] as { name: string | null }).name
    return { sound: faults.length === 0 && version !== null, faults, version }
  } catch (error) {
    return { sound: false, faults: [error instanceof Error ? error.message : String(error)], version: null }
  } finally {
    await connection.close()
  }
}

async function fileOf(store: Store): Promise<string> {
  const { rows } = await sql<{ name: string; file: string }>`pragma database_list`.execute(store.db)
  const main = rows.find(row => row.name === 'main')
  if (!main) throw new Error('no database file')
  return main.file
}
