import { addressOf } from '../http/address.ts'
import { file, page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { folded } from '../../lib/text/fold.ts'
import { record } from '../audit/chain.ts'
import { exportOf, personalData, personNamed, removeFor, type ChosenName } from '../security/personal-data.ts'
import { findNames } from '../store/personal-data.ts'
import { unitWithin } from '../store/units.ts'
import { isFine, type Problems } from './person-fields.ts'

const mostNames = 50

/** Search for a member by name; with `name` and `of` (the unit) chosen: what is kept of them, to download or to take the name out of. */
export async function showPersonalData(context: StaffContext): Promise<Answer> {
  const person = personOf(context.query)
  return person === null ? searchPage(context) : personPage(context, person, {})
}

function personOf(fields: Record<string, string>): ChosenName | null {
  const { name, of } = fields
  return name && of ? { name, unit: of } : null
}

async function searchPage(context: StaffContext): Promise<Answer> {
  const { t, store, scope, query } = context
  const words = (query['words'] ?? '').trim()
  const sought = folded(words)
  const found = words === '' ? [] : await findNames(store.db, scope, name => folded(name).includes(sought), mostNames)
  const model = {
    title: t('personal.title'),
    lead: t('personal.lead'),
    styles: ['users'],
    crumbs: crumbsOf(context),
    address: addressOf(context, '/people/data'),
    words,
    sought: words !== '',
    found: found.map(one => ({ ...one, href: addressOf(context, '/people/data', { name: one.name, of: one.unit }) }))
  }
  return page('users/personal-data', model)
}

function crumbsOf(context: StaffContext): { href: string; text: string }[] {
  return [
    { href: addressOf(context, '/setup'), text: context.t('nav.setup') },
    { href: addressOf(context, '/people'), text: context.t('people.title') }
  ]
}

async function personPage(context: StaffContext, chosen: ChosenName, errors: Problems): Promise<Answer> {
  const { t, store, scope } = context
  const person = await personNamed(store.db, scope, chosen)
  const data = await personalData(store.db, scope, person)
  const fields = { name: chosen.name, of: chosen.unit }
  const model = {
    title: t('personal.person', { name: chosen.name }),
    lead: t('personal.spellings', { names: person.names.join(', ') }),
    styles: ['users'],
    crumbs: [...crumbsOf(context), { href: addressOf(context, '/people/data'), text: t('personal.title') }],
    comments: data.comments.length,
    submissions: data.submissions.length,
    originals: data.originals,
    exportAddress: addressOf(context, '/people/data/export', fields),
    removeAddress: addressOf(context, '/people/data/remove'),
    chosen: fields,
    boxes: [{ value: '1', text: t('personal.drop-originals'), hint: '', selected: false }],
    sureBox: [{ value: '1', text: t('personal.sure'), hint: '', selected: false }],
    errors
  }
  return page('users/person', model, isFine(errors) ? 200 : 422)
}

/** All that is kept of one person, as JSON. */
export async function downloadPersonalData(context: StaffContext): Promise<Answer> {
  const { store, scope, query, user, now } = context
  const chosen = personOf(query)
  if (chosen === null) throw new Failure('not-found')
  const person = await personNamed(store.db, scope, chosen)
  const data = await personalData(store.db, scope, person)
  const detail = { comments: data.comments.length, submissions: data.submissions.length }
  const entry = {
    consultation: scope.consultation,
    actor: user.id,
    action: 'personal-data-exported',
    object: `unit/${person.unit}`,
    detail
  }
  await store.write(tx => record(tx, entry, now()))
  const json = JSON.stringify(exportOf(data, person, now()), null, 2)
  return file('du-lieu-ca-nhan.json', 'application/json', Buffer.from(json))
}

/** Takes the name out, for good; asks for a tick first. */
export async function removePersonalData(context: StaffContext): Promise<Answer> {
  const { form, t, store, scope, user, now } = context
  const chosen = { name: form.raw('name'), unit: form.text('of') }
  await unitWithin(store.db, scope, chosen.unit)
  if (form.text('sure') !== '1') return personPage(context, chosen, { sure: t('personal.sure-missing') })
  const person = await personNamed(store.db, scope, chosen)
  const by = { actor: user.id, now: now(), dropOriginals: form.text('originals') === '1' }
  const { dropped, ...counts } = await removeFor(context, scope, person, by)
  return redirect(addressOf(context, '/people/data'), 'personal.removed', { ...counts, originals: dropped.length })
}
