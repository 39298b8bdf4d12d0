import type { GroupRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

const rowsAtOnce = 500

/** All groups of a consultation, a page at a time, by id. They have no unit: a unit's are those of its comments. */
export async function* groupPages(db: Db, consultation: string, page = 500): AsyncGenerator<GroupRow[]> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('groups')
      .selectAll()
      .where('consultation_id', '=', consultation)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    after = rows.at(-1)!.id
  }
}

/** Some groups by their ids. */
export async function groupsById(db: Db, consultation: string, ids: string[]): Promise<Map<string, GroupRow>> {
  const found = new Map<string, GroupRow>()
  for (let i = 0; i < ids.length; i += rowsAtOnce) {
    const query = db.selectFrom('groups').selectAll().where('consultation_id', '=', consultation)
    for (const row of await query.where('id', 'in', ids.slice(i, i + rowsAtOnce)).execute()) found.set(row.id, row)
  }
  return found
}

export async function insertGroups(tx: Tx, rows: GroupRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    await tx
      .insertInto('groups')
      .values(rows.slice(i, i + rowsAtOnce))
      .execute()
  }
}

/** Writes what a group has become; no new version: nobody decided it. */
export async function setGroup(tx: Tx, row: GroupRow): Promise<void> {
  const { consultation_id, id, version: _, ...columns } = row
  await tx
    .updateTable('groups')
    .set(columns)
    .where('consultation_id', '=', consultation_id)
    .where('id', '=', id)
    .execute()
}

export async function removeGroups(tx: Tx, consultation: string, ids: string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += rowsAtOnce) {
    await tx
      .deleteFrom('groups')
      .where('consultation_id', '=', consultation)
      .where('id', 'in', ids.slice(i, i + rowsAtOnce))
      .execute()
  }
}
