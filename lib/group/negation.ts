import { folded, isUnmarked } from '../text/fold.ts'
import { tokensOf } from './tokens.ts'

/** What is said against the draft, or for something: no negation of what is asked for. Sorted. */
const harmless = [
  'chưa chính xác',
  'chưa có gì',
  'chưa có',
  'chưa cụ thể',
  'chưa ghi',
  'chưa gắn',
  'chưa hợp lý',
  'chưa khớp',
  'chưa nhắc',
  'chưa nêu',
  'chưa nói',
  'chưa phù hợp',
  'chưa rõ',
  'chưa sát',
  'chưa thấy',
  'chưa thể hiện',
  'chưa thống nhất',
  'chưa tương xứng',
  'chưa viết',
  'chưa đúng',
  'chưa đưa',
  'chưa đầy đủ',
  'chưa đề cập',
  'chưa đủ',
  'không chính xác',
  'không chỉ',
  'không còn',
  'không có',
  'không cụ thể',
  'không ghi',
  'không gắn',
  'không hay',
  'không hợp lý',
  'không khớp',
  'không ngừng',
  'không nhắc',
  'không những',
  'không nêu',
  'không nói',
  'không phù hợp',
  'không phải',
  'không rõ',
  'không sát',
  'không thấy',
  'không thể hiện',
  'không thống nhất',
  'không tương xứng',
  'không viết',
  'không đúng',
  'không đưa',
  'không đề cập',
  'không đủ'
]

const edge = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
/** How chats write "không". */
const short = new RegExp(edge('ko|k|hong|hông|hổng|hok|kg'), 'gu')
const marked = {
  harmless: new RegExp(edge(harmless.join('|')), 'gu'),
  sign: new RegExp(edge('không|chưa|chẳng|cấm|đừng'), 'gu')
}
// Without marks "chua" is a pagoda and "cam" an orange: only "khong" is sure.
const unmarked = {
  harmless: new RegExp(edge(harmless.map(h => folded(h)).join('|')), 'gu'),
  sign: new RegExp(edge('khong'), 'gu')
}
/** Where a negation ends at the latest. */
const clauseEnd = /[,.;:!?\n]|(?<![\p{L}])(?:là|thì|mà|và|nhưng|la|thi|ma|va|nhung)(?![\p{L}])/u
/** How many words after its sign a negation reaches, within its clause. */
const reach = 6
/** Characters looked at behind a sign: more than so many words have. */
const longestClause = 100

/**
 * The folded words that what is asked for denies: those behind "không" in its clause. What is said against the draft ("chưa
 * nêu …") denies nothing. Quotations are to be taken out before. `said`: folded words of the headings; under "Những điều
 * cấm" to forbid is no negation.
 */
export function negatedWords(raw: string, said: ReadonlySet<string> = new Set()): Set<string> {
  const bare = isUnmarked(raw)
  const words = bare ? unmarked : marked
  const spelt = folded(raw, { marks: bare }).replace(short, bare ? 'khong' : 'không')
  const text = spelt.replace(words.harmless, ' ')
  const found = new Set<string>()
  for (const sign of text.matchAll(words.sign)) {
    if (sign[0] === 'cấm' && said.has('cam')) continue
    const after = sign.index + sign[0].length
    const clause = text.slice(after, after + longestClause).split(clauseEnd, 1)[0]!
    for (const word of tokensOf(folded(clause)).slice(0, reach)) found.add(word)
  }
  return found
}

/** True where one of two requests denies a word that the other asks for. */
export function negationsConflict(a: Negated, b: Negated): boolean {
  return denies(a, b) || denies(b, a)
}

interface Negated {
  negated: ReadonlySet<string>
  order: readonly string[]
}

function denies(a: Negated, b: Negated): boolean {
  return a.negated.size > 0 && b.order.some(word => a.negated.has(word) && !b.negated.has(word))
}
