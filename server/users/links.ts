import { page, type Answer } from '../http/answer.ts'
import type { Context } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { record } from '../audit/chain.ts'
import type { LinkPurpose } from '../security/one-time-link.ts'
import { hashPassword, shortest } from '../security/passwords.ts'
import { digest } from '../security/secrets.ts'
import { endAllSessions, startSession } from '../security/session.ts'
import { newId } from '../store/ids.ts'
import { findLink, takeLink } from '../store/links.ts'
import type { LinkRow, UserRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { addUser, changeUser, findUser } from '../store/users.ts'
import { checkLogin, checkName, checkPasswords, isFine, typedLogin, type Problems } from './person-fields.ts'
import { goIn } from './sign-in.ts'

interface OpenLink {
  link: LinkRow
  purpose: LinkPurpose
  /** null: the account is still to be made. */
  user: UserRow | null
}

/** The link of the address while it is good. Throws Failure `link-over`; opening it does not use it up: mail programs do that. */
async function openLink({ store, params, now }: Context): Promise<OpenLink> {
  const link = await findLink(store.db, digest(params['link'] ?? ''))
  if (link === null || link.used_at !== null || link.expires_at <= now().toISOString()) throw new Failure('link-over')
  if (link.purpose === 'first-administrator') return { link, purpose: link.purpose, user: null }
  const user = link.user_id === null ? null : await findUser(store.db, link.user_id)
  if (user === null || user.disabled_at !== null) throw new Failure('link-over')
  return { link, purpose: link.purpose === 'invitation' ? 'invitation' : 'new-password', user }
}

export async function showLink(context: Context): Promise<Answer> {
  return linkPage(context, await openLink(context), {})
}

function linkPage({ t, form, params }: Context, { purpose, user }: OpenLink, errors: Problems): Answer {
  const name = user?.name ?? ''
  const login = user?.login ?? ''
  const words = {
    'first-administrator': {
      title: t('users.link-first'),
      lead: t('users.link-first-lead'),
      button: t('users.make-account')
    },
    invitation: {
      title: t('users.link-invitation'),
      lead: t('users.link-invitation-lead', { name, login }),
      button: t('users.set-password')
    },
    'new-password': {
      title: t('users.link-new-password'),
      lead: t('users.link-new-password-lead', { name, login }),
      button: t('users.set-password')
    }
  }[purpose]
  const model = {
    ...words,
    styles: ['users'],
    link: params['link'] ?? '',
    account: user === null ? { name: form.text('name'), login: form.text('login') } : null,
    known: user?.login ?? null,
    hint: t('users.password-hint', { least: shortest }),
    errors
  }
  return page('users/link', model, isFine(errors) ? 200 : 422)
}

/** Uses the link up: sets the password, makes the first administrator's account, and signs in; a second factor stays asked for. */
export async function useLink(context: Context): Promise<Answer> {
  const { form, store, now, agent } = context
  const open = await openLink(context)
  const problems = problemsOf(context, open)
  if (!isFine(problems)) return linkPage(context, open, problems)
  const password = await hashPassword(form.raw('new-password'), knownOf(context, open))
  const done = await store
    .write(async tx => {
      if (!(await takeLink(tx, open.link.id, now()))) throw new Failure('link-over')
      const user = open.user === null ? await addAdministrator(tx, context) : open.user
      if (user === null) throw new LoginTaken()
      await changeUser(tx, user.id, { password_hash: password })
      await endAllSessions(tx, user.id)
      await recordUse(tx, open, user, now())
      return { user, secret: await startSession(tx, { user, strong: false, agent, before: null }, now()) }
    })
    .catch((error: unknown) => {
      if (error instanceof LoginTaken) return null
      throw error
    })
  if (done === null) {
    return linkPage(context, open, { login: context.t('form.taken', { value: typedLogin(context) }) })
  }
  return goIn(context, done.user, done.secret, '')
}

/** Rolls the transaction back, so that the link is not used up by a login that is taken. */
class LoginTaken extends Error {}

function knownOf(context: Context, { user }: OpenLink): string[] {
  return user === null ? [typedLogin(context), context.form.text('name')] : [user.login, user.name]
}

function problemsOf(context: Context, open: OpenLink): Problems {
  const passwords = checkPasswords(context, knownOf(context, open))
  if (open.user !== null) return passwords
  return { ...checkName(context, context.form.text('name')), ...checkLogin(context, typedLogin(context)), ...passwords }
}

async function addAdministrator(tx: Tx, context: Context): Promise<UserRow | null> {
  const id = newId()
  const { form, language, now } = context
  const added = await addUser(
    tx,
    { id, login: typedLogin(context), name: form.text('name'), administrator: true, language },
    now()
  )
  return added ? findUser(tx, id) : null
}

async function recordUse(tx: Tx, { purpose }: OpenLink, user: UserRow, now: Date): Promise<void> {
  const action = purpose === 'first-administrator' ? 'first-administrator' : 'link-used'
  await record(tx, { consultation: null, actor: user.id, action, object: `user/${user.id}`, detail: { purpose } }, now)
}
