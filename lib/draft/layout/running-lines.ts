import { folded } from '../../text/fold.ts'
import type { PdfLine, PdfPage } from '../../read/pdf.ts'

/** How many lines at the top and at the foot of a page may be header or footer. */
const edge = 3
/** Baselines this close (points) are the same height on different pages. */
const sameHeight = 3

interface EdgeLine {
  page: number
  line: PdfLine
  top: boolean
  /**
   * Text without marks, as it is and with one number that is the page's own as #: "Trang 3/40" repeats, while "20. Nhiệm vụ"
   * and "40. Nhiệm vụ" do not.
   */
  keys: string[]
  /** Distance to the next line towards the middle of the page, in its own size. */
  apart: number
  /** The number it shows, where it shows only a page number. */
  number: number | null
}

/** Page numbers and running headers and footers: lines at a page's edge that follow the page's number or repeat. */
export function runningLines(pages: PdfPage[]): Set<PdfLine> {
  const edges = pages.flatMap(page => edgeLines(page))
  const numbers = pageNumbers(edges)
  const rest = edges.filter(e => !numbers.has(e.line))
  const running = new Set<PdfLine>(numbers)
  for (const e of repeated(rest, pages.length)) running.add(e.line)
  return running
}

function edgeLines(page: PdfPage): EdgeLine[] {
  const last = page.lines.length - 1
  return page.lines.flatMap((line, i) => {
    if (i >= edge && i <= last - edge) return []
    const top = line.y < page.height / 2
    const inner = page.lines[i + (top ? 1 : -1)]
    const apart = inner ? Math.abs(inner.y - line.y) / line.size : Infinity
    return [
      { page: page.number, line, top, keys: keysOf(line.text, page.number), apart, number: shownNumber(line.text) }
    ]
  })
}

function keysOf(text: string, page: number): string[] {
  const key = folded(text)
  const own = [...key.matchAll(/\d+/g)].filter(m => Number(m[0]) === page)
  return [key, ...own.map(m => `${key.slice(0, m.index)}#${key.slice(m.index + m[0].length)}`)]
}

/** "3", "- 3 -", "Trang 3", "Trang 3/40", "Page 3 of 40". */
function shownNumber(text: string): number | null {
  const m = /^[-–—\s]*(?:trang|tr\.|page)?\s*(\d{1,4})\s*(?:(?:\/|of|trên)\s*\d{1,4})?[-–—\s]*$/iu.exec(
    text.normalize('NFC')
  )
  return m ? Number(m[1]) : null
}

/**
 * Lone numbers that run with the pages, at most one a page, at the height where most of them stand; a lone number of
 * the text ("83") keeps neither height nor distance.
 */
function pageNumbers(edges: EdgeLine[]): Set<PdfLine> {
  const shown = edges.filter(e => e.number !== null)
  const distance = (e: EdgeLine): number => (e.number as number) - e.page
  const support = (same: (other: EdgeLine) => boolean): number =>
    new Set(shown.filter(other => same(other)).map(other => other.page)).size
  const best = new Map<number, { line: PdfLine; weight: number }>()
  for (const e of shown) {
    const kin = support(other => distance(other) === distance(e))
    // Sections may start again at 1: every distance seen on two pages counts, and the plain one always does.
    if (distance(e) !== 0 && kin < 2) continue
    const level = support(other => Math.abs(other.line.y - e.line.y) <= sameHeight)
    const weight = level * 1000 + kin
    if (weight > (best.get(e.page)?.weight ?? 0)) best.set(e.page, { line: e.line, weight })
  }
  return new Set([...best.values()].map(b => b.line))
}

/** On two pages a line of the text may repeat by chance: a running line then stands at least this far from the text. */
const farApart = 1.8

/**
 * Lines that stand at the same height with the same text on many pages. The header row of a table, repeated by Word,
 * does so too, but stands where other pages have text; a running header has the height to itself.
 */
function repeated(edges: EdgeLine[], pages: number): EdgeLine[] {
  const need = Math.max(2, Math.ceil(0.3 * pages))
  const groups = new Map<string, EdgeLine[]>()
  for (const e of edges) {
    for (const key of e.keys) {
      const name = `${e.top} ${key}`
      groups.set(name, [...(groups.get(name) ?? []), e])
    }
  }
  const candidates = [...groups.values()].flatMap(group => {
    const y = median(group.map(e => e.line.y))
    const level = group.filter(e => Math.abs(e.line.y - y) <= sameHeight)
    const shown = new Set(level.map(e => e.page)).size
    return shown >= need && (shown > 2 || level.every(e => e.apart >= farApart)) ? level : []
  })
  const taken = new Set(candidates)
  const others = edges.filter(e => !taken.has(e))
  const bodyTop = Math.min(...others.filter(e => e.top).map(e => e.line.y))
  const bodyFoot = Math.max(...others.filter(e => !e.top).map(e => e.line.y))
  return candidates.filter(e => (e.top ? e.line.y < bodyTop - sameHeight : e.line.y > bodyFoot + sameHeight))
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
