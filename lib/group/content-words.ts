import { folded } from '../text/fold.ts'
import { figureOf } from './figures.ts'
import { askingPhrases, commonPairs, emptyPhrases } from './request-phrases.ts'
import { askingWords, emptyWords, weakWords } from './request-words.ts'
import { usualWord } from './synonyms.ts'
import { matchTokens, oneOrder } from './tokens.ts'

/** A word that can belong to a subject. */
export interface ContentWord {
  plain: string
  /** With its marks in one order; null in a text typed without. */
  marked: string | null
  /** The content word next before it, null across grammar, askings and punctuation. */
  before: ContentWord | null
  /** Part of askings as well as of subjects. */
  weak: boolean
  /** It or its neighbour makes a pair that any draft of the kind is full of. */
  common: boolean
  /** How many marks of punctuation stand before it. */
  segment: number
}

/** Words that say no more than "the matter of" where they open what is named: "vụ triều cường", "việc thiếu nước". */
const openers = new Set(['chuyen', 'nan', 'van', 'viec', 'vu'])

const anyPhrase = new RegExp(
  `\\b(?:${[...askingPhrases, ...emptyPhrases].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g'
)

/**
 * The content words of a folded text without its places; `marked` is the same text with its marks, offset for offset, or
 * null.
 */
export function contentWords(placeless: string, marked: string | null): ContentWord[] {
  const text = placeless.replace(anyPhrase, found => '|'.repeat(found.length))
  const found: ContentWord[] = []
  let last: ContentWord | null = null
  let segment = 0
  let quoted = false
  let end = 0
  for (const m of matchTokens(text)) {
    const between = text.slice(end, m.index)
    // What is quoted is named as one.
    if (between.includes('"') && between.split('"').length % 2 === 0) quoted = !quoted
    if (!quoted && /[,;:.()!?\n]/.test(between)) segment++
    if (/[^ ]/.test(between)) last = null
    end = m.index + m[0].length
    const typed = marked === null ? null : oneOrder(marked.slice(m.index, end))
    const spelling = typed === null ? null : usualWord(typed)
    const plain = spelling === typed ? (figureOf(m[0]) ?? m[0]) : folded(spelling!)
    const weak = weakWords.has(plain, spelling)
    if (!weak && (isEmpty(plain, spelling) || (last === null && openers.has(plain)))) {
      last = null
      continue
    }
    const common: boolean = last !== null && commonPairs.has(`${last.plain} ${plain}`)
    if (common) last!.common = true
    last = { plain, marked: spelling, before: last, weak, common, segment }
    found.push(last)
  }
  return found
}

function isEmpty(plain: string, marked: string | null): boolean {
  return emptyWords.has(plain, marked) || askingWords.has(plain, marked) || /^\p{L}$/u.test(plain)
}
