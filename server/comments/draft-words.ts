import type { Comment, Location } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { lookupOf, type DraftLookup } from '../../lib/report/context.ts'
import { headingLabel } from '../../lib/report/place.ts'
import type { Translate } from '../messages/messages.ts'

/** The drafts of a consultation, ready to be looked things up in. */
export type Lookups = Map<string, DraftLookup>

export function lookupsOf(drafts: Draft[]): Lookups {
  return new Map(drafts.map(d => [d.id, lookupOf(d)]))
}

/** "PHẦN THỨ HAI › II › 3.1. Các chỉ tiêu", or '' where the draft has no such heading. */
export function headingWords(lookups: Lookups, draft: string | null, heading: string | null): string {
  const lookup = draft === null ? undefined : lookups.get(draft)
  if (lookup === undefined || heading === null) return ''
  return headingLabel(lookup, heading)
    .map(run => run.text)
    .join('')
}

/** "trang 5, dòng 12, đoạn 3": of what is known, nothing guessed; "cả dự thảo", "cả đề mục" or "chưa tìm thấy" in words. */
export function spotWords(lookups: Lookups, location: Location, t: Translate): string {
  if (location.draft === null) return t('comments.other-document')
  if (location.status === 'unresolved') return t('place.unresolved')
  if (location.status === 'document') return t('place.document')
  const parts: string[] = []
  if (location.page !== null) parts.push(t('comments.page', { page: location.page }))
  if (location.line !== null) parts.push(t('comments.line', { line: location.line }))
  parts.push(insideWords(lookups, location, t))
  const words = parts.filter(p => p !== '').join(', ')
  return location.status === 'approximate' ? `${words} (${t('comments.approximate')})` : words
}

function insideWords(lookups: Lookups, location: Location, t: Translate): string {
  if (location.footnote !== null) return t('comments.footnote', { number: location.footnote })
  if (location.status === 'heading') return t('place.heading').toLowerCase()
  const lookup = lookups.get(location.draft ?? '')
  const paragraph = location.paragraph === null ? undefined : lookup?.draft.paragraphs[location.paragraph]
  if (!lookup || !paragraph) return ''
  if (paragraph.cell) return t('comments.table-row', { table: paragraph.cell.table, row: paragraph.cell.row + 1 })
  const ordinal = lookup.ordinals.get(paragraph.index)
  return ordinal === undefined ? '' : t('comments.paragraph', { number: ordinal })
}

/** A piece of the draft with the words meant in the middle; `words` is '' where it is the passage as a whole. */
export interface Passage {
  before: string
  words: string
  after: string
}

/** Letters of the draft shown on each side of the words meant. */
const around = 160

/** What the draft says at a comment's place: cut to some lines; null where it has none. */
export function passageAt(lookups: Lookups, { location }: Pick<Comment, 'location'>): Passage | null {
  const lookup = lookups.get(location.draft ?? '')
  const paragraph = location.paragraph === null ? undefined : lookup?.draft.paragraphs[location.paragraph]
  if (!paragraph) return null
  const { start, end } = spanIn(paragraph.text, location.quote)
  const from = start > around ? wordStart(paragraph.text, start - around) : 0
  const to = paragraph.text.length > end + around ? wordStart(paragraph.text, end + around) : paragraph.text.length
  return {
    before: (from > 0 ? '… ' : '') + paragraph.text.slice(from, start),
    words: paragraph.text.slice(start, end),
    after: paragraph.text.slice(end, to) + (to < paragraph.text.length ? '…' : '')
  }
}

/** Where a quotation stands in a paragraph (W3C TextQuoteSelector); 0 to 0 where it does not. */
export function spanIn(text: string, quote: Location['quote']): { start: number; end: number } {
  if (quote === null || quote.exact === '') return { start: 0, end: 0 }
  const behind = text.indexOf(quote.prefix + quote.exact)
  const start = behind >= 0 ? behind + quote.prefix.length : text.indexOf(quote.exact)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + quote.exact.length }
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near)
  return space < 0 || space > near + 20 ? near : space + 1
}
