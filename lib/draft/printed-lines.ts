import type { Draft } from '../model/draft.ts'

/** The text that stands on a printed line: index in `Draft.paragraphs` and UTF-16 offset in that paragraph's text. */
export interface PrintedPlace {
  paragraph: number
  offset: number
}

interface PageIndex {
  /** Body line (1-based) → what stands there; of several cells the leftmost read first. */
  lines: Map<number, PrintedPlace>
  /** Number of body lines of the page. */
  count: number
}

const indexes = new WeakMap<Draft, Map<number, PageIndex>>()

/**
 * What stands on body line `line` of page `page` (both 1-based), counted from the top or, with `fromBottom`, from the
 * page's last body line upwards. Null where the page has no such line or where it is not known what stands there.
 * The index is built at the first call for a draft and kept as long as the draft.
 */
export function printedLine(draft: Draft, page: number, line: number, fromBottom = false): PrintedPlace | null {
  const index = pageIndexes(draft).get(page)
  if (!index) return null
  const fromTop = fromBottom ? index.count + 1 - line : line
  return index.lines.get(fromTop) ?? null
}

/** Number of body lines of a page, or null where no layout is known. */
export function pageLineCount(draft: Draft, page: number): number | null {
  return pageIndexes(draft).get(page)?.count ?? null
}

function pageIndexes(draft: Draft): Map<number, PageIndex> {
  const known = indexes.get(draft)
  if (known) return known
  const built = new Map<number, PageIndex>()
  for (const [i, count] of (draft.pageLines ?? []).entries()) built.set(i + 1, { lines: new Map(), count })
  for (const paragraph of draft.paragraphs) {
    for (const { page, line, offset } of paragraph.rows) {
      const index = built.get(page) ?? { lines: new Map<number, PrintedPlace>(), count: 0 }
      if (!draft.pageLines) index.count = Math.max(index.count, line)
      if (!index.lines.has(line)) index.lines.set(line, { paragraph: paragraph.index, offset })
      built.set(page, index)
    }
  }
  indexes.set(draft, built)
  return built
}
