import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql, type PostgresPool } from 'kysely'
import { Client } from 'pg'
import { openPostgres, openSqlite, databaseFile } from '../../server/store/open.ts'
import { postgresPool } from '../../server/store/drivers/postgres.ts'
import type { Store } from '../../server/store/store.ts'
import { pglitePool } from './pglite.ts'

/** Gives an empty store with all tables. Each call empties again what it gave before, and ends by itself after the tests. */
export type OpenStore = () => Promise<Store>

/** Room for a slow start, whatever time one test is given. */
const patience = 60_000

/**
 * The same tests on every database: SQLite in a folder of its own, PostgreSQL inside this process (PGlite), and a real PostgreSQL
 * where TEST_DATABASE_URL tells of one. PGlite has one connection: read with `tx` inside a write, for `store.db` would wait for ever.
 */
export function eachStore(tests: (name: string, open: OpenStore) => void): void {
  for (const [name, open] of kinds()) {
    describe(`on ${name}`, () => {
      const closings: (() => Promise<void>)[] = []
      before(async function () {
        this.timeout(patience)
        await open(closings)
      })
      after(async () => {
        for (const close of closings) await close()
      })
      tests(name, () => open(closings))
    })
  }
}

type Opener = (closings: (() => Promise<void>)[]) => Promise<Store>

function kinds(): [name: string, open: Opener][] {
  const url = process.env['TEST_DATABASE_URL']
  return [
    ['SQLite', openSqliteFolder],
    ['PGlite', async () => emptied((pglite ??= pglitePool().then(openPostgres)))],
    ...(url === undefined || url === ''
      ? []
      : [['PostgreSQL', async () => emptied((postgres ??= openOwnDatabase(url)))] as [string, Opener]])
  ]
}

/** One instance a test run: it takes seconds to start. */
let pglite: Promise<Store> | undefined
let postgres: Promise<Store> | undefined
const atTheEnd: (() => Promise<void>)[] = []

after(async function () {
  this.timeout(patience)
  for (const store of [pglite, postgres]) await (await store)?.close()
  for (const end of atTheEnd) await end()
})

async function openSqliteFolder(closings: (() => Promise<void>)[]): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'gopy-store-'))
  const store = await openSqlite(join(folder, databaseFile))
  let open = true
  const close = async () => {
    if (open) await store.close()
    open = false
  }
  closings.push(async () => {
    await close()
    await rm(folder, { recursive: true, force: true })
  })
  return { ...store, close }
}

/** The store with nothing in it; it stays open when a test closes it. */
async function emptied(opening: Promise<Store>): Promise<Store> {
  const store = await opening
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_name <> 'migrations'`.execute(store.db)
  await sql`truncate ${sql.join(tables.rows.map(row => sql.table(row.name)))}`.execute(store.db)
  return { ...store, close: async () => undefined }
}

async function openOwnDatabase(url: string): Promise<Store> {
  const { address, drop } = await ownDatabase(url)
  atTheEnd.push(drop)
  return openPostgres(postgresPool(address))
}

/** A database of its own on a real server, and how to be rid of it. */
export async function ownDatabase(
  url: string
): Promise<{ address: string; drop: () => Promise<void>; pool: () => PostgresPool }> {
  const name = `gopy_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(url, `create database ${name}`)
  const address = Object.assign(new URL(url), { pathname: `/${name}` }).href
  return { address, drop: () => onServer(url, `drop database ${name} with (force)`), pool: () => postgresPool(address) }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
