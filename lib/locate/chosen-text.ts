import type { DraftView } from './draft-index.ts'
import { quoteQuery } from './quote-query.ts'
import { findQuote } from './quote-search.ts'

/** Words as somebody saw them, with what stood before and behind: W3C TextQuoteSelector and position (UTF-16). */
export interface SeenText {
  paragraph: number
  start: number
  exact: string
  prefix: string
  suffix: string
}

/** Where they stand now; `sure`: at the same place, or between the same words. */
export interface FoundText {
  paragraph: number
  start: number
  end: number
  sure: boolean
}

/** Words found again by likeness must be this like (0 to 1). */
const nearEnough = 0.75
/** Places of equal words that are looked at: "và" stands everywhere. */
const mostPlaces = 2_000

/** The words in a draft that may have changed since; null where they are nowhere any more. */
export function chosenText(view: DraftView, seen: SeenText): FoundText | null {
  const { paragraphs } = view.draft
  const own = paragraphs[seen.paragraph]
  const { start, exact } = seen
  if (own?.text.startsWith(exact, start)) {
    return { paragraph: own.index, start, end: start + exact.length, sure: true }
  }
  const places = occurrences(view, exact)
  const between = places.filter(p => isBetween(paragraphs[p.paragraph]!.text, p.start, seen))
  const kept = nearest(between, seen)
  if (kept) return { ...kept, sure: true }
  const moved = nearest(places, seen)
  if (moved && (places.length === 1 || moved.paragraph === seen.paragraph)) return { ...moved, sure: false }
  const query = quoteQuery(view.words, exact, 'context')
  const hits = query ? findQuote(view.draft, view.words, query).filter(h => h.quality >= nearEnough) : []
  const [best, next] = hits.toSorted((a, b) => b.quality - a.quality || distance(a, seen) - distance(b, seen))
  if (!best || (next && next.quality === best.quality && best.paragraph !== seen.paragraph)) return null
  return { paragraph: best.paragraph, start: best.start, end: best.end, sure: false }
}

type Place = Omit<FoundText, 'sure'>

function occurrences({ draft }: DraftView, exact: string): Place[] {
  const found: Place[] = []
  for (const { index, text } of draft.paragraphs) {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
      found.push({ paragraph: index, start: at, end: at + exact.length })
      if (found.length === mostPlaces) return found
    }
  }
  return found
}

/** The words before and behind are those seen; where none was seen on either side, that proves nothing. */
function isBetween(text: string, start: number, { exact, prefix, suffix }: SeenText): boolean {
  if (prefix === '' && suffix === '') return false
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + exact.length)
}

function nearest(places: Place[], seen: SeenText): Place | null {
  return places.toSorted((a, b) => distance(a, seen) - distance(b, seen))[0] ?? null
}

/** By paragraphs first, then by characters. */
function distance(place: Place, seen: SeenText): number {
  return Math.abs(place.paragraph - seen.paragraph) * 1e6 + Math.abs(place.start - seen.start)
}
