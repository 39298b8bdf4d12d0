import type { Candidate } from './candidate.ts'
import type { NumberForm, Reading } from './number.ts'
import { isKeyword } from './number.ts'

/** A candidate in its place. */
export interface Nested {
  candidate: Candidate
  /** The reading its place decided for; null without a number. */
  reading: Reading | null
  parent: Nested | null
}

/** Natural order of the forms, outermost first; forms of one rank hold each other as they come ("A." in "I." or "I." in "A."). */
const rank: Record<NumberForm, number> = {
  part: 0,
  appendix: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4,
  roman: 5,
  upper: 5,
  compound: 6,
  decimal: 6,
  'decimal-bracket': 13,
  letter: 14,
  'letter-decimal': 15,
  'small-roman': 16,
  'bracketed-decimal': 16,
  'bracketed-letter': 16,
  'bracketed-roman': 16
}

/**
 * Puts candidates under one another, in order, by the form of their numbers and the path that is open; never by value, for
 * numbers repeat, skip and contradict. Values only choose between two readings of one mark ("i)", "C.").
 */
export function nest(candidates: Candidate[]): Nested[] {
  const path: Nested[] = []
  return candidates.map(candidate => {
    const reading = choose(candidate, path)
    const keep = candidate.top ? 0 : reading ? depthFor(candidate, reading, path) : depthOfGroup(candidate, path)
    path.length = keep
    const nested: Nested = { candidate, reading, parent: path.at(-1) ?? null }
    path.push(nested)
    return nested
  })
}

/** The reading that goes on with an open list, else the likeliest. */
function choose(candidate: Candidate, path: Nested[]): Reading | null {
  const readings = candidate.number?.readings
  if (!readings) return null
  // One number may be left out: "h)" is at most two steps from "i)".
  const goesOn = (r: Reading) => path.some(n => n.reading?.form === r.form && isSoonAfter(n.reading.value, r.value))
  return readings.length === 1 ? readings[0] : (readings.find(goesOn) ?? readings[0])
}

function isSoonAfter(last: number | null, value: number | null): boolean {
  const step = (value ?? 0) - (last ?? 0)
  return step === 1 || step === 2
}

/** How many entries of the path stay open above a numbered heading. */
function depthFor(candidate: Candidate, reading: Reading, path: Nested[]): number {
  const sibling = siblingAt(candidate, reading, path)
  if (sibling >= 0) return sibling
  if (isKeyword(reading.form)) return keywordDepth(reading, path)
  if (reading.depth > 1) {
    const above = path.findLastIndex(n => holdsDecimals(n, reading))
    if (above >= 0) return above + 1
  }
  // A list that opens right below a title belongs to it, whatever its form.
  const last = path.at(-1)
  if (last && reading.value === 1 && reading.depth === 1 && follows(last.candidate, candidate)) return path.length
  const own = rankOf(reading)
  let keep = path.length
  while (keep > 0 && rankAt(path[keep - 1]!) > own) keep--
  return keep
}

/** Position in the path of the entry it continues, or -1. */
function siblingAt(candidate: Candidate, reading: Reading, path: Nested[]): number {
  const same = (n: Nested) =>
    n.reading !== null &&
    n.reading.form === reading.form &&
    n.reading.depth === reading.depth &&
    sameStyle(n.candidate, candidate)
  const found = path.flatMap((n, i) => (same(n) ? [i] : []))
  if (found.length === 0) return -1
  const goesOn = found.filter(i => (path[i]?.reading?.value ?? 0) + 1 === reading.value)
  const alike = (i: number) => path[i]?.candidate.strong === candidate.strong
  const best = goesOn.findLast(alike) ?? goesOn.at(-1) ?? found.findLast(alike)
  if (best !== undefined) return best
  // A plain list that starts again under a title of the same form ("2. Nhiệm vụ" / "1. …") stands inside it.
  const nearest = found.at(-1)!
  return reading.value === 1 && !candidate.strong && nearest === path.length - 1 ? -1 : nearest
}

/** Word heading styles of different level are different lists, even where both are numbered "1.". */
function sameStyle(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.piece.style.heading, b.piece.style.heading]
  return x === null || y === null || x === y
}

/** "1.2." goes below "1."; "II.3." below "II."; a missing level is skipped. */
function holdsDecimals(n: Nested, reading: Reading): boolean {
  if (!n.reading) return false
  if (reading.form === 'compound')
    return n.reading.form === 'compound' ? n.reading.depth < reading.depth : rank[n.reading.form] === 5
  return n.reading.form === reading.form && n.reading.depth < reading.depth
}

function keywordDepth(reading: Reading, path: Nested[]): number {
  const own = rank[reading.form]
  if (own === 0) return 0
  const above = path.findLastIndex(n => n.reading !== null && rank[n.reading.form] < own && isKeyword(n.reading.form))
  if (above >= 0) return above + 1
  // "Điều" may stand below "I." or "A.", never below "1.".
  let keep = 0
  while (own >= rank.section && keep < path.length && path[keep]?.reading && rankAt(path[keep]!) === 5) keep++
  return keep
}

/** A heading without number: beside the last of its kind, else inside what is open. */
function depthOfGroup(candidate: Candidate, path: Nested[]): number {
  const level = candidate.piece.style.heading
  if (level !== null) {
    const above = path.findLastIndex(n => (n.candidate.piece.style.heading ?? 10) < level)
    if (above >= 0) return above + 1
    const beside = path.findIndex(n => n.candidate.piece.style.heading !== null)
    return beside >= 0 ? beside : Math.min(level - 1, path.length)
  }
  const twin = path.findIndex(n => n.reading === null && sameKind(n.candidate, candidate))
  if (twin >= 0) return twin
  // Numbered paragraphs without title and items of lists hold no headings.
  let keep = path.length
  while (keep > 0 && path[keep - 1]?.candidate.verdict === 'sentence') keep--
  return keep
}

function sameKind(a: Candidate, b: Candidate): boolean {
  return (
    a.piece.bullet === b.piece.bullet &&
    a.piece.capitals === b.piece.capitals &&
    a.piece.bold === b.piece.bold &&
    a.piece.style.heading === b.piece.style.heading
  )
}

function follows(above: Candidate, below: Candidate): boolean {
  return above.verdict !== 'sentence' && below.piece.position === above.piece.position + above.lines
}

function rankOf(reading: Reading): number {
  return rank[reading.form] + (reading.depth > 1 ? reading.depth - 1 : 0)
}

/** A group heading ranks as what it stands in, so that only its own kind or something above closes it. */
function rankAt(n: Nested): number {
  return n.reading ? rankOf(n.reading) : n.parent ? rankAt(n.parent) : -1
}
