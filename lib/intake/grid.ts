import { cellText, type TableBlock, type TableCell } from '../model/document.ts'

/** A table of a document or a sheet of a workbook: rows of equal columns. */
export type Grid = GridCell[][]

export interface GridCell {
  /** Paragraphs joined by line breaks, ends trimmed. */
  text: string
  /** Covered by a cell above it or to its left. */
  merged: boolean
}

export function gridOfTable(table: TableBlock): Grid {
  return table.rows.map(row => row.flatMap(spread))
}

export function gridOfRows(rows: string[][]): Grid {
  return rows.map(row => row.map(text => ({ text: text.replace(/\r\n?/g, '\n').trim(), merged: false })))
}

function spread(cell: TableCell): GridCell[] {
  const own = { text: cellText(cell), merged: cell.merged }
  const rest = Array.from({ length: Math.max(0, cell.span - 1) }, () => ({ text: '', merged: true }))
  return [own, ...rest]
}

/** The texts of a row that say something. */
export function filled(row: GridCell[]): string[] {
  return row.map(cell => cell.text).filter(text => text !== '')
}
