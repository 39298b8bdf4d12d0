import type { Document, TableBlock, TableCell } from '../model/document.ts'
import { folded } from '../text/fold.ts'
import { guessHead } from './column-guess.ts'
import { findHead } from './columns.ts'
import { entryField } from './fields.ts'
import { entryHeading, entryLabel, personFields } from './form-fields.ts'
import { FormReader, type Sheet } from './form-reader.ts'
import { gridOfTable } from './grid.ts'
import { documentParts, plainLine, tableLines, type Line } from './lines.ts'
import { commonDate } from './dates.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readRows } from './rows.ts'

/** How much a document looks like a filled-in form: 0 to 1. */
export function formScore(document: Document): number {
  const parts = documentParts(document)
  const lines = parts.flatMap(p => (p.type === 'line' ? [p.line] : labelLines(p.table))).filter(l => l.text !== '')
  const titled = lines.slice(0, 12).some(line => folded(line.text).startsWith('phieu'))
  const named = lines.slice(0, 40).some(line => personFields(line.text).some(f => f.field === 'author'))
  const labels = lines.filter(line => entryLabel(line.text) !== null || entryHeading(line.text) !== null).length
  const tabled = parts.some(p => p.type === 'table' && findHead(gridOfTable(p.table)) !== null)
  return Math.min(0.95, (titled ? 0.5 : 0) + (named ? 0.3 : 0) + (labels > 1 ? 0.3 : 0) + (tabled ? 0.35 : 0))
}

/** A Word form: tables of entries, labelled entries, or both; several forms in one file keep their own names. */
export function readForm(document: Document): Reading {
  const reader = new FormReader()
  for (const part of documentParts(document)) {
    if (part.type === 'line') {
      reader.line(part.line)
      continue
    }
    const grid = gridOfTable(part.table)
    const head = findHead(grid) ?? guessHead(grid)
    if (head) {
      for (const title of head.titles) reader.line(plainLine(title))
      const { remarks, dates } = readRows(grid, head, `bảng ${part.index}`)
      reader.table(remarks, dates)
    } else for (const line of labelLines(part.table)) reader.line(line)
  }
  reader.end()
  return together(reader.sheets.filter((sheet, i) => i === 0 || sheet.remarks.length > 0 || sheet.author !== null))
}

/** A table of labels ("Vị trí" | "Trang 2") as the lines "Vị trí: Trang 2"; other cells line by line. */
function labelLines(table: TableBlock): Line[] {
  return table.rows.flatMap(row => {
    const pairs = Array.from({ length: Math.ceil(row.length / 2) }, (_, i) => row.slice(2 * i, 2 * i + 2))
    const labelled = pairs.every(([label]) => label !== undefined && isLabel(words(label)))
    if (row.length % 2 > 0 || !labelled) return cellLines(row)
    return pairs.flatMap(([label, value]) => {
      const [first, ...more] = value ? cellLines([value]) : []
      const text = label ? words(label) : ''
      return [plainLine(`${text.replace(/\s*:\s*$/u, '')}: ${first?.text ?? ''}`), ...more]
    })
  })
}

function cellLines(cells: TableCell[]): Line[] {
  return tableLines({ type: 'table', rows: [cells] })
}

function words(cell: TableCell): string {
  return cellLines([cell])
    .map(line => line.text)
    .join(' ')
    .trim()
}

function isLabel(text: string): boolean {
  const label = text.replace(/\s*:\s*$/u, '')
  return label !== '' && !label.includes(':') && (entryField(label) !== null || personFields(`${label}:`).length > 0)
}

/** One form speaks for its file; of several, each remark carries its own name and unit. */
function together(sheets: Sheet[]): Reading {
  const [first] = sheets
  if (sheets.length === 1 && first) {
    return {
      ...emptyReading('form'),
      submitter: first.author,
      unit: first.unit,
      date: first.date,
      remarks: first.remarks
    }
  }
  const units = new Set(sheets.map(sheet => sheet.unit))
  return {
    ...emptyReading('form'),
    unit: units.size === 1 ? (first?.unit ?? null) : null,
    date: commonDate(sheets.map(sheet => sheet.date)),
    remarks: sheets.flatMap(sheet =>
      sheet.remarks.map(remark => ({
        ...remark,
        author: remark.author ?? sheet.author,
        unit: remark.unit ?? sheet.unit
      }))
    )
  }
}
