import { longestIncreasing } from './increasing.ts'

/** Stretches of two lists: [from, to) of the copy's keys and of the draft's. */
export interface Gap {
  copy: [number, number]
  draft: [number, number]
}

/** Cells of the table for keys that stand several times; longer stretches without any unique key stay unmatched. */
const mostCells = 1_000_000

/**
 * Pairs of equal keys in order. Keys that stand once in both lists go first (they cannot be mistaken), the others are
 * matched between them: "Đạt" in the third row of a table is the one of the third row.
 */
export function equalParagraphs(copy: string[], draft: string[]): [number, number][] {
  const found: [number, number][] = []
  const open: Gap[] = [{ copy: [0, copy.length], draft: [0, draft.length] }]
  for (let gap = open.pop(); gap; gap = open.pop()) {
    const unique = uniquePairs(copy, draft, gap)
    if (unique.length === 0) found.push(...commonPairs(copy, draft, gap))
    else {
      found.push(...unique)
      open.push(...gapsBetween(unique, gap))
    }
  }
  return found.sort((x, y) => x[0] - y[0])
}

/** What is left between pairs in order; only gaps that have something on both sides, or on any side with `all`. */
export function gapsBetween(pairs: [number, number][], { copy, draft }: Gap, all = false): Gap[] {
  const gaps: Gap[] = []
  let [i, j] = [copy[0], draft[0]]
  for (const [x, y] of [...pairs, [copy[1], draft[1]] as const]) {
    if (all ? x > i || y > j : x > i && y > j) gaps.push({ copy: [i, x], draft: [j, y] })
    ;[i, j] = [x + 1, y + 1]
  }
  return gaps
}

function uniquePairs(copy: string[], draft: string[], gap: Gap): [number, number][] {
  const inDraft = places(draft, gap.draft)
  const inCopy = places(copy, gap.copy)
  const pairs: [number, number][] = []
  for (const [key, i] of inCopy) {
    const j = inDraft.get(key)
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j])
  }
  return longestIncreasing(pairs.map(p => p[1])).map(i => pairs[i]!)
}

/** Where each key stands; -1 for one that stands twice. */
function places(keys: string[], [from, to]: [number, number]): Map<string, number> {
  const map = new Map<string, number>()
  for (let i = from; i < to; i++) map.set(keys[i]!, map.has(keys[i]!) ? -1 : i)
  return map
}

function commonPairs(copy: string[], draft: string[], gap: Gap): [number, number][] {
  const [n, m] = [gap.copy[1] - gap.copy[0], gap.draft[1] - gap.draft[0]]
  if (n * m > mostCells) return []
  const same = (i: number, j: number): boolean => copy[gap.copy[0] + i] === draft[gap.draft[0] + j]
  const width = m + 1
  const best = new Uint16Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] = same(i, j)
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < n && j < m;) {
    if (same(i, j)) pairs.push([gap.copy[0] + i++, gap.draft[0] + j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
