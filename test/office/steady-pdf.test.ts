import { expect } from 'chai'
import { steadyPdf } from '../../lib/office/steady-pdf.ts'

const pdf = (text: string, date: string, sum: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.6\n${text}\n<</CreationDate(D:${date}Z')>>\ntrailer\n<</ID [ <${sum}>\n<${sum}> ]\n/DocChecksum /${sum}\n>>`
  )

describe('steadyPdf', () => {
  it('takes out what tells one conversion from the next, and no byte more', () => {
    const first = steadyPdf(pdf('Nội dung', '20260101080000', 'A1'.repeat(16)))
    const second = steadyPdf(pdf('Nội dung', '20270202090000', 'B2'.repeat(16)))
    expect(Buffer.from(first).equals(Buffer.from(second))).to.equal(true)
    expect(first.length).to.equal(pdf('Nội dung', '20260101080000', 'A1'.repeat(16)).length)
    expect(Buffer.from(first).toString()).to.contain('Nội dung').and.to.contain("D:20000101000000Z'")
  })

  it('keeps files with other content apart by their checksum', () => {
    const sums = ['Một', 'Hai'].map(text =>
      Buffer.from(steadyPdf(pdf(text, '20260101080000', 'A1'.repeat(16))))
        .toString()
        .slice(-40)
    )
    expect(sums[0]).not.to.equal(sums[1])
  })
})
