import { letterOrdinal, roman } from '../text/numerals.ts'
import type { HeadingNumber, Reading } from './number.ts'

/** What may close a number: ".", "-", "/", ")", ":" and their heaps (".-", ")-"); a space may stand before it. */
const close = String.raw`(?:\s?[.)/:\-–—]{1,3})`

const decimals = /^\d{1,2}(?:\.\d{1,2}){1,5}/u
const compound = new RegExp(String.raw`^([IVXL]{1,6}|[A-HĐ])((?:\.\d{1,2}){1,4})(${close}?)(?=\s|\p{L})`, 'u')
const decimal = new RegExp(String.raw`^(\d{1,3})(${close})`, 'u')
const capital = new RegExp(String.raw`^([IVX]{1,6}|[A-HĐKLM])(${close})`, 'u')
const small = new RegExp(String.raw`^([ivx]{1,5}|[a-zđ])(${close})`, 'u')
const letterDecimal = /^([a-zđ])\.?(\d{1,2})[.)][.)-]?(?=\s|\p{L})/u
const bracketed = /^\((\d{1,3}|[ivx]{1,5}|[IVX]{1,6}|[a-zđ]|[A-H])\)[.:\-–]?/u

/** "II.", "1.1.2-", "a)-", "(1)" at the start of a text, or null: dates, document numbers and initials are none. */
export function readListNumber(text: string): HeadingNumber | null {
  const from = /^\s*/u.exec(text)?.[0].length ?? 0
  const raw = text.slice(from, from + 60)
  const found =
    readCompound(raw) ??
    readDecimals(raw) ??
    readDecimal(raw) ??
    readCapital(raw) ??
    readLetterDecimal(raw) ??
    readSmall(raw) ??
    readBracketed(raw)
  if (!found) return null
  const gap = /^\s*/u.exec(text.slice(from + found.length))?.[0].length ?? 0
  const printed = raw.slice(0, found.length).replace(/\s+/gu, ' ').trim()
  return { printed, end: from + found.length + gap, readings: found.readings, loose: false }
}

interface Found {
  length: number
  readings: [Reading, ...Reading[]]
}

function readCompound(raw: string): Found | null {
  const m = compound.exec(raw)
  if (!m || (roman(m[1]!) === null && m[1]!.length > 1)) return null
  const parts = m[2]!.split('.').slice(1)
  return { length: m[0].length, readings: [{ form: 'compound', depth: parts.length + 1, value: Number(parts.at(-1)) }] }
}

function readDecimals(raw: string): Found | null {
  const m = decimals.exec(raw)
  if (!m) return null
  const marks = new RegExp(`^${close}`, 'u').exec(raw.slice(m[0].length))?.[0] ?? ''
  const after = raw.slice(m[0].length + marks.length)
  // "2.5 triệu", "20.11.2020", "6.021 đảng viên" are figures; "1.2 Kết quả" is a number although its mark is missing.
  if (/^\d/.test(after) || (marks === '' ? !/^\s+[\p{Lu}“"]/u.test(after) : !/^(?:\s|\p{L}|["“]|$)/u.test(after)))
    return null
  const parts = m[0].split('.')
  return {
    length: m[0].length + marks.length,
    readings: [{ form: 'decimal', depth: parts.length, value: Number(parts.at(-1)) }]
  }
}

function readDecimal(raw: string): Found | null {
  const m = decimal.exec(raw)
  if (!m) return null
  const marks = m[2]!
  const after = raw.slice(m[0].length)
  if (!plausible(marks, after)) return null
  const form = /\)/.test(marks) && !/\./.test(marks) ? 'decimal-bracket' : 'decimal'
  return { length: m[0].length, readings: [{ form, depth: 1, value: Number(m[1]) }] }
}

function readCapital(raw: string): Found | null {
  // "I" alone in its paragraph; what follows shows whether it numbers a title.
  if (/^[IVX]{1,6}\s*$/u.test(raw) && roman(raw.trim()) !== null)
    return { length: raw.trim().length, readings: [{ form: 'roman', depth: 1, value: roman(raw.trim()) }] }
  const m = capital.exec(raw)
  if (!m || !plausible(m[2]!, raw.slice(m[0].length))) return null
  // Initials of a name: "V.I. Lênin".
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(raw)) return null
  const mark = m[1]!
  const value = /^[IVX]+$/.test(mark) ? roman(mark) : null
  const letter = mark.length === 1 ? letterOrdinal(mark) : null
  const readings: Reading[] = []
  if (value !== null) readings.push({ form: 'roman', depth: 1, value })
  if (letter !== null) readings.push({ form: 'upper', depth: 1, value: letter })
  const [first, ...more] = readings
  return first ? { length: m[0].length, readings: [first, ...more] } : null
}

function readSmall(raw: string): Found | null {
  const m = small.exec(raw)
  if (!m || !plausible(m[2]!, raw.slice(m[0].length))) return null
  // "a - b" and "k: …" are text; a letter is closed by ")", "." or "/", or by "-" and a space.
  if (!/[.)/]/.test(m[2]!) && !/^\S-\s/u.test(raw)) return null
  return withLetter(m[1]!, m[0].length, 'small-roman', 'letter')
}

function readLetterDecimal(raw: string): Found | null {
  const m = letterDecimal.exec(raw)
  return m && { length: m[0].length, readings: [{ form: 'letter-decimal', depth: 1, value: Number(m[2]) }] }
}

function readBracketed(raw: string): Found | null {
  const m = bracketed.exec(raw)
  if (!m) return null
  const mark = m[1]!
  if (/^\d/.test(mark))
    return { length: m[0].length, readings: [{ form: 'bracketed-decimal', depth: 1, value: Number(mark) }] }
  return withLetter(mark, m[0].length, 'bracketed-roman', 'bracketed-letter')
}

function withLetter(
  mark: string,
  length: number,
  romanForm: Reading['form'],
  letterForm: Reading['form']
): Found | null {
  const value = /^[ivx]+$/i.test(mark) ? roman(mark) : null
  const letter = letterOrdinal(mark)
  const readings: Reading[] = []
  if (value !== null) readings.push({ form: romanForm, depth: 1, value })
  if (letter !== null) readings.push({ form: letterForm, depth: 1, value: letter })
  const [first, ...more] = readings
  return first ? { length, readings: [first, ...more] } : null
}

/** A number's mark is followed by a space or a word; "24/7", "15/KH-UBND", "05- CT/TW", "V/v", "đ/c", "2-3 năm", "15 - 20 lớp" are text. */
function plausible(marks: string, after: string): boolean {
  if (/^\d/.test(after)) return false
  if (/^\s[-–—]/u.test(marks) && /^\s?\d/.test(after)) return false
  if (marks.endsWith('/') && /^\p{Ll}/u.test(after)) return false
  if (/[-–/]$/u.test(marks) && /^\s?\p{Lu}{2,}[-/]/u.test(after)) return false
  return /^(?:\s|\p{L}|["“«(]|$)/u.test(after)
}
