import type { Edit, Kind, Location, Stance } from '../model/comment.ts'

/** What people settled of one comment: only the fields they did; every other one stays the program's. */
export interface Decided {
  kind?: Kind
  stance?: Stance
  /** null: it belongs to no topic of the guidance. */
  topic?: string | null
  /** null: it asks for no change of exact words. */
  edit?: Edit | null
  reason?: string | null
  location?: DecidedLocation
  /** Id of a group made by people ("p-…"), or `alone`: a group of its own. */
  group?: string
  /** A person looked at all that was understood and agrees. */
  confirmed?: true
  /** Not to be reported, and why, in words a clerk understands. */
  aside?: { reason: string }
}

/** A place that a person pointed at: a paragraph, a heading, a whole draft, or (draft null) a document not handed in. */
export interface DecidedLocation {
  draft: string | null
  /** Of a paragraph it is the paragraph's own; what is given here counts only without one. */
  heading: string | null
  /** Index in `Draft.paragraphs`. */
  paragraph: number | null
  /** The words meant, slices of the paragraph's raw text; null or absent where it is the paragraph as a whole. */
  quote?: Location['quote']
  /** The paragraph's or heading's text as it stood when it was chosen; set by `withPlaceWords`, by it the place is found again. */
  words?: string
}

/** Evidence of a place that a person pointed at or confirmed, in `Location.why`. */
export const byPerson = 'person'

/** `Decided.group` of a comment that is to stand by itself. */
export const alone = 'alone'

/** True where nothing at all was decided. */
export function isUndecided(decided: Decided): boolean {
  return Object.keys(decided).length === 0
}
