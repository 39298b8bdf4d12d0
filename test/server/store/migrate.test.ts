import { expect } from 'chai'
import { sql, type Kysely } from 'kysely'
import { migrate } from '../../../server/store/migrations/migrate.ts'
import { migrations, type Migration } from '../../../server/store/migrations/migrations.ts'
import { openPostgres } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { rejection } from '../../support/rejection.ts'
import { eachStore, ownDatabase } from '../../support/stores.ts'

const addNotes: Migration = {
  name: '9000-notes',
  up: async db => {
    await db.schema.createTable('notes').addColumn('text', 'text').execute()
    await (db as Kysely<{ notes: { text: string } }>).insertInto('notes').values({ text: 'x' }).execute()
  }
}

describe('migrations', () => {
  it('are named in their order', () => {
    const names = migrations.map(migration => migration.name)
    expect([...names].sort()).to.deep.equal(names)
    expect(new Set(names).size).to.equal(names.length)
  })

  eachStore((name, open) => {
    it('run once, however often and by however many the store is opened', async () => {
      const store = await open()
      let runs = 0
      const counted: Migration = { name: `9001-counted-${Date.now()}`, up: async () => void runs++ }
      await Promise.all([1, 2, 3].map(() => migrate(store, [...migrations, counted])))
      await migrate(store, [...migrations, counted])
      const recorded = await sql<{
        n: number
      }>`select count(*) as n from migrations where name = ${counted.name}`.execute(store.db)
      expect(recorded.rows[0]?.n).to.equal(1)
      // One that lost the race on PostgreSQL has begun and was rolled back; on one writer it never begins.
      if (name !== 'PostgreSQL') expect(runs).to.equal(1)
      await forget(store, counted.name)
    })

    it('that fail leave nothing behind, and run again once mended', async () => {
      const store = await open()
      const failing: Migration = {
        name: addNotes.name,
        up: async (db, dialect) => {
          await addNotes.up(db, dialect)
          throw new Error('power cut')
        }
      }
      expect((await rejection(migrate(store, [...migrations, failing]))).message).to.equal('power cut')
      const before = await store.db.introspection.getTables()
      expect(before.map(table => table.name)).not.to.include('notes')
      await migrate(store, [...migrations, addNotes])
      const rows = await sql`select * from notes`.execute(store.db)
      expect(rows.rows).to.deep.equal([{ text: 'x' }])
      await store.write(tx => tx.schema.dropTable('notes').execute())
      await forget(store, addNotes.name)
    })
  })

  const url = process.env['TEST_DATABASE_URL']
  if (url) {
    it('take turns when several servers start at once on a new PostgreSQL database', async function () {
      this.timeout(30_000)
      const { drop, pool } = await ownDatabase(url)
      try {
        const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(pool())))
        const ran = await sql<{ name: string }>`select name from migrations where name <> 'lock'`.execute(
          (stores[0] as (typeof stores)[0]).db
        )
        expect(ran.rows.map(row => row.name).sort()).to.deep.equal(migrations.map(migration => migration.name))
        await Promise.all(stores.map(store => store.close()))
      } finally {
        await drop()
      }
    })
  }
})

/** PGlite and PostgreSQL keep one database for all tests. */
async function forget(store: Store, name: string): Promise<void> {
  await store.write(tx => sql`delete from migrations where name = ${name}`.execute(tx))
}
