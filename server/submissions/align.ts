import { describeFailure } from '../../lib/model/failures.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { readingColumns } from '../decisions/reading-columns.ts'
import { commentsOfSubmissions, decidedOf, readingOf, setComment } from '../store/comments.ts'
import type { CommentRow, SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { submissionsOf, wholeOf } from '../store/submissions.ts'

type Standing = Pick<CommentRow, 'state' | 'aside_reason'>

/** Before the reason of a submission that is put aside, in the reason of its comments. */
export const wholeAside = 'Cả phiếu: '

/**
 * Gives the comments of some submissions the state that follows from what holds of their submission, from what people settled and from
 * the reading, in this order. For whatever changes one of these without the others: a mark of repetition, an undo after the sender took
 * the paper back, a comment taken back from aside in a paper that is aside. Those that a cut replaced stay so.
 */
export async function alignComments(tx: Tx, consultation: string, ids: string[], drafts: Draft[]): Promise<void> {
  const whole = wholeOf(consultation)
  for (const submission of await submissionsOf(tx, whole, [...new Set(ids)])) {
    const outside = await outsideOf(tx, submission)
    for (const row of await commentsOfSubmissions(tx, whole, [submission.id])) {
      const now = row.state === 'replaced' ? row : standingOf(row, submission, outside, drafts)
      const { state, aside_reason } = now
      if (row.state === state && row.aside_reason === aside_reason) continue
      const group_id = state === 'aside' || state === 'withdrawn' ? null : row.group_id
      await setComment(tx, row, { state, aside_reason, group_id })
    }
  }
}

function standingOf(row: CommentRow, submission: SubmissionRow, outside: Standing | null, drafts: Draft[]): Standing {
  const decided = decidedOf(row)
  if (outside !== null && (submission.state === 'withdrawn' || !decided.aside)) return outside
  const { state, aside_reason } = readingColumns(readingOf(row), decided, drafts)
  return { state, aside_reason }
}

/** The state of all comments of a submission that does not count; null where each has its own. */
async function outsideOf(tx: Tx, submission: SubmissionRow): Promise<Standing | null> {
  const { consultation_id, state, aside_reason, duplicate_of } = submission
  if (state === 'withdrawn') return { state, aside_reason }
  if (state === 'aside') return { state, aside_reason: wholeAside + (aside_reason ?? '') }
  if (duplicate_of === null) return null
  const [first] = await submissionsOf(tx, wholeOf(consultation_id), [duplicate_of])
  const file = first?.file ?? duplicate_of
  return { state: 'aside', aside_reason: describeFailure('submission-duplicate', { file }) }
}
