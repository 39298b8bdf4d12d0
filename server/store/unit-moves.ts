import { sql, type Kysely } from 'kysely'
import { Failure } from '../../lib/model/result.ts'
import type { Scope, Tx } from './store.ts'
import { scopeOf, unitWithin } from './units.ts'
import { within } from './within.ts'

/** Tables that repeat the path of the unit they belong to. */
const withPath = ['submissions', 'comments', 'meetings', 'decisions', 'reports'] as const

/**
 * Puts a unit, and all below it, under another unit of the scope; all that belongs to them goes with them. Throws Failure
 * `not-found` (not both in the scope, or the unit is at the top) or `unit-below-itself`.
 */
export async function moveUnit(tx: Tx, scope: Scope, id: string, parent: string): Promise<void> {
  const unit = await unitWithin(tx, scope, id)
  const above = await unitWithin(tx, scope, parent)
  if (unit.parent_id === null) throw new Failure('not-found')
  if (above.path.startsWith(unit.path)) throw new Failure('unit-below-itself', { unit: unit.name, parent: above.name })
  const path = `${above.path}${unit.id}/`
  if (path === unit.path) return
  const moved = scopeOf(unit)
  const renamed = (column: 'path' | 'unit_path') =>
    sql<string>`${path} || substr(${sql.ref(column)}, ${unit.path.length + 1})`
  for (const table of withPath) {
    // The five tables have these columns in common, as reports have them.
    await (tx as unknown as Kysely<{ reports: { consultation_id: string; unit_path: string } }>)
      .updateTable(table as 'reports')
      .set({ unit_path: renamed('unit_path') })
      .where(within(moved))
      .execute()
  }
  await tx
    .updateTable('units')
    .set({ path: renamed('path') })
    .where(within(moved, 'units', 'path'))
    .execute()
  await tx
    .updateTable('units')
    .set({ parent_id: above.id })
    .where('consultation_id', '=', scope.consultation)
    .where('id', '=', id)
    .execute()
}

/** Takes a unit away to which nothing belongs. Throws Failure `not-found` or `unit-used` (also for the unit at the top). */
export async function removeUnit(tx: Tx, scope: Scope, id: string): Promise<void> {
  const unit = await unitWithin(tx, scope, id)
  if (unit.parent_id === null || (await isUsed(tx, scopeOf(unit)))) throw new Failure('unit-used', { unit: unit.name })
  await tx.deleteFrom('units').where('consultation_id', '=', scope.consultation).where('id', '=', id).execute()
}

async function isUsed(tx: Tx, unit: Scope): Promise<boolean> {
  const below = tx
    .selectFrom('units')
    .select('id')
    .where('consultation_id', '=', unit.consultation)
    .where('parent_id', '=', unit.unit)
  if (await below.limit(1).executeTakeFirst()) return true
  for (const table of [...withPath, 'roles', 'report_settings'] as const) {
    const query = tx
      .selectFrom(table as 'roles')
      .select('unit_id')
      .where('consultation_id', '=', unit.consultation)
      .where('unit_id', '=', unit.unit)
    if (await query.limit(1).executeTakeFirst()) return true
  }
  return false
}
