import type { Paragraph } from '../model/draft.ts'
import { folded } from '../text/fold.ts'
import type { Clues } from './clues.ts'
import type { DraftView } from './draft-index.ts'
import { covers } from './heading-index.ts'
import type { PlaceReference } from './place.ts'
import type { IndexedTable } from './table-index.ts'
import type { Window } from './window.ts'
import { wordKey } from './word-index.ts'

type RowPlace = Extract<PlaceReference, { type: 'row' }>

/** Tables that a remark may mean: the one it names by number or caption, those under the headings named, else all. */
export function tablesMeant(view: DraftView, clues: Clues, window: Window): IndexedTable[] {
  const under = view.tables.filter(t => window.choices.some(c => covers(c.heading.heading, t.cells[0]?.index ?? -1)))
  const near = under.length > 0 ? under : view.tables
  if (window.bad.includes('appendix-not-in-draft')) return []
  const place = [...clues.here, ...clues.context].find(p => p.type === 'table')
  if (place?.type !== 'table') return near
  if (place.number === null) return named(view, near, place.name)
  const printed = view.tables.filter(t => t.printed === place.number)
  if (printed.length > 0) return printed
  // Where captions carry numbers, a number none of them has is no table's.
  const counted = view.tables.some(t => t.printed !== null)
    ? []
    : [view.tables[place.number - 1], under[place.number - 1]]
  return counted.filter(t => t !== undefined).slice(0, 1)
}

function named(view: DraftView, tables: IndexedTable[], name: string): IndexedTable[] {
  const words = folded(name)
  const found = tables.filter(t => t.caption !== null && textOf(view, t.caption).includes(words))
  return found.length > 0 ? found : tables
}

function textOf(view: DraftView, index: number): string {
  return view.words.paragraphs[index]?.form.text ?? ''
}

/** Cells that rows and columns named ("dòng Cộng", "cột Kết quả", "dòng số 3") have, those of both first; paragraph indexes. */
export function cellsOf(view: DraftView, tables: IndexedTable[], rows: RowPlace[]): number[] {
  const sets = rows.map(row => tables.flatMap(table => lineOf(view, table, row)))
  const common = (sets[0] ?? []).filter(p => sets.every(set => set.includes(p)))
  return [...new Set(sets.length > 1 && common.length > 0 ? common : sets.flat())].map(p => p.index)
}

/** Cells of one row or column of a table; of a numbered row the cell that names it goes before its number. */
function lineOf(view: DraftView, table: IndexedTable, place: RowPlace): Paragraph[] {
  const column = place.axis === 'column'
  const at = (p: Paragraph) => (column ? p.cell?.column : p.cell?.row) ?? -1
  const heads = table.cells.filter(p => (column ? p.cell?.row === 0 : (p.cell?.column ?? 9) <= 1))
  const lines = [...new Set(table.cells.map(at))].sort((a, b) => a - b)
  const said = folded(place.words)
  const head = place.ordinal === null ? heads.find(p => fits(textOf(view, p.index), said)) : undefined
  const label = column
    ? undefined
    : heads.find(p => textOf(view, p.index).replace(/[.)]$/, '') === String(place.ordinal))
  const counted =
    place.ordinal === null || place.printed === true
      ? -1
      : lines.at(place.ordinal < 0 ? place.ordinal : place.ordinal - (column ? 1 : 0))
  const line = head ? at(head) : label ? at(label) : counted
  const cells = table.cells.filter(p => at(p) === line)
  return column ? cells : cells.toSorted((a, b) => Number(isFigure(a)) - Number(isFigure(b)))
}

const totals = /^(?:tong cong|cong|tong|tong so)\b/

function fits(cell: string, said: string): boolean {
  if (said === '') return false
  return (
    cell === said ||
    cell.startsWith(said) ||
    (said.length > 3 && cell.includes(said)) ||
    (totals.test(cell) && totals.test(said))
  )
}

function isFigure(cell: Paragraph): boolean {
  return /^[\s\d.,%/-]*$/.test(cell.text)
}

/** The cell with a figure that the remark names ("số 455 trong bảng …"), where only one cell has it. */
export function figureCells(view: DraftView, tables: IndexedTable[], figures: string[]): number[] {
  return figures.flatMap(figure => {
    const found = tables.flatMap(t => t.cells).filter(p => wordKey(textOf(view, p.index)) === figure)
    return found.length === 1 ? found.map(p => p.index) : []
  })
}
