import { folded } from '../text/fold.ts'
import type { Sheet } from '../read/sheet.ts'
import { guessHead } from './column-guess.ts'
import { findHead, type Head } from './columns.ts'
import { commonDate } from './dates.ts'
import { filled, gridOfRows, type Grid } from './grid.ts'
import type { Field } from './fields.ts'
import { personFields } from './form-fields.ts'
import { personName } from './people.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readRows } from './rows.ts'
import { readSurvey } from './survey.ts'
import { findSurvey } from './survey-columns.ts'
import { isBody, isUnit } from './units.ts'

/** A title over a table that names a part of the draft governs all its rows. */
const section =
  /(?:^| )(?:phan (?:thu )?(?:nhat|hai|ba|bon|nam|mot|[ivx]+|\d)|chuong (?:[ivx]+|\d)|muc (?:[ivx]+|\d)|dieu \d|phu luc)(?: |$|[,.:])/

/** A workbook or an export of an online form: a person a row, whatever the columns are called. */
export function readSpreadsheet(sheets: Sheet[]): Reading {
  const reading = emptyReading('spreadsheet')
  // A row of a sheet may be one of hundreds of thousands: more than a call takes as arguments.
  let dates: (string | null)[] = []
  const units = new Set<string>()
  for (const sheet of sheets) {
    const grid = gridOfRows(sheet.rows)
    const where = sheets.length > 1 ? `trang tính “${sheet.name}”` : 'bảng'
    const survey = readSurvey(grid, where)
    if (survey) {
      reading.remarks = reading.remarks.concat(survey.remarks)
      reading.warnings.push(...survey.warnings)
      dates = dates.concat(survey.dates)
      continue
    }
    const head = findHead(grid) ?? guessHead(grid)
    if (!head) {
      if (grid.some(row => filled(row).length > 0))
        reading.warnings.push({ code: 'part-skipped', detail: { what: `trang tính “${sheet.name}”` } })
      continue
    }
    const rows = readRows(grid, head, where)
    const context = titleContext(head, sheet.name)
    reading.remarks = reading.remarks.concat(rows.remarks.map(r => ({ ...r, context: [...context, ...r.context] })))
    dates = dates.concat(rows.dates)
    const unit = titleUnit(head, grid)
    if (unit !== null) units.add(unit)
  }
  const [unit] = units
  return {
    ...reading,
    submitter: oneAuthor(sheets),
    unit: units.size === 1 ? (unit ?? null) : null,
    date: commonDate(dates)
  }
}

/** The one person a sheet says it is from ("Họ và tên: …" above the table), where the rows have no column for names. */
function oneAuthor(sheets: Sheet[]): string | null {
  const names = sheets.map(sheet => {
    const grid = gridOfRows(sheet.rows)
    const head = findSurvey(grid) ? null : findHead(grid)
    return head && !head.columns.some(c => c.field === 'author') ? titleValue(head, 'author') : null
  })
  return sheets.length === 1 && names[0] ? personName(names[0]) : null
}

/** What a label above the table says, in its own cell or in the next. */
function titleValue(head: Head, field: Field): string | null {
  for (const [i, title] of head.titles.entries()) {
    const said = personFields(title).find(f => f.field === field)
    if (said && said.value !== '') return said.value
    const asked = said ?? (isUnit(title) ? undefined : personFields(`${title}:`).find(f => f.field === field))
    if (asked && head.titles[i + 1] !== undefined) return head.titles[i + 1] ?? null
  }
  return null
}

function titleContext(head: Head, name: string): string[] {
  const titles = head.titles.filter(title => section.test(folded(title)))
  return titles.length > 0 ? titles : section.test(folded(name)) ? [name] : []
}

/** The unit a list says it is of ("Đơn vị: Chi đoàn A" above the table), where the rows have no column for it. */
function titleUnit(head: Head, grid: Grid): string | null {
  if (head.columns.some(c => c.field === 'unit') || grid.length === 0) return null
  return titleValue(head, 'unit') ?? head.titles.findLast(isBody) ?? head.titles.findLast(isUnit) ?? null
}
