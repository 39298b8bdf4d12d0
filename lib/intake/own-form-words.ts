import {
  answerHead,
  draftLead,
  fields,
  formTitle,
  instructions,
  prompts,
  sections,
  topicHead,
  unitLead,
  versionMark,
  type FormFieldName
} from '../form/words.ts'
import { cellText, type TableBlock, type TableCell } from '../model/document.ts'
import { folded } from '../text/fold.ts'
import { isBlank, isWordless, trimLeaders } from './blank.ts'

const mark = folded(versionMark)
const printed = new Set([formTitle, topicHead, answerHead, ...instructions, ...Object.values(sections)].map(plain))
/** A PDF breaks the instructions into lines of its own. */
const told = instructions.map(line => folded(line)).join(' ')
const leads = [draftLead, unitLead].map(lead => folded(lead).trim())
const entryFields: FormFieldName[] = ['heading', 'page', 'quoted', 'proposed', 'opinion']
const labels = (Object.keys(fields) as FormFieldName[]).map(field => ({ field, label: plain(fields[field].label) }))

/** True for the line by which gopy's own form is known. */
export function isFormMark(raw: string): boolean {
  const text = folded(raw)
  return text.startsWith(mark) && !/^[\p{L}\p{N}]/u.test(text.slice(mark.length))
}

/** True for a line that the form prints itself, and for one without words. */
export function fixedLine(raw: string): boolean {
  const text = plain(raw)
  const instruction = text.length > 8 && told.includes(text)
  return (
    isWordless(written(raw)) ||
    isFormMark(raw) ||
    printed.has(text) ||
    instruction ||
    leads.some(lead => text.startsWith(lead))
  )
}

/** True for a table that has most labels of an entry in its first cells, also where the form's mark is gone. */
export function isEntryTable(table: TableBlock): boolean {
  const found = new Set(table.rows.map(cells => (cells[0] ? formFieldOf(cellText(cells[0]))?.field : undefined)))
  return entryFields.filter(field => found.has(field)).length >= 4
}

/** "Ý kiến 3", the title of an entry's table. */
export function isEntryTitle(text: string): boolean {
  return /^y kien \d{1,3}$/.test(folded(text))
}

/** The row above the answers to the guidance's topics. */
export function isTopicHead(cells: TableCell[]): boolean {
  return cells.length > 1 && plain(cellText(cells[0] as TableCell)) === plain(topicHead)
}

/** The field whose label a cell begins with, and what somebody wrote beside or below it; null for any other cell. */
export function formFieldOf(raw: string): { field: FormFieldName; rest: string } | null {
  const [first = '', ...more] = raw.split('\n')
  const colon = first.indexOf(':')
  const said = plain(colon < 0 ? first : first.slice(0, colon))
  const found = labels.find(l => l.label === said)
  if (!found) return null
  const beside = colon < 0 ? [] : [first.slice(colon + 1)]
  const rest = [...beside, ...more].join('\n').normalize('NFC')
  return { field: found.field, rest: written(rest.replace(hintOf(found.field), '')) }
}

/** The hint below a label, however its words are broken into lines. */
function hintOf(field: FormFieldName): RegExp {
  const { hint } = fields[field]
  return hint === '' ? /^(?!)/ : new RegExp(hint.replace(/[()]/g, '\\$&').replace(/ /g, '\\s+'), 'iu')
}

/** What somebody wrote into a field: without the prompt and the leaders around it; '' where nobody wrote. */
export function written(raw: string): string {
  let text = raw.trim()
  for (const prompt of Object.values(prompts)) {
    for (const form of [prompt, prompt.normalize('NFD')]) {
      if (text.startsWith(form)) text = text.slice(form.length).trim()
      if (text.endsWith(form)) text = text.slice(0, -form.length).trim()
    }
  }
  return isBlank(text) ? '' : trimLeaders(text)
}

/** Folded, without hints in brackets and end marks. */
function plain(raw: string): string {
  const text = folded(raw)
  const bare = text.replace(/ ?\([^)]*\)/gu, '').replace(/[ .:]+$/u, '')
  return bare === '' ? text : bare
}
