import { align } from './alignment.ts'
import type { DraftStream, PrintStream } from './streams.ts'

/** Where a paragraph is printed: its lines in order, and where in its raw text each begins. */
export interface Placement {
  /** Index of the paragraph in the stream. */
  paragraph: number
  rows: PlacedRow[]
}

export interface PlacedRow {
  /** Index of the printed line in the stream. */
  line: number
  /** UTF-16 offset in the paragraph's raw text. */
  offset: number
}

/** Less than this share of a paragraph found in one place is not found; headings are like one another, long texts are not. */
const enough = (length: number): number => (length < 150 ? 0.88 : 0.7)
/** Paragraphs of fewer characters ("Nguyên nhân", "83") say too little to be found by their letters alone. */
export const shortest = 12
/** Characters that may lie between two pieces of one paragraph: a note mark, words that differ. */
const nearby = 60

/** The paragraphs of the stream that stand in the print beyond doubt; short ones and doubtful ones are left out. */
export function placeParagraphs(draft: DraftStream, print: PrintStream): Placement[] {
  const partner = align(draft.text, print.text)
  const placed: Placement[] = []
  for (const paragraph of draft.paragraphs.keys()) {
    const [start, end] = [draft.starts[paragraph] as number, draft.starts[paragraph + 1] as number]
    if (end - start < shortest) continue
    const pairs = mainPiece(partner, start, end)
    if (pairs.length < enough(end - start) * (end - start)) continue
    const rows = rowsOf(pairs, start, draft, print)
    if (rows) placed.push({ paragraph, rows })
  }
  return placed
}

/** A character of the draft and its partner in the print. */
type Pair = [number, number]

/** The pairs of a paragraph without the scattered ones: the largest piece whose gaps are alike on both sides. */
function mainPiece(partner: Int32Array, start: number, end: number): Pair[] {
  const pieces: Pair[][] = []
  for (let i = start; i < end; i++) {
    const j = partner[i] as number
    if (j < 0) continue
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    if (piece && last && Math.abs(j - last[1] - (i - last[0])) <= nearby) piece.push([i, j])
    else pieces.push([[i, j]])
  }
  return pieces.reduce((a, b) => (b.length > a.length ? b : a), [])
}

/** The printed lines of the pairs; null where the line on which the paragraph begins is not certain. */
function rowsOf(pairs: Pair[], start: number, draft: DraftStream, print: PrintStream): PlacedRow[] | null {
  const byLine = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const line = print.line[pair[1]] as number
    const some = byLine.get(line)
    if (some) some.push(pair)
    else byLine.set(line, [pair])
  }
  const rows: PlacedRow[] = []
  let previousEnd = start - 1
  for (const [line, some] of byLine) {
    const [i, j] = some[0] as Pair
    if (!isTrusted(some, line, print)) continue
    const before = j - (print.starts[line] as number)
    const unmatched = i - previousEnd - 1
    // The head of the paragraph may stand on a line that was not recognised.
    if (rows.length === 0 && unmatched > Math.max(6, before + 6)) return null
    const offset = rows.length === 0 ? 0 : (draft.at[i - Math.min(before, unmatched)] as number)
    rows.push({ line, offset })
    previousEnd = (some.at(-1) as Pair)[0]
  }
  return rows.length > 0 ? rows : null
}

/** Few letters that agree on a line of other words are chance. */
function isTrusted(some: Pair[], line: number, print: PrintStream): boolean {
  const [first, last] = [some[0] as Pair, some.at(-1) as Pair]
  if (some.length >= 14) return true
  const span = last[1] - first[1] + 1
  const whole = (print.starts[line + 1] as number) - (print.starts[line] as number)
  const atEdge = first[1] - (print.starts[line] as number) <= 6 || last[1] === (print.starts[line + 1] as number) - 1
  return atEdge && some.length >= 0.7 * span && (some.length >= 4 || some.length >= 0.7 * whole)
}
