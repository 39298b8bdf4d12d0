import type { Draft, Heading } from '../../lib/model/draft.ts'
import type { Column } from '../charts/columns.ts'
import type { PlaceCount } from '../store/participation.ts'

/** A heading with the comments at it and under it. */
export interface MapLine {
  id: string
  level: number
  label: string
  comments: number
  unsure: number
}

const labelLength = 140

/**
 * The headings of a draft with what was said at them and under them, in the draft's order: all of the two upper levels, the deeper
 * ones where there is something.
 */
export function mapLines(draft: Draft, counts: PlaceCount[]): MapLine[] {
  const own = new Map(
    counts.filter(c => c.draft_id === draft.id && c.heading_order >= 0).map(c => [c.heading_order, c] as const)
  )
  return draft.outline
    .map((heading, index): MapLine => {
      const parts = range(index, endOf(draft.outline, index)).flatMap(i => own.get(i) ?? [])
      return {
        id: heading.id,
        level: heading.level,
        label: labelOf(draft, heading),
        comments: parts.reduce((sum, part) => sum + part.comments, 0),
        unsure: parts.reduce((sum, part) => sum + part.unsure, 0)
      }
    })
    .filter(line => line.level <= 2 || line.comments > 0)
}

/** Comments on the draft as a whole. */
export function wholeOf(draft: Draft, counts: PlaceCount[]): { comments: number; unsure: number } {
  return summed(counts.filter(c => c.draft_id === draft.id && c.heading_order < 0 && c.unplaced === 0))
}

/** Comments whose place was not found in any draft. */
export function unplacedOf(counts: PlaceCount[]): { comments: number; unsure: number } {
  return summed(counts.filter(c => c.unplaced === 1 || c.draft_id === null))
}

export type Along = 'page' | 'part'

/** Parts that a draft without pages is drawn in. */
const parts = 40

/** How many comments stand on each page, or, where no layout is known, along the paragraphs. */
export function columnsOf(
  draft: Draft,
  byParagraph: Map<number, number>,
  label: (along: Along, number: number) => string
): { along: Along; columns: Column[] } {
  const pages = draft.pages ?? 0
  const along: Along = pages > 0 ? 'page' : 'part'
  const sums = Array.from({ length: pages > 0 ? pages : Math.min(parts, draft.paragraphs.length) }, () => 0)
  const size = draft.paragraphs.length / Math.max(1, sums.length)
  for (const [index, count] of byParagraph) {
    const at = pages > 0 ? (draft.paragraphs[index]?.page ?? 0) - 1 : Math.floor(index / size)
    if (at >= 0 && at < sums.length) sums[at] = (sums[at] ?? 0) + count
  }
  const numberOf = (i: number): number => (pages > 0 ? i + 1 : Math.floor(i * size) + 1)
  return { along, columns: sums.map((value, i) => ({ label: label(along, numberOf(i)), value })) }
}

/** First index behind a heading and those under it. */
function endOf(outline: Heading[], index: number): number {
  const level = outline[index]?.level ?? 0
  const next = outline.findIndex((heading, i) => i > index && heading.level <= level)
  return next < 0 ? outline.length : next
}

/** Number and title; for a numbered paragraph without title its first words. */
function labelOf(draft: Draft, { number, title, paragraph }: Heading): string {
  const text = title === '' ? (draft.paragraphs[paragraph]?.text ?? '') : [number, title].filter(Boolean).join(' ')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= labelLength ? line : `${line.slice(0, line.lastIndexOf(' ', labelLength))} …`
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function summed(counts: PlaceCount[]): { comments: number; unsure: number } {
  return {
    comments: counts.reduce((sum, c) => sum + c.comments, 0),
    unsure: counts.reduce((sum, c) => sum + c.unsure, 0)
  }
}
