import type { Draft } from '../model/draft.ts'
import type { Topic } from '../model/synthesis.ts'
import { headingChoices } from './choices.ts'
import { Controls } from './controls.ts'
import {
  answerHead,
  draftLead,
  entryLead,
  fields,
  formTitle,
  instructions,
  sections,
  stances,
  topicHead,
  unitLead,
  versionMark,
  type FormFieldName
} from './words.ts'
import { paragraph, run, table, type Cell, type Row } from './xml.ts'

/** What the form asks about. */
export interface FormInput {
  draft: Draft
  /** The guidance's topics to answer one by one; none: the part is left out. */
  topics: Topic[]
  /** The unit that gathers the comments, printed above; null: no line. */
  unit: string | null
  /** Tables for particular comments. */
  entries: number
}

/** Width between the margins of an A4 page: 210 − 25 − 20 mm. */
const all = 9354
const labelWidth = 2700
const shade = 'F2F2F2'
const hintSize = 20

/** The body of the form's main part, in reading order, without the section's properties. */
export function formBody(input: FormInput): string {
  const controls = new Controls()
  return [
    ...heading(input),
    section(sections.person),
    personTable(controls),
    section(sections.general),
    generalTable(controls),
    ...(input.topics.length > 0 ? [section(sections.topics), topicTable(controls, input.topics)] : []),
    section(sections.particular),
    ...entryTables(controls, input),
    section(sections.other),
    table([labelWidth, all - labelWidth], [answerRow(controls, 'other', 1400)]),
    paragraph('')
  ].join('')
}

function heading({ draft, unit }: FormInput): string[] {
  return [
    paragraph(run(versionMark, { size: 16, color: '808080' }), { align: 'right' }),
    paragraph(run(formTitle, { bold: true, size: 32 }), { align: 'center', before: 60 }),
    paragraph(run(`${draftLead}${draft.title}`, { bold: true }), { align: 'center', before: 60, after: 60 }),
    ...(unit === null ? [] : [paragraph(run(`${unitLead}${unit}`), { align: 'center', after: 60 })]),
    ...instructions.map(line => paragraph(run(line, { italic: true, size: 22 }), { before: 40 }))
  ]
}

/** A title above a table, kept with it. */
function section(title: string): string {
  return paragraph(run(title.toUpperCase(), { bold: true }), { before: 200, after: 80, keepNext: true })
}

function personTable(controls: Controls): string {
  const date: Row = {
    cells: [labelCell('date', true), valueCell(controls.date('date', fields.date.label))],
    height: 440
  }
  return table(
    [labelWidth, all - labelWidth],
    [answerRow(controls, 'author', 440), answerRow(controls, 'unit', 440), date]
  )
}

function generalTable(controls: Controls): string {
  const options = stances.map(stance => paragraph(controls.box('wholeStance', stance) + run(` ${stance}`)))
  const stance: Row = { cells: [labelCell('wholeStance'), { content: options.join(''), width: all - labelWidth }] }
  return table([labelWidth, all - labelWidth], [stance, answerRow(controls, 'general', 1400)])
}

function topicTable(controls: Controls, topics: Topic[]): string {
  const width = Math.round(all * 0.38)
  const title = (text: string, width: number): Cell => ({
    content: paragraph(run(text, { bold: true, size: 24 }), { align: 'center' }),
    width,
    fill: shade
  })
  const rows = topics.map((topic): Row => ({
    cells: [
      { content: paragraph(run(topicLabel(topic), { size: 24 })), width, fill: shade },
      { content: paragraph(controls.text('general', topicLabel(topic).slice(0, 60))), width: all - width }
    ],
    height: 900
  }))
  return table(
    [width, all - width],
    [{ cells: [title(topicHead, width), title(answerHead, all - width)], head: true }, ...rows]
  )
}

/** "1.3. Mục tiêu, nhiệm vụ, giải pháp": the topic as the form prints it. */
function topicLabel({ id, title }: Topic): string {
  return `${/[.)]$/.test(id) ? id : `${id}.`} ${title}`
}

/** A table an entry, a field a row: narrow enough to fill on a telephone, and never torn apart by a page. */
function entryTables(controls: Controls, { draft, entries }: FormInput): string[] {
  const places = headingChoices(draft)
  return Array.from({ length: entries }, (_, i) => {
    const gap = i === 0 ? '' : paragraph(run('', { size: 12 }))
    return gap + entryTable(controls, i + 1, places)
  })
}

function entryTable(controls: Controls, number: number, places: string[]): string {
  const line = 1000
  const widths = [labelWidth, 1800, line, all - labelWidth - 1800 - line]
  const wide = (name: FormFieldName, control: string, height: number): Row => ({
    cells: [labelCell(name, name === 'stance'), { ...valueCell(control), span: 3 }],
    height
  })
  const text = (name: FormFieldName) => controls.text(name, fields[name].label)
  const title: Cell = {
    content: paragraph(run(`${entryLead}${number}`, { bold: true }), { keepNext: true }),
    width: all,
    span: 4,
    fill: shade
  }
  const pageAndLine: Row = {
    cells: [
      labelCell('page'),
      { ...valueCell(text('page')), width: 1800 },
      { ...labelCell('line'), width: line },
      { ...valueCell(text('line')), width: widths[3] as number }
    ],
    height: 440
  }
  return table(widths, [
    { cells: [title] },
    wide('heading', controls.choice('heading', fields.heading.label, places), 440),
    pageAndLine,
    wide('quoted', text('quoted'), 680),
    wide('proposed', text('proposed'), 720),
    wide('opinion', text('opinion'), 680),
    wide('reason', text('reason'), 560),
    wide('stance', controls.choice('stance', fields.stance.label, stances), 440)
  ])
}

function answerRow(controls: Controls, name: FormFieldName, height: number): Row {
  const last = name === 'general' || name === 'other'
  return { cells: [labelCell(name, last), valueCell(controls.text(name, fields[name].label))], height }
}

/** The rows of a table stay together, but for the last, which would pull the next table after it. */
function labelCell(name: FormFieldName, last = false): Cell {
  const { label, hint } = fields[name]
  const looks = { keepNext: !last }
  const lines = [paragraph(run(label, { size: 24 }), looks)]
  if (hint !== '') lines.push(paragraph(run(hint, { italic: true, size: hintSize, color: '595959' }), looks))
  return { content: lines.join(''), width: labelWidth, fill: shade }
}

function valueCell(control: string): Cell {
  return { content: paragraph(control), width: all - labelWidth }
}
