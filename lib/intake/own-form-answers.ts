import type { Remark } from '../model/comment.ts'
import { stances } from '../form/words.ts'
import { folded } from '../text/fold.ts'
import { texts } from './form-entry.ts'
import type { Line } from './lines.ts'
import { isAgreement, isRequest } from './phrases.ts'
import { newRemark } from './reading.ts'
import { readOptions } from './stance.ts'

/** The remarks in an answer of one or more lines, each with what is known of all of them. */
export function answers(lines: Line[], known: Partial<Remark> & { source: string }): Remark[] {
  return texts(lines).map(remark => ({
    ...remark,
    ...known,
    context: [...(known.context ?? []), ...remark.context]
  }))
}

/** The words by which the whole draft is meant, as the form prints them above the boxes. */
const whole = 'toàn bộ dự thảo'
const ticks = 'thái độ chung'

/** The stance on the whole draft, ticked, crossed beside ("Tán thành x") or written; one that is ticked twice is told as it stands. */
export function wholeStance(value: string): Remark[] {
  const lines = value.split('\n').filter(line => line.trim() !== '')
  const options = lines.flatMap(readOptions)
  const boxed = options.filter(o => o.chosen || crossed(o.text)).map(o => withoutCross(o.text))
  const free = lines.filter(line => readOptions(line).length === 0)
  const crosses = free.filter(crossed).map(withoutCross)
  const plain = crosses.length > 0 ? crosses : free.filter(line => free.length === 1 || !isStance(line))
  const chosen = [...boxed, ...(free.length === stances.length && crosses.length === 0 ? [] : plain)]
  if (chosen.length === 0) return []
  const text = chosen.join('; ')
  const stance = chosen.length === 1 ? text : null
  return [newRemark({ text, stance, place: whole, source: ticks })]
}

/**
 * General words behind the ticked box: words that only agree, as the box does, are one opinion with it; others stand
 * beside it.
 */
export function withWords(remarks: Remark[], words: Remark[]): Remark[] {
  const ticked = remarks.at(-1)
  const [only, more] = words
  const same = ticked?.source === ticks && ticked.stance !== null && !folded(ticked.stance).startsWith('khong')
  if (!ticked || !same || !only || more || isRequest(only.text) || !isAgreement(only.text))
    return [...remarks, ...words]
  return [...remarks.slice(0, -1), { ...ticked, text: only.text }]
}

function isStance(raw: string): boolean {
  return stances.some(stance => folded(stance) === folded(raw))
}

function crossed(raw: string): boolean {
  return /^[xX✓✔]\s+\S|\S\s+[([]?[xX✓✔][)\]]?$/u.test(raw.trim())
}

function withoutCross(raw: string): string {
  return raw.trim().replace(/^[xX✓✔]\s+|\s+[([]?[xX✓✔][)\]]?$/gu, '')
}
