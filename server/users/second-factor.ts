import { page, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { note } from '../audit/note.ts'
import { digest, typedCode } from '../security/secrets.ts'
import { endOtherSessions, sessionCookie, startSession } from '../security/session.ts'
import { checkTotp, newRecoveryCodes, newTotpSecret, qrSvg, totpAddress } from '../security/totp.ts'
import { listSessions } from '../store/sessions.ts'
import { changeUser, replaceRecoveryCodes } from '../store/users.ts'
import { gavePassword, ownRow } from './account.ts'
import { isFine, type Problems } from './person-fields.ts'

/** Whoever signed in so recently has just given the password (ASVS 7.5.1). */
const freshMinutes = 10

export async function showSecondFactor(context: UserContext): Promise<Answer> {
  return setUpPage(context, newTotpSecret(), {})
}

async function setUpPage(context: UserContext, secret: string, errors: Problems): Promise<Answer> {
  const { t, user } = context
  const model = {
    title: t(user.hasSecondFactor ? 'users.second-factor-replace' : 'users.second-factor-set-up'),
    lead: t('users.second-factor-lead'),
    styles: ['users'],
    qr: await qrSvg(totpAddress(secret, user.login)),
    // In fours, as people read it; the field takes it with or without spaces.
    key: secret.replace(/(.{4})(?=.)/g, '$1 '),
    secret,
    known: user.login,
    askPassword: await mustGivePassword(context),
    errors
  }
  return page('users/second-factor', model, isFine(errors) ? 200 : 422)
}

/** Not again within minutes of signing in; always where a second factor is replaced. */
async function mustGivePassword({ store, user, now }: UserContext): Promise<boolean> {
  if (user.hasSecondFactor) return true
  const session = (await listSessions(store.db, user.id, 50)).find(({ id }) => id === user.session)
  return session === undefined || now().getTime() - Date.parse(session.created_at) > freshMinutes * 60_000
}

/**
 * Turns the second factor on with the secret that the page showed and a code made of it, so that nobody is shut out by a code that
 * was not scanned. Shows the recovery codes, this once. Other sessions end, this one is renewed and strong.
 */
export async function setUpSecondFactor(context: UserContext): Promise<Answer> {
  const { form, t, store, user, now, agent, setCookie } = context
  const secret = shownSecret(form.text('secret'))
  const row = await ownRow(context)
  if ((await mustGivePassword(context)) && !(await gavePassword(context, row))) {
    return setUpPage(context, secret, { password: t('users.present-wrong') })
  }
  const step = checkTotp(secret, form.text('code'), null, now())
  if (step === null) return setUpPage(context, secret, { code: t('users.code-wrong') })
  const codes = newRecoveryCodes()
  const session = await store.write(async tx => {
    await changeUser(tx, user.id, { totp_secret: secret, totp_step: step })
    await replaceRecoveryCodes(
      tx,
      user.id,
      codes.map(code => digest(typedCode(code)))
    )
    await endOtherSessions(tx, user.id, user.session)
    await note(tx, context, 'second-factor-set', `user/${user.id}`)
    return startSession(tx, { user: { ...row, totp_secret: secret }, strong: true, agent, before: user.session }, now())
  })
  setCookie(sessionCookie, session, null)
  return page('users/recovery-codes', {
    title: t('users.recovery'),
    lead: t('users.recovery-lead'),
    styles: ['users'],
    codes
  })
}

/** The secret comes back from our own form; anything else is replaced by a new one, and its code will not fit. */
function shownSecret(text: string): string {
  return /^[A-Z2-7]{32}$/.test(text) ? text : newTotpSecret()
}
