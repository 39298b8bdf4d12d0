import type { NumberStep } from './place.ts'
import { numberAt } from './place-number.ts'
import type { Reading } from './place-page.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

/** After these a number with one dot is a heading's ("ở 1.2", "vào 5.3"), not a figure. */
const into = phraseList(['vào', 'ở', 'tại', 'trong', 'cuối', 'đầu', 'sau', 'trước', 'thuộc', 'xem', 'sang', 'lên'])
/** What is counted or measured, a number before it is a figure. */
const measures = phraseList(
  'triệu tỷ tỉ nghìn ngàn tấn tạ kg ha km m lần người hộ xã giờ ngày tháng năm điểm đồng con cái'.split(' ')
)

/** `B.III.2`, `A.II`, `III-2`, `1.2.3`, `vào 1.2` at token `at`: a heading's number that no noun goes before. */
export function readPath(tokens: PlaceToken[], at: number): Reading | null {
  const raw = tokens[at]?.raw ?? ''
  if (!/^(?:[A-EĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})+)$/.test(raw)) return null
  if (tokens[at - 1]?.end === tokens[at]?.start && !markAt(tokens, at - 1, '(')) return null
  const number = numberAt(tokens, at)
  if (!number || number.steps.length < 2 || !descends(number.steps)) return null
  const after = tokens[number.next]
  if (after?.type === 'word' && oneOfAt(tokens, number.next, measures)) return null
  if (number.steps.length === 2 && /^\d/.test(raw) && !oneOfAt(tokens, at - 1, into)) return null
  return {
    places: [{ type: 'number', noun: 'section', steps: number.steps, others: [], name: '' }],
    next: number.next
  }
}

/** Letter, roman, digit, letter: a path goes down and does not repeat its kinds, digits apart ("V.I. …" is a name). */
function descends(steps: NumberStep[]): boolean {
  return steps.every((step, i) => i === 0 || step.type === 'digit' || step.type !== steps[i - 1]?.type)
}
