import { isImperative, judged, needsAsk } from './imperative.ts'
import type { Role } from './lexicon.ts'
import { isPlace } from './places.ts'
import type { Unit } from './reading.ts'

const actions = new Set<Role>([
  'add',
  'mention',
  'replace',
  'level',
  'rewrite',
  'delete',
  'avoid',
  'move',
  'restructure',
  'clarify',
  'check',
  'unify',
  'capital',
  'small',
  'keep',
  'use'
])
const askForce: Partial<Record<Role, number>> = { ask: 3, must: 2, wish: 2 }

export function isAction(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.role !== null && actions.has(unit.role)
}

/** What a clause commands: `action` is the index of its verb or -1, `force` 0 to 6. */
export interface Command {
  action: number
  force: number
  /** The verb is negated ("không nên rút gọn"). */
  negated: boolean
}

/** Verbs that need an ask, but command as the first words of a clause: "Cân nhắc chỉ tiêu …", "Dùng “A”". */
const headWords = new Set('can nhac|xem xet|dung|viet|ghi'.split('|'))

/** "đề nghị xem xét bổ sung …": before another verb these only soften the ask. */
const weighs = new Set(['xem xet', 'nghien cuu', 'can nhac', 'ra soat', 'xem lai'])

/** Units behind a verb in which its judgement is looked for: long clauses stay cheap. */
const reach = 25

/** Finds the verb that commands: at the start, after an ask, or after the words it is about; sets force, action and negation. */
export function commandOf(units: Unit[], head: number, end: number): Command {
  let ask = -1
  let asked = 0
  let depth = 0
  for (let i = head; i < end; i++) {
    const unit = units[i] as Unit
    if (unit.text === '(') depth++
    if (unit.text === ')') depth--
    if (depth > 0) continue
    const weight = unit.role ? askForce[unit.role] : undefined
    if (weight !== undefined && !isFiller(units, i)) {
      ask = i
      asked = Math.max(asked, weight)
    }
    const named = unit.plain === 'neu' && unit.role === 'cite' && ask === i - 1
    if (!isAction(unit) && unit.role !== 'into' && unit.role !== 'reach' && !named) continue
    if (unit.text === '→' && isAction(units[i + 1])) continue
    if (weighs.has(unit.plain) && isAction(units[i + 1])) {
      ask = i
      asked = Math.max(asked, 3)
      continue
    }
    const near = selfAsked.test(unit.text) || isNear(units, ask, i)
    const own =
      i === head ||
      (i === head + 1 && (units[head]?.role === 'not' || units[head]?.plain === 'toi')) ||
      (i - head <= 12 && isPlace(units, head, i))
    if (!commands(units, i, near, own, head) && !isImperative(units, i, head, end)) continue
    if (!near && judged(units, i + 1, Math.min(end, i + reach))) continue
    const force = Math.max(asked, own || selfAsked.test(unit.text) ? 3 : 2) + (near ? 1 : 0)
    return { action: i, force, negated: isNegated(units, i, head) }
  }
  return { action: -1, force: Math.min(asked, 2), negated: false }
}

const selfAsked = /^(?:cứ|nên|cần|phải|đề nghị|chỉ nên|nen|can|phai|de nghi) /

/** The verb belongs to the ask before it: only the name of whom one asks and small words stand between. */
function isNear(units: Unit[], ask: number, at: number): boolean {
  if (ask < 0 || at - ask > 6) return false
  return units
    .slice(ask + 1, at)
    .every(
      u =>
        u.type === 'word' ||
        u.role === 'not' ||
        u.role === 'ask' ||
        u.role === 'must' ||
        u.role === 'term' ||
        u.role === 'clarify'
    )
}

/** A verb commands after an ask; at the start of its clause; or after the words or figure it is about. */
function commands(units: Unit[], at: number, near: boolean, own: boolean, head: number): boolean {
  const unit = units[at] as Unit
  // "mục IV: ghi là bốn chương trình song chỉ kể ba" tells what stands there.
  if (/^(?:ghi|viết|nói|gọi) là$/.test(unit.text) && tellsOtherwise(units, at)) return false
  if (near) return unit.role !== 'into' || isFix(unit)
  const before = units[at - 1]
  const shown = before?.type === 'quote' || before?.type === 'number'
  // "viết vậy thì …", "gọi như dự thảo …" speaks of what is written.
  if (unit.role === 'use' && /^(?:vay|the|nhu|kieu)$/.test(units[at + 1]?.plain ?? '')) return false
  if (at === head && opensWith(unit, units[at + 1])) return true
  if (unit.plain === 'dua vao' && units.slice(at, at + 20).some(u => u.role === 'instead')) return true
  if (needsAsk.has(unit.plain) && !(shown && unit.role === 'use')) return false
  if (unit.role === 'use' && !unit.text.includes(' ')) return own && !needsAsk.has(unit.plain)
  // "Trong dự thảo dùng chữ “A” …" tells what stands there.
  if (unit.role === 'use' && at > head && !shown && !units.slice(at, at + 20).some(u => u.role === 'instead'))
    return false
  if (unit.role === 'reach') return own
  if (unit.role === 'into') return isFix(unit)
  return own || shown
}

/** Behind it in the sentence stands "nhưng", "song", "mà". */
function tellsOtherwise(units: Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length && !'.;?!\n'.includes(units[i]?.text ?? ''); i++)
    if (units[i]?.role === 'contrast' || units[i]?.text === 'mà') return true
  return false
}

const kept = /^(?:cau|doan|muc|ten|phuong an|chi tieu|quy|cach|so|y|cum tu|tu|chu|nhu)$/

/** "Cân nhắc chỉ tiêu …", "Dùng “A”", "Giữ câu cũ". */
function opensWith(unit: Unit, next: Unit | undefined): boolean {
  if (unit.plain === 'giu') return kept.test(next?.plain ?? '')
  return headWords.has(unit.plain) && (next?.type === 'quote' || unit.role === 'clarify')
}

const fixes = /^(?:sửa|thay|đổi|nên|phải|đúng|viết|ghi|chỉnh|điều|rút|sua|nen|phai|doi|dung|viet|chinh)\s|^→$/

/** "sửa là", "nên là", "→": the linking word alone is a request. */
function isFix(unit: Unit): boolean {
  return unit.role === 'into' && fixes.test(unit.text)
}

/** "nên" that means "so" and "phải" of a fact: after "vì …" or with a negated fact behind. */
function isFiller(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit
  return (
    unit.role === 'ask' &&
    /^n[eê]n$/.test(unit.text) &&
    /^(?:khong|chua|da|con|rat|cung|viec|moi)$/.test(units[at + 1]?.plain ?? '') &&
    units[at + 1]?.role !== 'avoid' &&
    at > 0 &&
    units[at - 1]?.text === ','
  )
}

function isNegated(units: Unit[], at: number, head: number): boolean {
  for (let i = at - 1; i >= head && i >= at - 3; i--) {
    const role = units[i]?.role
    if (role === 'not') return true
    if (role === 'instead' && units[i]?.plain === 'khong phai') return true
    if (role !== 'ask' && role !== 'must' && units[i]?.type !== 'word') return false
  }
  return false
}
