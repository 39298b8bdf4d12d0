import type { Comment } from '../../lib/model/comment.ts'
import type { CommentRow, SubmissionRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

/** A received thing that a member holds a receipt for: the key is the SHA-256 of the receipt's code. */
export interface ReceiptKey {
  consultation: string
  receipt: string
}

export type SentSubmission = Pick<
  SubmissionRow,
  | 'id'
  | 'unit_id'
  | 'unit_path'
  | 'file'
  | 'original'
  | 'via'
  | 'state'
  | 'aside_reason'
  | 'submitter'
  | 'received_at'
  | 'duplicate_of'
  | 'model'
  | 'version'
>

/** What came in under a receipt, in order of arrival: one thing, or the files of one upload. Empty where the code is unknown. */
export async function submissionsOfReceipt(db: Db, { consultation, receipt }: ReceiptKey): Promise<SentSubmission[]> {
  return db
    .selectFrom('submissions')
    .select([
      'id',
      'unit_id',
      'unit_path',
      'file',
      'original',
      'via',
      'state',
      'aside_reason',
      'submitter',
      'received_at',
      'duplicate_of',
      'model',
      'version'
    ])
    .where('consultation_id', '=', consultation)
    .where('receipt', '=', receipt)
    .orderBy('received_at')
    .orderBy('id')
    .limit(100)
    .execute()
}

export type SentComment = Pick<CommentRow, 'id' | 'submission_id' | 'state' | 'group_id' | 'topic' | 'decided'> & {
  /** As the program read it. */
  model: Comment
}

/** The comments of a member's own submissions as they stand, those re-cut by staff left out. */
export async function commentsOfSubmissions(
  db: Db,
  consultation: string,
  submissions: string[]
): Promise<SentComment[]> {
  if (submissions.length === 0) return []
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'submission_id', 'state', 'group_id', 'topic', 'decided', 'model'])
    .where('consultation_id', '=', consultation)
    .where('submission_id', 'in', submissions)
    .where('state', '!=', 'replaced')
    .orderBy('submission_id')
    .orderBy('position')
    .limit(500)
    .execute()
  return rows.map(row => ({ ...row, model: JSON.parse(row.model) as Comment }))
}

/** Where a comment stands among others. */
export interface GroupStanding {
  id: string
  size: number
  /** In how many submissions it is asked: who gives no name is counted too, which `people` of a group does not. */
  submissions: number
  draft_id: string | null
  heading_id: string | null
  topic: string | null
  lead_id: string
  /** The words of the lead. */
  lead: string
}

export async function groupsOf(db: Db, consultation: string, groups: string[]): Promise<Map<string, GroupStanding>> {
  if (groups.length === 0) return new Map()
  const rows = await db
    .selectFrom('groups')
    .innerJoin('comments', join =>
      join.onRef('comments.consultation_id', '=', 'groups.consultation_id').onRef('comments.id', '=', 'groups.lead_id')
    )
    .select(expression => [
      expression
        .selectFrom('comments as member')
        .select(({ fn }) => fn.count<number>('member.submission_id').distinct().as('submissions'))
        .whereRef('member.consultation_id', '=', 'groups.consultation_id')
        .whereRef('member.group_id', '=', 'groups.id')
        .$asScalar()
        .$castTo<number>()
        .as('submissions'),
      'groups.id',
      'groups.size',
      'groups.draft_id',
      'groups.heading_id',
      'groups.topic',
      'groups.lead_id',
      'comments.text as lead'
    ])
    .where('groups.consultation_id', '=', consultation)
    .where('groups.id', 'in', groups)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/**
 * Withdraws what a member sent, with its comments: it stays in the books with the reason. Gives what was withdrawn now, for what repeats
 * it; nothing where that had been done before.
 */
export async function withdrawSubmissions(
  tx: Tx,
  consultation: string,
  ids: string[],
  reason: string,
  now: string
): Promise<Pick<SubmissionRow, 'id' | 'content_key'>[]> {
  if (ids.length === 0) return []
  const standing = await tx
    .selectFrom('submissions')
    .select(['id', 'content_key'])
    .where('consultation_id', '=', consultation)
    .where('id', 'in', ids)
    .where('state', '!=', 'withdrawn')
    .execute()
  if (standing.length === 0) return []
  const taken = standing.map(({ id }) => id)
  const change = { state: 'withdrawn', aside_reason: reason, changed_at: now }
  await tx
    .updateTable('submissions')
    .set(eb => ({ ...change, version: eb('version', '+', 1) }))
    .where('consultation_id', '=', consultation)
    .where('id', 'in', taken)
    .execute()
  await tx
    .updateTable('comments')
    .set(eb => ({ ...change, group_id: null, version: eb('version', '+', 1) }))
    .where('consultation_id', '=', consultation)
    .where('submission_id', 'in', taken)
    .where('state', 'not in', ['withdrawn', 'replaced'])
    .execute()
  return standing
}
