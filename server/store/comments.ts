import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { CommentRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

/** SQLite takes 32,766 blanks in a statement, a row has 29. */
const rowsAtOnce = 500

/** Puts comments in; those that are there already, from an attempt that was broken off, stay. */
export async function insertComments(tx: Tx, rows: CommentRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    await tx
      .insertInto('comments')
      .values(rows.slice(i, i + rowsAtOnce))
      .onConflict(oc => oc.columns(['consultation_id', 'id']).doNothing())
      .execute()
  }
}

/** Changes columns without a new version: for what the program reads anew and no page shows otherwise. */
export async function setComment(tx: Tx, row: CommentRow, columns: Partial<CommentRow>): Promise<void> {
  await tx
    .updateTable('comments')
    .set(columns)
    .where('consultation_id', '=', row.consultation_id)
    .where('id', '=', row.id)
    .execute()
}

export async function removeComments(tx: Tx, consultation: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('comments').where('consultation_id', '=', consultation).where('id', 'in', ids).execute()
}

/** Null outside the scope. */
export async function getComment(db: Db, scope: Scope, id: string): Promise<CommentRow | null> {
  const query = db.selectFrom('comments').selectAll().where(within(scope)).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** All comments of some submissions, replaced ones too, in their order. */
export async function commentsOfSubmissions(db: Db, scope: Scope, submissions: string[]): Promise<CommentRow[]> {
  if (submissions.length === 0) return []
  return db
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('submission_id', 'in', submissions)
    .orderBy('submission_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** A comment's words, what the program read of it and what people settled, without the columns that only lists need. */
export type CommentParts = Pick<
  CommentRow,
  | 'id'
  | 'submission_id'
  | 'unit_path'
  | 'state'
  | 'aside_reason'
  | 'group_id'
  | 'model'
  | 'decided'
  | 'version'
  | 'suggestion'
>

/** All comments of a scope, those that a cut replaced left out, a page at a time, by id. */
export async function* commentPages(db: Db, scope: Scope, page = 500): AsyncGenerator<CommentParts[]> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('comments')
      .select([
        'id',
        'submission_id',
        'unit_path',
        'state',
        'aside_reason',
        'group_id',
        'model',
        'decided',
        'version',
        'suggestion'
      ])
      .where(within(scope))
      .where('state', '!=', 'replaced')
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    after = rows.at(-1)!.id
  }
}

/** What the program read of a comment. */
export function readingOf(row: Pick<CommentRow, 'model'>): Comment {
  return JSON.parse(row.model) as Comment
}

export function decidedOf(row: Pick<CommentRow, 'decided'>): Decided {
  return JSON.parse(row.decided) as Decided
}

/** Writes what is suggested for some comments; no new version, for a suggestion decides nothing. */
export async function setSuggestions(
  tx: Tx,
  consultation: string,
  suggestions: { id: string; suggestion: string | null }[]
): Promise<void> {
  for (const { id, suggestion } of suggestions) {
    await tx
      .updateTable('comments')
      .set({ suggestion })
      .where('consultation_id', '=', consultation)
      .where('id', '=', id)
      .execute()
  }
}

/** The submissions that some comments are of. */
export async function submissionsOfComments(db: Db, consultation: string, ids: string[]): Promise<string[]> {
  const found = new Set<string>()
  for (let i = 0; i < ids.length; i += rowsAtOnce) {
    const rows = await db
      .selectFrom('comments')
      .select('submission_id')
      .distinct()
      .where('consultation_id', '=', consultation)
      .where('id', 'in', ids.slice(i, i + rowsAtOnce))
      .execute()
    for (const row of rows) found.add(row.submission_id)
  }
  return [...found]
}

/** Writes the groups of some comments (null: none); no new version, for nobody decided it. */
export async function setGroups(
  tx: Tx,
  consultation: string,
  groups: [group: string | null, ids: string[]][]
): Promise<void> {
  for (const [group, ids] of groups) {
    for (let i = 0; i < ids.length; i += rowsAtOnce) {
      await tx
        .updateTable('comments')
        .set({ group_id: group })
        .where('consultation_id', '=', consultation)
        .where('id', 'in', ids.slice(i, i + rowsAtOnce))
        .execute()
    }
  }
}
