import type { TextStyle } from '../model/document.ts'
import type { Paragraph } from '../model/draft.ts'
import { readNumber, type HeadingNumber } from './number.ts'

/** A body paragraph as the outline looks at it: its words, its number and how it looks. */
export interface Piece {
  /** Index in `Draft.paragraphs`. */
  index: number
  /** 0-based position among the body pieces. */
  position: number
  /** Raw text, automatic number included. */
  text: string
  number: HeadingNumber | null
  /** The words after the number, NFC, spaces and line breaks as single spaces; all of the text where there is none. */
  words: string
  bullet: string | null
  style: TextStyle
  bold: boolean
  /** Bold, or all italic, or all underlined. */
  marked: boolean
  /** All but a few letters are capitals. */
  capitals: boolean
  /** A line of a table of contents, with its page number. */
  contents: boolean
  /** A table stands between this paragraph and the next one. */
  tableAfter: boolean
}

const bulletMark = /^\s*([-–—+*•·●○▪■□◆➢✓►‣])\s*(?=\S)/u

/** Looks at a body paragraph; `automatic` is Word's own number, which is part of `paragraph.text`. */
export function lookAt(paragraph: Paragraph, position: number, style: TextStyle, tableAfter: boolean): Piece {
  const text = paragraph.text
  const bullet = bulletMark.exec(text)
  const number = bullet ? null : readNumber(text)
  const words = flat(text.slice(number?.end ?? bullet?.[0].length ?? 0)).normalize('NFC')
  return {
    index: paragraph.index,
    position,
    text,
    number,
    words,
    bullet: bullet ? bullet[1]! : null,
    style,
    bold: style.bold >= 0.8,
    marked: style.bold >= 0.8 || style.italic >= 0.9 || style.underlined >= 0.9,
    capitals: isCapitals(words),
    contents: isContents(text),
    tableAfter
  }
}

/** One space for any run of space and line breaks, none at the ends. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** True where at least 85 % of four or more letters are capitals. */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper >= 4 && upper / (upper + lower) >= 0.85
}

/** A line of a table of contents: dot leaders or a tab, then the page. */
function isContents(text: string): boolean {
  return /(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,}|\t)\s*\d{1,4}\s*$/u.test(text.slice(-80))
}

/** A full stop or question mark with another sentence behind it. */
export function hasSentenceBreak(words: string): boolean {
  return /[\p{L}\p{N})”"%][.?!]["”)]?\s+[\p{Lu}“"]/u.test(words.replace(/(?:\p{Lu}{1,3}|TS|ThS|Tp|St)\.\s/gu, ''))
}

/** True where the paragraph is a title by its look alone. */
export function looksLikeTitle(piece: Piece): boolean {
  return piece.bold || piece.capitals || piece.style.heading !== null
}
