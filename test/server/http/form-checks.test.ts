import { expect } from 'chai'
import { typedDate } from '../../../server/http/form-checks.ts'

describe('a typed date', () => {
  it('is read as browsers send it and as people write it', () => {
    expect(typedDate('2026-11-20')).to.equal('2026-11-20')
    expect(typedDate('5/9/2026')).to.equal('2026-09-05')
    expect(typedDate('05-09-2026')).to.equal('2026-09-05')
  })

  for (const wrong of ['30/02/2026', '2026-13-01', 'mai', '1/1/26', '']) {
    it(`“${wrong}” is no day`, () => {
      expect(typedDate(wrong)).to.equal(null)
    })
  }
})
