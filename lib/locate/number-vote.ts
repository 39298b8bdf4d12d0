import type { HeadingIndex, IndexedHeading } from './heading-index.ts'
import { stepsAgree } from './heading-label.ts'
import type { NumberStep, PlaceReference } from './place.ts'

type NumberReference = Extract<PlaceReference, { type: 'number' }>

/** How well a heading's printed number and its noun fit a number said, 0 to 1; headings above it may bear its first steps. */
export function numberVote(index: HeadingIndex, heading: IndexedHeading, place: NumberReference): number {
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
        ? pathVote(heading, place.steps) * itemFactor(heading, place)
        : 0
  }
}

/** "Mục 6" is hardly the sixth item of a list, but in an appendix; "điểm 6", "khoản 6" may be. */
function itemFactor(heading: IndexedHeading, place: NumberReference): number {
  const item = heading.heading.type === 'numbered' && place.noun === 'section' && place.steps.length === 1
  return item && !heading.appendix ? 0.6 : 1
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
