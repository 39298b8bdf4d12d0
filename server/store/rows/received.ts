/** What came in (phiếu / văn bản góp ý). */
export interface SubmissionRow {
  consultation_id: string
  id: string
  unit_id: string
  unit_path: string
  /** Name of the file as a label, never a path. */
  file: string
  /** SHA-256 of the original on disk that it came in (for an attachment: the mail's). */
  original: string
  bytes: number
  /** lib/model Channel. */
  channel: string
  /** web · upload · typed */
  via: string
  /** waiting (not read yet) · read · unreadable · aside · withdrawn */
  state: string
  aside_reason: string | null
  /**
   * Key of who says what (`contentKey` of lib/synthesis/duplicates): equal keys are the same submission in another container; null where
   * that proves nothing.
   */
  content_key: string | null
  duplicate_of: string | null
  submitter: string | null
  /** The unit as the paper says it, and its date. */
  said_unit: string | null
  said_on: string | null
  /** `folded` file name, submitter and unit as said, for search (`submissionFolded`). */
  folded: string | null
  received_at: string
  received_by: string | null
  /** SHA-256 of the receipt code that a member holds, or null. */
  receipt: string | null
  assigned_to: string | null
  /** JSON: Submission and Remark[] as read; null while waiting. */
  model: string | null
  remarks: string | null
  version: number
  changed_at: string
}

/** One opinion (ý kiến): the columns say what holds now, `model` what the program read, `decided` what people settled. */
export interface CommentRow {
  consultation_id: string
  id: string
  submission_id: string
  /** 1-based in its submission. */
  position: number
  unit_id: string
  unit_path: string
  draft_id: string | null
  heading_id: string | null
  /** Index of the heading in the draft's outline, and of the paragraph; -1: the whole or unknown. For sorting. */
  heading_order: number
  paragraph: number
  topic: string | null
  kind: string
  stance: string
  /** LocationStatus. */
  place: string
  /** Per cent. */
  sure: number
  /** unsure (a person must look) · clear (the program is sure) · confirmed (by a person) · aside · replaced (re-cut) · withdrawn */
  state: string
  aside_reason: string | null
  text: string
  /** `folded` text and author, for search. */
  folded: string
  author: string | null
  /** The author's unit as the paper says it: with `author` the key by which people are counted (`identifyPeople`). */
  said_unit: string | null
  group_id: string | null
  /** JSON: Comment */
  model: string
  /** JSON: Decided (lib/decide): only the fields that a person settled; "{}" where none. */
  decided: string
  decided_by: string | null
  decided_at: string | null
  /** JSON: Suggestion (lib/learn), what people's answers make likely for it; null where nothing is. */
  suggestion: string | null
  version: number
  changed_at: string
}

/** Comments that ask for the same thing (nhóm ý kiến). */
export interface GroupRow {
  consultation_id: string
  id: string
  draft_id: string | null
  heading_id: string | null
  heading_order: number
  paragraph: number
  topic: string | null
  lead_id: string
  /** program · person */
  made_by: string
  size: number
  people: number
  units: number
  /** JSON: Record<Stance, number> */
  stances: string
  version: number
  changed_at: string
}

/** A member's name that was removed at their request: known again by its hash, should an original be read anew. */
export interface RemovedNameRow {
  consultation_id: string
  /** SHA-256 over the folded name and the unit. */
  id: string
  /** What stands in its place: one for each person, so that people are still counted apart. */
  substitute: string
  removed_at: string
}
