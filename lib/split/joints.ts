import type { Clause } from '../classify/clauses.ts'
import { isAction } from '../classify/command.ts'
import type { Role } from '../classify/lexicon.ts'
import type { Reading, Unit } from '../classify/reading.ts'

/** A place where a text may be cut: end of the left part, start of the right one, and the words around that are read. */
export interface Joint {
  from: number
  end: number
  start: number
  to: number
  /** Joined by "đồng thời", "ngoài ra". */
  strong: boolean
  /** Every sentence of the text commands, and the joint is between two of them. */
  commands: boolean
}

/** Units read on each side of a joint: an edit is told in fewer, and long texts stay cheap. */
const reach = 40

/** The joints of a text at which both sides have a verb of editing, in order. */
export function jointsOf(reading: Reading, clauses: Clause[]): Joint[] {
  const { units } = reading
  const ends = sentenceEnds(clauses)
  const starts = sentenceStarts(clauses)
  const orders = allCommand(reading, clauses)
  const joints: Joint[] = []
  const push = (
    left: Clause,
    clause: Clause,
    last: number,
    first: number,
    strong: boolean,
    commands: boolean
  ): void => {
    const from = Math.max(starts.get(left.sentence) ?? 0, last - reach)
    const to = Math.min(ends.get(clause.sentence) ?? units.length, first + reach)
    const possible = strong || commands || (exact(units, from, last + 1) && exact(units, first, to))
    if (!possible || !verbs(units, from, last + 1) || !verbs(units, first, to)) return
    const at = (i: number): Unit => units[i] as Unit
    joints.push({ from: at(from).from, end: at(last).to, start: at(first).from, to: at(to - 1).to, strong, commands })
  }
  for (const [i, clause] of clauses.entries()) {
    if (i > 0) {
      const first = firstOwn(reading, clause)
      const stop = units[clause.first - 1] as Unit
      const ended = stop.type === 'stop' && '.?!\n'.includes(stop.text)
      const strong =
        units.slice(clause.first, first).some(u => u.role === 'besides') || (ended && turns(units, clause.first))
      const last = clause.first - (stop.type === 'stop' && !ended ? 2 : 1)
      push(
        clauses[i - 1] as Clause,
        clause,
        last,
        first,
        strong,
        orders && clause.sentence > (clauses[i - 1] as Clause).sentence
      )
    }
    for (let k = clause.first + 1; k < clause.end - 1; k++) {
      if (units[k]?.plain === 'va' && opens(units[k + 1] as Unit)) push(clause, clause, k - 1, k + 1, false, false)
    }
  }
  return joints
}

/** "… . Còn chú thích 4 …", "Riêng mục 3 …": a sentence that turns to another place. */
function turns(units: Unit[], at: number): boolean {
  const next = units[at + 1]
  return /^(?:còn|riêng|con|rieng)$/.test(units[at]?.text ?? '') && next !== undefined && placeNouns.test(next.plain)
}

const placeNouns =
  /^(?:muc|phan|diem|khoan|dieu|chuong|doan|cau|trang|dong|phu|bang|chu|chi tieu|tieu|y|o|ve|trong|tai)(?: |$)/

function sentenceStarts(clauses: Clause[]): Map<number, number> {
  return new Map(clauses.toReversed().map(c => [c.sentence, c.first]))
}

function sentenceEnds(clauses: Clause[]): Map<number, number> {
  return new Map(clauses.map(c => [c.sentence, c.end]))
}

/** Each sentence opens with a command of its own: nothing in the text is argument. */
function allCommand(reading: Reading, clauses: Clause[]): boolean {
  const seen = new Set<number>()
  for (const clause of clauses) {
    if (seen.has(clause.sentence) || clause.sort === 'place') continue
    seen.add(clause.sentence)
    if (clause.sort !== 'request' || clause.action < 0 || clause.force < 3 || clause.negated) return false
    if (reading.units[clause.action]?.role === 'keep') return false
  }
  return true
}

/** Exact words can only be said with quotation marks or figures, or behind a linking word. */
function exact(units: Unit[], first: number, end: number): boolean {
  const tells = (u: Unit): boolean =>
    u.type === 'quote' || u.type === 'number' || u.role === 'into' || u.role === 'term'
  return units.slice(first, end).some(tells)
}

const editing = new Set<Role>(['into', 'reach', 'surplus', 'fault'])

/** A verb or linking word of editing stands among the units [first, end). */
function verbs(units: Unit[], first: number, end: number): boolean {
  return units.slice(first, end).some(u => isAction(u) || (u.role !== null && editing.has(u.role)))
}

/** A second edit behind "và" starts with its verb or with the words to be changed. */
function opens(unit: Unit): boolean {
  return isAction(unit) || unit.type === 'quote' || unit.role === 'ask' || unit.role === 'term'
}

/** Index of the clause's first own unit, its joining words left out. */
function firstOwn({ units }: Reading, clause: Clause): number {
  const joins = (u: Unit | undefined): boolean => u?.role === 'besides' || u?.role === 'contrast' || u?.plain === 'va'
  let i = clause.first
  while (i < clause.end - 1 && joins(units[i])) i++
  return i
}
