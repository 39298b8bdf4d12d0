/**
 * A file's content before anybody asks what it is: paragraphs and tables in reading order.
 * Readers of file formats (`lib/read`) make it; `lib/draft` and `lib/intake` give it a meaning.
 */
export interface Document {
  blocks: Block[]
  notes: Note[]
  /** Tracked changes in document order; empty in a clean file. */
  changes: Change[]
  /** Comments in the margin, in the order of their ranges. */
  margin: MarginComment[]
  /** Author and title from the file's properties: hints, never shown as facts. */
  properties: { author: string | null; title: string | null; modified: string | null }
}

export type Block = TextBlock | TableBlock

export interface TextBlock {
  type: 'text'
  /** The accepted text: insertions in, deletions out; NFC not applied; tabs as \t, soft breaks as \n; without the automatic number. */
  text: string
  /**
   * The text before any tracked change; equal to `text` in a clean file. Paragraphs that a deleted (inserted) paragraph mark
   * joins stay two blocks: the joined text is in the first with words of its own, and empty in the other.
   */
  original: string
  /** The automatic number as Word prints it ("1.2.", "a)", "-"), or null; typed numbers stay in `text`. */
  number: string | null
  style: TextStyle
  /** Where note references stand: offset in `text` (UTF-16 units, 0-based) and the note's printed number. */
  notes: { offset: number; number: number }[]
  /** True where the paragraph came after a manual page break. */
  pageBreak: boolean
}

export interface TextStyle {
  /** 1-9 for Word's heading styles or an outline level, else null. */
  heading: number | null
  /** Share of the letters, 0 to 1. */
  bold: number
  italic: number
  underlined: number
  centered: boolean
  /** Left indent plus first line in twentieths of a point. */
  indent: number
  /** Size of most letters in half points, or null where unknown. */
  size: number | null
}

export interface TableBlock {
  type: 'table'
  /** Rows of cells; a cell continued from above by a vertical merge is present, empty, with `merged`. */
  rows: TableCell[][]
}

export interface TableCell {
  blocks: TextBlock[]
  /** Tables inside the cell, which are rare; read, never dropped. */
  tables: TableBlock[]
  span: number
  merged: boolean
}

export interface Note {
  number: number
  type: 'footnote' | 'endnote'
  blocks: TextBlock[]
}

/**
 * One tracked change (ECMA-376 part 1, 17.13.5). Offsets are in the `original` text of the block. Adjacent pieces of one
 * author are one change; a new paragraph goes at the end of the paragraph above it. Changes in notes come after the body's.
 */
export interface Change {
  id: string
  type: 'insert' | 'delete' | 'move-from' | 'move-to' | 'format'
  author: string | null
  /** ISO 8601 as the file says it. */
  date: string | null
  /** Index in the flat list of text blocks given by `textBlocks(document)`; for a change in a note, in its `blocks`. */
  block: number
  /** Offset in that block's `original` text: where the deleted text starts, or where the insertion goes. */
  offset: number
  text: string
  /** The change covers the paragraph mark: the whole paragraph is new, gone, or joined with the next. */
  mark: boolean
  /** Number of the footnote the change stands in, else null. */
  note: number | null
}

export interface MarginComment {
  id: string
  author: string | null
  date: string | null
  text: string
  /** The id of the comment this one answers, else null. */
  parent: string | null
  resolved: boolean
  /**
   * What the comment is about, or null for a comment with no range. Offsets in `text` of the blocks; `exact` falls back to
   * the deleted words where nothing else is left of the range. A comment on a note stands where the note's mark stands.
   */
  range: { block: number; start: number; endBlock: number; end: number; exact: string } | null
}

/** All text blocks in reading order, those in tables too, notes left out: the numbering that changes and ranges use. */
export function textBlocks(document: Document): TextBlock[] {
  return document.blocks.flatMap(blocksOf)
}

function blocksOf(block: Block): TextBlock[] {
  if (block.type === 'text') return [block]
  return block.rows.flatMap(row => row.flatMap(cell => [...cell.blocks, ...cell.tables.flatMap(blocksOf)]))
}

/** The text of a cell, paragraphs joined by line breaks. */
export function cellText(cell: TableCell): string {
  const own = cell.blocks.map(printedText)
  const inner = cell.tables.flatMap(blocksOf).map(printedText)
  return [...own, ...inner].join('\n').trim()
}

/** The text as printed: the automatic number, a space, the words. */
export function printedText(block: TextBlock): string {
  return block.number ? `${block.number} ${block.text}` : block.text
}

export const plainStyle: TextStyle = {
  heading: null,
  bold: 0,
  italic: 0,
  underlined: 0,
  centered: false,
  indent: 0,
  size: null
}

/** A text block without formatting: what readers of plain text and mail make. */
export function plainBlock(text: string): TextBlock {
  return { type: 'text', text, original: text, number: null, style: plainStyle, notes: [], pageBreak: false }
}

export function emptyDocument(): Document {
  return {
    blocks: [],
    notes: [],
    changes: [],
    margin: [],
    properties: { author: null, title: null, modified: null }
  }
}
