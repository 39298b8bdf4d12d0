import { equalParagraphs, gapsBetween } from './equal-paragraphs.ts'
import { nearParagraphs } from './near-paragraphs.ts'
import { paragraphKey } from './paragraph-key.ts'
import { countWords } from './tokens.ts'

/** Paragraphs of the copy and of the draft that are one another; several on a side where some were cut or joined. */
export interface Pair {
  copy: number[]
  draft: number[]
  /** The words are the same, or so few that only their place tells. */
  equal: boolean
}

/** Paragraphs this short are told by their place alone (a figure in a cell). */
const shortWords = 6

/**
 * Matches the paragraphs of a copy with those of the draft, in the order of both. What is in no pair was added, deleted or
 * moved; blank paragraphs are in none. Indexes are those of the two lists.
 */
export function alignParagraphs(copy: string[], draft: string[]): Pair[] {
  const [own, keys] = [worded(copy), worded(draft)]
  const equal = equalParagraphs(
    own.map(w => w.key),
    keys.map(w => w.key)
  )
  const pairs: Pair[] = equal.map(([i, j]) => ({ copy: [own[i]!.index], draft: [keys[j]!.index], equal: true }))
  const whole = { copy: [0, own.length], draft: [0, keys.length] } satisfies Parameters<typeof gapsBetween>[1]
  for (const gap of gapsBetween(equal, whole)) {
    const left = own.slice(...gap.copy).map(w => w.index)
    const right = keys.slice(...gap.draft).map(w => w.index)
    pairs.push(...alignGap(copy, draft, left, right))
  }
  pairs.sort((x, y) => x.copy[0]! - y.copy[0]!)
  for (const [i, pair] of pairs.entries()) if (!pair.equal) takeEnds(pair, pairs[i - 1], pairs[i + 1], copy, draft)
  return pairs
}

/** Adds the first and last few words of a paragraph that stand alone in the copy: the last line of one cut into lines. */
function takeEnds(pair: Pair, above: Pair | undefined, below: Pair | undefined, copy: string[], draft: string[]): void {
  const whole = keyOf(pair.draft, draft)
  for (let i = pair.copy[0]! - 1; i > (above?.copy.at(-1) ?? -1); i--) {
    const start = keyOf([i], copy)
    if (start === '') continue
    if (!whole.startsWith(start) || keyOf(pair.copy, copy).startsWith(start)) break
    pair.copy.unshift(i)
  }
  for (let i = pair.copy.at(-1)! + 1; i < (below?.copy[0] ?? copy.length); i++) {
    const end = keyOf([i], copy)
    if (end === '') continue
    if (!whole.endsWith(end) || keyOf(pair.copy, copy).endsWith(end)) break
    pair.copy.push(i)
  }
}

function keyOf(indexes: number[], texts: string[]): string {
  return paragraphKey(indexes.map(i => texts[i]!).join(' '))
}

function worded(texts: string[]): { key: string; index: number }[] {
  return texts.map((text, index) => ({ key: paragraphKey(text), index })).filter(w => w.key !== '')
}

function alignGap(copy: string[], draft: string[], left: number[], right: number[]): Pair[] {
  const near = nearParagraphs(
    left.map(i => copy[i]!),
    right.map(j => draft[j]!)
  )
  const pairs = joined(near).map(([c, d]) => ({
    copy: c.map(i => left[i]!),
    draft: d.map(j => right[j]!),
    equal: false
  }))
  const free = gapsBetween(near, { copy: [0, left.length], draft: [0, right.length] })
  for (const gap of free) pairs.push(...byPlace(copy, draft, left.slice(...gap.copy), right.slice(...gap.draft)))
  return pairs
}

/** Links that share a paragraph are one pair. */
function joined(links: [number, number][]): [number[], number[]][] {
  const groups: [number[], number[]][] = []
  for (const [c, d] of links) {
    const last = groups.at(-1)
    if (last && (last[0].at(-1) === c || last[1].at(-1) === d)) {
      if (last[0].at(-1) !== c) last[0].push(c)
      if (last[1].at(-1) !== d) last[1].push(d)
    } else groups.push([[c], [d]])
  }
  return groups
}

/** As many short paragraphs on both sides, between two that are sure: each is the one in its place. */
function byPlace(copy: string[], draft: string[], left: number[], right: number[]): Pair[] {
  const short = [...left.map(i => copy[i]!), ...right.map(j => draft[j]!)].every(t => countWords(t) <= shortWords)
  if (left.length !== right.length || !short) return []
  return left.map((i, k) => ({ copy: [i], draft: [right[k]!], equal: false }))
}
