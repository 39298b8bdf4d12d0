import { expect } from 'chai'
import { isOwnAddress } from '../../../server/http/send.ts'

describe('where an answer may lead', () => {
  for (const to of ['/', '/consultations/c1/comments?state=unsure#c', '/gop-y/AB23']) {
    it(`${to} is of this server`, () => {
      expect(isOwnAddress(to)).to.equal(true)
    })
  }

  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/a\r\nSet-Cookie: x=1',
    '/\tx'
  ]) {
    it(`${JSON.stringify(to)} is not`, () => {
      expect(isOwnAddress(to)).to.equal(false)
    })
  }
})
