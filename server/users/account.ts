import { page, redirect, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { languageCookie } from '../http/language.ts'
import { Failure } from '../../lib/model/result.ts'
import { note } from '../audit/note.ts'
import { attemptsOf } from '../security/attempts.ts'
import { checkPassword, hashPassword, shortest } from '../security/passwords.ts'
import { endOtherSessions, endSession, sessionCookie, startSession } from '../security/session.ts'
import type { UserRow } from '../store/schema.ts'
import { listSessions } from '../store/sessions.ts'
import { changeUser, countRecoveryCodes, findUser } from '../store/users.ts'
import { checkPasswords, isFine, type Problems } from './person-fields.ts'

const mostSessions = 50

/** One's own account: password, second factor, where one is signed in, language. */
export async function showAccount(context: UserContext): Promise<Answer> {
  return accountPage(context, {})
}

async function accountPage(context: UserContext, errors: Problems): Promise<Answer> {
  const { t, store, user, language } = context
  const sessions = await listSessions(store.db, user.id, mostSessions)
  const model = {
    title: t('users.account'),
    caption: user.name,
    lead: t('users.account-of', { login: user.login }),
    styles: ['users'],
    known: user.login,
    hint: t('users.password-hint', { least: shortest }),
    secondFactor: user.hasSecondFactor ? { left: await countRecoveryCodes(store.db, user.id) } : null,
    sessions: sessions.map(session => ({
      id: session.id,
      agent: session.agent,
      since: session.created_at,
      seen: session.seen_at,
      own: session.id === user.session
    })),
    several: sessions.length > 1,
    languages: [
      { value: 'vi', text: 'Tiếng Việt', selected: language === 'vi' },
      { value: 'en', text: 'English', selected: language === 'en' }
    ],
    errors
  }
  return page('users/account', model, isFine(errors) ? 200 : 422)
}

/** The account's row. Throws Failure `not-signed-in` where it went meanwhile. */
export async function ownRow({ store, user }: UserContext): Promise<UserRow> {
  const row = await findUser(store.db, user.id)
  if (row === null) throw new Failure('not-signed-in')
  return row
}

/** Whether the present password was typed right; guesses are counted by account (ASVS 6.2.3). */
export async function gavePassword(context: UserContext, row: UserRow): Promise<boolean> {
  const attempts = attemptsOf(context.store)
  attempts.take('password', row.id, context.now())
  const right = await checkPassword(row.password_hash, context.form.raw('password'))
  if (right) attempts.giveBack('password', row.id)
  return right
}

/** Asks for the present password; signs out everywhere else, and renews the session here (ASVS 6.2.3, 7.4.3). */
export async function changePassword(context: UserContext): Promise<Answer> {
  const { form, t, store, user, now, agent } = context
  const row = await ownRow(context)
  const known = [row.login, row.name]
  const wrong = (await gavePassword(context, row)) ? {} : { password: t('users.present-wrong') }
  const problems = { ...wrong, ...checkPasswords(context, known) }
  if (!isFine(problems)) return accountPage(context, problems)
  const password = await hashPassword(form.raw('new-password'), known)
  const secret = await store.write(async tx => {
    await changeUser(tx, user.id, { password_hash: password })
    await endOtherSessions(tx, user.id, user.session)
    await note(tx, context, 'password-changed', `user/${user.id}`)
    return startSession(tx, { user: row, strong: user.strong, agent, before: user.session }, now())
  })
  context.setCookie(sessionCookie, secret, null)
  return redirect('/account', 'users.password-changed')
}

/** Ends one session of one's own: by its id, which is a hash and opens nothing. */
export async function endOneSession(context: UserContext): Promise<Answer> {
  const { params, store, user, setCookie } = context
  const session = params['session'] ?? ''
  await store.write(async tx => {
    if (!(await endSession(tx, user.id, session))) throw new Failure('not-found')
    await note(tx, context, 'sessions-ended', `user/${user.id}`, { count: 1 })
  })
  if (session !== user.session) return redirect('/account', 'users.session-ended')
  setCookie(sessionCookie, null, null)
  return redirect('/sign-in', 'users.signed-out')
}

export async function endOthers(context: UserContext): Promise<Answer> {
  const { store, user } = context
  const count = await store.write(async tx => {
    const ended = await endOtherSessions(tx, user.id, user.session)
    await note(tx, context, 'sessions-ended', `user/${user.id}`, { count: ended })
    return ended
  })
  return redirect('/account', 'users.others-ended', { count })
}

/** Kept with the account, so that another device speaks it too. */
export async function chooseOwnLanguage({ form, store, user, setCookie }: UserContext): Promise<Answer> {
  const language = form.text('language') === 'en' ? 'en' : 'vi'
  await store.write(tx => changeUser(tx, user.id, { language }))
  setCookie(languageCookie, language, 365)
  return redirect('/account', 'common.saved')
}
