import type { Piece } from './piece.ts'
import { flat } from './piece.ts'
import { isLetterhead, isNeverHeading, isRecipients, namesDocument, standsAlone } from './words-of-form.ts'

const mostLines = 6

/**
 * Position of the first piece after the title block: running text, or the first heading. Bold lines before it are letterhead
 * and title, never headings.
 */
export function bodyStart(pieces: Piece[]): number {
  const numbered = pieces.findIndex(p => p.number !== null && !p.contents)
  const named = pieces.slice(0, numbered < 0 ? 40 : numbered).findIndex(p => namesDocument(p.words) && isProminent(p))
  const from = named < 0 ? 0 : isSubtitle(pieces[named + 1]) ? named + 2 : named + 1
  const found = pieces.findIndex((p, i) => i >= from && startsBody(p, pieces))
  return found < 0 ? pieces.length : found
}

/** The line below the kind of document says what it is about, however long: no full stop ends it. */
function isSubtitle(piece: Piece | undefined): boolean {
  if (
    !piece ||
    piece.number ||
    piece.bullet ||
    piece.style.heading !== null ||
    standsAlone(piece.words, piece.capitals)
  )
    return false
  return piece.words.length <= 300 && !/[.,;:]$/u.test(piece.words)
}

function startsBody(piece: Piece, pieces: Piece[]): boolean {
  if (piece.contents) return false
  if (piece.number || piece.bullet === '-') return true
  if (piece.style.heading !== null && !isTitleHeading(piece, pieces)) return true
  if (standsAlone(piece.words, piece.capitals)) return true
  if (piece.style.centered || piece.bold || piece.capitals) return false
  return piece.words.length >= 120 || (piece.words.length >= 50 && /[.;:]$/u.test(piece.words))
}

/** "# BÁO CÁO …": the title of the document in a heading style of its own. */
export function isTitleHeading(piece: Piece, pieces: Piece[]): boolean {
  if (piece.number || piece.style.heading === null || piece.style.heading > 2) return false
  if (pieces.find(p => p.style.heading !== null) !== piece) return false
  const level = piece.style.heading
  return namesDocument(piece.words) || pieces.every(p => p === piece || (p.style.heading ?? 10) > level)
}

/** The draft's title: the line that names the kind of document and the lines below it; "" where there is none. */
export function titleOf(pieces: Piece[], start: number): string {
  const block = pieces.slice(0, start).filter(p => !isRecipients(p.text))
  const named = block.findIndex(p => namesDocument(p.words) && isProminent(p))
  const first =
    named >= 0 ? named : block.findIndex(p => p.style.heading !== null || (p.bold && !isLetterhead(p.words)))
  if (first < 0) return flat(block.find(p => /\p{L}{3}/u.test(p.words) && !isLetterhead(p.words))?.words ?? '')
  const head = block[first]!
  const lines = [head]
  for (const piece of block.slice(first + 1, first + mostLines)) {
    if (!goesOn(piece, head, lines.length === 1)) break
    lines.push(piece)
  }
  return flat(lines.map(p => p.words).join(' '))
}

function goesOn(piece: Piece, head: Piece, first: boolean): boolean {
  const { words } = piece
  if (words.length > 300 || /^[(*“"]/u.test(words) || !/\p{L}{2}/u.test(words)) return false
  if (isLetterhead(words) || isNeverHeading(words)) return false
  if (isProminent(piece)) return true
  return first && !head.style.centered && !/[.,;:]$/u.test(words)
}

function isProminent(piece: Piece): boolean {
  return piece.capitals || piece.bold || piece.style.centered || piece.style.heading !== null
}
