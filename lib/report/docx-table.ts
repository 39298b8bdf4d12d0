import {
  AlignmentType,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType
} from 'docx'
import { columnAt, type Cell, type Column, type TableBlock } from './block.ts'
import { plainParagraph, twips } from './docx-text.ts'
import type { Layout } from './layouts.ts'
import { bold, type Run } from './run.ts'

const padding = { top: 40, bottom: 40, left: 80, right: 80 }
/** A row longer than this may break over two pages: kept whole it would leave half a page blank. */
const wholeRow = 500

/** A table of the report; its header row is repeated on every page. */
export function blockTable(layout: Layout, table: TableBlock, landscape: boolean): Table {
  const { left, right } = layout.margins
  const millimetres = landscape ? 297 - left - right : 210 - left - right
  const all = twips(millimetres)
  const widths = table.columns.map(c => Math.round((all * c.width) / 100))
  const size = 2 * layout.tableSize
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((c, i) => headerCell(c, widths[i] ?? 0, size))
  })
  const rows = table.rows.map((cells, i) =>
    dataRow(cells, table, widths, size, table.total && i === table.rows.length - 1)
  )
  return new Table({
    width: { size: all, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [header, ...rows]
  })
}

function headerCell(column: Column, width: number, size: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: padding,
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' },
    children: [plainParagraph([{ ...column.title, bold: true }], { alignment: AlignmentType.CENTER, size })]
  })
}

function dataRow(cells: Cell[], table: TableBlock, widths: number[], size: number, total: boolean): TableRow {
  const length = Math.max(...cells.map(c => c.lines.flat().reduce((sum, r) => sum + r.text.length, 0)))
  // A row of one wide cell is the title of the rows below it.
  const opens = cells.length === 1 && table.columns.length > 1
  const children = cells.map((cell, i) => {
    const column = columnAt(table, cells, i)
    const alignment = table.columns[column]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
    const lines: Run[][] = cell.lines.length > 0 ? cell.lines : [[]]
    return new TableCell({
      width: { size: sum(widths.slice(column, column + cell.columns)), type: WidthType.DXA },
      margins: padding,
      ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
      ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
      children: lines.map(runs => plainParagraph(total ? runs.map(bold) : runs, { alignment, size, keepNext: opens }))
    })
  })
  return new TableRow({ cantSplit: length <= wholeRow, children })
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
