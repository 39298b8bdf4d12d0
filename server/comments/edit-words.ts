import type { Comment, Edit } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { fold, rawSlice } from '../../lib/text/fold.ts'

/**
 * Words typed as the change that a comment asks for, given back as slices of what the comment and the draft say (G1, G6: nothing
 * is put into anybody's mouth): spaces, capitals and kinds of quotation marks may be typed otherwise, words and marks may not.
 * @returns the edit, or which field holds words that stand nowhere
 */
export function editFrom(
  typed: { original: string; replacement: string },
  comment: Comment,
  draft: Draft | undefined
): { edit: Edit | null } | { wrong: 'original' | 'replacement' } {
  const own = [comment.text, comment.remark.proposed, comment.remark.quoted, comment.remark.anchor?.replacement]
  const { paragraph } = comment.location
  const passage = paragraph === null ? undefined : draft?.paragraphs[paragraph]?.text
  const replacement = typed.replacement === '' ? null : sliceOf(typed.replacement, own)
  const original =
    typed.original === '' ? null : sliceOf(typed.original, [...own, comment.remark.anchor?.original, passage])
  if (replacement === undefined) return { wrong: 'replacement' }
  if (original === undefined) return { wrong: 'original' }
  return { edit: original === null && replacement === null ? null : { original, replacement } }
}

/** The raw words of one of the texts that are the typed ones; undefined where none has them. */
function sliceOf(typed: string, texts: (string | null | undefined)[]): string | undefined {
  const words = fold(typed, { marks: false }).text
  for (const text of texts) {
    if (!text) continue
    const form = fold(text, { marks: false })
    const at = form.text.indexOf(words)
    if (at >= 0) return rawSlice(text, form, at, at + words.length)
  }
  return undefined
}
