import { expect } from 'chai'
import { insertComments } from '../../../server/store/comments.ts'
import { addMeeting } from '../../../server/store/meetings.ts'
import {
  allUnits,
  commenterPages,
  countByHeading,
  countByParagraph,
  countTurns,
  meetingsByUnit
} from '../../../server/store/participation.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { at, commentRow, consultationRows, submissionRow } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('the store of participation', () => {
  eachStore((_, open) => {
    it('commenters come page by page, each once, in the same order always', async () => {
      const store = await open()
      const { root, hospital } = await consultationRows(store)
      const form = submissionRow(hospital, { id: 's1' })
      await store.write(async tx => {
        await tx.insertInto('submissions').values(form).execute()
        await insertComments(
          tx,
          ['c1', 'c2', 'c3', 'c4', 'c5'].map(id => commentRow(form, { id, author: id }))
        )
      })
      const sizes: number[] = []
      const ids: string[] = []
      for await (const rows of commenterPages(store.db, scopeOf(root), 2)) {
        sizes.push(rows.length)
        ids.push(...rows.map(row => row.id))
      }
      expect(sizes).to.deep.equal([2, 2, 1])
      expect(ids).to.deep.equal(['c1', 'c2', 'c3', 'c4', 'c5'])
    })

    it('turns are counted by unit, channel and hour', async () => {
      const store = await open()
      const { root, health, hospital } = await consultationRows(store)
      const rows = [
        submissionRow(hospital, { id: 's1' }),
        submissionRow(hospital, { id: 's2' }),
        submissionRow(hospital, { id: 's3', channel: 'email' }),
        submissionRow(health, { id: 's4' })
      ]
      await store.write(tx => tx.insertInto('submissions').values(rows).execute())
      const turns = await countTurns(store.db, scopeOf(root))
      const of = (path: string, channel: string) => turns.find(t => t.unit_path === path && t.channel === channel)
      expect(of(hospital.path, 'form')).to.deep.include({ hour: '2026-11-20T03', submissions: 2 })
      expect(of(hospital.path, 'email')?.submissions).to.equal(1)
      expect(of(health.path, 'form')?.submissions).to.equal(1)
      expect((await countTurns(store.db, scopeOf(hospital))).length).to.equal(2)
    })

    it('attendance is unknown where no minutes say it, and added up over those that do', async () => {
      const store = await open()
      const { root, health, hospital } = await consultationRows(store)
      const meeting = { held_on: null, members: null, note: '', submission_id: null }
      await store.write(async tx => {
        await addMeeting(tx, scopeOf(root), health.id, { ...meeting, attending: null }, at)
        await addMeeting(tx, scopeOf(root), hospital.id, { ...meeting, attending: 30 }, at)
        await addMeeting(tx, scopeOf(root), hospital.id, { ...meeting, attending: null }, at)
      })
      const held = await meetingsByUnit(store.db, scopeOf(root))
      expect(held.find(m => m.unit_path === health.path)).to.include({ meetings: 1, attending: null })
      expect(held.find(m => m.unit_path === hospital.path)).to.include({ meetings: 2, attending: 30 })
    })

    it('all units of a scope come, those above before those below, over several pages', async () => {
      const store = await open()
      const { root, health, hospital } = await consultationRows(store)
      const names = (await allUnits(store.db, scopeOf(root), 2)).map(unit => unit.name)
      expect(names.length).to.equal(4)
      expect(names[0]).to.equal(root.name)
      expect(names.indexOf(health.name)).to.be.lessThan(names.indexOf(hospital.name))
      expect((await allUnits(store.db, scopeOf(hospital))).map(unit => unit.id)).to.deep.equal([hospital.id])
    })

    it('headings and paragraphs count what goes into the report, and tell what is unsure', async () => {
      const store = await open()
      const { root, building, hospital } = await consultationRows(store)
      const form = submissionRow(hospital, { id: 's1' })
      const placed = { draft_id: 'd1', heading_order: 3, paragraph: 7, place: 'exact' }
      await store.write(async tx => {
        await tx.insertInto('submissions').values(form).execute()
        await insertComments(tx, [
          commentRow(form, { id: 'c1', ...placed, state: 'clear' }),
          commentRow(form, { id: 'c2', ...placed, state: 'unsure' }),
          commentRow(form, { id: 'c3', ...placed, state: 'aside' }),
          commentRow(form, {
            id: 'c4',
            ...placed,
            paragraph: -1,
            heading_order: -1,
            place: 'document',
            state: 'confirmed'
          }),
          commentRow(form, { id: 'c5', state: 'unsure' })
        ])
      })
      const counts = await countByHeading(store.db, scopeOf(root))
      expect(counts).to.deep.include.members([
        { draft_id: 'd1', heading_order: 3, unplaced: 0, comments: 2, unsure: 1 },
        { draft_id: 'd1', heading_order: -1, unplaced: 0, comments: 1, unsure: 0 },
        { draft_id: null, heading_order: -1, unplaced: 1, comments: 1, unsure: 1 }
      ])
      expect(counts.length).to.equal(3)
      expect(await countByParagraph(store.db, scopeOf(root), 'd1')).to.deep.equal(new Map([[7, 2]]))
      expect(await countByHeading(store.db, scopeOf(building))).to.deep.equal([])
    })
  })
})
