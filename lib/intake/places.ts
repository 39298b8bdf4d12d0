import { folded, isUnmarked } from '../text/fold.ts'

/**
 * How a place in a draft begins when it stands alone in a cell, with marks: "dòng" is a place, "đồng" is none. Words
 * that begin other things as well ("ý thức", "điều kiện", "câu lạc bộ", "hình thức") count only with what makes a place.
 */
const lead = String.raw`(?:(?:ở|tại|cuối|đầu|giữa|từ|các|những|sau|trước|trên|dưới|vị trí|cùng|thuộc|trong|ghi) )*`
const words = [
  'trang',
  'dòng(?! ý| tình| chí| góp)',
  String.raw`mục(?! đích| tiêu(?:[^,]* \S+){3})`,
  'phần(?! mềm| trăm| lớn| thưởng)',
  'điểm(?! mạnh| yếu| danh| đến| nhấn)',
  'khoản(?! tiền| thu| chi| vay)',
  'điều(?! kiện| chỉnh| hành| tra| lệ| động| đó| này)',
  'chương(?! trình)',
  'đoạn(?! viên| thể)',
  'câu(?! lạc| chuyện| hỏi)',
  'gạch đầu dòng|gđd|phụ lục|bảng|chú thích|tiêu đề|tiểu mục|đề mục|toàn văn|toàn bộ|như trên|chủ đề|mục tiêu',
  String.raw`ý (?:thứ|\d+|đầu|cuối|một|hai|ba)`,
  String.raw`biểu (?:số )?\d+|hình \d+|tiết (?:[a-h]|\d+)|số \d+`,
  String.raw`chỉ tiêu(?: (?:thứ|số|\d+|về))?`,
  String.raw`nội dung (?:trang|mục|phần|điều|khoản|\d+)`
].join('|')
const signs = String.raw`tr[. ]{0,2}\d|p[. ]{0,2}\d|d[. ]{0,2}\d|đ[. ]{0,2}\d|[ivx]+(?:[.)\- ]|$)|\d+(?:\.\d+)+|\d{1,3}(?:[.)\-/]|$)|[a-hđ](?:[.)]|$)`
const start = String.raw`^${lead}(?:(?:${words})(?!\p{L})|${signs})`
const placeStart = new RegExp(start, 'u')
const plainStart = new RegExp(withoutMarks(start), 'u')

/** A pattern for text typed without marks. */
function withoutMarks(pattern: string): string {
  return pattern.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** True for words that say a place and nothing else: short, no quotation, beginning like a place. */
export function isPlace(raw: string): boolean {
  const text = folded(raw, { marks: false })
  if (text.split(' ').length > 18 || /["“]/.test(text)) return false
  return isUnmarked(raw) ? plainStart.test(text) : placeStart.test(text)
}

const placeWords = new Set(
  'trang tr dong d muc phan dieu khoan diem chuong doan cau y thu so cuoi dau giua tren duoi tu den xuong len o tai va phu luc bang tiet gach hang de tieu chu thich va tiep hai ba mot nhat'.split(
    ' '
  )
)

/** True for words that say where and not one word more ("trang 5 dòng 3", "Điều 4 khoản 2"). */
export function isOnlyPlace(raw: string): boolean {
  const words = folded(raw)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  return isPlace(raw) && words.every(word => placeWords.has(word) || /^(?:\d+|[ivx]+|[a-h])$/.test(word))
}

/** A cell that may say where and what: leading places apart from the draft's words. Both are raw slices or null. */
export function splitPlace(raw: string): { place: string | null; quoted: string | null } {
  const lines = raw.split('\n')
  let place = 0
  while (place < lines.length && isPlace(lines[place] as string) && !/["“]/.test(lines[place] as string)) place++
  if (lines.length > 1 && place > 0) {
    return { place: clean(lines.slice(0, place).join('\n')), quoted: clean(lines.slice(place).join('\n')) }
  }
  const mark = raw.search(/["“„«]/u)
  if (mark > 0 && isPlace(raw.slice(0, mark))) {
    return { place: clean(raw.slice(0, mark)), quoted: clean(raw.slice(mark)) }
  }
  const colon = raw.indexOf(':')
  if (mark < 0 && colon > 0 && colon < raw.length - 1 && isPlace(raw.slice(0, colon))) {
    return { place: clean(raw.slice(0, colon)), quoted: clean(raw.slice(colon + 1)) }
  }
  return isPlace(raw) ? { place: clean(raw), quoted: null } : { place: null, quoted: clean(raw) }
}

function clean(raw: string): string | null {
  const text = raw.replace(/^[\s:,;–-]+|[\s:,;–-]+$/gu, '')
  return text === '' ? null : text
}

/**
 * A bare value under a heading that names the place ("Mục" over "5.2", "Trang, dòng" over "12, 5") with the words of
 * the heading before it: without them the value says nothing. Values that speak for themselves stay as they are.
 */
export function namedPlace(heading: string, value: string): string {
  const words = heading
    .replace(/\([^)]*\)?/gu, ' ')
    .split(/[,;/]| - | và /u)
    .map(w => w.trim())
    .filter(w => w !== '')
  const numbers = value.split(/[,;/]/).map(v => v.trim())
  if (!/^(?:\d|[IVX]+(?![\p{L}\p{M}]))/u.test(value)) return value
  if (words.length === 1) return `${words[0]} ${value}`
  if (words.length === numbers.length && numbers.every(n => /^[\dIVX][\dIVX.,–-]*$/u.test(n))) {
    return words.map((word, i) => `${word} ${numbers[i]}`).join(', ')
  }
  return value
}

/** "Như trên", "nt", a ditto mark: the place of the row above. */
export function isDitto(raw: string): boolean {
  return /^(?:-? ?nt ?-?|nhu tren|"|''|như trên|-"-|cung vi tri(?: tren)?)$/.test(folded(raw))
}
