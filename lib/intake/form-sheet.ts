import type { Remark } from '../model/comment.ts'
import { readDate } from './dates.ts'
import type { Field } from './fields.ts'
import type { Labelled } from './form-fields.ts'
import { readIdentity } from './identity.ts'
import { looksLikeName, personName } from './people.ts'
import { isUnit } from './units.ts'

/** One form of a file: who fills it in, and what it says. */
export interface Sheet {
  author: string | null
  unit: string | null
  /** A unit inside another ("Tổ: 3"), or where somebody lives: the unit, where no better is said. */
  inner?: string
  address?: string
  /** ISO date. */
  date: string | null
  remarks: Remark[]
}

export function newSheet(): Sheet {
  return { author: null, unit: null, date: null, remarks: [] }
}

/** Takes labelled values; what is known already stays. */
export function takeLabels(sheet: Sheet, labels: Labelled[]): void {
  for (const { field, value, inner } of labels) {
    if (value === '') continue
    if (field === 'author') sheet.author ??= personName(value)
    if (field === 'unit' && inner) sheet.inner ??= value
    else if (field === 'unit') sheet.unit ??= value
    if (field === 'address' && isUnit(value)) sheet.address ??= value
    if (field === 'date') sheet.date ??= readDate(value)
  }
}

/** Takes a line that is the value of the label alone on the line above it; false where it cannot be one. */
export function takeValue(sheet: Sheet, asked: Field, text: string): boolean {
  const fits =
    (asked === 'author' && looksLikeName(text)) ||
    ((asked === 'unit' || asked === 'address') && isUnit(text)) ||
    (asked === 'date' && readDate(text) !== null && text.length <= 40)
  if (fits) takeLabels(sheet, [{ field: asked, value: text }])
  return fits
}

/** Takes a line of the signature: a name, with unit or date behind it. */
export function takeSigned(sheet: Sheet, text: string): void {
  const who = readIdentity(text)
  if (!who.whole) return
  sheet.author ??= who.person
  sheet.unit ??= who.unit
  sheet.date ??= who.date
}
