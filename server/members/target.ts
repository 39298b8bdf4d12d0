import type { Draft, Paragraph } from '../../lib/model/draft.ts'
import { memberLimits } from './member-limits.ts'
import { selector } from '../../lib/locate/selector.ts'
import { headingLabels } from '../../lib/draft/heading-labels.ts'

/** What a comment points at: words in a paragraph, a paragraph, a heading, a whole draft, or a topic of the guidance. */
export interface Target {
  draft: string | null
  heading: string | null
  paragraph: number | null
  /** Words chosen in the paragraph: UTF-16 offsets in its raw text. */
  words: { start: number; end: number } | null
  topic: string | null
}

export const nowhere: Target = { draft: null, heading: null, paragraph: null, words: null, topic: null }

/** A place named by the reader (`paragraph=12&start=4&end=20`, `heading=h3`, `topic=2`): what the draft does not have is left out. */
export function targetOf(draft: Draft | null, say: (name: string) => string): Target {
  const topic = say('topic') === '' ? null : say('topic')
  if (draft === null) return { ...nowhere, topic }
  const paragraph = draft.paragraphs[wholeNumber(say('paragraph')) ?? -1]
  if (paragraph !== undefined) {
    return {
      ...nowhere,
      draft: draft.id,
      heading: paragraph.heading,
      paragraph: paragraph.index,
      words: wordsOf(paragraph, say),
      topic
    }
  }
  const heading = draft.outline.find(h => h.id === say('heading'))
  return { ...nowhere, draft: draft.id, heading: heading?.id ?? null, topic }
}

function wordsOf({ text }: Paragraph, say: (name: string) => string): Target['words'] {
  const start = wholeNumber(say('start'))
  const end = wholeNumber(say('end'))
  if (start === null || end === null || start >= end || end > text.length) return null
  return text.slice(start, end).trim() === '' ? null : { start, end }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** The paragraph in which a printed line stands, and where the line begins and ends in it; null where the draft has no such line. */
export function targetAtLine(draft: Draft, page: number, line: number): Target | null {
  for (const paragraph of draft.paragraphs) {
    const at = paragraph.rows.findIndex(r => r.page === page && r.line === line)
    if (at < 0) continue
    const start = paragraph.rows[at]?.offset ?? 0
    const end = paragraph.rows[at + 1]?.offset ?? paragraph.text.length
    const words = paragraph.rows.length === 1 ? null : trimmed(paragraph.text, start, end)
    return { ...nowhere, draft: draft.id, heading: paragraph.heading, paragraph: paragraph.index, words }
  }
  return null
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) }
}

/**
 * The draft's words that are meant: those chosen, else the paragraph's, else the heading's; null for a whole draft or a topic, and for a
 * paragraph that is longer than a field may be.
 */
export function wordsAt(draft: Draft | null, target: Target): string | null {
  const paragraph = paragraphAt(draft, target)
  if (paragraph === undefined) return null
  const { words } = target
  const text = words === null ? paragraph.text : paragraph.text.slice(words.start, words.end)
  return text.length > memberLimits.words ? null : text
}

/** Words of the draft as somebody saw them; before and behind them only where words were chosen (W3C TextQuoteSelector). */
export interface Seen {
  exact: string
  prefix: string
  suffix: string
}

/** What stands at a place now; null for a whole draft or a topic. */
export function seenAt(draft: Draft | null, target: Target): Seen | null {
  const exact = wordsAt(draft, target)
  if (exact === null) return null
  const text = paragraphAt(draft, target)?.text ?? ''
  return target.words === null
    ? { exact, prefix: '', suffix: '' }
    : selector(text, target.words.start, target.words.end)
}

/** Page, line and heading of the place, for people. */
export interface PlaceWords {
  page: number | null
  line: number | null
  /** "II. ĐẶC ĐIỂM TÌNH HÌNH", or null above the first heading. */
  heading: string | null
  footnote: number | null
}

export function placeWords(draft: Draft | null, target: Target): PlaceWords {
  const paragraph = paragraphAt(draft, target)
  const start = target.words?.start ?? 0
  const row = paragraph?.rows.findLast(r => r.offset <= start)
  return {
    page: row?.page ?? paragraph?.page ?? null,
    line: row?.line ?? paragraph?.line ?? null,
    heading: draft === null || target.heading === null ? null : (labelsOf(draft).get(target.heading) ?? null),
    footnote: target.paragraph === null ? null : (paragraph?.footnote ?? null)
  }
}

function paragraphAt(draft: Draft | null, { paragraph, heading }: Target): Paragraph | undefined {
  const index = paragraph ?? draft?.outline.find(h => h.id === heading)?.paragraph
  return index === undefined ? undefined : draft?.paragraphs[index]
}

const labels = new WeakMap<Draft, Map<string, string>>()

/** Labels of a draft's headings, made once for each draft in memory. */
export function labelsOf(draft: Draft): Map<string, string> {
  let known = labels.get(draft)
  if (known === undefined) labels.set(draft, (known = headingLabels(draft)))
  return known
}

/** "d1/p12/4-20", "d1/h3", "d1", "topic/2": the same place has the same name, for what is typed and not yet a comment. */
export function targetKey({ draft, heading, paragraph, words, topic }: Target): string {
  if (topic !== null) return `topic/${topic}`
  if (paragraph === null) return heading === null ? (draft ?? '') : `${draft}/${heading}`
  return `${draft}/p${paragraph}${words === null ? '' : `/${words.start}-${words.end}`}`
}

/** The query fields that a name stands for; null for what is no name. */
export function keyFields(key: string): Map<string, string> | null {
  const edit = /^edit\/([\w-]{1,60})$/.exec(key)
  if (edit) return new Map([['edit', edit[1]!]])
  const topic = /^topic\/(.{1,100})$/.exec(key)
  if (topic) return new Map([['topic', topic[1]!]])
  const place = /^(d\d{1,6})(?:\/(?:p(\d{1,9})(?:\/(\d{1,9})-(\d{1,9}))?|(h\d{1,9})))?$/.exec(key)
  if (!place) return null
  const names = ['draft', 'paragraph', 'start', 'end', 'heading'] as const
  return new Map(
    names.flatMap((name, i): [string, string][] => (place[i + 1] === undefined ? [] : [[name, place[i + 1]!]]))
  )
}

/** The place as the query of an address. */
export function targetQuery({ heading, paragraph, words, topic }: Target): string {
  const query = new URLSearchParams()
  if (paragraph !== null) query.set('paragraph', String(paragraph))
  else if (heading !== null) query.set('heading', heading)
  if (words !== null) {
    query.set('start', String(words.start))
    query.set('end', String(words.end))
  }
  if (topic !== null) query.set('topic', topic)
  return query.toString()
}
