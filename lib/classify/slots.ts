import type { Clause } from './clauses.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'
import { quoteValue, type Value } from './values.ts'

/**
 * What a quotation is there for. old: words to be changed · new: words to be printed · subject: words the clause is about,
 * which are old if new words follow · kept: words to stay · anchor: "sau cụm từ …" · context: a passage cited.
 */
export type Slot = 'old' | 'new' | 'subject' | 'kept' | 'anchor' | 'context' | 'checked' | 'moved'

export interface Filled extends Value {
  slot: Slot
  /** The mark that opened the slot, or null. */
  mark: Unit | null
  clause: Clause
}

const opens: Partial<Record<Role, Slot>> = {
  add: 'new',
  mention: 'new',
  lack: 'new',
  replace: 'old',
  level: 'old',
  rewrite: 'old',
  delete: 'old',
  surplus: 'old',
  avoid: 'old',
  fault: 'old',
  mistyped: 'old',
  move: 'moved',
  restructure: 'moved',
  clarify: 'context',
  check: 'checked',
  unify: 'new',
  capital: 'new',
  small: 'new',
  keep: 'kept',
  cite: 'subject',
  into: 'new',
  reach: 'new',
  instead: 'old',
  anchor: 'anchor',
  inside: 'context',
  agree: 'context',
  disagree: 'context',
  because: 'context',
  purpose: 'context'
}

/** Every quotation of the text with what it is there for, in order. */
export function slotsOf(reading: Reading, clauses: Clause[]): Filled[] {
  const filled: Filled[] = []
  for (const clause of clauses) {
    for (let i = clause.first; i < clause.end; i++) {
      if (reading.units[i]?.type !== 'quote') continue
      const opener = clause.sort === 'reason' ? null : openerOf(reading.units, i, clause, filled)
      const slot = clause.sort === 'reason' ? 'context' : slotOf(reading, i, opener, clause)
      filled.push({ ...quoteValue(reading, i), slot, mark: opener?.mark ?? null, clause })
    }
  }
  return filled
}

interface Opener {
  mark: Unit
  /** Index of the mark. */
  at: number
  /** A colon stands between the mark and the quotation. */
  colon: boolean
}

/** Marks whose words may be old or new, by what follows the quotation. */
const settled = new Set<Role>(['replace', 'delete', 'avoid', 'surplus', 'level', 'anchor'])
const followers = new Set<Role>(['into', 'ask', 'must', 'replace', 'fault', 'use'])

function slotOf(reading: Reading, at: number, opener: Opener | null, clause: Clause): Slot {
  if (opener === null) return 'subject'
  const { units } = reading
  const { mark } = opener
  const role = mark.role as Role
  const next = units[at + 1]?.role
  if (next === 'into' && !settled.has(role)) return 'subject'
  if (role === 'inside' && next && followers.has(next)) return 'subject'
  if (role === 'use' || role === 'cite') return isCommanded(units, opener, clause) ? 'new' : 'subject'
  if (role === 'fault' && /^thi[eế]u/.test(mark.text) && opener.at >= at - 2) return 'new'
  if (role === 'lack' && opener.at < at - 3) return 'context'
  if ((role === 'rewrite' || role === 'replace') && opener.colon && !leadsInto(units, at, clause)) return 'new'
  if (role === 'capital' || role === 'small') return isCased(reading, at, role) ? 'new' : 'old'
  return opens[role] ?? 'subject'
}

/** "viết hoa “công đoàn”" shows the words as they are, "viết hoa “Công đoàn”" as they should be. */
function isCased(reading: Reading, at: number, role: Role): boolean {
  const { text } = quoteValue(reading, at)
  const small = text === text.toLowerCase()
  return role === 'small' ? small : !small
}

function leadsInto(units: Unit[], at: number, clause: Clause): boolean {
  for (
    let i = at + 1;
    i < units.length && (i < clause.end || units[i - 1]?.text === ':' || units[i]?.text === ':');
    i++
  ) {
    if (units[i]?.role === 'into') return true
  }
  return false
}

function isCommanded(units: Unit[], opener: Opener, clause: Clause): boolean {
  const before = units[opener.at - 1]?.role
  return (
    opener.at === clause.action ||
    (opener.mark.role === 'use' && opener.mark.text.includes(' ')) ||
    before === 'ask' ||
    before === 'must'
  )
}

/** The mark that governs the quotation at `at`: the nearest to its left in the sentence that opens a slot, over few plain words. */
function openerOf(units: Unit[], at: number, clause: Clause, before: Filled[]): Opener | null {
  let words = 0
  let depth = 0
  let colon = false
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit
    if (unit.text === ')') depth++
    else if (unit.text === '(') depth--
    if (depth > 0) continue
    if (unit.type === 'quote')
      return isListed(units, i, at) && !linked(units, at) ? sameAs(before, i) : linkBetween(units, i, at)
    if (unit.type === 'stop' && '.;?!\n'.includes(unit.text)) return null
    if (unit.text === ',' && words > 0) return null
    if (unit.text === ':') {
      if (words > 0 || !introduces(units[i - 1])) return null
      colon = true
    } else if (unit.type === 'word' || unit.type === 'number') words++
    if (words === 1 && i >= at - 2 && /^l[àa]$/.test(unit.text) && clause.force > 0)
      return { mark: { ...unit, type: 'mark', role: 'into' }, at: i, colon }
    if (unit.role === 'contrast' || unit.role === 'besides' || unit.role === 'therefore') return null
    if (colon && (unit.role === 'anchor' || unit.role === 'inside')) continue
    if (unit.role && (unit.role in opens || unit.role === 'use') && !(words > 2 && nearOnly.has(unit.role)))
      return { mark: unit, at: i, colon }
    if (words > 9) return null
  }
  return null
}

/** A colon brings in what a mark before it asks for; behind plain words it starts anew ("mục 3: “A” …"). */
function introduces(unit: Unit | undefined): boolean {
  return unit?.type === 'mark'
}

/** Marks that open a slot only for what stands right behind them. */
const nearOnly = new Set<Role>([
  'lack',
  'fault',
  'surplus',
  'instead',
  'into',
  'reach',
  'use',
  'inside',
  'anchor',
  'mention'
])

/** “A”, “B” và “C”: a list shares the slot of its first member. */
function isListed(units: Unit[], from: number, at: number): boolean {
  return units
    .slice(from + 1, at)
    .every(u => u.text === ',' || u.plain === 'va' || u.plain === 'hoac' || u.role === 'term')
}

function sameAs(before: Filled[], first: number): Opener | null {
  const found = before.findLast(f => f.first === first)
  return found?.mark ? { mark: found.mark, at: first, colon: false } : null
}

function linked(units: Unit[], at: number): boolean {
  const role = units[at + 1]?.role
  return role === 'into' || role === 'replace'
}

/** After another quotation only a bare "là" links: “A” là “B”. */
function linkBetween(units: Unit[], from: number, at: number): Opener | null {
  const link = units.slice(from + 1, at).findIndex(u => /^l[àa]$/.test(u.text))
  if (link < 0 || at - from > 3) return null
  const i = from + 1 + link
  return { mark: { ...(units[i] as Unit), type: 'mark', role: 'into' }, at: i, colon: false }
}
