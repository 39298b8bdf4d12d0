import { expect } from 'chai'
import { codeAlphabet, digest, newCode, newSecret, typedCode } from '../../../server/security/secrets.ts'

describe('secrets and codes', () => {
  it('a secret is 256 bits in letters that need no escaping, and never the same', () => {
    const secrets = new Set(Array.from({ length: 1000 }, newSecret))
    expect(secrets.size).to.equal(1000)
    for (const secret of secrets) {
      expect(secret).to.match(/^[\w-]{43}$/)
      expect(Buffer.from(secret, 'base64url')).to.have.length(32)
    }
  })

  it('a code for people has no characters that are taken for one another', () => {
    const characters = new Set(Array.from({ length: 200 }, () => newCode(20)).join(''))
    expect([...characters].sort().join('')).to.equal(Array.from(codeAlphabet).sort().join(''))
    for (const mistaken of '0O1ILU') expect(characters.has(mistaken), mistaken).to.equal(false)
  })

  it('what people type is the code, however they break it up', () => {
    for (const typed of ['ABCDE-FGHJK', ' abcde fghjk ', 'abcde–fghjk', 'ＡＢＣＤＥ.FGHJK']) {
      expect(typedCode(typed)).to.equal('ABCDEFGHJK')
    }
  })

  it('what is kept of a secret is its SHA-256', () => {
    expect(digest('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
