import type { Chosen, Edit, Kind, Request } from '../model/comment.ts'
import { isSlip } from './variants.ts'

/** Kinds that change words: with any other kind words read out of the text are no edit. */
const editing = new Set<Kind>(['add', 'replace', 'delete', 'move', 'restructure', 'correct'])

/** The request as read from the words, with what the sender chose by hand over it: that is a fact, nothing is read into it. */
export function withChosen(read: Request, chosen: Chosen): Request {
  const { edit } = chosen
  const kind = chosen.kind ?? (edit ? kindOfEdit(edit) : read.kind)
  // Neither kind nor stance was touched: what the words say of themselves is all there is.
  const stance = chosen.stance === 'none' && chosen.kind === null ? read.stance : chosen.stance
  return {
    ...read,
    kind,
    stance,
    edit: edit ?? (chosen.kind === null || editing.has(chosen.kind) ? read.edit : null),
    sure: chosen.kind !== null || edit ? 1 : read.sure
  }
}

function kindOfEdit({ original, replacement }: Edit): Kind {
  if (original === null) return 'add'
  if (replacement === null) return 'delete'
  return isSlip(original, replacement) ? 'correct' : 'replace'
}
