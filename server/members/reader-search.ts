import type { Draft, Paragraph } from '../../lib/model/draft.ts'
import { fold, folded, isUnmarked, rawRange, type Folded } from '../../lib/text/fold.ts'
import type { Span } from './reader-lines.ts'

/** What a search found: hits in reading order, each with the words around it. */
export interface Search {
  asked: string
  /** All that were found, also those not listed. */
  count: number
  hits: Hit[]
  spans: Map<number, Span[]>
}

export interface Hit {
  paragraph: number
  page: number | null
  line: number | null
  footnote: number | null
  before: string
  found: string
  after: string
}

/** Hits that a page lists; who finds more asks more exactly. */
export const listedHits = 50
const around = 50

/** Finds words typed with or without diacritics, in capitals or not, whatever the spaces (`lib/text/fold`). Null: nothing asked. */
export function searchDraft(draft: Draft, typed: string): Search | null {
  const asked = typed.trim().slice(0, 200)
  // With diacritics typed, they count; without, they do not.
  const marks = isUnmarked(asked)
  const wanted = folded(asked, { marks })
  if (wanted === '') return null
  const search: Search = { asked, count: 0, hits: [], spans: new Map() }
  for (const paragraph of draft.paragraphs) {
    for (const span of spansOf(paragraph.text, fold(paragraph.text, { marks }), wanted)) {
      search.count++
      if (search.hits.length >= listedHits) continue
      search.hits.push(hitOf(paragraph, span))
      search.spans.set(paragraph.index, [...(search.spans.get(paragraph.index) ?? []), span])
    }
  }
  return search
}

/** Raw slices whose folded text is `wanted`, one after the other. */
function spansOf(raw: string, form: Folded, wanted: string): Span[] {
  const spans: Span[] = []
  for (let at = form.text.indexOf(wanted); at >= 0; at = form.text.indexOf(wanted, at + wanted.length)) {
    const [start, end] = rawRange(raw, form, at, at + wanted.length)
    spans.push({ start, end })
  }
  return spans
}

function hitOf(paragraph: Paragraph, { start, end }: Span): Hit {
  const row = paragraph.rows.findLast(r => r.offset <= start)
  const { text } = paragraph
  // Whole words: from a space, to a space.
  const from = wordStart(text, start)
  const to = end + around >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + around))
  return {
    paragraph: paragraph.index,
    page: row?.page ?? paragraph.page,
    line: row?.line ?? paragraph.line,
    footnote: paragraph.footnote,
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    found: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`
  }
}

function wordStart(text: string, start: number): number {
  if (start <= around) return 0
  const space = text.indexOf(' ', start - around)
  return space < 0 || space > start ? start : space + 1
}
