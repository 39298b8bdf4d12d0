import type { Piece } from './piece.ts'

/** Longest title in front of its own text ("1.3.1. Công nghiệp: Tăng trưởng …"). */
const longest = 140
/** Without typography to show the title, it has to be shorter and surer. */
const longestPlain = 80

/** Words of a sentence: what stands before the colon is then a statement, not a title (marks decide: "có", not "co"). */
const sentenceWords =
  /(?:^|\s)(?:có|là|được|đã|gồm|bao gồm|như|sau|sau đây|trong đó|cụ thể|phải|sẽ|đang|tại|khi|nếu)(?=[\s,;:.]|$)/iu

/**
 * The title of a numbered paragraph that goes on with its text, or null. Where the lead is bold, italic or underlined
 * the share of such letters says where it ends; else only a short nominal phrase with a colon is one.
 */
export function runInTitle(piece: Piece): string | null {
  const { words, style } = piece
  const ends = [...words.slice(0, longest + 2).matchAll(/[:.](?=["”)]?\s)/gu)].map(m => m.index)
  for (const typed of [style.bold, style.italic, style.underlined]) {
    if (typed <= 0.02 || typed >= 0.8) continue
    const expected = typed * letters(piece.text)
    // Word's own number is not among the letters the share is of: it may count or not.
    const numberLetters = letters(piece.text) - letters(words)
    const end = ends.find(at => near(letters(words.slice(0, at)), expected, numberLetters))
    if (end !== undefined && words.length - end > 15) return words.slice(0, end + 1)
  }
  const colon = ends.find(at => words[at] === ':')
  if (colon === undefined || colon > longestPlain || words.length - colon < 25) return null
  const title = words.slice(0, colon)
  if (/[.;?!]/u.test(title) || sentenceWords.test(title.normalize('NFC'))) return null
  return words.slice(0, colon + 1)
}

function near(count: number, expected: number, slack: number): boolean {
  return count > 0 && Math.abs(count - expected) <= Math.max(2, 0.06 * expected) + slack
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
