import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'
import type { Sheet } from './sheet.ts'

/** The order breaks ties: a comma is also a sign of prose and of decimals. */
const delimiters = ['\t', ';', '|', ','] as const
const sampleRows = 30

/**
 * Reads comma (semicolon, tab, bar) separated text with quoted cells over several lines (RFC 4180). `name` becomes the
 * sheet's. Throws Failure file-too-large over the limit of rows.
 */
export function readCsv(name: string, text: string): Sheet {
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text)
  const body = told ? text.slice(told[0].length) : text.replace(/^\ufeff/, '')
  const delimiter = told?.[1] ?? findDelimiter(body) ?? ','
  return { name, rows: parseRows(body, delimiter, limits.spreadsheetRows, true) }
}

/** True where all rows of a text have the same number of cells, three or more, by tabs, semicolons or bars. */
export function looksLikeCsv(text: string): boolean {
  return (['\t', ';', '|'] as const).some(delimiter => {
    const counts = parseRows(text.slice(0, 20_000), delimiter, sampleRows, false).map(row => row.length)
    return counts.length >= 3 && counts[0]! >= 3 && counts.every(n => n === counts[0])
  })
}

/** The delimiter that cuts most rows into the same number of cells, or null if none cuts anything. */
function findDelimiter(text: string): string | null {
  let best: { delimiter: string; score: number } | null = null
  for (const delimiter of delimiters) {
    const counts = parseRows(text.slice(0, 100_000), delimiter, sampleRows, false).map(row => row.length)
    const columns = counts[0] ?? 1
    const score =
      columns < 2 ? 0 : counts.filter(n => n === columns).length / counts.length + Math.min(columns, 20) / 100
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

function parseRows(text: string, delimiter: string, most: number, strict: boolean): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = readCell(text, at, delimiter)
    if (row.length < limits.spreadsheetColumns) row.push(cell.value)
    at = cell.end
    if (text[at] === delimiter) {
      at++
      if (at < text.length) continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row.length === 1 && row[0] === '' ? [] : row)
    row = []
    if (rows.length < most) continue
    if (strict) throw new Failure('file-too-large', { limit: most, what: 'số dòng' })
    return rows
  }
  return rows
}

/** A cell from `at` to the delimiter or line end at `end`. A quote inside a bare cell is a character like any other. */
function readCell(text: string, at: number, delimiter: string): { value: string; end: number } {
  if (text[at] !== '"') return bareCell(text, at, delimiter)
  const parts: string[] = []
  let from = at + 1
  for (;;) {
    const close = text.indexOf('"', from)
    // A quote never closed was no quoting: the cell ends with its line.
    if (close < 0) return bareCell(text, at, delimiter)
    parts.push(text.slice(from, close))
    if (text[close + 1] !== '"') {
      const rest = bareCell(text, close + 1, delimiter)
      return { value: (parts.join('"') + rest.value).replace(/\r\n?/g, '\n'), end: rest.end }
    }
    from = close + 2
  }
}

function bareCell(text: string, at: number, delimiter: string): { value: string; end: number } {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(at, end), end }
}
