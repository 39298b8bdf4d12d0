import { joinComments, splitComment, type NamedRemark } from '../../lib/decide/cut.ts'
import type { Comment, Location, Submission } from '../../lib/model/comment.ts'
import { Failure } from '../../lib/model/result.ts'
import { understandRemarks } from '../../lib/pipeline.ts'
import type { Change } from '../decisions/change.ts'
import { decide } from '../decisions/decide.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { leadsLost } from '../groups/leaving.ts'
import { groundOf, type Ground } from '../jobs/tasks/understanding.ts'
import type { CommentRow, SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { commentBefore, commentsById } from '../store/submission-page.ts'
import { act } from './act.ts'
import { commentRow } from './comment-rows.ts'
import { submissionLink } from './links.ts'

/** POST /submissions/:submission/split: one comment becomes several at the offsets given, word for word the same. */
export async function saveSplit(context: StaffContext): Promise<Answer> {
  const { form, params, scope, store } = context
  const offsets = form.all('cut').map(Number).filter(Number.isSafeInteger)
  const [seen] = seenComments(context)
  if (!seen) throw new Failure('bad-request')
  const ground = await groundOf(store.db, scope.consultation)
  if (offsets.length === 0) {
    return redirect(
      submissionLink(context, params['submission'] ?? '', '/split', { comment: seen.id }),
      'submissions.split-nothing'
    )
  }
  return act(context, { name: 'split', keeps: [] }, async (tx, row) => {
    const [old] = await standing(tx, context, row, [seen])
    const named = splitComment(modelOf(old as CommentRow), offsets)
    if (named.length < 2) throw new Failure('split-nothing')
    const made = await madeOf(tx, context, row, old as CommentRow, named, ground)
    await decide(tx, context, 'cut', [
      replaced(old as CommentRow),
      ...made,
      ...(await led(tx, context, [old as CommentRow], ground))
    ])
    return { key: 'submissions.done-split', blanks: { count: named.length }, anchor: named[0]?.id ?? '' }
  })
}

/** POST /submissions/:submission/join: several comments of one person become one. */
export async function saveJoin(context: StaffContext): Promise<Answer> {
  const seen = seenComments(context)
  if (seen.length < 2) throw new Failure('bad-request')
  const ground = await groundOf(context.store.db, context.scope.consultation)
  return act(context, { name: 'join', keeps: [] }, async (tx, row) => {
    const old = await standing(tx, context, row, seen)
    if (new Set(old.map(comment => comment.author)).size > 1) throw new Failure('join-other-person')
    const named = joinComments(old.map(modelOf))
    const made = await madeOf(tx, context, row, old[0] as CommentRow, [named], ground)
    await decide(tx, context, 'join', [...old.map(replaced), ...made, ...(await led(tx, context, old, ground))])
    return { key: 'submissions.done-join', anchor: named.id }
  })
}

interface Seen {
  id: string
  version: number
}

/** `seen` fields: "id:version" of each comment as it stood on the page. */
function seenComments({ form }: StaffContext): Seen[] {
  return form.all('seen').map(text => {
    const at = text.lastIndexOf(':')
    return { id: text.slice(0, at), version: Number(text.slice(at + 1)) }
  })
}

const counting = new Set(['unsure', 'clear', 'confirmed'])

/** Whether a comment counts: what is put aside, taken back or replaced is not cut. */
export function counts({ state }: Pick<CommentRow, 'state'>): boolean {
  return counting.has(state)
}

/** The comments as they were seen. Throws Failure `changed-meanwhile` where one was changed, put aside or replaced since. */
async function standing(tx: Tx, { scope }: StaffContext, row: SubmissionRow, seen: Seen[]): Promise<CommentRow[]> {
  const rows = await commentsById(
    tx,
    scope,
    row.id,
    seen.map(one => one.id)
  )
  const versions = new Map(seen.map(one => [one.id, one.version]))
  const same = rows.filter(one => one.version === versions.get(one.id) && counting.has(one.state))
  if (same.length !== seen.length) throw new Failure('changed-meanwhile')
  return same
}

/** A comment that others take the place of: kept, for undo and for the ledger, and counted no more. */
function replaced(row: CommentRow): Change {
  return { table: 'comments', id: row.id, version: row.version, set: { state: 'replaced', group_id: null } }
}

function led(tx: Tx, { scope, now }: StaffContext, old: CommentRow[], { drafts }: Ground): Promise<Change[]> {
  return leadsLost(tx, scope, old, drafts, now().toISOString())
}

/** The new comments, understood as any other; they stand where the first of the old ones stood. */
export async function madeOf(
  tx: Tx,
  { scope, now }: StaffContext,
  submission: SubmissionRow,
  place: Pick<CommentRow, 'position' | 'id'>,
  named: NamedRemark[],
  { index, topics, topicMap, drafts }: Ground
): Promise<Change[]> {
  const before = await commentBefore(tx, scope, submission.id, place)
  const previous: Location | null = before === null ? null : modelOf(before).location
  const model = JSON.parse(submission.model ?? '{}') as Submission
  const comments = understandRemarks(named, { ...model, id: submission.id }, index, topics, topicMap, previous)
  return comments.map((comment): Change => {
    const row = commentRow(comment, place.position, submission, drafts, now().toISOString())
    return { table: 'comments', id: row.id, version: null, row }
  })
}

function modelOf(row: CommentRow): Comment {
  return JSON.parse(row.model) as Comment
}
