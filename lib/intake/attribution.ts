import { folded } from '../text/fold.ts'
import { matchRaw } from './match.ts'
import { namedAt, opinionOf, roleLed, described, type Named } from './named.ts'
import { leadingName, looksLikeName, personName } from './people.ts'
import { readIdentity } from './identity.ts'

/** Whose words a passage is, and the passage without saying so. All are raw slices. */
export interface Attributed {
  author: string | null
  unit: string | null
  /** How the author is described ("Bí thư", "chủ trì"), or null. */
  role: string | null
  /** Words before the attribution that govern the text ("Về môi trường"), or null. */
  lead: string | null
  text: string
}

/** Verbs that only report (cut off), and verbs that are part of the opinion (kept). On folded text, behind a name. */
const reporting =
  /^(?:(?:da |co |cung |tiep tuc |thi )?(?:phat bieu(?: y kien)?|(?:co |tham gia |neu |dong gop |gop )y kien|neu(?: y kien| van de| quan diem| cau hoi)?|trinh bay|dat (?:van de|cau hoi)|dong gop(?: them)?|bo sung(?: them)? y kien|gop y(?: them)?|cho rang|cho biet|cho y kien|y kien|trao doi(?: them)?|phan anh|phan tich|bay to|thao luan|noi(?: them)?|tam su|phat bieu gop y|tham gia gop y|tham luan|nhan xet|chia se|ban khoan)(?: (?:rang|la|nhu sau|them|y kien))*(?: ?[:,-]| rang| la(?= )|(?= )|$))(?: ?(?:rang|nhu sau ?:|la ?:|:))?/
const asserting =
  /^(?:co cung|(?:cung |cung da |hoan toan |co ban |rat |da |van |tiep tuc |thi |mong muon |xin )*(?:khong |chua )?(?:de nghi|de xuat|kien nghi|nhat tri|thong nhat|dong y|dong tinh|tan thanh|yeu cau|mong|ban khoan|muon|bo sung|danh gia|hien ke|ung ho|phan doi|luu y|gop y|thay|nghi|lo ngai|thac mac|hoi|xin|phan van|nhac|can))(?!\p{L})/u

/** The passage with its author: "Đ/c X: …", "(đ/c X) …", "Có ý kiến (đ/c X) cho rằng …", "… (đ/c X)". Author null where none is named. */
export function readAttribution(raw: string, bareNames = false): Attributed {
  const text = raw.trim()
  return (
    bracketed(text) ??
    titled(text) ??
    asOpinion(text) ??
    insideLead(text) ??
    trailing(text) ??
    (bareNames ? (untitled(text) ?? byRole(text) ?? trailingName(text)) : null) ??
    unattributed(text)
  )
}

function unattributed(text: string): Attributed {
  return { author: null, unit: null, role: null, lead: null, text }
}

/** "(đ/c X) …", "(ý kiến của đ/c X): …" at the start. */
function bracketed(text: string): Attributed | null {
  const open = /^[([]([^()[\]]{3,90})[)\]]\s*[:,-]?\s*/u.exec(text)
  const named = open ? opinionOf(open[1] as string) : null
  return open && named ? give(named, text.slice(open[0].length)) : null
}

function give(named: Named, text: string, lead: string | null = null): Attributed {
  return { author: named.name, unit: named.unit, role: named.role, lead, text: text.trim() }
}

/** "Đ/c X: …", "Đ/c X đề nghị …", "Theo đ/c X, …", "Tiếp theo, anh X phát biểu: …". */
function titled(text: string): Attributed | null {
  const lead = matchRaw(
    text.slice(0, 60),
    /^(?:(?:tiep theo|tiep do|tiep den|sau do|cuoi cung|theo|theo y kien cua|y kien cua|y kien|ve phan minh|rieng)(?:,| la)? )/
  )
  const from = lead?.start === 0 ? lead.end : 0
  const rest = text.slice(from).replace(/^\s+/, '')
  const named = namedAt(rest)
  if (!named) return null
  return behindName(named, rest.slice(named.length), from > 0)
}

