import { isAction } from '../classify/command.ts'
import { clausesOf, type Clause } from '../classify/clauses.ts'
import { read, type Reading, type Unit } from '../classify/reading.ts'
import type { Span } from './span.ts'

/**
 * Cuts an agreement with the draft as a whole from the request beside it ("Nhất trí với dự thảo, ngoài ra đề nghị …").
 * Agreement with the very thing to be changed ("Thống nhất chỉ tiêu 20%, nhưng đề nghị …") stays with its request.
 */
export function cutAgreement(raw: string, span: Span): Span[] {
  const text = raw.slice(span.start, span.end)
  const reading = read(text)
  const clauses = clausesOf(reading)
  const at = clauses.findIndex(c => c.sort === 'agree')
  if (at < 0 || clauses.some(c => c.sort === 'disagree')) return [span]
  const whole = (first: number, middle: number, second: number, end: number): Span[] => [
    { start: span.start + first, end: span.start + middle },
    { start: span.start + second, end: span.start + end }
  ]
  const cut =
    at > firstRequest(clauses) && firstRequest(clauses) >= 0
      ? before(reading, clauses, at)
      : behind(reading, clauses, at)
  return cut ? whole(0, cut.end, cut.start, text.length) : [span]
}

function firstRequest(clauses: Clause[]): number {
  return clauses.findIndex(isRequest)
}

function isRequest(clause: Clause): boolean {
  return clause.sort === 'request' && clause.force >= 3
}

/** The cut between an agreement and the request behind it: end of the first piece, start of the second. */
function behind(reading: Reading, clauses: Clause[], at: number): { end: number; start: number } | null {
  const next = clauses.findIndex((c, i) => i > at && (isRequest(c) || startsRequest(reading, c)))
  if (next < 0) return null
  const joined = jointOf(reading, clauses[next] as Clause) !== null
  const request = clauses.slice(next).find(c => isRequest(c) || (joined && c.sort === 'request' && c.force >= 2))
  if (!request || isAnnouncement(reading, request) || isKeeping(reading, request)) return null
  const lastAgree = clauses.slice(0, next).findLastIndex(c => c.sort === 'agree')
  const agree = clauses[lastAgree] as Clause
  const first = clauses[next] as Clause
  const joint = jointOf(reading, first)
  if (
    !isWhole(reading, clauses.slice(at, lastAgree + 1)) &&
    !((joint === 'besides' || request.sentence > agree.sentence) && otherPlace(reading, agree, request))
  )
    return null
  // What stands between is argument for the request, or goes with the agreement it explains ("vì …").
  const start =
    clauses.slice(lastAgree + 1, next).find(c => c.sort !== 'reason' && c.sentence > agree.sentence) ?? first
  return { end: endOfWords(reading, start), start: startOfWords(reading, start) }
}

/** The cut before an agreement that closes the comment: "… Còn lại nhất trí với dự thảo." */
function before(reading: Reading, clauses: Clause[], at: number): { end: number; start: number } | null {
  const agree = clauses[at] as Clause
  let first = at
  while (first > 0 && clauses[first - 1]?.sentence === agree.sentence && clauses[first - 1]?.sort !== 'request') first--
  const start = clauses[first] as Clause
  const rest = reading.units.slice(start.first, agree.end).some(u => u.role === 'rest')
  if (clauses.slice(at + 1).some(isRequest) || !(rest || isWhole(reading, [agree]))) return null
  if (!clauses.slice(0, first).some(isRequest)) return null
  return { end: (reading.units[start.first - 1] as Unit).to, start: start.from }
}

/** "…; dự thảo chưa nêu chủ đề; đề nghị …": an argument behind the agreement opens the request's own piece. */
function startsRequest(reading: Reading, clause: Clause): boolean {
  const role = reading.units[clause.first]?.role
  return role === 'contrast' || role === 'besides'
}

function jointOf(reading: Reading, clause: Clause): 'contrast' | 'besides' | null {
  for (const unit of reading.units.slice(clause.first, clause.first + 2)) {
    if (unit.role === 'contrast' || unit.role === 'besides') return unit.role
  }
  return null
}

