import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { findSent } from './sent.ts'

/** `GET /gop-y/:code/receipts`: where a receipt's code is typed. */
export function showReceipts(context: MemberContext): Promise<Answer> {
  return codePage(context, {}, '', 200)
}

/** `POST /gop-y/:code/receipts` */
export async function openReceipt(context: MemberContext): Promise<Answer> {
  const typed = context.form.text('receipt').slice(0, 100)
  const sent = await findSent(context, typed)
  if (sent !== null) return redirect(`${homeOf(context)}/receipts/${encodeURIComponent(sent.code)}`)
  const problem = context.t(typed === '' ? 'members.receipt-missing' : 'members.receipt-unknown')
  return codePage(context, { receipt: problem }, typed, 422)
}

async function codePage(
  context: MemberContext,
  errors: Record<string, string>,
  typed: string,
  status: number
): Promise<Answer> {
  const unsent = await unsentOf(context)
  const title = context.t('members.receipts-title')
  return memberPage(context, 'receipts', { title, waiting: unsent?.comments.length ?? 0, errors, typed }, status)
}
