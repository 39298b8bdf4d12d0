import { expect } from 'chai'
import { isSameOrigin } from '../../../server/security/same-origin.ts'

const host = 'gopy.khoi.local:3000'
const post = (headers: Record<string, string>, secure = false) =>
  isSameOrigin({ method: 'POST', headers, host, secure })

describe('a request that changes something', () => {
  it('is taken from our own pages, by whatever header the browser sends', () => {
    expect(post({ 'sec-fetch-site': 'same-origin' })).to.equal(true)
    expect(post({ 'sec-fetch-site': 'none' })).to.equal(true)
    expect(post({ origin: `http://${host}` })).to.equal(true)
    expect(post({ referer: `http://${host}/sign-in?next=/` })).to.equal(true)
    expect(post({ origin: 'http://GOPY.khoi.local:3000' })).to.equal(true)
  })

  it('is refused from anywhere else', () => {
    for (const site of ['cross-site', 'same-site', 'same-origin, none', 'x'])
      expect(post({ 'sec-fetch-site': site }), site).to.equal(false)
    for (const origin of [
      'http://evil.example',
      'null',
      `http://${host}.evil.example`,
      `http://evil.example/${host}`,
      'http://gopy.khoi.local'
    ]) {
      expect(post({ origin }), origin).to.equal(false)
    }
    expect(post({ referer: `http://evil.example/?http://${host}/` })).to.equal(false)
    expect(post({ origin: `http://${host}@evil.example` })).to.equal(false)
    expect(post({ origin: `ftp://${host}` })).to.equal(false)
  })

  it('believes Sec-Fetch-Site before Origin, and Origin before Referer', () => {
    expect(post({ 'sec-fetch-site': 'cross-site', origin: `http://${host}` })).to.equal(false)
    expect(post({ origin: 'null', referer: `http://${host}/` })).to.equal(false)
  })

  it('is refused when it says nothing of where it was made', () => {
    expect(post({})).to.equal(false)
    expect(post({ origin: '' })).to.equal(false)
  })

  it('over TLS must not come from the same host without TLS, whose pages anybody on the way can write', () => {
    expect(post({ origin: `http://${host}` }, true)).to.equal(false)
    expect(post({ origin: `https://${host}` }, true)).to.equal(true)
    expect(
      isSameOrigin({ method: 'POST', headers: { origin: 'https://gopy.vn' }, host: 'gopy.vn:443', secure: true })
    ).to.equal(true)
  })

  it('is not asked of requests that change nothing', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(isSameOrigin({ method, headers: {}, host })).to.equal(true)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'post'])
      expect(isSameOrigin({ method, headers: {}, host })).to.equal(false)
  })
})
