import type { Remark } from '../model/comment.ts'
import { isBlank } from './blank.ts'
import { repeatsHead, type Column, type Head } from './columns.ts'
import { cellDate } from './dates.ts'
import { textFields } from './fields.ts'
import { readIdentity } from './identity.ts'
import { filled, type Grid, type GridCell } from './grid.ts'
import { looksLikeName, nameBefore, personName } from './people.ts'
import { opinionLines } from './opinion-lines.ts'
import { isPlace } from './places.ts'
import { inheritedPlace, readPlace } from './row-place.ts'
import { entryRemarks, readStance, type Entry } from './row-remarks.ts'
import { isUnit } from './units.ts'

/** What stays the same from row to row until another row says otherwise. */
interface Carried {
  author: string | null
  unit: string | null
  place: string | null
  section: string | null
}

export interface TableReading {
  remarks: Remark[]
  /** Dates the rows say. */
  dates: (string | null)[]
}

/**
 * The entries of a table with a heading, a remark each. What a row inherits (a merged place cell, a section row, the
 * question over the column) goes to `context`, never to `place`. `where` is how people find the table ("bảng 1").
 */
export function readRows(grid: Grid, head: Head, where: string): TableReading {
  const carried: Carried = { author: null, unit: null, place: null, section: null }
  const reading: TableReading = { remarks: [], dates: [] }
  const faulty = head.columns.some(c => c.faulty === true)
  const byHand = head.columns.some(c => c.field === 'number') || head.titles.length > 0
  for (const [i, row] of grid.entries()) {
    if (i < head.body || filled(row).length === 0 || repeatsHead(row, head)) continue
    if (takeSeparator(row, head, carried)) continue
    const entry = readEntry(row, head, carried, byHand)
    reading.dates.push(entry.date)
    for (const remark of entryRemarks(entry)) {
      const text = remark.text === remark.proposed && faulty ? (remark.quoted ?? remark.text) : remark.text
      reading.remarks.push({ ...remark, text, source: `${where}, dòng ${i + 1}` })
    }
  }
  return reading
}

/** A row with one cell across the table names the unit or the part of the draft for the rows below; sums are skipped. */
function takeSeparator(row: GridCell[], head: Head, carried: Carried): boolean {
  const texts = [...new Set(filled(row))].filter(t => !/^(?:[IVX]+|\d+|[A-H])[.)]?$/.test(t))
  const only = texts[0]
  if (texts.length !== 1 || only === undefined) return texts.length === 0
  if (head.columns.length < 2 || only.includes('\n')) return false
  const column = head.columns.find(c => row[c.index]?.text === only)
  const counted = head.columns.some(c => c.field === 'number' && /^\d/.test(row[c.index]?.text ?? ''))
  const spans = row.filter(cell => cell.merged).length >= row.length - 2 && row.length > 2
  const name = only.replace(/^(?:[IVX]+|\d+|[A-H])[.)/]\s*/u, '')
  if (counted || (column && textFields.includes(column.field) && !spans)) return false
  if (isUnit(name) && !looksLikeName(name) && column?.field !== 'unit') carried.unit = name
  else if (/^(?:tổng|cộng|tổng cộng|tổng số)/iu.test(only)) return true
  else if (spans || !column || column.field === 'number') carried.section = only
  else return false
  carried.place = null
  return true
}

function readEntry(row: GridCell[], head: Head, carried: Carried, byHand: boolean): Entry {
  const value = (column: Column): string => row[column.index]?.text ?? ''
  const of = (...fields: Column['field'][]): Column[] => head.columns.filter(c => fields.includes(c.field))
  const first = (...fields: Column['field'][]): string | null =>
    of(...fields)
      .map(value)
      .find(text => !isBlank(text)) ?? null
  const named = first('author')
  // "Chủ thể góp ý" may be a body: it is the unit, and nobody's name.
  const body = named !== null && isUnit(named) && !looksLikeName(named) ? named : null
  // "Lê A - Khoa Nhi", "Lê A (Phó Chủ tịch)": the name, and where it stands the unit.
  const who = named === null || body !== null ? null : readIdentity(named)
  const author =
    body !== null ? null : who?.person && who.whole ? who.person : named === null ? null : (nameBefore(named) ?? named)
  const unnumbered = byHand && of('number').length > 0 && first('number') === null
  const continues = byHand && named === null && first('number') === null
  if (named !== null || !byHand) carried.author = author
  const ownUnit = first('unit') ?? body
  if (ownUnit !== null || !byHand) carried.unit = ownUnit
  const where = readPlace(row, head)
  const inherited = inheritedPlace(row, head, carried, where.place, continues || unnumbered)
  const topic = first('topic')
  const located = head.columns.some(c => c.field === 'place' || c.field === 'quoted' || c.field === 'where-what')
  const ticked = head.columns.some(c => c.field === 'option')
  const name = author ?? (continues || isMergedIn(row, of('author')) ? carried.author : null)
  return {
    author: name === null ? null : personName(name),
    // The unit behind a name is that person's alone.
    unit: who?.unit ?? carried.unit,
    date:
      of('date')
        .map(c => cellDate(value(c)))
        .find(d => d !== null) ?? null,
    place: where.place,
    quoted: where.quoted,
    reason: first('reason'),
    ...readStance(row, of('stance', 'option')),
    topic,
    draft: first('draft'),
    together: located || of('proposed').length > 0,
    context: [carried.section, inherited, topic !== null && (ticked || isPlace(topic)) ? topic : null].filter(
      c => c !== null
    ),
    texts: of('request', 'proposed', 'opinion', 'content', 'note').flatMap(column => {
      const text = value(column)
      if (isBlank(text)) return []
      const lines = located || !['opinion', 'content'].includes(column.field) ? [text] : opinionLines(text)
      return lines.map(line => ({ text: line, column }))
    })
  }
}

function isMergedIn(row: GridCell[], columns: Column[]): boolean {
  return columns.some(c => row[c.index]?.merged === true)
}
