import { letterOrdinal, roman } from '../text/numerals.ts'
import type { NumberStep } from './place.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'

/**
 * Steps of a heading's number written as one piece: "1.1.2" is three digits, "II" a roman, "b" a letter. `letters`
 * says that a single letter is meant as a letter (after "điểm"), so "c" or "i" is no roman numeral. null: no number.
 */
export function stepsOf(text: string, letters = false): NumberStep[] | null {
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(text)) {
    const steps = text.split('.').map(d => ({ type: 'digit' as const, value: Number(d) }))
    return steps.every(s => s.value > 0 && s.value < 300) ? steps : null
  }
  const glued = /^(\d{1,2})([a-zđ])$/u.exec(text.toLowerCase())
  if (glued) return [...(stepsOf(glued[1] as string) ?? []), ...(stepsOf(glued[2] as string, true) ?? [])]
  const value = roman(text)
  const isRoman = value !== null && value < 40 && (text === text.toUpperCase() || /^[ivx]{2,}$/.test(text) || !letters)
  const letter = letterOrdinal(text)
  if (isRoman && !(letters && letter !== null) && !/^[cdlm]$/i.test(text)) return [{ type: 'roman', value }]
  return letter === null ? null : [{ type: 'letter', value: letter }]
}

export interface NumberAt {
  steps: NumberStep[]
  next: number
}

/** A heading's number at token `at`: "1.2.3", "II.3", "II-3", "2 b", "II, 3" is not one; null where there is none. */
export function numberAt(tokens: PlaceToken[], at: number, letters = false): NumberAt | null {
  const first = stepAt(tokens, at, letters)
  if (!first) return null
  const steps = [...first]
  let next = at + 1
  for (;;) {
    const joined = markAt(tokens, next, '.-/')
    const roman = /^[IVX]+$/.test(tokens[next + 1]?.raw ?? '')
    const more = joined ? stepAt(tokens, next + 1, !roman) : letterAfter(tokens, next)
    if (!more || !follows(tokens, next, joined)) break
    steps.push(...more)
    next += joined ? 2 : 1
  }
  return { steps, next }
}

function stepAt(tokens: PlaceToken[], at: number, letters: boolean): NumberStep[] | null {
  const token = tokens[at]
  if (!token || (token.type !== 'number' && token.type !== 'word')) return null
  if (token.type === 'word' && token.raw.length > 5) return null
  if (token.raw.includes('%') || token.raw.includes(',')) return null
  return stepsOf(token.raw.normalize('NFC'), letters)
}

/** A lone letter after a number ("mục 1.1.2 b"), not the first letter of a word. */
function letterAfter(tokens: PlaceToken[], at: number): NumberStep[] | null {
  const token = tokens[at]
  if (!token || token.type !== 'word' || !/^[a-eđ]$/u.test(token.raw)) return null
  return stepsOf(token.raw, true)
}

/** The joining mark must stand right against its neighbours: "II.3" is one number, "mục II. 3 ý kiến" is not. */
function follows(tokens: PlaceToken[], mark: number, joined: boolean): boolean {
  if (!joined) return true
  const before = tokens[mark - 1] as PlaceToken
  const after = tokens[mark + 1] as PlaceToken
  const tight = (tokens[mark] as PlaceToken).end === after.start
  return tight && before.end === (tokens[mark] as PlaceToken).start
}
