/**
 * Finds words in a text where spaces and line breaks may differ, as they do between a page and a file. Offsets are of the raw text, so
 * that what is taken is a slice of it (docs/design, rule 1).
 */
export interface Searchable {
  text: string
  /** The text without any space, and where each of its characters stands in `text`. */
  bare: string
  at: number[]
}

export function searchable(text: string): Searchable {
  const at: number[] = []
  let bare = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (/\s/u.test(sign)) continue
    at.push(i)
    bare += sign
  }
  return { text, bare, at }
}

export interface Span {
  start: number
  end: number
}

/** Where the words stand, from `from` (an offset of the raw text) on; null where they do not. */
export function findWords({ bare, at }: Searchable, words: string, from = 0): Span | null {
  const wanted = words.replace(/\s+/gu, '')
  if (wanted === '') return null
  const found = bare.indexOf(wanted, firstAt(at, from))
  if (found < 0) return null
  return { start: at[found] as number, end: (at[found + wanted.length - 1] as number) + 1 }
}

/** Index of the first kept character at or behind an offset. */
function firstAt(at: number[], offset: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
