import { figureOf } from './figures.ts'
import type { Subject } from './subject.ts'

/** What a word must say to be a matter of its own. */
const strong = 0.6
const longest = 60

/** What of a subject says which words it names, in order. */
export type Named = Pick<Subject, 'order' | 'weights' | 'initials' | 'abbreviations'>

/**
 * True where two subjects run alike and one strong word stands in the place of another: "trung tâm công nghiệp của
 * vùng", "trung tâm du lịch của vùng". Likeness of all the other words then proves the opposite of one request.
 */
export function isSubstituted(a: Named, b: Named): boolean {
  const [x, y] = [a.order.slice(0, longest), b.order.slice(0, longest)]
  return gaps(x, y).some(([i, m, j, n]) => isStrong(x.slice(i, m), a, b) && isStrong(y.slice(j, n), b, a))
}

/** Words all of which only one side has (else the order differs, not the matter), one of them telling; figures are compared elsewhere. */
function isStrong(words: string[], own: Named, other: Named): boolean {
  if (words.some(w => other.weights.has(w))) return false
  const says = (word: string): boolean => (own.weights.get(word) ?? 0) >= strong
  return words.some(
    (w, i) => figureOf(w) === null && (says(w) || says(`${words[i - 1]} ${w}`)) && !isSpelledOut(w, own, other)
  )
}

/** "ĐBSCL" has "đồng bằng sông Cửu Long" in its place: no substitution. */
function isSpelledOut(word: string, own: Named, other: Named): boolean {
  if (own.abbreviations.includes(word)) return other.initials.includes(word)
  return other.abbreviations.some(short => own.initials.includes(short))
}

/** Stretches [from, to) of both between neighbouring words of their longest common subsequence; those at the ends too. */
function gaps(a: string[], b: string[]): [number, number, number, number][] {
  const width = b.length + 1
  const best = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const found: [number, number, number, number][] = []
  let [i, j, from, start] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (i > from && j > start) found.push([from, i, start, j])
      ;[from, start] = [++i, ++j]
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  if (from < a.length && start < b.length) found.push([from, a.length, start, b.length])
  return found
}
