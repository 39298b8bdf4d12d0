import type { DraftView } from './draft-index.ts'
import type { ContentQuery } from './content-words.ts'
import { figureValue, pairKey } from './word-index.ts'

/** A paragraph that shares words with a request. */
export interface ContentHit {
  paragraph: number
  score: number
}

/** Words commoner than this tell nothing. */
const commonest = 1.1
const single = 0.4
const pair = 0.6

/**
 * Paragraphs that share words and pairs of words with a request, by rarity, best first (at most five).
 * @param within says which paragraphs may be meant; all, where it is null
 */
export function searchContent(
  view: DraftView,
  query: ContentQuery,
  within: ((paragraph: number) => boolean) | null
): ContentHit[] {
  const { words } = view
  const scores = new Map<number, number>()
  const add = (list: Int32Array | undefined, value: number) => {
    for (const p of list ?? []) if (!within || within(p)) scores.set(p, (scores.get(p) ?? 0) + value)
  }
  const seen = new Set<number>()
  query.ids.forEach((id, i) => {
    if (id < 0) return
    const rarity = words.rarity[id] as number
    const weight = query.weights[i] as number
    if (weight > 0.15 && rarity > commonest && !seen.has(id)) {
      seen.add(id)
      add(words.postings[id], rarity * weight * single)
    }
    const before = query.ids[i - 1] ?? -1
    if (before < 0) return
    const key = pairKey(before, id)
    const list = words.pairs.get(key)
    if (!list || seen.has(-key) || list.length > words.paragraphs.length / 4) return
    seen.add(-key)
    const both = Math.min(query.pairWeights[i] as number, query.pairWeights[i - 1] as number)
    if (both > 0.05) add(list, both * pair * Math.log(1 + words.paragraphs.length / list.length))
  })
  if (within) addFigures(view, query, within, scores)
  return [...scores]
    .map(([paragraph, score]) => ({ paragraph, score: score * factorOf(view, query, paragraph) }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
    .slice(0, 5)
}

/** In a narrow place, a figure of the size asked for tells something by itself. */
function addFigures(
  view: DraftView,
  query: ContentQuery,
  within: (paragraph: number) => boolean,
  scores: Map<number, number>
): void {
  if (query.newFigures.length === 0) return
  for (const { index } of view.draft.paragraphs) {
    if (within(index) && fitsFigure(view, query, index)) scores.set(index, (scores.get(index) ?? 0) + 2)
  }
}

/** Appendices repeat the words of the text: the text goes first. */
function factorOf(view: DraftView, query: ContentQuery, paragraph: number): number {
  const heading = view.draft.paragraphs[paragraph]?.heading ?? ''
  const appendix = view.headings.byId.get(heading)?.appendix === true ? 0.85 : 1
  return appendix * lengthFactor(view, paragraph) * figureFactor(view, query, paragraph)
}

/** Long paragraphs share words by chance. */
function lengthFactor(view: DraftView, paragraph: number): number {
  const length = view.words.paragraphs[paragraph]?.ids.length ?? 0
  return 1 / (1 + 0.22 * Math.log(1 + length / 50))
}

/** A target to be raised to 1.400 stands where there is a figure of that size. */
function figureFactor(view: DraftView, query: ContentQuery, paragraph: number): number {
  if (query.newFigures.length === 0) return 1
  return fitsFigure(view, query, paragraph) ? 1.35 : 0.3
}

function fitsFigure(view: DraftView, query: ContentQuery, paragraph: number): boolean {
  const figures = view.words.paragraphs[paragraph]?.figures ?? []
  return query.newFigures.some(f => figures.some(x => x > 0.3 * figureValue(f) && x < 3 * figureValue(f)))
}
