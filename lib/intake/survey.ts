import type { Remark } from '../model/comment.ts'
import type { Warning } from '../model/result.ts'
import { folded } from '../text/fold.ts'
import { isBlank } from './blank.ts'
import { cellDate } from './dates.ts'
import { textFields } from './fields.ts'
import { filled, type Grid, type GridCell } from './grid.ts'
import { opinionLines } from './opinion-lines.ts'
import { personName } from './people.ts'
import { readPlace } from './row-place.ts'
import { entryRemarks, type Entry } from './row-remarks.ts'
import { findSurvey, isStanceAnswer, type Survey, type SurveyColumn } from './survey-columns.ts'
import { surveyParts, type SurveyPart, type SurveyParts } from './survey-parts.ts'

export interface SurveyReading {
  remarks: Remark[]
  /** Dates the rows say. */
  dates: (string | null)[]
  warnings: Warning[]
}

/** The answers to an online form, a person a row, as exported by Google Forms or Microsoft Forms; null for any other table. */
export function readSurvey(grid: Grid, where: string): SurveyReading | null {
  const survey = findSurvey(grid)
  if (!survey) return null
  const parts = surveyParts(survey.columns)
  const reading: SurveyReading = { remarks: [], dates: [], warnings: scoreWarnings(survey) }
  for (const [i, row] of grid.entries()) {
    if (i < survey.body || filled(row).length === 0) continue
    reading.dates.push(dateOf(row, parts.person))
    const remarks = joinReason(parts.parts.map(part => partRemarks(row, part, parts)))
    reading.remarks.push(...remarks.map(remark => ({ ...remark, source: `${where}, dòng ${i + 1}` })))
  }
  return reading
}

/** Marks out of five say nothing in words: told, not lost in silence. */
function scoreWarnings({ scores }: Survey): Warning[] {
  if (scores.length === 0) return []
  const named = scores.length > 2 ? `${scores.length} cột` : scores.map(s => `“${s}”`).join(', ')
  return [{ code: 'part-skipped', detail: { what: `cột chỉ có số (${named})` } }]
}

/** The time of completion stands behind that of the start. */
function dateOf(row: GridCell[], person: SurveyColumn[]): string | null {
  const dates = person.filter(c => c.field === 'date').map(c => cellDate(textAt(row, c)))
  return dates.findLast(date => date !== null) ?? null
}

function textAt(row: GridCell[], column: SurveyColumn): string {
  return row[column.index]?.text ?? ''
}

function partRemarks(row: GridCell[], part: SurveyPart, { person }: SurveyParts): Remark[] {
  const of = (columns: SurveyColumn[], field: string): string | null =>
    columns
      .filter(c => c.field === field)
      .map(c => textAt(row, c))
      .find(text => !isBlank(text)) ?? null
  const author = of(person, 'author')
  const where = readPlace(row, { columns: part.columns, body: 0, titles: [] })
  const ticked = of(part.columns, 'stance') ?? stanceOf(row, part)
  const stance = ticked !== null && isStanceAnswer(ticked) ? ticked : null
  const question = part.question ? (part.question.line ?? part.question.heading) : null
  const entry: Entry = {
    author: author === null ? null : personName(author),
    unit: of(person, 'unit'),
    date: null,
    ...where,
    reason: of(part.columns, 'reason'),
    stance,
    asked: stance !== null && question !== null ? question : null,
    topic: of(part.columns, 'topic') ?? question,
    draft: of(person, 'draft'),
    together: part.columns.some(c => ['place', 'quoted', 'where-what'].includes(c.field)),
    context: question === null ? [] : [question],
    texts: textsOf(row, part)
  }
  return stanceAlone(entry) ?? entryRemarks(entry)
}

/** "Không" to a question that asks whether one agrees is an answer, though an empty one elsewhere. */
function stanceOf(row: GridCell[], part: SurveyPart): string | null {
  const column = part.columns.find(c => c.field === 'stance')
  const text = column ? textAt(row, column) : ''
  return /\p{L}/u.test(text) ? text : null
}

/** A choice without words of one's own: the choice is what was said, the question what it is about. */
function stanceAlone({ texts, stance, reason, ...entry }: Entry): Remark[] | null {
  if (texts.length > 0 || stance === null || entry.context.length === 0) return null
  return entryRemarks({ ...entry, stance, asked: null, texts, reason })
}

/** What the columns of a part say; words in the place of a choice are words. */
function textsOf(row: GridCell[], part: SurveyPart): Entry['texts'] {
  return part.columns.flatMap(column => {
    const text = textAt(row, column)
    const freeStance = column.field === 'stance' && /\p{L}/u.test(text) && !isStanceAnswer(text)
    if (isBlank(text) || !(textFields.includes(column.field) || freeStance)) return []
    const own = freeStance ? { ...column, field: 'opinion' as const } : column
    return opinionLines(text).map(line => ({ text: line, column: own }))
  })
}

/** A reason behind a grid of choices belongs to the one line that was not agreed to; else it stands for itself. */
function joinReason(parts: Remark[][]): Remark[] {
  const last = parts.at(-1) ?? []
  const [only] = last
  const refused = parts.flat().filter(r => r.stance !== null && r.text === r.stance && !agrees(r.stance))
  const target = refused[0]
  if (!only || last.length !== 1 || only.reason === null || only.text !== only.stance || !agrees(only.stance ?? '')) {
    return parts.flat()
  }
  const { reason } = only
  only.reason = null
  if (target && refused.length === 1) target.reason = reason
  else return [...parts.flat(), { ...only, text: reason, stance: null, topic: null, context: [] }]
  return parts.flat()
}

function agrees(stance: string): boolean {
  return !/khong|chua|mot phan|disagree|no$|partly|partially/.test(folded(stance))
}
