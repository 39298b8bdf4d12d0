import { folded } from '../text/fold.ts'

/** The mark at the start of a point: its style tells the level, its value the order. */
export interface Marker {
  style: string
  value: number | null
  /** Raw length of the mark with the space behind it; 0 where the number is automatic. */
  length: number
}

const order = '(?:nhat|nhut|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)'
const styles: [string, RegExp][] = [
  [
    'word',
    new RegExp(
      `^(?:(?:y kien |y |diem |noi dung |van de |dieu |viec |chuyen )?thu ${order}|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la|(?:y kien|gop y|noi dung|y|van de|de nghi|de xuat|kien nghi)(?: thu| so)? ?\\d{1,2}|y kien thu \\d{1,2}|cuoi cung|sau cung|sau het|sau rot|sau chot)(?: ?[:.,)/-]| la(?= )| ?$)`
    )
  ],
  ['word', /^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi),(?= )/],
  ['roman', /^(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2}) ?[.)/-](?= )/],
  ['upper', /^[a-hđ] ?[.)/](?= )/],
  ['upper number', /^[a-h]\d{1,2} ?[.)](?= )/],
  ['paren', /^\(\d{1,2}\)/],
  ['multi', /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?= )/],
  ['number', /^\d{1,2} ?(?:[.)/:]|-(?= ))(?!\d)/],
  ['lower', /^[a-hđ] ?[.)](?= )/],
  ['bullet', /^(?:[-+*•●▪◦·–—]|\uf0b7|\uf02d)/]
]

/** The mark a raw line begins with, or null. "1.1.2 a" alone decides nothing: `multi` is a mark only in sequence. */
export function markerOf(raw: string): Marker | null {
  const lead = raw.slice(0, 40)
  const text = folded(lead)
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text)?.[0]
    if (found === undefined || found === '') continue
    const first = raw.trimStart().charAt(0)
    if ((style === 'upper' || style === 'roman') && first !== first.toUpperCase()) continue
    if (style === 'lower' && first !== first.toLowerCase()) continue
    // "Điều thứ hai là phụ cấp." is a sentence: it begins a point and stays whole.
    if (style === 'word' && found.endsWith(' la')) return { style, value: valueOf(found), length: 0 }
    const length = rawLength(raw, found)
    const behind = /^\s*/.exec(raw.slice(length))?.[0].length ?? 0
    return { style: styleName(style, found), value: valueOf(found), length: length + behind }
  }
  return null
}

/** "1." and "1)" are two levels; so are "-" and "+". */
function styleName(style: string, found: string): string {
  if (style === 'bullet') return `bullet ${found}`
  if (style === 'number') return `number ${found.replace(/[\d ]/g, '')}`
  return style
}

function valueOf(found: string): number | null {
  const digits = /\d+/.exec(found)?.[0]
  return digits === undefined ? null : Number(digits)
}

/** Raw length of a folded beginning: the marks of numbering fold one to one but for spaces and combining marks. */
function rawLength(raw: string, found: string): number {
  for (let length = Math.min(found.length, raw.length); length <= raw.length && length < 60; length++) {
    if (folded(raw.slice(0, length)).length >= found.trimEnd().length) {
      while (/\p{M}/u.test(raw[length] ?? '')) length++
      return length
    }
  }
  return 0
}
