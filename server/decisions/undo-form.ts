import { Failure } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { json, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatTime } from '../http/format.ts'
import type { MessageKey } from '../messages/messages.ts'
import { isAction } from './summary.ts'
import { undo } from './undo.ts'

/** POST /decisions/:decision/undo: back to what was before, unless somebody decided about the same things since. */
export async function undoDecision(context: StaffContext): Promise<Answer> {
  const { store, params, jobs } = context
  try {
    await store.write(tx => undo(tx, context, params['decision'] ?? ''))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code === 'already-undone') return refusal(context, error, 'decisions.already', {})
    if (error.code !== 'undo-later-first') throw error
    return refusal(context, error, 'decisions.later-first', laterWords(context, error))
  }
  jobs.wake()
  return redirect(backAddress(context), 'decisions.was-undone')
}

function refusal(context: StaffContext, { code }: Failure, key: MessageKey, blanks: Record<string, string>): Answer {
  if (context.wantsJson) return json({ problem: { code, message: context.t(key, blanks) } }, 409)
  return redirect(addressOf(context, '/decisions'), key, blanks)
}

function laterWords({ t }: StaffContext, { detail }: Failure): Record<string, string> {
  const action = String(detail['what'])
  return {
    who: String(detail['who']),
    what: isAction(action) ? t(`did.${action}`, { count: 1 }) : action,
    at: formatTime(String(detail['at']))
  }
}

/** The page the button stood on, if it is one of this consultation. */
function backAddress(context: StaffContext): string {
  const back = context.form.text('back')
  const own = `/consultations/${context.consultation.id}/`
  return back.startsWith(own) && !/[\p{Cc}\\]/u.test(back) ? back : addressOf(context, '/decisions')
}
