import type { Piece } from './piece.ts'
import { flat, looksLikeTitle } from './piece.ts'

const mostLines = 5
const longestTitle = 420

/**
 * The title that stands on the lines below a number ("PHẦN THỨ NHẤT" / "Tình hình …" / "nhiệm kỳ …"), joined by spaces, and
 * how many pieces number and title take together. Empty title and 1 where no title follows.
 */
export function followingTitle(pieces: Piece[], at: number): { title: string; lines: number } {
  const head = pieces[at]!
  const plain = plainLines(pieces, at)
  if (plain > 1)
    return {
      title: flat(
        pieces
          .slice(at + 1, at + 1 + plain)
          .map(p => p.words)
          .join(' ')
      ),
      lines: plain + 1
    }
  const taken: Piece[] = []
  // "PHẦN III" / "(Từ năm 2026 đến năm 2030)" / "MỤC TIÊU": a remark in brackets before the title is passed over.
  const skipped = isRemark(pieces[at + 1]) && pieces[at + 2] !== undefined && looksLikeTitle(pieces[at + 2]!) ? 1 : 0
  for (let i = at + 1 + skipped; i < pieces.length && taken.length < mostLines; i++) {
    const piece = pieces[i]!
    if (pieces[i - 1]!.tableAfter || !isLine(piece, head, taken, pieces[i + 1])) break
    taken.push(piece)
  }
  const title = flat(taken.map(p => p.words).join(' '))
  if (title === '' || title.length > longestTitle) return { title: '', lines: 1 }
  return { title, lines: taken.length + 1 + skipped }
}

function isRemark(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\(.*\)$/u.test(piece.words) && piece.words.length <= 120
}

/** In plain text: short lines without a full stop, all that stands between the number and the next one. */
function plainLines(pieces: Piece[], at: number): number {
  const next = pieces.findIndex((p, i) => i > at && p.number !== null)
  const lines = next < 0 ? [] : pieces.slice(at + 1, next)
  const plain = lines.every(p => !p.bullet && !p.tableAfter && p.words.length <= 110 && !/[.:;)]$/u.test(p.words))
  return lines.length < mostLines && plain ? lines.length : 0
}

function isLine(piece: Piece, head: Piece, taken: Piece[], next: Piece | undefined): boolean {
  if (piece.number || piece.bullet || piece.contents || piece.words.length > 300 || piece.words === '') return false
  if (piece.words.startsWith('(')) return false
  const first = taken[0]
  if (first) return sameLook(piece, first) && (piece.style.centered || piece.capitals) && !/[.:;]$/u.test(first.words)
  if (head.words !== '') return sameLook(piece, head) && piece.style.centered
  if (head.style.centered) return piece.style.centered || piece.capitals || piece.bold
  if (piece.bold || piece.capitals || piece.style.centered) return true
  // Plain text shows nothing: a short line without a full stop, and the body not far below.
  return !head.bold && piece.words.length <= 200 && !/[.;:]$/u.test(piece.words) && next !== undefined
}

function sameLook(a: Piece, b: Piece): boolean {
  return a.style.centered === b.style.centered && a.bold === b.bold && (a.capitals === b.capitals || a.style.centered)
}
