import type { Rule } from './rules.ts'

/** One page of a PDF as printed. Lengths in points (1/72 inch), measured from the top left corner as a reader sees it. */
export interface PdfPage {
  /** 1-based position in the file, whatever number is printed on it. */
  number: number
  width: number
  height: number
  /** From top to bottom; empty on a page without text (a scan). */
  lines: PdfLine[]
  /** The straight lines printed on it; only where they were asked for. */
  rules?: Rule[]
}

/** What stands on one baseline across the whole page: the cells of a table row share a line. */
export interface PdfLine {
  /** The segments' texts joined by tabs. */
  text: string
  /** Left and right edge. */
  x: number
  right: number
  /** Baseline, from the top of the page. */
  y: number
  /** Font size of most of its letters. */
  size: number
  /** The runs between wide gaps, from left to right: words of a sentence, cells of a table, a number in the margin. */
  segments: PdfSegment[]
}

export interface PdfSegment {
  text: string
  x: number
  right: number
  /** Font size of most of its letters: a raised note mark at its start or end does not count. */
  size: number
}
