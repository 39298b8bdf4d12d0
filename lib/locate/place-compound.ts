import { oneOfAt } from './place-phrases.ts'
import type { PlaceToken } from './place-tokens.ts'
import { compoundAfter, compoundBefore } from './place-words.ts'

/** True where the noun at tokens [at, next) is a part of another word: "góp phần", "mục tiêu", "điều kiện". */
export function isCompound(tokens: PlaceToken[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const tight = before?.type === 'word' && before.end + 1 >= (tokens[at] as PlaceToken).start
  if (tight && oneOfAt(tokens, at - 1, compoundBefore)?.next === at) return true
  const after = tokens[next]
  return after?.type === 'word' && (compoundAfter[(tokens[next - 1] as PlaceToken).text]?.has(after.text) ?? false)
}
