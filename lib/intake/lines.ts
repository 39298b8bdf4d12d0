import type { Document, TableBlock, TextStyle } from '../model/document.ts'
import { plainStyle } from '../model/document.ts'

/** One printed line of a document outside its tables: a paragraph, or a part of one between soft breaks. */
export interface Line {
  /** Raw text without the automatic number, ends trimmed. */
  text: string
  /** The automatic number, or null; typed numbers stand in `text`. */
  number: string | null
  style: TextStyle
  /** It continues the paragraph of the line before it after a soft break. */
  soft: boolean
}

/** Lines and tables in reading order. */
export type Part = { type: 'line'; line: Line } | { type: 'table'; table: TableBlock; index: number }

export function documentParts(document: Document): Part[] {
  let tables = 0
  return document.blocks.flatMap((block): Part[] => {
    if (block.type === 'table') return [{ type: 'table', table: block, index: ++tables }]
    return paragraphLines(block.text, block.number, block.style).map(line => ({ type: 'line', line }))
  })
}

/** All lines, those of table cells in reading order among them; empty lines left out. */
export function documentLines(document: Document): Line[] {
  return documentParts(document)
    .flatMap(part => (part.type === 'line' ? [part.line] : tableLines(part.table)))
    .filter(line => line.text !== '')
}

export function tableLines(table: TableBlock): Line[] {
  return table.rows.flatMap(row =>
    row.flatMap(cell => [
      ...cell.blocks.flatMap(b => paragraphLines(b.text, b.number, b.style)),
      ...cell.tables.flatMap(tableLines)
    ])
  )
}

export function plainLine(text: string): Line {
  return { text: text.trim(), number: null, style: plainStyle, soft: false }
}

function paragraphLines(text: string, number: string | null, style: TextStyle): Line[] {
  return text.split('\n').map((piece, i) => ({
    text: piece.trim(),
    number: i === 0 ? number : null,
    style,
    soft: i > 0
  }))
}
