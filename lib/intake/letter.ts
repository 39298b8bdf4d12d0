import type { Document } from '../model/document.ts'
import type { Channel, Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { guessHead } from './column-guess.ts'
import { findHead } from './columns.ts'
import { isUnit } from './units.ts'
import { isDateLine, ownDate, readDate } from './dates.ts'
import { personFields } from './form-fields.ts'
import { gridOfTable } from './grid.ts'
import { readIdentity, type Identity } from './identity.ts'
import { readIntroduction } from './introduction.ts'
import { readLetterhead } from './letterhead.ts'
import { documentParts, tableLines, type Line, type Part } from './lines.ts'
import { markerOf } from './markers.ts'
import { readAsked, readAttendance } from './meeting.ts'
import { readOpinions } from './opinions.ts'
import { personName } from './people.ts'
import { isOpinion, isSignature, isTitle, isUpper } from './phrases.ts'
import { isPlace } from './places.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readRows } from './rows.ts'
import { readSignature } from './signature.ts'

/** How much a document looks like a letter or an official dispatch: 0 to 1. Any text may be one. */
export function letterScore(document: Document): number {
  const parts = written(document)
  const head = readLetterhead(parts)
  const lines = parts.flatMap(p => (p.type === 'line' ? [p.line.text] : []))
  const signs = [
    head.official,
    lines.some(line => /^kinh (?:gui|thua)/.test(folded(line))),
    lines.slice(-15).some(isSignature),
    lines.some(line => /^(?:v\/v|thu gop y|cong van)/.test(folded(line)))
  ].filter(Boolean).length
  return 0.2 + 0.15 * signs
}

/** A letter or dispatch: its points, each with the lead-ins that govern it and the person it is ascribed to. */
export function readLetter(document: Document, channel: Channel = 'letter'): Reading {
  const parts = written(document)
  const head = readLetterhead(parts)
  const own = ownFields(parts)
  const fields = parts.slice(head.end).filter(part => part.type === 'table' || !own.lines.has(part.line))
  const first = firstLine(fields)
  const rest = first === null ? fields : fields.slice(1)
  const lines = rest.flatMap(part => (part.type === 'line' ? [part.line] : []))
  const end = readSignature(lines)
  const body = withoutTitle(rest, new Set(lines.slice(end.start)))
  const texts = lines.slice(0, end.start).map(line => line.text)
  const opening = texts.slice(0, openingLines(texts))
  const from = readIntroduction(opening)
  return {
    ...emptyReading(channel),
    submitter: own.author ?? first?.person ?? from.person ?? end.person ?? from.givenName,
    unit: head.unit ?? own.unit ?? first?.unit ?? from.unit ?? end.unit ?? own.address,
    date: head.date ?? own.date ?? first?.date ?? end.date ?? datesOf(texts, opening),
    meeting: readAsked(opening) ?? readAttendance(opening),
    remarks: readBody(body)
  }
}

/** Lines before the points: at most three where none is numbered. */
function openingLines(texts: string[]): number {
  const marked = texts.findIndex(text => markerOf(text) !== null)
  return marked < 0 ? 3 : Math.max(1, marked)
}

/** "Lê A - Chi hội 3 - 12/5/2024" above everything else. */
function firstLine(parts: Part[]): Identity | null {
  const [part] = parts
  const who = part?.type === 'line' && part.line.number === null ? readIdentity(part.line.text) : null
  return who?.whole && who.person !== null ? who : null
}

function datesOf(texts: string[], opening: string[]): string | null {
  const dates = [...texts.filter(isDateLine).map(readDate), ...opening.map(ownDate)]
  return dates.find(date => date !== null) ?? null
}

/** Labelled lines that name the sender ("Người góp ý: Lê A", "Đơn vị: …"). */
function ownFields(parts: Part[]): {
  author: string | null
  unit: string | null
  /** Where somebody lives. */
  address: string | null
  date: string | null
  lines: Set<Line>
} {
  const own = {
    author: null as string | null,
    unit: null as string | null,
    address: null as string | null,
    date: null as string | null,
    lines: new Set<Line>()
  }
  for (const part of parts) {
    const fields = part.type === 'line' && markerOf(part.line.text) === null ? personFields(part.line.text) : []
    if (part.type === 'line' && fields.length > 0) own.lines.add(part.line)
    for (const { field, value } of fields) {
      if (value === '') continue
      if (field === 'author') own.author ??= personName(value)
      if (field === 'unit') own.unit ??= value
      if (field === 'address' && isUnit(value)) own.address ??= value
      if (field === 'date') own.date ??= readDate(value)
    }
  }
  return own
}

function written(document: Document): Part[] {
  return documentParts(document).filter(
    part => part.type === 'table' || part.line.text !== '' || part.line.number !== null
  )
}

/** To whom and about what a note is, in labels above it (folded). */
const memo =
  /^(?:gui|den|nguoi nhan|chu de|tieu de|subject|ve viec|noi dung ?: ?(?:gop y|y kien))(?: ?:|(?!\p{L}))(?!.*(?:de nghi|bo sung|sua))/u

/** The parts between title and signature, the salutation with its list of recipients left out. */
function withoutTitle(parts: Part[], end: Set<Line>): Part[] {
  let greeting = false
  const body = parts.filter(part => {
    if (part.type === 'table') return true
    const text = part.line.text
    const recipient = greeting && markerOf(text)?.style.startsWith('bullet') === true && !isOpinion(text)
    greeting = recipient || (/^kinh (?:gui|thua|chuyen)(?!\p{L})/u.test(folded(text)) && !/[.!?]\s|sau ?:$/u.test(text))
    return !greeting && !end.has(part.line) && !isDateLine(text)
  })
  let start = 0
  for (; start < body.length; start++) {
    const part = body[start] as Part
    if (part.type === 'table') break
    const text = part.line.text
    const marked = part.line.number !== null || markerOf(text) !== null
    if (
      marked ||
      isPlace(text) ||
      !(isTitle(text) || memo.test(folded(text)) || (isUpper(text) && !text.endsWith(':')) || isSubject(part.line))
    )
      break
  }
  return body.slice(start)
}

/** A centred or bold line without an end is still the title. */
function isSubject(line: Line): boolean {
  return (
    (line.style.centered || line.style.bold > 0.9) && !/[.:;!?]$/.test(line.text) && line.text.split(/\s+/).length <= 30
  )
}

/** Runs of lines and tables of comments, in their order; a table without a known heading is read line by line. */
function readBody(parts: Part[]): Remark[] {
  const remarks: Remark[] = []
  let lines: Line[] = []
  const flush = (): void => {
    remarks.push(...readOpinions(lines, 'điểm'))
    lines = []
  }
  for (const part of parts) {
    if (part.type === 'line') lines.push(part.line)
    else {
      const grid = gridOfTable(part.table)
      const head = findHead(grid) ?? guessHead(grid)
      if (head) {
        flush()
        remarks.push(...readRows(grid, head, `bảng ${part.index}`).remarks)
      } else if (!isSignatureTable(part)) lines.push(...tableLines(part.table).filter(line => line.text !== ''))
    }
  }
  flush()
  return remarks
}

function isSignatureTable(part: Part): boolean {
  return part.type === 'table' && tableLines(part.table).some(line => isSignature(line.text))
}
