import { createHash } from 'node:crypto'
import type { Comment } from '../model/comment.ts'
import { textKey } from './profile.ts'

/**
 * The fixed-size key of a comment (16 bytes, as 22 letters of base64url): equal keys are the same words asked of the
 * same place, so all but one of them need no comparison; in mass consultations most texts repeat. The stance is no
 * part of it: "đồng ý" and "cơ bản đồng ý" with one edit ask for one thing, and stances are counted in the group.
 */
export function keyOf(comment: Comment, heading: string | null): string {
  const { location, edit } = comment
  const parts = [
    location.draft ?? '',
    heading ?? '',
    location.paragraph ?? '',
    location.footnote ?? '',
    location.status,
    comment.kind,
    comment.kind === 'approve' && comment.stance === 'disagree' ? 'disagree' : '',
    edit?.original ?? '',
    edit?.replacement ?? '',
    textKey(comment.text)
  ]
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22)
}

/** A group's id from its lead's place and words: the same whatever the order of arrival; "g" and 10 hex digits. */
export function groupIdOf(key: string): string {
  return `g${Buffer.from(key, 'base64url').toString('hex').slice(0, 10)}`
}
