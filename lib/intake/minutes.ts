import type { Document } from '../model/document.ts'
import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { readAttribution, type Attributed } from './attribution.ts'
import { findHead } from './columns.ts'
import { readDate } from './dates.ts'
import { gridOfTable } from './grid.ts'
import { readIntroduction } from './introduction.ts'
import { readLetterhead } from './letterhead.ts'
import { documentParts, type Line, type Part } from './lines.ts'
import { markerOf } from './markers.ts'
import { readAttendance } from './meeting.ts'
import { readOpinions } from './opinions.ts'
import { isClosing, isSignature } from './phrases.ts'
import { emptyReading, newRemark, type Reading } from './reading.ts'
import { readRows } from './rows.ts'
import { unitIn } from './units.ts'

/** A line that opens the part where members speak, and one that closes it (folded, without its number). */
const opening =
  /^(?:phan |noi dung |cac |nhung |tong hop |trich )*(?:y kien|thao luan|phat bieu|gop y|dong gop)(?!.*(?:\d+ ?\/ ?\d+))[^:]{0,80}:?$|^(?:noi dung|dien bien) (?:thao luan|gop y|phat bieu|hop|cuoc hop)[^:]{0,40}:?$/
const ending =
  /^(?:phan )?(?:ket luan|tong ket|bieu quyet|be mac|ket thuc)(?!\p{L})|^(?:dong chi |d\/c |d\/c bi thu |)?(?:nguoi )?(?:chu tri|chu toa|chu tich hoi nghi)(?: hoi nghi| cuoc hop| buoi hop)?(?: [^:]{0,40})?(?: ket luan| tong hop| tiep thu| phat bieu ket luan| ghi nhan)|ket luan (?:hoi nghi|cuoc hop|buoi hop)|^sau khi thao luan/u
const presiding = /chu tri|chu toa|dieu hanh|dan chuong trinh|thu ky doan/

/** How much a document looks like minutes of a meeting: 0 to 1. */
export function minutesScore(document: Document): number {
  const lines = documentParts(document).flatMap(p =>
    p.type === 'line' && p.line.text !== '' ? [folded(p.line.text)] : []
  )
  const titled = lines.slice(0, 15).some(line => /^(?:trich )?bien ban(?!.*gop y.*phieu)/.test(line))
  const attended = lines
    .slice(0, 25)
    .some(line => /^(?:[-+*\d.)ivx]+ ?)?(?:thanh phan|chu tri|chu toa|thu ky|co mat|dia diem)/.test(line))
  return titled ? 0.9 : attended && lines.some(line => opening.test(line)) ? 0.6 : 0
}

/** Minutes: what members say, each with the speaker; opening, conclusion and the chair's guidance left out. */
export function readMinutes(document: Document): Reading {
  const parts = documentParts(document).filter(part => part.type === 'table' || part.line.text !== '')
  const head = readLetterhead(parts)
  const lines = parts.flatMap(part => (part.type === 'line' ? [part.line] : []))
  const zone = discussion(lines)
  const before = lines.slice(0, zone.start || 25).map(line => line.text)
  const dated = before.find(text => readDate(text) !== null && /(?:thoi gian|hom nay|luc|ngay)/.test(folded(text)))
  return {
    ...emptyReading('minutes'),
    unit: head.unit ?? readIntroduction(before).unit ?? before.map(unitIn).find(u => u !== null) ?? null,
    date: dated === undefined ? head.date : readDate(dated),
    meeting: readAttendance(before),
    remarks: [...speeches(lines.slice(zone.start, zone.end)), ...tables(parts)]
  }
}

