import type { Decided } from '../../lib/decide/decided.ts'
import type { CommentRow, GroupRow, SubmissionRow } from '../store/schema.ts'

/** What a decision may do; `decisions.action`. */
export type Action =
  | 'confirm'
  | 'place'
  | 'kind'
  | 'stance'
  | 'topic'
  | 'edit'
  | 'cut'
  | 'join'
  | 'aside'
  | 'back'
  | 'group'
  | 'ungroup'
  | 'lead'
  | 'assign'
  | 'unit'
  | 'undo'

/** One object as a person changes it, with the version they saw. */
export type Change = CommentChange | NewComment | GroupChange | SubmissionChange

/** A comment that stands: `decided` are the fields settled now (the others stay as they are), `set` its plain columns. */
export interface CommentChange {
  table: 'comments'
  id: string
  version: number
  decided?: Settled
  set?: Partial<CommentColumns>
}

/** Fields settled now; `undefined` gives one back to the program. */
export type Settled = { [K in keyof Decided]?: Decided[K] | undefined }

/** Columns of a comment that are no reading of its words. */
export type CommentColumns = Pick<CommentRow, 'state' | 'aside_reason' | 'group_id' | 'unit_id' | 'unit_path'>

/** A comment that a cut makes. */
export interface NewComment {
  table: 'comments'
  id: string
  version: null
  row: CommentRow
}

/** A group: made (version null), changed, or gone (`row` null). */
export interface GroupChange {
  table: 'groups'
  id: string
  version: number | null
  row: GroupRow | null
}

export interface SubmissionChange {
  table: 'submissions'
  id: string
  version: number
  set: Partial<Pick<SubmissionRow, 'state' | 'aside_reason' | 'assigned_to' | 'unit_id' | 'unit_path'>>
}

/** What `decisions.changes` keeps of one object: the columns that changed, before and after; null where it was not there. */
export interface Recorded {
  table: 'comments' | 'groups' | 'submissions' | 'decisions'
  id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
