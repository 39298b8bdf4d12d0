/**
 * Normal forms beside the raw text, never instead of it: `fold` keeps, for each character of the folded text,
 * where in the raw text it came from, so that anything found in the fold can be given back as a raw slice.
 */
export interface Folded {
  text: string
  /** `at[i]` is the UTF-16 offset in the raw text of folded character i; `at[text.length]` is the raw length. */
  at: Uint32Array
}

export interface FoldOptions {
  /** Remove tone and vowel marks and turn đ into d: serves those who type without. Default true. */
  marks?: boolean
}

const quoteMarks = /[“”„‟«»″]/
const singleQuotes = /[‘’‚‛′`]/
const dashes = /[‐‑‒–—―−]/
const combining = /\p{M}/u

/** One raw character (a code point with its marks) to its folded form; '' drops it, ' ' is any space. */
function foldCluster(cluster: string, marks: boolean): string {
  if (/^\s/u.test(cluster) || cluster === '\u200b') return ' '
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0)
    if (code >= 97 && code <= 122) return cluster
    if (quoteMarks.test(cluster)) return '"'
    if (singleQuotes.test(cluster)) return "'"
    if (dashes.test(cluster)) return '-'
    if (cluster === '\u00ad' || cluster === '\ufeff') return ''
  }
  const lower = cluster.normalize('NFC').toLowerCase()
  if (!marks) return lower.normalize('NFC')
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
}

const cache = [new Map<string, string>(), new Map<string, string>()]

function foldCached(cluster: string, marks: boolean): string {
  const table = cache[marks ? 1 : 0] as Map<string, string>
  let folded = table.get(cluster)
  if (folded === undefined) {
    folded = foldCluster(cluster, marks)
    if (table.size < 20_000) table.set(cluster, folded)
  }
  return folded
}

/** Lower case, no marks (or NFC marks), one space for any run of space, plain quotes and dashes; with the offset map. */
export function fold(raw: string, options: FoldOptions = {}): Folded {
  const marks = options.marks ?? true
  const out: string[] = []
  const at: number[] = []
  let i = 0
  while (i < raw.length) {
    let end = i + (raw.codePointAt(i)! > 0xffff ? 2 : 1)
    while (end < raw.length && combining.test(raw[end] as string)) end++
    const folded = foldCached(raw.slice(i, end), marks)
    if (folded === ' ') {
      if (out.length > 0 && out[out.length - 1] !== ' ') {
        out.push(' ')
        at.push(i)
      }
    } else {
      for (const ch of folded) {
        for (let k = 0; k < ch.length; k++) {
          out.push(ch[k] as string)
          at.push(i)
        }
      }
    }
    i = end
  }
  if (out[out.length - 1] === ' ') {
    out.pop()
    at.pop()
  }
  at.push(raw.length)
  return { text: out.join(''), at: Uint32Array.from(at) }
}

/** The folded text alone. */
export function folded(raw: string, options: FoldOptions = {}): string {
  return fold(raw, options).text
}

/** The raw slice behind the folded characters [start, end); trailing raw space before `end` is left out. */
export function rawSlice(raw: string, form: Folded, start: number, end: number): string {
  const [from, to] = rawRange(raw, form, start, end)
  return raw.slice(from, to)
}

/** Raw UTF-16 offsets [from, to) behind the folded characters [start, end). */
export function rawRange(raw: string, form: Folded, start: number, end: number): [number, number] {
  const from = form.at[start] as number
  if (end <= start) return [from, from]
  let to = (form.at[end - 1] as number) + 1
  const next = form.at[end] as number
  while (to < next && !/\s/.test(raw[to] as string)) to++
  return [from, to]
}

/** True where the text is typed without any Vietnamese mark: comparisons must then drop the marks of the other side too. */
export function isUnmarked(raw: string): boolean {
  return /\p{L}{2}/u.test(raw) && !/[\p{M}đĐ]/u.test(raw.normalize('NFD'))
}
