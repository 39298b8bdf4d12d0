import { folded } from '../text/fold.ts'
import { isDateLine, readDate } from './dates.ts'
import { isRole, leadingName, looksLikeName, personName, titleLength } from './people.ts'
import { isOpinion, isTitle } from './phrases.ts'
import { anyUnitIn, isBody, isLivingPlace, isUnit } from './units.ts'

/** Who a short text names: "Lê A - Chi hội 3 - 12/5/2024", "Lê A (bác sĩ, Khoa Nhi)", "Khoa Nhi: Lê A". Raw slices. */
export interface Identity {
  person: string | null
  unit: string | null
  role: string | null
  /** ISO date. */
  date: string | null
  /** Nothing else stands in the text. */
  whole: boolean
}

/** Nobody needs so many characters to say who he is. */
const longest = 500

/** Marks between the parts of such a text; a hyphen needs space around it. */
const between = /\s*[,;|()\t\n]\s*|\s+[-–—/]\s+|\s*[–—]\s*|\s{3,}|:\s+/u
const label =
  /^(?:sdt|dt|dien thoai|tel|mobile|email|nam sinh|sinh nam|nguoi gop y|nguoi viet|nguoi gui|ho ten|ho va ten|don vi|ngay)$/
const personal = /^(?:\d{1,2} tuoi|sinh nam \d{4}|nam sinh \d{4}|(?:sdt|dt)?[\d .+-]{8,}|\S+@\S+|nam|nu)$/

export function readIdentity(raw: string): Identity {
  const who: Identity = { person: null, unit: null, role: null, date: null, whole: true }
  let unitStart: number | null = null
  if (raw.length > longest) return { ...who, whole: false }
  // "Cao Lãnh, ngày 3/5/2021": a place has the shape of a name.
  if (isDateLine(raw)) return { ...who, date: readDate(raw) }
  for (const { text, start, end } of partsOf(raw)) {
    if (unitStart !== null && who.unit !== null && isUnit(text)) {
      // "tổ 3, phường A": the smaller place says nothing without the larger.
      if (isLivingPlace(text) && isLivingPlace(raw.slice(unitStart).split(between)[0] ?? ''))
        who.unit = raw.slice(unitStart, end)
      else if (isBody(text) && !isBody(who.unit)) who.unit = text
      continue
    }
    const known = who.unit
    if (!takePart(who, text)) who.whole = false
    unitStart = who.unit !== known && who.unit === text ? start : null
  }
  return who
}

function partsOf(raw: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = []
  let start = 0
  for (const mark of [...raw.matchAll(new RegExp(between.source, 'gu')), null]) {
    const piece = raw.slice(start, mark?.index)
    const text = piece.trim()
    const from = start + piece.indexOf(text)
    if (/[\p{L}\p{N}]/u.test(text)) parts.push({ text, start: from, end: from + text.length })
    if (mark) start = mark.index + mark[0].length
  }
  return parts
}

function takePart(who: Identity, part: string): boolean {
  const text = folded(part)
  const dated = /\d[/.-]\d|thang/.test(text) && text.length < 40 ? readDate(part) : null
  if (dated === null && (label.test(text) || personal.test(text))) return true
  if (isNameLike(part) && who.person === null) who.person = personName(part)
  else if (isUnit(part)) who.unit ??= part
  else if (dated !== null) who.date ??= dated
  else if (isRole(part) && (text.split(' ').length <= 8 || endsInUnit(part))) {
    who.role ??= part
    who.unit ??= anyUnitIn(part)
  } else return false
  return true
}

/** "hội viên Chi hội Cựu giáo chức phường An Hội": an office and the whole name of where it is held. */
function endsInUnit(part: string): boolean {
  const unit = anyUnitIn(part)
  return unit !== null && part.endsWith(unit) && part.split(/\s+/u).length <= 16 && !isOpinion(part)
}

/** A whole name, or one with a title: "chị Sáu". */
function isNameLike(part: string): boolean {
  if (isTitle(part)) return false
  if (looksLikeName(part)) return true
  const title = titleLength(part)
  const name = part.slice(title)
  return title > 0 && leadingName.exec(name)?.[0] === name && name.split(/\s+/u).length <= 6
}
