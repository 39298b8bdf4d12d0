import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { readXlsx } from '../../lib/read/xlsx.ts'
import { makeXlsx } from '../support/xlsx.ts'

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`

describe('workbook', () => {
  it('reads shared, rich and inline strings, numbers, booleans and cached results', async () => {
    const strings = '<si><t>Họ tên</t></si><si><r><t>Bỏ </t></r><r><t>Điều 3</t></r><rPh><t>x</t></rPh></si>'
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>trực tiếp</t></is></c>
      <c r="D1"><v>0.30000000000000004</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="str"><f>A1</f><v>kết quả</v></c></row>`
    const { value } = await readXlsx(makeXlsx({ sheets: [['Một', data(row)]], strings }))
    expect(value[0]?.rows).to.deep.equal([['Họ tên', 'Bỏ Điều 3', 'trực tiếp', '0.3', 'TRUE', 'kết quả']])
  })

  it('keeps rows and columns in their places', async () => {
    const rows = '<row r="2"><c r="C2"><v>5</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4"/></row>'
    const { value } = await readXlsx(makeXlsx({ sheets: [['S', data(rows)]] }))
    expect(value[0]?.rows).to.deep.equal([[], ['', '', '5'], [], ['1']])
  })

  it('shows dates, times, shares and padded numbers as people see them', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="[$-42A]dd/mm/yyyy hh:mm"/>
      <numFmt numFmtId="166" formatCode="000"/><numFmt numFmtId="167" formatCode="&quot;ngày&quot; 0"/></numFmts>
      <cellXfs>${[0, 14, 164, 165, 9, 166, 20, 167].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
    const values: [number, string][] = [
      [1, '45000'],
      [2, '45000'],
      [3, '45000.604166667'],
      [4, '0.35'],
      [5, '7'],
      [6, '0.604166667'],
      [7, '45000'],
      [0, '45000']
    ]
    const row = `<row r="1">${values.map(([s, v]) => `<c s="${s}"><v>${v}</v></c>`).join('')}</row>`
    const { value } = await readXlsx(makeXlsx({ sheets: [['S', data(row)]], styles }))
    expect(value[0]?.rows[0]).to.deep.equal([
      '2023-03-15',
      '2023-03-15',
      '2023-03-15 14:30',
      '35%',
      '007',
      '14:30',
      '45000',
      '45000'
    ])
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const sheet = data('<row r="1"><c r="A1" s="0"><v>0</v></c></row>')
    const { value } = await readXlsx(
      makeXlsx({ sheets: [['S', sheet]], styles, workbook: '<workbookPr date1904="1"/>' })
    )
    expect(value[0]?.rows[0]).to.deep.equal(['00:00'])
    const later = data('<row r="1"><c r="A1" s="0"><v>1</v></c></row>')
    const next = await readXlsx(makeXlsx({ sheets: [['S', later]], styles, workbook: '<workbookPr date1904="1"/>' }))
    expect(next.value[0]?.rows[0]).to.deep.equal(['1904-01-02'])
  })

  it('reads all sheets in order and tells joined cells', async () => {
    const first = data('<row r="1"><c r="A1"><v>1</v></c></row>') + '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>'
    const { value } = await readXlsx(
      makeXlsx({
        sheets: [
          ['Đợt 2', first],
          ['Đợt 1', data('')]
        ]
      })
    )
    expect(value.map(s => s.name)).to.deep.equal(['Đợt 2', 'Đợt 1'])
    expect(value[0]?.merged).to.deep.equal([{ row: 0, column: 0, rows: 2, columns: 3 }])
  })

  it('leaves stray cells beyond the limits out and says so', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c><v>3</v></c></row>`
    const { value, warnings } = await readXlsx(makeXlsx({ sheets: [['S', data(rows)]] }))
    expect(value[0]?.rows).to.have.length(1)
    expect(value[0]?.rows[0]?.length).to.be.at.most(limits.spreadsheetColumns)
    expect(warnings).to.deep.equal([{ code: 'part-skipped', detail: { what: 'S: 2 ô ngoài giới hạn' } }])
  })
})
