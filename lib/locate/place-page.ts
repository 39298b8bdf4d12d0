import type { PlaceReference } from './place.ts'
import { ordinalAt } from './place-count.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList, type PhraseTable } from './place-phrases.ts'

const pageEnds = phraseList(['đầu', 'cuối', 'phần đầu', 'phần cuối', 'dòng đầu', 'dòng cuối'])
const toWords = phraseList(['đến', 'tới', 'và', 'qua', 'sang'])
const pageNoun = phraseList(['trang'])
const pageNouns = phraseList(['trang', 'tr'])
const lineNoun = phraseList(['dòng'])
const lineNouns = phraseList(['dòng', 'd'])
const yearWord = phraseList(['năm'])
const firstWords = phraseList(['đầu', 'đầu tiên'])

export interface Reading {
  places: PlaceReference[]
  next: number
  /** Index after the words that name the heading: a unit named among them is a part of the name. */
  named?: number
}

/** Counting from the foot of the page or section. */
export const upward = phraseList([
  'từ dưới lên',
  'tính từ dưới lên',
  'đếm từ dưới lên',
  'từ dưới đếm lên',
  'từ dưới',
  'từ cuối trang lên',
  'dưới lên',
  'dưới đếm lên',
  'tính từ cuối trang'
])

/** `Trang 5`, `tr.5`, `trang 5-6`, `đầu trang 2`, `trang cuối` at token `at`. */
export function readPage(tokens: PlaceToken[], at: number): Reading | null {
  const end = oneOfAt(tokens, at, pageEnds)
  if (end) {
    const page = readPage(tokens, end.next)
    const first = page?.places[0]
    if (!page || first?.type !== 'page') return null
    const side = /cuối/.test(end.phrase) ? ('foot' as const) : ('head' as const)
    if (/dòng/.test(end.phrase)) {
      const line = {
        type: 'line',
        from: side === 'foot' ? -1 : 1,
        to: side === 'foot' ? -1 : 1,
        fromBottom: false
      } as const
      return { places: [...page.places, line], next: page.next }
    }
    return { places: [...page.places, { type: 'page-end', end: side }], next: page.next }
  }
  const noun = nounAt(tokens, at, pageNoun, ['tr', 'trg'])
  if (noun < 0) return null
  const range = rangeAt(tokens, noun)
  return range ? { places: [{ type: 'page', from: range.from, to: range.to }], next: range.next } : null
}

/** `dòng 14 (từ dưới lên)`, `d.25`, `dòng cuối`, `từ dòng 3 đến dòng 7`, `dòng 3-7` at token `at`; not "dòng năm 2016". */
export function readLine(tokens: PlaceToken[], at: number): Reading | null {
  const noun = nounAt(tokens, at, lineNoun, ['d'])
  if (noun < 0) return null
  const range = rangeAt(tokens, noun, lineNouns)
  if (!range) return null
  let next = range.next
  while (markAt(tokens, next, '(,')) next++
  const up = oneOfAt(tokens, next, upward)
  const places: PlaceReference[] = [{ type: 'line', from: range.from, to: range.to, fromBottom: up !== null }]
  return { places, next: up ? up.next : range.next }
}

/** Index after the noun: in full, or shortened and then followed by a dot or a digit ("tr.5", "d 37"). */
function nounAt(tokens: PlaceToken[], at: number, full: PhraseTable<string>, short: string[]): number {
  const whole = oneOfAt(tokens, at, full)
  if (whole) return whole.next
  const token = tokens[at]
  if (token?.type !== 'word' || !short.includes(token.lower)) return -1
  const next = markAt(tokens, at + 1, '.') ? at + 2 : at + 1
  return tokens[next]?.type === 'number' ? next : -1
}

function rangeAt(
  tokens: PlaceToken[],
  at: number,
  nouns: PhraseTable<string> = pageNouns
): { from: number; to: number; next: number } | null {
  // "Trang: 3; dòng: 12" of a form's cell.
  const first = countAt(tokens, markAt(tokens, at, ':') ? at + 1 : at)
  if (!first) return null
  let next = first.next
  const dash = markAt(tokens, next, '-–—')
  const joined = dash ? next + 1 : (oneOfAt(tokens, next, toWords)?.next ?? -1)
  if (joined > 0) {
    const noun = oneOfAt(tokens, joined, nouns)?.next ?? joined
    const again = markAt(tokens, noun, '.') ? noun + 1 : noun
    const second = tokens[again]?.type === 'number' ? countAt(tokens, again) : null
    if (second && second.value >= first.value) return { from: first.value, to: second.value, next: second.next }
  }
  return { from: first.value, to: first.value, next }
}

function countAt(tokens: PlaceToken[], at: number): { value: number; next: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (oneOfAt(tokens, at, yearWord) && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.raw ?? '')) return null
  const first = oneOfAt(tokens, at, firstWords)
  if (first) return { value: 1, next: first.next }
  return ordinalAt(tokens, at)
}
