import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { Translate } from '../messages/messages.ts'
import type { ListedDecision } from '../store/decisions.ts'
import { countOf } from './summary.ts'
import { isAction } from './summary.ts'

/** "Bạn vừa xác nhận 3 ý kiến" with its undo button; null where nothing was done just now. */
export async function lastDone(context: StaffContext, decision: ListedDecision | null) {
  if (decision === null) return null
  return {
    text: context.t('decisions.last-mine', { what: didWords(decision, context.t) }),
    action: addressOf(context, `/decisions/${decision.id}/undo`),
    redo: decision.action === 'undo'
  }
}

/** "xác nhận 3 ý kiến": follows a name and "vừa". */
export function didWords(decision: Pick<ListedDecision, 'action' | 'changes'>, t: Translate): string {
  const { action } = decision
  return isAction(action) ? t(`did.${action}`, { count: countOf(decision) }) : action
}
