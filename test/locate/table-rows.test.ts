import { expect } from 'chai'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { cellsOf, figureCells } from '../../lib/locate/table-rows.ts'
import { strategyDraft } from './strategy-draft.ts'

const [view] = indexDrafts([strategyDraft]).views
const [first, second, third] = view!.tables
const texts = (cells: number[]) => cells.map(i => strategyDraft.paragraphs[i]?.text)
const row = (words: string, ordinal: number | null = null) => ({
  type: 'row' as const,
  axis: 'row' as const,
  words,
  ordinal
})
const column = (words: string, ordinal: number | null = null) => ({ ...row(words, ordinal), axis: 'column' as const })

describe('tables of a draft', () => {
  it('a caption right before the table names and numbers it', () => {
    expect(view!.tables.map(t => t.printed)).to.deep.equal([1, 2, null])
    expect(strategyDraft.paragraphs[first!.caption!]?.text).to.contain('Kết quả tuyển sinh')
    expect(third!.caption).to.equal(null)
  })

  it('a row and a column named together are one cell', () => {
    expect(texts(cellsOf(view!, [second!], [row('Ký túc xá'), column('2028')]))).to.deep.equal(['40'])
  })

  it('any word for the sum means the row of totals', () => {
    expect(texts(cellsOf(view!, [second!], [row('tổng cộng')]))[0]).to.equal('Cộng')
  })

  it('rows are counted by the number printed in the first cell, and name the row first', () => {
    expect(texts(cellsOf(view!, [third!], [row('', 2)]))[0]).to.equal('Người học có việc làm (%)')
  })

  it('a count from the end is from the end', () => {
    expect(texts(cellsOf(view!, [first!], [row('', -1)]))[0]).to.equal('Tổng cộng')
  })

  it('a figure tells the cell only where it stands once', () => {
    expect(texts(figureCells(view!, [first!], ['455']))).to.deep.equal(['455'])
    expect(figureCells(view!, [first!, third!], ['999'])).to.deep.equal([])
  })
})
