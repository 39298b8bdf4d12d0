import type { Location, Remark, Request } from '../model/comment.ts'
import { locateAnchor } from './anchor-location.ts'
import { chosenHeading } from './chosen-heading.ts'
import { locateChosen } from './chosen-place.ts'
import { gatherClues } from './clues.ts'
import { decide } from './decide.ts'
import { viewOf, type DraftIndex, type DraftView } from './draft-index.ts'
import { placeless } from './location.ts'
import { draftsMeant } from './other-draft.ts'

/** A note on the title or the lines above the first heading that speaks of the draft as a whole; else null. */
function onTitle(view: DraftView, remark: Remark, request: Request): Location | null {
  const { target } = remark.anchor!
  if (!target || target.draft !== view.draft.id || view.draft.paragraphs[target.paragraph]?.heading !== null)
    return null
  const free = { ...remark, anchor: null, quoted: null }
  const said = {
    ...request,
    quotes: request.quotes.filter(q => q.text !== remark.anchor!.exact && q.text !== remark.quoted)
  }
  const found = decide(view, free, said, gatherClues(free, said), null)
  return found.status === 'document' && found.why.includes('whole-draft') ? found : null
}

const order = { exact: 4, approximate: 3, heading: 2, document: 1, unresolved: 0 }

/**
 * The place of a remark in the drafts: a paragraph, a heading, a whole draft, or an honest "not found, please look".
 * Pure: the same remark, request, index and previous location give the same answer.
 * @param request what the remark asks for, read from its words
 * @param previous location of the remark before in the same submission, for "cùng câu trên"; null for the first
 */
export function locate(remark: Remark, request: Request, index: DraftIndex, previous: Location | null): Location {
  if (remark.chosen?.draft) {
    const chosen = viewOf(index, remark.chosen.draft)
    const place = chosen && locateChosen(chosen, remark.chosen)
    if (place) return place
  }
  const target = remark.anchor?.target ? viewOf(index, remark.anchor.target.draft) : null
  const own = remark.chosen?.draft ? viewOf(index, remark.chosen.draft) : target
  const views = own ? [own] : remark.chosen?.draft ? [] : draftsMeant(remark, index)
  if (views.length === 0) return placeless('unresolved', null, null, ['other-draft'], ['other-draft'])
  const clues = remark.anchor ? null : gatherClues(remark, request)
  if (remark.anchor?.change === 'comment') {
    const whole = views.map(view => onTitle(view, remark, request)).find(location => location !== null)
    if (whole) return whole
  }
  const found = views.map(view => {
    const before = previous?.draft === view.draft.id ? previous : null
    if (!clues) return locateAnchor(view, remark, before)
    const chosen = chosenHeading(view, remark.place)
    if (!chosen) return decide(view, remark, request, clues, before)
    const besides = gatherClues({ ...remark, place: chosen.rest }, request)
    return decide(view, remark, request, besides, before, chosen.heading)
  })
  return found.reduce((best, next) => (order[next.status] > order[best.status] ? next : best))
}
