import { readKeywordNumber } from './keyword-number.ts'
import { readListNumber } from './list-number.ts'

/**
 * How a heading is numbered. Keyword forms carry a word ("Phần", "Điều"); list forms only a mark.
 * upper: "A." · compound: "II.3." · decimal: "1.", "1.2.3-" (by depth) · decimal-bracket: "1)" · letter: "a)"
 * small-roman: "iv)" · in-brackets: "(1)", "(a)", "(ii)".
 */
export type NumberForm =
  | 'part'
  | 'appendix'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'roman'
  | 'upper'
  | 'compound'
  | 'decimal'
  | 'decimal-bracket'
  | 'letter'
  | 'letter-decimal'
  | 'small-roman'
  | 'bracketed-decimal'
  | 'bracketed-letter'
  | 'bracketed-roman'

/** One way to understand a mark: "i)" is a letter after "h)", else the Roman one. */
export interface Reading {
  form: NumberForm
  /** 1 for "1.", 3 for "1.2.1"; 1 for all other forms. */
  depth: number
  /** Value of the last component, or null ("PHỤ LỤC"). */
  value: number | null
}

/** The number at the start of a paragraph. */
export interface HeadingNumber {
  /** As printed, with its mark: "1.1.2-", "a)", "PHẦN THỨ NHẤT". */
  printed: string
  /** UTF-16 offset in the text where the words after the number begin. */
  end: number
  /** Likeliest first, never empty. */
  readings: [Reading, ...Reading[]]
  /** A keyword with no mark between number and words ("Điều 22 Điều lệ"): a heading only where the type says so. */
  loose: boolean
}

const keywords = new Set<NumberForm>(['part', 'appendix', 'chapter', 'section', 'subsection', 'article'])

/** True for forms with a word of their own ("Phần", "Chương", "Điều" …). */
export function isKeyword(form: NumberForm): boolean {
  return keywords.has(form)
}

/** The heading number a paragraph starts with, or null. Takes raw text; never throws. */
export function readNumber(text: string): HeadingNumber | null {
  return readKeywordNumber(text) ?? readListNumber(text)
}

/** True where a reading opens its list ("1.", "a)", "I.", "A.", "1.1"). */
export function isFirst(number: HeadingNumber): boolean {
  return number.readings.some(r => r.value === 1)
}
