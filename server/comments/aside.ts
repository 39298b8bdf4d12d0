import type { Change } from '../decisions/change.ts'
import { leadsLost } from '../groups/leaving.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { commentsToDecide } from '../store/decided-rows.ts'
import { readModels } from '../store/drafts.ts'
import type { Tx } from '../store/store.ts'
import { act, settling } from './act.ts'
import { showComment } from './show.ts'

const longestReason = 500

/** POST /comments/:comment/aside: not reported, and why; it stays in the ledger. */
export async function putCommentAside(context: StaffContext): Promise<Answer> {
  const reason = context.form.text('reason')
  if (reason === '' || reason.length > longestReason) {
    const { t } = context
    const field = t('comments.aside-reason')
    const text = reason === '' ? t('form.required', { field }) : t('form.too-long', { field, most: longestReason })
    return showComment(context, { reason: text })
  }
  const change = { ...settling(context, { aside: { reason } }), set: { group_id: null } }
  const changes = async (tx: Tx): Promise<Change[]> => {
    const { scope, now } = context
    const leaving = await commentsToDecide(tx, scope, [change.id])
    const drafts = await readModels(tx, scope.consultation)
    return [change, ...(await leadsLost(tx, scope, leaving, drafts, now().toISOString()))]
  }
  return act(context, 'aside', changes, { key: 'comments.put-aside' }, 'next')
}

/** POST /comments/:comment/back: to be reported after all. */
export function putCommentBack(context: StaffContext): Promise<Answer> {
  return act(context, 'back', [settling(context, { aside: undefined })], { key: 'comments.put-back' })
}
