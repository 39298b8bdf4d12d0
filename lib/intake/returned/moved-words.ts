import type { Story } from './story.ts'
import type { MoveEdit, TextEdit } from './text-edit.ts'
import { tokensOf } from './tokens.ts'

/** Equal for the same words at another place. */
export function wordKey(text: string): string {
  return tokensOf(text)
    .map(t => t.form)
    .join(' ')
}

/** Fewest words and marks for cut words to be known again: shorter ones stand in many places. */
const fewestMoved = 6

/** A deletion and an addition of the same words elsewhere: what "cut and paste" leaves where moves are not tracked. */
export function cutAndPasted(edits: TextEdit[], story: Story): { edits: TextEdit[]; moves: MoveEdit[] } {
  const cuts = new Map<string, TextEdit>()
  for (const edit of edits) {
    if (edit.inserted !== '' || edit.end === edit.start) continue
    const text = story.text.slice(edit.start, edit.end)
    const words = tokensOf(text)
    if (words.length >= fewestMoved) cuts.set(wordKey(text), edit)
  }
  const moves = new Map<TextEdit, MoveEdit>()
  const gone = new Set<TextEdit>()
  for (const edit of edits) {
    if (edit.end > edit.start || cuts.size === 0) continue
    const cut = cuts.get(wordKey(edit.inserted))
    if (!cut || cut.author !== edit.author || moves.has(cut)) continue
    moves.set(cut, { ...cut, to: edit.start })
    gone.add(edit)
  }
  return { edits: edits.filter(e => !gone.has(e) && !moves.has(e)), moves: [...moves.values()] }
}
