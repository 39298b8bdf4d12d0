import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'
import type { Filled } from './slots.ts'
import { isWording, quoteValue, slice, valueAfter, wordLimit, wordsFrom, type Value } from './values.ts'

/** The words to be printed: quoted ones in a slot for new words, else unquoted ones behind the mark; null for none. */
export function newWords(request: Request): Value | null {
  const { reading, clauses, main, filled } = request
  const asking = clauses.filter(c => c.force > 0 && c.sort !== 'reason')
  const requests = isLong(clauses) ? asking.filter(c => c.sentence === main?.sentence) : asking
  const sentences = new Set((asking.length > 0 ? requests : clauses).map(c => c.sentence))
  const quoted = filled.filter(f => f.slot === 'new' && sentences.has(f.clause.sentence))
  const adding = (f: Filled): boolean => f.mark?.role === 'add' || f.mark?.role === 'lack' || f.mark?.role === 'fault'
  const best = quoted.find(f => !adding(f)) ?? quoted.find(f => f.mark?.role === 'add') ?? quoted[0]
  if (best) return withLead(reading, best)
  return secondOld(request) ?? spokenRight(request) ?? toldRight(request) ?? unquoted(request, requests)
}

/** Three sentences or more: an argument, whose quotations and figures are not the request's. */
export function isLong(clauses: Clause[]): boolean {
  return (clauses.at(-1)?.sentence ?? 0) >= 3
}

/** "Chỉ nên ghi hai phong trào: “A” và “B”": words between the mark and the quotation belong to the new words. */
function withLead(reading: Reading, value: Filled): Value {
  const mark = reading.units.findIndex(u => u.from === value.mark?.from && u.type === 'mark')
  if (mark < 0 || (value.mark?.role !== 'use' && value.mark?.role !== 'into')) return value
  const between = reading.units.slice(mark + 1, value.first)
  if (!between.some((u, k) => u.type === 'word' && between[k + 1]?.text === ':')) return value
  return slice(reading, mark + 1, sentenceEnd(reading, value.end))
}

function sentenceEnd(reading: Reading, at: number): number {
  let i = at
  while (i < reading.units.length && !'.;?!\n'.includes((reading.units[i] as Unit).text)) i++
  return i
}

/** “A” thiếu chữ, sửa “B”: of a subject and an old one without anything new, the second is the new one. */
function secondOld({ reading, main, filled }: Request): Filled | null {
  const last = filled.findLast(f => f.mark?.role === 'replace' && f.slot === 'old')
  if (!last || !main || last.clause.sentence !== main.sentence) return null
  if (reading.units.slice(last.end, last.clause.end).some(u => u.role === 'into')) return null
  const earlier = filled.some(
    f =>
      f.first < last.first &&
      (f.slot === 'subject' || f.slot === 'old') &&
      f.clause.sentence >= last.clause.sentence - 1
  )
  return earlier ? last : null
}

/** “A” là B chứ, sửa lại: what the writer says it is, where something is to be put right. */
function spokenRight({ reading, clauses, filled }: Request): Value | null {
  if (!clauses.some(c => c.force > 0 && reading.units[c.action]?.role === 'replace')) return null
  const subject = filled.find(f => f.slot === 'subject')
  const link = subject ? reading.units[subject.end] : undefined
  if (!subject || !link || !/^l[àa]$/.test(link.text)) return null
  const value = wordsFrom(reading, subject.end + 1, subject.clause.end)
  return value && reading.units[value.end]?.role === 'particle' ? value : null
}

/** “A” đã cũ, nay dùng “B”, đề nghị thay: the words that the writer says are used, where something is to be replaced. */
function toldRight({ reading, main, filled }: Request): Filled | null {
  if (!main || reading.units[main.action]?.role !== 'replace' || filled.length < 2) return null
  const told = filled.at(-1) as Filled
  return (told.mark?.role === 'use' || told.mark?.role === 'into') && told.clause !== main ? told : null
}

const newMarks = new Set<Role>(['into', 'use', 'unify', 'add', 'capital', 'small', 'mention'])

function unquoted({ reading, filled }: Request, requests: Clause[]): Value | null {
  for (const clause of requests) {
    if (clause.negated) continue
    for (let i = clause.first; i < clause.end; i++) {
      const unit = reading.units[i] as Unit
      if (!unit.role || !newMarks.has(unit.role) || (unit.role === 'use' && i !== clause.action)) continue
      if (unit.role === 'add' && clause.action < 0) continue
      const value = unit.role === 'add' ? addedWords(reading, i, clause) : linkedWords(reading, i, clause)
      if (value && !filled.some(f => f.first === value.first)) return value
    }
  }
  return null
}

