import { folded } from '../text/fold.ts'
import type { Line } from './lines.ts'
import { readDate } from './dates.ts'
import { looksLikeName, personName } from './people.ts'
import { isSignature } from './phrases.ts'
import { isBody, unitIn } from './units.ts'

export interface Signature {
  /** Index of the first line that belongs to the end of the letter. */
  start: number
  /** The person who writes for himself; a secretary who signs for the body is nobody's author. */
  person: string | null
  unit: string | null
  /** ISO date. */
  date: string | null
}

/** The end of a letter or form: signature, recipients, a name alone. `lines` has no empty lines. */
export function readSignature(lines: Line[]): Signature {
  const found = lines.findIndex((line, i) => isSignature(line.text) && i >= lines.length - 25)
  let start = found < 0 ? lines.length : found
  const block = lines.slice(start).map(l => l.text)
  const personal = block.findIndex(text =>
    /^nguoi (?:gop y|viet|lam don|gui|dong gop|de xuat|cho y kien|lap phieu)/.test(folded(text))
  )
  let person = personal < 0 ? null : (block.slice(personal + 1).find(looksLikeName) ?? null)
  let unit = block.map(text => unitAfterTm(text)).find(u => u !== null) ?? null
  const date =
    lines
      .slice(Math.max(0, start - 2))
      .map(l => (isDateLine(l.text) ? readDate(l.text) : null))
      .find(d => d !== null) ?? null
  while (start > 0 && isDateLine((lines[start - 1] as Line).text)) start--
  if (found < 0) {
    const loose = looseSignature(lines, start)
    if (loose) ({ start, person, unit } = loose)
  }
  return { start, person: person === null ? null : personName(person), unit, date }
}

/** "Trà Ôn, ngày 3 tháng 5 năm 2021" alone in a line. */
export function isDateLine(raw: string): boolean {
  return /^(?:[\p{L} .-]{2,30}, ?)?ngay ?\d{1,2} ?(?:thang|[/-]) ?\d{1,2} ?(?:nam|[/-]) ?\d{4}[ .]*$/u.test(folded(raw))
}

/** "TM. CHI ĐOÀN SỞ A": the body signed for, where the line names it. */
function unitAfterTm(raw: string): string | null {
  const found = /^\s*T\/?M\.?\s+(.+)$/iu.exec(raw)
  const name = found?.[1]?.trim() ?? ''
  return isBody(name) && !/^(?:ban (?:chap hanh|thuong vu)|bch|btv)$/.test(folded(name)) && unitIn(name) !== null
    ? name
    : null
}

/** A name, or "name, unit", as the last line or the last two. */
function looseSignature(
  lines: Line[],
  end: number
): { start: number; person: string | null; unit: string | null } | null {
  const last = lines[end - 1]?.text ?? ''
  const before = lines[end - 2]?.text ?? ''
  const [name, unit] = last.split(/\s*(?:,| - | – )\s*/u)
  if (looksLikeName(last) && end > 1) return { start: end - 1, person: last, unit: null }
  if (isBody(last) && looksLikeName(before)) return { start: end - 2, person: before, unit: last }
  if (name && unit && looksLikeName(name) && isBody(last.slice(last.indexOf(unit)))) {
    return { start: end - 1, person: name, unit: last.slice(last.indexOf(unit)) }
  }
  return null
}
