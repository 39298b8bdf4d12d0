import { folded } from '../text/fold.ts'
import { letterOrdinal, ordinal } from '../text/numerals.ts'
import type { HeadingNoun, NumberStep } from './place.ts'
import { stepsOf } from './place-number.ts'

/** What a heading's printed number says: its noun ("Phần", "Điều"), where it has one, and its steps. */
export interface Label {
  noun: HeadingNoun | null
  steps: NumberStep[]
}

const nouns: [string, HeadingNoun][] = [
  ['phu luc', 'appendix'],
  ['tieu muc', 'section'],
  ['chuong', 'chapter'],
  ['dieu', 'article'],
  ['khoan', 'clause'],
  ['diem', 'point'],
  ['phan', 'part'],
  ['muc', 'section']
]

/** Label of a number as printed: "1.1.2-", "a)-", "PHẦN THỨ NHẤT", "Điều 5.", "Chương II"; null number: no steps. */
export function labelOf(number: string | null): Label {
  if (number === null) return { noun: null, steps: [] }
  const raw = number.normalize('NFC').trim()
  const text = folded(raw)
  for (const [word, noun] of nouns) {
    if (text !== word && !text.startsWith(word + ' ')) continue
    const rest = raw.slice(word.length).trim()
    const value = ordinal(rest.replace(/[.:)\s-]+$/, ''))
    if (value !== null && value > 0) return { noun, steps: [{ type: 'digit', value }] }
    return { noun, steps: numberSteps(rest) }
  }
  return { noun: null, steps: numberSteps(raw) }
}

function numberSteps(raw: string): NumberStep[] {
  const pieces = raw.split(/[.\-–)(:/\s]+/).filter(p => p !== '')
  const steps: NumberStep[] = []
  for (const piece of pieces) {
    const lone = /^[a-zđ]$/iu.test(piece) && !/^[ivx]$/i.test(piece)
    const letter = lone ? letterOrdinal(piece) : null
    const own = letter === null ? stepsOf(piece) : [{ type: 'letter' as const, value: letter }]
    if (!own) return steps
    steps.push(...own)
  }
  return steps
}

/** How well two steps agree: 1 the same, .4 the same count in another kind of numeral, 0 another. */
export function stepsAgree(a: NumberStep[], b: NumberStep[]): number {
  if (a.length !== b.length || a.length === 0) return 0
  let agree = 1
  for (let i = 0; i < a.length; i++) {
    if (a[i]?.value !== b[i]?.value) return 0
    if (a[i]?.type === b[i]?.type) continue
    if (a[i]?.type === 'letter' || b[i]?.type === 'letter') return 0
    agree = 0.4
  }
  return agree
}
