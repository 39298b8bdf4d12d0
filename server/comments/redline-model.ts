import type { Edit } from '../../lib/model/comment.ts'
import { redline, type RedlinePiece } from '../../lib/text/redline.ts'

export type { RedlinePiece }

/** The change that a comment asks for as a redline, or null where it gives no exact words. */
export function redlineOf(edit: Edit | null): RedlinePiece[] | null {
  if (edit === null || (!edit.original && !edit.replacement)) return null
  return redline(edit.original ?? '', edit.replacement ?? '')
}
