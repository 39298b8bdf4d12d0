import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { addUnit, unitWithin } from '../store/units.ts'
import { unitsPage } from './list.ts'
import { parseUnits } from './unit-lines.ts'

/** Adds the units typed, below the chosen one: all of them or, where a line cannot be read, none. */
export async function addUnits(context: StaffContext): Promise<Answer> {
  const { store, scope, form, now, t } = context
  const typed = form.raw('units')
  const { units, wrong } = parseUnits(typed)
  if (wrong !== null) return unitsPage(context, typed, { units: t('units.wrong-line', wrong) })
  if (units.length === 0) return unitsPage(context, typed, { units: t('units.none-typed') })
  await store.write(async tx => {
    const parent = await unitWithin(tx, scope, form.text('parent') || scope.unit)
    const above = [parent.id]
    for (const { depth, name, members } of units) {
      const unit = await addUnit(tx, scope, { parent: above[depth]!, name, members, at: now().toISOString() })
      above.splice(depth + 1, above.length, unit.id)
    }
    await note(tx, context, 'units-added', `unit/${parent.id}`, { units: units.length })
  })
  return redirect(addressOf(context, '/units'), 'units.added', { n: units.length })
}
