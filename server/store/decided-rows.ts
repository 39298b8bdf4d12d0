import type { CommentRow, DecisionRow, GroupRow, SubmissionRow } from './schema.ts'
import type { Scope, Tx } from './store.ts'
import { within } from './within.ts'

/**
 * The rows that decisions change. Each `change…` writes over the version that was seen and gives whether that one was still
 * there: 0 rows means that somebody else was first.
 */
export async function commentsToDecide(tx: Tx, scope: Scope, ids: string[]): Promise<CommentRow[]> {
  if (ids.length === 0) return []
  return tx.selectFrom('comments').selectAll().where(within(scope)).where('id', 'in', ids).execute()
}

export async function submissionsToDecide(tx: Tx, scope: Scope, ids: string[]): Promise<SubmissionRow[]> {
  if (ids.length === 0) return []
  return tx.selectFrom('submissions').selectAll().where(within(scope)).where('id', 'in', ids).execute()
}

/** Groups have no unit: who may change one is decided by its members (`server/groups`). */
export async function groupsToDecide(tx: Tx, scope: Scope, ids: string[]): Promise<GroupRow[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('groups')
    .selectAll()
    .where('consultation_id', '=', scope.consultation)
    .where('id', 'in', ids)
    .execute()
}

type Versioned = 'comments' | 'groups' | 'submissions'

/** Writes columns over the version seen; `version` becomes the next one. */
export async function changeRow(
  tx: Tx,
  table: Versioned,
  key: { consultation: string; id: string; version: number },
  columns: Record<string, unknown>
): Promise<boolean> {
  const done = await tx
    .updateTable(table as 'groups')
    .set({ ...columns, version: key.version + 1 })
    .where('consultation_id', '=', key.consultation)
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function insertRow(tx: Tx, table: 'comments' | 'groups', row: CommentRow | GroupRow): Promise<void> {
  if (table === 'comments')
    await tx
      .insertInto('comments')
      .values(row as CommentRow)
      .execute()
  else
    await tx
      .insertInto('groups')
      .values(row as GroupRow)
      .execute()
}

export async function removeRow(tx: Tx, table: Versioned, consultation: string, id: string): Promise<void> {
  await tx
    .deleteFrom(table as 'groups')
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
    .execute()
}

/** Marks a decision as undone, or as standing again. */
export async function markUndone(
  tx: Tx,
  consultation: string,
  id: string,
  undone: Pick<DecisionRow, 'undone_at' | 'undone_by'>
): Promise<void> {
  await tx
    .updateTable('decisions')
    .set(undone)
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
    .execute()
}
