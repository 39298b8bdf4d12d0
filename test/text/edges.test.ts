import { expect } from 'chai'
import { endWithout } from '../../lib/text/edges.ts'
import { withoutLongRuns } from '../../lib/text/spaces.ts'
import { limits } from '../../lib/model/limits.ts'

describe('the end of a text', () => {
  it('is where the signs at its end begin', () => {
    expect(endWithout('mục 3 ; ,', /[\s;,]/u)).to.equal(5)
    expect(endWithout('mục 3', /[\s;,]/u)).to.equal(5)
    expect(endWithout(' ;', /[\s;,]/u)).to.equal(0)
  })
})

describe('rows of spaces', () => {
  it('stay as people type them, and lose what is beyond the limit', () => {
    const typed = `Họ tên:${' '.repeat(60)}Đơn vị:\t\t\n\n`
    expect(withoutLongRuns(typed)).to.equal(typed)
    expect(withoutLongRuns(`a${' \t'.repeat(5000)}b${'\n'.repeat(limits.spaces)}c`)).to.equal(
      `a${' \t'.repeat(limits.spaces / 2)}b${'\n'.repeat(limits.spaces)}c`
    )
  })
})
