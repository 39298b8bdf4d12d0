import type { DraftView } from './draft-index.ts'
import type { ContentQuery } from './content-words.ts'
import { kept } from './kept.ts'
import { figureValue, pairKey, type IndexedParagraph } from './word-index.ts'

/** A paragraph that shares words with a request. */
export interface ContentHit {
  paragraph: number
  score: number
}

/** Words commoner than this tell nothing. */
const commonest = 1.1
const single = 0.4
const pair = 0.6

/** Candidates looked at again, their marks compared. */
const candidates = 8

/** What each shared word or pair of a query is worth, and where it stands. */
interface Shared {
  list: Int32Array
  worth: number
  /** Words with marks that the paragraph must have for it to count in full. */
  spoken: string[]
}

/** A word with other marks is mostly another word ("kỹ", "kỳ", "kỷ"). */
const otherMarks = 0.25

/**
 * Paragraphs that share words and pairs of words with a request, by rarity, best first (at most five).
 * @param within says which paragraphs may be meant; all, where it is null
 */
export function searchContent(
  view: DraftView,
  query: ContentQuery,
  within: ((paragraph: number) => boolean) | null
): ContentHit[] {
  const shared = sharedWith(view, query)
  const scores = sumUp(view, shared)
  const hits: ContentHit[] = []
  for (const paragraph of touched) {
    const score = scores[paragraph] as number
    scores[paragraph] = 0
    if (!within || within(paragraph)) hits.push({ paragraph, score })
  }
  if (within) addFigures(view, query, within, hits)
  for (const hit of hits) hit.score *= factorOf(view, query, hit.paragraph)
  const best = hits.sort(byScore).slice(0, candidates)
  for (const hit of best) hit.score *= marksFactor(view, shared, hit.paragraph)
  return best.sort(byScore).slice(0, 5)
}

function byScore(a: ContentHit, b: ContentHit): number {
  return b.score - a.score || a.paragraph - b.paragraph
}

/** Sums by paragraph and the paragraphs that have any, kept from call to call: `searchContent` never calls itself. */
let sums = new Float64Array(1024)
const touched: number[] = []

function sumUp({ words }: DraftView, shared: Shared[]): Float64Array {
  if (sums.length < words.paragraphs.length) sums = new Float64Array(2 * words.paragraphs.length)
  touched.length = 0
  for (const { list, worth } of shared) {
    for (let k = 0; k < list.length; k++) {
      const paragraph = list[k] as number
      if (sums[paragraph] === 0) touched.push(paragraph)
      sums[paragraph] = (sums[paragraph] as number) + worth
    }
  }
  return sums
}

function sharedWith({ words }: DraftView, query: ContentQuery): Shared[] {
  const shared: Shared[] = []
  const seen = new Set<number>()
  const marks = (i: number) => [query.spoken[i] ?? null].filter(word => word !== null)
  query.ids.forEach((id, i) => {
    if (id < 0) return
    const rarity = words.rarity[id] as number
    const weight = query.weights[i] as number
    if (weight > 0.15 && rarity > commonest && !seen.has(id)) {
      seen.add(id)
      shared.push({ list: words.postings[id] as Int32Array, worth: rarity * weight * single, spoken: marks(i) })
    }
    const before = query.ids[i - 1] ?? -1
    if (before < 0) return
    const key = pairKey(before, id)
    const list = words.pairs.get(key)
    if (!list || seen.has(-key) || list.length > words.paragraphs.length / 4) return
    seen.add(-key)
    const both = Math.min(query.pairWeights[i] as number, query.pairWeights[i - 1] as number)
    const worth = both * pair * Math.log(1 + words.paragraphs.length / list.length)
    if (both > 0.05) shared.push({ list, worth, spoken: [...marks(i - 1), ...marks(i)] })
  })
  return shared
}

/** Share of what a paragraph has in common with the request that stands when marks count. */
function marksFactor(view: DraftView, shared: Shared[], paragraph: number): number {
  const { spoken } = view.words.paragraphs[paragraph] as IndexedParagraph
  if (spoken.size === 0) return 1
  let all = 0
  let kept = 0
  for (const { list, worth, spoken: own } of shared) {
    if (!list.includes(paragraph)) continue
    all += worth
    kept += own.every(word => spoken.has(word)) ? worth : worth * otherMarks
  }
  return all === 0 ? 1 : kept / all
}

/** In a narrow place, a figure of the size asked for tells something by itself. */
function addFigures(
  view: DraftView,
  query: ContentQuery,
  within: (paragraph: number) => boolean,
  hits: ContentHit[]
): void {
  if (query.newFigures.length === 0) return
  const byParagraph = new Map(hits.map(hit => [hit.paragraph, hit]))
  for (const { index } of view.draft.paragraphs) {
    if (!within(index) || !fitsFigure(view, query, index)) continue
    const hit = byParagraph.get(index)
    if (hit) hit.score += 2
    else hits.push({ paragraph: index, score: 2 })
  }
}

function factorOf(view: DraftView, query: ContentQuery, paragraph: number): number {
  return (paragraphFactors(view, '')[paragraph] as number) * figureFactor(view, query, paragraph)
}

/** Long paragraphs share words by chance; appendices repeat the words of the text: the text goes first. */
const paragraphFactors = kept(
  (key: string) => key,
  (view: DraftView) =>
    Float64Array.from(view.draft.paragraphs, (p, i) => {
      const appendix = view.headings.byId.get(p.heading ?? '')?.appendix === true ? 0.85 : 1
      const length = view.words.paragraphs[i]?.ids.length ?? 0
      return appendix / (1 + 0.22 * Math.log(1 + length / 50))
    })
)

/** A target to be raised to 1.400 stands where there is a figure of that size. */
function figureFactor(view: DraftView, query: ContentQuery, paragraph: number): number {
  if (query.newFigures.length === 0) return 1
  return fitsFigure(view, query, paragraph) ? 1.35 : 0.3
}

function fitsFigure(view: DraftView, query: ContentQuery, paragraph: number): boolean {
  const figures = view.words.paragraphs[paragraph]?.figures ?? []
  return query.newFigures.some(f => figures.some(x => x > 0.3 * figureValue(f) && x < 3 * figureValue(f)))
}
