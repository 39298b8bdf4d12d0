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

/**
 * The outermost quotations of a text, in order. Understands “ ” « » and straight " pairs, and quotes inside quotes
 * (“quản điểm “dân là gốc””); a mark that is never closed is no quotation. Curly single quotes count, straight ' never.
 */
export function quotations(raw: string): Quotation[] {
  const found: Quotation[] = []
  let i = 0
  while (i < raw.length) {
    const ch = raw[i] as string
    const end = opening.includes(ch)
      ? closeOf(raw, i)
      : ch === '"'
        ? closeStraight(raw, i)
        : ch === '‘'
          ? raw.indexOf('’', i)
          : -1
    if (end > i) {
      found.push({ text: raw.slice(i + 1, end), start: i + 1, end, outerStart: i, outerEnd: end + 1 })
      i = end + 1
    } else i++
  }
  return found
}

/** Offset of the mark that closes the one at `open`, nested pairs skipped; else of the last closing mark before a line break. */
function closeOf(raw: string, open: number): number {
  let depth = 0
  let last = -1
  for (let i = open; i < raw.length && i - open < 4000; i++) {
    const ch = raw[i] as string
    if (ch === '\n' && last > 0) return last
    // “A“ is a common slip for “A”: an opening mark with a word before it and none behind closes.
    const slip =
      opening.includes(ch) &&
      i > open &&
      /[\p{L}\p{N}.,!?)]/u.test(raw[i - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(raw[i + 1] ?? '')
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
  for (let i = open + 1; i < raw.length && i - open < 4000; i++) {
    if (raw[i] === '\n') return -1
    if (raw[i] === '"' || raw[i] === '”') return i
  }
  return -1
}

/** A text without the marks, dots and spaces at its two ends: how quotations are compared and given. */
export function bare(text: string): string {
  return text.replace(/^[\s\p{Pi}\p{Pf}"'.,;:…*_-]+|[\s\p{Pi}\p{Pf}"'.,;:…*_-]+$/gu, '')
}
