import type { Document, TableBlock, TableCell } from '../model/document.ts'
import { folded } from '../text/fold.ts'
import { guessHead } from './column-guess.ts'
import { findHead } from './columns.ts'
import { columnField, entryField } from './fields.ts'
import { entryHeading, entryLabel } from './entry-labels.ts'
import { personFields } from './form-fields.ts'
import { FormReader } from './form-reader.ts'
import type { Sheet } from './form-sheet.ts'
import { gridOfTable } from './grid.ts'
import { documentParts, plainLine, tableLines, type Line } from './lines.ts'
import { commonDate } from './dates.ts'
import { isOpinion, isRequest } from './phrases.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readRows } from './rows.ts'

/** How much a document looks like a filled-in form: 0 to 1. */
export function formScore(document: Document): number {
  const parts = documentParts(document)
  const lines = parts.flatMap(p => (p.type === 'line' ? [p.line] : tableText(p.table))).filter(l => l.text !== '')
  const titled = lines.slice(0, 12).some(line => folded(line.text).startsWith('phieu'))
  const named = lines.slice(0, 40).some(line => personFields(line.text).some(f => f.field === 'author'))
  const labels = lines.filter(line => entryLabel(line.text) !== null || entryHeading(line.text) !== null).length
  const tabled = parts.some(p => p.type === 'table' && findHead(gridOfTable(p.table)) !== null)
  return Math.min(0.95, (titled ? 0.5 : 0) + (named ? 0.3 : 0) + (labels > 1 ? 0.3 : 0) + (tabled ? 0.35 : 0))
}

/** The lines of a table: labels with their values, other cells as they stand. */
function tableText(table: TableBlock): Line[] {
  return pairsOf(table).flatMap((pairs, i) =>
    isLabelRow(pairs) ? pairs.flatMap(labelLines) : cellLines(table.rows[i] ?? [])
  )
}

/** A Word form: tables of entries, labelled entries, or both; several forms in one file keep their own names. */
export function readForm(document: Document): Reading {
  const reader = new FormReader(documentParts(document).flatMap(p => (p.type === 'line' ? [p.line] : [])))
  for (const part of documentParts(document)) {
    if (part.type === 'line') {
      reader.line(part.line)
      continue
    }
    const grid = gridOfTable(part.table)
    const head = isLabelTable(part.table) ? null : (findHead(grid) ?? guessHead(grid))
    if (head) {
      for (const title of head.titles) reader.line(plainLine(title))
      const { remarks, dates } = readRows(grid, head, `bảng ${part.index}`)
      reader.table(remarks, dates)
    } else readLabelTable(part.table, reader)
  }
  reader.end()
  return together(reader.sheets.filter((sheet, i) => i === 0 || sheet.remarks.length > 0 || sheet.author !== null))
}

/** Rows of a label and its value ("Vị trí" | "Trang 2"), two pairs to a row or with a number before them. */
function pairsOf(table: TableBlock): TableCell[][][] {
  return table.rows.map(row => {
    const cells = row.length % 2 === 1 && row[0] && /^\W*\d{0,2}\W*$/.test(words(row[0])) ? row.slice(1) : row
    return Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => cells.slice(2 * i, 2 * i + 2))
  })
}

function isLabelRow(pairs: TableCell[][]): boolean {
  return pairs.every(([label, value]) => label !== undefined && value !== undefined && isLabel(words(label)))
}

/** At least two rows begin with labels: the table asks downwards, it is no list of entries. */
function isLabelTable(table: TableBlock): boolean {
  const rows = pairsOf(table)
  return rows.every(pairs => pairs.every(pair => pair.length === 2)) && rows.filter(isLabelRow).length >= 2
}

/** Labels and answers: a known label as a line "Vị trí: Trang 2", other words beside an answer as its question. */
function readLabelTable(table: TableBlock, reader: FormReader): void {
  const asks = isLabelTable(table) || isAnswerTable(table)
  for (const [i, pairs] of pairsOf(table).entries()) {
    const [label, value] = pairs[0] ?? []
    // "Nội dung" | "Ý kiến": the heading over questions and answers.
    if (asks && i === 0 && label && value && [label, value].every(isHeading)) continue
    if (isLabelRow(pairs)) for (const line of pairs.flatMap(labelLines)) reader.line(line)
    else if (asks && label && value) reader.answer(words(label), cellLines([value]))
    else for (const line of cellLines(table.rows[i] ?? [])) reader.line(line)
  }
}

function isHeading(cell: TableCell): boolean {
  const text = words(cell)
  return !text.includes(':') && columnField(text) !== null && personFields(`${text}:`).length === 0
}

function labelLines([label, value]: TableCell[]): Line[] {
  const [first, ...more] = value ? cellLines([value]) : []
  const text = label ? words(label) : ''
  return [plainLine(`${text.replace(/\s*:\s*$/u, '')}: ${first?.text ?? ''}`), ...more]
}

/** Two columns: short words, and opinions beside them. */
function isAnswerTable(table: TableBlock): boolean {
  const rows = pairsOf(table)
  const two = rows.every(pairs => pairs.length === 1 && pairs[0]?.length === 2)
  const asked = rows.map(([pair]) => (pair?.[0] ? words(pair[0]) : ''))
  const said = rows.map(([pair]) => (pair?.[1] ? words(pair[1]) : ''))
  return two && asked.every(text => text.split(/\s+/u).length <= 14 && !isRequest(text)) && said.some(isOpinion)
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
export function together(sheets: Sheet[]): Reading {
  const [first] = sheets
  if (sheets.length === 1 && first) {
    return {
      ...emptyReading('form'),
      submitter: first.author,
      unit: unitOf(first),
      date: first.date,
      remarks: first.remarks
    }
  }
  const units = new Set(sheets.map(unitOf))
  return {
    ...emptyReading('form'),
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    date: commonDate(sheets.map(sheet => sheet.date)),
    remarks: sheets.flatMap(sheet =>
      sheet.remarks.map(remark => ({
        ...remark,
        author: remark.author ?? sheet.author,
        unit: remark.unit ?? unitOf(sheet)
      }))
    )
  }
}

function unitOf(sheet: Sheet): string | null {
  return sheet.unit ?? sheet.inner ?? sheet.address ?? null
}
