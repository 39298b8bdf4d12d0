/** The document put out for comment (dự thảo), with everything a comment can point at. */
export interface Draft {
  /** "d1", "d2" in the order given. */
  id: string
  file: string
  sha256: string
  title: string
  /** null where no layout is known. */
  pages: number | null
  /** Body lines of all pages together. */
  lines: number | null
  /** Body lines of each page in order; absent where no layout is known. */
  pageLines?: number[]
  outline: Heading[]
  /** Every paragraph in reading order; a footnote follows the paragraph that refers to it. */
  paragraphs: Paragraph[]
}

export interface Heading {
  /** "h1" … in document order: headings are keyed by position, for printed numbers repeat and contradict. */
  id: string
  /** Id of the heading it stands under, or null at the top. */
  parent: string | null
  /** 1 at the top. */
  level: number
  /** As printed, with its mark ("II.", "1.1.2-", "a)", "PHẦN THỨ NHẤT"), or null for a group heading without number. */
  number: string | null
  /** As printed, without the number; empty for a numbered paragraph that has no title of its own. */
  title: string
  type: HeadingType
  /** Index of the paragraph in which it stands (the first, where number and title are two lines). */
  paragraph: number
  /** Index after the last paragraph under this heading, sub-headings included. */
  end: number
}

/**
 * part: phần, chương, phụ lục · heading: numbered with a title · article: Điều · group: "* Nguyên nhân" ·
 * run-in: a title followed by its text in the same paragraph · numbered: a numbered paragraph without title.
 */
export type HeadingType = 'part' | 'heading' | 'article' | 'group' | 'run-in' | 'numbered'

export type Part = 'body' | 'footnote' | 'table'

export interface Paragraph {
  /** 0-based position in `Draft.paragraphs`. */
  index: number
  part: Part
  /** Raw text as printed, automatic number included, notes' marks left out. */
  text: string
  /** Id of the nearest heading above (its own, if the paragraph is a heading), or null before the first. */
  heading: string | null
  /** 1-based page and body line where it starts, as in the official PDF; null where unknown. */
  page: number | null
  line: number | null
  /** Its printed lines: where in `text` (UTF-16 offset) each begins. Empty where no layout is known. */
  rows: { page: number; line: number; offset: number }[]
  /** For a footnote: its printed number. */
  footnote: number | null
  /** Notes referred to in this paragraph: offset in `text` and number. */
  notes: { offset: number; number: number }[]
  /**
   * For a table cell: which table of the draft (1-based; 0 for a letterhead or signature block laid out as one), row and column (0-based).
   */
  cell: { table: number; row: number; column: number } | null
}
