import type { PdfLine, PdfPage } from '../../read/pdf.ts'
import { keyOf } from './characters.ts'
import { marginNumbers } from './margin-numbers.ts'
import { runningLines } from './running-lines.ts'

/** A printed line of the PDF that belongs to the text: body or note, never a page number or running header. */
export interface PrintedLine {
  page: number
  /** 1-based among the page's body lines; null for a line of a footnote. */
  line: number | null
  size: number
  y: number
  /** Its compared characters (see `charactersOf`). */
  key: string
  segments: { text: string; x: number; right: number }[]
}

export interface PrintedText {
  pages: number
  /** In reading order; each has its `line`. */
  body: PrintedLine[]
  notes: PrintedLine[]
  /** Number of body lines of each page. */
  pageLines: number[]
}

/** Which lines at the foot of a page are notes: given the page's lines, the index of the first note line. */
export type NoteSplit = (lines: PdfLine[], bodySize: number) => number

/** The PDF's body lines numbered page by page, and its note lines; page numbers and running headers are left out. */
export function printedText(pages: PdfPage[], firstNote: NoteSplit): PrintedText {
  const running = runningLines(pages)
  const plain = marginNumbers(pages.map(page => page.lines.filter(line => !running.has(line))))
  const bodySize = mainSize(plain.flat())
  const text: PrintedText = { pages: pages.length, body: [], notes: [], pageLines: [] }
  for (const [i, lines] of plain.entries()) {
    const page = (pages[i] as PdfPage).number
    const split = firstNote(lines, bodySize)
    text.pageLines.push(split)
    for (const [at, line] of lines.entries()) {
      const printed = { page, size: line.size, y: line.y, key: keyOf(line.text), segments: line.segments }
      if (at < split) text.body.push({ ...printed, line: at + 1 })
      else text.notes.push({ ...printed, line: null })
    }
  }
  return text
}

/** Font size of most letters. */
export function mainSize(lines: PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
