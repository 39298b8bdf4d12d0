import { expect } from 'chai'
import { sql, type CompiledQuery } from 'kysely'
import type { Store } from '../../../server/store/store.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { subtree, within } from '../../../server/store/within.ts'
import { consultationRows, submissionRow } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('within a unit', () => {
  it('a path that does not end with "/" is refused: it would take in neighbours', () => {
    expect(() => subtree('/u1')).to.throw('/u1')
    expect(() => subtree('')).to.throw()
  })

  it('the whole of a consultation is a subtree like any other', () => {
    const [from, to] = subtree('/')
    expect(['/u1/', '/u1/u5/', '/z/'].every(path => path >= from && path < to)).to.equal(true)
  })

  eachStore((_, open) => {
    it('are its own things and those of the units below, and no one else’s', async () => {
      const store = await open()
      const here = await consultationRows(store)
      const elsewhere = await consultationRows(store)
      await store.write(async tx => {
        for (const unit of [here.root, here.health, here.hospital, here.building, elsewhere.health]) {
          await tx
            .insertInto('submissions')
            .values(submissionRow(unit, { id: `of ${unit.name}` }))
            .execute()
        }
      })
      const seen = async (unit: typeof here.root) => {
        const rows = await store.db
          .selectFrom('submissions')
          .select('id')
          .where(within(scopeOf(unit)))
          .orderBy('id')
          .execute()
        return rows.map(row => row.id)
      }
      expect(await seen(here.root)).to.have.length(4)
      expect(await seen(here.health)).to.deep.equal(['of Bệnh viện Đa khoa', 'of Sở Y tế'])
      expect(await seen(here.hospital)).to.deep.equal(['of Bệnh viện Đa khoa'])
      expect(await seen(elsewhere.health)).to.deep.equal(['of Sở Y tế'])
    })

    it('a path that another begins with is not above it', async () => {
      const store = await open()
      const { root, consultation } = await consultationRows(store)
      const paths = ['/u1/', '/u10/', '/u1/u2/', '/u1-/', '/u1./', '/u1𝟎/', '/U1/']
      await store.write(async tx => {
        for (const [i, path] of paths.entries()) {
          await tx
            .insertInto('units')
            .values({ ...root, id: `${i}`, parent_id: 'x', path, code: `${i}` })
            .execute()
        }
      })
      const scope = { consultation: consultation.id, unit: '0', path: '/u1/' }
      const rows = await store.db
        .selectFrom('units')
        .select('path')
        .where(within(scope, 'units', 'path'))
        .orderBy('path')
        .execute()
      expect(rows.map(row => row.path)).to.deep.equal(['/u1/', '/u1/u2/'])
    })

    it('finds them by the index', async () => {
      const store = await open()
      const { health, building } = await consultationRows(store)
      const many = Array.from({ length: 400 }, (_, i) =>
        submissionRow(i % 100 === 0 ? health : building, { id: `s${i}` })
      )
      for (let i = 0; i < many.length; i += 40) {
        await store.write(tx =>
          tx
            .insertInto('submissions')
            .values(many.slice(i, i + 40))
            .execute()
        )
      }
      await store.write(tx => sql`analyze`.execute(tx))
      const query = store.db
        .selectFrom('submissions')
        .select('id')
        .where(within(scopeOf(health)))
      expect(await planOf(store, query.compile())).to.match(/submissions_by_unit_path.*unit_path(?:>\?| >= ')/)
    })
  })
})

/** How the database says it would find the rows. PostgreSQL explains no statement with open parameters: they are filled in. */
async function planOf(store: Store, { sql: text, parameters }: CompiledQuery): Promise<string> {
  let next = 0
  const filled = text.replace(/\$\d+|\?/g, () => `'${String(parameters[next++])}'`)
  const explain = store.dialect === 'postgres' ? 'explain' : 'explain query plan'
  return JSON.stringify((await sql.raw<object>(`${explain} ${filled}`).execute(store.db)).rows)
}
