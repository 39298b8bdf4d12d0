import { expect } from 'chai'
import { printedCode, receiptCode, receiptDigest } from '../../../server/members/receipt-code.ts'

describe('the code of a receipt', () => {
  it('is the same for the same sending, and another for every other', () => {
    expect(receiptCode('secret', 'key')).to.equal(receiptCode('secret', 'key'))
    const codes = Array.from({ length: 1_000 }, (_, i) => receiptCode('secret', `key ${i}`))
    expect(new Set(codes).size).to.equal(1_000)
    expect(receiptCode('other', 'key')).not.to.equal(receiptCode('secret', 'key'))
  })

  it('has twelve characters that are not taken for others, each equally often', () => {
    const codes = Array.from({ length: 2_000 }, (_, i) => receiptCode('secret', `key ${i}`))
    for (const code of codes) expect(code).to.match(/^[2-9A-HJKMNP-TV-Z]{12}$/)
    const counts = new Map<string, number>()
    for (const letter of codes.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).to.equal(30)
    for (const count of counts.values()) expect(count).to.be.within(650, 950)
  })

  it('is found however it is typed', () => {
    const code = receiptCode('secret', 'key')
    expect(receiptDigest(printedCode(code))).to.equal(receiptDigest(code))
    expect(
      receiptDigest(
        ` ${code
          .toLowerCase()
          .match(/.{1,4}/g)
          ?.join(' ')}`
      )
    ).to.equal(receiptDigest(code))
  })
})
