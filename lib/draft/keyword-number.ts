import { fold } from '../text/fold.ts'
import { ordinal, roman } from '../text/numerals.ts'
import type { HeadingNumber, NumberForm } from './number.ts'

const ordinals = '(?:nhat|mot|hai|nhi|ba|tu|bon|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai|ba|bon|lam|sau|bay|tam|chin))?)'
const mark = `(?:(?:thu )?${ordinals}|(?:so )?(?:[ivxl]+|\\d{1,3}|[a-h]))`

/** Words of numbered divisions, on folded text; the longest first where one starts like another. */
const words: [NumberForm, RegExp][] = [
  ['appendix', new RegExp(`^phu luc(?: ${mark})?(?![\\p{L}\\p{N}])`, 'u')],
  ['article', /^dieu \d{1,4}[a-z]?(?![\p{L}\p{N}])/u],
  ['chapter', new RegExp(`^chuong ${mark}(?![\\p{L}\\p{N}])`, 'u')],
  ['part', new RegExp(`^phan ${mark}(?![\\p{L}\\p{N}])`, 'u')],
  ['section', new RegExp(`^muc ${mark}(?![\\p{L}\\p{N}])`, 'u')],
  ['subsection', new RegExp(`^tieu muc ${mark}(?![\\p{L}\\p{N}])`, 'u')]
]

/** "PHẦN THỨ NHẤT", "Chương II", "Mục 1.", "Điều 5:", "Phụ lục 2" at the start of a text, or null. */
export function readKeywordNumber(text: string): HeadingNumber | null {
  const form = fold(text.slice(0, 80))
  for (const [kind, pattern] of words) {
    const found = pattern.exec(form.text)
    if (!found) continue
    const close = endOf(text, form.at, found[0].length)
    const marks = /^\s*[.:/)\-–—]*/u.exec(text.slice(close))?.[0] ?? ''
    const gap = /^\s*/u.exec(text.slice(close + marks.length))?.[0] ?? ''
    const separated = /[.:/)\-–—]/u.test(marks) || /\n/.test(marks + gap)
    // A comma after it ("Điều 5, Điều 6") is a reference in a sentence.
    if (/^\s*[,;]/u.test(text.slice(close))) return null
    const end = close + marks.length + gap.length
    return {
      printed: text
        .slice(0, close + marks.trimEnd().length)
        .replace(/\s+/gu, ' ')
        .trim(),
      end,
      readings: [{ form: kind, depth: 1, value: valueOf(found[0]) }],
      loose: !separated && end < text.length
    }
  }
  return null
}

/** Raw offset after folded character `length - 1`, its combining marks included. */
function endOf(text: string, at: Uint32Array, length: number): number {
  let end = at[length - 1]! + 1
  while (/\p{M}/u.test(text[end] ?? '')) end++
  return end
}

function valueOf(folded: string): number | null {
  const last = folded.replace(/^(?:phu luc|dieu|chuong|phan|muc|tieu muc) ?/, '').replace(/^(?:so|thu) /, '')
  if (last === '') return null
  return roman(last) ?? ordinal(last) ?? (/^[a-h]$/.test(last) ? last.charCodeAt(0) - 96 : parseInt(last, 10) || null)
}
