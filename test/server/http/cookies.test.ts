import { expect } from 'chai'
import { readCookies } from '../../../server/http/cookies.ts'

describe('the cookies of a request', () => {
  it('are read by name, percent signs undone', () => {
    expect(readCookies('a=1; b=x%20y')).to.deep.equal({ a: '1', b: 'x y' })
  })

  it('given twice count once, the first', () => {
    expect(readCookies('a=1; a=2')).to.deep.equal({ a: '1' })
  })

  it('that are broken are left out', () => {
    expect(readCookies('a=%zz; =1; b; c=ok')).to.deep.equal({ c: 'ok' })
  })

  it('are none without a header', () => {
    expect(readCookies(undefined)).to.deep.equal({})
  })
})
