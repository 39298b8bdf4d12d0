import type { Clause } from './clauses.ts'
import type { Role } from './lexicon.ts'
import type { Unit } from './reading.ts'
import { slotOfRole } from './slot.ts'
import type { Filled } from './slots.ts'

/** What opens the slot of a quotation. */
export interface Opener {
  mark: Unit
  /** Index of the mark. */
  at: number
  /** A colon stands between the mark and the quotation. */
  colon: boolean
}

/** The mark that governs the quotation at `at`: the nearest to its left in the sentence that opens a slot, over few plain words. */
export function openerOf(units: Unit[], at: number, clause: Clause, before: Filled[]): Opener | null {
  let words = 0
  let depth = 0
  let colon = false
  let passed = false
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit
    if (unit.text === ')') depth++
    else if (unit.text === '(') depth--
    if (depth > 0) continue
    if (unit.type === 'quote' && isAnchored(units, i, at, before)) passed = true
    else if (unit.type === 'quote')
      return isListed(units, i, at) && !linked(units, at) ? sameAs(before, i) : linkBetween(units, i, at)
    if (unit.type === 'stop' && '.;?!\n'.includes(unit.text)) return null
    if (unit.text === ',' && words > 0) return null
    if (unit.text === ':') {
      if (words > 0) return null
      if (!introduces(units[i - 1])) return addingBefore(units, i)
      colon = true
    } else if (unit.type === 'word' || unit.type === 'number') words++
    if (
      words === 1 &&
      i >= at - 2 &&
      /^l[àa]$/.test(unit.text) &&
      clause.force > 0 &&
      units[i - 1]?.role !== 'question'
    )
      return { mark: { ...unit, type: 'mark', role: 'into' }, at: i, colon }
    if (unit.role === 'contrast' || unit.role === 'besides' || unit.role === 'therefore') return null
    if ((colon || passed) && (unit.role === 'anchor' || unit.role === 'inside')) continue
    if (unit.role && slotOfRole(unit.role) && !(words > 2 && nearOnly.has(unit.role)))
      return { mark: unit, at: i, colon }
    if (words > 9) return null
  }
  return null
}

/** A colon brings in what a mark before it asks for; behind plain words it starts anew ("mục 3: “A” …"). */
function introduces(unit: Unit | undefined): boolean {
  return unit?.type === 'mark'
}

/** "Thêm gạch đầu dòng thứ tư ở mục III.1: “…”": the sentence asks for something new and names its place before the colon. */
function addingBefore(units: Unit[], colon: number): Opener | null {
  let i = colon - 1
  while (i > 0 && !endsSentence(units, i - 1)) i--
  while (units[i]?.role === 'ask' || units[i]?.role === 'opening') i++
  const mark = units[i]
  return mark?.role && spelling.has(mark.role) ? { mark, at: i, colon: true } : null
}

const spelling = new Set<Role>(['add', 'mention', 'rewrite', 'replace'])

/** A stop that is not the dot of a number ("mục B.III.1"). */
function endsSentence(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit
  return unit.type === 'stop' && '.;?!\n'.includes(unit.text) && units[at + 1]?.from !== unit.to
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

/** "bổ sung vào sau từ “A” cụm từ “B”": the first quotation only says where, the second is what the verb asks for. */
function isAnchored(units: Unit[], quote: number, at: number, before: Filled[]): boolean {
  const between = units.slice(quote + 1, at)
  const slot = before.findLast(f => f.first === quote)?.slot
  return between.length > 0 && between.every(u => u.role === 'term') && (slot === 'anchor' || slot === 'context')
}

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