/** Start of the clause's own words, its joining words left out; a sentence of its own is not beheaded. */
function startOfWords(reading: Reading, clause: Clause): number {
  let i = clause.first
  const stop = reading.units[i - 1]
  if (stop?.type === 'stop' && '.?!\n'.includes(stop.text)) return clause.from
  while (i < clause.end - 1 && isJoining(reading.units[i] as Unit)) i++
  return (reading.units[i] as Unit).from
}

function isJoining(unit: Unit): boolean {
  return (
    (unit.role === 'contrast' && unit.plain !== 'rieng') ||
    unit.role === 'besides' ||
    unit.text === 'và' ||
    unit.text === 'va' ||
    unit.text === ','
  )
}

/** End of the words before the clause, a comma between them left out. */
function endOfWords(reading: Reading, clause: Clause): number {
  let i = clause.first - 1
  while (i > 0 && (reading.units[i]?.text === ',' || reading.units[i]?.text === ';')) i--
  return (reading.units[i] as Unit).to
}

const wholeWords =
  /^(?:dự thảo|du thao|báo cáo|bao cao|văn kiện|van kien|văn bản|van ban|nghị quyết|toàn bộ|toan bo|toàn văn|bố cục|bo cuc|kết cấu|ket cau|nội dung|noi dung|các nội dung|cấu trúc|đề cương|thể thức|chủ trương|quan điểm chung)/
const partWords =
  /^(?:mục|điểm|khoản|điều|đoạn|câu|chỉ tiêu|ý|dòng|trang|phần|chương|tiết|từ|cụm từ|muc|diem|khoan|dieu|doan|cau|chi tieu|trang|phan|chuong|ty le|tỷ lệ|mức|phương án|quy định|cách|việc|ý kiến|nhận định|đánh giá|số|giải pháp|nhiệm vụ|mục tiêu)/

/** True where what is agreed to is the draft, or nothing is named; a part, a figure or a quotation makes it particular. */
function isWhole(reading: Reading, clauses: Clause[]): boolean {
  const units = clauses.flatMap(c => reading.units.slice(c.first, c.end))
  const at = units.findIndex(u => u.role === 'agree')
  const object = units.slice(at + 1).filter(u => u.role !== 'agree')
  if (object.some(u => u.type === 'quote' || (u.type === 'number' && !/^(?:19|20)\d\d$/.test(u.text)))) return false
  // "Đồng ý nâng mức …": agreement to one thing done.
  if (object[0] && (isAction(object[0]) || object[0].role === 'effort')) return false
  const pairs = object.map((u, i) => `${u.text} ${object[i + 1]?.text ?? ''}`)
  const whole = pairs.findIndex(p => wholeWords.test(p))
  const part = pairs.findIndex(p => partWords.test(p))
  return part < 0 || (whole >= 0 && whole < part)
}

/** "Chi đoàn đề nghị một số nội dung cụ thể dưới đây": announces requests, asks nothing itself. */
function isAnnouncement(reading: Reading, request: Clause): boolean {
  if (request.action >= 0) return false
  const words = reading.raw.slice(request.from, request.to).toLowerCase()
  return /(?:sau đây|dưới đây|như sau|sau$|cụ thể$|một số (?:nội dung|ý kiến|vấn đề)|sau day|duoi day|nhu sau)/u.test(
    words
  )
}

function isKeeping(reading: Reading, request: Clause): boolean {
  return reading.units[request.action]?.role === 'keep'
}

/** The request names a numbered place and the agreement another. */
function otherPlace(reading: Reading, agree: Clause, request: Clause): boolean {
  const numbers = (c: Clause): string[] =>
    reading.units
      .slice(c.first, c.end)
      .filter(u => u.type === 'number')
      .map(u => u.text)
  const [a, b] = [numbers(agree), numbers(request)]
  return a.length > 0 && b.length > 0 && !b.some(n => a.includes(n))
}
