import type { Location, Remark, Request } from '../model/comment.ts'
import { locateAnchor } from './anchor-location.ts'
import { gatherClues } from './clues.ts'
import { decide } from './decide.ts'
import type { DraftIndex } from './draft-index.ts'
import { placeless } from './location.ts'
import { draftsMeant } from './other-draft.ts'

const order = { exact: 4, approximate: 3, heading: 2, document: 1, unresolved: 0 }

/**
 * The place of a remark in the drafts: a paragraph, a heading, a whole draft, or an honest "not found, please look".
 * Pure: the same remark, request, index and previous location give the same answer.
 * @param request what the remark asks for, read from its words
 * @param previous location of the remark before in the same submission, for "cùng câu trên"; null for the first
 */
export function locate(remark: Remark, request: Request, index: DraftIndex, previous: Location | null): Location {
  const views = draftsMeant(remark, index)
  if (views.length === 0) return placeless('unresolved', null, null, ['other-draft'], ['other-draft'])
  const clues = remark.anchor ? null : gatherClues(remark, request)
  const found = views.map(view => {
    const own = previous?.draft === view.draft.id ? previous : null
    return clues ? decide(view, remark, request, clues, own) : locateAnchor(view, remark, own)
  })
  return found.reduce((best, next) => (order[next.status] > order[best.status] ? next : best))
}
