import type { Clause } from './clauses.ts'
import { openerOf, type Opener } from './openers.ts'
import type { Role } from './lexicon.ts'
import { slotOfRole, type Slot } from './slot.ts'
import type { Reading, Unit } from './reading.ts'
import { quoteValue, type Value } from './values.ts'

export interface Filled extends Value {
  slot: Slot
  /** The mark that opened the slot, or null. */
  mark: Unit | null
  clause: Clause
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
  if (role === 'inside' && ((next && followers.has(next)) || /^(?:chỗ|cho)$/.test(mark.text))) return 'subject'
  if (role === 'use' || role === 'cite') return isCommanded(units, opener, clause) ? 'new' : 'subject'
  if (role === 'fault' && /^thi[eế]u/.test(mark.text) && opener.at >= at - 2) return 'new'
  if (role === 'lack' && opener.at < at - 3) return 'context'
  if ((role === 'rewrite' || role === 'replace') && opener.colon && !leadsInto(units, at, clause)) return 'new'
  if (role === 'capital' || role === 'small') return isCased(reading, at, role) ? 'new' : 'old'
  return slotOfRole(role) ?? 'subject'
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
    (opener.mark.role === 'use' && opener.mark.text.includes(' ') && units[opener.at - 1]?.type !== 'word') ||
    before === 'ask' ||
    before === 'must'
  )
}
