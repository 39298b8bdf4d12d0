import { folded, isUnmarked } from '../text/fold.ts'

/** What is said against the draft, or for something: no negation of what is asked for. Sorted. */
const harmless = [
  'chưa chính xác',
  'chưa có',
  'chưa cụ thể',
  'chưa đầy đủ',
  'chưa đề cập',
  'chưa đủ',
  'chưa đúng',
  'chưa gắn',
  'chưa hợp lý',
  'chưa khớp',
  'chưa nêu',
  'chưa nhắc',
  'chưa nói',
  'chưa phù hợp',
  'chưa rõ',
  'chưa sát',
  'chưa thấy',
  'chưa thể hiện',
  'chưa thống nhất',
  'chưa tương xứng',
  'không chỉ',
  'không chính xác',
  'không có',
  'không còn',
  'không cụ thể',
  'không đề cập',
  'không đủ',
  'không đúng',
  'không hợp lý',
  'không khớp',
  'không nêu',
  'không ngừng',
  'không nhắc',
  'không những',
  'không nói',
  'không phải',
  'không phù hợp',
  'không rõ',
  'không thấy',
  'không thống nhất',
  'không tương xứng'
]

const edge = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
const marked = {
  harmless: new RegExp(edge(harmless.join('|')), 'gu'),
  sign: new RegExp(edge('không|chưa|chẳng|cấm|đừng'), 'u')
}
// Without marks "chua" is a pagoda and "cam" an orange: only "khong" is sure.
const unmarked = {
  harmless: new RegExp(edge(harmless.map(h => folded(h)).join('|')), 'gu'),
  sign: new RegExp(edge('khong'), 'u')
}

/** True where what is asked for holds a negation ("không cho phép …"). Quotations are to be taken out before. */
export function isNegated(raw: string): boolean {
  const bare = isUnmarked(raw)
  const words = bare ? unmarked : marked
  return words.sign.test(folded(raw, { marks: bare }).replace(words.harmless, ' '))
}
