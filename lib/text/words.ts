import { fold, type Folded, type FoldOptions } from './fold.ts'

/** A syllable or number of the folded text with its place there and in the raw text. */
export interface Word {
  text: string
  /** Offsets in the folded text. */
  start: number
  end: number
}

const word = /[\p{L}\p{N}]+(?:[.,/][\p{N}]+)*%?/gu

/** Syllables, numbers ("1.395", "98,6%", "05/2020") in order; marks and spaces are not words. */
export function wordsOf(form: Folded): Word[] {
  return [...form.text.matchAll(word)].map(m => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}

/** The words alone, folded. */
export function wordList(raw: string, options: FoldOptions = {}): string[] {
  return wordsOf(fold(raw, options)).map(w => w.text)
}

/** Size of the common part of two word lists, each word counted as often as it stands. */
export function commonWords(a: string[], b: string[]): number {
  const left = new Map<string, number>()
  for (const w of b) left.set(w, (left.get(w) ?? 0) + 1)
  let n = 0
  for (const w of a) {
    const k = left.get(w) ?? 0
    if (k > 0) {
      n++
      left.set(w, k - 1)
    }
  }
  return n
}
