import type { Location } from '../model/comment.ts'
import type { Clues } from './clues.ts'
import type { DraftView } from './draft-index.ts'
import { beginsTitle, matchName, wholeTitle } from './heading-name.ts'
import { resolveHeadings, type HeadingChoice, type HeadingClue, type HeadingReference } from './heading-resolve.ts'
import { labelledParagraph } from './labelled-paragraph.ts'
import { lineFromTop } from './line-index.ts'
import type { PlaceReference } from './place.ts'

/** What the cited places come to in one draft, before any quotation is looked at. */
export interface Window {
  /** Headings meant, best first; several where the words fit them equally. */
  choices: HeadingChoice[]
  /** Other headings of a list ("các mục 3, 4"). */
  others: string[]
  pages: [number, number] | null
  /** Cited body lines counted from the top. */
  line: { page: number; from: number; to: number } | null
  pageEnd: 'head' | 'foot' | null
  /** Cited places that the draft does not have, as codes of `Location.doubts`. */
  bad: string[]
  /** References to headings that the draft does not have. */
  missing: HeadingReference[]
  /** A heading is named that the draft does not have, and no other. */
  unknownName: boolean
  /** Paragraph that begins with the number said, in the part said, or null. */
  labelled: number | null
}

/** Places of the clues put against one draft. `previous` is the location of the remark before, for "cùng mục". */
export function windowOf(view: DraftView, clues: Clues, previous: Location | null): Window {
  const bad: string[] = []
  const pages = pagesOf(view, clues, previous, bad)
  const line = pages && !bad.includes('page-not-in-draft') ? lineOf(view, clues, pages[0], bad) : null
  const headingClues = clueList(view, clues)
  const { choices, missing } = resolveHeadings(view, headingClues, pages)
  const hard = headingClues.filter(c => !c.soft).map(c => c.place)
  const labelled = labelledParagraph(view, hard, choices[0])
  if (labelled) choices.splice(0, choices.length, { heading: labelled.container, score: 1, why: ['heading-number'] })
  // "gạch đầu dòng thứ ba" with nothing beside it counts where the remark before stands.
  const counted = clues.here.some(p => p.type === 'block' && p.ordinal !== null)
  const leans = clues.here.some(p => p.type === 'same') || (counted && !pages)
  if (choices.length === 0 && leans && previous?.heading) {
    const heading = view.headings.byId.get(previous.heading)
    if (heading) choices.push({ heading, score: 1, why: ['previous'] })
  }
  for (const place of missing) if (place.noun === 'appendix') bad.push('appendix-not-in-draft')
  const end = clues.here.find(p => p.type === 'page-end')
  return {
    choices,
    others: otherHeadings(view, clues, choices),
    pages: bad.some(b => b === 'page-not-in-draft' || b === 'page-unknown') ? null : pages,
    line,
    pageEnd: end?.end ?? null,
    bad,
    missing,
    unknownName: missing.length > 0 && choices.length === 0,
    labelled: labelled?.paragraph ?? null
  }
}

function pagesOf(view: DraftView, clues: Clues, previous: Location | null, bad: string[]): [number, number] | null {
  const place = [...clues.here, ...clues.context].find(p => p.type === 'page')
  const same = clues.here.some(p => p.type === 'same' && (p.what === 'page' || p.what === 'line'))
  if (!place && same && previous?.page != null) return [previous.page, previous.page]
  if (!place) return null
  const from = place.from === -1 ? (view.lines.pages ?? -1) : place.from
  if (view.lines.pages === null) bad.push('page-unknown')
  else if (from > view.lines.pages) bad.push('page-not-in-draft')
  return [from, Math.max(from, place.to)]
}

function lineOf(view: DraftView, clues: Clues, page: number, bad: string[]): Window['line'] {
  const place = clues.here.find(p => p.type === 'line')
  if (!place || view.lines.lastLine.size === 0) return null
  const ends = [place.from, place.to].map(line => lineFromTop(view.lines, page, line, place.fromBottom))
  const [a, b] = ends
  if (a == null) {
    bad.push('line-not-on-page')
    return null
  }
  const to = b ?? a
  return { page, from: Math.min(a, to), to: Math.max(a, to) }
}

/** References to headings in the order of their weight: the remark's own, its lead-ins', and soft ones. */
function clueList(view: DraftView, clues: Clues): HeadingClue[] {
  const firm = clues.here.filter(p => p.type !== 'block').flatMap(p => headingReference(view, p, false))
  const targets = clues.here.filter(p => p.type === 'block').flatMap(p => headingReference(view, p, false))
  const own = firm.length > 0 ? firm : targets
  const sure = firm.some(p => p.type === 'number' || isClear(view, p, 0.75))
  const below = clues.below.flatMap(p => headingReference(view, p, false)).filter(p => isClear(view, p, 0.5))
  const context = clues.context.flatMap(p => headingReference(view, p, false))
  const soft = clues.soft.flatMap(p => headingReference(view, p, true))
  const hard = [
    ...own.map(place => ({ place, weight: 1, soft: false })),
    ...context.map(place => ({ place, weight: own.length > 0 ? 0.6 : 0.9, soft: false })),
    ...below.map(place => ({ place, weight: 0.5, soft: false })),
    // "Phần Quỹ: chỉ tiêu 8%": a target stands among the targets, whatever section the matter has besides.
    ...(firm.length > 0 ? targets : []).map(place => ({ place, weight: sure ? 0.5 : 0.9, soft: false }))
  ]
  // Where nothing else is said, a place named in passing is the best there is.
  return [...hard, ...soft.map(place => ({ place, weight: hard.length > 0 ? 1 : 0.8, soft: hard.length > 0 }))]
}

/** True for a number, or a name that fits a heading at least so well. */
function isClear(view: DraftView, place: HeadingReference, least: number): boolean {
  if (place.type === 'number') return true
  return [...matchName(view.headings, place.name).values()].some(m => m.fit >= least)
}

/** "Chỉ tiêu …" and "Bảng …" name a heading too where the draft has one of that name. */
function headingReference(view: DraftView, place: PlaceReference, soft: boolean): HeadingReference[] {
  if (place.type === 'number' || place.type === 'name') return [place]
  if (place.type === 'opening' && !soft) {
    if (!beginsTitle(view.headings, place.name)) return []
    const best = Math.max(
      0,
      ...[...matchName(view.headings, place.name).values()].map(m => (m.strength > 0.85 ? m.fit : 0))
    )
    return best >= 0.72 ? [{ type: 'name', noun: 'section', name: place.name }] : []
  }
  if (place.type === 'inner') {
    const title = wholeTitle(view.headings, place.name)
    return title === null ? [] : [{ type: 'name', noun: 'section', name: title }]
  }
  const name = place.type === 'block' && place.noun === 'target' ? 'chỉ tiêu' : place.type === 'table' ? place.name : ''
  const known = name !== '' && matchName(view.headings, name).size > 0
  return known ? [{ type: 'name', noun: 'section', name }] : []
}

function otherHeadings(view: DraftView, clues: Clues, choices: HeadingChoice[]): string[] {
  const first = choices[0]?.heading
  const list = clues.here.find(p => p.type === 'number' && p.others.length > 0)
  if (!first || list?.type !== 'number') return []
  return list.others.flatMap(steps => {
    const clue = { place: { ...list, steps, others: [], name: '' }, weight: 1, soft: false }
    const found = resolveHeadings(view, [clue], null).choices
    return (found.find(c => c.heading.parent === first.parent) ?? found[0])?.heading.heading.id ?? []
  })
}
