import { Failure } from '../../lib/model/result.ts'
import type { Comment, Submission } from '../../lib/model/comment.ts'
import type { Decided } from '../../lib/decide/decided.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { decide } from '../decisions/decide.ts'
import type { Change } from '../decisions/change.ts'
import { readingColumns } from '../decisions/reading-columns.ts'
import { leadsLost } from '../groups/leaving.ts'
import { readModels } from '../store/drafts.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { asideWith, standingComments } from '../store/submission-changes.ts'
import { act } from './act.ts'
import { alignComments, wholeAside } from './align.ts'
import { reasonOf } from './reasons.ts'
import { settleRepeats } from './repeats.ts'

/** POST /submissions/:submission/aside: out of the report, with a reason that stands in the ledger. */
export function putSubmissionAside(context: StaffContext): Promise<Answer> {
  const reason = reasonOf(context.form, context.t)
  if (reason === null) throw new Failure('reason-missing')
  return act(context, { name: 'aside', keeps: ['reason', 'words'] }, async (tx, row) => {
    await decide(tx, context, 'aside', await asideChanges(tx, context, row, reason))
    await repeatsAnew(tx, context, [row])
    return { key: 'submissions.done-aside', blanks: { count: 1 } }
  })
}

/** POST /submissions/:submission/back */
export function putSubmissionBack(context: StaffContext): Promise<Answer> {
  return act(context, { name: 'back', keeps: [] }, async (tx, row) => {
    await decide(tx, context, 'back', await backChanges(tx, context, row))
    await repeatsAnew(tx, context, [row])
    return { key: 'submissions.done-back', blanks: { count: 1 } }
  })
}

/** The submission and those of its comments that are not aside already. Throws Failure `not-read-yet`, where it cannot be put aside. */
export async function asideChanges(
  tx: Tx,
  { scope, now }: StaffContext,
  row: SubmissionRow,
  reason: string
): Promise<Change[]> {
  if (row.state !== 'read' && row.state !== 'unreadable') throw new Failure('not-read-yet', { file: row.file })
  const standing = await standingComments(tx, scope, row.id)
  const comments = standing.filter(comment => comment.state !== 'aside' && comment.state !== 'withdrawn')
  const drafts = await readModels(tx, scope.consultation)
  return [
    { table: 'submissions', id: row.id, version: row.version, set: { state: 'aside', aside_reason: reason } },
    ...comments.map((comment): Change => ({
      table: 'comments',
      id: comment.id,
      version: comment.version,
      set: { state: 'aside', aside_reason: wholeAside + reason, group_id: null }
    })),
    ...(await leadsLost(tx, scope, comments, drafts, now().toISOString()))
  ]
}

/** The submission and the comments that went aside with it, each as the program and people had settled it. */
async function backChanges(tx: Tx, { scope }: StaffContext, row: SubmissionRow): Promise<Change[]> {
  if (row.state !== 'aside') throw new Failure('changed-meanwhile')
  const drafts = await readModels(tx, scope.consultation)
  const comments = await asideWith(tx, scope, row.id, wholeAside)
  const read = row.model !== null && !(JSON.parse(row.model) as Submission).unreadable
  return [
    {
      table: 'submissions',
      id: row.id,
      version: row.version,
      set: { state: read ? 'read' : 'unreadable', aside_reason: null }
    },
    ...comments.map((comment): Change => {
      const columns = readingColumns(
        JSON.parse(comment.model) as Comment,
        JSON.parse(comment.decided) as Decided,
        drafts
      )
      const { state, aside_reason } = columns
      return { table: 'comments', id: comment.id, version: comment.version, set: { state, aside_reason } }
    })
  ]
}

/** What is put aside repeats nothing and is repeated by nothing: what was its repetition counts now, and the other way round. */
export async function repeatsAnew(tx: Tx, { scope }: StaffContext, rows: SubmissionRow[]): Promise<void> {
  const drafts = await readModels(tx, scope.consultation)
  await settleRepeats(tx, scope.consultation, drafts, rows)
  await alignComments(
    tx,
    scope.consultation,
    rows.map(row => row.id),
    drafts
  )
}