/** Where members speak: [start, end) of the lines. Without a heading for it, everything up to the conclusion. */
function discussion(lines: Line[]): { start: number; end: number } {
  const texts = lines.map(line => folded(withoutMark(line).text))
  const marked = texts.findLastIndex(
    (text, i) =>
      opening.test(text) &&
      text.split(' ').length <= 22 &&
      i < lines.length - 1 &&
      (i > 2 || text.endsWith(':')) &&
      !isHeader(text)
  )
  const first = texts.findIndex((text, i) => opening.test(text) && i > 2 && !isHeader(text))
  const start = first < 0 ? (marked < 0 ? 0 : marked + 1) : first + 1
  const end = lines.findIndex(
    (line, i) =>
      i >= Math.max(start, 3) && (isEnding(withoutMark(line).text) || isSignature(line.text) || isClosing(line.text))
  )
  return { start, end: end < 0 ? lines.length : end }
}

function isHeader(text: string): boolean {
  return /^(?:hop|v\/v|ve viec|bien ban)/.test(text)
}

function isEnding(text: string): boolean {
  return ending.test(folded(text))
}

function withoutMark(line: Line): { style: string | null; text: string } {
  if (line.number !== null) return { style: markerOf(`${line.number} x`)?.style ?? line.number, text: line.text }
  const mark = line.soft ? null : markerOf(line.text)
  return { style: mark?.style ?? null, text: mark ? line.text.slice(mark.length) : line.text }
}

interface Speech {
  said: Attributed
  style: string | null
  lines: Line[]
}

function speeches(lines: Line[]): Remark[] {
  const found: Speech[] = []
  for (const line of lines) {
    const { style, text } = withoutMark(line)
    const said = readAttribution(text, true)
    const current = found[found.length - 1]
    if (said.author !== null && said.lead === null) found.push({ said, style, lines: [] })
    else if (current && (style === null || style !== current.style)) current.lines.push(line)
    else found.push({ said, style, lines: [] })
  }
  return found.flatMap((speech, i) => speechRemarks(speech, `phát biểu ${i + 1}`))
}

/** One speech is one remark, however many paragraphs; bullets below the speaker's name are one each. */
function speechRemarks(speech: Speech, source: string): Remark[] {
  const { said, lines } = speech
  if (said.author === null && (opening.test(folded(said.text)) || isOrganising(said.text))) return []
  if (isPresiding(said)) return []
  const known = { author: said.author, unit: said.unit, context: said.lead === null ? [] : [said.lead] }
  const listed = lines.some(line => withoutMark(line).style !== null) && (said.text === '' || said.text.endsWith(':'))
  if (!listed) {
    const text = [said.text, ...lines.map(line => line.text)].filter(t => t !== '').join('\n\n')
    return text === '' ? [] : [newRemark({ ...known, text, source })]
  }
  const lead = said.text === '' ? [] : [said.text]
  return readOpinions(lines, source).map(remark => ({
    ...remark,
    ...known,
    context: [...lead, ...remark.context],
    source
  }))
}

/** The chair's opening and guidance, and what belongs to running the meeting, are no comments. */
function isPresiding(said: Attributed): boolean {
  const chair = said.role !== null && presiding.test(folded(said.role))
  return said.text !== '' && (isEnding(said.text) || (isOrganising(said.text) && (chair || said.author !== null)))
}

function isOrganising(text: string): boolean {
  return (
    /^(?:dong chi |d\/c )?(?:chu tri|chu toa|nguoi chu tri|thu ky)(?!\p{L})|(?:thong qua (?:muc dich|noi dung|chuong trinh|du thao|bien ban|toan van)|khai mac|tuyen bo ly do|gioi thieu dai bieu|quan triet (?:muc dich|huong dan|noi dung)|moi cac (?:dong chi|d\/c|dai bieu)|phat bieu chi dao|cam on cac|^tong hop (?:day du |cac |lai )*y kien)/u.test(
      folded(text)
    ) && !/["“]/.test(text)
  )
}

function tables(parts: Part[]): Remark[] {
  return parts.flatMap(part => {
    if (part.type !== 'table') return []
    const grid = gridOfTable(part.table)
    const head = findHead(grid)
    return head ? readRows(grid, head, `bảng ${part.index}`).remarks : []
  })
}
