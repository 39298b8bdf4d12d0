import { folded } from '../text/fold.ts'
import { cellDate } from './dates.ts'
import { columnField, textFields, type Field } from './fields.ts'
import { filled, type Grid, type GridCell } from './grid.ts'
import { looksLikeName } from './people.ts'
import { isOpinion } from './phrases.ts'
import { isStanceWord } from './stance.ts'
import { valueField } from './column-values.ts'
import { isUnit } from './units.ts'

export interface Column {
  index: number
  field: Field
  /** As printed, raw. */
  heading: string
  /** Faulty words as somebody reports them, the right ones beside: what he says, and the draft's words at once. */
  faulty?: boolean
}

/** The heading of a table: its columns, the first row of entries, and the lines printed above. */
export interface Head {
  columns: Column[]
  body: number
  titles: string[]
}

/** A heading stands within this many rows; above it there are titles. */
const deepest = 20

/**
 * The heading row of a table, or null where no row has at least two known columns, one of them for what people say.
 * Headings of two rows (a merged cell over "trang | dòng") are read together.
 */
export function findHead(grid: Grid): Head | null {
  let best: { row: number; fields: number } | null = null
  for (const [i, row] of grid.slice(0, deepest).entries()) {
    const fields = knownFields(row)
    const tells = fields.some(f => textFields.includes(f) || f === 'stance' || f === 'option')
    const count = new Set(fields).size
    if (tells && count >= 2 && count > (best?.fields ?? 0)) best = { row: i, fields: count }
  }
  best ??= surveyHead(grid)
  if (!best) return null
  const second = grid[best.row + 1]
  const double = second !== undefined && isSecondHead(second)
  const columns = readColumns(grid[best.row] as GridCell[], double ? second : null)
  const body = best.row + (double ? 2 : 1)
  return {
    columns: settle(byValues([...columns, ...unknownColumns(grid, best.row, columns)], grid.slice(body))),
    body,
    titles: grid.slice(0, best.row).flatMap(filled)
  }
}

/** What stands in a column outweighs what its heading seems to say: names, units, dates. */
function byValues(columns: Column[], rows: Grid): Column[] {
  const authored = columns.some(c => c.field === 'author' && valueField(valuesOf(rows, c.index)) === 'author')
  const told = (c: Column): boolean => c.field === 'opinion' || c.field === 'content'
  const paired = columns.some(c => told(c) && areWords(valuesOf(rows, c.index)))
  const isNew = (c: Column): boolean => paired && c.field === 'request' && areWords(valuesOf(rows, c.index))
  const beside = columns.some(c => c.field === 'proposed' || isNew(c))
  return columns.map(column => {
    const values = valuesOf(rows, column.index)
    if (isNew(column)) return { ...column, field: 'proposed' }
    if (beside && told(column) && areWords(values)) return { ...column, field: 'quoted', faulty: true }
    if (column.field !== 'skip' && !textFields.includes(column.field) && areOpinions(values, column.field)) {
      return { ...column, field: 'opinion' }
    }
    const found = valueField(values)
    if (found === null || found === column.field || column.field === 'skip' || column.field === 'number') return column
    if (found === 'author' && (authored || column.field === 'unit')) return column
    if (found === 'unit' && column.field === 'author') return column
    if (found === 'place' && column.field !== 'opinion') return column
    return { ...column, field: found }
  })
}

/** Words of the draft beside the new ones ("Lỗi phát hiện" | "Sửa thành"): short, and hardly any of them asks. */
function areWords(values: string[]): boolean {
  const bare = values.filter(value => value.split(/\s+/u).length <= 12 && !isOpinion(value))
  return values.length > 0 && bare.length * 3 > values.length * 2
}

/** Sentences that ask or judge, in a column whose heading seemed to say who, when or where from. */
function areOpinions(values: string[], field: Field): boolean {
  if (!['author', 'unit', 'date', 'number'].includes(field)) return false
  const said = values.filter(value => isOpinion(value) && value.split(/\s+/u).length >= 4 && !isUnit(value))
  return said.length * 2 > values.length
}

function valuesOf(rows: Grid, index: number): string[] {
  return rows.flatMap(row => row[index]?.text || [])
}

/** A heading row that names the person and else asks questions nobody could foresee. */
function surveyHead(grid: Grid): { row: number; fields: number } | null {
  for (const [row, cells] of grid.slice(0, deepest).entries()) {
    if (cells.some(cell => isValue(cell.text))) continue
    const known = readColumns(cells, null)
    const names = known.some(c => c.field === 'author' || c.field === 'unit' || c.field === 'date')
    if (names && unknownColumns(grid, row, known).some(c => c.field === 'opinion')) return { row, fields: known.length }
  }
  return null
}

