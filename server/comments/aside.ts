import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
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
  return act(context, 'aside', [change], { key: 'comments.put-aside' }, 'next')
}

/** POST /comments/:comment/back: to be reported after all. */
export function putCommentBack(context: StaffContext): Promise<Answer> {
  return act(context, 'back', [settling(context, { aside: undefined })], { key: 'comments.put-back' })
}
