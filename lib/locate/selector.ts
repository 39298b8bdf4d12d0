import type { Location } from '../model/comment.ts'

const around = 32

/** W3C TextQuoteSelector of the slice [start, end) of a paragraph's raw text; prefix and suffix at most 32 units. */
export function selector(text: string, start: number, end: number): NonNullable<Location['quote']> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around)
  }
}
