/** A word, figure or mark of punctuation: UTF-16 offsets in the raw text and the form in which two copies of it are equal. */
export interface Token {
  start: number
  end: number
  form: string
}

const shape = /[\p{L}\p{N}\p{M}]+(?:[.,/]\p{N}+)*|\.{2,}|…|[^\s\p{L}\p{N}\p{M}]/gu
/** Hidden signs, and the marks of plain-text formatting. */
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff*_#`|\\]$/u
const tones = /[\u0300\u0301\u0303\u0309\u0323]/u

/**
 * Words and marks of a text in order. Spaces, hidden signs, styles of quotation marks, dashes and dots, normal forms and
 * the place of the tone (hoà, hòa) make no difference: programs change them on the way. Letter case does.
 */
export function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(shape)]
    .filter(found => !invisible.test(found[0]))
    .map(found => ({ start: found.index, end: found.index + found[0].length, form: formOf(found[0]) }))
  return tokens.filter((token, i) => !isEmptyBracket(token, tokens[i + 1]) && !isEmptyBracket(tokens[i - 1], token))
}

/** "()" around a note's mark, which is no text. */
function isEmptyBracket(open: Token | undefined, close: Token | undefined): boolean {
  return open?.form === '(' && close?.form === ')' && open.end === close.start
}

const known = new Map<string, string>()

function formOf(raw: string): string {
  let form = known.get(raw)
  if (form === undefined) {
    form = plainForm(raw)
    if (known.size < 20_000) known.set(raw, form)
  }
  return form
}

function plainForm(raw: string): string {
  if (/^[“”„‟«»″"]$/u.test(raw)) return '"'
  if (/^[‘’‚‛′`']$/u.test(raw)) return "'"
  if (/^[‐‑‒–—―−-]$/u.test(raw)) return '-'
  if (/^(?:…|\.{2,})$/u.test(raw)) return '…'
  const parts = raw.normalize('NFD')
  const tone = tones.exec(parts)
  // Two ways to place the tone of oa, oe, uy: it is written behind the word in both.
  return tone ? parts.replace(tones, '').normalize('NFC') + tone[0] : parts.normalize('NFC')
}

/** True where two texts have the same words and marks. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [tokensOf(a), tokensOf(b)]
  return x.length === y.length && x.every((token, i) => token.form === y[i]?.form)
}

/** How many words and figures a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
}
