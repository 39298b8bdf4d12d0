import { expect } from 'chai'
import { makeDocx, makeZip, paragraph, run } from '../../support/docx.ts'
import { readDocx } from '../../../lib/read/docx/docx.ts'
import { cellText } from '../../../lib/model/document.ts'
import { readTexts } from '../../support/read-docx.ts'

const prompt = run('Bấm hoặc gõ nhẹ vào đây để nhập văn bản.', '<w:rStyle w:val="PlaceholderText"/>')
const block = 'DefaultPlaceholder_-1854013440'

function control(content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

const showing = '<w:showingPlcHdr/>'
const named = `<w:placeholder><w:docPart w:val="${block}"/></w:placeholder>${showing}`
const choices =
  '<w:listItem w:displayText="Tán thành" w:value="1"/><w:listItem w:displayText="Không tán thành" w:value="2"/>'

function checkbox(checked: string, sign: string): string {
  return control(run(sign), `<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`)
}

/** A Word file whose glossary holds the prompt as a building block. */
function withGlossary(body: string): Buffer {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  const part = `<w:docPart><w:docPartPr><w:name w:val="${block}"/></w:docPartPr><w:docPartBody>${paragraph(prompt)}</w:docPartBody></w:docPart>`
  return makeZip([
    { name: '_rels/.rels', data: relation('officeDocument', 'word/document.xml') },
    { name: 'word/document.xml', data: `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', data: relation('glossaryDocument', 'glossary/document.xml') },
    {
      name: 'word/glossary/document.xml',
      data: `<w:glossaryDocument xmlns:w="${main}"><w:docParts>${part}</w:docParts></w:glossaryDocument>`
    }
  ])
}

async function glossaryTexts(body: string): Promise<string[]> {
  const { value } = await readDocx(withGlossary(body))
  return value.blocks.flatMap(b => (b.type === 'text' ? [b.text] : b.rows.flatMap(row => row.map(cellText))))
}

describe('content controls', () => {
  it('give the words of a field, of a choice and of a date', async () => {
    const date = '<w:date w:fullDate="2031-09-07T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
    expect(
      await readTexts(
        paragraph(control(run('Lê Thị Na'), '<w:text/>')) +
          paragraph(control(run('Không tán thành'), `<w:dropDownList>${choices}</w:dropDownList>`)) +
          paragraph(control(run('07/09/2031'), date))
      )
    ).to.deep.equal(['Lê Thị Na', 'Không tán thành', '07/09/2031'])
  })

  it('leave the prompt out wherever the control stands: in a line, around lines, around a cell', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('Lý do')}</w:tc>${control(`<w:tc>${paragraph(prompt)}</w:tc>`, showing)}</w:tr></w:tbl>`
    const { value } = await readDocx(
      makeDocx({
        body: paragraph(run('Họ tên: ') + control(prompt, showing)) + control(paragraph(prompt), showing) + cell
      })
    )
    const [line, table] = value.blocks
    expect(line).to.include({ text: 'Họ tên: ' })
    expect(value.blocks).to.have.length(2)
    expect(table?.type === 'table' && table.rows.map(row => row.map(cellText))).to.deep.equal([['Lý do', '']])
  })

  it('keep words that are not the prompt of the control, though the flag says so', async () => {
    expect(
      await glossaryTexts(
        paragraph(control(run('Bỏ câu cuối.', '<w:rStyle w:val="PlaceholderText"/>'), named)) +
          paragraph(run('Lý do: ') + control(prompt, named))
      )
    ).to.deep.equal(['Bỏ câu cuối.', 'Lý do: '])
  })

  it('read a ticked box by its state, whatever sign its font shows', async () => {
    expect(
      await readTexts(paragraph(checkbox('1', 'þ') + run(' Đồng ý ') + checkbox('0', '☐') + run(' Không đồng ý')))
    ).to.deep.equal(['☒ Đồng ý ☐ Không đồng ý'])
  })
})

describe('form fields of old Word files', () => {
  const field = (data: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>` +
    '<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const list = (chosen: string) =>
    `<w:ddList>${chosen}<w:listEntry w:val="Chọn"/><w:listEntry w:val="Tán thành"/><w:listEntry w:val="Không tán thành"/></w:ddList>`

  it('give the words typed into a text field', async () => {
    expect(await readTexts(paragraph(run('Tên: ') + field('<w:textInput/>', run('Vũ Thị Mây'))))).to.deep.equal([
      'Tên: Vũ Thị Mây'
    ])
  })

  it('give the chosen words of a list, and its first ones where nothing was chosen', async () => {
    expect(
      await readTexts(paragraph(field(list('<w:result w:val="2"/>'), '')) + paragraph(field(list(''), '')))
    ).to.deep.equal(['Không tán thành', 'Chọn'])
  })
})
