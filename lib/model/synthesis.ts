import type { Draft } from './draft.ts'
import type { Comment, Stance, Submission } from './comment.ts'

/** A question the guidance asks about (nhóm nội dung gợi ý). Topic lists are data (G7). */
export interface Topic {
  id: string
  title: string
  hints: string[]
}

/** Comments that ask for the same thing in the same place (nhóm ý kiến). A group of one is normal. */
export interface Group {
  id: string
  draft: string | null
  heading: string | null
  topic: string | null
  /** Id of the comment whose words stand for the group. */
  lead: string
  /** Ids in stable order; the lead is one of them. */
  members: string[]
  people: number
  units: number
  stances: Record<Stance, number>
}

/** The account of everything received (sổ đối chiếu): received = reported + set aside, always. */
export interface Ledger {
  submissions: number
  received: number
  reported: number
  setAside: { comment: string; reason: string }[]
  /** Submissions put aside as a whole or taken back by their sender, with or without comments; absent where none is. */
  submissionsAside?: { submission: string; reason: string }[]
  /** Ids of submissions that could not be read. */
  unreadable: string[]
  people: number
  balanced: boolean
}

/** The complete result (bản tổng hợp): every page and report is made from it. */
export interface Synthesis {
  schema: 'gopy.synthesis/1'
  unit: string | null
  drafts: Draft[]
  topics: Topic[]
  submissions: Submission[]
  comments: Comment[]
  groups: Group[]
  ledger: Ledger
}
