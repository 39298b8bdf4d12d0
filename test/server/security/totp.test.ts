import { expect } from 'chai'
import {
  checkTotp,
  newRecoveryCodes,
  newTotpSecret,
  qrSvg,
  totpAddress,
  totpCode
} from '../../../server/security/totp.ts'

/** Base32 of the ASCII secret "12345678901234567890" of RFC 6238, appendix B; its codes have eight figures there, six here. */
const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('codes of the second factor', () => {
  it('are those of RFC 6238', () => {
    const table: [number, string][] = [
      [59, '287082'],
      [1111111109, '081804'],
      [1111111111, '050471'],
      [1234567890, '005924'],
      [2000000000, '279037'],
      [20000000000, '353130']
    ]
    for (const [seconds, code] of table) {
      expect(totpCode(rfc, new Date(seconds * 1000)), code).to.equal(code)
      expect(checkTotp(rfc, code, null, new Date(seconds * 1000)), code).to.equal(Math.floor(seconds / 30))
    }
  })

  it('are good for one step before and after, no more', () => {
    const now = new Date(1_800_000_015_000)
    const step = 60_000_000
    const code = (seconds: number): string => totpCode(rfc, new Date(now.getTime() + seconds * 1000))
    expect(checkTotp(rfc, code(-30), null, now)).to.equal(step - 1)
    expect(checkTotp(rfc, code(30), null, now)).to.equal(step + 1)
    expect(checkTotp(rfc, code(-60), null, now)).to.equal(null)
    expect(checkTotp(rfc, code(60), null, now)).to.equal(null)
  })

  it('work once: neither the last one used nor one before it is taken', () => {
    const now = new Date(1_800_000_015_000)
    const step = 60_000_000
    const code = totpCode(rfc, now)
    expect(checkTotp(rfc, code, step - 1, now)).to.equal(step)
    expect(checkTotp(rfc, code, step, now)).to.equal(null)
    expect(checkTotp(rfc, code, step + 1, now)).to.equal(null)
  })

  it('may be typed with a space, and are nothing but six figures', () => {
    const now = new Date(59_000)
    expect(checkTotp(rfc, ' 287 082 ', null, now)).to.equal(1)
    for (const wrong of ['', '28708', '2870822', '28708x', '000000', '+287082', '２８７０８']) {
      expect(checkTotp(rfc, wrong, null, now), wrong).to.equal(null)
    }
  })

  it('have a secret of 160 bits of their own', () => {
    expect(newTotpSecret()).to.match(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret()).not.to.equal(newTotpSecret())
  })

  it('are put into a telephone by a QR code that the content security policy lets through', async () => {
    const address = totpAddress(rfc, 'nguyen.lan')
    expect(address)
      .to.match(/^otpauth:\/\/totp\/gopy:nguyen\.lan\?/)
      .and.to.contain(`secret=${rfc}`)
    const svg = await qrSvg(address)
    expect(svg)
      .to.match(/^<svg /)
      .and.not.to.match(/style=|<style|<script|href/)
  })

  it('have ten recovery codes beside them, none like another', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).to.equal(10)
    for (const code of codes) expect(code).to.match(/^[2-9A-HJKMNP-TV-Z]{6}(?:-[2-9A-HJKMNP-TV-Z]{6}){3}$/)
  })
})
