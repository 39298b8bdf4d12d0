import type { Remark } from '../model/comment.ts'
import type { Clause } from './clauses.ts'
import type { Reading, Unit } from './reading.ts'

/**
 * Why the comment asks for it, as a slice of the raw text: the form's field; else what a reason word opens ("vì", "để",
 * "cho khớp với"); else the argument before or after the request. Null where it says none.
 */
export function readReason(reading: Reading, clauses: Clause[], main: Clause | null, remark: Remark): string | null {
  const field = remark.reason?.trim() ?? ''
  if (/\p{L}/u.test(field)) return field
  const long = (clauses.at(-1)?.sentence ?? 0) >= 3
  if (long) return argument(reading, clauses, main) ?? marked(reading, clauses, main)
  return marked(reading, clauses, main) ?? after(reading, clauses, main) ?? beforeIt(reading, clauses, main)
}

/** A clause that a reason word opens, with the clauses that carry it on. */
function marked(reading: Reading, clauses: Clause[], main: Clause | null): string | null {
  const starts = clauses.map((c, i) => (c.sort === 'reason' && opensReason(reading, c) ? i : -1)).filter(i => i >= 0)
  const best = starts.find(i => role(reading, clauses[i]) === 'because') ?? starts[0]
  if (best === undefined) return null
  const first = clauses[best] as Clause
  let last = first
  for (const clause of clauses.slice(best + 1)) {
    if (clause.force > 0 || clause.sort === 'agree' || clause.sort === 'disagree') break
    if (clause.sort === 'reason' && opensReason(reading, clause) && clause.sentence !== last.sentence) break
    if (clause.sort === 'place') break
    if (clause.sentence > last.sentence && main && main.from > first.from) break
    last = clause
  }
  return cleaned(reading.raw.slice(first.from, last.to))
}

function role(reading: Reading, clause: Clause | undefined): string | null {
  return clause ? (reading.units[clause.first]?.role ?? null) : null
}

function opensReason(reading: Reading, clause: Clause): boolean {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 2); i++) {
    const r = reading.units[i]?.role
    if (r === 'because' || r === 'purpose') return true
  }
  return false
}

/** Long comments: everything argued between the opinion at the start and the request at the end (or behind it). */
function argument(reading: Reading, clauses: Clause[], main: Clause | null): string | null {
  if (!main) return null
  const head = clauses[0] as Clause
  const opening =
    head.sort === 'disagree' || head.sort === 'agree' || head.force >= 3 || cites(reading, head) ? head.sentence : -1
  const inside = clauses.filter(c => c.sentence > opening && c.sentence < main.sentence)
  const behind = clauses.filter(c => c.sentence > main.sentence)
  const part = words(inside) >= words(behind) ? inside : behind
  if (part.length === 0) return null
  return cleaned(reading.raw.slice((part[0] as Clause).from, (part.at(-1) as Clause).to))
}

function words(clauses: Clause[]): number {
  return clauses.reduce((n, c) => n + (c.end - c.first), 0)
}

function cites(reading: Reading, clause: Clause): boolean {
  return reading.units.slice(clause.first, clause.end).some(u => u.role === 'cite')
}

/** What follows the request and asks for nothing: "…; không phải mọi người đều thuộc diện này". */
function after(reading: Reading, clauses: Clause[], main: Clause | null): string | null {
  const at = main ? clauses.indexOf(main) : clauses.findIndex(c => c.sort === 'disagree')
  if (at < 0) return null
  const sentence = (clauses[at] as Clause).sentence
  const rest = clauses.slice(at + 1)
  if (main && reading.units[main.action]?.role === 'check' && reading.units[main.end]?.text === ':' && rest[0])
    return stripped(reading, rest[0].first, (rest.at(-1) as Clause).end)
  const first = rest.find(
    c => c !== main && (argues(reading, c) || (c.sentence > sentence && c.sort === 'other' && c.end - c.first >= 4))
  )
  if (!first) return null
  const tail = rest.filter(c => c.from >= first.from && c.action < 0 && c.sort !== 'place')
  return stripped(reading, first.first, (tail.at(-1) as Clause).end)
}

/** What precedes the request and finds fault: "Tiêu đề quá dài, nên …", "40 trang dài quá, rút ngắn …". */
function beforeIt(reading: Reading, clauses: Clause[], main: Clause | null): string | null {
  if (!main) return null
  const earlier = clauses.slice(0, clauses.indexOf(main))
  const first = earlier.find(c => argues(reading, c))
  const last = earlier.findLast(c => c.sort !== 'place' && c.action < 0)
  if (first && last) return stripped(reading, first.first, last.end)
  if (main.action < 0) return null
  const at = reading.units.findIndex((u, i) => i >= main.first && i < main.action && isFault(reading, u))
  return at < 0 ? null : stripped(reading, at, main.action)
}

const faults = new Set(
  'quá chưa bị dễ trùng thiếu còn chỉ không rất nhiều khó dài rối mới thấp cao sai lớn lặp thừa ít trống hơn đã nặng chung'.split(
    ' '
  )
)
const plainFaults = new Set('qua chua bi trung thieu khong rat kho dai thap sai lap thua chung'.split(' '))

/** Words of judgement make a clause an argument; a mere continuation of a list has none. */
function argues(reading: Reading, clause: Clause): boolean {
  if (clause.action >= 0 || clause.sort === 'place' || clause.sort === 'agree' || clause.sort === 'disagree')
    return false
  const units = reading.units.slice(clause.first, clause.end)
  if (units.filter(u => u.type === 'word' || u.type === 'mark').length < 2) return false
  if (reading.units[clause.end]?.text === '?') return false
  return (
    units[0]?.role === 'contrast' ||
    evidence.test(units[0]?.text ?? '') ||
    units.some(u => isFault(reading, u)) ||
    (clause.force > 0 && clause.force <= 2)
  )
}

/** Words that bring evidence: "theo thống kê của phường là …". */
const evidence = /^(?:theo|hiện|thực|nếu|thuc|hien)$/

function isFault(reading: Reading, unit: Unit): boolean {
  if (
    unit.role === 'fault' ||
    unit.role === 'lack' ||
    unit.role === 'not' ||
    unit.role === 'unsuited' ||
    unit.role === 'surplus'
  )
    return true
  return unit.type === 'word' && (reading.marked ? faults.has(unit.text) : plainFaults.has(unit.plain))
}

/** The raw words of units [first, end) without the place or the quotation they speak of. */
function stripped(reading: Reading, first: number, end: number): string | null {
  let from = first
  while (from < end - 1 && (reading.units[from]?.role === 'term' || reading.units[from]?.role === 'inside')) from++
  from = reading.units[from]?.type === 'quote' && from < end - 1 ? from + 1 : first
  return cleaned(reading.raw.slice((reading.units[from] as Unit).from, (reading.units[end - 1] as Unit).to))
}

function cleaned(text: string): string | null {
  const out = text.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '')
  return /\p{L}/u.test(out) ? out : null
}
