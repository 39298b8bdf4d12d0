import { expect } from 'chai'
import { deleted, paragraph, run } from '../../support/docx.ts'
import { readParts } from '../../support/read-docx.ts'

const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2024-05-01T07:00:00Z"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`

describe('comments in the margin', () => {
  it('tells the words, their place, the author and the date', async () => {
    const body = paragraph('trên') + paragraph(run('thu ') + start(0) + run('học phí') + end(0) + run('.'))
    const { margin } = await readParts({ body, comments: comment(0, 'Đào', 'Bỏ cụm này') })
    expect(margin).to.deep.equal([
      {
        id: '0',
        author: 'Đào',
        date: '2024-05-01T07:00:00Z',
        text: 'Bỏ cụm này',
        parent: null,
        resolved: false,
        range: { block: 1, start: 4, endBlock: 1, end: 11, exact: 'học phí' }
      }
    ])
  })

  it('reads a range over paragraphs, also when its edges stand between them', async () => {
    const body = start(3) + paragraph('một') + paragraph('hai') + '<w:commentRangeEnd w:id="3"/>' + paragraph('ba')
    const { margin } = await readParts({ body, comments: comment(3, 'An', 'gộp lại') })
    expect(margin[0]?.range).to.deep.equal({ block: 0, start: 0, endBlock: 1, end: 3, exact: 'một\nhai' })
  })

  it('gives deleted words where nothing else is left of the range', async () => {
    const body = paragraph(run('a ') + start(1) + deleted('bớt') + end(1))
    const { margin } = await readParts({ body, comments: comment(1, 'An', 'vì trùng') })
    expect(margin[0]?.range).to.deep.equal({ block: 0, start: 2, endBlock: 0, end: 2, exact: 'bớt' })
  })

  it('keeps comments in the order of their places, those without a place last', async () => {
    const body =
      paragraph(start(2) + run('x') + end(2)) + paragraph(run('y') + '<w:r><w:commentReference w:id="1"/></w:r>')
    const comments = comment(0, 'A', 'không nơi') + comment(1, 'B', 'điểm') + comment(2, 'C', 'đầu')
    const { margin } = await readParts({ body, comments })
    expect(margin.map(m => m.text)).to.deep.equal(['đầu', 'điểm', 'không nơi'])
    expect(margin.map(m => m.range?.exact ?? null)).to.deep.equal(['x', '', null])
  })

  it('knows answers and what is done', async () => {
    const { margin } = await readParts({
      body: paragraph(start(1) + start(2) + run('x') + end(1) + end(2)),
      comments: comment(1, 'A', 'hỏi') + comment(2, 'B', 'đáp'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    })
    expect(margin.map(m => [m.parent, m.resolved])).to.deep.equal([
      [null, true],
      ['1', false]
    ])
  })

  it('places a comment on a note at the mark of the note', async () => {
    const { margin } = await readParts({
      body: paragraph(run('Có số liệu') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
      footnotes: `<w:footnote w:id="1">${paragraph(run('gồm ') + start(0) + run('12 trường') + end(0))}</w:footnote>`,
      comments: comment(0, 'A', 'kiểm lại')
    })
    expect(margin[0]?.range).to.deep.equal({ block: 0, start: 10, endBlock: 0, end: 10, exact: '12 trường' })
  })
})
