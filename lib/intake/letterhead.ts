import { folded } from '../text/fold.ts'
import { isDateLine, readDate } from './dates.ts'
import { readIdentity } from './identity.ts'
import { tableLines, type Part } from './lines.ts'
import { isTitle, isUpper } from './phrases.ts'
import { beginsUnit, isBareBody, isBody, unitName } from './units.ts'

/** What the head of a letter or of minutes says, and the first part after it. */
export interface Letterhead {
  unit: string | null
  /** ISO date. */
  date: string | null
  /** Index of the first part that does not belong to the head. */
  end: number
  /** Whether there is a real head: a number ("Số: …"), a date line, a national or union motto. */
  official: boolean
}

/** Lines of every head that name no issuing body (folded). */
const motto =
  /^(?:cong hoa xa hoi chu nghia(?: viet nam)?|viet nam|doc lap ?- ?tu do ?- ?hanh phuc|dang cong san viet nam|doan tncs ho chi minh|doan thanh nien cong san ho chi minh|doan thanh nien cong san|ho chi minh|[*_ =~.-]+)$/
const numberLine = /^so ?:? ?[\d.…_ ]*(?:[-/].*)?$|^so ?:/
/** Where a body is found and reached (folded): below its name, no part of it. */
const contact =
  /^(?:dia chi|tru so|van phong|dien thoai|dt|tel|fax|hotline|e-?mail|website|web|mst|ma so|tai khoan|giay phep)(?: [a-z ]{1,30})? ?[:.]/
const dateLine = /(?:^|, ?)ngay ?[\d.…_]* ?thang ?[\d.…_]* ?nam|(?:^|, ?)ngay \d{1,2}[/-]\d{1,2}[/-]\d{4}$/

/** Reads the head: its first table or its first lines, up to the title or the salutation. */
export function readLetterhead(parts: Part[]): Letterhead {
  const head: Letterhead = { unit: null, date: null, end: 0, official: false }
  const names: string[] = []
  let tabled = false
  for (const [i, part] of parts.slice(0, 14).entries()) {
    if (part.type === 'table') {
      if (
        i > 3 ||
        !takeLines(
          head,
          names,
          tableLines(part.table).map(l => l.text),
          true,
          tabled
        )
      )
        break
      tabled = true
    } else {
      const pieces = part.line.text.split(/\t+|\s{3,}/u)
      if (!takeLines(head, names, pieces, false, tabled)) break
    }
    head.end = i + 1
  }
  head.unit = issuingBody(names)
  return head
}

/** Takes the lines of one part; false where they are no head. Below a table for the head no line names a body. */
function takeLines(head: Letterhead, names: string[], lines: string[], table: boolean, tabled: boolean): boolean {
  const known = lines
    .filter(line => line.trim() !== '' && !contact.test(folded(line)))
    .map(line => ({ line: line.trim(), text: folded(line) }))
  const signs = known.filter(({ line, text }) => motto.test(text) || numberLine.test(text) || isDate(line, text))
  if (table && signs.length === 0) return false
  for (const { line, text } of known) {
    const date = isDate(line, text) ? readDate(line) : null
    if (date) head.date ??= date
    if (/\p{L}/u.test(text) && (motto.test(text) || numberLine.test(text) || isDate(line, text))) head.official = true
    else if (motto.test(text) || (table && isTitle(line))) continue
    else if (isTitle(line) || text.split(' ').length > 16) return table
    else if (tabled && !table) return false
    else if (beginsUnit(line) || (names.length > 0 && (table || isUpper(line)))) names.push(line)
    else if (!table) return false
  }
  return true
}

/** "Lê A, Chi hội 3, ngày 3/5/2021" is from a person; it is no head. */
function namesSender(line: string): boolean {
  const who = readIdentity(line)
  return who.person !== null && who.unit !== null
}

function isDate(line: string, text: string): boolean {
  return isDateLine(line) || (dateLine.test(text) && !namesSender(line))
}

/** The last body named: the first is the one above it. Lines that begin no name go on with the one before them. */
function issuingBody(lines: string[]): string | null {
  const names: string[] = []
  for (const line of lines) {
    const before = names[names.length - 1]
    const goesOn = before !== undefined && (!beginsUnit(line) || (isBareBody(before) && !isBody(line)))
    if (goesOn) names[names.length - 1] = `${before} ${line}`
    else names.push(line)
  }
  const last = names[names.length - 1]
  return last === undefined ? null : unitName(last)
}
