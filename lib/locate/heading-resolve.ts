import type { HeadingNoun, PlaceReference } from './place.ts'
import type { DraftView } from './draft-index.ts'
import type { HeadingIndex, IndexedHeading } from './heading-index.ts'
import { matchName, type NameMatch } from './heading-name.ts'
import { kept } from './kept.ts'
import { numberVote } from './number-vote.ts'

export type HeadingReference = Extract<PlaceReference, { type: 'number' } | { type: 'name' }>

/** A reference to a heading with how much it counts; a soft one only decides between equals. */
export interface HeadingClue {
  place: HeadingReference
  weight: number
  soft: boolean
}

export interface HeadingChoice {
  heading: IndexedHeading
  score: number
  /** Evidence in the words of `Location.why`. */
  why: string[]
}

export interface HeadingResolution {
  /** Best first; all whose score comes near the best. Empty: nothing fits. */
  choices: HeadingChoice[]
  /** References that no heading of the draft satisfies. */
  missing: HeadingReference[]
}

/** Headings whose scores lie nearer than `near` may be meant; nearer than `equalScores` they are named equally. */
const near = 0.2
export const equalScores = 0.12

/**
 * Headings that a path of numbers and names means. Numbers repeat and contradict in real drafts, so every reference
 * votes: a heading gets the vote for itself or for a heading above it, and must itself be named by one of them.
 * @param pages pages cited beside, which decide between equals
 */
export function resolveHeadings(
  view: DraftView,
  clues: HeadingClue[],
  pages: [number, number] | null
): HeadingResolution {
  const { headings } = view
  const votes = clues.map(clue => votesFor(headings, clue.place))
  const missing = clues.filter((clue, i) => !clue.soft && !votes[i]?.some(v => v > 0)).map(clue => clue.place)
  const namesAppendix = clues.some(c => c.place.noun === 'appendix')
  const numbered = clues.some(c => c.place.type === 'number' && !c.soft)
  const choices: HeadingChoice[] = []
  for (const heading of headings.all) {
    if (!clues.some((clue, i) => !clue.soft && (votes[i]?.[heading.order] as number) > 0.2)) continue
    const choice = scoreOf(heading, clues, votes)
    if (!choice) continue
    if (heading.appendix && !namesAppendix) choice.score -= numbered ? 0.6 : 0.1
    if (pages && touches(view, heading, pages)) choice.score += 0.35
    choices.push(choice)
  }
  // An appendix repeats the headings of the text; it is meant only where nothing else has the name.
  const text = namesAppendix ? choices : choices.filter(c => !c.heading.appendix)
  if (text.length > 0 && text.length < choices.length) choices.splice(0, choices.length, ...text)
  choices.sort((a, b) => b.score - a.score || a.heading.order - b.heading.order)
  const best = choices[0]?.score ?? 0
  return { choices: choices.filter(c => c.score >= best - near).slice(0, 12), missing }
}

/** The votes for a heading or those above it; null where it is named only by way of a heading above. */
function scoreOf(heading: IndexedHeading, clues: HeadingClue[], votes: Float64Array[]): HeadingChoice | null {
  let score = 0
  let named = false
  const why = new Set<string>()
  for (const [i, clue] of clues.entries()) {
    const own = votes[i]?.[heading.order] ?? 0
    let above = 0
    let factor = 0.97
    for (let h = heading.parent; h; h = h.parent) {
      above = Math.max(above, (votes[i]?.[h.order] ?? 0) * factor)
      factor *= 0.97
    }
    score += Math.max(own, above) * clue.weight * (clue.soft ? 0.3 : 1)
    if (clue.soft || own <= 0.2 || own < above) continue
    named = true
    score += 0.04 / (i + 1)
    why.add(clue.place.type === 'number' ? 'heading-number' : 'heading-name')
  }
  return named ? { heading, score, why: [...why] } : null
}

/** True where some heading has the number or name said. */
export function isKnown(index: HeadingIndex, place: HeadingReference): boolean {
  return votesFor(index, place).some(vote => vote > 0.2)
}

const votesFor = kept((place: HeadingReference) => JSON.stringify(place), vote)

function vote(index: HeadingIndex, place: HeadingReference): Float64Array {
  const votes = new Float64Array(index.all.length)
  const printed = place.type === 'number' && index.all.some(h => numberVote(index, h, place) === 1)
  const names = place.name ? matchName(index, place.name) : new Map<IndexedHeading, NameMatch>()
  for (const heading of index.all) {
    const name = names.get(heading)?.fit ?? 0
    if (place.type === 'name') votes[heading.order] = name === 0 ? 0 : name * sizeFactor(heading, place.noun)
    else {
      // A number that stands in the draft as said is meant before any that only may be read so.
      const said = numberVote(index, heading, place)
      const own = printed && said < 1 ? said / 2 : said
      votes[heading.order] = own > 0 ? own + 0.6 * nameAround(names, heading) : 0
    }
  }
  return votes
}

/** "Phần kết quả" is one of the great sections rather than a title that begins a paragraph. */
function sizeFactor({ heading }: IndexedHeading, noun: HeadingNoun): number {
  if (noun !== 'part') return 1
  const small = heading.type === 'run-in' || heading.type === 'numbered'
  return small ? 0.75 : 1 + 0.04 * Math.max(0, 4 - heading.level)
}

/** The name beside a number may be the heading's own or that of one above ("mục 2 (nhiệm vụ và giải pháp)"). */
function nameAround(names: ReadonlyMap<IndexedHeading, NameMatch>, heading: IndexedHeading): number {
  let best = 0
  let factor = 1
  for (let h: IndexedHeading | null = heading; h; h = h.parent) {
    best = Math.max(best, (names.get(h)?.fit ?? 0) * factor)
    factor = 0.85
  }
  return best
}

/** True where the heading's text, sub-headings included, is printed on one of the pages. */
export function touches(view: DraftView, { heading }: IndexedHeading, [from, to]: [number, number]): boolean {
  const first = view.draft.paragraphs[heading.paragraph]?.page
  const lastParagraph = view.draft.paragraphs[heading.end - 1]
  const last = lastParagraph?.rows.at(-1)?.page ?? lastParagraph?.page ?? first
  return first != null && last != null && first <= to && last >= from
}
