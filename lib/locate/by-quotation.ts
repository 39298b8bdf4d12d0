import type { Location } from '../model/comment.ts'
import { amongEquals } from './by-place.ts'
import { placeScore } from './place-score.ts'
import type { Findings } from './findings.ts'
import { chainOf } from './heading-index.ts'
import { inParagraph } from './location.ts'

/** A quotation beats a wrong page or number, and the doubt is said; common words count only where the place says. */
export function byQuotation(findings: Findings): Location | null {
  const { view, window, pointed, quotes, previous } = findings
  const ranked = [...quotes.values()]
    .map(evidence => {
      const place = placeScore(view, window, pointed, previous, evidence.paragraph)
      return { evidence, place, total: evidence.score + place.score }
    })
    .filter(({ evidence, place }) => evidence.strong || place.score >= 2.5)
    .sort((a, b) => b.total - a.total || a.evidence.paragraph - b.evidence.paragraph)
  const strong = ranked.some(r => r.evidence.strong)
  const pool = strong ? ranked.filter(r => r.evidence.strong || r.place.score >= 5) : ranked
  const [first, second] = pool
  if (!first) return null
  // Words like "và" in several paragraphs of a page are no evidence.
  const vague = !strong && second && first.total - second.total < 0.3 && first.evidence.score < 4
  if (vague && first.place.score < 5) return null
  const equals = pool.filter(r => first.total - r.total < 0.5).map(r => ({ ...r, paragraph: r.evidence.paragraph }))
  const best = equals.length > 1 ? (amongEquals(findings, equals) ?? first) : first
  if (movesInside(findings, best.evidence.paragraph)) return null
  const doubts = [...best.place.differs, ...window.bad]
  if (second && first.total - second.total < 0.3) doubts.push('several-places')
  const sure = !doubts.includes('several-places') && best.evidence.hit.quality >= 0.9 && !(doubts.length > 0 && !strong)
  const host = noteHost(findings, best.evidence.paragraph)
  if (host !== null) return inParagraph(view, window, host, null, 'approximate', ['page-line', 'quotation'], doubts)
  const found = best.evidence.hit.quality >= 0.9 ? 'quotation' : 'quotation-approximate'
  return inParagraph(
    view,
    window,
    best.evidence.paragraph,
    best.evidence.hit,
    sure ? 'exact' : 'approximate',
    [found, ...best.place.why],
    doubts
  )
}

const fewPlaces = 3
const rareEnough = 3.9

/** Rare words that stand in a few places, and nothing to tell which: the first that shares most with the request. */
export function byFaintQuotation(findings: Findings): Location | null {
  const all = [...findings.quotes.values()].filter(e => e.score >= rareEnough)
  const clean = all.filter(e => e.hit.quality >= 0.9)
  // With a slip in it, it must stand in one place only.
  const found = clean.length > 0 ? clean : all.filter(e => e.hit.quality >= 0.7)
  if (found.length === 0 || found.length > (clean.length > 0 ? fewPlaces : 1)) return null
  const best = amongEquals(findings, found) ?? (found[0] as (typeof found)[number])
  const doubts = found.length > 1 ? ['several-places'] : []
  return inParagraph(findings.view, findings.window, best.paragraph, best.hit, 'approximate', ['quotation'], doubts)
}

/** A re-ordering of the headings under the one that is cited names them, but is about the one above. */
function movesInside({ view, request, window }: Findings, paragraph: number): boolean {
  const heading = view.headings.byParagraph.get(paragraph)
  const cited = window.choices[0]?.heading
  const moves = request.kind === 'move' || request.kind === 'restructure'
  return moves && heading !== undefined && cited !== undefined && chainOf(heading).slice(1).includes(cited)
}

/** The cited line's paragraph, where the words quoted stand in a footnote of that paragraph and no footnote is named. */
function noteHost({ view, pointed, clues }: Findings, paragraph: number): number | null {
  const number = view.draft.paragraphs[paragraph]?.footnote ?? null
  if (number === null || clues.footnotes.length > 0) return null
  const reference = view.notes.get(number)?.reference ?? null
  return pointed.some(p => p.paragraph === reference && p.why === 'page-line') ? reference : null
}
