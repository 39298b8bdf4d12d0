import type { Location } from '../model/comment.ts'
import type { DraftView } from './draft-index.ts'
import type { PointedAt } from './evidence.ts'
import { covers } from './heading-index.ts'
import type { Window } from './window.ts'

/** How much each kind of place adds to a paragraph that it fits. */
const points = { line: 5, page: 3, heading: 4, pointed: 5, same: 6 }

/** How well a paragraph fits everything said about the place, and which of it. */
export function placeScore(
  view: DraftView,
  window: Window,
  pointed: PointedAt[],
  previous: Location | null,
  paragraph: number
): { score: number; why: string[]; differs: string[] } {
  const why: string[] = []
  const differs: string[] = []
  let score = 0
  const number = view.draft.paragraphs[paragraph]?.footnote ?? null
  const host = number === null ? null : view.notes.get(number)?.reference
  const index = pointed.findIndex(p => p.paragraph === paragraph || p.paragraph === host)
  if (index >= 0) {
    const own = pointed[index] as PointedAt
    score += points.pointed * own.sure - 0.1 * index
    why.push(own.why)
  }
  const choice = window.choices.find(c => covers(c.heading.heading, paragraph))
  if (choice) {
    score += points.heading - ((window.choices[0]?.score ?? 0) - choice.score)
    why.push(...choice.why)
  } else if (window.choices.length > 0) differs.push('heading-differs')
  if (window.pages) {
    const distance = pageDistance(view, paragraph, window.pages)
    if (distance === 0) {
      score += points.page
      why.push('page')
    } else if (distance !== null) differs.push('page-differs')
  }
  if (window.line && !differs.includes('page-differs')) {
    const distance = lineDistance(view, paragraph, window.line)
    if (distance === 0) why.unshift('page-line')
    else if (distance !== null) differs.push('line-differs')
    score += distance === null ? 0 : distance <= 2 ? points.line - 1.2 * distance : distance <= 6 ? 1 : 0
  }
  if (previous?.paragraph === paragraph) score += 0.4
  else if (previous?.heading && view.draft.paragraphs[paragraph]?.heading === previous.heading) score += 0.2
  return { score, why, differs }
}

function pageDistance(view: DraftView, paragraph: number, [from, to]: [number, number]): number | null {
  const own = view.draft.paragraphs[paragraph]
  if (!own || own.page === null) return null
  const last = own.rows.at(-1)?.page ?? own.page
  return own.page > to ? own.page - to : last < from ? from - last : 0
}

function lineDistance(view: DraftView, paragraph: number, line: NonNullable<Window['line']>): number | null {
  const rows = (view.draft.paragraphs[paragraph]?.rows ?? []).filter(r => r.page === line.page)
  if (rows.length === 0) return null
  return Math.min(...rows.map(r => (r.line < line.from ? line.from - r.line : r.line > line.to ? r.line - line.to : 0)))
}
