import { folded } from '../text/fold.ts'
import { isBlank } from './blank.ts'
import { isGeneral, type Column } from './columns.ts'
import { valueField } from './column-values.ts'
import { columnField, type Field } from './fields.ts'
import { filled, type Grid, type GridCell } from './grid.ts'
import { isOpinion } from './phrases.ts'
import { isStanceWord } from './stance.ts'

/**
 * Columns that Google Forms and Microsoft Forms add by themselves (folded, whole heading). One of the times tells an
 * export from a table made by hand.
 */
const times = new Set([
  'dau thoi gian',
  'timestamp',
  'start time',
  'completion time',
  'thoi gian bat dau',
  'thoi gian hoan thanh',
  'thoi gian hoan tat',
  'submitted at',
  'submission time',
  'submitted on'
])
const ofNoUse =
  /^(?:id|#|username|ten nguoi dung|email.*|dia chi (?:e-?mail|thu dien tu).*|last modified time|thoi gian (?:sua doi|chinh sua)(?: lan)? cuoi(?: cung)?|language|ngon ngu|total points|tong (?:so )?diem|score|diem(?: so)?|quiz feedback|(?:points|feedback|diem|phan hoi) - .*|ip.?address)$/

/** Deepest row where the heading of an export stands. */
const deepest = 5

/** A question of a survey beside the columns of the table. */
export interface SurveyColumn extends Column {
  /** The line of a grid of questions that the column answers ("Mức độ đồng ý [Chủ đề]"), else null. */
  line: string | null
}

export interface Survey {
  columns: SurveyColumn[]
  /** The first row of answers. */
  body: number
  /** Headings of columns that hold only marks out of five and the like. */
  scores: string[]
}

/** The columns of an export of an online form; null for any other table. */
export function findSurvey(grid: Grid): Survey | null {
  const at = grid.slice(0, deepest).findIndex(row => row.some(cell => times.has(headingOf(cell))))
  const head = grid[at]
  if (!head || filled(head).length < 2) return null
  const rows = grid.slice(at + 1)
  const scores: string[] = []
  const columns = head.flatMap((cell, index): SurveyColumn[] => {
    const heading = cell.text
    if (heading === '') return []
    const values = rows.flatMap(row => (isBlank(row[index]?.text ?? '') ? [] : (row[index]?.text ?? [])))
    const field = fieldOf(heading, headingOf(cell), values)
    if (field === 'number') {
      if (values.length > 0) scores.push(heading)
      return []
    }
    return field === 'skip' ? [] : [{ index, field, heading, line: lineOf(heading) }]
  })
  return { columns, body: at + 1, scores }
}

function headingOf(cell: GridCell): string {
  return folded(cell.text).replace(/[ :*.]+$/u, '')
}

/** What a column holds; `number` for marks, which are no words. */
function fieldOf(heading: string, plain: string, values: string[]): Field {
  if (times.has(plain)) return 'date'
  if (ofNoUse.test(plain)) return 'skip'
  const known =
    columnField(heading.replace(/\[[^\]]*\]/gu, ' ')) ?? columnField(heading.replace(/[\s([#]*\d{1,2}\W*$/u, ''))
  const numeric = values.length > 0 && values.every(value => /^[\d.,/ %]+$/.test(value))
  if (numeric && known !== 'place') return 'number'
  if (known === 'author' || known === 'unit') {
    if (asksWho(plain) && values.filter(isOpinion).length * 2 <= values.length) return nameOrUnit(plain, known)
  } else if (known === 'stance' || asksInEnglish.test(plain)) {
    return values.length === 0 || values.some(isStanceAnswer) ? 'stance' : 'opinion'
  } else if (known !== null && known !== 'number' && known !== 'option') return known
  if (lineOf(heading) !== null && values.every(isStanceAnswer)) return 'stance'
  const told = valueField(values)
  return told === 'place' || told === 'author' || told === 'unit' ? told : 'opinion'
}

const asksInEnglish = /^(?:do you (?:agree|approve|support)|are you in favou?r|agree(?:ment)?$|your (?:stance|vote)$)/

/** "Đồng chí đánh giá thế nào …?" asks the person, not for the name. */
function asksWho(plain: string): boolean {
  return (
    !plain.endsWith('?') ||
    /(?:^| )(?:ten|la ai|don vi|chi doan|chi hoi|chi bo|phong|khoa|lop|o dau)(?: |\?|$)/.test(plain)
  )
}

function nameOrUnit(plain: string, known: 'author' | 'unit'): Field {
  return /^(?:ho va ten|ho ten|ten (?:cua )?(?:ban|dong chi|anh|chi|em|ong|ba|toi)(?: |$))/.test(plain)
    ? 'author'
    : known
}

/** A choice of a question that asks whether one agrees, also in English and of a Likert scale. */
export function isStanceAnswer(raw: string): boolean {
  const text = folded(raw).replace(/[ .!]+$/u, '')
  if (isStanceWord(raw)) return true
  return /^(?:hoan toan |rat )?(?:khong )?(?:dong y|tan thanh|nhat tri|hai long|phu hop)$|^(?:strongly |partly |partially |fully )?(?:agree|disagree)$|^(?:yes|no|neutral|partly|partially|maybe|trung lap|binh thuong|mot phan|khong y kien|khong co y kien)$/.test(
    text
  )
}

/** "Mức độ đồng ý với từng nội dung [Chủ đề Đại hội]": the line in brackets at the end, as Google Forms writes it. */
function lineOf(heading: string): string | null {
  return /\[([^\]]{2,})\]\s*$/u.exec(heading)?.[1]?.trim() ?? null
}

/** Words that ask for a stance and name no subject. */
const asking =
  /(?:^| )(?:tan thanh|nhat tri|dong tinh|thong nhat|hai long|hay|hoac|khong|nhu the nao|the nao|muc do|voi|toan bo|toan van|nghi quyet|quy che|do you|agree|with|the|draft|approve|of|thai do|quan diem|lua chon)(?= |$)/g

/** True for a question about the whole draft ("Đồng chí có tán thành với dự thảo không?"). */
export function asksOfAll(heading: string): boolean {
  const text = folded(heading).replace(/[^a-z0-9 ]+/g, ' ')
  return isGeneral(text.replace(asking, ' ').replace(asking, ' '))
}
