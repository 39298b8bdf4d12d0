import { expect } from 'chai'
import { letterOrdinal, ordinal, roman, toRoman } from '../../lib/text/numerals.ts'

describe('numerals', () => {
  it('reads Roman numerals in either case, and no others', () => {
    expect(['IV', 'xii', 'LXXX'].map(roman)).to.deep.equal([4, 12, 80])
    expect(['IIII', 'd', '', 'VX'].map(roman)).to.deep.equal([null, null, null, null])
  })

  it('writes what it reads', () => {
    for (let n = 1; n < 400; n++) expect(roman(toRoman(n))).to.equal(n)
  })

  it('reads ordinals with and without marks', () => {
    expect(['thứ nhất', 'thu hai', 'tư', 'mười lăm', 'hai mươi mốt', '07'].map(ordinal)).to.deep.equal([
      1, 2, 4, 15, 21, 7
    ])
  })

  it('the last is -1', () => {
    expect(ordinal('cuối cùng')).to.equal(-1)
  })

  it('đ is the fifth letter of a list', () => {
    expect(['a', 'd', 'đ', 'e', 'G'].map(letterOrdinal)).to.deep.equal([1, 4, 5, 6, 7])
  })
})
