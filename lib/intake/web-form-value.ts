import type { Channel, Edit, Kind, Stance, Submission, Target } from '../model/comment.ts'

export const webFormSchema = 'gopy.web-form/1'

/** What a member sends from the page, or staff type in: kept as an original like any file (JSON, UTF-8). */
export interface WebForm {
  schema: typeof webFormSchema
  channel: Channel
  /** Id of the consultation, and what tells this sending from another of the same words: both only make the bytes its own. */
  consultation: string | null
  turn: string | null
  submitter: string | null
  unit: string | null
  /** YYYY-MM-DD */
  date: string | null
  meeting?: Submission['meeting']
  comments: WebComment[]
}

export interface WebComment {
  /** Id of the draft, or null where the sender chose none. */
  draft: string | null
  target: Target
  stance: Stance
  /** null: not chosen; the program reads it from the words. */
  kind: Kind | null
  text: string
  edit: Edit | null
  reason: string | null
  /** Of minutes: who said it, where it is not the submitter. */
  author?: string | null
  unit?: string | null
  /** Words that say where, as a paper has them ("trang 5, dòng 3"). */
  place?: string | null
}
