import type { DraftView } from './draft-index.ts'
import { matchName } from './heading-name.ts'
import { quoteQuery } from './quote-query.ts'
import { findQuote } from './quote-search.ts'
import { markAt, placeTokens, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { sentenceVerbs } from './sentence-verbs.ts'

/** Kinds of papers that lie before a congress or a meeting beside the draft. */
const papers = phraseList([
  'bc',
  'biên bản',
  'báo cáo',
  'chương trình hành động',
  'hướng dẫn',
  'kế hoạch',
  'nội quy',
  'phương án',
  'quy chế',
  'quy định',
  'tham luận',
  'thông báo',
  'tờ trình',
  'điều lệ',
  'đề cương',
  'đề án'
])
/** A report is named apart by one of these right behind it. */
const kinds = phraseList([
  'chuyên đề',
  'công khai',
  'giám sát',
  'giải trình',
  'kiểm phiếu',
  'kiểm tra',
  'kiểm toán',
  'kiểm điểm',
  'nhân sự',
  'quyết toán',
  'thuyết minh',
  'thu chi',
  'thẩm tra',
  'thẩm định',
  'tham luận',
  'tài chính',
  'tóm tắt',
  'tổng kết',
  'tư cách đại biểu'
])
const owners = phraseList(['của', 'về', 'trình', 'do'])
const openers = phraseList([
  'dự thảo',
  'trong',
  'ở',
  'tại',
  'về',
  'đối với',
  'góp ý',
  'góp ý vào',
  'góp ý cho',
  'nội dung'
])
const places = phraseList(['trang', 'tr', 'mục', 'phần', 'điều', 'khoản', 'chương', 'dòng', 'đoạn', 'phụ lục', 'bảng'])
/** Words in the names of any paper and its owner. */
const common = new Set(
  'bao cao ban cua ve trinh do chap hanh bch dai hoi dang bo doan hoi uy lan thu khoa nhiem ky du thao'.split(' ')
)
const mostWords = 16
/** With one of these the words are a sentence about the draft, not a paper's name. */
const verdicts = phraseList(['cơ bản', 'tổng thể', 'bố cục', 'mặt', ...sentenceVerbs])

/**
 * True where a text begins with the name of another paper than the draft, which neither stands in the draft nor shares
 * its name ("Báo cáo của Ban Kiểm phiếu, trang 3", "Tờ trình về nhân sự: …").
 */
export function namesOtherPaper(view: DraftView, text: string): boolean {
  const tokens = placeTokens(text.slice(0, 200))
  const name = paperName(tokens)
  if (!name) return false
  const own = new Set(placeTokens(view.identity).map(t => t.text))
  const noun = oneOfAt(name, 0, papers)?.next ?? 0
  const words = name.slice(noun).filter(t => t.type === 'word' && !common.has(t.text))
  const strange = words.filter(t => !own.has(t.text))
  if (words.length === 0 || strange.length * 2 <= words.length) return false
  const said = name.map(t => t.raw).join(' ')
  const query = quoteQuery(view.words, said, 'context')
  const stands = query !== null && findQuote(view.draft, view.words, query).some(h => h.quality >= 0.9)
  return !stands && ![...matchName(view.headings, said).values()].some(m => m.fit >= 0.75)
}

/** Tokens of the paper's name: up to a colon, or a comma or bracket with a place behind it; null where none is named. */
function paperName(tokens: PlaceToken[]): PlaceToken[] | null {
  let from = 0
  while (tokens[from]?.type === 'number' || markAt(tokens, from, '.)/-*+•(')) from++
  for (let next = oneOfAt(tokens, from, openers); next; next = oneOfAt(tokens, from, openers)) from = next.next
  const paper = oneOfAt(tokens, from, papers)
  if (!paper || !isNamed(tokens, paper.phrase, paper.next)) return null
  for (let end = paper.next; end < tokens.length && end - from < mostWords; end++) {
    if (markAt(tokens, end, ':')) return tokens.slice(from, end)
    if (markAt(tokens, end, ',(–-') && oneOfAt(tokens, end + 1, places)) return tokens.slice(from, end)
    if (end > paper.next && oneOfAt(tokens, end, places) && tokens[end + 1]?.type === 'number')
      return tokens.slice(from, end)
    if (markAt(tokens, end, ';.?!\n,') || oneOfAt(tokens, end, verdicts)) return null
  }
  return null
}

function isNamed(tokens: PlaceToken[], paper: string, at: number): boolean {
  if (oneOfAt(tokens, at, owners) || oneOfAt(tokens, at, kinds)) return true
  return paper !== 'báo cáo' && paper !== 'bc' && tokens[at]?.type === 'word'
}
