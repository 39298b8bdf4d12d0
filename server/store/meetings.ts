import { sql } from 'kysely'
import { Failure } from '../../lib/model/result.ts'
import { newId } from './ids.ts'
import type { MeetingRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { unitWithin } from './units.ts'
import { within } from './within.ts'

export type MeetingFields = Pick<MeetingRow, 'held_on' | 'members' | 'attending' | 'note' | 'submission_id'>

/** Records a meeting of a unit in the scope. Throws Failure `not-found` where the unit is not. */
export async function addMeeting(
  tx: Tx,
  scope: Scope,
  unit: string,
  fields: MeetingFields,
  at: string
): Promise<MeetingRow> {
  const { path } = await unitWithin(tx, scope, unit)
  const row: MeetingRow = {
    consultation_id: scope.consultation,
    id: newId(),
    unit_id: unit,
    unit_path: path,
    ...fields,
    created_at: at
  }
  await tx.insertInto('meetings').values(row).execute()
  return row
}

/** Records a meeting that minutes tell of; once, however often they are read. */
export async function addMeetingRead(tx: Tx, row: MeetingRow): Promise<void> {
  await tx
    .insertInto('meetings')
    .values(row)
    .onConflict(oc => oc.columns(['consultation_id', 'id']).doNothing())
    .execute()
}

export async function getMeeting(db: Db, scope: Scope, id: string): Promise<MeetingRow | null> {
  const query = db.selectFrom('meetings').selectAll().where(within(scope)).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** In the order they were recorded, the newest first. `before` is the id of the last one seen. */
export async function listMeetings(
  db: Db,
  scope: Scope,
  page: { before?: string; limit: number }
): Promise<MeetingRow[]> {
  let query = db.selectFrom('meetings').selectAll().where(within(scope)).orderBy('id', 'desc').limit(page.limit)
  if (page.before !== undefined) query = query.where('id', '<', page.before)
  return query.execute()
}

/** Throws Failure `not-found`. */
export async function changeMeeting(tx: Tx, scope: Scope, id: string, fields: Partial<MeetingFields>): Promise<void> {
  const done = await tx.updateTable('meetings').set(fields).where(within(scope)).where('id', '=', id).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Failure('not-found')
}

/** Throws Failure `not-found`. */
export async function removeMeeting(tx: Tx, scope: Scope, id: string): Promise<void> {
  const done = await tx.deleteFrom('meetings').where(within(scope)).where('id', '=', id).executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Failure('not-found')
}

/** How many meetings the scope recorded, and how many members they had and came, added up over those that say. */
export async function countMeetings(
  db: Db,
  scope: Scope
): Promise<{ meetings: number; members: number; attending: number }> {
  return db
    .selectFrom('meetings')
    .select(({ fn }) => [
      fn.countAll<number>().as('meetings'),
      sql<number>`coalesce(sum(members), 0)`.as('members'),
      sql<number>`coalesce(sum(attending), 0)`.as('attending')
    ])
    .where(within(scope))
    .executeTakeFirstOrThrow()
}
