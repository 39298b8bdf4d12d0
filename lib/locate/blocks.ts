import type { Paragraph } from '../model/draft.ts'
import type { BlockNoun, NumberStep } from './place.ts'
import type { DraftView } from './draft-index.ts'
import type { IndexedHeading } from './heading-index.ts'
import { labelOf, stepsAgree } from './heading-label.ts'

const bullet = /^\s*[-–—+*•●▪◦]/u

/** Body paragraphs that people count under a heading: its own, or, where it has none, those of its sub-headings. */
export function blocksUnder(view: DraftView, { heading }: IndexedHeading): Paragraph[] {
  const all = view.draft.paragraphs.slice(heading.paragraph, heading.end).filter(p => isBlock(view, p))
  const own = all.filter(p => p.heading === heading.id)
  return own.length > 0 ? own : all
}

/** Body paragraphs on a page, the one running over from the page before included. */
export function blocksOnPage(view: DraftView, page: number): Paragraph[] {
  return (view.lines.byPage.get(page) ?? [])
    .map(i => view.draft.paragraphs[i] as Paragraph)
    .filter(p => isBlock(view, p))
}

/** A run-in heading stands in the paragraph it heads, so that paragraph counts; a heading line does not. */
function isBlock(view: DraftView, paragraph: Paragraph): boolean {
  if (paragraph.part !== 'body' || paragraph.text.trim() === '') return false
  const own = view.headings.byParagraph.get(paragraph.index)
  return own === undefined || own.heading.type === 'run-in' || own.heading.type === 'numbered'
}

/** The counted block ("gạch đầu dòng thứ 4", "đoạn cuối"): a negative count is from the end; null where there are not so many. */
export function countedBlock(blocks: Paragraph[], noun: BlockNoun, ordinal: number): Paragraph | null {
  const bullets = blocks.filter(p => bullet.test(p.text))
  const counted = noun !== 'paragraph' && noun !== 'sentence' && bullets.length > 0 ? bullets : blocks
  // A sentence is counted inside its paragraph: only the first and the last say which that is.
  if (noun === 'sentence' && blocks.length > 1 && ordinal !== 1 && ordinal !== -1) return null
  if (noun === 'sentence') return blocks.at(ordinal === -1 ? -1 : 0) ?? null
  return (ordinal < 0 ? counted.at(ordinal) : counted[ordinal - 1]) ?? null
}

/**
 * A paragraph under the heading that begins with the printed number ("khoản 2" of an article); of several numbers each
 * is looked for behind the one before ("khoản 2, điểm b"). null where one of them is not there.
 */
export function numberedBlock(view: DraftView, heading: IndexedHeading, numbers: NumberStep[][]): Paragraph | null {
  const blocks = blocksUnder(view, heading)
  let at = -1
  for (const steps of numbers) {
    const next = blocks.findIndex((p, k) => k > at && stepsAgree(numberOf(p), steps) === 1)
    const end = at < 0 ? blocks.length : nextOfKind(blocks, at)
    if (next < 0 || next >= end) return null
    at = next
  }
  return blocks[at] ?? null
}

function numberOf(paragraph: Paragraph): NumberStep[] {
  const number = /^\s*(\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)\-/]/iu.exec(paragraph.text)?.[1]
  return number === undefined ? [] : labelOf(number + '.').steps
}

/** Where the next clause begins: its points end there. */
function nextOfKind(blocks: Paragraph[], at: number): number {
  const type = numberOf(blocks[at] as Paragraph).at(-1)?.type
  const next = blocks.findIndex((p, k) => k > at && numberOf(p).at(-1)?.type === type)
  return next < 0 ? blocks.length : next
}
