import { ordinal } from '../text/numerals.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

export interface CountAt {
  /** -1 is the last. */
  value: number
  next: number
}

const marks = phraseList(['thứ', 'số'])
const ends = phraseList(['cuối cùng', 'cuối', 'sau cùng', 'đầu tiên', 'đầu'])
/** Count words that stand without "thứ" ("đoạn hai"); others are other words there ("ý tư tưởng", "câu từ", "đoạn nhất trí"). */
const bareCounts = phraseList(['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'một'])
const numberWords = phraseList(
  'một mốt nhất hai nhì nhị ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi đầu tiên cuối cùng'.split(' ')
)
/** Typed without marks these are other words as well: "sau" is "after", "nam" is "year". */
const doubtful = new Set(['sau', 'nam', 'bay', 'tam', 'mot', 'một', 'năm'])
/** Words after a bare count that show it to be one. */
const followers = phraseList(
  `bị bỏ chưa cần của ghi gộp khoản không là mục nên nêu này phải phần sửa thay thuộc thì thêm trang trong trên tại viết
  về đề điểm ở có từ dưới nói`.split(/\s+/)
)

/**
 * "thứ nhất", "thứ 3", "số 2", "(2)", "cuối cùng", "3", "hai": the count of a block or page at token `at`.
 * @param bareWords false where a number word needs "thứ" before it
 */
export function ordinalAt(tokens: PlaceToken[], at: number, bareWords = true): CountAt | null {
  const inside = markAt(tokens, at, '([') && tokens[at + 1]?.type === 'number' && markAt(tokens, at + 2, ')]')
  if (inside) return digits(tokens, at + 1, at + 3)
  const marked = oneOfAt(tokens, at, marks)
  if (marked) return digits(tokens, marked.next, marked.next + 1) ?? words(tokens, marked.next)
  const end = oneOfAt(tokens, at, ends)
  if (end) return { value: /đầu/.test(end.phrase) ? 1 : -1, next: end.next }
  const figure = digits(tokens, at, at + 1)
  if (figure) return figure
  const spelled = bareWords && oneOfAt(tokens, at, bareCounts) ? words(tokens, at) : null
  return spelled && showsCount(tokens, at, spelled.next) ? spelled : null
}

function digits(tokens: PlaceToken[], at: number, next: number): CountAt | null {
  const raw = tokens[at]?.raw ?? ''
  if (!/^\d{1,4}$/.test(raw) || /^(?:19|20)\d\d$/.test(raw)) return null
  const value = Number(raw)
  return value > 0 && value < 3000 ? { value, next } : null
}

/** A number word of up to three syllables ("mười lăm"). */
function words(tokens: PlaceToken[], at: number): CountAt | null {
  for (const length of [3, 2, 1]) {
    const some = tokens.slice(at, at + length)
    if (some.length < length || some.some((_, k) => !oneOfAt(some, k, numberWords))) continue
    const value = ordinal(some.map(t => t.lower).join(' '))
    if (value !== null && value !== 0) return { value, next: at + length }
  }
  return null
}

function showsCount(tokens: PlaceToken[], at: number, next: number): boolean {
  const token = tokens[at] as PlaceToken
  const after = tokens[next]
  if (after?.type === 'number') return false
  if (after?.type !== 'word') return true
  return !(next === at + 1 && doubtful.has(token.lower)) && oneOfAt(tokens, next, followers) !== null
}
