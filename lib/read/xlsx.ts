import { limits } from '../model/limits.ts'
import { Failure, type Result, type Warning } from '../model/result.ts'
import { withoutLongRuns } from '../text/spaces.ts'
import { type NumberFormat, shownNumber } from './number-format.ts'
import { mainPart, readOptionalPart, readPart, readRelationships } from './parts.ts'
import type { Sheet } from './sheet.ts'
import { child, childrenOf, parseXml, type XmlElement } from './xml.ts'
import { type Container, openContainer } from './zip.ts'

interface Workbook {
  container: Container
  strings: string[]
  /** Formats by the cell's style number. */
  formats: NumberFormat[]
  date1904: boolean
  warnings: Warning[]
}

/**
 * Reads an Excel workbook (.xlsx, .xlsm): every sheet, hidden ones too, in the workbook's order. Throws Failure:
 * file-truncated, file-password, file-too-large, file-hostile, file-kind-unknown.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Sheet[]>> {
  return readXlsxContainer(await openContainer(bytes))
}

/** The same for a container that is open already. */
export async function readXlsxContainer(container: Container): Promise<Result<Sheet[]>> {
  const main = await mainPart(container, 'xl/workbook.xml')
  const root = main === null ? null : await readPart(container, main)
  if (main === null || !root) throw new Failure('file-kind-unknown', { kind: 'zip' })
  const relationships = await readRelationships(container, main)
  const target = (type: string): string | undefined => relationships.find(r => r.type === type)?.target
  const skipped = new Set<string>()
  const workbook: Workbook = {
    container,
    strings: await readStrings(container, target('sharedStrings')),
    formats: readFormats(await readOptionalPart(container, target('styles'), skipped)),
    date1904: ['1', 'true'].includes(child(root, 'x:workbookPr')?.attributes['date1904'] ?? ''),
    warnings: []
  }
  const sheets: Sheet[] = []
  for (const sheet of childrenOf(child(root, 'x:sheets'), 'x:sheet')) {
    const part = relationships.find(r => r.id === sheet.attributes['r:id'])
    // Chart sheets have no cells.
    if (part?.type === 'worksheet') sheets.push(await readSheet(sheet.attributes['name'] ?? '', part.target, workbook))
  }
  for (const what of skipped) workbook.warnings.push({ code: 'part-skipped', detail: { what } })
  return { value: sheets, warnings: workbook.warnings }
}

async function readStrings(container: Container, part: string | undefined): Promise<string[]> {
  const strings: string[] = []
  const bytes = part === undefined ? null : await container.bytes(part)
  if (bytes) parseXml(bytes, { take: { name: 'x:si', each: si => strings.push(richText(si)) } })
  return strings
}

/** A plain or rich text; phonetic hints (x:rPh) are not part of it. */
function richText(element: XmlElement): string {
  const text = element.children
    .map(c => (c.name === 'x:t' ? c.text : c.name === 'x:r' ? richText(c) : ''))
    .join('')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
  return withoutLongRuns(text)
}

function readFormats(root: XmlElement | null): NumberFormat[] {
  const codes = new Map<string, string>()
  for (const format of childrenOf(child(root ?? undefined, 'x:numFmts'), 'x:numFmt')) {
    codes.set(format.attributes['numFmtId'] ?? '', format.attributes['formatCode'] ?? '')
  }
  return childrenOf(child(root ?? undefined, 'x:cellXfs'), 'x:xf').map(xf => {
    const id = xf.attributes['numFmtId'] ?? '0'
    return { id: Number(id), code: codes.get(id) ?? null }
  })
}

async function readSheet(name: string, part: string, workbook: Workbook): Promise<Sheet> {
  const bytes = await workbook.container.bytes(part)
  const rows: string[][] = []
  if (!bytes) return { name, rows }
  // A stray cell far away is not worth a million empty ones, but it is not passed over in silence.
  let lost = 0
  const take = (row: XmlElement): void => {
    const at = Number(row.attributes['r'] ?? rows.length + 1) - 1
    const cells = readRow(row, workbook)
    const inside = at >= 0 && at < limits.spreadsheetRows ? cells.slice(0, limits.spreadsheetColumns) : []
    lost += filled(cells) - filled(inside)
    if (inside.length === 0) return
    while (rows.length < at) rows.push([])
    rows[at] = inside
  }
  const root = parseXml(bytes, { take: { name: 'x:row', each: take } })
  if (lost > 0) workbook.warnings.push({ code: 'part-skipped', detail: { what: `${name}: ${lost} ô ngoài giới hạn` } })
  const merged = childrenOf(child(root, 'x:mergeCells'), 'x:mergeCell').flatMap(m => range(m.attributes['ref'] ?? ''))
  return { name, rows, ...(merged.length > 0 ? { merged } : {}) }
}

function filled(cells: string[]): number {
  return cells.filter(cell => cell !== '').length
}

/** The cells of a row up to the last filled one; a reference has at most three letters, so 18,278 at most. */
function readRow(row: XmlElement, workbook: Workbook): string[] {
  const cells: string[] = []
  let next = 0
  for (const c of childrenOf(row, 'x:c')) {
    const column = columnOf(c.attributes['r'] ?? '') ?? next
    next = column + 1
    const text = cellText(c, workbook)
    if (text === '') continue
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return cells
}

function cellText(cell: XmlElement, workbook: Workbook): string {
  const type = cell.attributes['t'] ?? 'n'
  if (type === 'inlineStr') return richText(child(cell, 'x:is') ?? cell)
  const value = child(cell, 'x:v')?.text ?? ''
  if (value === '') return ''
  if (type === 's') return workbook.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
  if (type !== 'n') return value
  const format = workbook.formats[Number(cell.attributes['s'] ?? 0)] ?? { id: 0, code: null }
  return shownNumber(value, format, workbook.date1904)
}

/** "AB12" → 27, 0-based; null without letters. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase()
  if (letters === undefined) return null
  return letters.split('').reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function range(reference: string): { row: number; column: number; rows: number; columns: number }[] {
  const [from = '', to = from] = reference.split(':')
  const [column, last] = [columnOf(from), columnOf(to)]
  const row = Number(from.replace(/\D/g, '')) - 1
  const lastRow = Number(to.replace(/\D/g, '')) - 1
  if (column === null || last === null || row < 0) return []
  return [{ row, column, rows: lastRow - row + 1, columns: last - column + 1 }]
}
