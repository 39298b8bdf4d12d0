import { alike, isBare, surelyAlike } from './alike.ts'
import { compatible, isInsertion } from './compatible.ts'
import { directionsConflict } from './directions.ts'
import type { EditWords } from './edit-words.ts'
import { sameFault } from './fault.ts'
import { figuresConflict } from './figures.ts'
import { negationsConflict } from './negation.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { sameAction } from './same-action.ts'
import { sameEdit } from './same-edit.ts'
import { sameWish } from './same-wish.ts'
import { wordWeight } from './subject.ts'
import { wantsConflict } from './wants.ts'

/**
 * True where two comments ask for the same thing in the same place. Both stand under the same heading of one draft
 * (the cell). Symmetric, and a pure function of the two and their draft. The evidences, strongest first: equal words; one
 * fault of the draft; one change of exact words; exact words named in free ones; one action on one place; one subject.
 */
export function sameRequest(a: Profile, b: Profile, rarity: Rarity): boolean {
  if (a.status === 'unresolved' || b.status === 'unresolved') return a.status === b.status && a.text === b.text
  const fault = sameFault(a, b)
  if (fault !== null) return fault
  if (a.paragraph !== null && b.paragraph !== null && a.paragraph !== b.paragraph) return false
  if ((a.kind === 'approve') !== (b.kind === 'approve')) return false
  if (a.kind === 'approve') return sameAgreement(a, b)
  if (a.text === b.text && a.guess === b.guess && (a.edit === null) === (b.edit === null)) return true
  if (a.edit !== null && b.edit !== null)
    return sameEdit(a, b, rarity) && (samelyPlaced(a, b, rarity) || surelyAlike(a.subject, b.subject))
  if (!compatible(a, b) || directionsConflict(a.subject.directions, b.subject.directions)) return false
  if (a.edit !== null) return sameWish(a, b, rarity)
  if (b.edit !== null) return sameWish(b, a, rarity)
  return sameAction(a, b) ?? sameFreeWords(a, b)
}

/** Agreement with one thing: the whole draft, one aspect of it, one heading, or the same words of a passage. */
function sameAgreement(a: Profile, b: Profile): boolean {
  if ((a.stance === 'disagree') !== (b.stance === 'disagree') || a.aspect !== b.aspect) return false
  if (a.status === 'document' || b.status === 'document') {
    return a.status === b.status && (!isPartial(a.aspect) || alike(a.subject, b.subject))
  }
  if (figuresConflict(a.subject.figures, b.subject.figures) || negationsConflict(a.subject, b.subject)) return false
  if (isPartial(a.aspect) || a.subject.directions.has('keep') || b.subject.directions.has('keep')) {
    return alike(a.subject, b.subject)
  }
  if (isBare(a.subject) || isBare(b.subject)) {
    return Math.max(a.subject.total, b.subject.total) < mostBeside && a.guess === b.guess
  }
  return alike(a.subject, b.subject)
}

/** What new words say that tell their place by themselves (rarity points). */
const telling = 1.5

/** What an agreement with a heading as such may say beside (rarity points). */
const mostBeside = 1.5

function isPartial(aspect: string): boolean {
  return aspect === 'part' || aspect === 'reserved'
}

/** One subject, asked for in the same sense. */
export function sameFreeWords(a: Profile, b: Profile): boolean {
  if (figuresConflict(a.subject.figures, b.subject.figures)) return false
  if (isInsertion(a) && isInsertion(b)) {
    if (wantsConflict(a.subject.wants, b.subject.wants) || negationsConflict(a.subject, b.subject)) return false
  }
  return alike(a.subject, b.subject)
}

/** Located at one paragraph, be it a guess; or one names no paragraph, and its words are not those of several. */
function samelyPlaced(a: Profile, b: Profile, rarity: Rarity): boolean {
  if (a.guess === b.guess || (a.paragraph !== null && a.paragraph === b.paragraph)) return true
  return [a, b].some(p => p.guess === null && !p.ambiguous && p.edit !== null && isTelling(p.edit, rarity))
}

/** Two words to be changed, or new ones so rare that nobody else under the heading adds them elsewhere. */
function isTelling({ from, added }: EditWords, rarity: Rarity): boolean {
  return from.length > 1 || added.reduce((sum, w) => sum + wordWeight(w.plain, rarity), 0) >= telling
}
