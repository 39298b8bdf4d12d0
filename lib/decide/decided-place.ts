import { chosenText } from '../locate/chosen-text.ts'
import { indexDrafts, type DraftView } from '../locate/draft-index.ts'
import type { Location } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { DecidedLocation } from './decided.ts'

/** Where a decided paragraph or heading stands in a draft that may have changed since; `sure`: nothing of it has. */
export interface FoundPlace {
  paragraph: number | null
  heading: string | null
  quote: Location['quote']
  sure: boolean
}

/** The place with the words that stand there: by them it is found again in a newer draft, where indexes are others. */
export function withPlaceWords(place: DecidedLocation, drafts: Draft[]): DecidedLocation {
  const draft = drafts.find(d => d.id === place.draft)
  const words =
    place.paragraph === null
      ? draft?.outline.find(h => h.id === place.heading)?.title
      : draft?.paragraphs[place.paragraph]?.text
  const { words: _, ...plain } = place
  return words === undefined ? plain : { ...plain, words }
}

/** The decided place as it is found now, with the words of now; undefined where it is there no more. */
export function placeNow(place: DecidedLocation, drafts: Draft[]): DecidedLocation | undefined {
  const draft = drafts.find(d => d.id === place.draft)
  if (!draft || (place.paragraph === null && place.heading === null)) return place
  const found = findDecided(draft, place)
  if (found === null) return undefined
  const { paragraph, heading, quote } = found
  return withPlaceWords({ draft: draft.id, paragraph, heading, quote }, drafts)
}

/** The decided place in the draft as it is now; null where it is there no more. */
export function findDecided(draft: Draft, place: DecidedLocation): FoundPlace | null {
  return place.paragraph === null ? findHeading(draft, place) : findParagraph(draft, place, place.paragraph)
}

function findHeading({ outline }: Draft, { heading, words }: DecidedLocation): FoundPlace | null {
  const own = outline.find(h => h.id === heading)
  const at = (id: string, sure: boolean): FoundPlace => ({ paragraph: null, heading: id, quote: null, sure })
  if (own && (words === undefined || own.title === words)) return at(own.id, true)
  const same = outline.filter(h => h.title === words)
  return same.length === 1 ? at(same[0]!.id, words !== '') : null
}

function findParagraph(draft: Draft, place: DecidedLocation, index: number): FoundPlace | null {
  const { words } = place
  const quote = place.quote ?? null
  const at = (paragraph: number, sure: boolean, kept = quote): FoundPlace => {
    return { paragraph, heading: draft.paragraphs[paragraph]!.heading, quote: kept, sure }
  }
  const own = draft.paragraphs[index]
  if (own && (words === undefined || own.text === words)) return at(index, true)
  if (words === undefined || words.trim() === '') return null
  const same = draft.paragraphs.filter(p => p.text === words)
  const [nearest] = same.toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))
  if (nearest) return at(nearest.index, same.length === 1)
  const view = viewOf(draft)
  const kept = quote && chosenText(view, { paragraph: -1, start: 0, ...quote })
  if (kept?.sure) return at(kept.paragraph, true)
  const like = chosenText(view, { paragraph: -1, start: 0, exact: words, prefix: '', suffix: '' })
  return like && at(like.paragraph, false, quoteIn(draft.paragraphs[like.paragraph]!.text, quote))
}

/** The words meant, where the changed paragraph still has them. */
function quoteIn(text: string, quote: Location['quote']): Location['quote'] {
  return quote !== null && text.includes(quote.exact) ? quote : null
}

/** Drafts are parsed once a process and never changed: indexed once too, and only where a place has to be looked for. */
const views = new WeakMap<Draft, DraftView>()

function viewOf(draft: Draft): DraftView {
  const view = views.get(draft) ?? indexDrafts([draft]).views[0]!
  views.set(draft, view)
  return view
}
