import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { migrations as all, type Migration } from './migrations.ts'

/** What has run. One more row, `lock`, is changed by whoever is migrating. */
interface Ran {
  migrations: { name: string; ran_at: string }
}

/**
 * Brings the tables up to date: each migration in a transaction of its own, with the row that records it. Servers that start at
 * once take turns: SQLite has one writer, elsewhere all change the same row. Throws what a migration throws (then nothing of it is
 * left), or when the database was made by a newer version than this.
 */
export async function migrate(
  store: Pick<Store, 'dialect' | 'db' | 'write'>,
  migrations: Migration[] = all
): Promise<void> {
  await createRecord(store)
  for (const migration of migrations) {
    await store.write(async tx => {
      const db = tx as unknown as Kysely<Ran>
      // An update and no more than that: who waited for the row has an old snapshot, is told to begin again, and then sees what ran.
      await db.updateTable('migrations').set({ ran_at: new Date().toISOString() }).where('name', '=', 'lock').execute()
      const ran = await db.selectFrom('migrations').select('name').where('name', '=', migration.name).executeTakeFirst()
      if (ran) return
      await migration.up(tx as unknown as Kysely<unknown>, store.dialect)
      await db.insertInto('migrations').values({ name: migration.name, ran_at: new Date().toISOString() }).execute()
    })
  }
  await refuseNewer(store, migrations)
}

async function createRecord(store: Pick<Store, 'write'>): Promise<void> {
  const attempt = () =>
    store.write(async tx => {
      const db = tx as unknown as Kysely<Ran>
      await db.schema
        .createTable('migrations')
        .ifNotExists()
        .addColumn('name', 'text', column => column.primaryKey())
        .addColumn('ran_at', 'text', column => column.notNull())
        .execute()
      await db
        .insertInto('migrations')
        .values({ name: 'lock', ran_at: '' })
        .onConflict(conflict => conflict.column('name').doNothing())
        .execute()
    })
  // PostgreSQL: two that create the same table at once, and one is told that it exists already, `if not exists` or not.
  await attempt().catch(attempt)
}

async function refuseNewer(store: Pick<Store, 'db'>, migrations: Migration[]): Promise<void> {
  const db = store.db as unknown as Kysely<Ran & Schema>
  const known = new Set(['lock', ...migrations.map(migration => migration.name)])
  const rows = await db.selectFrom('migrations').select('name').orderBy('name').execute()
  const unknown = rows.find(row => !known.has(row.name))
  if (unknown) {
    throw new Error(
      `Dữ liệu do phiên bản gopy mới hơn tạo ra (${unknown.name}); hãy dùng phiên bản đó. / The data was made by a newer version of gopy.`
    )
  }
}
