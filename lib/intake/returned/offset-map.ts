import { tokensOf, type Token } from './tokens.ts'
import { matchTokens } from './word-diff.ts'

/** From an offset in one text to the same place in another copy of it. */
export type OffsetMap = (offset: number) => number

/** Words that are in both copies are the fixed points; between them the nearest one counts. */
export function offsetMap(from: string, to: string): OffsetMap {
  if (from === to) return offset => offset
  const [a, b] = [tokensOf(from), tokensOf(to)]
  const pairs = matchTokens(a, b)
  return offset => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (a[pairs[middle]![0]]!.start <= offset) low = middle + 1
      else high = middle
    }
    const pair = pairs[low - 1]
    return pair ? behind(offset, a[pair[0]]!, b[pair[1]]!, nextStart(b, pair[1], to)) : 0
  }
}

/** As far behind the word's start, or behind its end, as in the other copy; never into the next word. */
function behind(offset: number, own: Token, other: Token, next: number): number {
  if (offset < own.end) return Math.min(other.start + (offset - own.start), other.end)
  return Math.min(other.end + (offset - own.end), next)
}

function nextStart(tokens: Token[], at: number, text: string): number {
  return tokens[at + 1]?.start ?? text.length
}
