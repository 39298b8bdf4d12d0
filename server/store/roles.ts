import type { Role } from '../http/context.ts'
import type { RoleRow, UnitRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

export interface Place {
  unit: UnitRow
  role: Role
}

const roles = new Set(['staff', 'secretary', 'administrator'])

export function isRole(text: string): text is Role {
  return roles.has(text)
}

/** Where a person has a role in a consultation. */
export async function rolesOf(db: Db, consultation: string, user: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'roles.consultation_id').onRef('units.id', '=', 'roles.unit_id')
    )
    .selectAll('units')
    .select('roles.role')
    .where('roles.consultation_id', '=', consultation)
    .where('roles.user_id', '=', user)
    .orderBy('units.path')
    .execute()
  return rows.flatMap(({ role, ...unit }) => (isRole(role) ? [{ unit, role }] : []))
}

/** One line of the list of people: a person in a unit. */
export interface PersonInUnit {
  user: string
  login: string
  name: string
  disabled: boolean
  /** The invitation was not taken up yet. */
  invited: boolean
  unit: string
  unitName: string
  unitPath: string
  role: string
}

/** Who has which role where, by unit and login; a page after `after` (path and login of the last line seen). */
export async function listPeople(
  db: Db,
  scope: Scope,
  page: { after: { path: string; login: string } | null; most: number }
): Promise<PersonInUnit[]> {
  const { after } = page
  const rows = await db
    .selectFrom('roles')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'roles.consultation_id').onRef('units.id', '=', 'roles.unit_id')
    )
    .innerJoin('users', 'users.id', 'roles.user_id')
    .select(['users.id as user', 'users.login', 'users.name', 'users.disabled_at', 'users.password_hash'])
    .select(['units.id as unit', 'units.name as unitName', 'units.path as unitPath', 'roles.role'])
    .where(within(scope, 'units', 'path'))
    .$if(after !== null, query =>
      query.where(eb =>
        eb.or([
          eb('units.path', '>', after?.path ?? ''),
          eb.and([eb('units.path', '=', after?.path ?? ''), eb('users.login', '>', after?.login ?? '')])
        ])
      )
    )
    .orderBy('units.path')
    .orderBy('users.login')
    .limit(page.most)
    .execute()
  return rows.map(({ disabled_at, password_hash, ...row }) => ({
    ...row,
    disabled: disabled_at !== null,
    invited: password_hash === null
  }))
}

/** Gives a role, in place of the one the person had in that unit. */
export async function giveRole(tx: Tx, role: RoleRow): Promise<void> {
  await tx
    .insertInto('roles')
    .values(role)
    .onConflict(conflict =>
      conflict.columns(['consultation_id', 'user_id', 'unit_id']).doUpdateSet({ role: role.role })
    )
    .execute()
}

/** False where the person has none in that unit. */
export async function takeRole(tx: Tx, role: { consultation: string; user: string; unit: string }): Promise<boolean> {
  const taken = await tx
    .deleteFrom('roles')
    .where('consultation_id', '=', role.consultation)
    .where('user_id', '=', role.user)
    .where('unit_id', '=', role.unit)
    .executeTakeFirst()
  return taken.numDeletedRows > 0n
}

/** How many people have a role in a consultation. */
export async function countPeople(db: Db, consultation: string): Promise<number> {
  const { n } = await db
    .selectFrom('roles')
    .select(({ fn }) => fn.count<number>('user_id').distinct().as('n'))
    .where('consultation_id', '=', consultation)
    .executeTakeFirstOrThrow()
  return n
}

/** How many roles a person has within a scope, and how many outside of it, in other consultations too. */
export async function reachesBeyond(db: Db, scope: Scope, user: string): Promise<{ inside: number; outside: number }> {
  const all = await db.selectFrom('roles').select(['consultation_id', 'unit_id']).where('user_id', '=', user).execute()
  const inside = await db
    .selectFrom('roles')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'roles.consultation_id').onRef('units.id', '=', 'roles.unit_id')
    )
    .select('roles.unit_id')
    .where('roles.user_id', '=', user)
    .where(within(scope, 'units', 'path'))
    .execute()
  return { inside: inside.length, outside: all.length - inside.length }
}

/** A person's roles in all consultations, for the server's administrators. */
export async function allRolesOf(
  db: Db,
  user: string,
  most: number
): Promise<{ consultation: string; title: string; unit: string; role: Role }[]> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('consultations', 'consultations.id', 'roles.consultation_id')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'roles.consultation_id').onRef('units.id', '=', 'roles.unit_id')
    )
    .select(['consultations.id as consultation', 'consultations.title', 'units.name as unit', 'roles.role'])
    .where('roles.user_id', '=', user)
    .orderBy('consultations.id', 'desc')
    .orderBy('units.path')
    .limit(most)
    .execute()
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []))
}
