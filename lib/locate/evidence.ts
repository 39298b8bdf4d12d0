import type { Location } from '../model/comment.ts'
import type { Paragraph } from '../model/draft.ts'
import { blocksOnPage, blocksUnder, countedBlock, numberedBlock } from './blocks.ts'
import type { Clues } from './clues.ts'
import type { DraftView } from './draft-index.ts'
import { chainOf, covers, type IndexedHeading } from './heading-index.ts'
import { stepsAgree } from './heading-label.ts'
import type { NumberStep } from './place.ts'
import { cellsOfRow } from './table-rows.ts'
import type { Window } from './window.ts'

/** Paragraphs that the cited place itself points at, with the evidence, best first. */
export interface PointedAt {
  paragraph: number
  why: string
  /** 1 where the place is certain once the heading is. */
  sure: number
}

/** How much each kind of place adds to a paragraph that it fits. */
const points = { line: 5, page: 3, heading: 4, pointed: 5, same: 6 }

/** Paragraphs named by count, line, footnote, table row, or as the one before. */
export function pointedAt(view: DraftView, clues: Clues, window: Window, previous: Location | null): PointedAt[] {
  const found: PointedAt[] = []
  const add = (paragraph: number | null | undefined, why: string, sure = 1) => {
    if (paragraph != null && !found.some(f => f.paragraph === paragraph)) found.push({ paragraph, why, sure })
  }
  for (const place of clues.here) {
    if (place.type === 'same' && (place.what === 'block' || place.what === 'any' || place.what === 'line')) {
      add(previous?.paragraph, 'previous')
    }
    if (place.type === 'row') cellsOfRow(view, place.words, tableOf(clues)).forEach(i => add(i, 'table-row', 0.8))
    if (place.type === 'footnote' && place.number !== null) {
      const note = view.notes.get(place.number)
      add(note?.note ?? note?.reference, 'footnote')
      add(note?.reference, 'footnote', 0.8)
    }
  }
  for (const paragraph of countedBlocks(view, clues, window)) add(paragraph.index, 'ordinal')
  if (window.line) {
    for (let line = window.line.from; line <= window.line.to; line++) {
      add(view.lines.byLine.get(`${window.line.page}:${line}`), 'page-line')
    }
  } else if (window.pages && window.pageEnd) {
    const [first, last] = window.pages
    const blocks = blocksOnPage(view, window.pageEnd === 'head' ? first : last)
    add(blocks.at(window.pageEnd === 'head' ? 0 : -1)?.index, 'page-end', 0.6)
  }
  const noted = clues.footnotes.find(f => f.number !== null)
  if (found.length === 0 && window.choices.length === 0 && !window.pages && noted?.number != null) {
    const note = view.notes.get(noted.number)
    add(note?.reference ?? note?.note, 'footnote', 0.9)
  }
  return found
}

function tableOf(clues: Clues): number | null {
  const table = clues.here.find(p => p.type === 'table')
  return table?.type === 'table' ? table.number : null
}

/** "đoạn 2", "gạch đầu dòng cuối", "chỉ tiêu thứ 3", "khoản 2 Điều 5" under each heading that may be meant. */
function countedBlocks(view: DraftView, clues: Clues, window: Window): Paragraph[] {
  const found: (Paragraph | null)[] = []
  const counted = clues.here.filter(p => p.type === 'block' && p.ordinal !== null)
  const block = counted.find(p => p.type === 'block' && p.noun !== 'sentence') ?? counted[0]
  const end = clues.here.some(p => p.type === 'end') || clues.soft.some(p => p.type === 'end')
  for (const { heading } of window.choices) {
    const blocks = blocksUnder(view, heading)
    if (block?.type === 'block' && block.ordinal !== null) found.push(countedBlock(blocks, block.noun, block.ordinal))
    else if (end && blocks.length === 1) found.push(blocks[0] ?? null)
    found.push(numberedBlock(view, heading, unmatchedSteps(clues, heading)))
  }
  if (window.choices.length === 0 && window.pages && block?.type === 'block' && block.ordinal !== null) {
    found.push(countedBlock(blocksOnPage(view, window.pages[0]), block.noun, block.ordinal))
  }
  return found.filter(p => p !== null)
}

/** Numbers of clauses and points that are no heading: "khoản 2", "điểm b" inside an article or a section, outermost first. */
function unmatchedSteps(clues: Clues, heading: IndexedHeading): NumberStep[][] {
  const container = heading.label.noun === 'chapter' || heading.label.noun === 'part'
  const places = clues.here.filter(
    p => p.type === 'number' && (p.noun === 'clause' || p.noun === 'point' || p.noun === 'section')
  )
  const left = places.flatMap(p =>
    p.type === 'number' &&
    !chainOf(heading).some(h => h.label.noun === null && stepsAgree(h.label.steps, p.steps) === 1)
      ? [p]
      : []
  )
  const order = { section: 0, clause: 1, point: 2 } as Record<string, number>
  const firsts = left.filter((p, k) => left.findIndex(o => o.noun === p.noun) === k)
  return container ? [] : firsts.toSorted((a, b) => (order[a.noun] ?? 0) - (order[b.noun] ?? 0)).map(p => p.steps)
}

/** How well a paragraph fits everything said about the place, and which of it. */
export function placeScore(
  view: DraftView,
  window: Window,
  pointed: PointedAt[],
  previous: Location | null,
  paragraph: number
): { score: number; why: string[]; differs: string[] } {
  const why: string[] = []
  const differs: string[] = []
  let score = 0
  const number = view.draft.paragraphs[paragraph]?.footnote ?? null
  const host = number === null ? null : view.notes.get(number)?.reference
  const index = pointed.findIndex(p => p.paragraph === paragraph || p.paragraph === host)
  if (index >= 0) {
    const own = pointed[index] as PointedAt
    score += points.pointed * own.sure - 0.1 * index
    why.push(own.why)
  }
  const choice = window.choices.find(c => covers(c.heading.heading, paragraph))
  if (choice) {
    score += points.heading - ((window.choices[0]?.score ?? 0) - choice.score)
    why.push(...choice.why)
  } else if (window.choices.length > 0) differs.push('heading-differs')
  if (window.pages) {
    const distance = pageDistance(view, paragraph, window.pages)
    if (distance === 0) {
      score += points.page
      why.push('page')
    } else if (distance !== null) differs.push('page-differs')
  }
  if (window.line && !differs.includes('page-differs')) {
    const distance = lineDistance(view, paragraph, window.line)
    if (distance === 0) why.unshift('page-line')
    else if (distance !== null) differs.push('line-differs')
    score += distance === null ? 0 : distance <= 2 ? points.line - 1.2 * distance : distance <= 6 ? 1 : 0
  }
  if (previous?.paragraph === paragraph) score += 0.4
  else if (previous?.heading && view.draft.paragraphs[paragraph]?.heading === previous.heading) score += 0.2
  return { score, why, differs }
}

function pageDistance(view: DraftView, paragraph: number, [from, to]: [number, number]): number | null {
  const own = view.draft.paragraphs[paragraph]
  if (!own || own.page === null) return null
  const last = own.rows.at(-1)?.page ?? own.page
  return own.page > to ? own.page - to : last < from ? from - last : 0
}

function lineDistance(view: DraftView, paragraph: number, line: NonNullable<Window['line']>): number | null {
  const rows = (view.draft.paragraphs[paragraph]?.rows ?? []).filter(r => r.page === line.page)
  if (rows.length === 0) return null
  return Math.min(...rows.map(r => (r.line < line.from ? line.from - r.line : r.line > line.to ? r.line - line.to : 0)))
}
