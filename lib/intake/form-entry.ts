import type { Remark } from '../model/comment.ts'
import { isBlank } from './blank.ts'
import type { Field } from './fields.ts'
import { plainLine, type Line } from './lines.ts'
import { readOpinions } from './opinions.ts'
import { isAgreement, isClosing, isRequest } from './phrases.ts'
import { cellItems } from './items.ts'
import { newRemark } from './reading.ts'
import { isPlace, splitPlace } from './places.ts'

/** One entry of a labelled form while it is being read: the lines of each field, raw. */
export interface FormEntry {
  /** The question it answers or the heading it stands under, or null. */
  question: string | null
  author: string | null
  unit: string | null
  stance: string | null
  fields: Map<Field, Line[]>
  source: string
}

export function newEntry(source: string, question: string | null = null): FormEntry {
  return { question, author: null, unit: null, stance: null, fields: new Map(), source }
}

/** The remarks of a finished entry: one, or one a point where its text is a list; none where nothing was said. */
export function entryRemarks(entry: FormEntry): Remark[] {
  const value = (field: Field): string | null => textOf(entry.fields.get(field))
  const field = (['request', 'proposed', 'opinion', 'content', 'note'] as const).find(f => value(f) !== null)
  const text = field === undefined ? null : value(field)
  const two = readPlace(placeOf(entry.fields.get('place')), value('quoted'))
  const known: Partial<Remark> = {
    author: entry.author,
    unit: entry.unit,
    place: two.place,
    quoted: two.quoted,
    proposed: value('proposed'),
    reason: value('reason') ?? (field === 'note' ? null : value('note')),
    stance: entry.stance ?? value('stance'),
    topic: value('topic'),
    draft: value('draft')
  }
  const context = entry.question === null ? [] : [entry.question]
  if (field === undefined || text === null) return wordless(known, context, entry.source)
  const other = field === 'opinion' ? null : value('opinion')
  if (other !== null && two.place === null && two.quoted === null && (isAgreement(other) || isRequest(other))) {
    return [...entryRemarks(only(entry, 'opinion')), ...entryRemarks(without(entry, 'opinion'))]
  }
  if (other !== null && known.reason === null) known.reason = other
  return texts(entry.fields.get(field) as Line[]).map(remark => ({
    ...remark,
    ...known,
    author: remark.author ?? entry.author,
    unit: remark.unit ?? entry.unit,
    draft: remark.draft ?? known.draft ?? null,
    context: [...context, ...remark.context],
    source: entry.source
  }))
}

/** The entry with one of its texts alone, and the entry without it: two things said under two labels. */
function only(entry: FormEntry, field: Field): FormEntry {
  return { ...entry, fields: new Map([...entry.fields].filter(([f]) => f === field || f === 'topic' || f === 'draft')) }
}

function without(entry: FormEntry, field: Field): FormEntry {
  return { ...entry, fields: new Map([...entry.fields].filter(([f]) => f !== field)) }
}

/** Several lines are read as running text, one as a cell. */
export function texts(lines: Line[]): Remark[] {
  const written = lines.filter(line => !isBlank(line.text) && !isClosing(line.text))
  if (written.length > 1) return readOpinions(written, '')
  if (!written[0]) return []
  return cellItems(written[0].text).map(item =>
    newRemark({ text: item.text, source: '', context: item.lead === null ? [] : [item.lead] })
  )
}

/** A ticked stance or a quotation with new words unsaid: the stance is what was said. */
function wordless(known: Partial<Remark>, context: string[], source: string): Remark[] {
  return known.stance ? [newRemark({ ...known, text: known.stance, context, source })] : []
}

function textOf(lines: Line[] | undefined): string | null {
  const written = (lines ?? []).filter(line => line.text !== '')
  const text = written.map((line, i) => (i === 0 ? '' : line.soft ? '\n' : '\n\n') + line.text).join('')
  return isBlank(text) ? null : text
}

/** "Trang 4" and "Dòng 7" on lines of their own are one place. */
function placeOf(lines: Line[] | undefined): string | null {
  const short = (lines ?? []).filter(line => line.text !== '')
  return short.length > 1 && short.every(line => isPlace(line.text) && line.text.length < 40)
    ? short.map(line => line.text).join(', ')
    : textOf(lines)
}

/** The place label may hold the draft's words too, and the other way round. */
function readPlace(place: string | null, quoted: string | null): { place: string | null; quoted: string | null } {
  if (place !== null && quoted === null && place.includes('\n')) {
    const two = splitPlace(place)
    return two.place === null ? { place, quoted } : two
  }
  if (place === null && quoted !== null && isPlace(quoted)) return splitPlace(quoted)
  return { place, quoted }
}

export function addLine(entry: FormEntry, field: Field, line: Line | string): void {
  const list = entry.fields.get(field) ?? []
  list.push(typeof line === 'string' ? plainLine(line) : line)
  entry.fields.set(field, list)
}
