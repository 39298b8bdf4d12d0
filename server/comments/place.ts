import type { DecidedLocation } from '../../lib/decide/decided.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import { Failure } from '../../lib/model/result.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { getComment, readingOf } from '../store/comments.ts'
import { readModels } from '../store/drafts.ts'
import { act, listOf, settling } from './act.ts'
import { headingWords, lookupsOf, spotWords } from './draft-words.ts'
import { readListQuery } from './list-query.ts'
import { typedPlace } from './typed-place.ts'
import { workbenchModel } from './workbench.ts'

/**
 * POST /comments/:comment/place: to a paragraph, a heading, the whole draft, another document, or to where typed words point
 * ("trang 5 dòng 12").
 */
export async function changePlace(context: StaffContext): Promise<Answer> {
  const { store, scope, params, form } = context
  const id = params['comment'] ?? ''
  const row = await getComment(store.db, scope, id)
  if (row === null) throw new Failure('not-found')
  const drafts = await readModels(store.db, scope.consultation)
  const typed = form.text('typed').slice(0, 500)
  const location = typed === '' ? pointedPlace(context, drafts) : typedPlace(typed, form.text('draft'), drafts)
  if (location === null) {
    const list = { ...(listOf(context) ?? readListQuery({})), place: id, open: id }
    return page('comments/workbench', await workbenchModel(context, list, typed), 422)
  }
  const lookups = lookupsOf(drafts)
  const moved = effectiveComment(readingOf(row), { location }, drafts).location
  const heading = headingWords(lookups, moved.draft, moved.heading)
  const spot = spotWords(lookups, moved, context.t)
  const place = heading === '' ? spot : `${heading} · ${spot}`
  return act(context, 'place', [settling(context, { location })], { key: 'comments.placed', blanks: { place } })
}

/** The place that a button of the draft stands for; null where it stands for none that is there. */
function pointedPlace({ form }: StaffContext, drafts: Draft[]): DecidedLocation {
  if (form.has('none')) return { draft: null, heading: null, paragraph: null }
  const draft = drafts.find(d => d.id === form.text('draft'))
  if (!draft) throw new Failure('bad-request')
  if (form.has('whole')) return { draft: draft.id, heading: null, paragraph: null }
  const heading = draft.outline.find(h => h.id === form.text('heading'))
  if (heading) return { draft: draft.id, heading: heading.id, paragraph: null }
  const paragraph = draft.paragraphs[form.number('paragraph', 0, draft.paragraphs.length - 1) ?? -1]
  if (!paragraph) throw new Failure('bad-request')
  return { draft: draft.id, heading: paragraph.heading, paragraph: paragraph.index }
}
