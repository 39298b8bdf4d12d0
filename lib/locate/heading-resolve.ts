import type { NumberStep, PlaceReference } from './place.ts'
import type { DraftView } from './draft-index.ts'
import type { HeadingIndex, IndexedHeading } from './heading-index.ts'
import { stepsAgree } from './heading-label.ts'
import { matchName, type NameMatch } from './heading-name.ts'

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

/** Scores nearer than this are equal. */
const near = 0.2

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
  const inherited = clues.map(() => new Float64Array(headings.all.length))
  for (const heading of headings.all) {
    let score = heading.appendix && !namesAppendix ? (numbered ? -0.6 : -0.1) : 0
    let own = 0
    const why: string[] = []
    clues.forEach((clue, i) => {
      const vote = votes[i]?.[heading.order] ?? 0
      const above = heading.parent ? (inherited[i]?.[heading.parent.order] ?? 0) * 0.97 : 0
      const best = Math.max(vote, above)
      ;(inherited[i] as Float64Array)[heading.order] = best
      score += best * clue.weight * (clue.soft ? 0.3 : 1)
      if (!clue.soft && vote > 0.2 && vote >= above) {
        own = Math.max(own, vote)
        score += 0.04 / (i + 1)
        why.push(clue.place.type === 'number' ? 'heading-number' : 'heading-name')
      }
    })
    if (own === 0) continue
    if (pages && touches(view, heading, pages)) score += 0.35
    choices.push({ heading, score, why: [...new Set(why)] })
  }
  choices.sort((a, b) => b.score - a.score || a.heading.order - b.heading.order)
  const best = choices[0]?.score ?? 0
  return { choices: choices.filter(c => c.score >= best - near).slice(0, 12), missing }
}

function votesFor(index: HeadingIndex, place: HeadingReference): Float64Array {
  const votes = new Float64Array(index.all.length)
  const printed = place.type === 'number' && index.all.some(h => numberVote(index, h, place) === 1)
  const names = place.name ? matchName(index, place.name) : new Map<IndexedHeading, NameMatch>()
  for (const heading of index.all) {
    const name = names.get(heading)?.fit ?? 0
    if (place.type === 'name') votes[heading.order] = name
    else {
      // A number that stands in the draft as said is meant before any that only may be read so.
      const said = numberVote(index, heading, place)
      const own = printed && said < 1 ? said / 2 : said
      votes[heading.order] = own > 0 ? own + 0.6 * nameAround(names, heading) : 0
    }
  }
  return votes
}

/** The name beside a number may be the heading's own or that of one above ("mục 2 (nhiệm vụ và giải pháp)"). */
function nameAround(names: Map<IndexedHeading, NameMatch>, heading: IndexedHeading): number {
  let best = 0
  let factor = 1
  for (let h: IndexedHeading | null = heading; h; h = h.parent) {
    best = Math.max(best, (names.get(h)?.fit ?? 0) * factor)
    factor = 0.85
  }
  return best
}

function numberVote(
  index: HeadingIndex,
  heading: IndexedHeading,
  place: HeadingReference & { type: 'number' }
): number {
  const { label } = heading
  switch (place.noun) {
    case 'appendix':
      return label.noun === 'appendix' ? appendixVote(index, heading, place.steps) : 0
    case 'part':
      if (place.steps.length > 1) return pathVote(heading, place.steps, true)
      return label.noun === 'part'
        ? sameValue(label.steps, place.steps)
        : label.noun === null && heading.heading.level <= 2
          ? partVote(index, heading, place.steps)
          : 0
    case 'chapter':
    case 'article':
      return label.noun === place.noun ? sameValue(label.steps, place.steps) : 0
    default:
      return label.noun === null || label.noun === place.noun || label.noun === 'section'
        ? pathVote(heading, place.steps)
        : 0
  }
}

/** "Phần II" of a draft that calls no heading so: one of the top level by its count, else a roman one below. */
function partVote(index: HeadingIndex, heading: IndexedHeading, steps: NumberStep[]): number {
  if (index.hasParts) return pathVote(heading, steps) * 0.5
  return heading.heading.level === 1 ? sameValue(heading.label.steps, steps) * 0.95 : pathVote(heading, steps) * 0.7
}

function sameValue(a: NumberStep[], b: NumberStep[]): number {
  return a.length === b.length && a.length > 0 && a.every((s, i) => s.value === b[i]?.value) ? 1 : 0
}

/** An appendix without number counts by its position among the appendices. */
function appendixVote(index: HeadingIndex, heading: IndexedHeading, steps: NumberStep[]): number {
  if (steps.length === 0) return 0.8
  if (heading.label.steps.length > 0) return sameValue(heading.label.steps, steps)
  const position = index.all.filter(h => h.label.noun === 'appendix').indexOf(heading) + 1
  return position === steps[0]?.value ? 0.9 : 0
}

/** The number as printed, or its last steps with the steps before it printed on headings above ("II.3", "1.1.2 b"). */
function pathVote(heading: IndexedHeading, steps: NumberStep[], fromPart = false): number {
  const own = heading.label.steps
  const direct = stepsAgree(own, steps)
  if (direct > 0) return direct
  if (own.length < steps.length && own.length > 0) {
    const tail = stepsAgree(own, steps.slice(-own.length))
    if (tail > 0) {
      const rest = steps.slice(0, steps.length - own.length)
      for (let h = heading.parent; h; h = h.parent) {
        const above = h.label.noun === null || rest[0]?.type !== 'digit' || fromPart ? pathVote(h, rest, fromPart) : 0
        if (above > 0) return 0.92 * Math.min(tail, above)
      }
    }
  }
  return positionVote(heading, steps)
}

/** Among siblings numbered wrongly, the number that would be right. */
function positionVote(heading: IndexedHeading, steps: NumberStep[]): number {
  const own = heading.label.steps
  const last = steps.at(-1)
  if (!heading.faulty || own.length !== steps.length || own.at(-1)?.type !== last?.type) return 0
  if (!own.slice(0, -1).every((s, i) => s.value === steps[i]?.value)) return 0
  return heading.position === last?.value ? 0.45 : 0
}

/** True where the heading's text, sub-headings included, is printed on one of the pages. */
export function touches(view: DraftView, { heading }: IndexedHeading, [from, to]: [number, number]): boolean {
  const first = view.draft.paragraphs[heading.paragraph]?.page
  const lastParagraph = view.draft.paragraphs[heading.end - 1]
  const last = lastParagraph?.rows.at(-1)?.page ?? lastParagraph?.page ?? first
  return first != null && last != null && first <= to && last >= from
}
