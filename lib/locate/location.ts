import type { Location, LocationStatus } from '../model/comment.ts'
import type { Paragraph } from '../model/draft.ts'
import type { DraftView } from './draft-index.ts'
import { selector } from './selector.ts'
import type { Window } from './window.ts'

/** A location that names no paragraph: a heading, the draft, or nothing. */
export function placeless(
  status: LocationStatus,
  view: DraftView | null,
  heading: string | null,
  why: string[],
  doubts: string[]
): Location {
  const start =
    heading === null ? null : view?.draft.paragraphs[view.headings.byId.get(heading)?.heading.paragraph ?? -1]
  return {
    status,
    draft: view?.draft.id ?? null,
    heading,
    paragraph: null,
    page: start?.page ?? null,
    line: start?.line ?? null,
    footnote: null,
    quote: null,
    why,
    doubts: [...new Set(doubts)]
  }
}

/** A location in a paragraph, with the words meant as raw offsets where they are known. */
export function inParagraph(
  view: DraftView,
  window: Window | null,
  paragraph: number,
  span: { start: number; end: number } | null,
  status: 'exact' | 'approximate',
  why: string[],
  doubts: string[]
): Location {
  const own = view.draft.paragraphs[paragraph] as Paragraph
  const { page, line } = printedAt(own, window, span)
  return {
    status,
    draft: view.draft.id,
    heading: own.heading,
    paragraph,
    page,
    line,
    footnote: own.footnote,
    quote: span ? selector(own.text, span.start, span.end) : null,
    why: [...new Set(why)],
    doubts: [...new Set(doubts)]
  }
}

/** Page and line as cited where the paragraph is printed there, else where the words or the paragraph start. */
function printedAt(
  paragraph: Paragraph,
  window: Window | null,
  span: { start: number } | null
): { page: number | null; line: number | null } {
  const cited = window?.line
  const row = cited && paragraph.rows.find(r => r.page === cited.page && r.line >= cited.from && r.line <= cited.to)
  if (cited && row) {
    const first = paragraph.rows.some(r => r.page === cited.page && r.line === cited.from)
    return { page: row.page, line: first ? cited.from : row.line }
  }
  if (span) {
    const at = paragraph.rows.findLast(r => r.offset <= span.start)
    if (at) return { page: at.page, line: at.line }
  }
  return { page: paragraph.page, line: paragraph.line }
}
