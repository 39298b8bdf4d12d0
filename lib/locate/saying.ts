import { folded, isUnmarked } from '../text/fold.ts'

/**
 * A test for sayings, written with marks in a regular expression of small letters: text with marks must have these
 * ("bỏ" is not "bộ"), text typed without any may stand for them.
 */
export function saying(source: string): (text: string) => boolean {
  const marked = new RegExp(source, 'u')
  const plain = new RegExp(source.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), 'u')
  return text => (isUnmarked(text) ? plain.test(folded(text)) : marked.test(folded(text, { marks: false })))
}
