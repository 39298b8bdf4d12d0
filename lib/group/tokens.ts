const token = /[\p{L}\p{N}]+(?:[.,/]\p{N}+)*%?/gu

/** Words and figures of a text with their offsets, marks of punctuation left out. */
export function matchTokens(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(token)
}

/** The words alone. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(token)].map(m => m[0])
}

/** Letters first, then marks sorted: tone marks are typed on either vowel ("hòa", "hoà"). */
export function oneOrder(word: string): string {
  const parts = word.normalize('NFD')
  const marks = parts.match(/\p{M}/gu)
  return marks === null ? parts : parts.replace(/\p{M}/gu, '') + marks.sort().join('')
}
