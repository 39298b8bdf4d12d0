import { addressOf } from '../http/address.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { historyOf } from '../decisions/history.ts'
import { countPlaces, listedComment } from '../store/comment-lists.ts'
import { decisionsAbout } from '../store/decisions.ts'
import { readModels, readTopicMap } from '../store/drafts.ts'
import { cardOf, readRow } from './card.ts'
import { draftPart } from './draft-part.ts'
import { formsOf } from './forms.ts'
import { groundOf } from './workbench.ts'

/** Paragraphs of the draft shown before and after the comment's own. */
const around = 3

/** GET /comments/:comment: everything about one comment. `problems` and `typed` are those of a form that was sent and is shown again. */
export async function showComment(
  context: StaffContext,
  problems: Record<string, string> | null = null,
  typed: Record<string, string> = {}
): Promise<PageAnswer> {
  const { store, scope, params, t } = context
  const row = await listedComment(store.db, scope, params['comment'] ?? '')
  if (row === null) throw new Failure('not-found')
  const drafts = await readModels(store.db, scope.consultation)
  const ground = groundOf(context, drafts, await readTopicMap(store.db, scope.consultation))
  const card = cardOf(row, ground)
  const { comment } = readRow(row, drafts)
  const { remark, location } = comment
  const forms = formsOf(row, ground, null)
  const lookup = ground.lookups.get(location.draft ?? '')
  const at = location.paragraph ?? lookup?.headings.get(location.heading ?? '')?.paragraph ?? null
  const model = {
    title: t('comments.one-title', { author: card.author ?? t('comments.no-author') }),
    caption: card.unit,
    styles: ['workbench'],
    crumbs: [{ href: addressOf(context, '/comments'), text: t('comments.title') }],
    problems,
    card,
    said: {
      context: remark.context,
      place: remark.place,
      quoted: remark.quoted,
      reason: remark.reason
    },
    forms: { ...forms, edit: { ...forms.edit, ...typed }, errors: problems ?? {} },
    reasonTyped: context.form.text('reason'),
    confirmAction: addressOf(context, `/comments/${row.id}/confirm`),
    besideHref: addressOf(context, `/comments#${row.id}`, {
      draft: row.draft_id,
      heading: row.heading_id,
      open: row.id
    }),
    beside:
      lookup === undefined || at === null
        ? null
        : draftPart(
            lookup,
            { from: Math.max(0, at - around), to: at + around + 1 },
            await countPlaces(store.db, scope, lookup.draft.id),
            location
          ),
    history: await historyOf(await decisionsAbout(store.db, scope.consultation, row.id), ground)
  }
  return page('comments/show', model, problems === null ? 200 : 422)
}
