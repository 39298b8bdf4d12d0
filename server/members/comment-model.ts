import type { Draft } from '../../lib/model/draft.ts'
import type { Kind, Stance } from '../../lib/model/comment.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { redline, type RedlinePiece } from '../../lib/text/redline.ts'
import { placeWords, wordsAt, type PlaceWords, type Target } from './target.ts'
import type { UnsentComment } from './unsent-body.ts'

/** A comment as views/members/_comment.hbs shows it, sent or not. */
export interface CommentModel {
  id: string
  place: PlaceModel
  /** The draft's words that it points at, where they are not in the redline. */
  quote: string | null
  kind: Kind | null
  stance: Stance
  redline: RedlinePiece[] | null
  text: string
  reason: string
}

export interface PlaceModel extends PlaceWords {
  topic: string | null
  /** Title of the draft; null where the consultation has one only, or the comment none. */
  draft: string | null
  /** About a whole draft. */
  whole: boolean
  /** Of an uploaded file: the place was not found. */
  unknown: boolean
  /** The draft has other words there now than when the comment was written. */
  stale: boolean
  /** Words chosen in it, so that "line" is where they begin. */
  words: boolean
}

/** What the models are made with: the drafts that are spoken of, and the topics. */
export interface PlaceSource {
  drafts: Map<string, { row: { title: string }; draft: Draft }>
  topics: Topic[]
}

export function commentModel(comment: UnsentComment, source: PlaceSource): CommentModel {
  const { id, target, seen, kind, stance, edit, text, reason } = comment
  const draft = source.drafts.get(target.draft ?? '')?.draft ?? null
  return {
    id,
    place: isStale(comment, draft) ? { ...placeModel(target, source), ...elsewhere } : placeModel(target, source),
    quote: edit === null && target.paragraph !== null ? (seen?.exact ?? null) : null,
    kind,
    stance,
    redline: edit === null ? null : redline(edit.original, edit.replacement),
    text,
    reason
  }
}

/** Of a place that is no longer where it was only the words are said. */
const elsewhere = { stale: true, page: null, line: null, heading: null, footnote: null }

function isStale({ target, seen }: UnsentComment, draft: Draft | null): boolean {
  return seen !== null && draft !== null && wordsAt(draft, target) !== seen.exact
}

export function placeModel(target: Target, { drafts, topics }: PlaceSource): PlaceModel {
  const open = drafts.get(target.draft ?? '') ?? null
  const topic = topics.find(t => t.id === target.topic)
  return {
    ...placeWords(open?.draft ?? null, target),
    topic: target.topic === null ? null : (topic?.title ?? target.topic),
    draft: drafts.size > 1 ? (open?.row.title ?? null) : null,
    whole: target.draft !== null && target.topic === null && target.heading === null && target.paragraph === null,
    unknown: target.draft === null && target.topic === null,
    stale: false,
    words: target.words !== null
  }
}
