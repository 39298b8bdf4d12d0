import { expect } from 'chai'
import { inserted, paragraph, run } from '../../support/docx.ts'
import { readAll, readParts } from '../../support/read-docx.ts'

const reference = (id: number, more = ''): string => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`
const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${paragraph(content)}</w:footnote>`
const separator = `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote>`

describe('notes of a Word file', () => {
  it('numbers footnotes by their references, not by their ids', async () => {
    const document = await readParts({
      body: paragraph(run('Đầu') + reference(7) + run(' rồi')) + paragraph(run('Sau') + reference(2)),
      footnotes: separator + note(2, 'hai') + note(7, 'bảy') + note(9, 'không ai dẫn')
    })
    expect(document.notes.map(n => [n.number, n.type, n.blocks[0]?.text])).to.deep.equal([
      [1, 'footnote', 'bảy'],
      [2, 'footnote', 'hai']
    ])
    expect(document.blocks.map(b => (b.type === 'text' ? b.notes : []))).to.deep.equal([
      [{ offset: 3, number: 1 }],
      [{ offset: 3, number: 2 }]
    ])
  })

  it('begins at the number that the settings say, and counts endnotes apart', async () => {
    const document = await readParts({
      body: paragraph(`${reference(1)}<w:r><w:endnoteReference w:id="1"/></w:r>`),
      footnotes: note(1, 'chân trang'),
      endnotes: `<w:endnote w:id="1">${paragraph('cuối bài')}</w:endnote>`,
      settings: '<w:footnotePr><w:numStart w:val="4"/></w:footnotePr>'
    })
    expect(document.notes.map(n => [n.type, n.number])).to.deep.equal([
      ['footnote', 4],
      ['endnote', 1]
    ])
  })

  it('does not count a note with a mark of its own', async () => {
    const body = paragraph(reference(1, ' w:customMarkFollows="1"') + run('*') + reference(2))
    const blocks = await readAll({ body, footnotes: note(1, 'sao') + note(2, 'một') })
    expect(blocks[0]!.notes.map(n => n.number)).to.deep.equal([0, 1])
  })

  it('tells changes inside a note with its number', async () => {
    const footnotes = note(1, run('Số liệu năm ') + inserted('2023', 'Vân'))
    const { changes } = await readParts({ body: paragraph(run('x') + reference(1)), footnotes })
    expect(changes).to.have.length(1)
    expect(changes[0]).to.include({ note: 1, block: 0, offset: 12, text: '2023' })
  })
})
