import type { Draft, Heading } from '../model/draft.ts'
import { folded } from '../text/fold.ts'
import { letterOrdinal, ordinal, roman } from '../text/numerals.ts'

/** A slip in the numbers of headings under one parent: a number used twice, or one left out. */
export interface NumberingFault {
  type: 'twice' | 'missing'
  parent: string | null
  /** The last part of the number: 5 for two "5.", 3 for the missing "4.3". */
  value: number
  /** All headings under that parent. */
  members: ReadonlySet<string>
}

/** The slips of a draft's own numbering in document order: people tell of one and the same slip in many ways. */
export function numberingFaults(draft: Draft | undefined): NumberingFault[] {
  const children = new Map<string | null, Heading[]>()
  for (const heading of draft?.outline ?? []) {
    const list = children.get(heading.parent)
    if (list) list.push(heading)
    else children.set(heading.parent, [heading])
  }
  return [...children].flatMap(([parent, list]) => faultsAmong(parent, list))
}

function faultsAmong(parent: string | null, list: Heading[]): NumberingFault[] {
  const members = new Set(list.map(h => h.id))
  const last = new Map<string, number>()
  const faults: NumberingFault[] = []
  for (const heading of list) {
    const label = labelOf(heading.number)
    if (label === null) continue
    const before = last.get(label.style)
    last.set(label.style, label.value)
    if (before === label.value) faults.push({ type: 'twice', parent, value: label.value, members })
    else if (before !== undefined && label.value === before + 2)
      faults.push({ type: 'missing', parent, value: label.value - 1, members })
  }
  return faults
}

/** The last part of a printed number and how it is written: figures, Roman numerals, letters, or words. */
function labelOf(number: string | null): { style: string; value: number } | null {
  const part = number?.match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u)?.[0]
  if (part === undefined) return null
  if (/^\d+$/.test(part)) return { style: '1', value: Number(part) }
  const value = /^[IVXLC]+$/.test(part) ? roman(part) : null
  if (value !== null) return { style: 'I', value }
  const letter = letterOrdinal(part)
  if (letter !== null) return { style: 'a', value: letter }
  const word = ordinal(part)
  return word === null ? null : { style: 'nhat', value: word }
}

const nouns = 'muc|tieu muc|de muc|phan|dieu|khoan|diem|chuong|so|con so|so la ma|la ma|stt|y'
const label = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,5}|[ivx]{1,6})\\b(?![.,]?\\d|%)'
/** "đánh lại số", "số thứ tự", but not "đánh số trang". */
const renumber =
  /\b(?:danh (?:lai |nham |sai |trung |lap |lon |lai cac )*so(?! (?:trang|dien thoai|lieu))|so thu tu|stt|nhay coc)\b/
const twice = new RegExp(
  `(?<!thu |phan )\\b(?:hai|2|hai cai|toi hai|den hai|may) (?:${nouns}) (?:so )?${label}|` +
    '\\b(?:trung|lap|lap lai|giong)(?: nhau| lai| cung)? (?:so(?! lieu)|so muc|so thu tu|so la ma|stt)\\b|' +
    '\\bcung (?:mot so|danh so|mang so|ghi so|la so|so)\\b|' +
    `\\b(?:so|muc) ${label} (?:bi (?:trung|lap)|trung so|lap so|hai lan)\\b|\\b${label} (?:lap lai )?hai lan\\b`
)
const missing = new RegExp(
  `\\b(?:thieu|sot|mat|bo sot|bo qua|nhay qua|khong thay|khong co|ko co|ko thay|chua co|dau mat)(?: han| mat)? ` +
    `(?:(?:${nouns}) (?:so )?${label}|\\d{1,2}(?:\\.\\d{1,2}){1,5}\\b)|` +
    '\\bnhay (?:sang|qua|luon|coc|den|toi|len|thang|ngay|vot|so|tu)\\b'
)
/** To join or split what has the numbers is another matter than the numbers. */
const otherMatter = /\b(?:gop|ghep|nhap|tach|hop nhat|gom)\b/

/** What a text says of a numbering slip; type null where it only asks to number anew. Null: it speaks of none. */
export function saidNumbering(text: string): { type: NumberingFault['type'] | null; values: Set<number> } | null {
  const plain = folded(text)
  const [two, gap] = [twice.test(plain), missing.test(plain)]
  if ((!two && !gap && !renumber.test(plain)) || otherMatter.test(plain)) return null
  return { type: two === gap ? null : two ? 'twice' : 'missing', values: valuesIn(plain) }
}

function valuesIn(plain: string): Set<number> {
  const values = new Set<number>()
  for (const [word] of plain.matchAll(/\b(?:\d{1,2}(?:\.\d{1,2})*|[ivx]+)\b/g)) {
    const last = word.split('.').at(-1)!
    const value = /^\d+$/.test(last) ? Number(last) : roman(last)
    if (value !== null) values.add(value)
  }
  return values
}

/** The one slip of the draft that a comment at `heading` (null: the whole draft) can mean, or null. */
export function faultMeant(
  said: NonNullable<ReturnType<typeof saidNumbering>>,
  heading: string | null,
  faults: NumberingFault[],
  parentOf: (heading: string) => string | null
): NumberingFault | null {
  const fits = faults.filter(f => said.type === null || f.type === said.type)
  const near = heading === null ? fits : fits.filter(f => f.parent === heading || f.members.has(heading))
  const under = near.length > 0 || heading === null ? near : fits.filter(f => isUnder(f.parent, heading, parentOf))
  if (under.length <= 1) return under[0] ?? null
  const named = under.filter(f => said.values.has(f.value))
  return named.length === 1 ? named[0]! : null
}

function isUnder(inner: string | null, outer: string, parentOf: (heading: string) => string | null): boolean {
  for (let h = inner; h !== null; h = parentOf(h)) if (h === outer) return true
  return false
}
