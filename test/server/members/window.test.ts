import { expect } from 'chai'
import { windowOf } from '../../../server/members/window.ts'

const open = { state: 'open', opens_on: '2026-11-01', closes_on: '2026-11-30' }
const at = (time: string): Date => new Date(time)

describe('the window of a consultation', () => {
  it('is open on its first day and on its last, by the day in Vietnam', () => {
    expect(windowOf(open, null, at('2026-10-31T16:59:59Z')).state).to.equal('before')
    expect(windowOf(open, null, at('2026-10-31T17:00:00Z')).state).to.equal('open')
    expect(windowOf(open, null, at('2026-11-30T16:59:59Z')).state).to.equal('open')
    expect(windowOf(open, null, at('2026-11-30T17:00:00Z')).state).to.equal('after')
  })

  it('has no end where no date is set', () => {
    expect(windowOf({ ...open, opens_on: null, closes_on: null }, null, at('2030-01-01T00:00:00Z')).state).to.equal(
      'open'
    )
  })

  it('is over once the consultation is closed, whatever its dates', () => {
    expect(windowOf({ ...open, state: 'closed' }, null, at('2026-11-10T00:00:00Z')).state).to.equal('after')
  })

  it('is the draft’s own where it has one', () => {
    const own = { opens_on: '2026-11-10', closes_on: '2026-11-12' }
    expect(windowOf(open, own, at('2026-11-09T03:00:00Z'))).to.deep.equal({
      state: 'before',
      opensOn: '2026-11-10',
      closesOn: '2026-11-12'
    })
    expect(windowOf(open, { opens_on: null, closes_on: null }, at('2026-11-09T03:00:00Z')).state).to.equal('open')
  })
})
