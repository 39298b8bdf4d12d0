import type { Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import { needsPerson } from '../../lib/decide/needs-person.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { CommentRow } from '../store/schema.ts'

/** The columns of `comments` that follow from the program's reading and what people settled. */
export type ReadingColumns = Pick<
  CommentRow,
  | 'draft_id'
  | 'heading_id'
  | 'heading_order'
  | 'paragraph'
  | 'topic'
  | 'kind'
  | 'stance'
  | 'place'
  | 'sure'
  | 'state'
  | 'aside_reason'
>

/** What holds now, as columns: the program's model with `decided` on top. The state is one of unsure, clear, confirmed, aside. */
export function readingColumns(program: Comment, decided: Decided, drafts: Draft[]): ReadingColumns {
  const comment = effectiveComment(program, decided, drafts)
  const { location } = comment
  const outline = drafts.find(d => d.id === location.draft)?.outline ?? []
  return {
    draft_id: location.draft,
    heading_id: location.heading,
    heading_order: outline.findIndex(h => h.id === location.heading),
    paragraph: location.paragraph ?? -1,
    topic: comment.topic,
    kind: comment.kind,
    stance: comment.stance,
    place: location.status,
    sure: Math.round(comment.sure * 100),
    state: stateOf(comment, decided),
    aside_reason: decided.aside?.reason ?? null
  }
}

function stateOf(comment: Comment, decided: Decided): string {
  if (decided.aside) return 'aside'
  if (needsPerson(comment, decided).length > 0) return 'unsure'
  return decided.confirmed ? 'confirmed' : 'clear'
}

/**
 * States that follow from more than the comment itself: cut anew, withdrawn with its submission, or set aside because the whole
 * submission repeats another. They stay whatever is decided of the reading.
 */
export function keptState(
  row: Pick<CommentRow, 'state' | 'aside_reason' | 'decided'>,
  decided: Decided
): Partial<Pick<CommentRow, 'state' | 'aside_reason'>> {
  const before = JSON.parse(row.decided) as Decided
  const repeated = row.state === 'aside' && !before.aside && !decided.aside
  const kept = row.state === 'replaced' || row.state === 'withdrawn' || repeated
  return kept ? { state: row.state, aside_reason: row.aside_reason } : {}
}
