import { nameAt } from './place-name.ts'
import { numberAt } from './place-number.ts'
import type { Reading } from './place-page.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

const countWords = phraseList(['số', 'thứ'])
const tableNouns = phraseList(['bảng', 'biểu', 'bảng biểu', 'biểu bảng', 'bảng số liệu'])
const rowNouns = phraseList(['dòng', 'hàng', 'cột'])
const appendixNouns = phraseList(['phụ lục', 'PL'])
const yearWord = phraseList(['năm'])

const noteNouns = phraseList([
  'chú thích',
  'cước chú',
  'chú dẫn',
  'ghi chú cuối trang',
  'footnote',
  'lời chú thích',
  'chú giải'
])
/** "nên chú thích cho rõ" asks for a note, it points at none. */
const asksForNote = phraseList(['nên', 'cần', 'phải', 'thêm', 'bổ sung', 'có', 'được', 'hãy', 'đề nghị'])

/** `chú thích 12`, `chú thích số 12`, `chú thích (1)`, `theo chú thích` at token `at`. */
export function readNote(tokens: PlaceToken[], at: number): Reading | null {
  const noun = oneOfAt(tokens, at, noteNouns)
  if (!noun) return null
  let next = noun.next
  while (markAt(tokens, next, '([.') || oneOfAt(tokens, next, countWords)) next++
  const token = tokens[next]
  if (token?.type === 'number' && /^\d{1,3}$/.test(token.raw)) {
    return { places: [{ type: 'footnote', number: Number(token.raw) }], next: next + 1 }
  }
  if (at > 0 && oneOfAt(tokens, at - 1, asksForNote)) return null
  return { places: [{ type: 'footnote', number: null }], next: noun.next }
}

/** `bảng 3`, `biểu số 2`, `bảng xếp loại …` at token `at`; "bảng" alone only with a name behind it. */
export function readTable(tokens: PlaceToken[], at: number): Reading | null {
  const noun = oneOfAt(tokens, at, tableNouns)
  if (!noun) return null
  const next = oneOfAt(tokens, noun.next, countWords)?.next ?? noun.next
  const token = tokens[next]
  if (token?.type === 'number' && /^\d{1,2}$/.test(token.raw)) {
    return { places: [{ type: 'table', number: Number(token.raw), name: '' }], next: next + 1 }
  }
  const name = noun.phrase === 'biểu' ? '' : nameAt(tokens, noun.next)
  return name ? { places: [{ type: 'table', number: null, name }], next: noun.next } : null
}

/** `dòng năm 2016`, `hàng năm 2018`, `cột năm 2019` at token `at`: a row or column of a table, named by its first cell. */
export function readRow(tokens: PlaceToken[], at: number): Reading | null {
  const noun = oneOfAt(tokens, at, rowNouns)
  if (!noun || oneOfAt(tokens, noun.next, yearWord) === null) return null
  const year = tokens[noun.next + 1]
  if (!year || !/^(?:19|20)\d\d$/.test(year.raw)) return null
  return { places: [{ type: 'row', words: year.raw }], next: noun.next + 2 }
}

/** `phụ lục 2`, `phụ lục số 1`, `Phụ lục II`, `phụ lục` at token `at`. */
export function readAppendix(tokens: PlaceToken[], at: number): Reading | null {
  const noun = oneOfAt(tokens, at, appendixNouns)
  if (!noun) return null
  const next = oneOfAt(tokens, noun.next, countWords)?.next ?? noun.next
  const number = numberAt(tokens, next)
  const steps = number ? number.steps.slice(0, 1) : []
  return {
    places: [{ type: 'number', noun: 'appendix', steps, others: [], name: '' }],
    next: number ? number.next : noun.next
  }
}
