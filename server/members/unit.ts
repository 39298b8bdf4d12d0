import { unitCookie } from '../http/access.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { addressKey, attemptsOf } from '../security/attempts.ts'
import { typedCode } from '../security/secrets.ts'
import { unitByCode } from '../store/units.ts'
import { homeOf } from './member-page.ts'
import { welcomePage } from './welcome.ts'

/** `POST /gop-y/:code/unit`: the code of one's unit, from the poster or the secretary; `forget` gives it back. */
export async function giveUnit(context: MemberContext): Promise<Answer> {
  const { form, t } = context
  if (form.has('forget')) {
    context.setCookie(unitCookie(context.consultation.id), null, null)
    return redirect(homeOf(context))
  }
  const typed = form.text('unit')
  if ((await takeUnit(context, typed)) !== null) return redirect(homeOf(context))
  return welcomePage(context, { unit: t(typed === '' ? 'members.unit-missing' : 'members.unit-unknown') }, typed, 422)
}

/**
 * The unit whose code was typed, remembered in this browser; null where no unit has it. Guesses are counted: throws Failure
 * `too-many-requests`.
 */
export async function takeUnit(context: MemberContext, typed: string): Promise<{ id: string; name: string } | null> {
  const { store, consultation, setCookie, address, now } = context
  const code = typedCode(typed)
  if (code === '' || code.length > 40) return null
  const attempts = attemptsOf(store)
  attempts.take('unit-code', addressKey(address), now())
  const unit = await unitByCode(store.db, consultation.id, code)
  if (unit === null) return null
  attempts.giveBack('unit-code', addressKey(address))
  setCookie(unitCookie(consultation.id), unit.code, 90)
  return { id: unit.id, name: unit.name }
}

/** The unit of a sending: the one known already, or the code typed now; null where the consultation asks for none. */
export async function unitGiven(
  context: MemberContext,
  typed: string
): Promise<{ id: string; name: string } | null | 'unknown' | 'missing'> {
  const { unit, consultation } = context
  if (unit !== null) return { id: unit.id, name: unit.name }
  if (consultation.unit_code === 0) return null
  if (typed === '') return 'missing'
  return (await takeUnit(context, typed)) ?? 'unknown'
}
