import type { Document } from '../model/document.ts'
import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { guessHead } from './column-guess.ts'
import { findHead } from './columns.ts'
import { readDate } from './dates.ts'
import { discussion, opensDiscussion } from './discussion.ts'
import { personFields } from './form-fields.ts'
import { gridOfTable } from './grid.ts'
import { readIntroduction } from './introduction.ts'
import { readLetterhead } from './letterhead.ts'
import { documentParts, type Part } from './lines.ts'
import { readAttendance } from './meeting.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readRows } from './rows.ts'
import { speeches } from './speeches.ts'
import { anyUnitIn, unitIn, unitName } from './units.ts'

/** How much a document looks like minutes of a meeting: 0 to 1. */
export function minutesScore(document: Document): number {
  const lines = documentParts(document).flatMap(p =>
    p.type === 'line' && p.line.text !== '' ? [folded(p.line.text)] : []
  )
  const titled = lines.slice(0, 15).some(line => /^(?:trich |ban sao )?bien ban(?!.*gop y.*phieu)/.test(line))
  const attended = lines
    .slice(0, 25)
    .some(line => /^(?:[-+*\d.)ivx]+ ?)?(?:thanh phan|chu tri|chu toa|thu ky|co mat|dia diem)(?!\p{L})/u.test(line))
  return titled ? 0.9 : attended && lines.some(opensDiscussion) ? 0.6 : 0
}

/** Minutes: what members say, each with the speaker; opening, conclusion and the chair's guidance left out. */
export function readMinutes(document: Document): Reading {
  const parts = documentParts(document).filter(part => part.type === 'table' || part.line.text !== '')
  const head = readLetterhead(parts)
  const lines = parts.flatMap(part => (part.type === 'line' ? [part.line] : []))
  const zone = discussion(lines)
  const before = lines.slice(0, Math.min(zone.start, 25) || 25).map(line => line.text)
  const dated = before.find(text => readDate(text) !== null && /(?:thoi gian|hom nay|luc|ngay)/.test(folded(text)))
  return {
    ...emptyReading('minutes'),
    unit: head.unit ?? meetingUnit(before),
    date: dated === undefined ? head.date : readDate(dated),
    meeting: readAttendance(before),
    remarks: [...speeches(lines.slice(zone.start, zone.end)), ...tables(parts)]
  }
}

/** The unit whose meeting it is: as a label says, who meets in a sentence, or a name in the title; never the one whose draft it is. */
function meetingUnit(before: string[]): string | null {
  const labelled = before.flatMap(personFields).find(l => l.field === 'unit' && l.value !== '')
  const own = before.map(text => text.replace(/(?:góp ý|dự thảo|văn kiện|đại hội|báo cáo|ý kiến).*$/isu, ''))
  const named =
    readIntroduction(before).unit ?? own.map(unitIn).find(u => u !== null) ?? own.map(anyUnitIn).find(u => u !== null)
  return labelled?.value ?? (named ? unitName(named) : null)
}

function tables(parts: Part[]): Remark[] {
  return parts.flatMap(part => {
    if (part.type !== 'table') return []
    const grid = gridOfTable(part.table)
    const head = findHead(grid) ?? guessHead(grid)
    return head ? readRows(grid, head, `bảng ${part.index}`).remarks : []
  })
}