/** Words behind "thành", "nên là", "chỉ nên ghi", "như sau:". */
function linkedWords(reading: Reading, at: number, clause: Clause): Value | null {
  const mark = reading.units[at] as Unit
  const verb = reading.units[clause.action]
  if (verb?.role === 'restructure' || (verb?.role === 'move' && clause.action !== at)) return null
  if (mark.role === 'mention' && !mark.text.startsWith('ghi')) return null
  const opened = reading.units[clause.end]?.text === ':'
  const value = valueAfter(reading, at, opened && clause.end === at + 1 ? sentenceEnd(reading, at) : clause.end)
  if (!value || !isWording(reading, value, wordLimit)) return null
  if (mark.role === 'unify' && !value.quoted && /(?:cách|cach|một|mot|chung|lại|lai)$/.test(mark.text)) return null
  if ((mark.role === 'unify' || mark.role === 'use') && !value.quoted && value.end - value.first > 5) return null
  return opened && !value.quoted && value.end === clause.end
    ? slice(reading, value.first, sentenceEnd(reading, value.end))
    : value
}

/** "bổ sung số hộ …", "bổ sung tên …": a thing to be told, not words to be printed. */
const countNouns = new Set(['so', 'ten', 'ty le', 'ti le', 'muc', 'chi tiet', 'noi dung', 'khai niem', 'con so'])
const targetNouns = new Set(['chỉ tiêu', 'chi tieu', 'mục tiêu'])
const targetStart = /^(?:mỗi|hằng|hàng|ít|phấn|trên|dưới|đến|không|có|moi|hang|it|phan|tren|den)$/

/** "Bổ sung: …", "bổ sung chỉ tiêu 100% …", "thêm A vào câu …": words added without quotation marks. */
function addedWords(reading: Reading, at: number, clause: Clause): Value | null {
  const { units } = reading
  let i = at + 1
  while (units[i]?.role === 'term' && i < clause.end) i++
  if (i > at + 1 && units[i]?.type !== 'quote' && countNouns.has(units[i - 1]?.plain ?? '')) return null
  const named = units[i - 1] as Unit
  const target = targetNouns.has(named.text)
  const next = units[i]
  if (next?.text === ':' && i === clause.end) return spelledOut(reading, i + 1)
  if (target && next && (next.type === 'number' || targetStart.test(next.text))) return untilReason(reading, i)
  const value = wordsFrom(reading, i, clause.end)
  return value && isPrinted(reading, value, clause, i > at + 1) ? value : null
}

/** Words behind a colon, unless they only ask. */
function spelledOut(reading: Reading, first: number): Value | null {
  const opening = reading.units[first]
  if (!opening || opening.role === 'question') return null
  return opening.type === 'quote' ? quoteValue(reading, first) : untilReason(reading, first)
}

/** Unquoted words count as words only where their place is said in words too, or where they are the whole short object. */
function isPrinted(reading: Reading, value: Value, clause: Clause, named: boolean): boolean {
  const { units } = reading
  const after = units[value.end]
  const placed = after?.role === 'inside' || after?.role === 'anchor'
  const printed = placed && units.slice(value.end, value.end + 4).some(u => u.type === 'quote' || u.role === 'term')
  const whole = value.end === clause.end && !',:'.includes(units[clause.end]?.text ?? '.')
  if (!printed && (placed || !(whole || after?.text === '('))) return false
  return isWording(reading, value, named || printed ? wordLimit : 6)
}

/** From a unit to the end of its sentence, or to the reason. */
function untilReason(reading: Reading, first: number): Value | null {
  let i = first
  while (i < reading.units.length) {
    const unit = reading.units[i] as Unit
    if (
      '.;?!\n'.includes(unit.text) ||
      unit.role === 'because' ||
      (unit.role === 'purpose' && unit.text.startsWith('cho '))
    )
      break
    i++
  }
  while (i > first && reading.units[i - 1]?.text === ',') i--
  return i > first ? slice(reading, first, i) : null
}

/** New words that take nobody's place: an addition. */
export function isAdding({ reading, filled }: Request, fresh: Value): boolean {
  const own = filled.find(f => f.first === fresh.first)
  const role = own ? own.mark?.role : markBefore(reading, fresh)?.role
  return role === 'add' || role === 'lack' || role === 'mention' || role === 'fault'
}

/** The mark that brings in the new words. */
export function markBefore(reading: Reading, value: Value): Unit | null {
  for (let i = value.first - 1; i >= 0 && i >= value.first - 12; i--) {
    const unit = reading.units[i] as Unit
    if (
      unit.role &&
      (newMarks.has(unit.role) || unit.role === 'lack' || unit.role === 'replace' || unit.role === 'rewrite')
    )
      return unit
  }
  return null
}
