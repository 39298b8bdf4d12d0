import { isUnmarked } from '../text/fold.ts'
import { wordList } from '../text/words.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

const known = new Map<string, string>()

/** A word in lower case, marks kept, the tone moved to its end: "hòa" and "hoà" are one. */
export function spokenWord(word: string): string {
  let form = known.get(word)
  if (form === undefined) {
    const parts = word.normalize('NFD').toLowerCase()
    form = parts.replace(tones, '') + (parts.match(tones) ?? []).join('')
    // The words that come again and again are kept.
    if (known.size < 20_000) known.set(word, form)
  }
  return form
}

/** The words of a text with their marks, for asking whether one stands there; empty where it is typed without marks. */
export function spokenWords(text: string): Set<string> {
  return new Set(isUnmarked(text) ? [] : wordList(text, { marks: false }).map(spokenWord))
}

/** A text as it is spoken: the words of `spokenWord`, marks of writing dropped. */
export function spoken(text: string): string {
  const words = text.normalize('NFD').match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []
  return words.map(spokenWord).join(' ')
}
