import type { Entry } from './entry.ts'
import type { Run } from './run.ts'

/** The pieces a report is laid out from; writers know these and nothing of synthesis. */
export type Block = HeadingBlock | TextBlock | EntryBlock | TableBlock

export interface HeadingBlock {
  type: 'heading'
  /** 1 section (I, II …) · 2 topic · 3 heading of the draft · 4 part within it. */
  level: 1 | 2 | 3 | 4
  /** Anchor, unique in the report. */
  id: string
  runs: Run[]
}

export interface TextBlock {
  type: 'text'
  /** closing: the last line, never parted from the signature below it. */
  role: 'plain' | 'item' | 'note' | 'closing'
  runs: Run[]
}

export interface EntryBlock {
  type: 'entry'
  entry: Entry
}

export interface TableBlock {
  type: 'table'
  columns: Column[]
  rows: Cell[][]
  /** The last row is a sum. */
  total: boolean
}

export interface Column {
  title: Run
  /** Share of the width, all columns together 100. */
  width: number
  align: 'left' | 'center'
}

export interface Cell {
  /** Paragraphs of the cell. */
  lines: Run[][]
  /** Group whose anchor this cell carries, else null. */
  anchor: string | null
  /** Rows this cell covers; the rows below leave it out. */
  rows: number
  /** Columns it covers. */
  columns: number
}

export const text = (...runs: Run[]): TextBlock => ({ type: 'text', role: 'plain', runs })
export const item = (...runs: Run[]): TextBlock => ({ type: 'text', role: 'item', runs })
export const note = (...runs: Run[]): TextBlock => ({ type: 'text', role: 'note', runs })
export const cell = (...lines: Run[][]): Cell => ({
  lines: lines.filter(l => l.length > 0),
  anchor: null,
  rows: 1,
  columns: 1
})

export function heading(level: HeadingBlock['level'], id: string, ...runs: Run[]): HeadingBlock {
  return { type: 'heading', level, id, runs }
}

/** The column of a row's i-th cell: cells that cover several rows stand at the left, so rows below miss those. */
export function columnAt(table: TableBlock, cells: Cell[], i: number): number {
  const covered = (some: Cell[]) => some.reduce((sum, c) => sum + c.columns, 0)
  return table.columns.length - covered(cells) + covered(cells.slice(0, i))
}
