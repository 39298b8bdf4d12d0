import { folded, isUnmarked } from '../text/fold.ts'
import { quotations } from '../text/quotations.ts'
import { beginsPhrase } from './place-phrases.ts'

/** A word, number, mark or whole quotation of a text, with its UTF-16 offsets there. */
export interface PlaceToken {
  type: 'word' | 'number' | 'mark' | 'quote'
  raw: string
  /** Lower case, composed, marks kept. */
  lower: string
  /** Lower case without marks. */
  text: string
  start: number
  end: number
  /** The whole text is typed without marks, so any word may stand for one with marks. */
  loose: boolean
  /** Some phrase of the word lists begins with it. */
  begins: boolean
}

const pieces = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*%?|[^\s\p{L}\p{M}\d]|\n/gu
/** A quotation that is itself a number of a heading ("mục “4.2.2”", "điểm "b""). */
const quotedNumber = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđ])[.)\s-]*$/u

/**
 * Words, numbers, marks and line breaks of a text in order. What stands between quotation marks is one token, for the
 * words of the draft and new words name no place; a quoted number of a heading is read like an unquoted one.
 */
export function placeTokens(raw: string): PlaceToken[] {
  const masks = quotations(raw).filter(q => !quotedNumber.test(q.text))
  const tokens: PlaceToken[] = []
  let at = 0
  for (const mask of masks) {
    pushPieces(tokens, raw, at, mask.outerStart)
    tokens.push(token('quote', mask.text, mask.outerStart, mask.outerEnd))
    at = mask.outerEnd
  }
  pushPieces(tokens, raw, at, raw.length)
  const loose = isUnmarked(tokens.map(t => (t.type === 'quote' ? '' : t.raw)).join(' '))
  if (loose) for (const t of tokens) t.loose = true
  return tokens
}

function pushPieces(tokens: PlaceToken[], raw: string, from: number, to: number): void {
  for (const match of raw.slice(from, to).matchAll(pieces)) {
    const text = match[0]
    const start = from + match.index
    if (/["“”„«»‘’]/u.test(text)) continue
    const type = /^\d/.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
    tokens.push(token(type, text, start, start + text.length))
  }
}

function token(type: PlaceToken['type'], raw: string, start: number, end: number): PlaceToken {
  if (type === 'quote') return { type, raw, lower: raw, text: '', start, end, loose: false, begins: false }
  const { lower, text } = type === 'word' ? formsOf(raw) : { lower: raw, text: raw }
  return { type, raw, lower, text, start, end, loose: false, begins: beginsPhrase(text) }
}

const known = new Map<string, { lower: string; text: string }>()

/** Forms of a word, kept for the words that come again and again. */
function formsOf(raw: string): { lower: string; text: string } {
  let forms = known.get(raw)
  if (!forms) {
    const lower = raw.normalize('NFC').toLowerCase()
    forms = { lower, text: folded(lower) }
    if (known.size < 20_000) known.set(raw, forms)
  }
  return forms
}

/** True where token `at` is the given mark. */
export function markAt(tokens: PlaceToken[], at: number, marks: string): boolean {
  const token = tokens[at]
  return token !== undefined && token.type === 'mark' && marks.includes(token.raw)
}
