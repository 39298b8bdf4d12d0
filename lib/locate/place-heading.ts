import { ordinal } from '../text/numerals.ts'
import type { HeadingNoun, NumberStep, PlaceReference } from './place.ts'
import { nounOf } from './place-compound.ts'
import { nameSpan, noName, type NameSpan, namesNothing } from './place-name.ts'
import { numberAt, stepsOf } from './place-number.ts'
import type { Reading } from './place-page.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { headingNouns } from './place-words.ts'

const countWords = phraseList(['số', 'thứ'])
const andWords = phraseList(['và', 'cùng', 'hoặc', 'đến', 'tới'])
const aboutWord = phraseList(['về', 'là'])

/** Nouns that a name may follow; "điểm" and "khoản" want a number. */
const named = new Set<HeadingNoun>(['part', 'chapter', 'section'])

/**
 * `mục 1.2.3`, `Phần thứ hai`, `p.I`, `các mục 3, 4 và 5`, `khoản 2 (Hạn chế)`, `phần hạn chế` at token `at`: a
 * heading by number, with the name beside the number if there is one, or by name alone.
 */
export function readHeading(tokens: PlaceToken[], at: number): Reading | null {
  const short = shortPart(tokens, at)
  if (short) return short
  const found = nounOf(tokens, at, headingNouns)
  if (!found) return null
  const noun = found.value
  const first = numberOf(tokens, found.next, noun)
  if (!first) {
    const name = nameSpan(tokens, found.next)
    if (name.text === '' || !named.has(noun)) return null
    return { places: [{ type: 'name', noun, name: name.text }], next: found.next, named: name.end }
  }
  const union = unionAt(tokens, first.next, noun)
  const above = spacedNumbers(tokens, union.next)
  if (above.next > union.next) {
    const own: PlaceReference = { type: 'number', noun, steps: first.steps, others: union.others, name: '' }
    return { places: [own, ...above.places], next: above.next }
  }
  const name = nameBeside(tokens, union.next)
  const place: PlaceReference = { type: 'number', noun, steps: first.steps, others: union.others, name: name.text }
  return { places: [place], next: union.next, named: name.end }
}

/** A bare number where a place is expected ("5.2", "2-b, gạch đầu dòng …", "1 (nhiệm vụ và giải pháp)"). */
export function readBareNumber(tokens: PlaceToken[], at: number): Reading | null {
  const number = numberAt(tokens, at)
  if (!number) return null
  const next = tokens[number.next]
  if (number.steps.length === 1 && number.steps[0]?.type === 'letter' && next && next.type === 'word') return null
  const closed = markAt(tokens, number.next, '.-):') ? number.next + 1 : number.next
  const name = nameBeside(tokens, closed)
  return {
    places: [{ type: 'number', noun: 'section', steps: number.steps, others: [], name: name.text }],
    next: closed,
    named: name.end
  }
}

function shortPart(tokens: PlaceToken[], at: number): Reading | null {
  if (tokens[at]?.lower !== 'p' || !markAt(tokens, at + 1, '.')) return null
  const number = numberAt(tokens, at + 2)
  if (!number || number.steps.length > 1) return null
  return {
    places: [{ type: 'number', noun: 'part', steps: number.steps, others: [], name: '' }],
    next: number.next
  }
}

function numberOf(tokens: PlaceToken[], at: number, noun: HeadingNoun): { steps: NumberStep[]; next: number } | null {
  const colon = markAt(tokens, at, ':') && /^(?:\d|[IVX]+$)/.test(tokens[at + 1]?.raw ?? '')
  const next = colon ? at + 1 : (oneOfAt(tokens, at, countWords)?.next ?? at)
  if (next > at || noun === 'part') {
    const word = tokens[next]
    const value = word && word.type === 'word' && (next > at || isCountWord(word)) ? ordinal(word.lower) : null
    if (value !== null && value > 0) return { steps: [{ type: 'digit', value }], next: next + 1 }
  }
  const letters = noun === 'point'
  const number = numberAt(tokens, next, letters)
  if (!number) return null
  return isWordNotNumber(tokens, next, number.next, noun) ? null : number
}

/** "phần hai", "phần nhất": count words that are no other word there ("phần tư", "phần năm 2020" are not). */
function isCountWord(token: PlaceToken): boolean {
  return ['nhất', 'hai', 'ba', 'bốn'].includes(token.lower)
}

/** A single letter that begins a word group is a number only after "điểm", "tiết", or where it stands alone. */
function isWordNotNumber(tokens: PlaceToken[], from: number, to: number, noun: HeadingNoun): boolean {
  const token = tokens[from] as PlaceToken
  if (to !== from + 1 || token.type !== 'word' || token.raw.length > 1) return false
  if (noun === 'point' || noun === 'clause' || token.raw !== token.lower) return false
  const after = tokens[to]
  return after?.type === 'word' && stepsOf(token.raw, true) !== null && /^[yoaeiu]$/.test(token.text)
}

const capitals = /^(?:[IVX]{1,4}|[A-E])$/

/** "mục 2 III A": the numbers of the headings above, a space apart and in capitals. */
function spacedNumbers(tokens: PlaceToken[], at: number): Reading {
  const places: PlaceReference[] = []
  let next = at
  while (
    capitals.test(tokens[next]?.raw ?? '') &&
    (tokens[next + 1]?.type !== 'word' || capitals.test(tokens[next + 1]?.raw ?? ''))
  ) {
    const steps = stepsOf((tokens[next] as PlaceToken).raw)
    if (!steps) break
    places.push({ type: 'number', noun: 'section', steps, others: [], name: '' })
    next++
  }
  return { places, next }
}

/** The rest of "các mục 3, 4, 5" or "mục 2 và mục 5". */
function unionAt(tokens: PlaceToken[], at: number, noun: HeadingNoun): { others: NumberStep[][]; next: number } {
  const others: NumberStep[][] = []
  let next = at
  for (;;) {
    const and = oneOfAt(tokens, next, andWords)?.next ?? (markAt(tokens, next, ',;') ? next + 1 : -1)
    if (and < 0) break
    const again = oneOfAt(tokens, and, headingNouns)
    if (again && again.value !== noun) break
    const number = numberOf(tokens, again?.next ?? and, noun)
    const comma = markAt(tokens, next, ',;')
    if (!number || (!again && !/^\d/.test(tokens[and]?.raw ?? '') && comma)) break
    if (again && comma) break
    others.push(number.steps)
    next = number.next
  }
  return { others, next }
}

/** A name right behind a number: "5.2 về nâng cao …", "4.2.1 Lãnh đạo …", "I.2 (Khó khăn)", "II “…”" (a quotation is read apart). */
function nameBeside(tokens: PlaceToken[], at: number): NameSpan {
  let next = at
  if (markAt(tokens, next, '.-):,') && tokens[next + 1]?.type === 'word') {
    if (markAt(tokens, next, ',')) return noName
    next++
  }
  if (markAt(tokens, next, '(')) next++
  if (oneOfAt(tokens, next, aboutWord)) next++
  return namesNothing(tokens, next) ? noName : nameSpan(tokens, next)
}
