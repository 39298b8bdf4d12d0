import type { Token } from './tokens.ts'

/** A stretch that differs: token indexes [a, aEnd) of the one text stand against [b, bEnd) of the other. */
export interface Hunk {
  a: number
  aEnd: number
  b: number
  bEnd: number
}

/** Cells of the table of one comparison: longer middles are taken as replaced whole. */
const mostCells = 4_000_000

/** Pairs of equal tokens in order, a longest common subsequence. */
export function matchTokens(a: Token[], b: Token[]): [number, number][] {
  let start = 0
  while (start < a.length && start < b.length && a[start]!.form === b[start]!.form) start++
  let tail = 0
  const most = Math.min(a.length, b.length) - start
  while (tail < most && a[a.length - 1 - tail]!.form === b[b.length - 1 - tail]!.form) tail++
  const pairs: [number, number][] = []
  for (let i = 0; i < start; i++) pairs.push([i, i])
  pairs.push(...matchMiddle(a, b, start, a.length - tail, b.length - tail))
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i])
  return pairs
}

function matchMiddle(a: Token[], b: Token[], start: number, aEnd: number, bEnd: number): [number, number][] {
  const [n, m] = [aEnd - start, bEnd - start]
  if (n === 0 || m === 0 || n * m > mostCells) return []
  const width = m + 1
  const best = new Uint16Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const same = a[start + i]!.form === b[start + j]!.form
      best[i * width + j] = same
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[start + i]!.form === b[start + j]!.form) pairs.push([start + i++, start + j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** What lies between the pairs of equal tokens, in order. */
export function hunksOf(pairs: [number, number][], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = []
  let [a, b] = [0, 0]
  for (const [i, j] of [...pairs, [aLength, bLength] as const]) {
    if (i > a || j > b) hunks.push({ a, aEnd: i, b, bEnd: j })
    ;[a, b] = [i + 1, j + 1]
  }
  return hunks
}
