import type { Kind } from '../model/comment.ts'
import { mostly } from './alike.ts'
import { askedAbbreviation } from './abbreviation.ts'
import { clashIn, clashOf, isTelling, type Clash } from './clash.ts'
import { doubtedDate, sameDate, type DoubtedDate } from './dates.ts'
import type { EditWords } from './edit-words.ts'
import { faultMeant, saidNumbering } from './numbering.ts'
import type { Ground } from './place.ts'
import type { Profile } from './profile.ts'

/**
 * A fault of the draft that a comment points at. People tell of one fault from two ends and in words that have nothing
 * in common; what is wrong is what makes two comments one request.
 */
export type Fault =
  | { type: 'numbering'; key: string }
  | { type: 'abbreviation'; key: string }
  | { type: 'date'; key: string; date: DoubtedDate }
  | { type: 'clash'; key: string; figures: Clash }

/** Kinds whose figures are no doubts. */
const unclashing = new Set<Kind>(['add', 'propose', 'move', 'restructure'])

/** The fault a comment points at, or null. `heading`: where it stands. */
export function faultOf(
  { kind, text }: { kind: Kind; text: string },
  edit: EditWords | null,
  heading: string | null,
  ground: Ground
): Fault | null {
  if (kind === 'approve' || kind === 'object' || kind === 'delete') return null
  const short = askedAbbreviation(text, edit, ground.abbreviations)
  if (short !== null) return { type: 'abbreviation', key: `#short ${short}` }
  const numbering = numberingKey(text, heading, ground)
  if (numbering !== null) return { type: 'numbering', key: numbering }
  if (edit !== null && edit.to.length > 0) return clashFault(clashOf(edit))
  const date = doubtedDate(text)
  if (date !== null) return { type: 'date', key: '#date', date }
  return unclashing.has(kind) ? null : clashFault(clashIn(text))
}

function clashFault(figures: Clash | null): Fault | null {
  return figures && { type: 'clash', key: `#clash ${figures.join(' ')}`, figures }
}

function numberingKey(text: string, heading: string | null, ground: Ground): string | null {
  const said = saidNumbering(text)
  if (said === null) return null
  const fault = faultMeant(said, heading, ground.faults, ground.parentOf)
  if (fault !== null) return `#number ${fault.parent ?? ''} ${fault.type} ${fault.value}`
  return said.type === null || said.values.size !== 1
    ? null
    : `#number ${heading} ${said.type} ${[...said.values].join()}`
}

/** Whether two comments point at one fault; null where their faults do not decide. */
export function sameFault(a: Profile, b: Profile): boolean | null {
  const [x, y] = [a.fault, b.fault]
  if (x === null || y === null || x.type !== y.type) return null
  if (x.type === 'numbering') return x.key === y.key
  if (x.type === 'abbreviation') return x.key === y.key ? true : null
  if (x.type === 'date' && y.type === 'date') {
    const here = a.guess === b.guess && a.footnote === b.footnote
    const near =
      a.heading === b.heading && x.date.day !== null && x.date.day === y.date.day && x.date.month === y.date.month
    return sameDate(x.date, y.date) ? here || near || null : false
  }
  if (x.type === 'clash' && (a.edit === null || b.edit === null)) {
    return x.key === y.key && (isTelling(x.figures) || a.heading === b.heading || mostly(a.subject, b.subject))
      ? true
      : null
  }
  return null
}
