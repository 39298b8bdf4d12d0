import { expect } from 'chai'
import { writeDocx } from '../../lib/report/docx.ts'
import { reportModel } from '../../lib/report/model.ts'
import { defaultSettings } from '../../lib/report/settings.ts'
import { docxRuns, partOf } from '../support/docx-text.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

const written = () => writeDocx(reportModel(sampleSynthesis(), defaultSettings))

describe('the Word report', () => {
  it('is the same bytes when written twice', async () => {
    const first = await written()
    expect(Buffer.compare(first, await written())).to.equal(0)
  })

  it('is A4 with the margins of the office rules and Times New Roman 14', async () => {
    const xml = await partOf(await written(), 'word/document.xml')
    // 20 mm = 1134, 30 mm = 1701 twentieths of a point.
    expect(xml).to.match(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(xml).to.match(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
    const styles = await partOf(await written(), 'word/styles.xml')
    expect(styles).to.contain('Times New Roman').and.to.contain('<w:sz w:val="28"/>')
  })

  it('never gives a line height without its rule', async () => {
    for (const part of ['word/document.xml', 'word/styles.xml']) {
      const spacings = [...(await partOf(await written(), part)).matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)]
      expect(spacings.length).to.be.greaterThan(0)
      expect(spacings.filter(([tag]) => !tag.includes('w:lineRule='))).to.deep.equal([])
    }
  })

  it('repeats the header row of every table with borders', async () => {
    const xml = await partOf(await written(), 'word/document.xml')
    const tables = xml.match(/<w:tbl>/g) ?? []
    const repeated = xml.match(/<w:tblHeader\/>/g) ?? []
    // The header block and the signature are tables without borders and without header row.
    expect(repeated.length).to.equal(tables.length - 2)
  })

  it('numbers pages in the middle of the top, from the second page on', async () => {
    const docx = await written()
    const xml = await partOf(docx, 'word/document.xml')
    expect(xml).to.contain('<w:titlePg/>')
    const headers = await Promise.all([1, 2, 3].map(n => partOf(docx, `word/header${n}.xml`)))
    expect(headers.filter(h => h.includes('PAGE')).length).to.be.greaterThan(0)
    expect(headers.filter(h => h !== '' && !h.includes('PAGE')).length).to.be.greaterThan(0)
  })

  it('keeps the signature block in one piece', async () => {
    const xml = await partOf(await written(), 'word/document.xml')
    const block = xml.slice(xml.lastIndexOf('<w:tbl>', xml.indexOf('Nơi nhận:')), xml.indexOf('BÍ THƯ'))
    expect(block).to.contain('<w:cantSplit/>').and.to.contain('<w:keepNext/>')
  })

  it('ends the text with "./."', async () => {
    const lines = (await docxRuns(await written())).map(runs => runs.join(''))
    expect(lines.filter(line => line.endsWith('./.'))).to.have.length(1)
  })

  it('leaves out characters that a Word file cannot hold and keeps all others', async () => {
    const synthesis = sampleSynthesis()
    synthesis.comments[1]!.text = 'Sửa \u0007“a & b <c>”\u0000\ud800 thành\n“d”'
    const docx = await writeDocx(reportModel(synthesis, defaultSettings))
    const runs = (await docxRuns(docx)).flat()
    expect(runs).to.include('Sửa “a & b <c>”\ufffd thành').and.to.include('“d”')
  })

  it("follows the Party's layout where asked", async () => {
    const model = reportModel(sampleSynthesis(), { ...defaultSettings, layout: 'dang', number: '12-BC/ĐUK' })
    const runs = (await docxRuns(await writeDocx(model))).flat()
    expect(runs).to.include('ĐẢNG CỘNG SẢN VIỆT NAM').and.to.include('Số 12-BC/ĐUK')
  })
})
