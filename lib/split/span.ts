import { endWithout } from '../text/edges.ts'

/** A stretch of the raw text: UTF-16 offsets [start, end). */
export interface Span {
  start: number
  end: number
  /** Words at its beginning that only say where ("Trang 5, dòng 3"), or null. */
  place?: { start: number; end: number } | null
}

export function fullSpan(raw: string): Span {
  return { start: 0, end: raw.length }
}

const head = /^[\s,;.:•*+–-]+/u
const tail = /[\s,;:–-]/u

/** The span without the spaces, commas and bullets at its two ends; a full stop at the end stays. */
export function trimSpan(raw: string, span: Span): Span {
  const text = raw.slice(span.start, span.end)
  const start = span.start + (head.exec(text)?.[0].length ?? 0)
  const end = Math.max(start, span.start + endWithout(text, tail))
  return { ...span, start, end }
}
