import type { Comment } from '../model/comment.ts'
import { isUnmarked } from '../text/fold.ts'
import { compareText } from '../text/order.ts'

/**
 * How completely a comment says its request in its own words; the fullest leads its group. First by what is given
 * exactly (original and new words, then new words only), then words with their marks before words typed without, then by
 * the length of the exact words, by a reason, by the length of the text (a tracked change's bare words stand behind a
 * sentence), and by how many say it in just these words (`equals`: the usual spelling before a typing error).
 */
export function fullness(comment: Comment, equals: number): number[] {
  const { edit } = comment
  const given = (edit?.replacement ? 2 : 0) + (edit?.original ? 1 : 0)
  const exact = wordCount(edit?.replacement) + wordCount(edit?.original)
  return [given, isUnmarked(comment.text) ? 0 : 1, exact, comment.reason ? 1 : 0, wordCount(comment.text), equals]
}

/** Fuller first; ties by text in code units, so that the order of arrival never matters. */
export function compareFullness(
  a: { fullness: number[]; text: string },
  b: { fullness: number[]; text: string }
): number {
  for (const [i, x] of a.fullness.entries()) {
    const y = b.fullness[i]!
    if (x !== y) return y - x
  }
  return compareText(a.text, b.text)
}

function wordCount(text: string | null | undefined): number {
  return text ? text.trim().split(/\s+/).length : 0
}
