import { plainBlock, plainStyle, type TableBlock, type TableCell } from '../../model/document.ts'
import { folded } from '../../text/fold.ts'
import type { PdfLine, PdfSegment } from './page.ts'

/** A passage printed in columns without lines between them: a letterhead, labels of a form, recipients beside a signature. */
export interface Columns {
  /** Index of the first line behind it. */
  end: number
  columns: PdfSegment[][]
}

interface Gap {
  from: number
  to: number
}

/** The columns stand at least this many font sizes apart: wider than any space of justified text. */
const apart = 1
/** A line that stands alone in its column may come closer to the others. */
const apartAlone = 0.3
/** A larger distance between two lines, in their size, ends the passage. */
const farBelow = 2.6
/** More columns than this are a table without lines, whose rows nothing tells. */
const mostColumns = 4

/** The passage in columns that begins at line `start`, or null: at least two lines stand in more than one of them. */
export function columnsAt(lines: PdfLine[], start: number): Columns | null {
  const first = lines[start]
  if (!first || first.segments.length < 2 || first.segments.length > mostColumns) return null
  let gaps: Gap[] = first.segments.slice(1).map((s, i) => ({ from: (first.segments[i] as PdfSegment).right, to: s.x }))
  const columns: PdfSegment[][] = first.segments.map(() => [])
  let several = 0
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end] as PdfLine
    const before = lines[end - 1]
    if (end > start && before && line.y - before.y > farBelow * line.size) break
    const narrowed = isSalutation(line) ? null : narrow(gaps, line)
    if (!narrowed) break
    gaps = narrowed
    for (const segment of line.segments) columns[columnOf(segment, gaps)]?.push(segment)
    if (line.segments.length > 1) several++
  }
  return several >= 2 ? { end, columns } : null
}

function columnOf(segment: PdfSegment, gaps: Gap[]): number {
  return gaps.filter(gap => segment.x >= gap.to - 1).length
}

/** What is left of the gaps when the line keeps out of them, or null where it does not. */
function narrow(gaps: Gap[], line: PdfLine): Gap[] | null {
  const least = (line.segments.length > 1 ? apart : apartAlone) * line.size
  const next = gaps.map(gap => ({ ...gap }))
  for (const { x, right } of line.segments) {
    for (const gap of next) {
      if (right < gap.to && x < gap.from) gap.from = Math.max(gap.from, right)
      else if (x > gap.from && right > gap.to) gap.to = Math.min(gap.to, x)
      else return null
    }
  }
  return next.every(gap => gap.to - gap.from >= least) ? next : null
}

function isSalutation(line: PdfLine): boolean {
  return /^kinh (?:gui|thua)/.test(folded(line.segments[0]?.text ?? ''))
}

/** The passage as a table of one row; `left` is the edge of the page's text. */
export function columnTable({ columns }: Columns, left: number): TableBlock {
  return { type: 'table', rows: [columns.map(segments => cellOf(segments, left))] }
}

function cellOf(segments: PdfSegment[], left: number): TableCell {
  const right = Math.max(...segments.map(s => s.right))
  const blocks: TableCell['blocks'] = []
  for (const [i, { text, x, size, right: end }] of segments.entries()) {
    const before = blocks.at(-1)
    const above = segments[i - 1]
    // A value goes on in the next line; the names of a letterhead are lines of their own.
    const word = ((end - x) * (text.indexOf(' ') + 1 || text.length)) / Math.max(1, text.length)
    if (before && above && /^[\p{L}\s/,]{2,40}:/u.test(before.text) && !/:/.test(text) && above.right + word > right) {
      before.text = before.original = `${before.text} ${text}`
    } else {
      const style = { ...plainStyle, indent: Math.round((x - left) * 20), size: Math.round(size * 2) }
      blocks.push({ ...plainBlock(text), style })
    }
  }
  return { blocks, tables: [], span: 1, merged: false }
}
