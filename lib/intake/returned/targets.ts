import type { Draft, Paragraph } from '../../model/draft.ts'
import { alignParagraphs, type Pair } from './alignment.ts'
import { offsetMap, type OffsetMap } from './offset-map.ts'
import { paragraphAt, storyOf, type Story } from './story.ts'

/** A place in the official draft. `sure`: false where only a paragraph nearby is known. */
export interface Target {
  draft: string
  /** Index in `Draft.paragraphs`. */
  paragraph: number
  offset: number
  sure: boolean
}

/** Where a place of the copy (index of a text, offset in it) stands in the draft; null where nothing of it is there. */
export type FindTarget = (index: number, offset: number) => Target | null

/** Matches texts of a copy, in order, with paragraphs of the draft. */
export function targetsOf(texts: string[], draft: Draft, paragraphs: Paragraph[]): FindTarget {
  const places = new Map<number, Placed>()
  const pairs = alignParagraphs(
    texts,
    paragraphs.map(p => p.text)
  )
  for (const pair of pairs) {
    const placed = placedOf(pair, texts, paragraphs)
    for (const index of pair.copy) places.set(index, placed)
  }
  const nearest = nearestAbove(texts.length, places)
  return (index, offset) => {
    const placed = places.get(index)
    if (placed) return { draft: draft.id, ...placeIn(placed, index, offset), sure: true }
    const above = nearest[index] ?? -1
    const near = places.get(above)
    if (near) return { draft: draft.id, ...placeIn(near, above, texts[above]!.length), sure: false }
    const first = paragraphs[0]
    return first && pairs.length > 0 ? { draft: draft.id, paragraph: first.index, offset: 0, sure: false } : null
  }
}

/** For each text the nearest one at or above it that has a place, or -1. */
function nearestAbove(length: number, places: Map<number, unknown>): number[] {
  let last = -1
  return Array.from({ length }, (_, i) => (places.has(i) ? (last = i) : last))
}

interface Placed {
  pair: Pair
  copy: Story
  draft: Story
  paragraphs: Paragraph[]
  /** Made when first asked for: most paragraphs have nothing on them. */
  map: OffsetMap | null
}

function placedOf(pair: Pair, texts: string[], paragraphs: Paragraph[]): Placed {
  const own = pair.draft.map(j => paragraphs[j]!)
  return {
    pair,
    copy: storyOf(pair.copy.map(i => texts[i]!)),
    draft: storyOf(own.map(p => p.text)),
    paragraphs: own,
    map: null
  }
}

function placeIn(placed: Placed, index: number, offset: number): { paragraph: number; offset: number } {
  placed.map ??= offsetMap(placed.copy.text, placed.draft.text)
  const base = placed.copy.paragraphs[placed.pair.copy.indexOf(index)]?.start ?? 0
  const at = placed.map(base + offset)
  const found = paragraphAt(placed.draft, at)
  return { paragraph: placed.paragraphs[found?.index ?? 0]!.index, offset: at - (found?.start ?? 0) }
}
