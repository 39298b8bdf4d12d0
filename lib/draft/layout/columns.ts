import type { Draft, Paragraph } from '../../model/draft.ts'
import { placeCells, type CellText } from './cells.ts'
import { keyOf } from './characters.ts'
import type { PlacedRow } from './placement.ts'
import type { PrintedLine } from './printed-page.ts'

/** Index of a paragraph in the draft → the printed lines it stands on. */
export type PrintedRows = Map<number, PlacedRow[]>

/**
 * Adds what stands in columns between the paragraphs already placed: table cells, and lines of plain text that are
 * printed side by side (a letterhead, the rows of a table with tabs between the cells).
 */
export function placeColumns(draft: Draft, lines: PrintedLine[], placed: PrintedRows): PrintedRows {
  const rows: PrintedRows = new Map(placed)
  const taken = new Map<number, string>()
  for (const [index, some] of placed) {
    const key = keyOf((draft.paragraphs[index] as Paragraph).text)
    for (const { line } of some) taken.set(line, (taken.get(line) ?? '') + key)
  }
  let gap: Paragraph[] = []
  let from = 0
  const fill = (to: number): void => {
    const pieces = piecesOf(gap)
    const found = placeCells(pieces, { lines, from, to, taken })
    for (const [i, piece] of pieces.entries()) addRows(rows, piece, found[i] ?? null)
    gap = []
  }
  for (const paragraph of draft.paragraphs) {
    const here = placed.get(paragraph.index)
    if (here && standsBeside(paragraph, lines[(here[0] as PlacedRow).line] as PrintedLine)) continue
    if (here) {
      fill((here[0] as PlacedRow).line)
      from = (here.at(-1) as PlacedRow).line + 1
    } else if (paragraph.part !== 'footnote') gap.push(paragraph)
  }
  fill(lines.length)
  return rows
}

/** True where the paragraph shares its line with other text: what comes before it in the draft may be printed below. */
function standsBeside(paragraph: Paragraph, line: PrintedLine): boolean {
  const key = keyOf(paragraph.text)
  return line.segments.length > 1 && line.segments.some(segment => !key.includes(keyOf(segment.text)))
}

/** True for a line of plain text that is a table row: two tabs or more part its cells. */
export function isTabbed(paragraph: Paragraph): boolean {
  return /\t[^\t]*\t/.test(paragraph.text)
}

interface Piece extends CellText {
  paragraph: number
  /** UTF-16 offset of the piece in the paragraph's text. */
  offset: number
}

/** The texts that stand in a column each: a paragraph, or what tabs and soft breaks part. */
function piecesOf(paragraphs: Paragraph[]): Piece[] {
  let row = 0
  let before = ''
  return paragraphs.flatMap(p => {
    const tabbed = isTabbed(p)
    const name = p.cell ? `${p.cell.table} ${p.cell.row}` : tabbed ? `line ${p.index}` : 'side by side'
    if (name !== before) row++
    before = name
    const alone = !p.cell && !tabbed
    return pieceTexts(p.text).map(({ text, offset }) => ({ text, offset, row, alone, paragraph: p.index }))
  })
}

function pieceTexts(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(/[^\t\n]+/g)].flatMap(m => (keyOf(m[0]) === '' ? [] : [{ text: m[0], offset: m.index }]))
}

/** Lines further down only: the second cell of a row begins on the line of the first. */
function addRows(rows: PrintedRows, piece: Piece, found: PlacedRow[] | null): void {
  const here = rows.get(piece.paragraph) ?? []
  const last = here.at(-1)?.line ?? -1
  const more = (found ?? [])
    .filter(row => row.line > last)
    .map(row => ({ line: row.line, offset: piece.offset + row.offset }))
  // Where the beginning of a paragraph was not found its line is unknown.
  if (more.length === 0 || (here.length === 0 && piece.offset > 0 && !beginsHere(piece))) return
  rows.set(piece.paragraph, [...here, ...more])
}

function beginsHere(piece: Piece): boolean {
  return piece.offset <= 2
}
