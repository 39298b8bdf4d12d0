/** A change of a story's text: [start, end) is replaced by `inserted`; paragraph breaks are `paragraphBreak`. */
export interface TextEdit {
  start: number
  end: number
  inserted: string
  author: string | null
  date: string | null
}

/** Words moved: [start, end) goes to `to`, an offset in the same story or, from another story, null. */
export interface MoveEdit extends TextEdit {
  to: number | null
}

/** New words of somebody else that were taken out again: in neither text, `start` is where they stood. */
export interface Withdrawal extends TextEdit {
  withdrawn: string
}

/** What tracked changes come to, and what was left out. */
export interface Edits {
  edits: TextEdit[]
  moves: MoveEdit[]
  withdrawals: Withdrawal[]
  /** Changes of nothing but the look. */
  formats: number
}