/** True where a row repeats the heading (printed again on the next page) or only counts columns ("(1) (2) (3)"). */
export function repeatsHead(row: GridCell[], head: Head): boolean {
  const cells = filled(row)
  if (cells.length > 1 && cells.every(text => /^\(?(?:\d{1,2}|[A-H])\)?$/.test(text))) return isCounting(cells)
  const same = head.columns.filter(c => folded(row[c.index]?.text ?? '') === folded(c.heading))
  return same.length >= 2 && same.length >= head.columns.length - 1
}

function isCounting(cells: string[]): boolean {
  return cells.every(
    (text, i) => i === 0 || text.replace(/\D/g, '') === String(Number(cells[i - 1]?.replace(/\D/g, '')) + 1)
  )
}

function knownFields(row: GridCell[]): Field[] {
  if (row.some(cell => isValue(cell.text))) return []
  return row.flatMap(cell => (isHeading(cell.text) ? (columnField(cell.text) ?? []) : []))
}

/** Numbers, dates and names stand below headings, not among them. */
function isValue(text: string): boolean {
  return (
    /^\d{1,4}$/.test(text) ||
    (/\d/.test(text) && cellDate(text) !== null) ||
    (columnField(text) === null && looksLikeName(text))
  )
}

/** No sentence: short, or a question of a survey. */
function isHeading(text: string): boolean {
  if (text.length > 120 || /[“”"→]/u.test(text)) return false
  return text.split(/\s+/u).length <= 10 || !/[.;]$/.test(text)
}

function isSecondHead(row: GridCell[]): boolean {
  const cells = filled(row)
  return cells.length >= 2 && cells.every(t => t.split(/\s+/).length <= 6 && columnField(t) !== null && !/\d/.test(t))
}

function readColumns(upper: GridCell[], lower: GridCell[] | null): Column[] {
  let above = ''
  return upper.flatMap((cell, index) => {
    if (!cell.merged || cell.text !== '') above = cell.text
    const below = lower?.[index]?.text ?? ''
    const heading = below || cell.text || (cell.merged ? above : '')
    if (!lower && cell.merged && cell.text === '') return []
    const field = columnField(heading) ?? (below === '' ? null : columnField(above))
    return field ? [{ index, field, heading }] : []
  })
}

/** Columns whose heading is no known one but which hold sentences: questions of a survey. Choices of a stance likewise. */
function unknownColumns(grid: Grid, headRow: number, known: Column[]): Column[] {
  const heads = grid[headRow] as GridCell[]
  return heads.flatMap((cell, index): Column[] => {
    if (cell.text === '' || known.some(c => c.index === index)) return []
    const values = valuesOf(grid.slice(headRow + 1), index)
    if (values.length === 0) return []
    const told = valueField(values)
    if (told !== null) return [{ index, field: told, heading: cell.text }]
    const stances = values.filter(isStanceWord).length
    if (stances * 2 > values.length) return [{ index, field: 'stance', heading: cell.text }]
    const long = values.filter(v => v.split(/\s+/).length >= 5).length
    return long * 3 >= values.length ? [{ index, field: 'opinion', heading: cell.text }] : []
  })
}

/** "Nội dung" beside a column for the request is what the draft says; beside columns to tick it is what is asked. */
function settle(columns: Column[]): Column[] {
  const asks = columns.some(c => c.field === 'request' || c.field === 'proposed' || c.field === 'opinion')
  const ticks = columns.some(c => c.field === 'option')
  const settled = (c: Column): Field => {
    if (ticks && /^(?:noi dung|van de|cau hoi)/.test(folded(c.heading))) return 'topic'
    return c.field === 'content' && asks && isGeneral(c.heading) ? 'where-what' : c.field
  }
  return columns.map(c => ({ ...c, field: settled(c) })).sort((a, b) => a.index - b.index)
}

const generalWords = new Set(
  'doc kiem luot phat bieu ra soat anh bo ban can cac chi chinh chung co con cong cu cua de deo dieu doi dong dung gi gop hien hoac hay ke khac kien long mot neu nghi nhan noi phan phieu qua rieng sua the them thuc tham gia thanh toi tra loi tren trong va vao vui xet xin xuat y ve du thao bao cao van moi thay nhung comment comments feedback opinion opinions your other suggestion suggestions cho doan vien anh chi ban nay so nguoi nhat thao luan dai hoi chinh tri cau muon nao hay thu hai ba'.split(
    ' '
  )
)

/** True for a heading that names no subject ("Góp ý cụ thể (nếu có)"): it governs nothing below it. */
export function isGeneral(heading: string): boolean {
  const text = folded(heading)
  // "Góp ý phần II" names a part of the draft.
  if (/(?<!\p{L})(?:phan|muc|chuong|dieu|khoan|trang) (?:thu )?(?:\d|[ivx]+(?!\p{L}))/u.test(text)) return false
  return text
    .replace(/[^a-z0-9 ]+/g, ' ')
    .split(' ')
    .filter(w => w !== '' && !/^(?:\d+|[ivx]+)$/.test(w))
    .every(w => generalWords.has(w))
}
