import { nounOf } from './place-compound.ts'
import { nameAt } from './place-name.ts'
import { numberAt } from './place-number.ts'
import type { Reading } from './place-page.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

const countWords = phraseList(['số', 'thứ'])
const tableNouns = phraseList(['bảng', 'biểu', 'bảng biểu', 'biểu bảng', 'bảng số liệu'])
const appendixNouns = phraseList(['phụ lục', 'PL'])

const noteNouns = phraseList([
  'chú thích',
  'cước chú',
  'chú dẫn',
  'ghi chú cuối trang',
  'chú thích cuối trang',
  'chú thích ở cuối trang',
  'chú thích chân trang',
  'ghi chú chân trang',
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
  const foot = footOfPage(tokens, noun.phrase, noun.next)
  if (foot) return foot
  let next = noun.next
  while (markAt(tokens, next, '([.') || oneOfAt(tokens, next, countWords)) next++
  const token = tokens[next]
  // "chú thích (96 và 97)" tells what the note says, not which it is.
  const open = markAt(tokens, next - 1, '([') && !markAt(tokens, next + 1, ')]')
  if (token?.type === 'number' && /^\d{1,3}$/.test(token.raw) && !open) {
    return { places: [{ type: 'footnote', number: Number(token.raw) }], next: next + 1 }
  }
  if (at > 0 && oneOfAt(tokens, at - 1, asksForNote)) return null
  return { places: [{ type: 'footnote', number: null }], next: noun.next }
}

/** "ghi chú cuối trang 8": the number is the page's. */
function footOfPage(tokens: PlaceToken[], phrase: string, at: number): Reading | null {
  const token = tokens[at]
  if (!phrase.endsWith('trang') || token?.type !== 'number' || !/^\d{1,3}$/.test(token.raw)) return null
  const page = Number(token.raw)
  return {
    places: [
      { type: 'footnote', number: null },
      { type: 'page', from: page, to: page }
    ],
    next: at + 1
  }
}

/** `bảng 3`, `biểu số 2`, `bảng xếp loại …` at token `at`; "bảng" alone only with a name behind it. */
export function readTable(tokens: PlaceToken[], at: number): Reading | null {
  const noun = nounOf(tokens, at, tableNouns)
  if (!noun) return null
  const next = oneOfAt(tokens, noun.next, countWords)?.next ?? noun.next
  const token = tokens[next]
  if (token?.type === 'number' && /^\d{1,2}$/.test(token.raw)) {
    return { places: [{ type: 'table', number: Number(token.raw), name: '' }], next: next + 1 }
  }
  const name = noun.phrase === 'biểu' ? '' : nameAt(tokens, noun.next)
  return name ? { places: [{ type: 'table', number: null, name }], next: noun.next } : null
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
