import { folded } from '../text/fold.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'

/** Exact words in a comment: a slice of its text, quotation marks left out. Offsets are UTF-16 in the raw text. */
export interface Value {
  text: string
  from: number
  to: number
  /** Indexes of its units: [first, end). */
  first: number
  end: number
  quoted: boolean
}

/** Marks that may stand inside unquoted words without ending them. */
const innerRoles = new Set<Role>(['inert', 'effort', 'term', 'agree', 'rest', 'surplus', 'capital'])
const skippable = new Set('lai ca luon di them mot cai chu hay cac nhung cho nay'.split(' '))
const structures = new Set('muc phan diem khoan chuong dieu tiet so tieu'.split(' '))
/** Words that lead on from a figure and belong to no measure. */
const bound = new Set('la thi moi ma va hay hoac cho o tai trong tren duoi'.split(' '))
const scales = new Set('trieu ty nghin ngan tram'.split(' '))
/** Unquoted words longer than this are no wording but a description. */
export const wordLimit = 8
const romanOrLetter = /^(?:[ivx]{1,5}|[a-eđgh])$/

/** Nouns that name an idea or a part, not words to be printed: "bổ sung số liệu …", "đổi mục 4 …". */
const ideaHeads = new Set(
  `số liệu|kết quả|nội dung|giải pháp|nhiệm vụ|mục tiêu|tiêu đề|quy định|nguyên nhân|lý do|căn cứ|đánh giá|tình hình|thực trạng|danh mục|nhận định|thông tin|vai trò|dẫn chứng|văn bản|tài liệu|nguồn lực|nguồn vốn|hình thức|biện pháp|kinh nghiệm|bài học|cơ chế|cơ sở|chính sách|
  minh chứng|ví dụ|phương pháp|phương hướng|báo cáo|ảnh hưởng|tác động|thời điểm|thời gian|đối tượng|chủ đề|chủ trương|chủ thể|hạn chế|khó khăn|thuận lợi|ưu điểm|khuyết điểm|thành tích|công tác|hoạt động|phong trào|mô hình|chương trình|kế hoạch|lộ trình|trách nhiệm|tỷ lệ|số lượng|con số|tổng số|
  phụ lục|bảng biểu|biểu đồ|việc|cách|các|những|một|mục|phần|điểm|khoản|chương|điều|đoạn|câu|ý|bảng|tên|số|dòng|gạch|nhóm|vấn đề|yêu cầu|định hướng|tiêu chí|chỉ số|yếu tố|khái niệm|trích yếu|toàn bộ|toàn văn|đề án|dự án|nêu|làm|chế tài|kinh phí|nhiều|phân tích|so sánh|dự báo|phần mềm|cụm|từ|cột|hàng|cơ cấu|đại diện`
    .split('|')
    .map(w => w.trim())
)
const plainHeads = new Set([...ideaHeads].map(w => folded(w)))
const pointing = /(?:^| )(?:này|đó|trên|dưới|như vậy|ấy|kia|sau đây|như thế|sau|nay|do|tren|nhu vay)$/

const wordTerm =
  /^(?:(?:các |những |một |hai |ba |bốn |nhóm )?(?:từ|chữ|cụm từ|cụm|câu|tiếng|từ ngữ|thuật ngữ|cac )|tu|cum tu|chu|cum|hai tu|hai chu)$/

/** "từ", "cụm từ", "chữ": what follows are words to be printed. */
export function isWordTerm(unit: Unit | undefined): boolean {
  return unit?.role === 'term' && wordTerm.test(unit.text)
}

/** The value that follows the unit at `at`: quoted words, a figure, a number of a heading, or plain words; else null. */
export function valueAfter(reading: Reading, at: number, end: number): Value | null {
  const { units } = reading
  let i = at + 1
  while (
    i < end &&
    (isWordTerm(units[i]) ||
      units[i]?.text === ':' ||
      isFiller(units, i) ||
      (i === at + 1 && /^l[ạa]i$/.test(units[i]?.text ?? '')))
  )
    i++
  const behind = units.findIndex((u, k) => k >= i && u.role !== 'term')
  if (behind >= 0 && behind < end && units[behind]?.type === 'quote') return quoteValue(reading, behind)
  const unit = units[i]
  if (!unit || i >= end) return null
  const figure = figureAt(reading, i, end)
  if (figure) return figure
  const next = units[i + 1]
  if (structures.has(unit.plain) && next && i + 1 < end && (next.type === 'number' || romanOrLetter.test(next.text)))
    return slice(reading, i + 1, i + 2)
  if (isNumberLike(reading.raw.slice(unit.from, unit.to))) return slice(reading, i, i + 1)
  return wordsFrom(reading, i, end)
}

