import type { Clause } from './clauses.ts'
import type { Reading, Unit } from './reading.ts'

/** "đề nghị không …", "không nên …", "đừng …" without a verb of editing. */
export function refuses(reading: Reading): boolean {
  return reading.units.some((u, i) => {
    if (u.role !== 'not') return false
    const before = reading.units[i - 1]
    const opens = before === undefined || before.type === 'stop' || before.role === 'opening'
    return /n[eê]n$/.test(u.text) || before?.role === 'ask' || (opens && /^(?:đừng|chớ)/.test(u.text))
  })
}

/** "mong …", "xin …" hope for something; "nhờ ban soạn thảo …" only asks politely. */
export function isWish(unit: Unit | undefined): boolean {
  return unit?.role === 'wish' && unit.plain !== 'nho'
}

/** "rút còn 15 trang", "còn khoảng một nửa": the length is to change, no figure of the draft. */
export function shortens(reading: Reading, verb: Unit | null): boolean {
  if (verb?.role !== 'level' && verb?.role !== 'reach' && verb?.role !== 'restructure') return false
  const at = reading.units.indexOf(verb)
  return reading.units.some(
    (u, i) => i > at && /^(?:trang|dòng|nửa|nua)$/.test(u.text) && isCounted(reading.units[i - 1])
  )
}

function isCounted(unit: Unit | undefined): boolean {
  return unit?.type === 'number' || unit?.plain === 'mot' || unit?.plain === 'vai'
}

/** "sửa lại ngày cho đúng": what stands there is wrong. */
export function rights(reading: Reading): boolean {
  return reading.units.some(u => /^cho (?:dung|khop|chinh xac)$/.test(u.plain))
}

const titleNouns =
  /(?:tieu de|de muc|khau hieu|phuong cham|trich yeu|ten goi|(?:^|[ ,])ten (?:muc|phan|chuong|bao cao|du thao|de an|dieu))(?: |$)/

/** A title or phrase that stands in the draft is spoken of: new words for it replace the old. */
export function titleLike(reading: Reading): boolean {
  if (reading.units.some(u => u.text === 'câu' || u.text === 'chỉ tiêu' || u.role === 'level')) return true
  return titleNouns.test(reading.units.map(u => (u.type === 'quote' ? '' : u.plain)).join(' '))
}

/** "Có nên … không?" */
const whether = /(?:^| )co (?:nen|nhat thiet|can|phai|duoc|the|phu hop) .{3,60} khong(?:$| [,.?;])/

/** A word of question that is one: not "năm nào cũng", "không có gì". */
export function asks({ units }: Reading): boolean {
  if (
    whether.test(
      units
        .slice(0, 60)
        .map(u => u.plain)
        .join(' ')
    )
  )
    return true
  return units.some((u, i) => {
    if (u.role !== 'question' || /^c[uũ]ng$/.test(units[i + 1]?.text ?? '')) return false
    return !units.slice(Math.max(0, i - 4), i).some(w => w.role === 'not' || w.role === 'lack')
  })
}

const parts =
  /^(?:mục|phần|điểm|khoản|đoạn|câu|ý|chỉ tiêu|gạch|bảng|chương|điều|muc|phan|diem|khoan|doan|cau|y|chi tieu)/

/** The draft itself: what is to be brought into it is new. */
const whole = /^(?:nghi|bao|du|van|de)$/
const annex = /^(?:bảng|phụ|chú thích|bang|phu|chu thich)$/

/** Something is missed in the sentence that asks. */
export function lacks({ units }: Reading, clauses: Clause[], main: Clause): boolean {
  const own = clauses.filter(c => c.sentence === main.sentence)
  return own.some(c => units.slice(c.first, c.end).some(u => u.role === 'lack'))
}

/** "viết thành một mục riêng". */
export function partBehind({ units }: Reading, main: Clause): boolean {
  return units.slice(main.action + 1, main.action + 4).some(u => parts.test(u.text))
}

/** "đưa … vào mục 1" brings something new in, unless it is itself a part of the draft or is taken from another place. */
export function bringsIn(reading: Reading, main: Clause, verb: Unit): boolean {
  const rest = reading.units.slice(main.action + 1, main.end)
  const before = reading.units.slice(main.first, main.action)
  if (rest.some((u, i) => /v[aà]o$/.test(u.text) && whole.test(rest[i + 1]?.plain ?? ''))) return true
  // "đề nghị đưa vào", "phải đưa vào nguyên nhân khách quan": what was spoken of before is to come in.
  if (
    /v[aà]o$/.test(verb.text) &&
    !before.some(u => parts.test(u.text) || u.type === 'quote') &&
    !rest.some(u => annex.test(u.text))
  )
    return !rest.some(u => parts.test(u.text)) || rest.length === 0 || reading.units.some(u => u.role === 'lack')
  if (rest[0] && (parts.test(rest[0].text) || rest[0].type === 'quote')) return false
  return (
    rest.some(u => /(?:^|\s)(?:vào|vao)(?:\s|$)/.test(u.text)) &&
    !rest.some(u => annex.test(u.text)) &&
    !rest.some(u => u.role === 'into' || u.role === 'reach')
  )
}

/** "Nêu A trước, sau đó mới đến B". */
export function orders(reading: Reading): boolean {
  return reading.units.some(
    (u, i) => u.plain === 'truoc' && /^(?:sau do|roi|sau cung)$/.test(reading.units[i + 2]?.plain ?? '')
  )
}

/** "đang 2.2 nhảy sang 2.4", "94,6 hay 96,4": numbers out of their count, or two figures of which one must be wrong. */
export function countsWrong({ units, raw }: Reading): boolean {
  if (units.some(u => u.type === 'quote')) return false
  const dotted = units.filter(u => u.type === 'number' && /^\d+(?:\.\d{1,2})+$/.test(u.text)).length
  if (dotted >= 2 && /nhảy (?:sang|qua|lên|tới|đến|cóc|số)|nhay (?:sang|qua|len|toi)/iu.test(raw)) return true
  return units.some(
    (u, i) => /^(?:hay|hoặc)$/.test(u.text) && units[i - 1]?.type === 'number' && units[i + 1]?.type === 'number'
  )
}
