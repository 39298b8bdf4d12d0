import type { Paragraph } from '../../lib/model/draft.ts'

/** A printed line of a paragraph. The texts of all pieces of all lines together are the paragraph's raw text. */
export interface ReaderLine {
  /** As in the official PDF; null where no layout is known. */
  number: number | null
  /** The page that begins here, in the middle of the paragraph, else null. */
  page: number | null
  pieces: Piece[]
}

export interface Piece {
  text: string
  /** Found by the search. */
  hit: boolean
  /** The note whose mark stands behind these words. */
  note: number | null
}

export interface Span {
  start: number
  end: number
}

/** The paragraph's lines, cut where a note is referred to and where a found passage begins and ends. */
export function linesOf(paragraph: Paragraph, hits: Span[]): ReaderLine[] {
  const { text, rows } = paragraph
  const starts = rows.length === 0 ? [{ page: paragraph.page, line: paragraph.line, offset: 0 }] : rows
  return starts.map((row, i) => {
    const start = i === 0 ? 0 : row.offset
    const end = starts[i + 1]?.offset ?? text.length
    const before = starts[i - 1]
    const turned = before !== undefined && before.page !== row.page
    return { number: row.line, page: turned ? row.page : null, pieces: piecesOf(paragraph, start, end, hits) }
  })
}

function piecesOf({ text, notes }: Paragraph, start: number, end: number, hits: Span[]): Piece[] {
  const last = end === text.length
  const here = notes.filter(n => (n.offset > start || n.offset === 0) && (n.offset <= end || last))
  const cuts = new Set([end, ...here.map(n => Math.min(n.offset, end))])
  for (const hit of hits) for (const at of [hit.start, hit.end]) if (at > start && at < end) cuts.add(at)
  const pieces: Piece[] = []
  let at = start
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const marks = here.filter(n => Math.min(n.offset, end) === cut)
    const hit = hits.some(h => h.start <= at && h.end >= cut && cut > at)
    if (cut > at || marks.length > 0) pieces.push({ text: text.slice(at, cut), hit, note: marks[0]?.number ?? null })
    for (const mark of marks.slice(1)) pieces.push({ text: '', hit: false, note: mark.number })
    at = cut
  }
  return pieces
}
