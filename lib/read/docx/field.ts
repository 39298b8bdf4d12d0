import { child, childrenOf, type XmlElement } from '../xml.ts'
import { isOn } from './properties.ts'

type Fields = { result: boolean }[]

/** Follows the three marks of a complex field: begin, separate, end (ECMA-376 part 1, 17.16.18). */
export function fieldChar(element: XmlElement, fields: Fields): void {
  const type = element.attributes['w:fldCharType']
  const open = fields.at(-1)
  if (type === 'begin') fields.push({ result: false })
  else if (type === 'separate' && open) open.result = true
  else if (type === 'end') fields.pop()
}

/** True where text belongs to the instruction of a field, not to its result. */
export function insideInstruction(fields: Fields): boolean {
  return fields.some(field => !field.result)
}

/** The sign of an old-style check box (17.16.7), or null for any other field mark. */
export function checkBoxSign(element: XmlElement): string | null {
  const box = child(child(element, 'w:ffData'), 'w:checkBox')
  if (!box) return null
  const state = child(box, 'w:checked') ?? child(box, 'w:default')
  return state && isOn(state) ? '☒' : '☐'
}

/** The choice that an old-style list shows (17.16.9), the first where none was made; null for any other field mark. */
export function chosenWords(element: XmlElement): string | null {
  const list = child(child(element, 'w:ffData'), 'w:ddList')
  if (!list) return null
  const said = (child(list, 'w:result') ?? child(list, 'w:default'))?.attributes['w:val'] ?? '0'
  return childrenOf(list, 'w:listEntry')[Number.parseInt(said, 10) || 0]?.attributes['w:val'] ?? null
}
