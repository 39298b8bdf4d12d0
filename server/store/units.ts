import { unitKey } from '../../lib/group/people.ts'
import { Failure } from '../../lib/model/result.ts'
import { newCode } from '../security/secrets.ts'
import { newId } from './ids.ts'
import type { UnitRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

const codeLength = 6

export interface NewUnit {
  parent: string
  name: string
  /** Capitals, as `typedCode` gives it; made where none is given. */
  code?: string
  members: number | null
  at: string
}

/** The unit in which the whole consultation lies; `createConsultation` calls it. */
export async function addRootUnit(tx: Tx, consultation: string, name: string, at: string): Promise<UnitRow> {
  return insertUnit(tx, consultation, null, { name, members: null, at })
}

/** Puts a unit below another of the scope. Throws Failure `not-found` (no such parent) or `unit-code-taken`. */
export async function addUnit(tx: Tx, scope: Scope, unit: NewUnit): Promise<UnitRow> {
  return insertUnit(tx, scope.consultation, await unitWithin(tx, scope, unit.parent), unit)
}

async function insertUnit(
  tx: Tx,
  consultation: string,
  parent: UnitRow | null,
  { name, code, members, at }: Omit<NewUnit, 'parent'>
): Promise<UnitRow> {
  const id = newId()
  if (code !== undefined && (await unitByCode(tx, consultation, code))) throw new Failure('unit-code-taken', { code })
  const unit: UnitRow = {
    consultation_id: consultation,
    id,
    parent_id: parent?.id ?? null,
    path: `${parent?.path ?? '/'}${id}/`,
    name,
    folded: unitKey(name) ?? '',
    code: code ?? (await freeCode(tx, consultation)),
    members,
    created_at: at
  }
  await tx.insertInto('units').values(unit).execute()
  return unit
}

async function freeCode(tx: Tx, consultation: string): Promise<string> {
  for (;;) {
    const code = newCode(codeLength)
    if ((await unitByCode(tx, consultation, code)) === null) return code
  }
}

export async function getUnit(db: Db, consultation: string, id: string): Promise<UnitRow | null> {
  const query = db.selectFrom('units').selectAll().where('consultation_id', '=', consultation).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** The unit at the top. Throws Failure `not-found` where the consultation does not exist. */
export async function rootUnit(db: Db, consultation: string): Promise<UnitRow> {
  const query = db
    .selectFrom('units')
    .selectAll()
    .where('consultation_id', '=', consultation)
    .where('parent_id', 'is', null)
  const unit = await query.executeTakeFirst()
  if (!unit) throw new Failure('not-found')
  return unit
}

/** By what members type and posters show, in capitals. */
export async function unitByCode(db: Db, consultation: string, code: string): Promise<UnitRow | null> {
  const query = db.selectFrom('units').selectAll().where('consultation_id', '=', consultation).where('code', '=', code)
  return (await query.executeTakeFirst()) ?? null
}

/** The one unit of the scope that a paper may mean by this name; null where none or several bear it. */
export async function unitByName(db: Db, scope: Scope, name: string | null): Promise<UnitRow | null> {
  const key = unitKey(name)
  if (key === null) return null
  const query = db
    .selectFrom('units')
    .selectAll()
    .where(within(scope, 'units', 'path'))
    .where('folded', '=', key)
    .limit(2)
  const found = await query.execute()
  return found.length === 1 ? (found[0] as UnitRow) : null
}

/**
 * Units of the scope as a tree read from the top: each before those below it, sisters in the order they were made. `after` is the last path
 * seen.
 */
export async function listUnits(db: Db, scope: Scope, page: { after?: string; limit: number }): Promise<UnitRow[]> {
  let query = db
    .selectFrom('units')
    .selectAll()
    .where(within(scope, 'units', 'path'))
    .orderBy('path')
    .limit(page.limit)
  if (page.after !== undefined) query = query.where('path', '>', page.after)
  return query.execute()
}

export type UnitChoice = Pick<UnitRow, 'id' | 'name' | 'path'>

/** The units of a scope, for lists to choose from, in the order of the tree. */
export async function unitsIn(db: Db, scope: Scope): Promise<UnitChoice[]> {
  return db
    .selectFrom('units')
    .select(['id', 'name', 'path'])
    .where(within(scope, 'units', 'path'))
    .orderBy('path')
    .limit(1_000)
    .execute()
}

/** How many units the scope has, itself included, and how many of them say how many members they have. */
export async function countUnits(db: Db, scope: Scope): Promise<{ units: number; counted: number }> {
  return db
    .selectFrom('units')
    .select(({ fn }) => [fn.countAll<number>().as('units'), fn.count<number>('members').as('counted')])
    .where(within(scope, 'units', 'path'))
    .executeTakeFirstOrThrow()
}

/** Changes name, code or number of members. Throws Failure `not-found` or `unit-code-taken`. */
export async function changeUnit(
  tx: Tx,
  scope: Scope,
  id: string,
  changes: Partial<Pick<UnitRow, 'name' | 'code' | 'members'>>
): Promise<void> {
  await unitWithin(tx, scope, id)
  if (changes.code !== undefined) {
    const holder = await unitByCode(tx, scope.consultation, changes.code)
    if (holder !== null && holder.id !== id) throw new Failure('unit-code-taken', { code: changes.code })
  }
  const folded = changes.name === undefined ? {} : { folded: unitKey(changes.name) ?? '' }
  await tx
    .updateTable('units')
    .set({ ...changes, ...folded })
    .where('consultation_id', '=', scope.consultation)
    .where('id', '=', id)
    .execute()
}

/** A unit that lies in the scope. Throws Failure `not-found` else. */
export async function unitWithin(db: Db, scope: Scope, id: string): Promise<UnitRow> {
  const query = db
    .selectFrom('units')
    .selectAll()
    .where(within(scope, 'units', 'path'))
    .where('id', '=', id)
  const unit = await query.executeTakeFirst()
  if (!unit) throw new Failure('not-found')
  return unit
}

/** The scope of a unit: itself and those below. */
export function scopeOf(unit: Pick<UnitRow, 'consultation_id' | 'id' | 'path'>): Scope {
  return { consultation: unit.consultation_id, unit: unit.id, path: unit.path }
}
