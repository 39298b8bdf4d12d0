import type { Decided } from '../../lib/decide/decided.ts'
import { placeNow, withPlaceWords } from '../../lib/decide/decided-place.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Settled } from './change.ts'

/**
 * What was settled before with what is settled now; `undefined` gives a field back to the program. Whoever confirms settles the
 * whole reading as it stands, so that no later run reads it otherwise; but for the place, which is found anew in each version of
 * the draft unless somebody pointed at it.
 */
export function settle(program: Comment, before: Decided, now: Settled, drafts: Draft[]): Decided {
  const all = { ...before, ...now, ...placeOf(before, now, drafts) }
  const decided: Decided = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  if (now.confirmed !== true) return decided
  // The reading does not depend on the drafts, only the place does.
  const { kind, stance, topic, edit, reason } = effectiveComment(program, decided, [])
  return { kind, stance, topic, edit, reason, ...decided }
}

/** A chosen place with its words; whoever confirms one that was found again in a newer draft chooses it as it is now. */
function placeOf(before: Decided, now: Settled, drafts: Draft[]): Pick<Settled, 'location'> {
  if (now.location) return { location: withPlaceWords(now.location, drafts) }
  if (Object.hasOwn(now, 'location') || now.confirmed !== true || !before.location) return {}
  return { location: placeNow(before.location, drafts) }
}

/** True where a person changed a field; false for one that somebody confirmed as the program read it. */
export function isByPerson(
  decided: Decided,
  field: 'location' | 'kind' | 'stance' | 'topic',
  differs: boolean
): boolean {
  return decided[field] !== undefined && (differs || !decided.confirmed)
}
