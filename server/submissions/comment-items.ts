import { headingWords, spotWords, type Lookups } from '../comments/draft-words.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Decided } from '../../lib/decide/decided.ts'
import { redlineOf, type RedlinePiece } from '../comments/redline-model.ts'
import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { CommentRow } from '../store/schema.ts'
import { submissionLink } from './links.ts'

/** A comment as the page of its submission shows it. */
export interface CommentItem {
  id: string
  /** "id:version" as it stands on the page. */
  seen: string
  /** The next comment's, to join with; '' where there is none, or it is another person's. */
  nextSeen: string
  /** As the report counts it: "3", "3.1", "3+4". */
  number: string
  /** To its words in the original; '' where they are not marked there. */
  mark: string
  text: string
  author: string
  state: string
  kind: string
  place: string
  placeState: string
  /** The change of exact words that was understood; null where there is none. */
  redline: RedlinePiece[] | null
  reason: string
  aside: string
  href: string
  splitHref: string
}

/**
 * The comments of one submission with place and kind as they hold now.
 * @param marked ids of those whose words are marked in the original
 */
export function commentItems(
  context: StaffContext,
  rows: CommentRow[],
  { drafts, lookups }: { drafts: Draft[]; lookups: Lookups },
  marked: ReadonlySet<string>
): CommentItem[] {
  return rows.map((row, i) => {
    const comment = effectiveComment(JSON.parse(row.model) as Comment, JSON.parse(row.decided) as Decided, drafts)
    const next = rows[i + 1]
    const joinable = next !== undefined && next.author === row.author && standing(next) && standing(row)
    return {
      id: row.id,
      seen: seenOf(row),
      nextSeen: joinable ? seenOf(next) : '',
      number: numberOf(row.id),
      mark: marked.has(row.id) ? `#m-${row.id}` : '',
      text: row.text,
      author: row.author ?? '',
      state: row.state,
      kind: comment.kind,
      place: placeWords(context, comment, lookups),
      placeState: comment.location.status,
      redline: redlineOf(comment.edit),
      // A reason that is part of the words is not said twice.
      reason: comment.reason !== null && !row.text.includes(comment.reason) ? comment.reason : '',
      aside: row.aside_reason ?? '',
      href: addressOf(context, `/comments/${encodeURIComponent(row.id)}`),
      splitHref: standing(row) ? submissionLink(context, row.submission_id, '/split', { comment: row.id }) : ''
    }
  })
}

/** "c0123456789ab-3.1" → "3.1" */
export function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

function seenOf(row: CommentRow): string {
  return `${row.id}:${row.version}`
}

function standing({ state }: CommentRow): boolean {
  return state === 'unsure' || state === 'clear' || state === 'confirmed'
}

function placeWords({ t }: StaffContext, { location }: Comment, lookups: Lookups): string {
  const heading = headingWords(lookups, location.draft, location.heading)
  const spot = spotWords(lookups, location, t)
  return [heading, spot].filter(words => words !== '').join(' · ')
}
