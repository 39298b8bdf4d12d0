import type { Location } from '../model/comment.ts'
import { blocksUnder } from './blocks.ts'
import { searchContent } from './content-search.ts'
import { placeScore } from './place-score.ts'
import type { Findings } from './findings.ts'
import { inParagraph, placeless } from './location.ts'

/** The paragraph that line, count, footnote or row point at, where the words quoted are in none. */
export function byPlace(findings: Findings): Location | null {
  const { view, window, pointed, clues, previous } = findings
  const ranked = pointed
    .map(p => ({ ...p, place: placeScore(view, window, pointed, previous, p.paragraph) }))
    .sort((a, b) => b.place.score - a.place.score)
  const best = ranked[0]
  if (!best) return null
  const whole = wholeHeading(findings)
  if (whole) return whole
  const doubts = [...best.place.differs, ...window.bad]
  if (clues.quotes.length > 0) doubts.push('quotation-not-found')
  const second = ranked[1]
  const chosen = second && best.place.score - second.place.score < 0.5 ? (amongEquals(findings, ranked) ?? best) : best
  if (second && chosen === best && best.place.score - second.place.score < 0.3) doubts.push('several-places')
  const status = doubts.length === 0 && best.sure === 1 ? 'exact' : 'approximate'
  return inParagraph(view, window, chosen.paragraph, null, status, [best.why, ...best.place.why], doubts)
}

/** Cited lines that begin with a heading's and hold all under it mean the heading. */
function wholeHeading({ view, window, pointed }: Findings): Location | null {
  const { line } = window
  if (!line || line.from === line.to) return null
  const lined = pointed.filter(p => p.why === 'page-line').map(p => p.paragraph)
  const first = view.headings.byParagraph.get(lined[0] ?? -1)
  const rest = first ? blocksUnder(view, first) : []
  if (!first || lined.length < 2 || !rest.every(p => lined.includes(p.index) || p.page !== line.page)) return null
  return { ...placeless('heading', view, first.heading.id, ['page-line'], []), page: line.page, line: line.from }
}

/** Of paragraphs that a place fits equally, the one that shares most words with the request. */
export function amongEquals<T extends { paragraph: number }>(findings: Findings, equals: T[]): T | null {
  const own = new Set(equals.map(e => e.paragraph))
  const [best] = searchContent(findings.view, findings.content(), p => own.has(p))
  return (best && equals.find(e => e.paragraph === best.paragraph)) ?? null
}

/** Only a page is said: the passage on it that the request is about, else its first paragraph. */
export function byPage(findings: Findings): Location | null {
  const { view, window } = findings
  if (!window.pages) return null
  const [from, to] = window.pages
  const on = new Set<number>()
  for (let page = from; page <= to; page++) for (const p of view.lines.byPage.get(page) ?? []) on.add(p)
  if (on.size === 0) return null
  const noted = [...on].find(p => (view.draft.paragraphs[p]?.notes.length ?? 0) > 0)
  if (findings.clues.footnotes.length > 0 && noted !== undefined) {
    return inParagraph(view, window, noted, null, 'approximate', ['footnote', 'page'], [])
  }
  const [best, second] = searchContent(view, findings.content(), p => on.has(p))
  const first = [...on].find(p => view.draft.paragraphs[p]?.page === from) ?? [...on][0]
  const paragraph = best && best.score > 2 ? best.paragraph : (first as number)
  const clear = best && best.score > 4 && best.score > 1.3 * (second?.score ?? 0)
  return inParagraph(
    view,
    window,
    paragraph,
    null,
    'approximate',
    clear ? ['content', 'page'] : ['page'],
    clear ? [] : ['page-only']
  )
}
