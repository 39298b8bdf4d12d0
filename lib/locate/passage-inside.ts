import { blocksUnder } from './blocks.ts'
import { searchContent, type ContentHit } from './content-search.ts'
import { subjectOf, type ContentQuery } from './content-words.ts'
import type { Findings } from './findings.ts'
import { chainOf, covers } from './heading-index.ts'
import { equalScores } from './heading-resolve.ts'
import { saying } from './saying.ts'

/** Scores of content that decide, in rarities of a word that stands once; found by trial on several drafts. */
const clearInside = 0.85
/** Score that is enough for what the member says the passage is about. */
const clearPart = 1.5
const margin = 1.15

/** Talk of the numbers of headings is about the headings. */
const numbering = saying(
  'đánh (?:lại |sai )?số|số thứ tự|trùng số|nhảy (?:số|sang|từ|cóc)|sai số mục|thứ tự (?:các )?mục'
)
/** An addition to matter that stands there: its figure, date, name, place … */
const detail = saying(
  '(?:bổ sung|thêm|nêu|ghi|nói|có|làm rõ)(?: (?:thêm|rõ|cụ thể|đầy đủ|cả|chi tiết))* (?:số liệu|con số|số lượng|tổng số|tỷ lệ|tỉ lệ|số |' +
    'thời gian|thời hạn|thời điểm|năm |ngày |địa điểm|địa chỉ|tên |danh sách|diện tích|kinh phí|nguồn|mức |đơn vị|cơ quan|người |' +
    'lộ trình|mốc |đối tượng|quy mô)'
)
/** With as few passages as these under a heading, a little that only one of them has tells it. */
const fewBlocks = 6
const veryFewBlocks = 3

/** The passage that "đoạn về …" names, or that shares enough words; new matter has no passage yet. */
export function passageInside(findings: Findings): ContentHit | null {
  const { view, window, remark } = findings
  const subject = subjectOf(findings)
  if (window.others.length > 0 || (subject === '' && numbering(remark.text))) return null
  const choices = window.choices.filter(c => (window.choices[0]?.score ?? 0) - c.score <= equalScores)
  const blocks = new Set(choices.flatMap(c => blocksUnder(view, c.heading).map(p => p.index)))
  const all = (p: number) =>
    blocks.has(p) ||
    (view.draft.paragraphs[p]?.part === 'body' &&
      choices.some(c => covers(c.heading.heading, p)) &&
      !view.headings.byParagraph.has(p))
  const [best, second] = searchContent(view, withoutTitles(findings), all)
  if (!best) return null
  const ratio = best.score / (second?.score || 0.01)
  if (subject !== '') return best.score >= clearPart && ratio >= margin ? best : null
  const { unknown } = view.words
  if (isNew(findings)) {
    const { kind } = findings.request
    const [least, times] =
      kind === 'move' || kind === 'restructure' ? [0.8, 4] : kind === 'add' ? [1.8, 2.5] : [0.5, 1.7]
    return !findings.clues.fresh && best.score >= least * unknown && ratio >= times ? best : null
  }
  const clear = best.score >= clearInside * unknown && ratio >= margin
  const enough = ratio >= 3 ? 1 : blocks.size <= veryFewBlocks && ratio >= 1.4 ? 1.5 : ratio >= 1.7 ? 1.5 : Infinity
  const parts = view.headings.all.some(h => choices.some(c => h.parent === c.heading) && h.heading.type === 'heading')
  return clear || (!parts && blocks.size <= fewBlocks && best.score >= enough) ? best : null
}

function isNew({ clues, request, remark }: Findings): boolean {
  if (clues.fresh || request.kind === 'restructure' || request.kind === 'move') return true
  return (request.kind === 'add' || request.kind === 'propose') && !detail(remark.text)
}

/** Words of the headings above say nothing about the passage under them. */
function withoutTitles(findings: Findings): ContentQuery {
  const { words } = findings.view
  const titles = findings.window.choices.flatMap(c => chainOf(c.heading).flatMap(h => h.words))
  const ids = new Set(titles.map(word => words.ids.get(word) ?? -2))
  const query = findings.content()
  const faded = (weights: number[]) => weights.map((w, i) => (ids.has(query.ids[i] as number) ? w * 0.15 : w))
  return { ...query, weights: faded(query.weights), pairWeights: faded(query.pairWeights) }
}
