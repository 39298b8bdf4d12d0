import { commandOf, type Command } from './command.ts'
import type { Role } from './lexicon.ts'
import { isPlace } from './places.ts'
import type { Reading, Unit } from './reading.ts'

export type ClauseSort = 'request' | 'agree' | 'disagree' | 'reason' | 'place' | 'other'

/** A stretch of the text between two breaks; `first` and `end` are indexes of its units (end is one behind). */
export interface Clause extends Command {
  first: number
  end: number
  sort: ClauseSort
  /** 0-based number of the sentence it stands in. */
  sentence: number
  from: number
  to: number
}

const openers = new Set<Role>(['contrast', 'besides', 'rest', 'therefore'])
/** Words before a clause that say who speaks, or nothing. */
const prefaces = new Set<Role>(['opening', 'particle'])
const reasons = new Set<Role>(['because', 'purpose'])
/** The clauses of a text with what each of them does. */
export function clausesOf(reading: Reading): Clause[] {
  const { units } = reading
  const clauses: Clause[] = []
  let first = 0
  let sentence = 0
  for (let i = 0; i <= units.length; i++) {
    const unit = units[i]
    const hard = unit === undefined || isHardStop(reading, i)
    const soft = !hard && (unit.text === ',' || unit.text === ':' || (i > first && startsClause(units, i)))
    if (!hard && !soft) continue
    if (i > first) clauses.push(judge(reading, first, i, sentence, clauses.at(-1)))
    first = unit?.type === 'stop' ? i + 1 : i
    if (hard && clauses.at(-1)?.sentence === sentence) sentence++
  }
  return clauses
}

const abbreviations = new Set('tr d đ tp ths ts p gs pgs bs ks mr đc stt'.split(' '))

/** A full stop that ends a sentence: not the one of "Tr.6", "d. 16" or of a heading's number at the start ("1. Thuận lợi"). */
function isHardStop(reading: Reading, at: number): boolean {
  const unit = reading.units[at] as Unit
  if (unit.type !== 'stop') return false
  if (';?!\n…•-+*'.includes(unit.text)) return true
  if (unit.text !== '.') return false
  const before = reading.units[at - 1]
  const after = reading.raw.slice(unit.to, unit.to + 2)
  if (after !== '' && !/^\s/.test(after)) return false
  if (before && abbreviations.has(before.text) && before.to === unit.from) return false
  const early = before?.type === 'number' && at <= 3 && /\p{L}/u.test(after)
  return !early
}

const breaking = new Set(
  'nhưng|tuy nhiên|tuy vậy|nhưng mà|thế nhưng|ngoài ra|đồng thời|và đồng thời|bên cạnh đó|do đó|vì vậy|vì thế|do vậy|cho nên|nhung|tuy nhien|ngoai ra|dong thoi|ben canh do|vi vay|do do|vi the'.split(
    '|'
  )
)
const lateReasons = new Set('do|bởi|căn cứ|xuất phát từ|lý do|lí do|boi|can cu|ly do|li do'.split('|'))

/** Connectives begin a clause even where the comma is missing. */
function startsClause(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (unit.role === 'purpose') return !leans(units[at - 1])
  if (unit.role === 'because') return !lateReasons.has(unit.text) || isArgued(units, at)
  return unit.role !== null && openers.has(unit.role) && breaking.has(unit.text)
}

/** Behind the label of an item: "(i) …", "a) …". */
function afterLabel(units: Unit[], first: number, end: number): number {
  const at = units[first]?.text === '(' ? first + 1 : first
  const short = (units[at]?.text.length ?? 9) <= 4
  return short && units[at + 1]?.text === ')' && at + 2 < end ? at + 2 : first
}

const bodies = /^(?:ban|bộ|chi|cơ|đoàn|đơn|hội|phòng|quân|sở|tổ|trường|ủy|xã)$/

/** "ghép mục 2 vào mục 1 do cùng nói …": behind a figure or quotation, and no body that does something ("do phòng lập"). */
function isArgued(units: Unit[], at: number): boolean {
  const before = units[at - 1]
  return (before?.type === 'number' || before?.type === 'quote') && !bodies.test(units[at + 1]?.text ?? '')
}

function isPreface(unit: Unit): boolean {
  return unit.role !== null && (openers.has(unit.role) || prefaces.has(unit.role))
}

/** "là đúng với thực tế", "vì phù hợp với …": a predicate or a reason already begun, no reason of its own. */
function leans(before: Unit | undefined): boolean {
  if (before === undefined) return false
  return (
    before.role === 'because' ||
    before.role === 'purpose' ||
    before.role === 'not' ||
    /^(?:là|rất|quá|hoàn toàn|để)$/.test(before.text)
  )
}

function judge(reading: Reading, first: number, end: number, sentence: number, before: Clause | undefined): Clause {
  const { units } = reading
  const from = (units[first] as Unit).from
  const to = (units[end - 1] as Unit).to
  const clause: Clause = { first, end, sort: 'other', sentence, force: 0, action: -1, negated: false, from, to }
  let head = afterLabel(units, first, end)
  while (head < end - 1 && isPreface(units[head] as Unit)) head++
  const role = units[head]?.role ?? null
  if (role !== null && reasons.has(role) && units[end]?.text !== '?') return { ...clause, sort: 'reason' }
  Object.assign(clause, commandOf(units, head, end))
  if (units.slice(first, head).some(u => u.role === 'therefore') && clause.force > 0) clause.force += 2
  const opinion = opinionOf(units, head, end, clause)
  if (opinion) return { ...clause, sort: opinion }
  if (before?.sort === 'reason' && before.sentence === sentence && clause.force < 3)
    return { ...clause, sort: 'reason', force: 0 }
  if (clause.force > 0) return { ...clause, sort: 'request' }
  return { ...clause, sort: isPlace(units, head, end) ? 'place' : 'other' }
}

function opinionOf(units: Unit[], head: number, end: number, clause: Clause): ClauseSort | null {
  for (let i = head; i < end; i++) {
    const role = units[i]?.role
    if (role === 'disagree') return 'disagree'
    if (role === 'agree' && (clause.action < 0 || i < clause.action)) {
      if (units[i - 1]?.role === 'not') return 'disagree'
      const asked = units[i - 1]?.role === 'ask' || units[i - 1]?.role === 'must'
      if (asked && units[i + 1]?.plain === 'cho') return null
      return 'agree'
    }
  }
  return null
}
