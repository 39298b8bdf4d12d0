import { fold, rawRange } from '../text/fold.ts'
import { isWordless, trimLeaders } from './blank.ts'
import { entryField, personLabels, type Field } from './fields.ts'
import { markerOf } from './markers.ts'
import { namedPlace } from './places.ts'
import { startsWithBox } from './stance.ts'

/** A labelled value of a form; `value` is a raw slice, empty where nothing was filled in. */
export interface Labelled {
  field: Field
  value: string
}

const names = personLabels.map(([field, pattern], i) => `(?<${field}${i}>${pattern})`).join('|')
const person = new RegExp(`(?:^|(?<=[ ,;.…_|(-]))(?:${names})(?: ?\\([^)]{0,40}\\))? ?(?:: ?|(?=[.…_]{3}))`, 'gu')

/**
 * The labels of a line that name who fills in the form ("Họ và tên: … Đơn vị: … Ngày: …"), in order; empty where the
 * line does not begin with one.
 */
export function personFields(raw: string): Labelled[] {
  const mark = markerOf(raw)
  const text = mark ? raw.slice(mark.length) : raw
  const form = fold(text)
  const found = [...form.text.matchAll(person)]
  if (found[0]?.index !== 0) return []
  return found.map((match, i) => {
    const field = Object.entries(match.groups ?? {})
      .find(([, value]) => value !== undefined)?.[0]
      .replace(/\d/g, '')
    const from = match.index + match[0].length
    const [start, end] = rawRange(text, form, from, found[i + 1]?.index ?? form.text.length)
    return { field: field as Field, value: filledIn(text.slice(start, end)) }
  })
}

/** What somebody wrote into a blank; empty for leaders alone. */
export function filledIn(raw: string): string {
  if (isWordless(raw)) return ''
  return trimLeaders(raw)
    .replace(/^[\s:]+/u, '')
    .replace(/(?:[\s;,|]|\s[-–(])+$/u, '')
}

const heading =
  /^(?:cau(?: hoi)?|y kien|gop y|noi dung|de nghi|kien nghi|de xuat|van de|phieu|muc gop y)(?: gop y)?(?: thu| so)? ?(?:\d{1,2}|nhat|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)(?= ?[:.)/(-]| ?$| [☐☒☑□✓✔[])/u

/** "Ý kiến 1", "Góp ý thứ hai: …", "Câu hỏi 3. …": the start of an entry and what else the line says; else null. */
export function entryHeading(raw: string): string | null {
  const form = fold(raw)
  const found = heading.exec(form.text)
  if (!found) return null
  const [, end] = rawRange(raw, form, 0, found[0].length)
  const rest = raw.slice(end).replace(/^[\s:.)/–-]+/u, '')
  // "Câu 1" of a paragraph is a place; "Câu 1: …?" is a question.
  return /^cau \S/.test(form.text) && !form.text.startsWith('cau hoi') && !/[?:]$/.test(rest) ? null : rest
}

/** A line that begins with a label of an entry ("Vị trí: …", "2. Đề nghị: …", "- Lý do: …"), or null. */
export function entryLabel(raw: string): (Labelled & { numbered: boolean }) | null {
  const mark = markerOf(raw)
  const text = mark ? raw.slice(mark.length) : raw
  const colon = text.indexOf(':')
  if (colon < 2 || colon > 90 || startsWithBox(text)) return null
  const field = entryField(text.slice(0, colon))
  if (!field) return null
  const numbered = mark !== null && !mark.style.startsWith('bullet')
  const value = filledIn(text.slice(colon + 1))
  return {
    field,
    value: field === 'place' && value !== '' ? namedPlace(text.slice(0, colon).trim(), value) : value,
    numbered
  }
}