function behindName(named: Named, behind: string, led: boolean): Attributed | null {
  const colon = /^\s*[:]\s*/u.exec(behind)
  if (colon) return give(named, afterReport(behind.slice(colon[0].length)))
  const rest = behind.replace(/^[\s,]+/u, '')
  const report = matchRaw(rest, reporting)
  if (report?.start === 0 && report.end > 0) return give(named, rest.slice(report.end).replace(/^[\s:,-]+/u, ''))
  if (matchRaw(rest, asserting)?.start === 0) return give(named, withoutColon(rest))
  if (behind.trim() === '') return give(named, '')
  return led && /^\s*,/.test(behind) ? give(named, rest) : null
}

/** "đề nghị: …" loses its verb with the colon; "đề nghị sửa …" keeps it. */
function withoutColon(rest: string): string {
  const found = matchRaw(
    rest,
    /^(?:de nghi|de xuat|kien nghi|gop y|bo sung)(?: nhu sau| mot so noi dung| cac noi dung| them)? ?:/
  )
  return found?.start === 0 ? rest.slice(found.end) : rest
}

function afterReport(rest: string): string {
  const found = matchRaw(rest, /^(?:phat bieu|co y kien|y kien|gop y|cho rang)(?: nhu sau| rang)? ?[:,] ?/)
  return found?.start === 0 ? rest.slice(found.end) : rest
}

/** "Có ý kiến (đ/c X) cho rằng …", "Một ý kiến (đ/c X): …". */
function asOpinion(text: string): Attributed | null {
  const found = /^(\p{L}[^():.;]{0,40})\(([^()]{3,90})\)\s*/u.exec(text)
  if (
    !found ||
    !/^(?:co |mot |cung co |mot so |cac )*(?:y kien|dong chi|doan vien|dai bieu)\b/.test(folded(found[1] as string))
  )
    return null
  const named = opinionOf(found[2] as string)
  return named ? behindName(named, text.slice(found[0].length), true) : null
}

/** "Về môi trường (ý kiến của đ/c X): …": the lead stays as context. */
function insideLead(text: string): Attributed | null {
  const found = /^([^():]{2,120}?)\s*\(([^()]{3,90})\)\s*:\s*/u.exec(text)
  const named = found ? opinionOf(found[2] as string) : null
  return found && named ? give(named, text.slice(found[0].length), found[1]) : null
}

/** "… (đ/c X)", "… (ý kiến của đ/c X, Chi đoàn Y)." at the end. */
function trailing(text: string): Attributed | null {
  const end = text.slice(-130)
  const found =
    /\s*[([]([^()[\]]{3,110})[)\]]\s*[.;]?\s*$/u.exec(end) ?? /\s+[-–—]\s*([^-–—()[\].]{3,60})\.?\s*$/u.exec(end)
  if (!found) return null
  const named = opinionOf(found[1] as string)
  return named && named.length >= (found[1] as string).trim().length - 12
    ? give(named, text.slice(0, text.length - found[0].length))
    : null
}

/** "Nguyễn Văn A: …", "Lê B (Bí thư): …", "Lê B - Phó Bí thư: …": no title, so the shape of a name and a colon must do. */
function untitled(text: string): Attributed | null {
  const shape = leadingName.exec(text)
  if (!shape || !looksLikeName(shape[0])) return null
  const more = described(text.slice(shape[0].length))
  const length = shape[0].length + more.length
  const behind = text.slice(length)
  const named: Named = { name: personName(shape[0]), unit: more.unit, role: more.role, length }
  return speaks(named, behind)
}

function speaks(named: Named, behind: string): Attributed | null {
  if (/^\s*:/u.test(behind)) return behindName(named, behind, false)
  const says = matchRaw(behind.trimStart(), reporting) ?? matchRaw(behind.trimStart(), asserting)
  return says?.start === 0 && says.end > 0 ? behindName(named, behind, false) : null
}

/** "Bí thư chi bộ Lê A: …", "Trưởng thôn Hạ, ông Lê B, phát biểu: …": the office before the name. */
function byRole(text: string): Attributed | null {
  const named = roleLed(text)
  return named ? speaks(named, text.slice(named.length)) : null
}

/** "… (Lê Thị B, tổ 3)" at the end, where speakers are expected. */
function trailingName(text: string): Attributed | null {
  const found = /\s*\(([^()]{5,90})\)\s*[.;]?\s*$/u.exec(text)
  if (!found) return null
  const who = readIdentity(found[1] as string)
  if (!who.whole || who.person === null || !looksLikeName(who.person)) return null
  const named: Named = { name: who.person, unit: who.unit, role: who.role, length: 0 }
  return give(named, text.slice(0, found.index))
}
