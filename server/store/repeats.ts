import type { Db, Tx } from './store.ts'

/** What says whether a submission repeats another (lib/synthesis/duplicates). */
export interface SentRow {
  id: string
  file: string
  said_on: string | null
  content_key: string | null
  duplicate_of: string | null
}

/**
 * What was read and counts, in no order (SQLite would rather keep an order than use the index of a condition); what is put aside, taken
 * back or unreadable repeats nothing.
 */
function counting(db: Db, consultation: string) {
  return db
    .selectFrom('submissions')
    .select(['id', 'file', 'said_on', 'content_key', 'duplicate_of'])
    .where('consultation_id', '=', consultation)
    .where('state', '=', 'read')
}

/** All that count: some 200 bytes each. */
export async function sentRows(db: Db, consultation: string): Promise<SentRow[]> {
  return counting(db, consultation).execute()
}

/** Those whose bytes equal those of a submission: their ids differ behind "-" only, one range of the key. */
export async function sentAs(db: Db, consultation: string, id: string): Promise<SentRow[]> {
  const base = bytesOf(id)
  return counting(db, consultation).where('id', '>=', base).where('id', '<', `${base}.`).execute()
}

/** Those that say the same in another container. */
export async function sentSaying(db: Db, consultation: string, content: string): Promise<SentRow[]> {
  return counting(db, consultation).where('content_key', '=', content).execute()
}

/** The id without what tells equal bytes apart. */
export function bytesOf(id: string): string {
  return id.split('-')[0] ?? id
}

/** Those of some submissions (null: of all) on whose comments people have worked. */
export async function settledAmong(db: Db, consultation: string, submissions: string[] | null): Promise<Set<string>> {
  const rows = await db
    .selectFrom('comments')
    .select('submission_id')
    .distinct()
    .where('consultation_id', '=', consultation)
    .where('decided', '!=', '{}')
    .$if(submissions !== null, query => query.where('submission_id', 'in', submissions ?? []))
    .execute()
  return new Set(rows.map(row => row.submission_id))
}

/** Marks what a submission repeats (null: nothing), without a new version: no person's field. */
export async function markRepeat(tx: Tx, consultation: string, id: string, first: string | null): Promise<void> {
  await tx
    .updateTable('submissions')
    .set({ duplicate_of: first })
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
    .execute()
}
