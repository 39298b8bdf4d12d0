import type { Paragraph } from '../model/draft.ts'
import type { BlockNoun, NumberStep } from './place.ts'
import type { DraftView } from './draft-index.ts'
import type { IndexedHeading } from './heading-index.ts'
import { stepsAgree } from './heading-label.ts'
import { itemNumber } from './item-label.ts'
import { numberOf } from './labelled-paragraph.ts'

const bullet = /^\s*[-–—+*•●▪◦]/u

/**
 * Body paragraphs that people count under a heading: its own, numbered ones that are headings in name only included, or,
 * where it has none, those of its sub-headings.
 */
export function blocksUnder(view: DraftView, { heading }: IndexedHeading): Paragraph[] {
  const all = view.draft.paragraphs.slice(heading.paragraph, heading.end).filter(p => isBlock(view, p))
  const own = all.filter(p => ownerOf(view, p) === heading.id)
  return own.length > 0 ? own : all
}

/** Id of the heading a paragraph belongs to, for the eye: a number without title heads nothing. */
function ownerOf(view: DraftView, paragraph: Paragraph): string | null {
  let heading = view.headings.byId.get(paragraph.heading ?? '')
  while (heading?.heading.type === 'numbered' && heading.parent) heading = heading.parent
  return heading?.heading.id ?? null
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

/**
 * The counted block ("gạch đầu dòng thứ 4", "đoạn cuối", "chỉ tiêu thứ 8"): a negative count is from the end; null where
 * there are not so many. Items go by the number printed before them, then by their place in the list.
 */
export function countedBlock(blocks: Paragraph[], noun: BlockNoun, ordinal: number): Paragraph | null {
  // A sentence is counted inside its paragraph: only the first and the last say which that is.
  if (noun === 'sentence' && blocks.length > 1 && ordinal !== 1 && ordinal !== -1) return null
  if (noun === 'sentence') return blocks.at(ordinal === -1 ? -1 : 0) ?? null
  if (noun === 'paragraph') return nth(blocks, ordinal)
  const labelled = blocks.filter(p => itemNumber(p.text) !== null)
  const printed = labelled.find(p => itemNumber(p.text) === ordinal)
  if (printed) return printed
  const bullets = blocks.filter(p => bullet.test(p.text))
  return nth(bullets.length > 0 ? bullets : labelled.length > 1 ? labelled : withoutLeadIn(blocks), ordinal)
}

function nth(blocks: Paragraph[], ordinal: number): Paragraph | null {
  return (ordinal < 0 ? blocks.at(ordinal) : blocks[ordinal - 1]) ?? null
}

/** "Phấn đấu đạt các chỉ tiêu sau:" is no item of the list below it. */
function withoutLeadIn(blocks: Paragraph[]): Paragraph[] {
  return blocks.length > 1 && /:\s*$/.test(blocks[0]?.text ?? '') ? blocks.slice(1) : blocks
}

/** The item that words of a heading and a count name ("khâu đột phá thứ hai"): a paragraph under it, or a sub-heading. */
export function countedItem(view: DraftView, heading: IndexedHeading, ordinal: number): number | null {
  const parts = view.headings.all.filter(h => h.parent === heading && h.heading.type !== 'numbered')
  const part = parts.find(h => h.label.steps.at(-1)?.value === ordinal) ?? parts.at(ordinal < 0 ? ordinal : ordinal - 1)
  if (parts.length > 1) return part?.heading.paragraph ?? null
  return countedBlock(blocksUnder(view, heading), 'idea', ordinal)?.index ?? null
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

/** Where the next clause begins: its points end there. */
function nextOfKind(blocks: Paragraph[], at: number): number {
  const type = numberOf(blocks[at] as Paragraph).at(-1)?.type
  const next = blocks.findIndex((p, k) => k > at && numberOf(p).at(-1)?.type === type)
  return next < 0 ? blocks.length : next
}
