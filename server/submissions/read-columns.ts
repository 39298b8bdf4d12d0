import type { Intake } from '../../lib/intake/submission.ts'
import type { Comment, Submission } from '../../lib/model/comment.ts'
import { contentKey } from '../../lib/synthesis/duplicates.ts'
import type { SubmissionRow } from '../store/schema.ts'
import { submissionFolded } from '../store/submission-fold.ts'

/** A submission that was read and understood. */
export interface Read extends Intake {
  /** It is what was received itself, not a file inside it. */
  own: boolean
  unit: { id: string; path: string }
  comments: Comment[]
}

export function stateOf({ submission }: Read): string {
  return submission.unreadable ? 'unreadable' : 'read'
}

/** The columns of a submission that say what was read. */
export function columnsOf(
  row: Pick<SubmissionRow, 'id' | 'file' | 'via'>,
  read: Read
): Partial<SubmissionRow> & Pick<SubmissionRow, 'model'> {
  const { submission, remarks } = read
  const { channel, submitter, unit, date } = submission
  return {
    channel,
    submitter,
    said_unit: unit,
    said_on: date,
    folded: submissionFolded({ file: row.file, submitter, said_unit: unit }),
    content_key: keyOf(row, read),
    model: JSON.stringify(modelOf(read, submission.id)),
    remarks: JSON.stringify(remarks)
  }
}

/** `submissions.model`, with the comments as they are called in the store. */
export function modelOf({ submission, comments }: Read, id: string): Submission {
  return { ...submission, id, comments: comments.map(comment => comment.id) }
}

/** Nameless forms of the page are of as many people as they were sent by, whatever they say. */
function keyOf({ via }: Pick<SubmissionRow, 'via'>, { submission, remarks }: Read): string | null {
  if (submission.unreadable || (via === 'web' && submission.submitter === null)) return null
  return contentKey(submission, remarks)
}

/** Comments under the id that the submission got: the same bytes had come before. */
export function renamed({ submission, comments }: Read, id: string): Comment[] {
  if (id === submission.id) return comments
  const from = `c${submission.id.slice(1)}`
  return comments.map(comment => ({
    ...comment,
    id: `c${id.slice(1)}${comment.id.slice(from.length)}`,
    submission: id
  }))
}
