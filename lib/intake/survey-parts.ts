import { folded } from '../text/fold.ts'
import { isGeneral } from './columns.ts'
import type { Field } from './fields.ts'
import type { SurveyColumn } from './survey-columns.ts'
import { asksOfAll } from './survey-columns.ts'

/** Fields about the person, which belong to every part of a row. */
const personal = new Set<Field>(['author', 'unit', 'date', 'draft'])

/** Columns that make one entry together: a question with its follow-ups, or one of several equal sets of columns. */
export interface SurveyPart {
  columns: SurveyColumn[]
  /** The question about one subject that governs the part, or null. */
  question: SurveyColumn | null
}

export interface SurveyParts {
  person: SurveyColumn[]
  parts: SurveyPart[]
}

/**
 * Cuts the columns of a survey into entries. Equal sets ("Vị trí 1, Góp ý 1, Vị trí 2, Góp ý 2") are an entry each; so is
 * each of several questions for a stance with what follows it, and each line of a grid of choices.
 */
export function surveyParts(columns: SurveyColumn[]): SurveyParts {
  const person = columns.filter(c => personal.has(c.field))
  const asked = columns.filter(c => !personal.has(c.field))
  return { person, parts: (repeatedSets(asked) ?? [asked]).flatMap(byStance) }
}

/** The sets by their numbers, columns without a number in front of or behind them apart; null where nothing repeats. */
function repeatedSets(columns: SurveyColumn[]): SurveyColumn[][] | null {
  const keys = columns.map(c => keyOf(c.heading))
  const count = (key: string): number => keys.filter(k => k.base === key).length
  const repeats = new Set(keys.filter(k => k.base !== '' && count(k.base) > 1).map(k => k.base))
  if (repeats.size < 2) return null
  const sets = new Map<number, SurveyColumn[]>()
  const seen = new Map<string, number>()
  const single: SurveyColumn[] = []
  for (const [i, column] of columns.entries()) {
    const { base, number } = keys[i] as { base: string; number: number | null }
    if (!repeats.has(base)) {
      single.push(column)
      continue
    }
    const order = (seen.get(base) ?? 0) + 1
    seen.set(base, order)
    const set = number ?? order
    sets.set(set, [...(sets.get(set) ?? []), column])
  }
  const ordered = [...sets].sort(([a], [b]) => a - b).map(([, set]) => set)
  const before = single.filter(c => c.index < (ordered[0]?.[0]?.index ?? 0))
  const behind = single.filter(c => !before.includes(c))
  return [before, ...ordered, behind].filter(set => set.length > 0)
}

const ordinals = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

/** A heading without its count: "Vị trí (2)", "2. Vị trí", "Vị trí góp ý thứ hai", "Vị trí 2". */
function keyOf(heading: string): { base: string; number: number | null } {
  const text = folded(heading).replace(/[ .:?*]+$/u, '')
  const found =
    /^(?:(?:y kien|gop y|noi dung|cau|de xuat) )?(?:so |thu )?(\d{1,2})(?: ?[.):/-] ?| - )(.+)$/.exec(text) ??
    /^(.+?) ?[[(#]?(?:so |thu |lan )?(\d{1,2})[\])]?$/.exec(text)
  if (found) {
    const [, a = '', b = ''] = found
    return /^\d+$/.test(a) ? { base: b.trim(), number: Number(a) } : { base: a.trim(), number: Number(b) }
  }
  const word = new RegExp(`^(.+) thu (${ordinals.join('|')})$`).exec(text)
  if (word) return { base: word[1] as string, number: ordinals.indexOf(word[2] as string) + 1 }
  return { base: text, number: null }
}

/**
 * One question about the whole draft speaks for the row. Any other question for a stance begins a part of its own, with
 * the follow-ups behind it.
 */
function byStance(columns: SurveyColumn[]): SurveyPart[] {
  const stances = columns.filter(c => c.field === 'stance')
  const subject = (column: SurveyColumn): SurveyColumn | null =>
    asksOfAll(column.line ?? column.heading) ? null : column
  if (stances.every(stance => subject(stance) === null) && stances.length < 2) return [{ columns, question: null }]
  const parts: SurveyPart[] = []
  let open: SurveyPart | null = null
  for (const column of columns) {
    if (column.field === 'stance') parts.push((open = { columns: [], question: subject(column) }))
    else if (open === null || !(followsUp(column) || open.columns.every(c => c.field !== 'stance')))
      parts.push((open = { columns: [], question: null }))
    open.columns.push(column)
  }
  return parts
}

/** "Lý do", "Ý kiến cụ thể (nếu có)" ask about what was asked before; a number of its own or a subject begins anew. */
function followsUp({ field, heading }: SurveyColumn): boolean {
  if (['reason', 'place', 'quoted', 'where-what', 'note', 'proposed'].includes(field)) return true
  const text = folded(heading)
  return isGeneral(heading) && !/^(?:cau )?(?:\d|[ivx]+[.)])/.test(text) && !/(?:^| )(?:khac|other)(?: |$)/.test(text)
}
