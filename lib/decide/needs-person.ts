import type { Comment } from '../model/comment.ts'
import { byPerson, type Decided } from './decided.ts'

/** Below this the program's reading of kind, stance and edit is shown to a person. */
export const sureEnough = 0.5

/**
 * Codes of why a person must look at a comment (the program's, or the effective one with what was decided); empty where
 * nothing is open. Codes: unresolved, other-draft, approximate, each doubt of the place, topic, kind, reading.
 */
export function needsPerson(comment: Comment, decided: Decided = {}): string[] {
  if (decided.aside) return []
  // What somebody confirmed stays so, but for a place they chose that the draft no longer has as it was.
  if (decided.confirmed) return decided.location ? comment.location.doubts : []
  if (comment.settled) return []
  const reasons = decided.location ? comment.location.doubts : placeReasons(comment)
  return [...new Set([...reasons, ...readingReasons(comment, decided)])]
}

function placeReasons({ kind, location }: Comment): string[] {
  if (location.why.includes(byPerson)) return location.doubts
  // Agreement that names no place is agreement with the draft: nothing to look at.
  const doubts = kind === 'approve' ? location.doubts.filter(d => d !== 'no-place') : location.doubts
  const status =
    location.draft === null
      ? ['other-draft']
      : location.status === 'unresolved' || location.status === 'approximate'
        ? [location.status]
        : []
  return [...status, ...doubts]
}

function readingReasons(comment: Comment, decided: Decided): string[] {
  const reasons: string[] = []
  if (decided.topic === undefined && comment.topic === null && comment.kind !== 'approve') reasons.push('topic')
  if (decided.kind !== undefined) return reasons
  if (comment.kind === 'other') reasons.push('kind')
  if (comment.sure < sureEnough) reasons.push('reading')
  return reasons
}
