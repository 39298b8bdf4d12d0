import { page, redirect, type Answer } from '../http/answer.ts'
import type { Context } from '../http/context.ts'
import { isOwnAddress } from '../http/send.ts'
import { record } from '../audit/chain.ts'
import { addressKey, attemptsOf } from '../security/attempts.ts'
import { checkPassword } from '../security/passwords.ts'
import { mustGiveSecondFactor, mustSetUpSecondFactor } from '../security/second-factor.ts'
import { endSession, sessionCookie, startSession } from '../security/session.ts'
import type { UserRow } from '../store/schema.ts'
import { findUserByLogin } from '../store/users.ts'
import { typedLogin } from './person-fields.ts'

/** Where to go afterwards: a page of this server, else the list of consultations. */
export function nextOf(next: string | undefined): string {
  return next !== undefined && isOwnAddress(next) ? next : '/consultations'
}

/** The form; whoever is signed in goes on, whoever owes the second step gives it. */
export function showSignIn(context: Context): Answer {
  const { user, query } = context
  if (user !== null) {
    return redirect(mustGiveSecondFactor(user) ? secondStepAt(query['next']) : nextOf(query['next']))
  }
  return signInPage(context, query['next'] ?? '', '', null)
}

function signInPage({ t }: Context, next: string, login: string, problem: string | null): Answer {
  const errors = problem === null ? {} : { login: problem }
  const model = { title: t('users.sign-in'), lead: t('users.sign-in-lead'), styles: ['users'], next, login, errors }
  return page('users/sign-in', model, problem === null ? 200 : 401)
}

function secondStepAt(next: string | undefined): string {
  return next ? `/sign-in/second-step?next=${encodeURIComponent(next)}` : '/sign-in/second-step'
}

/**
 * Password to session. One message and one amount of work for a wrong password, an unknown, disabled or only invited account
 * (ASVS 6.3.8); guesses are counted before they are looked at.
 */
export async function signIn(context: Context): Promise<Answer> {
  const { form, store, t, now } = context
  const login = typedLogin(context)
  const attempts = guessesOf(context, login)
  attempts.take()
  const user = await findUserByLogin(store.db, login)
  const right = await checkPassword(user?.password_hash ?? null, form.raw('password'))
  if (user === null || !right || user.disabled_at !== null) {
    if (user !== null) await recordFailed(context, user)
    return signInPage(context, form.text('next'), login, t('users.sign-in-wrong'))
  }
  attempts.giveBack()
  const secret = await store.write(async tx => {
    await record(
      tx,
      { consultation: null, actor: user.id, action: 'signed-in', object: `user/${user.id}`, detail: {} },
      now()
    )
    return startSession(tx, { user, strong: false, agent: context.agent, before: ownSession(context, user) }, now())
  })
  return goIn(context, user, secret, form.text('next'))
}

function guessesOf({ store, address, now }: Context, login: string) {
  const attempts = attemptsOf(store)
  const from = addressKey(address)
  const keys = [
    ['sign-in', `${login} ${from}`],
    ['sign-in-address', from],
    ['sign-in-anywhere', login]
  ] as const
  return {
    take: () => keys.forEach(([kind, key]) => attempts.take(kind, key, now())),
    giveBack: () => keys.forEach(([kind, key]) => attempts.giveBack(kind, key))
  }
}

function ownSession({ user: present }: Context, user: UserRow): string | null {
  return present?.id === user.id ? present.session : null
}

/** Only of accounts that exist: an unknown login may be a password typed into the wrong field. */
async function recordFailed({ store, now }: Context, user: UserRow): Promise<void> {
  const entry = { consultation: null, actor: 'system', action: 'sign-in-failed', object: `user/${user.id}`, detail: {} }
  await store.write(tx => record(tx, entry, now()))
}

/** Gives the cookie and leads to what comes next: the second step, setting it up, or where the person wanted to go. */
export async function goIn(context: Context, user: UserRow, secret: string, next: string): Promise<Answer> {
  context.setCookie(sessionCookie, secret, null)
  const person = { hasSecondFactor: user.totp_secret !== null, strong: false }
  if (mustGiveSecondFactor(person)) return redirect(secondStepAt(next))
  if (await mustSetUpSecondFactor(context.store, person)) return redirect('/account/second-factor')
  return redirect(nextOf(next))
}

/** Ends the session here and in the store; without one it is no fault. */
export async function signOut({ store, user, setCookie, now }: Context): Promise<Answer> {
  if (user !== null) {
    await store.write(async tx => {
      await endSession(tx, user.id, user.session)
      await record(
        tx,
        { consultation: null, actor: user.id, action: 'signed-out', object: `user/${user.id}`, detail: {} },
        now()
      )
    })
  }
  setCookie(sessionCookie, null, null)
  return redirect('/sign-in', 'users.signed-out')
}
