import type { DraftStream, PrintStream } from './streams.ts'
import type { PlacedRow, Placement } from './placement.ts'

/**
 * Places what the letters alone could not: short and repeated paragraphs ("Nguyên nhân", "83", "-"). Between two placed
 * neighbours a paragraph must fill whole lines, and as many places must be free as paragraphs ask for them:
 * then order decides; else they stay unknown. `placed` rises in paragraphs; so does the answer.
 */
export function placeBetween(draft: DraftStream, print: PrintStream, placed: Placement[]): Placement[] {
  const keys = print.lines.map(line => line.key)
  const found: Placement[] = []
  let [paragraph, line] = [0, 0]
  const end: Placement = { paragraph: draft.paragraphs.length, rows: [{ line: print.lines.length, offset: 0 }] }
  for (const next of [...placed, end]) {
    found.push(...fill({ draft, keys }, paragraph, next.paragraph, line, next.rows[0]?.line ?? line))
    if (next !== end) found.push(next)
    paragraph = next.paragraph + 1
    line = (next.rows.at(-1)?.line ?? line) + 1
  }
  return found
}

interface Work {
  draft: DraftStream
  /** The characters of each printed line. */
  keys: string[]
}

/** Placements of paragraphs [from, to) on lines [top, foot), the longest texts first: they part the rest. */
function fill(work: Work, from: number, to: number, top: number, foot: number): Placement[] {
  if (from >= to || top >= foot) return []
  for (const group of groupsByLength(work, from, to)) {
    const places = freePlaces(work, group.key, top, foot)
    if (places.length !== group.paragraphs.length) continue
    const chosen = group.paragraphs.map((paragraph, i) =>
      placementAt(work, paragraph, group.key, places[i] as PlacedRow[])
    )
    return aroundEach(work, chosen, from, to, top, foot)
  }
  return []
}

/** `rows` hold positions in the key; the placement holds offsets in the raw text, the first row with its bullet. */
function placementAt({ draft }: Work, paragraph: number, key: string, rows: PlacedRow[]): Placement {
  const start = (draft.starts[paragraph + 1] as number) - key.length
  const offset = (at: number): number => (at === 0 ? 0 : (draft.at[start + at] as number))
  return { paragraph, rows: rows.map(row => ({ line: row.line, offset: offset(row.offset) })) }
}

function aroundEach(work: Work, chosen: Placement[], from: number, to: number, top: number, foot: number): Placement[] {
  const found: Placement[] = []
  for (const placement of chosen) {
    found.push(...fill(work, from, placement.paragraph, top, (placement.rows[0] as PlacedRow).line), placement)
    from = placement.paragraph + 1
    top = (placement.rows.at(-1) as PlacedRow).line + 1
  }
  return [...found, ...fill(work, from, to, top, foot)]
}

/** The different texts among paragraphs [from, to), longest first, each with the paragraphs that have it. */
function groupsByLength(work: Work, from: number, to: number): { key: string; paragraphs: number[] }[] {
  const groups = new Map<string, number[]>()
  for (let i = from; i < to; i++) {
    const key = withoutBullet(paragraphKey(work, i))
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), i])
  }
  return [...groups].map(([key, paragraphs]) => ({ key, paragraphs })).sort((a, b) => b.key.length - a.key.length)
}

function paragraphKey({ draft }: Work, i: number): string {
  return draft.text.slice(draft.starts[i], draft.starts[i + 1])
}

/** Runs of lines in [top, foot) that together are the text and nothing else, from top to bottom. */
function freePlaces(work: Work, key: string, top: number, foot: number): PlacedRow[][] {
  const places: PlacedRow[][] = []
  for (let line = top; line < foot; line++) {
    const rows = rowsFrom(work.keys, key, line, foot)
    if (!rows) continue
    places.push(rows)
    line = (rows.at(-1) as PlacedRow).line
  }
  return places
}

function rowsFrom(keys: string[], key: string, line: number, foot: number): PlacedRow[] | null {
  const rows: PlacedRow[] = []
  for (let at = 0; at < key.length; line++) {
    const printed =
      line < foot ? (rows.length === 0 ? withoutBullet(keys[line] as string) : (keys[line] as string)) : ''
    if (printed === '' || !key.startsWith(printed, at)) return null
    rows.push({ line, offset: at })
    at += printed.length
  }
  return rows
}

/** A dash or plus before the text: automatic bullets are a dash here and a glyph there. A lone dash stays. */
function withoutBullet(key: string): string {
  return key.length > 1 ? key.replace(/^[-+]/, '') : key
}
