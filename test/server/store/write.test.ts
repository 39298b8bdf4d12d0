import { expect } from 'chai'
import { sql } from 'kysely'
import { at, consultationRows } from '../../support/store-rows.ts'
import { rejection } from '../../support/rejection.ts'
import { eachStore } from '../../support/stores.ts'

describe('writing to the store', () => {
  eachStore((_, open) => {
    it('gives what the work gives, and is there for readers afterwards', async () => {
      const store = await open()
      const given = await store.write(async tx => {
        await tx.insertInto('settings').values({ name: 'a', value: 'b' }).execute()
        return 'done'
      })
      expect(given).to.equal('done')
      expect(await store.db.selectFrom('settings').selectAll().execute()).to.deep.equal([{ name: 'a', value: 'b' }])
    })

    it('leaves nothing of a work that throws, and harms no other that was under way', async () => {
      const store = await open()
      const works = Array.from({ length: 30 }, (_, i) =>
        store.write(async tx => {
          await tx
            .insertInto('settings')
            .values({ name: `n${i}`, value: '' })
            .execute()
          if (i % 3 === 0) throw new Error(`no ${i}`)
          return i
        })
      )
      const outcomes = await Promise.allSettled(works)
      expect(outcomes.map(outcome => outcome.status === 'fulfilled')).to.deep.equal(works.map((_, i) => i % 3 !== 0))
      const rows = await store.db.selectFrom('settings').select('name').execute()
      const kept = works.map((_, i) => i).filter(i => i % 3 !== 0)
      expect(rows.map(row => row.name).sort()).to.deep.equal(kept.map(i => `n${i}`).sort())
    })

    it('passes on what the database refuses, and that alone', async () => {
      const store = await open()
      const insert = () => store.write(tx => tx.insertInto('settings').values({ name: 'same', value: '' }).execute())
      const outcomes = await Promise.allSettled([insert(), insert(), insert()])
      expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).to.have.length(1)
    })

    it('loses no change when many read and write the same row at once', async function () {
      this.timeout(20_000)
      const store = await open()
      await store.write(tx => tx.insertInto('settings').values({ name: 'count', value: '0' }).execute())
      const add = () =>
        store.write(async tx => {
          const row = await tx
            .selectFrom('settings')
            .select('value')
            .where('name', '=', 'count')
            .executeTakeFirstOrThrow()
          await tx
            .updateTable('settings')
            .set({ value: String(Number(row.value) + 1) })
            .where('name', '=', 'count')
            .execute()
        })
      await Promise.all(Array.from({ length: 40 }, add))
      const { value } = await store.db.selectFrom('settings').select('value').executeTakeFirstOrThrow()
      expect(value).to.equal('40')
    })

    it('gives each of many that count on from the highest number a number of its own', async function () {
      this.timeout(20_000)
      const store = await open()
      const append = () =>
        store.write(async tx => {
          const last = await tx
            .selectFrom('audit')
            .select('number')
            .orderBy('number', 'desc')
            .limit(1)
            .executeTakeFirst()
          const row = { at, actor: 'system', action: 'a', object: '', detail: '{}', previous: '', hash: '' }
          await tx
            .insertInto('audit')
            .values({ ...row, consultation_id: '', number: (last?.number ?? 0) + 1 })
            .execute()
        })
      await Promise.all(Array.from({ length: 40 }, append))
      const rows = await store.db.selectFrom('audit').select('number').orderBy('number').execute()
      expect(rows.map(row => row.number)).to.deep.equal(Array.from({ length: 40 }, (_, i) => i + 1))
    })

    it('tells how many rows it changed', async () => {
      const store = await open()
      await store.write(tx =>
        tx
          .insertInto('settings')
          .values([1, 2, 3].map(n => ({ name: `${n}`, value: '' })))
          .execute()
      )
      const done = await store.write(tx =>
        tx.updateTable('settings').set({ value: 'x' }).where('name', '<', '3').executeTakeFirst()
      )
      expect(done.numUpdatedRows).to.equal(2n)
      const none = await store.write(tx => tx.deleteFrom('settings').where('name', '=', '9').executeTakeFirst())
      expect(none.numDeletedRows).to.equal(0n)
    })

    it('gives the rows of a change that asks for them', async () => {
      const store = await open()
      const rows = await store.write(tx =>
        tx.insertInto('settings').values({ name: 'a', value: 'b' }).returning('name').execute()
      )
      expect(rows).to.deep.equal([{ name: 'a' }])
    })

    it('gives counts, sums and large numbers as numbers', async () => {
      const store = await open()
      const { consultation, health } = await consultationRows(store)
      const large = 5_000_000_000
      await store.write(tx => tx.updateTable('units').set({ members: large }).where('id', '=', health.id).execute())
      const row = await store.db
        .selectFrom('units')
        .select(({ fn }) => [
          fn.countAll<number>().as('count'),
          fn.sum<number>('members').as('sum'),
          fn.max('members').as('max')
        ])
        .where('consultation_id', '=', consultation.id)
        .executeTakeFirstOrThrow()
      expect(row).to.deep.equal({ count: 4, sum: large + 80, max: large })
    })

    it('sorts text by its bytes, on every database the same', async () => {
      const store = await open()
      const names = ['b', 'B', 'đ', 'd', 'a/', 'a-', 'a0', 'á', 'Z', '_']
      await store.write(tx =>
        tx
          .insertInto('settings')
          .values(names.map(name => ({ name, value: '' })))
          .execute()
      )
      const rows = await store.db.selectFrom('settings').select('name').orderBy('name').execute()
      const bytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect(rows.map(row => row.name)).to.deep.equal(bytes)
    })

    it('refuses what points at nothing', async () => {
      const store = await open()
      const session = { id: 's', user_id: 'nobody', created_at: at, seen_at: at, expires_at: at, strong: 0, agent: '' }
      const error = await rejection(store.write(tx => tx.insertInto('sessions').values(session).execute()))
      expect(error.message).to.match(/foreign key/i)
    })

    it('reads everything of one moment in a reading transaction', async () => {
      const store = await open()
      const both = store.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async tx => {
          const first = await sql<{ n: number }>`select count(*) as n from settings`.execute(tx)
          await sql`select 1`.execute(tx)
          const second = await sql<{ n: number }>`select count(*) as n from settings`.execute(tx)
          return [first.rows[0]?.n, second.rows[0]?.n]
        })
      const writing = store.write(tx => tx.insertInto('settings').values({ name: 'a', value: '' }).execute())
      const [seen] = await Promise.all([both, writing])
      expect(seen[0]).to.equal(seen[1])
    })
  })
})
