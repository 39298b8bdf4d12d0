import type { Kind } from '../model/comment.ts'
import type { Direction } from './directions.ts'
import type { Profile } from './profile.ts'

/** Kinds that may name one request; each list is one family, kinds may be in several. "other" says nothing of what it asks. */
const families: Kind[][] = [
  ['add', 'propose', 'clarify'],
  ['clarify', 'correct', 'restructure'],
  ['replace', 'correct', 'propose'],
  ['replace', 'add'],
  ['move', 'restructure', 'propose'],
  ['delete', 'object']
]

/** What the words themselves ask for: the kind as read is a guess, and one request is read as one kind here, another there. */
const asked: [Kind, Direction[]][] = [
  ['add', ['add']],
  ['delete', ['remove']],
  ['move', ['before', 'after']],
  ['restructure', ['split', 'join', 'shorten', 'lengthen', 'arrange']]
]

/** True where the kinds of two requests may name one. */
export function compatible(a: Profile, b: Profile): boolean {
  if (isUnsaid(a) || isUnsaid(b)) return takesOut(a) === takesOut(b)
  return kindsOf(a).some(x => kindsOf(b).some(y => x === y || families.some(f => f.includes(x) && f.includes(y))))
}

/** Opposes something or wants it out, by its kind or its words. */
function takesOut(p: Profile): boolean {
  return kindsOf(p).some(kind => kind === 'delete' || kind === 'object') || p.subject.directions.has('against')
}

/** Nothing in the words bears the kind out: "đưa thanh niên đi học nghề" moves no part of the draft. */
function isUnsaid({ kind, edit, subject }: Profile): boolean {
  if (kind === 'other') return true
  const places = subject.references.length > 0 || subject.toward !== null || subject.passage
  return (
    kind === 'move' && edit === null && !places && !subject.directions.has('before') && !subject.directions.has('after')
  )
}

/** The kind as read, and what its exact words come to ("A và B" → "A" takes out) or its free words say. */
function kindsOf({ kind, edit, subject }: Profile): Kind[] {
  const effect = edit?.operation
  if (effect === 'delete' || effect === 'add' || effect === 'replace') return [kind, effect]
  if (edit !== null) return [kind]
  return [kind, ...asked.flatMap(([also, signs]) => (signs.some(d => subject.directions.has(d)) ? [also] : []))]
}

/** Asks that something be said that is not yet, or may. */
export function isInsertion({ kind }: Profile): boolean {
  return kind === 'add' || kind === 'clarify' || kind === 'propose' || kind === 'other'
}

/** Asks for another order, place or length. */
export function isRearranging(p: Profile): boolean {
  return kindsOf(p).some(kind => kind === 'move' || kind === 'restructure')
}
