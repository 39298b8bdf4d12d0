import type { IndexedParagraph } from './word-index.ts'

/** The stretch of words [from, to) of a paragraph that comes nearest to a quotation, and how near (0 to 1). */
export interface Alignment {
  from: number
  to: number
  quality: number
}

const gap = 0.35
const mismatch = 0.5

/**
 * Local alignment of a quotation with a paragraph, word by word (Smith and Waterman 1981): a word left out, put in or
 * mistyped costs, everything before and after is free. Linear memory, quotation × paragraph steps.
 */
export function alignWords(ids: number[], keys: string[], paragraph: IndexedParagraph): Alignment {
  const n = paragraph.ids.length
  let score = new Float64Array(n + 1)
  let start = Int32Array.from({ length: n + 1 }, (_, j) => j)
  let best = 0
  let from = 0
  let to = 0
  const has = new Set(paragraph.ids)
  for (let i = 0; i < ids.length; i++) {
    const next = new Float64Array(n + 1)
    const begun = new Int32Array(n + 1)
    begun[0] = 0
    const own = ids[i] as number
    const near = own >= 0 && has.has(own) ? null : nearWords(keys[i] as string, paragraph)
    for (let j = 1; j <= n; j++) {
      const id = paragraph.ids[j - 1] as number
      const step = id === own ? 1 : near?.has(id) ? 0.6 : -mismatch
      let value = (score[j - 1] as number) + step
      let origin = start[j - 1] as number
      if ((score[j] as number) - gap > value) {
        value = (score[j] as number) - gap
        origin = start[j] as number
      }
      if ((next[j - 1] as number) - gap > value) {
        value = (next[j - 1] as number) - gap
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
    score = next
    start = begun
  }
  return { from, to, quality: ids.length > 0 ? best / ids.length : 0 }
}

/** Words of the paragraph one typing error away from a word it does not have. */
function nearWords(key: string, paragraph: IndexedParagraph): Set<number> {
  const near = new Set<number>()
  if (key.length < 2 || /\d/.test(key)) return near
  const text = paragraph.form.text
  for (let j = 0; j < paragraph.ids.length; j++) {
    const id = paragraph.ids[j] as number
    if (near.has(id)) continue
    const from = paragraph.starts[j] as number
    const length = (paragraph.ends[j] as number) - from
    if (Math.abs(length - key.length) <= 1 && oneErrorApart(key, text.slice(from, from + length))) near.add(id)
  }
  return near
}

/** True where one letter put in, left out, changed or swapped with its neighbour makes one word the other. */
export function oneErrorApart(a: string, b: string): boolean {
  if (a === b) return true
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length === b.length) {
    if (a.slice(i + 1) === b.slice(i + 1)) return true
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}
