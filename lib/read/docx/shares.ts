import type { TextStyle } from '../../model/document.ts'
import type { Piece } from './piece.ts'

/** How much of the letters is bold, italic, underlined, and the size that most of them have. */
export function styleShares(pieces: Piece[]): Pick<TextStyle, 'bold' | 'italic' | 'underlined' | 'size'> {
  const sum = { bold: 0, italic: 0, underlined: 0, all: 0 }
  const sizes = new Map<number, number>()
  for (const piece of pieces) {
    if (piece.type !== 'text') continue
    const letters = piece.text.replace(/\s+/g, '').length
    sum.all += letters
    if (piece.style.bold) sum.bold += letters
    if (piece.style.italic) sum.italic += letters
    if (piece.style.underlined) sum.underlined += letters
    const size = piece.style.size
    if (size !== null) sizes.set(size, (sizes.get(size) ?? 0) + letters)
  }
  const share = (part: number): number => (sum.all === 0 ? 0 : part / sum.all)
  return {
    bold: share(sum.bold),
    italic: share(sum.italic),
    underlined: share(sum.underlined),
    size:
      [...sizes].reduce<[number, number] | null>((best, s) => (!best || s[1] > best[1] ? s : best), null)?.[0] ?? null
  }
}
