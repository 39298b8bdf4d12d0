import type { Location } from '../model/comment.ts'
import type { Findings } from './findings.ts'
import { inParagraph } from './location.ts'

/** "tiêu đề mục 3", "số thứ tự của mục …": the heading's own line. */
export function titleMeant({ view, clues, window, pointed, quotes }: Findings): Location | null {
  if (!clues.here.some(p => p.type === 'title') || window.choices.length === 0) return null
  const lined = pointed.find(p => p.why === 'page-line' && view.headings.byParagraph.has(p.paragraph))
  const [first, second] = window.choices
  const quoted = window.choices.find(c => quotes.has(c.heading.heading.paragraph))
  const heading = lined ? view.headings.byParagraph.get(lined.paragraph) : (quoted ?? first)?.heading
  if (!heading || !first) return null
  const doubts = second && !lined && !quoted && first.score - second.score < 0.12 ? ['number-used-twice'] : []
  const status = doubts.length > 0 ? 'approximate' : 'exact'
  return inParagraph(view, window, heading.heading.paragraph, null, status, ['heading-title', ...first.why], doubts)
}
