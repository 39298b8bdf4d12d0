/** A stretch of a redline: joined, "same" and "deleted" give the original, "same" and "inserted" the replacement. */
export interface RedlinePiece {
  type: 'same' | 'deleted' | 'inserted'
  text: string
}

/** Steps of an exact comparison; above it only words that stand once on both sides hold the texts together. */
const mostSteps = 250_000
/** Parts inside parts that are taken apart once more. */
const deepest = 20

/**
 * What changed from one text to another, word by word. Linear in the length of the texts but for a bounded comparison of
 * the part between their common beginning and end. This file imports nothing: pages load it too.
 */
export function redline(original: string, replacement: string): RedlinePiece[] {
  const [a, b] = [tokens(original), tokens(replacement)]
  const ops: RedlinePiece[] = []
  compare(a, b, ops, 0)
  return tidy(ops)
}

/** Words with their marks, runs of space, single signs; nothing is left out. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

function compare(a: string[], b: string[], ops: RedlinePiece[], depth: number): void {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  push(ops, 'same', a.slice(0, start))
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), ops, depth)
  push(ops, 'same', a.slice(a.length - end))
}

function middle(a: string[], b: string[], ops: RedlinePiece[], depth: number): void {
  if (a.length === 0 || b.length === 0) return replace(a, b, ops)
  if (a.length * b.length <= mostSteps) return exact(a, b, ops)
  const held = depth < deepest ? anchors(a, b) : []
  if (held.length === 0) return replace(a, b, ops)
  let [i, j] = [0, 0]
  for (const [x, y] of held) {
    compare(a.slice(i, x), b.slice(j, y), ops, depth + 1)
    push(ops, 'same', [a[x] as string])
    i = x + 1
    j = y + 1
  }
  compare(a.slice(i), b.slice(j), ops, depth + 1)
}

function replace(a: string[], b: string[], ops: RedlinePiece[]): void {
  push(ops, 'deleted', a)
  push(ops, 'inserted', b)
}

/** Longest common subsequence by its table. */
function exact(a: string[], b: string[], ops: RedlinePiece[]): void {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      longest[at] =
        a[i] === b[j]
          ? (longest[at + width + 1] as number) + 1
          : Math.max(longest[at + width] as number, longest[at + 1] as number)
    }
  }
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const at = i * width + j
    if (a[i] === b[j]) {
      push(ops, 'same', [a[i++] as string])
      j++
    } else if ((longest[at + width] as number) >= (longest[at + 1] as number)) push(ops, 'deleted', [a[i++] as string])
    else push(ops, 'inserted', [b[j++] as string])
  }
  replace(a.slice(i), b.slice(j), ops)
}

/** Words that stand once on each side, as many as keep one order (patience diff). */
function anchors(a: string[], b: string[]): [number, number][] {
  const [inA, inB] = [onlyOnce(a), onlyOnce(b)]
  const pairs: [number, number][] = []
  for (const [token, x] of inA) {
    const y = inB.get(token)
    if (y !== undefined) pairs.push([x, y])
  }
  return increasing(pairs)
}

/** Tokens that stand once, with their places, in order. */
function onlyOnce(list: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1)
  const once = new Map<string, number>()
  for (const [at, token] of list.entries()) if (counts.get(token) === 1) once.set(token, at)
  return once
}

/** The longest list of pairs whose second numbers rise; the first ones rise already. */
function increasing(pairs: [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length)
  for (const [at, pair] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((pairs[tails[half] as number] as [number, number])[1] < pair[1]) low = half + 1
      else high = half
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] as number)
    tails[low] = at
  }
  const found: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) found.push(pairs[at] as [number, number])
  return found.reverse()
}

function push(ops: RedlinePiece[], type: RedlinePiece['type'], words: string[]): void {
  if (words.length > 0) ops.push({ type, text: words.join('') })
}

/** One stretch of each type at a time, struck out before put in; a space alone between two changes goes with them. */
function tidy(ops: RedlinePiece[]): RedlinePiece[] {
  const pieces: RedlinePiece[] = []
  let [deleted, inserted, same] = ['', '', '']
  const flush = (): void => {
    if (deleted !== '') pieces.push({ type: 'deleted', text: deleted })
    if (inserted !== '') pieces.push({ type: 'inserted', text: inserted })
    if (same !== '') pieces.push({ type: 'same', text: same })
    deleted = inserted = same = ''
  }
  for (const { type, text } of ops) {
    if (type === 'same') {
      same += text
      continue
    }
    if (same !== '' && same.trim() === '' && deleted !== '' && inserted !== '') {
      deleted += same
      inserted += same
      same = ''
    } else if (same !== '') flush()
    if (type === 'deleted') deleted += text
    else inserted += text
  }
  flush()
  return pieces
}
