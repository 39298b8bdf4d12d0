import { page, redirect, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { Failure } from '../../lib/model/result.ts'
import { record } from '../audit/chain.ts'
import { makeLink } from '../security/one-time-link.ts'
import { endAllSessions } from '../security/session.ts'
import { allRolesOf } from '../store/roles.ts'
import type { UserRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { changeUser, countAdministrators, findUser, replaceRecoveryCodes } from '../store/users.ts'
import { linkShown } from './link-shown.ts'
import { checkName, isFine, type Problems } from './person-fields.ts'
import { summaryOf } from './users.ts'

/** Addresses below an account's page that change it. */
const actions = ['link', 'second-factor', 'administrator', 'no-administrator', 'disable', 'enable']

/** One account, for the server's administrators. Throws Failure `not-found`. */
export async function showUser(context: UserContext): Promise<Answer> {
  return userPage(context, await userOf(context), {})
}

async function userOf({ store, params }: UserContext): Promise<UserRow> {
  const user = await findUser(store.db, params['user'] ?? '')
  if (user === null) throw new Failure('not-found')
  return user
}

async function userPage({ t, store, user: self }: UserContext, user: UserRow, errors: Problems): Promise<Answer> {
  const summary = summaryOf(user)
  const roles = await allRolesOf(store.db, user.id, 100)
  const model = {
    title: t('users.user', { name: user.name }),
    styles: ['users'],
    crumbs: [{ href: '/users', text: t('users.list') }],
    ...summary,
    address: `/users/${user.id}`,
    actions: Object.fromEntries(actions.map(name => [name, `/users/${user.id}/${name}`])),
    own: user.id === self.id,
    active: summary.state === 'active',
    invited: summary.state === 'invited',
    disabled: summary.state === 'disabled',
    roles: roles.map(role => ({ ...role, role: t(`people.role-${role.role}`) })),
    errors
  }
  return page('users/user', model, isFine(errors) ? 200 : 422)
}

export async function renameUser(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  const name = context.form.text('name')
  const problems = checkName(context, name)
  if (!isFine(problems)) return userPage(context, user, problems)
  await acting(context, user, 'user-renamed', tx => changeUser(tx, user.id, { name }))
  return back(user, 'users.renamed')
}

/**
 * A link for a new password, or a new invitation. The old password ends now, not when the link is used: somebody else may know it. The
 * second factor stays and is asked for afterwards.
 */
export async function resetPassword(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  const purpose = user.password_hash === null ? 'invitation' : 'new-password'
  const secret = await acting(context, user, 'link-made', async tx => {
    await notTheLast(tx, user)
    await changeUser(tx, user.id, { password_hash: null })
    await endAllSessions(tx, user.id)
    return makeLink(tx, purpose, user.id, context.now())
  })
  return linkShown(context, user, purpose, secret, `/users/${user.id}`)
}

export async function resetSecondFactor(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  await acting(context, user, 'second-factor-reset', async tx => {
    await changeUser(tx, user.id, { totp_secret: null, totp_step: null })
    await replaceRecoveryCodes(tx, user.id, [])
    await endAllSessions(tx, user.id)
  })
  return back(user, 'users.second-factor-reset')
}

export async function disableUser(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  await acting(context, user, 'user-disabled', async tx => {
    await notTheLast(tx, user)
    await changeUser(tx, user.id, { disabled_at: context.now().toISOString() })
    await endAllSessions(tx, user.id)
  })
  return back(user, 'users.disabled')
}

export async function enableUser(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  await acting(context, user, 'user-enabled', tx => changeUser(tx, user.id, { disabled_at: null }))
  return back(user, 'users.enabled')
}

export async function makeAdministrator(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  await acting(context, user, 'administrator-made', tx => changeUser(tx, user.id, { administrator: 1 }))
  return back(user, 'users.made-administrator')
}

export async function takeAdministrator(context: UserContext): Promise<Answer> {
  const user = await userOf(context)
  await acting(context, user, 'administrator-taken', async tx => {
    await notTheLast(tx, user)
    await changeUser(tx, user.id, { administrator: 0 })
  })
  return back(user, 'users.took-administrator')
}

/** A change and its entry in one transaction; nobody does it to their own account by mistake. */
async function acting<T>(
  context: UserContext,
  user: UserRow,
  action: string,
  work: (tx: Tx) => Promise<T>
): Promise<T> {
  const { store, user: self, now } = context
  if (user.id === self.id && action !== 'user-renamed') throw new Failure('not-allowed')
  return store.write(async tx => {
    const made = await work(tx)
    await record(tx, { consultation: null, actor: self.id, action, object: `user/${user.id}`, detail: {} }, now())
    return made
  })
}

/** Somebody must be able to let others in. Throws Failure `last-administrator`. */
async function notTheLast(tx: Tx, user: UserRow): Promise<void> {
  const counts = user.administrator === 1 && user.disabled_at === null && user.password_hash !== null
  if (counts && (await countAdministrators(tx)) <= 1) throw new Failure('last-administrator')
}

function back(user: UserRow, key: MessageKey): Answer {
  return redirect(`/users/${user.id}`, key)
}
