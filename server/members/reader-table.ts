import type { Paragraph } from '../../lib/model/draft.ts'
import type { Passage } from './reader-page.ts'

/** A table of the draft; number 0 is a letterhead or signature block that was only laid out as one. */
export interface ReaderTable {
  type: 'table'
  number: number
  page: number | null
  rows: ReaderRow[]
}

export interface ReaderRow {
  /** The first row of a table of more than one names its columns. */
  head: boolean
  /** Line of the official PDF at which the row begins. */
  line: number | null
  cells: Passage[][]
  /** The passage that a comment on the row points at: its longest. */
  say: Passage | null
}

/**
 * The table that begins at paragraph `first`, and the index behind its last paragraph. A cell that the draft merged with the
 * one above or before it has no paragraph: it stays empty, so that every row has the same number of cells.
 */
export function tablesOf(
  paragraphs: Paragraph[],
  first: number,
  passageOf: (paragraph: Paragraph) => Passage
): { table: ReaderTable; next: number } {
  const number = paragraphs[first]?.cell?.table ?? 0
  let next = first
  const rows: Passage[][][] = []
  let row = -1
  for (let last = -1; paragraphs[next]?.cell?.table === number; next++) {
    const paragraph = paragraphs[next]!
    const cell = paragraph.cell!
    // Two letterheads follow each other under the same number.
    if (cell.row < last) break
    if (cell.row !== last || row < 0) row = rows.push([]) - 1
    last = cell.row
    const cells = rows[row]!
    while (cells.length <= cell.column) cells.push([])
    cells[cell.column]!.push(passageOf(paragraph))
  }
  const width = Math.max(...rows.map(cells => cells.length))
  return {
    next,
    table: {
      type: 'table',
      number,
      page: paragraphs[first]?.page ?? null,
      rows: rows.map((cells, i) => ({
        head: i === 0 && number > 0 && rows.length > 1,
        line: cells.flat().find(p => p.line !== null)?.line ?? null,
        say: longest(cells.flat()),
        cells: [...cells, ...Array.from({ length: width - cells.length }, (): Passage[] => [])]
      }))
    }
  }
}

function longest(passages: Passage[]): Passage | null {
  const length = (passage: Passage): number =>
    passage.lines.reduce((n, l) => l.pieces.reduce((m, p) => m + p.text.length, n), 0)
  return passages.reduce<Passage | null>((best, p) => (best === null || length(p) > length(best) ? p : best), null)
}