function isFiller(units: Unit[], at: number): boolean {
  return units[at]?.type === 'word' && skippable.has(units[at]?.plain ?? '') && units[at + 1]?.type === 'quote'
}

function isNumberLike(text: string): boolean {
  return /^[IVX]{1,5}$/.test(text)
}

/** The quotation at a unit, without its marks. */
export function quoteValue(reading: Reading, at: number): Value {
  const unit = reading.units[at] as Unit
  return {
    text: reading.raw.slice(unit.from + 1, unit.to - 1),
    from: unit.from + 1,
    to: unit.to - 1,
    first: at,
    end: at + 1,
    quoted: true
  }
}

/** A figure with what belongs to it ("30 triệu", "01-02", "03 đến 05"), or null. */
export function figureAt(reading: Reading, at: number, end: number): Value | null {
  const { units, raw } = reading
  if (units[at]?.type !== 'number') return null
  let last = at
  const next = units[at + 1]
  if (next?.type === 'number' && /^\s?[-–]\s?$/.test(raw.slice(units[at].to, next.from))) last = at + 1
  else if ((next?.plain === 'den' || next?.plain === 'toi') && units[at + 2]?.type === 'number') last = at + 2
  const scaled = last + 1 < end && scales.has(units[last + 1]?.plain ?? '')
  if (scaled) last++
  if (
    last + 1 < end &&
    ((units[last + 1]?.text === 'đồng' && units[last + 2]?.text !== 'chí') ||
      (scaled && units[last + 1]?.text === 'dong'))
  )
    last++
  return last < end ? slice(reading, at, last + 1) : null
}

/** Two figures with the words of measure that both are followed by: "10 ngày làm việc", "15 ngày làm việc"; percentages stay bare. */
export function withMeasure({ units }: Reading, a: Value, b: Value): number {
  const quoted = a.quoted ? a : b.quoted ? b : null
  if (quoted) {
    const words = quoted.text.toLowerCase().split(/\s+/u).slice(1)
    const bare = quoted === a ? b : a
    return !bare.quoted && words.length <= 3 && words.every((w, i) => units[bare.end + i]?.text === w)
      ? words.length
      : 0
  }
  const measures = (v: Value): boolean => !v.quoted && !v.text.endsWith('%') && units[v.first]?.type !== 'quote'
  if (!measures(a) || !measures(b)) return 0
  let n = 0
  while (n < 3) {
    const [x, y] = [units[a.end + n], units[b.end + n]]
    if (x?.type !== 'word' || y?.type !== 'word' || x.text !== y.text || bound.has(x.plain)) break
    n++
  }
  return n
}

/** Plain words from a unit to the next break. */
export function wordsFrom(reading: Reading, at: number, end: number): Value | null {
  const { units } = reading
  let i = at
  while (i < end) {
    const unit = units[i] as Unit
    if (unit.type === 'stop' || unit.type === 'quote') break
    const named = i === at && isWordTerm(units[at - 1])
    if (unit.type === 'mark' && !named && !(unit.role && innerRoles.has(unit.role))) break
    if (unit.text === 'đ' || unit.plain === 'khi') break
    i++
  }
  while (i > at && units[i - 1]?.plain === 'va') i--
  return i > at ? slice(reading, at, i) : null
}

/** The raw slice of units [first, end) as a value. */
export function slice(reading: Reading, first: number, end: number): Value {
  const from = (reading.units[first] as Unit).from
  const to = (reading.units[end - 1] as Unit).to
  return { text: reading.raw.slice(from, to), from, to, first, end, quoted: false }
}

/** "1 mục", "2 đoạn": so many parts, no words of the draft. */
function isPart(unit: Unit): boolean {
  return structures.has(unit.plain) || unit.role === 'term'
}

/** True for words that can be printed as they are: short, naming no idea or part, pointing at nothing. */
export function isWording(reading: Reading, value: Value, limit: number): boolean {
  if (value.quoted) return true
  const units = reading.units.slice(value.first, value.end)
  if (units[0]?.type === 'number' && units[1] && isPart(units[1])) return false
  if (units[0]?.type === 'number' || isNumberLike(value.text)) return true
  const words = units.map(u => u.text).join(' ')
  if (units.some(u => u.role === 'question') || pointing.test(words)) return false
  const list = words.split(' ')
  if (/^h[ơo]n$/.test(list.at(-1) as string)) return false
  if (list.length > limit) return false
  if (isWordTerm(reading.units[value.first - 1])) return true
  const heads = reading.marked ? ideaHeads : plainHeads
  return !heads.has(list[0] as string) && !heads.has(list.slice(0, 2).join(' '))
}
