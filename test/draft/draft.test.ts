import { expect } from 'chai'
import { readDraft } from '../../lib/draft/draft.ts'
import { outlineText } from '../../lib/draft/outline-text.ts'
import type { TableBlock, TextBlock } from '../../lib/model/document.ts'
import { draftOf } from '../../lib/draft/draft.ts'
import { expectFailure } from '../support/failure.ts'
import { makeDocx } from '../support/docx.ts'
import { text, tree, typed, typedDocument, typedDraft } from './typed.ts'

const cell = (...blocks: TextBlock[]) => ({ blocks, tables: [], span: 1, merged: false })
const table = (...rows: string[][]): TableBlock => ({ type: 'table', rows: rows.map(r => r.map(c => cell(typed(c)))) })

function p(words: string, bold = false): string {
  return `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${words}</w:t></w:r></w:p>`
}

describe('a draft', () => {
  it('reads a Word file: paragraphs, typed numbers, bold titles', async () => {
    const body = p('BÁO CÁO', true) + p(text) + p('I. KẾT QUẢ', true) + p(text)
    const { value } = await readDraft('d1', 'bao-cao.docx', makeDocx({ body }))
    expect(tree(value)).to.deep.equal(['I. | KẾT QUẢ'])
    expect(value).to.include({ id: 'd1', file: 'bao-cao.docx', title: 'BÁO CÁO', pages: null, lines: null })
    expect(value.sha256).to.match(/^[0-9a-f]{64}$/)
  })

  it('is read by its content, whatever the extension says', async () => {
    const { value } = await readDraft('d1', 'bao-cao.docx', Buffer.from(`I. KẾT QUẢ\n\n${text}`))
    expect(tree(value)).to.deep.equal(['I. | KẾT QUẢ'])
  })

  it('an empty file and a file without words are refused', async () => {
    await expectFailure(readDraft('d1', 'a.txt', new Uint8Array()), 'file-empty')
    await expectFailure(readDraft('d1', 'a.txt', Buffer.from(' \n\n -- \n')), 'draft-empty')
  })

  it("Word's own number is printed in front of the words", () => {
    const draft = typedDraft({ ...typed('b| Mục tiêu'), number: '1.2.' }, text)
    expect(draft.paragraphs[0]?.text).to.equal('1.2. Mục tiêu')
    expect(tree(draft)).to.deep.equal(['1.2. | Mục tiêu'])
  })

  it('empty paragraphs are left out and indexes have no holes', () => {
    const draft = typedDraft('b| I. Một', '', '  ', text)
    expect(draft.paragraphs.map(p => p.index)).to.deep.equal([0, 1])
  })

  it('a footnote follows the paragraph that refers to it, and the brackets around its mark go with the mark', () => {
    const block = { ...typed('Trường có 12 lớp(); đạt chuẩn.'), notes: [{ offset: 17, number: 4 }] }
    const note = { number: 4, type: 'footnote' as const, blocks: [typed('(). Trong đó 3 lớp bán trú.')] }
    const draft = draftOf('d1', 'a.docx', '', { ...typedDocument([block, text]), notes: [note] })
    expect(draft.paragraphs.map(p => [p.part, p.footnote])).to.deep.equal([
      ['body', null],
      ['footnote', 4],
      ['body', null]
    ])
    expect(draft.paragraphs[0]).to.deep.include({
      text: 'Trường có 12 lớp; đạt chuẩn.',
      notes: [{ offset: 16, number: 4 }]
    })
    expect(draft.paragraphs[1]?.text).to.equal('Trong đó 3 lớp bán trú.')
  })

  it('a footnote that nothing refers to is kept at the end', () => {
    const note = { number: 1, type: 'footnote' as const, blocks: [typed('Ghi chú lạc.')] }
    const draft = draftOf('d1', 'a.docx', '', { ...typedDocument([text]), notes: [note] })
    expect(draft.paragraphs.at(-1)).to.include({ part: 'footnote', text: 'Ghi chú lạc.' })
  })

  it('cells know their table, row and column; a letterhead set as a table is not counted', () => {
    const draft = typedDraft(
      table(['SỞ Y TẾ', 'CỘNG HÒA']),
      'cb| BÁO CÁO',
      text,
      'b| I. SỐ LIỆU',
      table(['Năm', 'Số'], ['2024', '5']),
      text,
      table(['Nơi nhận:', 'GIÁM ĐỐC'])
    )
    const cells = draft.paragraphs
      .filter(p => p.cell)
      .map(p => [p.text, p.part, p.cell?.table, p.cell?.row, p.cell?.column])
    expect(cells).to.deep.equal([
      ['SỞ Y TẾ', 'table', 0, 0, 0],
      ['CỘNG HÒA', 'table', 0, 0, 1],
      ['Năm', 'table', 1, 0, 0],
      ['Số', 'table', 1, 0, 1],
      ['2024', 'table', 1, 1, 0],
      ['5', 'table', 1, 1, 1],
      ['Nơi nhận:', 'table', 0, 0, 0],
      ['GIÁM ĐỐC', 'table', 0, 0, 1]
    ])
    expect(draft.paragraphs.find(p => p.text === '2024')?.heading).to.equal('h1')
  })

  it('a table of one cell is a frame: its paragraphs are body', () => {
    expect(
      typedDraft({ type: 'table', rows: [[cell(typed('b| I. Trong khung'), typed(text))]] }).paragraphs.map(p => p.part)
    ).to.deep.equal(['body', 'body'])
  })

  it('the title is the kind of document and the lines below it, enacting words left out', () => {
    expect(
      typedDraft(
        'cb| ĐOÀN TRƯỜNG',
        'c| Dự thảo',
        'cb| NGHỊ QUYẾT',
        'cb| ĐẠI HỘI CHI ĐOÀN',
        'cb| LẦN THỨ III',
        'cb| QUYẾT NGHỊ:',
        `1. ${text} ${text}`
      ).title
    ).to.equal('NGHỊ QUYẾT ĐẠI HỘI CHI ĐOÀN LẦN THỨ III')
  })

  it('a draft without a title block has the name of its file', () => {
    expect(draftOf('d1', 'a/nghi-quyet.txt', '', typedDocument(['b| I. Một', text])).title).to.equal('nghi-quyet')
  })

  it('the printed outline shows number, title or first words, and the place where known', () => {
    const draft = typedDraft('cb| BÁO CÁO', text, 'b| I. KẾT QUẢ', `1. ${text} ${text}`)
    Object.assign(draft.paragraphs[2] ?? {}, { page: 3, line: 7 })
    const lines = outlineText(draft).split('\n')
    expect(lines[0]).to.equal('I. KẾT QUẢ … trang 3, dòng 7')
    expect(outlineText(draft, 'en')).to.match(/^I\. KẾT QUẢ … page 3, line 7\n/u)
    expect(lines[1]).to.match(/^ {2}1\. Trong năm qua, .* …$/u)
  })

  it('the same bytes give the same draft', async () => {
    const bytes = Buffer.from(`I. KẾT QUẢ\n\n${text}\n\n1. Việc\n\n${text}`)
    expect((await readDraft('d1', 'a.txt', bytes)).value).to.deep.equal((await readDraft('d1', 'a.txt', bytes)).value)
  })
})
