import type { Edit, Kind } from '../model/comment.ts'
import type { Clause } from './clauses.ts'
import type { EditReading } from './edit.ts'
import {
  asks,
  countsWrong,
  bringsIn,
  isWish,
  lacks,
  orders,
  partBehind,
  refuses,
  rights,
  shortens,
  titleLike
} from './kind-signs.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'
import { praises } from './stance.ts'
import { isSlip } from './variants.ts'

const byRole: Partial<Record<Role, Kind>> = {
  add: 'add',
  mention: 'add',
  lack: 'add',
  replace: 'replace',
  level: 'replace',
  reach: 'replace',
  into: 'replace',
  rewrite: 'restructure',
  delete: 'delete',
  surplus: 'delete',
  avoid: 'object',
  move: 'move',
  restructure: 'restructure',
  clarify: 'clarify',
  check: 'correct',
  unify: 'correct',
  capital: 'correct',
  small: 'correct',
  keep: 'approve',
  fault: 'correct',
  use: 'propose',
  cite: 'clarify'
}

/** What sort of request it is: by the words exchanged where there are some, else by the commanding verb, else by the opinion. */
export function kindOf(reading: Reading, clauses: Clause[], main: Clause | null, read: EditReading): Kind {
  const verb = main && main.action >= 0 ? (reading.units[main.action] as Unit) : null
  const has = (role: Role): boolean => reading.units.some(u => u.role === role)
  const opposed = clauses.some(c => c.sort === 'disagree')
  if (shortens(reading, verb)) return 'restructure'
  if (countsWrong(reading)) return 'correct'
  const fromEdit = read.edit ? kindOfEdit(reading, read.edit, read, verb) : null
  if (fromEdit) return fromEdit
  if (read.frame === 'checked')
    return opposed ? 'object' : has('fault') || /\d/.test(read.edit?.original ?? '') ? 'correct' : 'clarify'
  if (
    opposed &&
    (verb === null || main?.sort === 'disagree' || verb.role === 'replace' || verb.role === 'check' || main?.negated)
  )
    return 'object'
  if (verb?.role === 'keep' && !main?.negated) return opposed ? 'object' : 'approve'
  const wished = isWish(reading.units[main?.first ?? -1])
  if (verb?.role === 'replace' && (has('fault') || rights(reading)) && !wished) return 'correct'
  if (verb?.role && !main?.negated) return kindOfVerb(reading, clauses, main as Clause, verb)
  if (main?.negated || refuses(reading)) return 'object'
  if (opposed) return 'object'
  if (has('fault')) return 'correct'
  if (main && has('lack')) return 'add'
  if (clauses.some(c => c.sort === 'agree')) return 'approve'
  if (orders(reading)) return 'move'
  if (reading.raw.includes('?') || (asks(reading) && !has('lack'))) return 'clarify'
  if (has('unsuited')) return 'object'
  if (has('surplus')) return 'delete'
  if (has('lack')) return 'add'
  if (praises(reading, clauses)) return 'approve'
  return main || clauses.some(c => reading.units[c.first]?.role === 'effort' && !has('not')) ? 'propose' : 'other'
}

function kindOfEdit(reading: Reading, edit: Edit, read: EditReading, verb: Unit | null): Kind | null {
  const named = reading.units.some(
    u => (u.role === 'fault' && !/^(?:chưa|không|mâu|chênh|vênh)/.test(u.text)) || u.role === 'mistyped'
  )
  if (read.frame === 'kept') return null
  if (read.frame === 'number') return 'correct'
  if (read.frame === 'level') return 'replace'
  if (edit.original !== null && edit.replacement !== null)
    return named || verb?.role === 'unify' || verb?.role === 'capital' || isSlip(edit.original, edit.replacement)
      ? 'correct'
      : 'replace'
  if (edit.replacement !== null) {
    if (verb?.role === 'unify' || verb?.role === 'capital' || verb?.role === 'small') return 'correct'
    if (verb?.role === 'use' && reading.units.some(u => /^(?:chỉ|chi)/.test(u.text) && u.role === 'ask'))
      return 'replace'
    if (verb?.role === 'use' || /^(?:nên là|nen la|là|gọi là|đặt tên là)$/.test(verb?.text ?? ''))
      return titleLike(reading) ? 'replace' : 'propose'
    if (
      verb?.role === 'replace' ||
      verb?.role === 'rewrite' ||
      verb?.role === 'into' ||
      verb?.role === 'delete' ||
      verb?.role === 'avoid' ||
      verb?.role === 'level' ||
      reading.units.some((u, i) => u.role === 'reach' && reading.units[i + 1]?.type === 'quote')
    )
      return 'replace'
    return verb?.role === 'restructure' || verb?.role === 'move' ? null : 'add'
  }
  if (read.frame === 'checked') return null
  if (verb?.role === 'replace' || verb?.role === 'rewrite') return 'replace'
  if (verb?.role === 'small' || verb?.role === 'capital') return 'correct'
  return verb?.role === 'delete' || verb?.role === 'avoid' || !named ? 'delete' : 'correct'
}

/** Verbs that change what is written: with them even a wish is an edit. */
const exact = new Set<Role>(['check', 'delete', 'keep', 'move', 'restructure', 'rewrite'])

function kindOfVerb(reading: Reading, clauses: Clause[], main: Clause, verb: Unit): Kind {
  if (/^(?:đưa|dua)(?: vào| vao)?$/.test(verb.text)) return bringsIn(reading, main, verb) ? 'add' : 'move'
  if (verb.role === 'mention' && asks(reading)) return 'clarify'
  if (verb.role === 'into')
    return lacks(reading, clauses, main) ? 'add' : partBehind(reading, main) ? 'restructure' : 'replace'
  if (
    isWish(reading.units[main.first]) &&
    !exact.has(verb.role as Role) &&
    !reading.units.some(u => u.type === 'quote')
  )
    return 'propose'
  if (verb.role === 'level') return 'propose'
  if (verb.role === 'use' && orders(reading)) return 'move'
  return byRole[verb.role as Role] ?? 'propose'
}
