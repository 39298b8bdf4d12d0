/** Who made a tracked change and when (ECMA-376 part 1, 17.13.5). */
export interface Revision {
  id: string
  type: 'insert' | 'delete' | 'move-from' | 'move-to' | 'format'
  author: string | null
  date: string | null
}

/** Which of the two texts a thing belongs to: inserted is not in the original, deleted not in the accepted text. */
export interface Status {
  inserted: Revision | null
  deleted: Revision | null
}

export const unchanged: Status = Object.freeze({ inserted: null, deleted: null })

/** What a run looks like, all levels of style resolved. */
export interface RunStyle {
  bold: boolean
  italic: boolean
  underlined: boolean
  hidden: boolean
  size: number | null
  font: string
}

/** The content of a paragraph as a flat list. Everything that has no width has an empty text. */
export type Piece = Status &
  (
    | { type: 'text'; text: string; style: RunStyle; format: Revision | null }
    | { type: 'note'; text: ''; number: number }
    | { type: 'page-break'; text: '' }
    | { type: 'comment'; text: ''; id: string; edge: 'start' | 'end' | 'reference' }
  )

/** True for pieces of the text as it is when all changes are accepted. */
export function isAccepted(piece: Status): boolean {
  return piece.deleted === null
}

/** True for pieces of the text before any change. */
export function isOriginal(piece: Status): boolean {
  return piece.inserted === null
}
