import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { moveUnit, removeUnit } from '../store/unit-moves.ts'

/** Puts a unit under another one of the scope, with all that belongs to it. */
export async function moveUnitBelow(context: StaffContext): Promise<Answer> {
  const { store, scope, form, params } = context
  const id = params['one'] ?? ''
  const parent = form.text('parent')
  await store.write(async tx => {
    await moveUnit(tx, scope, id, parent)
    await note(tx, context, 'unit-moved', `unit/${id}`, { parent })
  })
  return redirect(addressOf(context, '/units'), 'units.moved')
}

/** Takes a unit away to which nothing belongs. */
export async function deleteUnit(context: StaffContext): Promise<Answer> {
  const { store, scope, params } = context
  const id = params['one'] ?? ''
  await store.write(async tx => {
    await removeUnit(tx, scope, id)
    await note(tx, context, 'unit-removed', `unit/${id}`)
  })
  return redirect(addressOf(context, '/units'), 'units.removed')
}
