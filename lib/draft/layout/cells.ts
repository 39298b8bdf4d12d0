import { charactersOf, keyOf, type Characters } from './characters.ts'
import type { PlacedRow } from './placement.ts'
import type { PrintedLine } from './printed-page.ts'

/** A piece of text that stands in a column of its own: a paragraph of a table cell. */
export interface CellText {
  /** Rises from row to row of the draft's tables; equal for the cells of one row. */
  row: number
  text: string
  /** No table says in which row it stands: it must be the only such text among the cells and in the region. */
  alone: boolean
}

/** The printed lines among which the cells are looked for: indices [from, to) in `lines`. */
export interface Region {
  lines: PrintedLine[]
  from: number
  to: number
  /** Line → characters of the paragraph already placed there, which its segments are no longer free for. */
  taken: Map<number, string>
}

/** Texts of fewer characters stand in many cells ("0", "Đạt"): their row has to bear them out. */
const shortText = 4
/** Lines between two lines of one cell, where the cells beside it stand half a row apart. */
const reach = 4

interface Segment {
  line: number
  key: string
  x: number
  right: number
}

interface Found {
  cell: number
  rows: PlacedRow[]
}

/**
 * The printed lines of each cell, or null where it is not found for certain. A cell must be found whole, at or below the
 * row before it, in segments that no other cell has; the print goes line by line across the cells, so each cell
 * follows its own column downwards.
 */
export function placeCells(cells: CellText[], region: Region): (PlacedRow[] | null)[] {
  const byLine = segmentsOf(region)
  const counts = countKeys(cells)
  const used = new Set<Segment>()
  const placed: (PlacedRow[] | null)[] = cells.map(() => null)
  let top = region.from
  for (const row of rowsOfCells(cells)) {
    const found: (Found & { chain: Link[] })[] = []
    for (const cell of row) {
      const { text, alone } = cells[cell] as CellText
      const characters = charactersOf(text)
      const chain = firstChain(characters, byLine, top, used)
      if (
        !chain ||
        (alone && ((counts.get(characters.text) ?? 0) > 1 || againIn(characters, byLine, top, used, chain)))
      )
        continue
      for (const { segment } of chain) used.add(segment)
      found.push({ cell, chain, rows: rowsOfChain(chain, characters) })
    }
    const sure = borneOut(found, cells)
    for (const { cell, rows } of sure) placed[cell] = rows
    for (const { chain } of found.filter(f => !sure.includes(f))) for (const { segment } of chain) used.delete(segment)
    if (sure.length > 0) top = Math.min(...sure.map(({ rows }) => (rows[0] as PlacedRow).line))
  }
  return placed
}

/** How many of the cells have the same compared characters. */
function countKeys(cells: CellText[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of cells) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1)
  return counts
}

function againIn(
  text: Characters,
  byLine: Map<number, Segment[]>,
  top: number,
  used: Set<Segment>,
  chain: Link[]
): boolean {
  return firstChain(text, byLine, top, new Set([...used, (chain[0] as Link).segment])) !== null
}

function segmentsOf({ lines, from, to, taken }: Region): Map<number, Segment[]> {
  const byLine = new Map<number, Segment[]>()
  for (let line = from; line < to; line++) {
    const segments = (lines[line] as PrintedLine).segments.map(({ text, x, right }) => ({
      line,
      key: keyOf(text),
      x,
      right
    }))
    const owner = taken.get(line)
    const free = owner === undefined ? segments : segments.filter(segment => !owner.includes(segment.key))
    if (free.length > 0) byLine.set(line, free)
  }
  return byLine
}

function rowsOfCells(cells: CellText[]): number[][] {
  const rows = new Map<number, number[]>()
  for (const [i, cell] of cells.entries()) rows.set(cell.row, [...(rows.get(cell.row) ?? []), i])
  return [...rows.values()]
}

interface Link {
  segment: Segment
  /** Characters of the cell before this segment. */
  before: number
}

/** The first run of unused segments at or below `top` that together are the text. */
function firstChain(
  { text }: Characters,
  byLine: Map<number, Segment[]>,
  top: number,
  used: Set<Segment>
): Link[] | null {
  if (text === '') return null
  for (const [line, segments] of byLine) {
    if (line < top) continue
    for (const segment of segments) {
      if (segment.key === '' || used.has(segment) || !text.startsWith(segment.key)) continue
      const chain = follow(text, [{ segment, before: 0 }], byLine, used)
      if (chain) return chain
    }
  }
  return null
}

/** Goes down the column, and where that fails to the right (a justified line has gaps as wide as a cell's). */
function follow(text: string, chain: Link[], byLine: Map<number, Segment[]>, used: Set<Segment>): Link[] | null {
  for (;;) {
    const last = chain.at(-1) as Link
    const before = last.before + last.segment.key.length
    if (before >= text.length) return chain
    const fits = (s: Segment | undefined): s is Segment =>
      s !== undefined && s.key !== '' && !used.has(s) && text.startsWith(s.key, before)
    const left = Math.min(...chain.map(link => link.segment.x))
    const right = Math.max(...chain.map(link => link.segment.right))
    const below = segmentBelow(byLine, last.segment.line, left, right)
    const beside = (byLine.get(last.segment.line) ?? []).find(s => s.x > last.segment.x)
    const next = fits(below) ? below : fits(beside) ? beside : null
    if (!next) return null
    chain.push({ segment: next, before })
  }
}

function segmentBelow(byLine: Map<number, Segment[]>, line: number, left: number, right: number): Segment | undefined {
  for (let next = line + 1; next <= line + reach; next++) {
    const over = byLine.get(next)?.find(s => s.x < right && s.right > left)
    if (over) return over
  }
  return undefined
}

function rowsOfChain(chain: Link[], characters: Characters): PlacedRow[] {
  const rows: PlacedRow[] = []
  for (const { segment, before } of chain) {
    if (rows.at(-1)?.line === segment.line) continue
    rows.push({ line: segment.line, offset: before === 0 ? 0 : (characters.at[before] as number) })
  }
  return rows
}

/** Without the short cells that do not stand beside the others of their row: such a text was found in another row. */
function borneOut<T extends Found>(found: T[], cells: CellText[]): T[] {
  const isShort = ({ cell }: Found): boolean => keyOf((cells[cell] as CellText).text).length < shortText
  const long = found.filter(f => !isShort(f))
  const witnesses = long.length > 0 ? long : mostOnOneLine(found)
  if (witnesses.length === 0) return []
  const top = Math.min(...witnesses.map(({ rows }) => (rows[0] as PlacedRow).line))
  const foot = Math.max(...witnesses.map(({ rows }) => (rows.at(-1) as PlacedRow).line))
  return found.filter(
    f => !isShort(f) || ((f.rows[0] as PlacedRow).line >= top && (f.rows[0] as PlacedRow).line <= foot)
  )
}

function mostOnOneLine(found: Found[]): Found[] {
  const byLine = new Map<number, Found[]>()
  for (const f of found) {
    const line = (f.rows[0] as PlacedRow).line
    byLine.set(line, [...(byLine.get(line) ?? []), f])
  }
  const most = [...byLine.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return most.length > 1 ? most : []
}
