import type { IndexedParagraph } from './word-index.ts'

/** The stretch of words [from, to) of a paragraph that comes nearest to a quotation, and how near (0 to 1). */
export interface Alignment {
  from: number
  to: number
  quality: number
}

const gap = 0.35
const mismatch = 0.5

/** Rows of the alignment, kept from call to call: `alignWords` never calls itself. */
let rows = [new Float64Array(512), new Float64Array(512)] as [Float64Array, Float64Array]
let origins = [new Int32Array(512), new Int32Array(512)] as [Int32Array, Int32Array]

/**
 * Local alignment of a quotation with a paragraph, word by word (Smith and Waterman 1981): a word left out, put in or
 * mistyped costs, everything before and after is free. Linear memory, quotation × paragraph steps.
 * @param least quality below which the answer does not matter: what cannot reach it is not worked out
 */
export function alignWords(ids: number[], keys: string[], paragraph: IndexedParagraph, least = 0): Alignment {
  const n = paragraph.ids.length
  const near = ids.map((id, i) =>
    id >= 0 && paragraph.ids.includes(id) ? null : nearWords(keys[i] as string, paragraph)
  )
  const most = near.reduce((sum, words) => sum + (words === null ? 1 : words.size > 0 ? 0.6 : 0), 0)
  const none = { from: 0, to: 0, quality: 0 }
  if (ids.length === 0 || most < least * ids.length) return none
  if (rows[0].length <= n) {
    rows = [new Float64Array(2 * n), new Float64Array(2 * n)]
    origins = [new Int32Array(2 * n), new Int32Array(2 * n)]
  }
  let [score, next] = rows
  let [start, begun] = origins
  for (let j = 0; j <= n; j++) {
    score[j] = 0
    start[j] = j
  }
  let best = 0
  let { from, to } = none
  for (let i = 0; i < ids.length; i++) {
    const own = ids[i] as number
    const others = near[i] as Set<number> | null
    next[0] = 0
    begun[0] = 0
    for (let j = 1; j <= n; j++) {
      const id = paragraph.ids[j - 1] as number
      const step = id === own ? 1 : others !== null && others.has(id) ? 0.6 : -mismatch
      let value = (score[j - 1] as number) + step
      let origin = start[j - 1] as number
      const left = (score[j] as number) - gap
      if (left > value) {
        value = left
        origin = start[j] as number
      }
      const put = (next[j - 1] as number) - gap
      if (put > value) {
        value = put
        origin = begun[j - 1] as number
      }
      if (value <= 0) {
        value = 0
        origin = j
      }
      next[j] = value
      begun[j] = origin
      if (value > best) {
        best = value
        from = origin
        to = j
      }
    }
    ;[score, next] = [next, score]
    ;[start, begun] = [begun, start]
  }
  return { from, to, quality: best / ids.length }
}

const numbers = 'mot hai ba bon nam sau bay tam chin muoi'.split(' ')
/** "1" for "một" and the other way round. */
const sameNumber = new Map(
  numbers.flatMap((word, i) => [[word, String(i + 1)] as const, [String(i + 1), word] as const])
)

/** Words of the paragraph one typing error away from a word it does not have. */
function nearWords(key: string, paragraph: IndexedParagraph): Set<number> {
  const near = new Set<number>()
  const other = sameNumber.get(key)
  const wordy = key.length >= 2 && !/\d/.test(key)
  if (other === undefined && !wordy) return near
  const text = paragraph.form.text
  for (let j = 0; j < paragraph.ids.length; j++) {
    const id = paragraph.ids[j] as number
    if (near.has(id)) continue
    const from = paragraph.starts[j] as number
    const length = (paragraph.ends[j] as number) - from
    const same = other !== undefined && length === other.length && text.startsWith(other, from)
    const alike = wordy && Math.abs(length - key.length) <= 1 && beginsAlike(key, text, from)
    if (same || (alike && oneErrorApart(key, text.slice(from, from + length)))) near.add(id)
  }
  return near
}

/** Words one error apart share their first or second letter, or the first of one is the second of the other. */
function beginsAlike(key: string, text: string, at: number): boolean {
  const [a, b] = [key.charCodeAt(0), key.charCodeAt(1)]
  const [c, d] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return a === c || b === d || a === d || b === c
}

/** True where one letter put in, left out, changed or swapped with its neighbour makes one word the other. */
function oneErrorApart(a: string, b: string): boolean {
  if (a === b) return true
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length === b.length) {
    if (a.slice(i + 1) === b.slice(i + 1)) return true
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}
