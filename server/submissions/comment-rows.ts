import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { folded } from '../../lib/text/fold.ts'
import { readingColumns } from '../decisions/reading-columns.ts'
import type { CommentRow, SubmissionRow } from '../store/schema.ts'

/** A comment as it is first put into the store: nothing decided, no group yet. */
export function commentRow(
  comment: Comment,
  position: number,
  submission: Pick<SubmissionRow, 'consultation_id' | 'id' | 'unit_id' | 'unit_path'>,
  drafts: Draft[],
  now: string
): CommentRow {
  return {
    consultation_id: submission.consultation_id,
    id: comment.id,
    submission_id: submission.id,
    position,
    unit_id: submission.unit_id,
    unit_path: submission.unit_path,
    ...readingColumns(comment, {}, drafts),
    text: comment.text,
    folded: commentFolded(comment),
    author: comment.author,
    said_unit: comment.unit,
    group_id: null,
    model: JSON.stringify(comment),
    decided: '{}',
    decided_by: null,
    decided_at: null,
    suggestion: null,
    version: 1,
    changed_at: now
  }
}

/** What the search of the workbench looks through. */
function commentFolded({ text, author }: Pick<Comment, 'text' | 'author'>): string {
  return folded(`${text} ${author ?? ''}`)
}

/**
 * The columns that change when the program reads a comment anew; null: nothing does. What people settled stays on top. States that are
 * no reading of it (taken back, set aside as a repetition, replaced by a cut) stay.
 */
export function readAnew(row: CommentRow, comment: Comment, drafts: Draft[], now: string): Partial<CommentRow> | null {
  const model = JSON.stringify({ ...comment, group: null })
  const decided = JSON.parse(row.decided) as Decided
  const { state, aside_reason, ...reading } = readingColumns(comment, decided, drafts)
  const columns: Partial<CommentRow> = {
    ...reading,
    ...(hasOwnState(row, decided) ? {} : { state, aside_reason }),
    text: comment.text,
    folded: commentFolded(comment),
    author: comment.author,
    said_unit: comment.unit
  }
  const shown = Object.entries(columns).filter(([name, value]) => row[name as keyof CommentRow] !== value)
  if (shown.length === 0) return model === row.model ? null : { model }
  return { ...Object.fromEntries(shown), model, version: row.version + 1, changed_at: now }
}

function hasOwnState(row: CommentRow, decided: Decided): boolean {
  return row.state === 'withdrawn' || row.state === 'replaced' || (row.state === 'aside' && !decided.aside)
}
