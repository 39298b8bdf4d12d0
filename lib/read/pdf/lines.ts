import type { PdfItem } from './item.ts'
import type { PdfLine, PdfSegment } from './page.ts'

/**
 * A gap wider than this share of the font size parts two words: the narrowest space of justified text is some 0.2,
 * kerning and marks set over their letter stay below 0.1.
 */
const wordGap = 0.14
/** A gap wider than this parts two segments: cells at 14 points with Word's 0.19 cm on each side stand 0.77 apart. */
const segmentGap = 0.75
/** Baselines closer than this share of the font size are one line; cells whose rows differ by a fifth are two. */
const sameBaseline = 0.18
/** A note mark is smaller than this share of its line's size and raised or lowered by less than `raised`. */
const markSize = 0.8
const raised = 0.5

/** The lines of a page from top to bottom. `items`: upright, in any order. */
export function linesOf(items: PdfItem[]): PdfLine[] {
  const shown = items.filter(item => item.text.trim() !== '')
  const rows = rowsOf(shown)
  const spaces = items.filter(item => item.text.trim() === '')
  return rows.map(row => lineOf(row, spaces)).sort((a, b) => a.y - b.y || a.x - b.x)
}

interface Row {
  y: number
  size: number
  items: PdfItem[]
}

/** Items on one baseline. Big items make the rows; raised and lowered marks then join the row they belong to. */
function rowsOf(items: PdfItem[]): Row[] {
  const rows: Row[] = []
  const marks: PdfItem[] = []
  const byHeight = [...items].sort((a, b) => a.y - b.y || a.x - b.x)
  for (const item of byHeight) {
    const row = rows.at(-1)
    if (row && item.y - row.y < sameBaseline * Math.max(row.size, item.size)) {
      row.items.push(item)
      if (item.size > row.size) [row.size, row.y] = [item.size, item.y]
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  const kept = rows.filter((row, i) => {
    const host = hostOf(row, rows[i - 1], rows[i + 1])
    if (host) host.items.push(...row.items)
    else marks.push(...row.items)
    return !host
  })
  return kept
}

/** The neighbouring row of which a row of small items is only the raised or lowered marks, or null. */
function hostOf(row: Row, above: Row | undefined, below: Row | undefined): Row | null {
  for (const host of [below, above]) {
    if (!host || row.size > markSize * host.size) continue
    const away = Math.abs(host.y - row.y)
    if (away < raised * host.size && row.items.every(item => touches(item, host))) return host
  }
  return null
}

/** True where the item stands right before or behind an item of the row, not over or under it. */
function touches(item: PdfItem, row: Row): boolean {
  const near = 0.6 * row.size
  const over = row.items.some(other => item.x < other.right - 1 && other.x < item.right - 1)
  return (
    !over && row.items.some(other => Math.abs(item.x - other.right) < near || Math.abs(other.x - item.right) < near)
  )
}

function lineOf(row: Row, spaces: PdfItem[]): PdfLine {
  const items = [...row.items].sort((a, b) => a.x - b.x || a.right - b.right)
  const blanks = spaces.filter(space => Math.abs(space.y - row.y) < sameBaseline * row.size)
  const segments: PdfSegment[] = []
  let run: PdfItem[] = []
  for (const item of items) {
    const last = run.at(-1)
    if (last && isRepeat(last, item)) continue
    if (last && item.x - last.right > segmentGap * Math.max(last.size, item.size)) {
      segments.push(segmentOf(run, blanks))
      run = []
    }
    run.push(item)
  }
  segments.push(segmentOf(run, blanks))
  const text = segments.map(segment => segment.text).join('\t')
  const right = Math.max(...segments.map(segment => segment.right))
  return { text, x: items[0]?.x ?? 0, right, y: row.y, size: mainSize(items), segments }
}

/** Bold made by printing twice, a hair apart. */
function isRepeat(a: PdfItem, b: PdfItem): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.size
}

function segmentOf(items: PdfItem[], blanks: PdfItem[]): PdfSegment {
  let text = ''
  let last: PdfItem | null = null
  for (const item of items) {
    if (last && partsWords(last, item, blanks) && !/\s$/.test(text)) text += ' '
    text += item.text
    last = item
  }
  const first = items[0] as PdfItem
  const right = Math.max(...items.map(item => item.right))
  return { text: text.replace(/\s+/g, ' ').trim(), x: first.x, right, size: mainSize(items) }
}

/** By the gap, never by the item: text in decomposed Unicode comes as one item a letter. */
function partsWords(last: PdfItem, item: PdfItem, blanks: PdfItem[]): boolean {
  const gap = item.x - last.right
  const size = Math.min(last.size, item.size)
  if (gap > wordGap * size) return true
  if (gap < 0.05 * size) return false
  const middle = (last.right + item.x) / 2
  return blanks.some(blank => blank.x - 0.5 <= middle && middle <= blank.right + 0.5)
}

/** Size of most letters, rounded to a tenth of a point. */
function mainSize(items: PdfItem[]): number {
  const letters = new Map<number, number>()
  for (const item of items) {
    const size = Math.round(item.size * 10) / 10
    letters.set(size, (letters.get(size) ?? 0) + item.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
