import { endWithout } from './edges.ts'

/** A passage between quotation marks. Offsets are UTF-16 in the raw text; [start, end) is what stands inside the marks. */
export interface Quotation {
  text: string
  start: number
  end: number
  /** Offsets of the marks themselves: [outerStart, outerEnd) includes them. */
  outerStart: number
  outerEnd: number
}

const opening = '“„«'
const closing = '”»'
/** A quotation is not longer than this: a mark left open must not swallow the rest of a letter. */
const longest = 4000

/**
 * The outermost quotations of a text, in order. Understands “ ” « » and straight " pairs, and quotes inside quotes
 * (“quản điểm “dân là gốc””); a mark that is never closed is no quotation. Curly single quotes count, straight ' never.
 */
export function quotations(raw: string): Quotation[] {
  const found: Quotation[] = []
  const closers = closingOffsets(raw)
  let next = 0
  let i = 0
  while (i < raw.length) {
    while (next < closers.length && (closers[next] as number) <= i) next++
    const end = endOf(raw, i, closers[next] ?? raw.length)
    if (end > i) {
      found.push({ text: raw.slice(i + 1, end), start: i + 1, end, outerStart: i, outerEnd: end + 1 })
      i = end + 1
    } else i++
  }
  return found
}

/** Where marks stand that can close: asked first, so that a text full of open marks costs no more than any other. */
function closingOffsets(raw: string): number[] {
  const offsets: number[] = []
  for (const m of raw.matchAll(/[“„«”»"’]/g)) {
    if (!opening.includes(m[0]) || isSlip(raw, m.index)) offsets.push(m.index)
  }
  return offsets
}

/** Offset of the mark that closes the one at `open`, or -1; no mark that closes stands before `closer`. */
function endOf(raw: string, open: number, closer: number): number {
  const mark = raw[open] as string
  if (closer - open >= longest || closer === raw.length) return -1
  if (opening.includes(mark)) return closeOf(raw, open)
  if (mark === '"') return closeStraight(raw, open)
  return mark === '‘' ? raw.indexOf('’', open) : -1
}

/** “A“ is a common slip for “A”: an opening mark with a word before it and none behind closes. */
function isSlip(raw: string, at: number): boolean {
  return /[\p{L}\p{N}.,!?)]/u.test(raw[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(raw[at + 1] ?? '')
}

/** Offset of the mark that closes the one at `open`, nested pairs skipped; else of the last closing mark before a line break. */
function closeOf(raw: string, open: number): number {
  let depth = 0
  let last = -1
  for (let i = open; i < raw.length && i - open < longest; i++) {
    const ch = raw[i] as string
    if (ch === '\n' && last > 0) return last
    const slip = opening.includes(ch) && i > open && isSlip(raw, i)
    if (opening.includes(ch) && !slip) depth++
    else if (closing.includes(ch) || slip || (ch === '"' && depth === 1)) {
      depth--
      last = i
      if (depth === 0) return i
    }
  }
  return last
}

function closeStraight(raw: string, open: number): number {
  // An opening straight mark has space, start or a bracket before it; inches and minutes (5") do not.
  if (/[\p{L}\p{N}]/u.test(raw[open - 1] ?? '')) return -1
  for (let i = open + 1; i < raw.length && i - open < longest; i++) {
    if (raw[i] === '\n') return -1
    if (raw[i] === '"' || raw[i] === '”') return i
  }
  return -1
}

const edge = /[\s\p{Pi}\p{Pf}"'.,;:…*_-]/u

/** A text without the marks, dots and spaces at its two ends: how quotations are compared and given. */
export function bare(text: string): string {
  return text.slice(0, endWithout(text, edge)).replace(/^[\s\p{Pi}\p{Pf}"'.,;:…*_-]+/u, '')
}
