import { page, redirect, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { note } from '../audit/note.ts'
import { makeLink } from '../security/one-time-link.ts'
import { secondFactorRule, secondFactorSetting } from '../security/second-factor.ts'
import { newId } from '../store/ids.ts'
import type { UserRow } from '../store/schema.ts'
import { writeSetting } from '../store/settings.ts'
import { addUser, listUsers } from '../store/users.ts'
import { linkShown } from './link-shown.ts'
import { checkLogin, checkName, isFine, typedLogin, type Problems } from './person-fields.ts'

const pageSize = 50

/** All accounts of the server, page by page, with search; a form for a new one; the rule for second factors. */
export async function showUsers(context: UserContext): Promise<Answer> {
  return usersPage(context, {})
}

async function usersPage(context: UserContext, errors: Problems): Promise<Answer> {
  const { t, store, query, form } = context
  const words = query['words'] ?? ''
  const rows = await listUsers(store.db, { after: query['after'] ?? '', words, most: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  const rule = await secondFactorRule(store.db)
  const model = {
    title: t('users.list'),
    lead: t('users.list-lead'),
    styles: ['users'],
    words,
    users: shown.map(summaryOf),
    next: last === undefined ? null : `/users?${new URLSearchParams({ words, after: last.login }).toString()}`,
    typed: { name: form.text('name'), login: form.text('login') },
    rules: (['required', 'offered'] as const).map(value => ({
      value,
      text: t(`users.rule-${value}`),
      hint: t(`users.rule-${value}-hint`),
      selected: rule === value
    })),
    administratorBox: [
      { value: '1', text: t('users.administrator'), hint: t('users.make-administrator-text'), selected: false }
    ],
    errors
  }
  return page('users/list', model, isFine(errors) ? 200 : 422)
}

/** What lists show of an account. */
export function summaryOf(user: UserRow) {
  const { id, login, name, created_at } = user
  return {
    id,
    login,
    name,
    created: created_at,
    administrator: user.administrator === 1,
    secondFactor: user.totp_secret !== null,
    state: user.disabled_at !== null ? 'disabled' : user.password_hash === null ? 'invited' : 'active'
  }
}

/** A new account; its one-time invitation is shown once. */
export async function createUser(context: UserContext): Promise<Answer> {
  const { form, t, store, language, now } = context
  const login = typedLogin(context)
  const name = form.text('name')
  const problems = { ...checkName(context, name), ...checkLogin(context, login) }
  if (!isFine(problems)) return usersPage(context, problems)
  const id = newId()
  const administrator = form.text('administrator') === '1'
  const secret = await store.write(async tx => {
    if (!(await addUser(tx, { id, login, name, administrator, language }, now()))) return null
    await note(tx, context, 'user-created', `user/${id}`, { administrator })
    return makeLink(tx, 'invitation', id, now())
  })
  if (secret === null) return usersPage(context, { login: t('form.taken', { value: login }) })
  return linkShown(context, { name, login }, 'invitation', secret, '/users')
}

/** Required or left to each person: an administrator's decision, on record. */
export async function chooseSecondFactorRule(context: UserContext): Promise<Answer> {
  const { form, store } = context
  const rule = form.text('rule') === 'offered' ? 'offered' : 'required'
  await store.write(async tx => {
    await writeSetting(tx, secondFactorSetting, rule)
    await note(tx, context, 'second-factor-rule', 'setting/second-factor', { rule })
  })
  return redirect('/users', 'users.rule-saved')
}
