/**
 * An order-preserving alignment of two long texts that are nearly the same. Passages that occur once on both sides are
 * anchors; what lies between two anchors is aligned in the same way with shorter passages, and the small rest by the
 * longest common subsequence. Time grows with the length, not with its square.
 */

/** Lengths of the anchors, longest first: 14 letters are three or four syllables. */
const anchorLengths = [14, 7]
/** The largest rest (product of both lengths) that is compared letter by letter. */
const largestRest = 400_000
/** Shorter runs of the rest are chance, unless they continue their neighbours. */
const shortestRun = 4

/** For each character of `a` the index of its partner in `b`, or -1; partners rise. */
export function align(a: string, b: string): Int32Array {
  const partner = new Int32Array(a.length).fill(-1)
  alignRange({ a, b, partner }, 0, a.length, 0, b.length, 0)
  dropChance(partner)
  return partner
}

interface Work {
  a: string
  b: string
  partner: Int32Array
}

function alignRange(work: Work, a0: number, a1: number, b0: number, b1: number, level: number): void {
  ;[a0, a1, b0, b1] = trimEnds(work, a0, a1, b0, b1)
  if (a0 >= a1 || b0 >= b1) return
  const length = anchorLengths[level]
  if (length === undefined) return alignRest(work, a0, a1, b0, b1)
  const anchors = rising(uniquePairs(work, a0, a1, b0, b1, length))
  let [a, b] = [a0, b0]
  for (const [i, j] of anchors) {
    if (i >= a && j >= b) alignRange(work, a, i, b, j, level + 1)
    for (let k = Math.max(0, a - i, b - j); k < length; k++) work.partner[i + k] = j + k
    a = Math.max(a, i + length)
    b = Math.max(b, j + length)
  }
  alignRange(work, a, a1, b, b1, level + 1)
}

/** Pairs off what is equal at both ends. */
function trimEnds(
  { a, b, partner }: Work,
  a0: number,
  a1: number,
  b0: number,
  b1: number
): [number, number, number, number] {
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partner[a0++] = b0++
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partner[--a1] = --b1
  return [a0, a1, b0, b1]
}

/** Places of the passages of one length that occur exactly once in each range, in the order of `a`. */
function uniquePairs(
  { a, b }: Work,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number
): [number, number][] {
  const inB = placesOf(b, b0, b1, length)
  const inA = placesOf(a, a0, a1, length)
  const pairs: [number, number][] = []
  for (const [passage, i] of inA) {
    const j = i < 0 ? undefined : inB.get(passage)
    if (j !== undefined && j >= 0) pairs.push([i, j])
  }
  return pairs
}

/** Passage → its only place, or -1 where it occurs again. */
function placesOf(text: string, from: number, to: number, length: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = from; i + length <= to; i++) {
    const passage = text.slice(i, i + length)
    places.set(passage, places.has(passage) ? -1 : i)
  }
  return places
}

/** The longest subsequence in which both sides rise (patience sorting). */
function rising(pairs: [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length)
  for (const [n, [, j]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as [number, number])[1] < j) low = middle + 1
      else high = middle
    }
    before[n] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = n
  }
  const chosen: [number, number][] = []
  for (let n = tails.at(-1) ?? -1; n >= 0; n = before[n] as number) chosen.push(pairs[n] as [number, number])
  return chosen.reverse()
}

/** Longest common subsequence of two short ranges; ranges too large to compare stay without partners. */
function alignRest({ a, b, partner }: Work, a0: number, a1: number, b0: number, b1: number): void {
  const [n, m] = [a1 - a0, b1 - b0]
  if (n * m > largestRest) return
  const width = m + 1
  const best = new Uint16Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      best[i * width + j] =
        a[a0 + i] === b[b0 + j]
          ? (best[(i + 1) * width + j + 1] as number) + 1
          : Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number)
    }
  }
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[a0 + i] === b[b0 + j]) partner[a0 + i++] = b0 + j++
    else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i++
    else j++
  }
}

/** Takes back short runs that neither continue the run before nor lead on to the next. */
function dropChance(partner: Int32Array): void {
  const runs = runsOf(partner)
  for (const [n, run] of runs.entries()) {
    if (run.length >= shortestRun) continue
    const before = runs[n - 1]
    const after = runs[n + 1]
    const near = (x: Run | undefined, y: Run | undefined): boolean =>
      x !== undefined &&
      y !== undefined &&
      y.a - (x.a + x.length) <= 3 &&
      y.b - (x.b + x.length) <= 3 &&
      Math.max(x.length, y.length) >= shortestRun
    if (!near(before, run) && !near(run, after)) partner.fill(-1, run.a, run.a + run.length)
  }
}

interface Run {
  a: number
  b: number
  length: number
}

function runsOf(partner: Int32Array): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < partner.length; i++) {
    const b = partner[i] as number
    if (b < 0) continue
    const last = runs.at(-1)
    if (last && last.a + last.length === i && last.b + last.length === b) last.length++
    else runs.push({ a: i, b, length: 1 })
  }
  return runs
}
