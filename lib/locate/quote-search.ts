import { rawRange } from '../text/fold.ts'
import type { Draft } from '../model/draft.ts'
import { alignWords } from './quote-align.ts'
import { gradesFor, type Grade } from './quote-grade.ts'
import type { QuotePiece, QuoteQuery } from './quote-query.ts'
import { pairKey, type IndexedParagraph, type WordIndex } from './word-index.ts'

/** A quotation found in a paragraph: UTF-16 offsets in the paragraph's raw text and how well it fits (0 to 1). */
export interface QuoteHit {
  paragraph: number
  start: number
  end: number
  quality: number
}

/** Paragraphs tried for a quotation that stands nowhere word for word. */
const triedParagraphs = 6

/**
 * Where a quotation stands: word for word (marks and punctuation apart), by its first and last words, or, if nowhere,
 * with typing errors. At most one hit a paragraph, the best; in the order of paragraphs.
 */
export function findQuote(draft: Draft, words: WordIndex, query: QuoteQuery): QuoteHit[] {
  const exact = exactHits(draft, words, query.pieces[0] as QuotePiece, query.unmarked)
  if (query.pieces.length === 1) return exact.length > 0 ? exact : nearHits(draft, words, query)
  const last = exactHits(draft, words, query.pieces.at(-1) as QuotePiece, query.unmarked)
  const spans: QuoteHit[] = []
  for (const hit of exact) {
    const end = last.find(h => h.paragraph === hit.paragraph)
    if (end) spans.push({ ...hit, end: Math.max(hit.end, end.end), quality: Math.min(hit.quality, end.quality) })
  }
  if (spans.length > 0) return spans
  const long = [...exact, ...last].filter(() => query.pieces.some(p => p.ids.length >= 4))
  return long.length > 0 ? merge(long) : nearHits(draft, words, query)
}

function merge(hits: QuoteHit[]): QuoteHit[] {
  const byParagraph = new Map<number, QuoteHit>()
  for (const hit of hits) {
    const old = byParagraph.get(hit.paragraph)
    if (!old || old.quality < hit.quality) byParagraph.set(hit.paragraph, { ...hit, quality: hit.quality * 0.9 })
  }
  return [...byParagraph.values()].sort((a, b) => a.paragraph - b.paragraph)
}

function exactHits(draft: Draft, words: WordIndex, piece: QuotePiece, unmarked: boolean): QuoteHit[] {
  const hits: QuoteHit[] = []
  if (piece.ids.includes(-1)) return hits
  const grade = gradesFor(piece.text, unmarked)
  for (const paragraph of candidates(words, piece.ids)) {
    const hit = bestIn(draft, words, piece, paragraph, grade)
    if (hit) hits.push(hit)
  }
  return hits
}

/** Paragraphs with the rarest pair of neighbouring words, or the word itself. */
function candidates(words: WordIndex, ids: number[]): Int32Array {
  if (ids.length === 1) return words.postings[ids[0] as number] ?? new Int32Array()
  let best: Int32Array | null = null
  for (let i = 1; i < ids.length; i++) {
    const list = words.pairs.get(pairKey(ids[i - 1] as number, ids[i] as number))
    if (!list) return new Int32Array()
    if (!best || list.length < best.length) best = list
  }
  return best ?? new Int32Array()
}

function bestIn(draft: Draft, words: WordIndex, piece: QuotePiece, paragraph: number, grade: Grade): QuoteHit | null {
  const indexed = words.paragraphs[paragraph] as IndexedParagraph
  const text = (draft.paragraphs[paragraph] as Draft['paragraphs'][number]).text
  const { ids } = piece
  let best: QuoteHit | null = null
  for (let at = indexed.ids.indexOf(ids[0] as number); at >= 0; at = indexed.ids.indexOf(ids[0] as number, at + 1)) {
    let k = 1
    while (k < ids.length && indexed.ids[at + k] === ids[k]) k++
    if (k < ids.length) continue
    const [start, end] = rawSpan(text, indexed, at, at + ids.length)
    const quality = grade(text.slice(start, end))
    if (!best || quality > best.quality) best = { paragraph, start, end, quality }
    if (quality === 1) break
  }
  return best
}

function rawSpan(text: string, indexed: IndexedParagraph, from: number, to: number): [number, number] {
  return rawRange(text, indexed.form, indexed.starts[from] as number, indexed.ends[to - 1] as number)
}

function nearHits(draft: Draft, words: WordIndex, query: QuoteQuery): QuoteHit[] {
  const { ids, keys } = query
  if (ids.length < 2) return []
  const least = ids.length <= 2 ? 0.75 : ids.length <= 4 ? 0.65 : 0.58
  const hits: QuoteHit[] = []
  for (const paragraph of likely(words, ids)) {
    const indexed = words.paragraphs[paragraph] as IndexedParagraph
    const found = alignWords(ids, keys, indexed, least)
    if (found.quality < least) continue
    const text = (draft.paragraphs[paragraph] as Draft['paragraphs'][number]).text
    const [start, end] = rawSpan(text, indexed, found.from, found.to)
    hits.push({ paragraph, start, end, quality: Math.min(0.9, found.quality) })
  }
  const most = Math.max(0, ...hits.map(h => h.quality))
  return hits.filter(h => h.quality >= most - 0.15).sort((a, b) => a.paragraph - b.paragraph)
}

/** The paragraphs that share most with the quotation, by the rarity of the words. */
function likely(words: WordIndex, ids: number[]): number[] {
  const weights = new Map<number, number>()
  const known = [...new Set(ids)].filter(id => id >= 0)
  known.sort((a, b) => (words.rarity[b] as number) - (words.rarity[a] as number))
  for (const id of known.slice(0, 16)) {
    const rarity = words.rarity[id] as number
    for (const paragraph of words.postings[id] as Int32Array) {
      weights.set(paragraph, (weights.get(paragraph) ?? 0) + rarity)
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, triedParagraphs)
    .map(([paragraph]) => paragraph)
}
