import { expect } from 'chai'
import {
  addMeeting,
  changeMeeting,
  countMeetings,
  getMeeting,
  listMeetings,
  removeMeeting
} from '../../../server/store/meetings.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { expectFailure } from '../../support/failure.ts'
import { at, consultationRows } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

const held = { held_on: '2026-11-18', members: 80, attending: 72, note: 'Sinh hoạt chi đoàn', submission_id: null }

describe('meetings', () => {
  eachStore((_, open) => {
    it('belong to a unit and are seen from it and from above, the newest first', async () => {
      const store = await open()
      const { root, health, hospital, building } = await consultationRows(store)
      const add = (unit: string) => store.write(tx => addMeeting(tx, scopeOf(root), unit, held, at))
      const first = await add(hospital.id)
      const second = await add(health.id)
      await add(building.id)
      expect(await listMeetings(store.db, scopeOf(health), { limit: 10 })).to.deep.equal([second, first])
      expect(await listMeetings(store.db, scopeOf(health), { before: second.id, limit: 10 })).to.deep.equal([first])
      expect(await getMeeting(store.db, scopeOf(hospital), first.id)).to.deep.equal(first)
      expect(await getMeeting(store.db, scopeOf(building), first.id)).to.equal(null)
    })

    it('add up over those that say their numbers', async () => {
      const store = await open()
      const { root, health, building } = await consultationRows(store)
      expect(await countMeetings(store.db, scopeOf(root))).to.deep.equal({ meetings: 0, members: 0, attending: 0 })
      await store.write(tx => addMeeting(tx, scopeOf(root), health.id, held, at))
      await store.write(tx => addMeeting(tx, scopeOf(root), building.id, { ...held, members: null, attending: 5 }, at))
      expect(await countMeetings(store.db, scopeOf(root))).to.deep.equal({ meetings: 2, members: 80, attending: 77 })
    })

    it('are added, changed and removed within one’s scope alone', async () => {
      const store = await open()
      const { root, health, building } = await consultationRows(store)
      const meeting = await store.write(tx => addMeeting(tx, scopeOf(root), building.id, held, at))
      const from = scopeOf(health)
      await expectFailure(
        store.write(tx => addMeeting(tx, from, building.id, held, at)),
        'not-found'
      )
      await expectFailure(
        store.write(tx => changeMeeting(tx, from, meeting.id, { note: 'x' })),
        'not-found'
      )
      await expectFailure(
        store.write(tx => removeMeeting(tx, from, meeting.id)),
        'not-found'
      )
      await store.write(tx => changeMeeting(tx, scopeOf(building), meeting.id, { attending: 80 }))
      expect(await getMeeting(store.db, scopeOf(root), meeting.id)).to.deep.equal({ ...meeting, attending: 80 })
      await store.write(tx => removeMeeting(tx, scopeOf(building), meeting.id))
      expect(await getMeeting(store.db, scopeOf(root), meeting.id)).to.equal(null)
    })
  })
})
