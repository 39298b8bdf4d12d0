import type { PlaceReference } from './place.ts'
import { ordinalAt } from './place-count.ts'
import { nounOf } from './place-compound.ts'
import { nameAt } from './place-name.ts'
import type { Reading } from './place-page.ts'
import type { PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList, phraseTable } from './place-phrases.ts'

type Axis = 'row' | 'column'

const lineNouns = phraseTable<Axis>([
  ['dòng', 'row'],
  ['hàng', 'row'],
  ['cột', 'column']
])
const numberNouns = phraseList(['stt', 'số tt', 'tt', 'số thứ tự'])
const yearWord = phraseList(['năm'])
const totalWords = phraseList(['tổng cộng', 'cộng', 'tổng số', 'tổng'])
const tableWords = phraseList(['bảng', 'biểu', 'phụ lục', 'pl', 'cột', 'ô'])
const mostWords = 8

/**
 * `dòng năm 2016`, `hàng "Cộng"`, `dòng tổng cộng`, `cột cuối`, `hàng thứ 3`, `TT 6`, `cột Kết quả` at token `at`: a
 * row or column of a table. Names and counts are read only in a text that speaks of a table.
 */
export function readRow(tokens: PlaceToken[], at: number): Reading | null {
  const numbered = oneOfAt(tokens, at, numberNouns)
  if (numbered) {
    const count = ordinalAt(tokens, numbered.next, false)
    return count && speaksOfTable(tokens) ? reading('row', '', count.value, count.next) : null
  }
  const noun = oneOfAt(tokens, at, lineNouns)
  if (!noun) return null
  const next = tokens[noun.next]
  if (oneOfAt(tokens, noun.next, yearWord)) {
    const year = tokens[noun.next + 1]?.raw ?? ''
    return /^(?:19|20)\d\d$/.test(year) ? reading(noun.value, year, null, noun.next + 2) : null
  }
  if (next?.type === 'quote') return reading(noun.value, next.raw, null, noun.next + 1)
  const total = oneOfAt(tokens, noun.next, totalWords)
  if (total) return reading(noun.value, total.phrase, null, total.next)
  if (!speaksOfTable(tokens)) return null
  const count = ordinalAt(tokens, noun.next, false)
  // "dòng 5" may be a line of the page: the reader of lines has it.
  if (count) return noun.phrase === 'dòng' ? null : reading(noun.value, '', count.value, count.next)
  if (next?.type === 'number') return reading(noun.value, next.raw, null, noun.next + 1)
  const name = nameAt(tokens, noun.next).split(/ [,–-] /)[0] as string
  const words = name.split(' ').length
  return name !== '' && words <= mostWords ? reading(noun.value, name, null, noun.next + words) : null
}

const asked = new WeakMap<PlaceToken[], boolean>()

/** Asked once a text: a text of nothing but rows costs no more than any other. */
function speaksOfTable(tokens: PlaceToken[]): boolean {
  let answer = asked.get(tokens)
  if (answer === undefined) {
    answer = tokens.some((_, k) => nounOf(tokens, k, tableWords) !== null)
    asked.set(tokens, answer)
  }
  return answer
}

function reading(axis: Axis, words: string, ordinal: number | null, next: number): Reading {
  const place: PlaceReference = { type: 'row', axis, words, ordinal }
  return { places: [place], next }
}
