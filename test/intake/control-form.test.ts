import { expect } from 'chai'
import { readSubmissions } from '../../lib/intake/submission.ts'
import { makeDocx, paragraph, run, table } from '../support/docx.ts'
import { said } from './build.ts'

const prompt = 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'
const person =
  paragraph('PHIẾU GÓP Ý') + paragraph('Họ và tên: Giàng A Pháo') + paragraph('Đơn vị: Chi đoàn Trạm Khí tượng')

async function remarksOf(body: string) {
  const [intake] = await readSubmissions('phieu.docx', makeDocx({ body: person + body }))
  expect(intake?.submission).to.include({ channel: 'form', submitter: 'Giàng A Pháo', unit: 'Chi đoàn Trạm Khí tượng' })
  return (intake?.remarks ?? []).map(said)
}

function control(content: string, properties = '<w:text/>'): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

function box(checked: boolean, label: string): string {
  const state = `<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox>`
  return control(run(checked ? '☒' : '☐'), state) + run(` ${label}   `)
}

const oldBox = (checked: boolean) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r>` +
  '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
const oldText = (result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('a form of content controls and form fields', () => {
  it('is read cell by cell, cells that still show their prompt being empty', async () => {
    const empty = paragraph(control(run(prompt), '<w:showingPlcHdr/><w:text/>'))
    const rows = table([
      ['TT', 'Vị trí', 'Đề nghị', 'Lý do'],
      ['1', paragraph(control(run('Mục II.3'))), paragraph(control(run('Bổ sung trạm đo mưa'))), empty],
      ['2', empty, empty, empty]
    ])
    expect(await remarksOf(rows)).to.deep.equal([{ text: 'Bổ sung trạm đo mưa', place: 'Mục II.3' }])
  })

  it('knows prompts that a program without controls has made plain text', async () => {
    const english = 'Click or tap here to enter text.'
    const rows = table([
      ['TT', 'Vị trí', 'Đề nghị', 'Lý do'],
      ['1', 'Chọn một mục.', 'Bổ sung trạm đo mưa', english],
      ['2', 'Choose an item.', english, prompt]
    ])
    expect(await remarksOf(rows)).to.deep.equal([{ text: 'Bổ sung trạm đo mưa' }])
  })

  it('takes the ticked box for the stance', async () => {
    const line = paragraph(box(false, 'Tán thành') + box(true, 'Đồng ý một phần') + box(false, 'Không tán thành'))
    expect(await remarksOf(line + paragraph('Đề nghị: Bổ sung trạm đo mưa.'))).to.deep.equal([
      { text: 'Bổ sung trạm đo mưa.', stance: 'Đồng ý một phần' }
    ])
  })

  it('takes the stance chosen from a list in a table', async () => {
    const list = (chosen: string) => paragraph(control(run(chosen), '<w:dropDownList/>'))
    const rows = table([
      ['Vị trí', 'Thái độ', 'Ý kiến'],
      ['Điều 4', list('Không tán thành'), 'Giờ trực quá dài'],
      ['Điều 5', list('Tán thành'), '']
    ])
    expect(await remarksOf(rows)).to.deep.equal([
      { text: 'Giờ trực quá dài', place: 'Điều 4', stance: 'Không tán thành' },
      { text: 'Tán thành', place: 'Điều 5', stance: 'Tán thành' }
    ])
  })

  it('reads rows that a repeating section holds', async () => {
    const row = (place: string, text: string) =>
      control(
        `<w:tr><w:tc>${paragraph(place)}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`,
        '<w15:repeatingSectionItem/>'
      )
    const head = `<w:tr><w:tc>${paragraph('Vị trí')}</w:tc><w:tc>${paragraph('Đề nghị')}</w:tc></w:tr>`
    const section = control(row('Điều 4', 'Bỏ khoản 2') + row('Điều 6', 'Thêm khoản 3'), '<w15:repeatingSection/>')
    expect(await remarksOf(`<w:tbl>${head}${section}</w:tbl>`)).to.deep.equal([
      { text: 'Bỏ khoản 2', place: 'Điều 4' },
      { text: 'Thêm khoản 3', place: 'Điều 6' }
    ])
  })

  it('reads the form fields of old Word files', async () => {
    const stance = paragraph(oldBox(false) + run(' Tán thành ') + oldBox(true) + run(' Không tán thành'))
    const request = paragraph(run('Đề nghị: ') + oldText('Giảm giờ trực đêm.'))
    const reason = paragraph(run('Lý do: ') + oldText('\u2002\u2002\u2002\u2002\u2002'))
    expect(await remarksOf(stance + request + reason)).to.deep.equal([
      { text: 'Giảm giờ trực đêm.', stance: 'Không tán thành' }
    ])
  })
})
