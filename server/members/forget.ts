import { deviceCookie, unitCookie } from '../http/access.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { removeUnsent } from '../store/unsent.ts'
import { homeOf } from './member-page.ts'

/**
 * `POST /gop-y/:code/forget`: on a computer that others use too, nothing stays of who was here (ASVS 14.3.1): what was not sent, the way to
 * what was, the unit. What was sent stays, and its receipt opens it.
 */
export async function forgetDevice(context: MemberContext): Promise<Answer> {
  const { store, consultation, device, setCookie } = context
  await store.write(tx => removeUnsent(tx, { consultation: consultation.id, device }))
  setCookie(deviceCookie, null, null)
  setCookie(unitCookie(consultation.id), null, null)
  return redirect(homeOf(context), 'members.forgotten')
}
