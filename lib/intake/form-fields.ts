import { endWithout } from '../text/edges.ts'
import { fold, folded, rawRange } from '../text/fold.ts'
import { isWordless, trimLeaders } from './blank.ts'
import type { Field } from './fields.ts'
import { readIdentity } from './identity.ts'
import { markerOf } from './markers.ts'
import { nameBefore } from './people.ts'
import { personLabels } from './person-labels.ts'
import { isOpinion } from './phrases.ts'
import { isPlace } from './places.ts'
import { isUnit, unitName } from './units.ts'

/** A labelled value of a form; `value` is a raw slice, empty where nothing was filled in. */
export interface Labelled {
  field: Field
  value: string
  /** A unit inside a unit, by its label ("Tổ", "Lớp"): counts where no other is said. */
  inner?: boolean
}

function strictPattern(field: Field): string {
  return personLabels.find(label => label.strict && label.field === field)?.pattern ?? ''
}

const named = (strict: boolean): string =>
  personLabels
    .map((label, i) => ({ ...label, i }))
    .filter(label => label.strict || !strict)
    .map(({ field, pattern, i }) => `(?<${field}${i}>${pattern})`)
    .join('|')
const behind = String.raw`(?: ?\([^)]{0,40}\))? ?(?:: ?|(?=[.…_]{3}))`
const anywhere = new RegExp(`(?<=[ ,;.…_|(-])(?:${named(true)})${behind}`, 'gu')
const first = new RegExp(`^(?:${named(false)})${behind}`, 'u')
/** Labels that ask for a name whatever stands behind them. */
const surely = /^\s*\S*(?:họ|tên|ten\b|ho\b)/iu
const asksUnit = new RegExp(`^(?:${strictPattern('unit')}|${strictPattern('address')})(?: ?\\([^)]*\\))? ?:?$`, 'u')
/** A number before the next label of a line ("… 2. Chi hội:"). */
const nextNumber = /\s+\(?\d{1,2}[.)/]?$/u

/**
 * The labels of a line that name who fills in the form ("Họ và tên: … Đơn vị: … Ngày: …"), in order; empty where the
 * line does not begin with one. A name with a unit behind it ("Họ tên: Lê A - Khoa Nhi") is two of them.
 */
export function personFields(raw: string): Labelled[] {
  const found: Found[] = []
  for (const piece of raw.split(/\t+|\s{3,}|\s\|\s/u)) {
    const labels = pieceFields(piece)
    const last = found[found.length - 1]
    if (labels.length > 0) found.push(...labels)
    else if (found.length === 0) return []
    else if (last?.value === '') last.value = filledIn(piece)
  }
  return found.every(isValue) ? found.flatMap(valuesOf) : []
}

/** A label as printed, with its value. */
interface Found extends Labelled {
  label: string
}

function pieceFields(raw: string): Found[] {
  const mark = markerOf(raw.trimStart())
  const text = mark ? raw.trimStart().slice(mark.length) : raw.trimStart()
  const form = fold(text)
  const begin = first.exec(form.text)
  if (!begin) return []
  anywhere.lastIndex = begin[0].length
  const labels = [begin, ...form.text.matchAll(anywhere)]
  return labels.map((match, i) => {
    const field = Object.entries(match.groups ?? {})
      .find(([, value]) => value !== undefined)?.[0]
      .replace(/\d/g, '')
    const from = match.index + match[0].length
    const [start, end] = rawRange(text, form, from, labels[i + 1]?.index ?? form.text.length)
    const value = text.slice(start, end)
    const label = text.slice(...rawRange(text, form, match.index, from))
    return {
      label,
      field: field as Field,
      value: filledIn(i + 1 < labels.length ? value.trimEnd().replace(nextNumber, '') : value)
    }
  })
}

/** Running text has colons too: "Hội viên: đề nghị …" names nobody, "Khoa: bổ sung …" no unit. */
function isValue({ label, field, value }: Found): boolean {
  const words = value.split(/\s+/u).length
  if (value === '' || field === 'skip') return true
  if (field === 'date') return /\d/.test(value) && value.length < 80 && !isOpinion(value)
  if (field === 'author') return words <= 24 && (surely.test(label) || namesSomebody(value))
  if (isUnit(value) || namesUnit(value)) return true
  const plain = words <= 14 && !isOpinion(value) && (/^\d+$/.test(value) || !isPlace(value))
  return plain && asksUnit.test(folded(label))
}

/** "Giáo viên - Trường A" */
function namesUnit(value: string): boolean {
  const who = readIdentity(value)
  return who.whole && who.unit !== null
}

function namesSomebody(value: string): boolean {
  return (
    readIdentity(value).person !== null ||
    isUnit(value) ||
    (/^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}$/u.test(value) && !isOpinion(value))
  )
}

/** A name with a unit or a date behind it, a unit without the office held in it ("Giáo viên - Trường A"), a number with its label. */
function valuesOf({ label, field, value }: Found): Labelled[] {
  if (value === '') return [{ field, value }]
  const who = readIdentity(value)
  if (field === 'author' && who.person !== null && who.whole) {
    const unit: Labelled[] = who.unit === null ? [] : [{ field: 'unit', value: who.unit }]
    const date: Labelled[] = who.date === null ? [] : [{ field: 'date', value: value }]
    return [{ field, value: who.person }, ...unit, ...date]
  }
  const leading = field === 'author' ? nameBefore(value) : null
  if (leading !== null) return [{ field, value: leading }]
  if (field === 'author' && who.person === null && isUnit(value)) return [{ field: 'unit', value: unitName(value) }]
  if (field !== 'unit') return [{ field, value }]
  if (who.whole && who.unit !== null) return [{ field, value: unitName(who.unit) }]
  const unit = isUnit(value) ? unitName(value) : numberedUnit(label, value)
  return innerLabel.test(folded(label)) ? [{ field, value: unit, inner: true }] : [{ field, value: unit }]
}

/** Labels of units that lie inside another. */
const innerLabel =
  /^(?:to|doi|lop|khoa|phong ban|phong|ban|bo mon|bo phan|phan xuong|thon|xom|ap|khu|khu pho|khu dan cu|to dan pho|to hoi|phan hoi) ?(?:[:/,(]|$)/

/** "Chi hội: 3", "Lớp: 12A": the label says what kind of unit. */
function numberedUnit(label: string, value: string): string {
  const kind = label.replace(/[\s:]+$/u, '').split(/\s*[/,(]\s*/u)[0] ?? ''
  const single =
    /^(?:chi hoi|chi doan|chi bo|to|doi|lop|khoa|phong|thon|xom|ap|khu pho|to dan pho|phuong|xa|truong|phan xuong)$/
  return single.test(folded(kind)) ? `${kind.trim()} ${value}` : value
}

/** What somebody wrote into a blank; empty for leaders alone. */
export function filledIn(raw: string): string {
  if (isWordless(raw)) return ''
  const text = trimLeaders(raw).replace(/^[\s:]+/u, '')
  let end = endWithout(text, separator)
  // A dash or bracket with a space before it opened what is not there.
  while (/^\s[-–(]$/u.test(text.slice(Math.max(0, end - 2), end))) end = endWithout(text.slice(0, end - 1), separator)
  return text.slice(0, end)
}

const separator = /[\s;,|]/u
