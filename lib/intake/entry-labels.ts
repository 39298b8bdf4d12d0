import { fold, rawRange } from '../text/fold.ts'
import { entryField } from './fields.ts'
import { filledIn, type Labelled } from './form-fields.ts'
import { markerOf } from './markers.ts'
import { namedPlace } from './places.ts'
import { startsWithBox } from './stance.ts'

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
