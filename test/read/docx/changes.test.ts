import { expect } from 'chai'
import { textBlocks } from '../../../lib/model/document.ts'
import { deleted, inserted, paragraph, run, trackedMark } from '../../support/docx.ts'
import { readParts } from '../../support/read-docx.ts'

type Read = Awaited<ReturnType<typeof readParts>>

const texts = (document: Read): string[][] => textBlocks(document).map(b => [b.text, b.original])
const changes = (document: Read): unknown[] =>
  document.changes.map(c => [c.type, c.author, c.block, c.offset, c.text, c.mark])

const moved = (name: string, text: string): string => `<w:${name} w:id="5" w:author="Sơn">${run(text)}</w:${name}>`

const nested = (by: string): string =>
  `<w:ins w:id="1" w:author="A"><w:del w:id="2" w:author="${by}"><w:r><w:delText>thử</w:delText></w:r></w:del></w:ins>`

describe('tracked changes', () => {
  it('keeps the accepted and the original text', async () => {
    const document = await readParts(
      paragraph(run('thu ') + deleted('hai', 'Mai', 1) + inserted('ba', 'Mai', 2) + run(' phí'))
    )
    expect(texts(document)).to.deep.equal([['thu ba phí', 'thu hai phí']])
    expect(changes(document)).to.deep.equal([
      ['delete', 'Mai', 0, 4, 'hai', false],
      ['insert', 'Mai', 0, 7, 'ba', false]
    ])
  })

  it('takes pieces of one author that touch for one change, and of two authors for two', async () => {
    const body = paragraph(
      inserted('một ', 'A', 1) + '<w:proofErr/>' + inserted('hai ', 'A', 2) + inserted('ba', 'B', 3)
    )
    expect(changes(await readParts(body))).to.deep.equal([
      ['insert', 'A', 0, 0, 'một hai ', false],
      ['insert', 'B', 0, 0, 'ba', false]
    ])
  })

  it('joins two paragraphs where the mark between them is deleted', async () => {
    const body = paragraph(run('đầu, '), trackedMark('del')) + paragraph(run('cuối ') + inserted('câu'))
    const document = await readParts(body)
    expect(texts(document)).to.deep.equal([
      ['đầu, cuối câu', 'đầu, '],
      ['', 'cuối ']
    ])
    expect(changes(document)).to.deep.equal([
      ['delete', 'Lan', 0, 5, '', true],
      ['insert', 'Lan', 1, 5, 'câu', false]
    ])
  })

  it('splits one paragraph where a mark is inserted', async () => {
    const body = paragraph(run('đầu, '), trackedMark('ins')) + paragraph(run('cuối ') + deleted('câu'))
    const document = await readParts(body)
    expect(texts(document)).to.deep.equal([
      ['đầu, ', 'đầu, cuối câu'],
      ['cuối ', '']
    ])
    expect(changes(document)).to.deep.equal([
      ['insert', 'Lan', 0, 5, '', true],
      ['delete', 'Lan', 0, 10, 'câu', false]
    ])
  })

  it('puts a new paragraph at the end of the one above it', async () => {
    const body = paragraph('trên') + paragraph(inserted('mới'), trackedMark('ins')) + paragraph('dưới')
    const document = await readParts(body)
    expect(texts(document)).to.deep.equal([
      ['trên', 'trên'],
      ['mới', ''],
      ['dưới', 'dưới']
    ])
    expect(changes(document)).to.deep.equal([['insert', 'Lan', 0, 4, 'mới', true]])
  })

  it('keeps a deleted paragraph in the original and leaves its neighbours alone', async () => {
    const body = paragraph('trên') + paragraph(deleted('bỏ đi'), trackedMark('del')) + paragraph('dưới')
    const document = await readParts(body)
    expect(texts(document)).to.deep.equal([
      ['trên', 'trên'],
      ['', 'bỏ đi'],
      ['dưới', 'dưới']
    ])
    expect(changes(document)).to.deep.equal([['delete', 'Lan', 1, 0, 'bỏ đi', true]])
  })

  it('tells a move by its two ends', async () => {
    const body =
      paragraph(moved('moveTo', 'ý hai'), trackedMark('moveTo', 'Sơn')) +
      paragraph('ý một') +
      paragraph(moved('moveFrom', 'ý hai'), trackedMark('moveFrom', 'Sơn'))
    const document = await readParts(body)
    expect(document.changes.map(c => [c.type, c.text])).to.deep.equal([
      ['move-to', 'ý hai'],
      ['move-from', 'ý hai']
    ])
    expect(texts(document).map(t => t[0])).to.deep.equal(['ý hai', 'ý một', ''])
  })

  it('calls a change of look a format change of those words', async () => {
    const look = '<w:b/><w:rPrChange w:id="8" w:author="Hạnh"><w:rPr/></w:rPrChange>'
    const document = await readParts(paragraph(run('chỉ ') + run('tiêu', look)))
    expect(changes(document)).to.deep.equal([['format', 'Hạnh', 0, 4, 'tiêu', false]])
  })

  it('tells both sides where one deletes what another inserted, and nothing where one thinks again', async () => {
    const document = await readParts(paragraph(run('câu ') + nested('B')) + paragraph(run('câu ') + nested('A')))
    expect(texts(document)).to.deep.equal([
      ['câu ', 'câu '],
      ['câu ', 'câu ']
    ])
    expect(changes(document)).to.deep.equal([
      ['delete', 'B', 0, 4, 'thử', false],
      ['insert', 'A', 0, 4, 'thử', false]
    ])
  })
})
