import type { Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Settled } from './change.ts'

/**
 * What was settled before with what is settled now; `undefined` gives a field back to the program. Whoever confirms settles the
 * whole reading as it stands, so that no later run reads it otherwise; but for the place, which is found anew in each version of
 * the draft unless somebody pointed at it.
 */
export function settle(program: Comment, before: Decided, now: Settled): Decided {
  const all = { ...before, ...now }
  const decided: Decided = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  if (now.confirmed !== true) return decided
  // The reading does not depend on the drafts, only the place does.
  const { kind, stance, topic, edit, reason } = effectiveComment(program, decided, [])
  return { kind, stance, topic, edit, reason, ...decided }
}

/** True where a person changed a field; false for one that somebody confirmed as the program read it. */
export function isByPerson(
  decided: Decided,
  field: 'location' | 'kind' | 'stance' | 'topic',
  differs: boolean
): boolean {
  return decided[field] !== undefined && (differs || !decided.confirmed)
}
