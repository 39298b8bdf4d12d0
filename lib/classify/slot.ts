import type { Role } from './lexicon.ts'

/**
 * What a quotation is there for. old: words to be changed · new: words to be printed · subject: words the clause is about,
 * which are old if new words follow · kept: words to stay · anchor: "sau cụm từ …" · context: a passage cited.
 */
export type Slot = 'old' | 'new' | 'subject' | 'kept' | 'anchor' | 'context' | 'checked' | 'moved'

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

/** What a quotation behind a mark of this role is there for, where nothing else decides; null where the role opens no slot. */
export function slotOfRole(role: Role): Slot | null {
  return role === 'use' ? 'subject' : (opens[role] ?? null)
}
