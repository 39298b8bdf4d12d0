import type { Comment } from '../model/comment.ts'
import type { EditWords } from './edit-words.ts'
import { figureOf } from './figures.ts'
import type { Ground } from './place.ts'

/** Where a change lies in a paragraph's words: [start, end) word positions. */
export type Span = [number, number]

/** The paragraph an edit or request is sure to be about, and where in it; null for a heading or draft as a whole. */
export interface Pinpoint {
  paragraph: number | null
  spans: Span[]
  /** The words to be changed stand in several paragraphs under the heading. */
  ambiguous: boolean
}

/** Paragraphs of a heading that are searched for quoted words: a comment on a whole part is not worth more. */
const mostSearched = 200

/**
 * Sharpens a location for comparison: a heading's own title line is the heading; a paragraph that was only guessed
 * counts when the words to be changed stand in it, or is given up for the one paragraph under the heading that has them.
 */
export function pinpoint(comment: Comment, heading: string | null, edit: EditWords | null, ground: Ground): Pinpoint {
  const { status, paragraph } = comment.location
  const nowhere = { paragraph: null, spans: [], ambiguous: false }
  if (status === 'unresolved') return nowhere
  if (paragraph !== null && heading !== null && ground.titleAt(paragraph) === heading) return nowhere
  const spansIn = (index: number): Span[] => (edit === null ? [] : spansOf(edit, ground.words(index)))
  if (paragraph !== null && status === 'exact') return { paragraph, spans: spansIn(paragraph), ambiguous: false }
  if (edit === null || edit.from.length === 0 || status === 'document') return nowhere
  const holding = ground
    .under(heading)
    .slice(0, mostSearched)
    .filter(index => spansIn(index).length > 0)
  if (heading === null && paragraph !== null && spansIn(paragraph).length > 0) holding.push(paragraph)
  const only = holding.length === 1 && ground.titleAt(holding[0]!) !== heading ? holding[0]! : null
  return { paragraph: only, spans: only === null ? [] : spansIn(only), ambiguous: holding.length > 1 }
}

/** Every place of the edit's original in a paragraph's folded words, narrowed to the words that really change. */
export function spansOf(edit: EditWords, paragraph: string[]): Span[] {
  const spans: Span[] = []
  const from = edit.from.map(w => w.plain)
  if (from.length === 0) return spans
  for (let at = 0; at + from.length <= paragraph.length; at++) {
    if (from.every((word, i) => word === spelt(paragraph[at + i]!)))
      spans.push([at + edit.lead, at + from.length - edit.tail])
  }
  return spans
}

/** Figures are compared in one spelling: "05" is "5". */
function spelt(word: string): string {
  return figureOf(word) ?? word
}
