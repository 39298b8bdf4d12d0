import { plainBlock, type TableBlock, type TableCell, type TextBlock } from '../../model/document.ts'
import type { PdfLine, PdfSegment } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { RuledCell, RuledTable } from './ruled-table.ts'

/** A table with its text, and the lines of the page that are left. */
export interface FilledTable {
  table: TableBlock
  ruled: RuledTable
}

/** Space between a cell's border and its text. */
const padding = 5

/** Fills the tables of a page and gives the lines outside them. A frame around a whole text is no table. */
export function fillTables(tables: RuledTable[], lines: PdfLine[]): { filled: FilledTable[]; rest: PdfLine[] } {
  const filled: FilledTable[] = []
  let rest = lines
  for (const ruled of tables) {
    const inside = (line: PdfLine, { x, right }: PdfSegment): boolean => {
      const [middle, height] = [(x + right) / 2, line.y - 0.3 * line.size]
      return middle > ruled.left && middle < ruled.right && height > ruled.top && height < ruled.foot
    }
    const own = rest.flatMap(line => part(line, segment => inside(line, segment)))
    if (own.length === 0) continue
    filled.push({
      ruled,
      table: { type: 'table', rows: ruled.rows.map(row => row.map(cell => cellOf(cell, own, ruled))) }
    })
    rest = rest.flatMap(line => part(line, segment => !inside(line, segment)))
  }
  return { filled, rest }
}

function cellOf(cell: RuledCell, lines: PdfLine[], { rows }: RuledTable): TableCell {
  const foot = cell.merged ? cell.top : footOf(cell, rows)
  const own = lines.flatMap(line => {
    const height = line.y - 0.3 * line.size
    return part(
      line,
      ({ x, right }) =>
        height > cell.top && height <= foot && (x + right) / 2 > cell.left && (x + right) / 2 <= cell.right
    )
  })
  const leading = own.length > 1 ? Math.min(...own.slice(1).map((line, i) => line.y - (own[i] as PdfLine).y)) : 20
  const frame = { left: Math.min(...own.map(line => line.x)), right: cell.right - padding, leading }
  const blocks = paragraphsOf(
    own.map(line => ({ line, pageStart: false })),
    frame
  )
  return { blocks, tables: [], span: cell.span, merged: cell.merged }
}

/** A merged cell's text stands anywhere in its whole height. */
function footOf(cell: RuledCell, rows: RuledCell[][]): number {
  const below = rows
    .flat()
    .filter(other => other.merged && other.top >= cell.foot - 1 && Math.abs(other.left - cell.left) < 1)
  let { foot } = cell
  for (const next of below.sort((a, b) => a.top - b.top)) if (next.top - foot < 1) foot = next.foot
  return foot
}

function part(line: PdfLine, keep: (segment: PdfSegment) => boolean): PdfLine[] {
  const segments = line.segments.filter(keep)
  if (segments.length === line.segments.length) return [line]
  const [first] = segments
  if (!first) return []
  const text = segments.map(segment => segment.text).join('\t')
  return [{ ...line, text, segments, x: first.x, right: Math.max(...segments.map(s => s.right)), size: first.size }]
}

/** True where `next`, at the top of a page, is the table above it going on: the same columns. */
export function goesOn(before: FilledTable, next: FilledTable): boolean {
  const edges = (t: FilledTable): number[] => (t.ruled.rows[0] ?? []).map(cell => cell.left)
  const [a, b] = [edges(before), edges(next)]
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] as number)) < 4)
}

/** The rows of a table that goes on: a repeated heading is left out, and a row cut by the page is one again. */
export function append(table: TableBlock, more: TableBlock): void {
  const rows = [...more.rows]
  if (rows[0] && table.rows[0] && textOf(rows[0]) === textOf(table.rows[0])) rows.shift()
  const last = table.rows.at(-1)
  const [first] = rows
  if (last && first && isRest(first, last)) {
    rows.shift()
    for (const [i, cell] of first.entries()) join((last[i] as TableCell).blocks, cell.blocks)
  }
  table.rows.push(...rows)
}

/** A row without a number below a numbered one is its rest. */
function isRest(row: TableCell[], before: TableCell[]): boolean {
  const number = before[0]?.blocks[0]?.text ?? ''
  return row.length === before.length && row[0]?.blocks.length === 0 && /^\d{1,3}\.?$/.test(number)
}

function join(blocks: TextBlock[], more: TextBlock[]): void {
  const last = blocks.at(-1)
  const [first, ...others] = more
  if (last && first && !/[.!?:;]["”)]*$/.test(last.text)) {
    blocks[blocks.length - 1] = { ...plainBlock(`${last.text} ${first.text}`), style: last.style }
    blocks.push(...others)
  } else blocks.push(...more)
}

function textOf(row: TableCell[]): string {
  return row.map(cell => cell.blocks.map(b => b.text).join(' ')).join('|')
}
