import { expect } from 'chai'
import { moveUnit, removeUnit } from '../../../server/store/unit-moves.ts'
import { getUnit, listUnits, scopeOf } from '../../../server/store/units.ts'
import { within } from '../../../server/store/within.ts'
import { expectFailure } from '../../support/failure.ts'
import { commentRow, consultationRows, submissionRow } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('moving and removing units', () => {
  eachStore((_, open) => {
    it('a unit takes with it those below and all that belongs to them', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      const submission = submissionRow(hospital, { id: 's' })
      await store.write(async tx => {
        await tx.insertInto('submissions').values(submission).execute()
        await tx
          .insertInto('comments')
          .values(commentRow(submission, { id: 'c' }))
          .execute()
      })
      await store.write(tx => moveUnit(tx, scopeOf(root), health.id, building.id))
      const names = (await listUnits(store.db, scopeOf(building), { limit: 10 })).map(unit => unit.name)
      expect(names).to.deep.equal(['Sở Xây dựng', 'Sở Y tế', 'Bệnh viện Đa khoa'])
      const moved = await getUnit(store.db, root.consultation_id, hospital.id)
      expect(moved?.path).to.equal(`/${root.id}/${building.id}/${health.id}/${hospital.id}/`)
      expect((await getUnit(store.db, root.consultation_id, health.id))?.parent_id).to.equal(building.id)
      for (const table of ['submissions', 'comments'] as const) {
        const rows = await store.db
          .selectFrom(table)
          .select('id')
          .where(within(scopeOf(building)))
          .execute()
        expect(rows, table).to.have.length(1)
      }
    })

    it('a unit is not put below itself, nor is the one at the top moved', async () => {
      const store = await open()
      const { root, health, hospital } = await consultationRows(store)
      const move = (id: string, parent: string) => store.write(tx => moveUnit(tx, scopeOf(root), id, parent))
      await expectFailure(move(health.id, hospital.id), 'unit-below-itself')
      await expectFailure(move(health.id, health.id), 'unit-below-itself')
      await expectFailure(move(root.id, health.id), 'not-found')
    })

    it('a unit is moved only from and to where one’s scope reaches', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      await expectFailure(
        store.write(tx => moveUnit(tx, scopeOf(health), hospital.id, building.id)),
        'not-found'
      )
      await expectFailure(
        store.write(tx => moveUnit(tx, scopeOf(health), building.id, hospital.id)),
        'not-found'
      )
      expect(await getUnit(store.db, root.consultation_id, building.id)).to.deep.equal(building)
    })

    it('a unit goes away when nothing belongs to it, and not before', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      const remove = (id: string) => store.write(tx => removeUnit(tx, scopeOf(root), id))
      await expectFailure(remove(health.id), 'unit-used')
      await expectFailure(remove(root.id), 'unit-used')
      await store.write(tx =>
        tx
          .insertInto('submissions')
          .values(submissionRow(building, { id: 's' }))
          .execute()
      )
      await expectFailure(remove(building.id), 'unit-used')
      await remove(hospital.id)
      await remove(health.id)
      const left = await listUnits(store.db, scopeOf(root), { limit: 10 })
      expect(left.map(unit => unit.name)).to.deep.equal(['Đoàn Khối', 'Sở Xây dựng'])
    })
  })
})
