import { Failure } from '../../lib/model/result.ts'
import type { CommentRow, SubmissionRow } from './schema.ts'
import type { Scope, Tx } from './store.ts'
import { within } from './within.ts'

/**
 * A submission as it stands inside the transaction, if still at the version that somebody saw (null: any). Throws Failure
 * `not-found` (nothing in the scope), `changed-meanwhile`.
 */
export async function seenSubmission(tx: Tx, scope: Scope, id: string, version: number | null): Promise<SubmissionRow> {
  const row = await tx
    .selectFrom('submissions')
    .selectAll()
    .where(within(scope))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Failure('not-found')
  if (version !== null && row.version !== version) throw new Failure('changed-meanwhile')
  return row
}

export type SubmissionCommentRow = Pick<CommentRow, 'id' | 'version' | 'state' | 'aside_reason' | 'group_id'>

/** Every comment of a submission that stands, as little of each as a change of all of them needs. */
export async function standingComments(tx: Tx, scope: Scope, submission: string): Promise<SubmissionCommentRow[]> {
  return (await everyComment(tx, scope, submission)).filter(comment => comment.state !== 'replaced')
}

/** The same with those that a cut replaced: they go where their paper goes. */
export async function everyComment(tx: Tx, scope: Scope, submission: string): Promise<SubmissionCommentRow[]> {
  return await tx
    .selectFrom('comments')
    .select(['id', 'version', 'state', 'aside_reason', 'group_id'])
    .where(within(scope))
    .where('submission_id', '=', submission)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The comments of a submission that are aside for a reason that begins with some words. */
export async function asideWith(tx: Tx, scope: Scope, submission: string, words: string): Promise<CommentRow[]> {
  const rows = await tx
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('submission_id', '=', submission)
    .where('state', '=', 'aside')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.filter(row => row.aside_reason?.startsWith(words))
}
