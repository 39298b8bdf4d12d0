import { expect } from 'chai'
import { consultation } from '../support/consultation.ts'
import { docxRuns, partOf } from '../support/docx-text.ts'

const script = '<script>alert(1)</script>'
const formula = '=HYPERLINK("http://127.0.0.1/x","Bấm")'

describe('words that want to be code', () => {
  const { put, synthesize } = consultation()

  it('stay words in every result: names, units, file names and comments', async () => {
    const row = [`${script} Lan`, formula, `Thay “500 cây xanh” bằng “${script}”`, '@SUM(1+1)*cmd|" /C calc"!A0']
    const csv = [['Họ và tên', 'Đơn vị', 'Nội dung góp ý', 'Lý do'], row]
      .map(cells => cells.map(cell => `"${cell.replace(/"/g, '""')}"`).join(','))
      .join('\n')
    await put('y-kien & <b>.csv', csv)
    await put(
      'phieu.txt',
      `Họ và tên: Mai Lan\nĐơn vị: {{unit}} \${process.exit(1)}\n1. Đề nghị bổ sung “</w:t><w:fldSimple w:instr=\\"DDEAUTO cmd\\"/>” vào mục 1.`
    )
    const { status, files } = await synthesize()
    expect(status).to.equal(0)
    for (const name of ['report.html', 'to-review.html']) {
      const html = Buffer.from(files.get(name) ?? '', 'latin1').toString()
      expect(html, name)
        .to.contain('&lt;script&gt;')
        .and.not.to.match(/<script|<b>| on[a-z]+=/)
      expect(html, name).not.to.match(/(?:href|src)="(?:\w+:|\/)/)
    }
    const word = Buffer.from(files.get('report.docx') ?? '', 'latin1')
    const said = (await docxRuns(word)).map(runs => runs.join('')).join('\n')
    expect(said).to.contain(script).and.to.contain(formula).and.to.contain('DDEAUTO')
    const xml = await partOf(word, 'word/document.xml')
    expect(xml.match(/<w:(?:fldSimple|instrText)[^>]*>[^<]*/g)?.join() ?? '').not.to.match(/DDE|HYPERLINK|cmd/)
    const json: unknown = JSON.parse(Buffer.from(files.get('synthesis.json') ?? '', 'latin1').toString())
    expect(JSON.stringify(json)).to.contain('{{unit}}')
  }).timeout(60_000)
})
