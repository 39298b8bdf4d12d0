import type { HeadingNumber } from './number.ts'
import { isFirst, isKeyword } from './number.ts'
import type { Piece } from './piece.ts'
import { flat, hasSentenceBreak, looksLikeTitle } from './piece.ts'
import { runInTitle } from './run-in.ts'
import { isGroup } from './group-heading.ts'
import { followingTitle } from './title-lines.ts'
import { isClosing, standsAlone } from './words-of-form.ts'

/**
 * title: surely a heading · run-in: a title, then its text · sentence: a numbered paragraph without title ·
 * open: short, numbered, nothing in its look to tell; its neighbours decide (settle.ts).
 */
export type Verdict = 'title' | 'run-in' | 'sentence' | 'open'

/** A paragraph that is a place in the draft. */
export interface Candidate {
  piece: Piece
  number: HeadingNumber | null
  title: string
  verdict: Verdict
  /** Pieces that belong to it, its own included: the lines of a title below its number. */
  lines: number
  /** It looks like a title (bold, capitals, a heading style), or carries a keyword. */
  strong: boolean
  /** Text, a table or a deeper number comes below it before the next number of its kind. */
  content: boolean
  /** Stands at the top whatever is open above it. */
  top: boolean
}

/** Longest plain paragraph that may still be a title; bold titles may be longer. */
const longestPlain = 340
const longestMarked = 420

/** Takes the body pieces and one position; gives what kind of place begins there, or null. */
export function candidateAt(pieces: Piece[], at: number): Candidate | null {
  const piece = pieces[at]!
  if (piece.contents || piece.text.trim() === '') return null
  const { number } = piece
  if (number) return isKeyword(number.readings[0].form) ? keyword(pieces, at, number) : listed(pieces, at)
  return isGroup(pieces, at) ? make(pieces, at, { title: piece.words, verdict: 'title', top: isTop(piece) }) : null
}

/** A heading without number that nothing contains: "KẾT LUẬN", or capitals in the middle of the line. */
function isTop(piece: Piece): boolean {
  return standsAlone(piece.words, piece.capitals) || (piece.style.centered && piece.capitals && piece.bold)
}

function keyword(pieces: Piece[], at: number, number: HeadingNumber): Candidate | null {
  const piece = pieces[at]!
  const look = looksLikeTitle(piece) || piece.style.centered
  // "Điều 22 Điều lệ Đảng quy định …", "Phần thứ hai của báo cáo": references at the start of a sentence.
  if (number.loose && !(look && /^[\p{Lu}“"(\d]/u.test(piece.words))) return null
  if (piece.words === '') {
    const { title, lines } = followingTitle(pieces, at)
    return make(pieces, at, { title, lines, verdict: 'title', strong: true })
  }
  const article = number.readings[0].form === 'article'
  if (!article && !look && (piece.words.length > longestPlain || hasSentenceBreak(piece.words))) return null
  if (article && !look) return plainArticle(pieces, at)
  const rest = piece.style.centered || piece.capitals ? followingTitle(pieces, at) : { title: '', lines: 1 }
  const title = piece.words.startsWith('(') ? rest.title : flat(`${piece.words} ${rest.title}`)
  return make(pieces, at, { title, lines: rest.lines, verdict: 'title', strong: true })
}

/** "Điều 5. Tên điều" is a title; "Điều 2. Quyết định này có hiệu lực từ ngày ký." is a sentence. */
function plainArticle(pieces: Piece[], at: number): Candidate {
  const piece = pieces[at]!
  const lead = runInTitle(piece)
  if (lead) return make(pieces, at, { title: lead, verdict: 'run-in', strong: true })
  const long = piece.words.length > 180 || hasSentenceBreak(piece.words)
  const stopped = /[.;]$/u.test(piece.words) && !hasContent(pieces, at, 1)
  return make(pieces, at, {
    title: long || stopped ? '' : piece.words,
    verdict: long || stopped ? 'sentence' : 'title',
    strong: true
  })
}

function listed(pieces: Piece[], at: number): Candidate | null {
  const piece = pieces[at]!
  const { words, style } = piece
  if (words === '') return alone(pieces, at)
  const styled = style.heading !== null && words.length <= longestPlain
  const short = words.length <= longestMarked && !(words.length > 200 && hasSentenceBreak(words) && !piece.capitals)
  if (styled || (short && (piece.marked || piece.capitals))) {
    const rest = style.centered && piece.bold ? followingTitle(pieces, at) : { title: '', lines: 1 }
    return make(pieces, at, {
      title: flat(`${words} ${rest.title}`),
      lines: rest.lines,
      verdict: 'title',
      strong: true
    })
  }
  const lead = runInTitle(piece)
  if (lead) return make(pieces, at, { title: lead, verdict: 'run-in' })
  const sentence = words.length > longestPlain || hasSentenceBreak(words) || /[;,]$/u.test(words)
  return make(pieces, at, { title: sentence ? '' : words, verdict: sentence ? 'sentence' : 'open' })
}

/** A number alone on its line is a heading if its title follows ("I." / "ĐẶC ĐIỂM TÌNH HÌNH"). */
function alone(pieces: Piece[], at: number): Candidate | null {
  const next = pieces[at + 1]
  if (!next || next.number || !looksLikeTitle(next)) return null
  const { title, lines } = followingTitle(pieces, at)
  return title === '' ? null : make(pieces, at, { title, lines, verdict: 'title', strong: true })
}

function make(pieces: Piece[], at: number, given: Partial<Candidate> & { title: string; verdict: Verdict }): Candidate {
  const piece = pieces[at]!
  const lines = given.lines ?? 1
  return {
    piece,
    number: piece.number,
    strong: looksLikeTitle(piece) || piece.marked,
    top: false,
    content: hasContent(pieces, at, lines),
    ...given,
    lines
  }
}

/** True where something stands below a heading before its next sibling: a table, text, bullets or a deeper list. */
function hasContent(pieces: Piece[], at: number, lines: number): boolean {
  const own = pieces[at]!.number
  if (pieces[at + lines - 1]!.tableAfter) return true
  const next = pieces[at + lines]
  if (!next || next.contents) return false
  if (!next.number) return !isClosing(next.words) && !(next.capitals && !next.bullet)
  if (!own || isKeyword(next.number.readings[0].form)) return !own
  const same = own.readings[0].form === next.number.readings[0].form
  const deeper = next.number.readings[0].depth > own.readings[0].depth
  return same ? deeper : isFirst(next.number)
}
