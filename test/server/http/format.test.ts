import { expect } from 'chai'
import { formatCount, formatDate, formatShare, formatTime, localDay } from '../../../server/http/format.ts'

describe('dates, times and numbers on the screen', () => {
  it('a date is written day first', () => {
    expect(formatDate('2026-11-20')).to.equal('20/11/2026')
  })

  it('a time is that of Vietnam, and so is its day', () => {
    expect(formatTime('2026-11-20T07:05:09.123Z')).to.equal('14:05, 20/11/2026')
    expect(formatTime('2026-11-20T18:30:00Z')).to.equal('01:30, 21/11/2026')
    expect(formatDate('2026-12-31T17:00:00Z')).to.equal('01/01/2027')
    expect(localDay('2026-11-20T17:00:00Z')).to.equal('2026-11-21')
  })

  it('nothing is shown for null, and what is no date as it is', () => {
    expect(formatDate(null)).to.equal('')
    expect(formatTime(undefined)).to.equal('')
    expect(formatDate('tháng 11')).to.equal('tháng 11')
  })

  it('thousands are parted as the language does it', () => {
    expect(formatCount(1234567, 'vi')).to.equal('1.234.567')
    expect(formatCount(1234567, 'en')).to.equal('1,234,567')
    expect(formatCount(12.5, 'vi')).to.equal('12,5')
    expect(formatCount(-1234, 'vi')).to.equal('−1.234')
  })

  it('unknown is not nought', () => {
    expect(formatCount(0, 'vi')).to.equal('0')
    expect(formatCount(null, 'vi')).to.equal('')
    expect(formatShare(0, 40, 'vi')).to.equal('0 %')
    expect(formatShare(5, null, 'vi')).to.equal('')
    expect(formatShare(5, 0, 'vi')).to.equal('')
  })
})
