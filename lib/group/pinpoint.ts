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
}

/** Paragraphs of a heading that are searched for quoted words: a comment on a whole part is not worth more. */
const mostSearched = 200

/**
 * Sharpens a location for comparison: a heading's own title line is the heading; a paragraph that was only guessed
 * counts when the words to be changed stand in it, or is given up for the one paragraph under the heading that has them.
 */
export function pinpoint(comment: Comment, heading: string | null, edit: EditWords | null, ground: Ground): Pinpoint {
  const { status, paragraph } = comment.location
  if (status !== 'unresolved' && paragraph !== null) {
    if (ground.titleAt(paragraph) === heading && heading !== null) return { paragraph: null, spans: [] }
    const spans = edit === null ? [] : spansOf(edit, ground.words(paragraph))
    if (status === 'exact' || (edit !== null && spans.length > 0 && isOnly(edit, heading, ground)))
      return { paragraph, spans }
  }
  if (edit === null || edit.from.length === 0 || status === 'document' || status === 'unresolved') {
    return { paragraph: null, spans: [] }
  }
  const found = holding(edit, heading, ground)
  const only = found.length === 1 && ground.titleAt(found[0]!) !== heading ? found[0]! : null
  return { paragraph: only, spans: only === null ? [] : spansOf(edit, ground.words(only)) }
}

function isOnly(edit: EditWords, heading: string | null, ground: Ground): boolean {
  return heading === null || holding(edit, heading, ground).length === 1
}

function holding(edit: EditWords, heading: string | null, ground: Ground): number[] {
  return ground
    .under(heading)
    .slice(0, mostSearched)
    .filter(index => spansOf(edit, ground.words(index)).length > 0)
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
