import type { Location } from '../model/comment.ts'
import { searchContent, type ContentHit } from './content-search.ts'
import type { Findings } from './findings.ts'
import { inParagraph, placeless } from './location.ts'
import { saying } from './saying.ts'

/** Scores that decide where nothing says where, in rarities of a word that stands once; found by trial on several drafts. */
const clearAnywhere = 1.5
const clearAlone = 1.2
const clearSubject = 1
const margin = 1.15

/** Neither place nor quotation: the passage of the whole draft that the request shares most with, if one stands out. */
export function byContent(findings: Findings): Location | null {
  const { view, clues, request } = findings
  const query = findings.content()
  const isNew = clues.fresh || (request.kind === 'propose' && query.ids.length > 26)
  const hits = searchContent(view, query, null)
  // A footnote is meant where its words stand nowhere else.
  const [note, next] = hits
  const isNote = (hit: ContentHit | undefined) => view.draft.paragraphs[hit?.paragraph ?? -1]?.part === 'footnote'
  const told = isNote(note) && (note?.score ?? 0) > 1.5 * (next?.score ?? 0) ? hits : hits.filter(hit => !isNote(hit))
  const [best, second] = told
  if (!best || isNew) return null
  const ratio = best.score / (second?.score || 0.01)
  const needed = raritiesNeeded(findings, ratio) * view.words.unknown + query.ids.length * 0.04
  if (best.score < needed || ratio < margin) return null
  const own = view.headings.byParagraph.get(best.paragraph)
  if (own && own.heading.type !== 'run-in' && own.heading.type !== 'numbered')
    return placeless('heading', view, own.heading.id, ['content'], ['no-place'])
  return inParagraph(view, null, best.paragraph, null, 'approximate', ['content'], ['no-place'])
}

/** Words that say that the writing of the draft is meant, not only what it is about. */
const ofWriting = saying(
  '(?:^|\\s)(?:ghi|nêu|viết|nói rõ|nói thêm|bỏ|sửa|thay|thêm|bổ sung|làm rõ|đưa|giữ|tách|gộp|rút|dự thảo|đặt ra|đề ra|' +
    'là (?:cao|thấp|ít|nhiều|quá|dư))(?:\\s|[.,;:]|$)'
)

/** How much must be shared where nothing says where; a wish that only shares a subject belongs to no passage. */
function raritiesNeeded({ request, remark, clues }: Findings, ratio: number): number {
  const wish = request.kind === 'propose' && clues.about === ''
  if (wish && clues.figures.length === 0 && !ofWriting(remark.text)) return ratio >= 2 ? 2.6 : Infinity
  if (ratio >= 3) return clearAlone
  if (clues.about !== '') return clearSubject
  return ratio >= 1.5 || !wish ? clearAnywhere : 2.2
}
