import type { Quote } from '../model/comment.ts'
import type { DraftView } from './draft-index.ts'
import { quoteQuery } from './quote-query.ts'
import { findQuote, type QuoteHit } from './quote-search.ts'

/** What the quotations of a remark say for one paragraph. */
export interface QuoteEvidence {
  paragraph: number
  score: number
  /** One of the quotations is long or rare enough to decide alone. */
  strong: boolean
  /** The hit to show: of the words to be changed, else of the anchor, else of the sentence cited. */
  hit: QuoteHit
  role: Quote['role']
}

const rank: Record<Quote['role'], number> = { changed: 3, anchor: 2, context: 1, new: 0 }
const mostInformation = 14

/** Evidence of all quotations by paragraph, and whether any of them stands in the draft at all. */
export function quoteEvidence(view: DraftView, quotes: Quote[]): Map<number, QuoteEvidence> {
  const evidence = new Map<number, QuoteEvidence>()
  for (const quote of quotes) {
    const query = quoteQuery(view.words, quote.text, quote.role)
    if (!query) continue
    const hits = findQuote(view.draft, view.words, query)
    const top = Math.max(0, ...hits.map(h => h.quality))
    const equals = hits.filter(h => h.quality >= top - 0.06).length
    for (const hit of hits) {
      const worth = Math.min(query.information, mostInformation) * hit.quality ** 2
      const strong = hit.quality >= top - 0.06 && isStrong(query.information, query.ids.length, equals, hit.quality)
      const old = evidence.get(hit.paragraph)
      if (!old) {
        evidence.set(hit.paragraph, { paragraph: hit.paragraph, score: worth, strong, hit, role: quote.role })
        continue
      }
      old.score += worth
      old.strong ||= strong
      if (rank[quote.role] > rank[old.role]) {
        old.hit = hit
        old.role = quote.role
      }
    }
  }
  return evidence
}

/**
 * Long or rare words decide wherever they stand; words that stand in many places, or once but too common or too unlike
 * to be trusted ("bằng", "về"), only inside the place said.
 */
function isStrong(information: number, words: number, equals: number, quality: number): boolean {
  if (quality < 0.58) return false
  if (words >= 4 && information >= 11) return true
  if (equals > 4) return false
  if (quality < 0.9) return words >= 3 && information >= 10
  if (words >= 2) return information >= (equals > 1 ? 7 : quality >= 0.95 ? 3.5 : 5)
  return equals === 1 && information >= 5
}
