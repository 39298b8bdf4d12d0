import { expect } from 'chai'
import { withoutLayout } from '../../../lib/draft/layout.ts'
import { linesOf } from '../../../server/members/reader-lines.ts'
import { readerPage, type Passage, type ReaderBlock } from '../../../server/members/reader-page.ts'
import { sampleDraft } from '../../support/members.ts'

const none = { hits: new Map(), mine: new Map(), others: new Map() }

const passagesOf = (block: ReaderBlock): Passage[] => {
  if (block.type === 'page') return []
  return block.type === 'table' ? block.rows.flatMap(row => row.cells.flat()) : [block.passage]
}

const textOf = (passage: Passage): string => passage.lines.flatMap(line => line.pieces.map(p => p.text)).join('')

describe('the page of a draft', function () {
  this.timeout(20_000)
  it('shows every paragraph once, in order, with all of its raw text', async () => {
    const draft = await sampleDraft()
    const shown = readerPage(draft, none).blocks.flatMap(passagesOf)
    expect(shown.map(p => p.index)).to.deep.equal(draft.paragraphs.map(p => p.index))
    expect(shown.map(textOf)).to.deep.equal(draft.paragraphs.map(p => p.text))
  })

  it('numbers each printed line as the official PDF does', async () => {
    const draft = await sampleDraft()
    const shown = readerPage(draft, none).blocks.flatMap(passagesOf)
    expect(shown.map(p => p.lines.map(l => l.number).filter(n => n !== null))).to.deep.equal(
      draft.paragraphs.map(p => (p.rows.length > 0 ? p.rows.map(r => r.line) : p.line === null ? [] : [p.line]))
    )
  })

  it('tells where each page begins, once', async () => {
    const { blocks } = readerPage(await sampleDraft(), none)
    const begun = blocks.flatMap(block => [
      ...(block.type === 'page' ? [block.number] : []),
      ...passagesOf(block).flatMap(p => p.lines.map(l => l.page).filter(page => page !== null))
    ])
    expect(begun).to.deep.equal([1, 2, 3, 4, 5, 6, 7])
  })

  it('turns the page inside a paragraph that goes on', async () => {
    const first = (await sampleDraft()).paragraphs.find(p => p.rows.length === 3)
    const rows = [
      { page: 4, line: 29, offset: 0 },
      { page: 5, line: 1, offset: 70 },
      { page: 5, line: 2, offset: 150 }
    ]
    const lines = linesOf({ ...first!, rows }, [])
    expect(lines.map(l => l.page)).to.deep.equal([null, 5, null])
  })

  it('gives headings levels without a gap, and every heading of the outline a target', async () => {
    const draft = await sampleDraft()
    const { blocks, outline } = readerPage(draft, none)
    let last = 1
    for (const block of blocks) {
      if (block.type !== 'heading') continue
      expect(block.level).to.be.at.most(last + 1)
      last = block.level
    }
    const targets = blocks.flatMap(passagesOf).flatMap(p => p.anchors)
    expect(targets).to.deep.equal(draft.outline.map(h => h.id))
    const listed = (items: typeof outline): string[] => items.flatMap(i => [i.id, ...listed(i.items)])
    expect(listed(outline)).to.deep.equal(draft.outline.filter(h => h.title !== '').map(h => h.id))
  })

  it('has no numbers and no pages where no layout is known', async () => {
    const draft = withoutLayout(await sampleDraft())
    const { blocks, numbered } = readerPage(draft, none)
    expect(numbered).to.equal(false)
    expect(blocks.filter(b => b.type === 'page')).to.deep.equal([])
    const shown = blocks.flatMap(passagesOf)
    expect(shown.flatMap(p => p.lines.map(l => l.number)).filter(n => n !== null)).to.deep.equal([])
    expect(shown.map(textOf)).to.deep.equal(draft.paragraphs.map(p => p.text))
  })

  it('puts a table together, with equally long rows and its first row as heads', async () => {
    const { blocks } = readerPage(await sampleDraft(), none)
    const table = blocks.find(b => b.type === 'table' && b.number === 1)
    if (table?.type !== 'table') throw new Error('no table')
    expect(table.rows).to.have.length(10)
    expect(table.rows.map(r => r.cells.length)).to.deep.equal(Array.from({ length: 10 }, () => 5))
    expect(table.rows.map(r => r.head)).to.deep.equal([true, ...Array.from({ length: 9 }, () => false)])
    expect(textOf(table.rows[1]!.say!)).to.equal('Tỷ lệ đoàn viên học tập nghị quyết')
  })

  it('marks a note where it is referred to, also at the end of a paragraph', async () => {
    const draft = await sampleDraft()
    const shown = readerPage(draft, none).blocks.flatMap(passagesOf)
    const marks = shown.flatMap(p =>
      p.lines.flatMap(l => l.pieces.flatMap(piece => (piece.note === null ? [] : [[p.index, piece.note]])))
    )
    expect(marks).to.deep.equal(draft.paragraphs.flatMap(p => p.notes.map(n => [p.index, n.number])))
  })

  it('cuts found words out of the lines they stand in, over the end of a line too', async () => {
    const draft = await sampleDraft()
    const paragraph = draft.paragraphs[10]!
    const lines = linesOf(paragraph, [{ start: 70, end: 80 }])
    const hits = lines.map(l =>
      l.pieces
        .filter(p => p.hit)
        .map(p => p.text)
        .join('')
    )
    expect(hits.join('')).to.equal(paragraph.text.slice(70, 80))
    expect(hits.every(text => text !== '')).to.equal(true)
  })
})
