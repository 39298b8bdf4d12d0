import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { textProblem, withoutNulls } from '../http/form-checks.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { changeUnit, listUnits, unitWithin } from '../store/units.ts'

/** As many as the list of units can be made of at once. */
const mostParents = 2_000

/** One unit: its name and how many members are to be asked (G9). */
export async function showUnit(context: StaffContext): Promise<Answer> {
  return unitPage(context, {})
}

export async function saveUnit(context: StaffContext): Promise<Answer> {
  const { store, scope, form, params, t } = context
  const members = form.number('members', 0, 10_000_000)
  const errors = withoutNulls({
    name: textProblem(t, form, 'name', t('units.field-name'), 200),
    members:
      form.text('members') === '' || members !== null
        ? null
        : t('form.number', { field: t('units.field-members'), least: 0, most: 10_000_000 })
  })
  if (Object.keys(errors).length > 0) return unitPage(context, errors)
  const id = params['one'] ?? ''
  await store.write(async tx => {
    await changeUnit(tx, scope, id, { name: form.text('name'), members })
    await note(tx, context, 'unit-changed', `unit/${id}`, { members })
  })
  return redirect(addressOf(context, '/units'), 'units.saved')
}

async function unitPage(context: StaffContext, errors: Record<string, string>): Promise<Answer> {
  const { store, scope, params, form, t } = context
  const unit = await unitWithin(store.db, scope, params['one'] ?? '')
  const wrong = Object.keys(errors).length > 0
  const all = await listUnits(store.db, scope, { limit: mostParents })
  const top = scope.path.split('/').length
  const parents = all.filter(other => !other.path.startsWith(unit.path))
  const model = {
    title: unit.name,
    crumbs: [{ href: addressOf(context, '/units'), text: t('units.title') }],
    errors,
    action: addressOf(context, `/units/${unit.id}`),
    code: unit.code,
    moveAction: addressOf(context, `/units/${unit.id}/move`),
    removeAction: addressOf(context, `/units/${unit.id}/remove`),
    parents: parents.map(other => ({
      value: other.id,
      text: `${'– '.repeat(other.path.split('/').length - top)}${other.name}`,
      selected: other.id === unit.parent_id
    })),
    values: wrong
      ? { name: form.text('name'), members: form.text('members') }
      : { name: unit.name, members: unit.members === null ? '' : String(unit.members) }
  }
  return page('units/show', model, wrong ? 422 : 200)
}
