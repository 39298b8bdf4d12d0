import type { EditWord } from './edit-words.ts'
import { figureOf } from './figures.ts'

/** True where new words are the old ones spelt otherwise, word by word: "xữ" → "xử", "nghành" → "ngành"; never other figures. */
export function isRespelling(from: EditWord[], to: EditWord[]): boolean {
  return from.length > 0 && from.length === to.length && from.every((word, i) => isNear(word.plain, to[i]!.plain))
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true
  if (figureOf(a) !== null || figureOf(b) !== null) return false
  return distance(a, b) <= (Math.max(a.length, b.length) > 4 ? 2 : 1)
}

/** Letters to be changed, added or left out (Levenshtein); words are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
