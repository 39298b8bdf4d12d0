import type { Paragraph } from '../model/draft.ts'
import type { DraftView } from './draft-index.ts'
import { chainOf, type IndexedHeading } from './heading-index.ts'
import { labelOf, stepsAgree } from './heading-label.ts'
import { isKnown, resolveHeadings, type HeadingChoice, type HeadingReference } from './heading-resolve.ts'
import type { Clues } from './clues.ts'
import type { NumberStep } from './place.ts'

/** Steps of the number that a paragraph begins with ("3.2.", "b)"); empty where it begins with none. */
export function numberOf(paragraph: Paragraph): NumberStep[] {
  const number = /^\s*\(?(\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)\-/]/iu.exec(paragraph.text)?.[1]
  return number === undefined ? [] : labelOf(number + '.').steps
}

const containers = new Set(['part', 'chapter', 'appendix'])

/**
 * "mục 3.2 phần III" where 3.2 is no heading of part III but a paragraph that begins so: the part and that paragraph;
 * null where the headings named agree, or no such paragraph stands there.
 */
export function labelledParagraph(
  view: DraftView,
  places: HeadingReference[],
  top: HeadingChoice | undefined
): { container: IndexedHeading; paragraph: number } | null {
  const numbers = places.filter(p => p.type === 'number')
  const [outer, another] = numbers.filter(p => containers.has(p.noun))
  const inner = numbers.findLast(p => p !== outer && p.steps.length > 0)
  // "Mục 2 Chương III" is no clause 2 of some article there.
  if (!outer || another || !inner || (inner.noun === 'section' && inner.steps.length < 2)) return null
  const container = resolveHeadings(view, [{ place: { ...outer, name: '' }, weight: 1, soft: false }], null).choices[0]
    ?.heading
  if (!container || !top || chainOf(top.heading).slice(1).includes(container)) return null
  const { paragraph, end } = container.heading
  const own = view.draft.paragraphs
    .slice(paragraph + 1, end)
    .find(p => p.part === 'body' && stepsAgree(numberOf(p), inner.steps) === 1)
  return own ? { container, paragraph: own.index } : null
}

/**
 * The clues with numbers that no heading has cut in two where the first steps are a heading's: "mục 4.4 b" is point b of
 * 4.4 where b heads nothing.
 */
export function fitNumbers(view: DraftView, clues: Clues): Clues {
  const has = (place: HeadingReference) => isKnown(view.headings, place)
  let cut = false
  const here = clues.here.flatMap(place => {
    if (place.type !== 'number' || place.steps.length < 2 || place.noun === 'appendix' || has(place)) return [place]
    const head = { ...place, steps: place.steps.slice(0, -1) }
    const point = { type: 'number', noun: 'point', steps: place.steps.slice(-1), others: [], name: '' } as const
    if (!has(head)) return [place]
    cut = true
    return [head, { ...point, steps: [...point.steps], others: [] }]
  })
  return cut ? { ...clues, here } : clues
}
