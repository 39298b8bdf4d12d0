import { page, redirect, type Answer } from '../http/answer.ts'
import type { Context, SignedIn } from '../http/context.ts'
import { record } from '../audit/chain.ts'
import { attemptsOf } from '../security/attempts.ts'
import { mustGiveSecondFactor } from '../security/second-factor.ts'
import { digest, typedCode } from '../security/secrets.ts'
import { sessionCookie, startSession } from '../security/session.ts'
import { checkTotp } from '../security/totp.ts'
import type { UserRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { findUser, takeRecoveryCode, takeTotpStep } from '../store/users.ts'
import { nextOf } from './sign-in.ts'

export function showSecondStep(context: Context): Answer {
  const { user, query } = context
  if (user === null) return redirect('/sign-in')
  if (!mustGiveSecondFactor(user)) return redirect(nextOf(query['next']))
  return secondStepPage(context, query['next'] ?? '', null)
}

function secondStepPage({ t }: Context, next: string, problem: string | null): Answer {
  const errors = problem === null ? {} : { code: problem }
  const model = { title: t('users.second-step'), lead: t('users.second-step-lead'), styles: ['users'], next, errors }
  return page('users/second-step', model, problem === null ? 200 : 401)
}

/** The code of the moment, or a recovery code, each good once; a new session takes the place of the half one (ASVS 7.2.4). */
export async function checkSecondStep(context: Context): Promise<Answer> {
  const { user, form, store, t, now, setCookie, agent } = context
  if (user === null) return redirect('/sign-in')
  if (!mustGiveSecondFactor(user)) return redirect(nextOf(form.text('next')))
  const attempts = attemptsOf(store)
  attempts.take('second-factor', user.id, now())
  const row = await findUser(store.db, user.id)
  const secret = await store.write(async tx => {
    const passed = row === null ? null : await passedBy(tx, row, form.text('code'), now())
    await recordStep(tx, user, passed, now())
    return passed === null || row === null
      ? null
      : startSession(tx, { user: row, strong: true, agent, before: user.session }, now())
  })
  if (secret === null) return secondStepPage(context, form.text('next'), t('users.code-wrong'))
  attempts.giveBack('second-factor', user.id)
  setCookie(sessionCookie, secret, null)
  return redirect(nextOf(form.text('next')))
}

type Passed = 'second-step-passed' | 'recovery-code-used'

async function passedBy(tx: Tx, user: UserRow, code: string, now: Date): Promise<Passed | null> {
  if (user.totp_secret === null) return null
  const step = checkTotp(user.totp_secret, code, user.totp_step, now)
  if (step !== null) return (await takeTotpStep(tx, user.id, step)) ? 'second-step-passed' : null
  return (await takeRecoveryCode(tx, user.id, digest(typedCode(code)), now)) ? 'recovery-code-used' : null
}

async function recordStep(tx: Tx, user: SignedIn, passed: Passed | null, now: Date): Promise<void> {
  const entry = {
    consultation: null,
    actor: user.id,
    action: passed ?? 'second-step-failed',
    object: `user/${user.id}`,
    detail: {}
  }
  await record(tx, entry, now)
}
