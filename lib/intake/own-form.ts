import type { Document, TableBlock, TableCell } from '../model/document.ts'
import { cellText } from '../model/document.ts'
import { draftLead, entryLead, fields, sections, type FormFieldName } from '../form/words.ts'
import { readDate } from './dates.ts'
import { together } from './form.ts'
import type { Sheet } from './form-reader.ts'
import { documentLines, documentParts, plainLine, type Line } from './lines.ts'
import { answers, wholeStance, withWords } from './own-form-answers.ts'
import { entryRemark, type OwnFormEntry } from './own-form-entry.ts'
import {
  fixedLine,
  formFieldOf,
  isEntryTable,
  isEntryTitle,
  isFormMark,
  isTopicHead,
  written
} from './own-form-words.ts'
import { personName } from './people.ts'
import type { Reading } from './reading.ts'

/** Certain where the form's mark stands among the lines, or a table of it; else 0. */
export function ownFormScore(document: Document): number {
  if (documentLines(document).some(line => isFormMark(line.text))) return 0.99
  return document.blocks.some(block => block.type === 'table' && isEntryTable(block)) ? 0.97 : 0
}

/**
 * gopy's own form (lib/form), filled in through its content controls or by plain typing: every field goes to its field.
 * What somebody wrote outside the fields is read as free text; forms of several people in one file keep their names.
 */
export function readOwnForm(document: Document): Reading {
  const reader = new OwnFormReader()
  for (const part of documentParts(document)) {
    if (part.type === 'line') reader.line(part.line)
    else reader.table(part.table)
  }
  return reader.end()
}

class OwnFormReader {
  private readonly sheets: Sheet[] = [{ author: null, unit: null, date: null, remarks: [] }]
  private free: Line[] = []
  private entry: OwnFormEntry | null = null
  private entries = 0
  private draft: string | null = null
  /** The draft's name goes on in the next line, as in a PDF. */
  private titling = false

  line(line: Line): void {
    if (isFormMark(line.text)) this.newSheet()
    else if (line.text.startsWith(draftLead.trim())) {
      this.draft = line.text.slice(draftLead.trim().length).trim() || null
      this.titling = true
    } else if (fixedLine(line.text)) this.titling = false
    else if (this.titling) this.draft = `${this.draft ?? ''} ${line.text}`.trim()
    else this.free.push(line)
  }

  table(table: TableBlock): void {
    let topics = false
    this.titling = false
    for (const cells of table.rows) {
      if (isTopicHead(cells)) topics = true
      else if (topics) this.topic(cells)
      else this.row(cells)
    }
    this.closeEntry()
  }

  end(): Reading {
    this.closeSheet()
    return together(this.sheets.filter((sheet, i) => i === 0 || sheet.remarks.length > 0))
  }

  private get sheet(): Sheet {
    return this.sheets[this.sheets.length - 1] as Sheet
  }

  private newSheet(): void {
    this.closeSheet()
    if (this.sheet.remarks.length > 0 || this.sheet.author !== null)
      this.sheets.push({ author: null, unit: null, date: null, remarks: [] })
    this.entries = 0
  }

  private closeSheet(): void {
    this.closeEntry()
    this.sheet.remarks.push(...answers(this.free, { source: 'ngoài các ô của phiếu' }))
    for (const remark of this.sheet.remarks) remark.draft ??= this.draft
    this.free = []
  }

  /** A row of labels with their values; words beside no label are free text, not lost. */
  private row(cells: TableCell[]): void {
    let field: FormFieldName | null = null
    for (const [i, cell] of cells.entries()) {
      const text = cellText(cell)
      // Labels and values take turns; with a cell more or less, the words alone tell.
      const label = i % 2 === 0 || cells.length % 2 > 0 ? formFieldOf(text) : null
      if (label) {
        field = label.field
        if (label.rest !== '') this.value(field, label.rest)
      } else if (isEntryTitle(text)) this.closeEntry()
      else if (field) this.value(field, written(text))
      else if (!fixedLine(text)) this.free.push(...linesOf(text))
    }
  }

  private topic(cells: TableCell[]): void {
    const [asked, ...rest] = cells
    const topic = asked ? cellText(asked).replace(/\s+/gu, ' ') : ''
    if (topic === '') return
    const known = { topic, context: [withoutNumber(topic)], source: `nhóm nội dung ${topic}` }
    this.sheet.remarks.push(
      ...answers(
        rest.flatMap(cell => linesOf(cellText(cell))),
        known
      )
    )
  }

  private value(field: FormFieldName, value: string): void {
    if (value === '') return
    const { sheet } = this
    if (field === 'author') sheet.author ??= personName(value)
    else if (field === 'unit') sheet.unit ??= value
    else if (field === 'date') sheet.date ??= readDate(value)
    else if (field === 'wholeStance') sheet.remarks.push(...wholeStance(value))
    else if (field === 'general')
      sheet.remarks = withWords(sheet.remarks, answers(linesOf(value), { source: fields.general.label }))
    else if (field === 'other') sheet.remarks.push(...answers(linesOf(value), { source: sections.other }))
    else this.entryValue(field, value)
  }

  /** A heading that comes again begins the next entry: members copy the rows without the title. */
  private entryValue(field: FormFieldName, value: string): void {
    if (field === 'heading' && this.entry?.heading !== undefined) this.closeEntry()
    this.entry ??= {}
    const known = this.entry[field]
    this.entry[field] = known === undefined ? value : `${known}\n${value}`
  }

  private closeEntry(): void {
    if (!this.entry) return
    this.entries++
    const remark = entryRemark(this.entry, `${entryLead.toLowerCase()}${this.entries}`)
    if (remark) this.sheet.remarks.push(remark)
    this.entry = null
  }
}

/** The number is the guidance's: as a place it would mean a heading of the draft. */
function withoutNumber(topic: string): string {
  return topic.replace(/^[\dIVX]+(?:[.)]\d+)*[.):]*\s+/u, '')
}

function linesOf(text: string): Line[] {
  return written(text)
    .split('\n')
    .map(line => plainLine(written(line)))
    .filter(line => line.text !== '')
}
