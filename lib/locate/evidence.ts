import type { Location } from '../model/comment.ts'
import type { Paragraph } from '../model/draft.ts'
import { blocksOnPage, blocksUnder, countedBlock, countedItem, numberedBlock } from './blocks.ts'
import type { Clues } from './clues.ts'
import type { DraftView } from './draft-index.ts'
import { chainOf, covers, type IndexedHeading } from './heading-index.ts'
import { stepsAgree } from './heading-label.ts'
import { itemNumber } from './item-label.ts'
import { titledWith } from './heading-name.ts'
import type { NumberStep } from './place.ts'
import { cellsOf, figureCells, tablesMeant } from './table-rows.ts'
import { titleLine } from './title-block.ts'
import type { Window } from './window.ts'

/** Paragraphs that the cited place itself points at, with the evidence, best first. */
export interface PointedAt {
  paragraph: number
  why: string
  /** 1 where the place is certain once the heading is. */
  sure: number
}

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
    if (place.type === 'title-block') add(titleLine(view, place.what)?.index, 'title-block')
    if (place.type === 'counted') countedItems(view, window, place).forEach(i => add(i, 'ordinal'))
    if (place.type === 'footnote' && place.number !== null) {
      const note = view.notes.get(place.number)
      add(note?.note ?? note?.reference, 'footnote')
      add(note?.reference, 'footnote', 0.8)
    }
  }
  add(window.labelled, 'ordinal')
  for (const paragraph of countedBlocks(view, clues, window)) add(paragraph.index, 'ordinal')
  const { cells, tables } = tablePlaces(view, clues, window)
  for (const cell of cells) add(cell, 'table-row', 0.8)
  if (found.length === 0) for (const cell of appendixRows(view, clues, window)) add(cell, 'table-row', 0.8)
  for (const table of tables) add(table, 'table-row', 0.6)
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

/** "bài học thứ hai" under the headings of that name, those named besides first. */
function countedItems(view: DraftView, window: Window, place: { name: string; ordinal: number }): number[] {
  const named = titledWith(view.headings, place.name)
  const inside = named.filter(h => window.choices.some(c => covers(c.heading.heading, h.heading.paragraph)))
  // "Phụ lục 1, mô hình số 2": of what the named heading holds, the item of that number.
  if (named.length === 0) {
    const items = window.choices.slice(0, 1).flatMap(c => blocksUnder(view, c.heading))
    return items.filter(p => itemNumber(p.text) === place.ordinal).map(p => p.index)
  }
  return (inside.length > 0 ? inside : named)
    .map(h => countedItem(view, h, place.ordinal))
    .filter(paragraph => paragraph !== null)
}

/** Rows and columns named, or the table itself: its caption, else its first cell. */
function tablePlaces(view: DraftView, clues: Clues, window: Window): { cells: number[]; tables: number[] } {
  const table = clues.here.some(p => p.type === 'table')
  const rows = clues.here.filter(p => p.type === 'row')
  const line = clues.here.find(p => p.type === 'line')
  const appendix = window.choices[0]?.heading.label.noun === 'appendix'
  // "Bảng 1, dòng 3" counts rows where no page is named.
  if ((table || appendix) && line?.type === 'line' && !window.pages)
    rows.push({ type: 'row', axis: 'row', words: '', ordinal: line.fromBottom ? -line.from : line.from })
  const meant = table || rows.length > 0 ? tablesMeant(view, clues, window) : []
  const named = table && meant.length < Math.max(2, view.tables.length) ? meant : []
  const cells = [...cellsOf(view, meant, rows), ...(rows.length === 0 ? figureCells(view, meant, clues.figures) : [])]
  return { cells, tables: named.map(t => t.caption ?? (t.cells[0]?.index as number)) }
}

/** Under an appendix that is a table, "chỉ tiêu số 3", "mục 3" is the row of that number. */
function appendixRows(view: DraftView, clues: Clues, window: Window): number[] {
  if (window.choices[0]?.heading.label.noun !== 'appendix') return []
  const counts = clues.here.flatMap(p =>
    p.type === 'block' && p.noun !== 'paragraph' && p.noun !== 'sentence'
      ? [p.ordinal]
      : p.type === 'number' && p.noun !== 'appendix' && p.steps.length === 1
        ? [p.steps[0]?.value ?? null]
        : []
  )
  const rows = counts.flatMap(n =>
    n === null ? [] : [{ type: 'row' as const, axis: 'row' as const, words: '', ordinal: n, printed: true }]
  )
  return rows.length > 0 ? cellsOf(view, tablesMeant(view, clues, window), rows) : []
}

/** "đoạn 2", "gạch đầu dòng cuối", "chỉ tiêu thứ 3", "khoản 2 Điều 5" under each heading that may be meant. */
function countedBlocks(view: DraftView, clues: Clues, window: Window): Paragraph[] {
  const found: (Paragraph | null)[] = []
  const counted = clues.here.filter(p => p.type === 'block' && p.ordinal !== null)
  const block = counted.find(p => p.type === 'block' && p.noun !== 'sentence') ?? counted[0]
  const end = clues.here.some(p => p.type === 'end') || clues.soft.some(p => p.type === 'end')
  for (const { heading } of window.choices) {
    const blocks = blocksUnder(view, heading)
    const clause = numberedBlock(view, heading, unmatchedSteps(clues, heading))
    if (clause) found.push(clause)
    // A sentence of a clause is in the clause.
    const inside = clause !== null && block?.type === 'block' && block.noun === 'sentence'
    if (inside) continue
    if (block?.type === 'block' && block.ordinal !== null) found.push(countedBlock(blocks, block.noun, block.ordinal))
    else if (end && blocks.length === 1) found.push(blocks[0] ?? null)
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
