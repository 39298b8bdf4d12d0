import type { Piece } from './piece.ts'
import { flat, hasSentenceBreak } from './piece.ts'
import { isClosing, isLetterhead, isNeverHeading, namesDocument, standsAlone } from './words-of-form.ts'

const longest = 150
/** So many paragraphs show whether a draft marks anything at all. */
const habitual = 400

/**
 * True where a paragraph without number is a heading: "* Nguyên nhân", a heading style, "KẾT LUẬN", or a short bold line with
 * text below it. Position matters: what comes next must be content, and a run of bold lines is a block, not headings.
 */
export function isGroup(pieces: Piece[], at: number): boolean {
  const piece = pieces[at]!
  const { words, style } = piece
  if (words === '' || isLetterhead(words)) return false
  if (style.heading !== null && piece.bullet === null) return words.length <= 300
  if (words.length > longest || hasSentenceBreak(words) || /[.;,]$/u.test(words)) return false
  if (!/\p{L}/u.test(words) || isNeverHeading(words)) return false
  if (!piece.bullet && isClosing(words)) return false
  if (standsAlone(words, piece.capitals) && !piece.bullet) return true
  if (isTitleBlock(pieces, at)) return false
  if (!contentBelow(pieces, at)) return false
  if (piece.bullet === '*') return !inList(pieces, at)
  if (/^[(“"‘«[]/u.test(words)) return false
  if (piece.bullet) return piece.bullet !== '+' && piece.bold && words.length <= 80 && !inList(pieces, at)
  // A lead-in, however it looks: "Phấn đấu … các chỉ tiêu sau:".
  if (/(?:sau|sau đây|gồm|là|rằng)\s*:$/iu.test(words)) return false
  return piece.bold || piece.capitals || (piece.marked && words.length <= 80) || isPlainLine(pieces, at)
}

/** Where nothing in the draft is marked: a short line between a finished sentence and a long text. */
function isPlainLine(pieces: Piece[], at: number): boolean {
  const { words } = pieces[at]!
  const above = pieces[at - 1]
  const below = pieces[at + 1]!
  if (words.length > 60 || words.split(' ').length < 2 || !/^\p{Lu}.*[\p{L}:]$/u.test(words)) return false
  const free = above !== undefined && (above.number !== null || above.bullet !== null || /[.;]$/u.test(above.words))
  if (!free || pieces.slice(0, habitual).some(p => p.marked || p.style.centered || p.style.heading !== null))
    return false
  return below.bullet !== null || below.number !== null || below.words.length >= 100
}

/** A second title block ("QUY CHẾ" / "làm việc của …" / "(Ban hành kèm theo …)") is none: only its articles are places. */
function isTitleBlock(pieces: Piece[], at: number): boolean {
  const piece = pieces[at]!
  if (!piece.style.centered) return false
  const above = pieces[at - 1]
  const below = pieces[at + 1]
  return (
    isNamed(piece) || isNamed(above) || (below !== undefined && below.style.centered && below.words.startsWith('('))
  )
}

function isNamed(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.style.centered && piece.bold && namesDocument(piece.words)
}

/** Text, bullets, a number or a table below; not the end, a signature or another line of the same look. */
function contentBelow(pieces: Piece[], at: number): boolean {
  const piece = pieces[at]!
  if (piece.tableAfter) return true
  const next = pieces[at + 1]
  if (!next) return false
  if (next.number || next.bullet) return !next.contents
  if (isClosing(next.words) || next.words === '') return false
  if (next.bold || next.capitals || next.style.heading !== null) return piece.style.heading !== null
  return next.words.length >= 60 || /[.;:]$/u.test(next.words)
}

/** The same bullet stands right before or after with the same look: an item of a list. */
function inList(pieces: Piece[], at: number): boolean {
  const piece = pieces[at]!
  const next = pieces[at + 1]
  if (next && next.bullet === piece.bullet && next.marked === piece.marked && !piece.tableAfter) return true
  const before = pieces[at - 1]
  const twin = before && before.bullet === piece.bullet && before.marked === piece.marked && !before.tableAfter
  return twin === true && flat(before.words).length <= longest
}
