import { expect } from 'chai'
import { printLineNumbers } from '../../lib/office/line-numbers.ts'
import { readPdf } from '../../lib/read/pdf.ts'
import { column, makePdf } from '../support/pdf.ts'

const sheets = [{ texts: column(['Một', 'Hai', 'Ba']) }, { texts: column(['Bốn']) }]
const numbered = (...ys: number[]) => ({ height: 842, right: 60, numbers: ys.map((y, i) => ({ y, number: i + 1 })) })

describe('printLineNumbers', () => {
  it('prints each number beside its line and keeps the text', async () => {
    const pdf = printLineNumbers(makePdf(sheets), [numbered(80, 100, 120), numbered(80)])
    const { value } = await readPdf(pdf as Uint8Array)
    expect(value.map(page => page.lines.map(line => line.text))).to.deep.equal([
      ['1\tMột', '2\tHai', '3\tBa'],
      ['1\tBốn']
    ])
    expect(value[0]?.lines[0]?.segments[0]?.right).to.be.closeTo(60, 0.5)
  })

  it('leaves out a number that would run into the one above, and counts on', async () => {
    const pdf = printLineNumbers(makePdf(sheets), [numbered(80, 82.5, 100), numbered(80)])
    const { value } = await readPdf(pdf as Uint8Array)
    expect(value[0]?.lines.map(line => line.text)).to.deep.equal(['1\tMột', '3\tHai', 'Ba'])
  })

  it('only adds to the file', () => {
    const before = makePdf(sheets)
    const after = printLineNumbers(before, [numbered(80), numbered(80)]) as Uint8Array
    expect(Buffer.from(after.slice(0, before.length)).equals(Buffer.from(before))).to.equal(true)
  })

  it('gives null for a PDF of another form or of other pages', () => {
    expect(printLineNumbers(makePdf(sheets, { ownResources: true }), [numbered(80), numbered(80)])).to.equal(null)
    expect(printLineNumbers(makePdf(sheets), [numbered(80)])).to.equal(null)
    expect(printLineNumbers(new Uint8Array([1, 2, 3]), [])).to.equal(null)
  })
})
