import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { isGeneral, type Column } from './columns.ts'
import type { GridCell } from './grid.ts'
import { cellItems } from './items.ts'
import { isOpinion } from './phrases.ts'
import { newRemark } from './reading.ts'
import { isStanceWord, isTick, readOptions } from './stance.ts'

/** One row of a table of comments: what its columns say, and what it inherits. */
export interface Entry {
  author: string | null
  unit: string | null
  date: string | null
  place: string | null
  quoted: string | null
  reason: string | null
  stance: string | null
  /** The question that the stance answers. */
  asked: string | null
  topic: string | null
  draft: string | null
  context: string[]
  /** The table says where: its columns for assessment and request are about one place. */
  together: boolean
  texts: { text: string; column: Column }[]
}

/** The stance a row says, and the question it answers: "Có" and "Không" mean nothing without it. Marks out of five are no words. */
export function readStance(row: GridCell[], columns: Column[]): { stance: string | null; asked: string | null } {
  for (const { index, field, heading } of columns) {
    const text = row[index]?.text ?? ''
    if (field === 'option' && isTick(text)) return { stance: heading, asked: null }
    if (field !== 'stance' || !/[\p{L}☑☒✓✔]/u.test(text)) continue
    const options = readOptions(text)
    const stance = options.length === 0 ? text : (options.find(o => o.chosen)?.text ?? null)
    if (stance !== null)
      return { stance, asked: /^(?:co|khong|roi|chua|dung|sai|yes|no)\.?$/.test(folded(stance)) ? heading : null }
  }
  return { stance: null, asked: null }
}

/** Remarks of one row: columns that ask about one subject each give one each; the others are one entry together. */
export function entryRemarks(entry: Entry): Remark[] {
  const subjects = entry.texts.filter(
    t => t.column.field !== 'note' && !isGeneral(t.column.heading) && isQuestion(t.column)
  )
  const plain = entry.texts.filter(t => !subjects.includes(t))
  const remarks = subjects.flatMap(t =>
    textRemarks(entry, t.text, {
      context: [...entry.context, t.column.heading],
      topic: entry.topic ?? t.column.heading
    })
  )
  const used = new Set<string>()
  const { together } = entry
  for (const field of ['request', 'proposed', 'opinion', 'content'] as const) {
    for (const t of plain.filter(p => p.column.field === field)) {
      const main = used.size === 0 || !together || isOther(t.column) || (used.has(field) && used.size === 1)
      const isProposed = field === 'proposed'
      if (main || !fillBlank(remarks[remarks.length - 1] as Remark, t.text, isProposed)) {
        remarks.push(...textRemarks(entry, t.text, isProposed ? { proposed: t.text } : {}))
        used.add(field)
      }
    }
  }
  for (const t of plain.filter(p => p.column.field === 'note')) {
    const last = remarks[remarks.length - 1]
    if (!last || (last.reason !== null && isOpinion(t.text))) remarks.push(...textRemarks(entry, t.text, {}))
    else last.reason ??= t.text
  }
  return remarks.length > 0 ? remarks : wordless(entry)
}

/** Nothing in the columns for what is said: the stance was chosen, or the words stand in a column beside. */
function wordless(entry: Entry): Remark[] {
  const { stance, asked, reason } = entry
  if (stance !== null && asked === null) return textRemarks(entry, stance, {})
  if (stance !== null) {
    return textRemarks(entry, reason ?? stance, { context: [...entry.context, asked ?? ''], reason: null })
  }
  for (const field of ['reason', 'quoted', 'place'] as const) {
    const text = entry[field]
    if (text !== null && isOpinion(text)) return textRemarks(entry, text, { [field]: null })
  }
  return []
}

/** "Đề xuất, kiến nghị khác": an entry of its own beside the others. */
function isOther(column: Column): boolean {
  return /(?<!\p{L})(?:khac|them)(?!\p{L})/u.test(folded(column.heading))
}

/** Headings of a form's own fields are no questions, whatever words they add. */
function isQuestion(column: Column): boolean {
  return column.field === 'opinion' || column.field === 'content'
}

/**
 * A second text of the same entry: new words, what the draft says, or the assessment that leads to the request. False
 * where its place is taken, so that it is not lost.
 */
function fillBlank(remark: Remark, text: string, isProposed: boolean): boolean {
  const field = isProposed ? 'proposed' : remark.quoted === null && /^\s*["“„«]/u.test(text) ? 'quoted' : 'reason'
  if (remark[field] !== null) return false
  remark[field] = text
  return true
}

function textRemarks(entry: Entry, text: string, more: Partial<Remark>): Remark[] {
  const items = cellItems(text)
  const places = zipped(entry.place, items.length)
  const quotes = zipped(entry.quoted, items.length)
  const reasons = zipped(entry.reason, items.length)
  return items.map((item, i) =>
    newRemark({
      author: entry.author,
      unit: entry.unit,
      place: places[i] ?? null,
      quoted: quotes[i] ?? null,
      reason: reasons[i] ?? null,
      stance: entry.stance === text && !isStanceWord(text) ? null : entry.stance,
      topic: entry.topic,
      draft: entry.draft,
      source: '',
      text: item.text,
      ...more,
      context: [...(more.context ?? entry.context), ...(item.lead === null ? [] : [item.lead])]
    })
  )
}

/** A cell beside a list: its own list item by item where it has as many, else the whole cell for each. */
function zipped(cell: string | null, count: number): (string | null)[] {
  const items = cell === null || count < 2 ? [] : cellItems(cell)
  return Array.from({ length: count }, (_, i) => (items.length === count ? (items[i]?.text ?? null) : cell))
}
