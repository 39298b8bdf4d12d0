const token = /[\p{L}\p{N}]+(?:[.,/]\p{N}+)*%?/gu

/** Words and figures of a text with their offsets, marks of punctuation left out. */
export function matchTokens(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(token)
}

/** The words alone. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(token)].map(m => m[0])
}
