import type { Draft } from '../model/draft.ts'

/** Which paragraphs are printed where; empty maps where no layout is known. */
export interface LineIndex {
  /** Number of body lines on each page. */
  lastLine: Map<number, number>
  /** Paragraph printed on a line; the one that starts there, where a line holds the end of one and the start of another. */
  byLine: Map<string, number>
  /** Body and table paragraphs that touch a page, in reading order. */
  byPage: Map<number, number[]>
  pages: number | null
}

/** Index of printed lines from the rows of the paragraphs; 1-based pages and body lines. */
export function indexLines(draft: Draft): LineIndex {
  const lastLine = new Map<number, number>()
  const byLine = new Map<string, number>()
  const byPage = new Map<number, number[]>()
  for (const paragraph of draft.paragraphs) {
    if (paragraph.part === 'footnote') continue
    const rows = paragraph.rows.length > 0 ? paragraph.rows : startRow(paragraph)
    for (const { page, line } of rows) {
      lastLine.set(page, Math.max(lastLine.get(page) ?? 0, line))
      byLine.set(lineKey(page, line), byLine.get(lineKey(page, line)) ?? paragraph.index)
      const list = byPage.get(page) ?? []
      if (list.at(-1) !== paragraph.index) list.push(paragraph.index)
      byPage.set(page, list)
    }
  }
  const last = Math.max(0, ...lastLine.keys())
  return { lastLine, byLine, byPage, pages: draft.pages ?? (last > 0 ? last : null) }
}

function startRow(paragraph: Draft['paragraphs'][number]): { page: number; line: number }[] {
  return paragraph.page !== null && paragraph.line !== null ? [{ page: paragraph.page, line: paragraph.line }] : []
}

/** Key of a printed line in `byLine`. */
function lineKey(page: number, line: number): string {
  return `${page}:${line}`
}

/** Paragraph printed on the line, or null. */
export function paragraphOn(lines: LineIndex, page: number, line: number): number | null {
  return lines.byLine.get(lineKey(page, line)) ?? null
}

/** A cited line counted from the top: -1 is the last, `fromBottom` counts upwards; null where the page has no such line. */
export function lineFromTop(lines: LineIndex, page: number, line: number, fromBottom: boolean): number | null {
  const last = lines.lastLine.get(page)
  if (last === undefined) return null
  const value = line === -1 ? last : fromBottom ? last - line + 1 : line
  return value >= 1 && value <= last ? value : null
}
