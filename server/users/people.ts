import { nextSetup } from '../consultations/next-setup.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { Role, StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { record } from '../audit/chain.ts'
import { note } from '../audit/note.ts'
import { makeLink } from '../security/one-time-link.ts'
import { newId } from '../store/ids.ts'
import { giveRole, isRole, listPeople, reachesBeyond, takeRole, type PersonInUnit } from '../store/roles.ts'
import type { Tx } from '../store/store.ts'
import { addUser, findUser, findUserByLogin } from '../store/users.ts'
import { unitsIn, unitWithin } from '../store/units.ts'
import { unitOptions } from '../units/options.ts'
import { linkShown } from './link-shown.ts'
import { checkLogin, checkName, isFine, typedLogin, type Problems } from './person-fields.ts'

const pageSize = 50
const roles: Role[] = ['staff', 'secretary', 'administrator']

/** Who has which role in which unit of the scope, with a form to add somebody. */
export async function showPeople(context: StaffContext): Promise<Answer> {
  return peoplePage(context, {})
}

async function peoplePage(context: StaffContext, errors: Problems): Promise<Answer> {
  const { t, store, scope, form } = context
  const people = await listPeople(store.db, scope, { after: afterOf(context), most: pageSize + 1 })
  const model = {
    title: t('people.title'),
    lead: t('people.lead'),
    styles: ['users'],
    crumbs: [{ href: addressOf(context, '/setup'), text: t('setup.title') }],
    nextSetup: nextSetup(context, '/people'),
    people: people.slice(0, pageSize).map(person => lineOf(context, person)),
    next: people.length > pageSize ? nextOf(context, people[pageSize - 1]) : null,
    add: addressOf(context, '/people'),
    personal: addressOf(context, '/people/data'),
    audit: addressOf(context, '/audit'),
    typed: { login: form.text('login'), name: form.text('name') },
    units: unitOptions(await unitsIn(store.db, scope), form.text('unit')),
    roles: roles.map(value => ({
      value,
      text: t(`people.role-${value}`),
      hint: t(`people.role-${value}-hint`),
      selected: (form.text('role') || 'staff') === value
    })),
    errors
  }
  return page('users/people', model, isFine(errors) ? 200 : 422)
}

function afterOf({ query }: StaffContext): { path: string; login: string } | null {
  const { path, login } = query
  return path && login ? { path, login } : null
}

function nextOf(context: StaffContext, last: PersonInUnit | undefined): string | null {
  return last === undefined ? null : addressOf(context, '/people', { path: last.unitPath, login: last.login })
}

function lineOf(context: StaffContext, person: PersonInUnit) {
  const { t } = context
  return {
    ...person,
    role: isRole(person.role) ? t(`people.role-${person.role}`) : person.role,
    state: person.disabled ? 'disabled' : person.invited ? 'invited' : 'active',
    remove: addressOf(context, '/people/remove'),
    invite: addressOf(context, '/people/invite'),
    question: t('people.remove-text', { name: person.name, unit: person.unitName })
  }
}

/** Gives a role in a unit of the scope: to an account that exists, or to a new one, whose invitation is shown once. */
export async function addPerson(context: StaffContext): Promise<Answer> {
  const { form, store, scope, t } = context
  const login = typedLogin(context)
  const role = form.text('role')
  const known = await findUserByLogin(store.db, login)
  const problems = {
    ...checkLogin(context, login),
    ...(known === null ? checkName(context, form.text('name')) : {}),
    ...(form.text('unit') === '' ? { unit: t('form.choose', { field: t('people.unit') }) } : {})
  }
  if (!isFine(problems) || !isRole(role)) return peoplePage(context, problems)
  const unit = await unitWithin(store.db, scope, form.text('unit'))
  if (role === 'administrator' && unit.parent_id !== null)
    return peoplePage(context, { unit: t('people.administrator-top') })
  const secret = await store.write(tx => given(tx, context, { login, role, unit: unit.id }))
  if (secret === null) return redirect(addressOf(context, '/people'), 'people.added', { login })
  return linkShown(context, { name: form.text('name'), login }, 'invitation', secret, addressOf(context, '/people'))
}

/** The secret of the invitation where the account is new, else null. */
async function given(
  tx: Tx,
  context: StaffContext,
  { login, role, unit }: { login: string; role: Role; unit: string }
): Promise<string | null> {
  const { form, scope, user, language, now } = context
  const known = await findUserByLogin(tx, login)
  const id = known?.id ?? newId()
  if (known === null) {
    await addUser(tx, { id, login, name: form.text('name'), administrator: false, language }, now())
    await record(
      tx,
      {
        consultation: null,
        actor: user.id,
        action: 'user-created',
        object: `user/${id}`,
        detail: { administrator: false }
      },
      now()
    )
  }
  await giveRole(tx, {
    consultation_id: scope.consultation,
    user_id: id,
    unit_id: unit,
    role,
    created_at: now().toISOString()
  })
  await note(tx, context, 'role-given', `user/${id}`, { role, unit })
  return known === null ? makeLink(tx, 'invitation', id, now()) : null
}

/** Takes a role away. Throws Failure `not-found` where the unit lies outside the scope or the person has none there. */
export async function removePerson(context: StaffContext): Promise<Answer> {
  const { form, store, scope } = context
  const unit = await unitWithin(store.db, scope, form.text('unit'))
  const person = form.text('user')
  await store.write(async tx => {
    const taken = await takeRole(tx, { consultation: scope.consultation, user: person, unit: unit.id })
    if (!taken) throw new Failure('not-found')
    await note(tx, context, 'role-taken', `user/${person}`, { unit: unit.id })
  })
  return redirect(addressOf(context, '/people'), 'people.removed')
}

/**
 * A new invitation for somebody of the scope who did not take up theirs. Whoever has it becomes that person, so it is not made for an
 * account that has a password, administers the server, or has a role outside the scope.
 */
export async function inviteAgain(context: StaffContext): Promise<Answer> {
  const { form, store, scope, now } = context
  const person = await findUser(store.db, form.text('user'))
  const open =
    person !== null && person.password_hash === null && person.administrator === 0 && person.disabled_at === null
  if (!open) throw new Failure('not-found')
  const reach = await reachesBeyond(store.db, scope, person.id)
  if (reach.inside === 0) throw new Failure('not-found')
  if (reach.outside > 0) throw new Failure('not-allowed')
  const secret = await store.write(async tx => {
    await note(tx, context, 'link-made', `user/${person.id}`)
    return makeLink(tx, 'invitation', person.id, now())
  })
  return linkShown(context, person, 'invitation', secret, addressOf(context, '/people'))
}
