import { expect } from 'chai'
import { tallyOf } from '../../../server/participation/tally.ts'
import { insertComments } from '../../../server/store/comments.ts'
import type { CommentRow, SubmissionRow, UnitRow } from '../../../server/store/schema.ts'
import type { Store } from '../../../server/store/store.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { commentRow, consultationRows, submissionRow } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

let made = 0
const submission = async (store: Store, unit: UnitRow, given: Partial<SubmissionRow> = {}): Promise<SubmissionRow> => {
  const row = submissionRow(unit, { id: `s${String(made++).padStart(12, '0')}`, ...given })
  await store.write(tx => tx.insertInto('submissions').values(row).execute())
  return row
}
const comments = (store: Store, of: SubmissionRow, ...given: Partial<CommentRow>[]): Promise<void> =>
  store.write(tx =>
    insertComments(
      tx,
      given.map((fields, i) => commentRow(of, { id: `c${of.id.slice(1)}-${i + 1}`, position: i + 1, ...fields }))
    )
  )

describe('people, submissions and comments', () => {
  eachStore((_, open) => {
    it('are three counts: somebody who sends twice is one, each separate request is one', async () => {
      const store = await open()
      const { root, hospital } = await consultationRows(store)
      for (const name of ['Nguyễn Thị Hương', 'Đ/c nguyen thi huong']) {
        const form = await submission(store, hospital)
        await comments(store, form, { author: name, said_unit: 'Bệnh viện' }, { author: name, said_unit: 'Bệnh viện' })
      }
      const { total, nameless } = await tallyOf(store.db, scopeOf(root))
      expect(total).to.deep.equal({ people: 1, submissions: 2, comments: 4 })
      expect(nameless).to.equal(0)
    })

    it('without names the number of people is unknown, not nought; with nothing received it is nought', async () => {
      const store = await open()
      const { root, hospital, building } = await consultationRows(store)
      await comments(store, await submission(store, hospital), { author: null })
      const tally = await tallyOf(store.db, scopeOf(root))
      expect(tally.below(hospital.path).people).to.equal(null)
      expect(tally.below(building.path)).to.deep.equal({ people: 0, submissions: 0, comments: 0 })
      expect(tally.nameless).to.equal(1)
    })

    it('a unit counts those below it, and somebody who spoke in both once', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      const who = { author: 'Trần An', said_unit: 'Sở Y tế' }
      await comments(store, await submission(store, health), who)
      await comments(store, await submission(store, hospital), who, { author: 'Lê Bình', said_unit: 'Bệnh viện' })
      await comments(store, await submission(store, building), { author: 'Trần An', said_unit: 'Sở Xây dựng' })
      const tally = await tallyOf(store.db, scopeOf(root))
      expect(tally.below(health.path)).to.deep.equal({ people: 2, submissions: 2, comments: 3 })
      expect(tally.at(health.path)).to.deep.equal({ people: 1, submissions: 1, comments: 1 })
      expect(tally.total.people).to.equal(3)
    })

    it('a scope sees nothing of other units', async () => {
      const store = await open()
      const { hospital, building } = await consultationRows(store)
      await comments(store, await submission(store, building), { author: 'Lê Bình' })
      expect((await tallyOf(store.db, scopeOf(hospital))).total).to.deep.equal({
        people: 0,
        submissions: 0,
        comments: 0
      })
    })

    it('minutes of the level above are a turn of each unit whose comments they hold', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      const minutes = await submission(store, root, { channel: 'minutes' })
      const inUnit = (unit: UnitRow) => ({ unit_id: unit.id, unit_path: unit.path, author: unit.name })
      await comments(store, minutes, inUnit(hospital), inUnit(hospital), inUnit(building))
      const above = await tallyOf(store.db, scopeOf(root))
      expect(above.total.submissions).to.equal(1)
      expect(above.below(health.path)).to.deep.equal({ people: 1, submissions: 1, comments: 2 })
      const own = await tallyOf(store.db, scopeOf(hospital))
      expect(own.total).to.deep.equal({ people: 1, submissions: 1, comments: 2 })
      expect(own.byChannel.get('minutes')?.submissions).to.equal(1)
    })

    it('by channel and by day people count in each, and the day is that of Vietnam', async () => {
      const store = await open()
      const { root, hospital } = await consultationRows(store)
      const who = { author: 'Trần An' }
      await comments(
        store,
        await submission(store, hospital, { channel: 'form', received_at: '2026-11-20T16:59:00.000Z' }),
        who
      )
      await comments(
        store,
        await submission(store, hospital, { channel: 'email', received_at: '2026-11-20T17:00:00.000Z' }),
        who
      )
      const { byChannel, byDay, total } = await tallyOf(store.db, scopeOf(root))
      const one = { people: 1, submissions: 1, comments: 1 }
      expect(Object.fromEntries(byChannel)).to.deep.equal({ form: one, email: one })
      expect(Object.fromEntries(byDay)).to.deep.equal({ '2026-11-20': one, '2026-11-21': one })
      expect(total.people).to.equal(1)
    })

    it('comments that a cut replaced are not counted again; what was set aside was received all the same', async () => {
      const store = await open()
      const { root, hospital } = await consultationRows(store)
      const form = await submission(store, hospital)
      await comments(
        store,
        form,
        { state: 'replaced', author: 'A' },
        { state: 'aside', author: 'B' },
        { state: 'withdrawn', author: 'C' }
      )
      expect((await tallyOf(store.db, scopeOf(root))).total).to.deep.equal({ people: 2, submissions: 1, comments: 2 })
    })
  })
})
