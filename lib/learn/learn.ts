import { alone, byPerson, type Decided, type DecidedLocation } from '../decide/decided.ts'
import { compareIds } from '../group/comment-ids.ts'
import type { Comment } from '../model/comment.ts'
import { learnNeighbours, type Neighbour } from './neighbours.ts'
import { learnTopics, type SuggestedTopic } from './topic-model.ts'

/** A comment as the program understood it, and what people settled of it. */
export interface Confirmed {
  comment: Comment
  decided: Decided
}

/** What was learned in one consultation: read-only; made anew from all answers, it forgets nothing and keeps no order. */
export interface Learned {
  topic: (comment: Comment) => SuggestedTopic | null
  neighbour: ReturnType<typeof learnNeighbours>
  decided: ReadonlyMap<string, Decided>
  places: ReadonlyMap<string, DecidedLocation>
}

/** What people's answers make likely for a comment; only what is offered is there. A suggestion decides nothing. */
export interface Suggestion {
  topic?: SuggestedTopic
  /** `like`: the comment in nearly the same words that a person placed there. */
  location?: { place: DecidedLocation; like: string; sure: number }
  group?: { id: string; like: string; sure: number }
}

/** How like a comment must be for its answer to be offered (measured, docs/decisions/0009): anywhere, and under one heading. */
const likeEnough = { anywhere: 0.5, underHeading: 0.4 }

/** Learns from people's answers. Pure: the same answers in any order give the same suggestions. */
export function learn(confirmed: Confirmed[]): Learned {
  const ordered = [...confirmed].sort((a, b) => compareIds(a.comment.id, b.comment.id))
  const places = new Map(
    ordered.flatMap(answer => {
      const place = placeOf(answer)
      return place === null ? [] : [[answer.comment.id, place] as const]
    })
  )
  return {
    topic: learnTopics(
      ordered.flatMap(({ comment, decided }) => {
        const topic = decided.topic === undefined && decided.confirmed ? comment.topic : decided.topic
        return typeof topic === 'string' ? [{ comment, topic }] : []
      })
    ),
    neighbour: learnNeighbours(ordered.map(a => a.comment)),
    decided: new Map(ordered.map(a => [a.comment.id, a.decided])),
    places
  }
}

/** The place a person pointed at or confirmed; null where that was neither a paragraph nor a heading. */
function placeOf({ comment, decided }: Confirmed): DecidedLocation | null {
  if (decided.location) return decided.location.draft === null ? null : decided.location
  const { draft, heading, paragraph, quote, status } = comment.location
  const found = decided.confirmed && draft !== null && status !== 'unresolved' && status !== 'document'
  return found ? { draft, heading, paragraph, quote } : null
}

/** Suggestions for a comment that nobody settled: only for what the program itself is unsure of. */
export function suggest(learned: Learned, comment: Comment): Suggestion {
  const suggestion: Suggestion = {}
  const topic = learned.topic(comment)
  if (topic !== null) suggestion.topic = topic
  const location = isUnplaced(comment) ? nearPlace(learned, comment) : null
  if (location !== null) suggestion.location = location
  const group = nearGroup(learned, comment)
  if (group !== null) suggestion.group = group
  return suggestion
}

/** Places that are facts are left alone. */
const facts = new Set([byPerson, 'chosen', 'anchor'])

function isUnplaced({ location }: Comment): boolean {
  const { status, draft, doubts, why } = location
  if (draft === null || why.some(code => facts.has(code))) return false
  return status === 'unresolved' || status === 'approximate' || doubts.length > 0
}

function nearPlace(learned: Learned, comment: Comment): NonNullable<Suggestion['location']> | null {
  const near = learned.neighbour(comment, known => {
    const place = learned.places.get(known.id)
    return place !== undefined && place.draft === comment.location.draft && isOpinion(known) === isOpinion(comment)
  })
  const place = near && learned.places.get(near.comment.id)
  if (!place || !isLike(near, comment)) return null
  const { paragraph, heading } = comment.location
  if (comment.location.status !== 'unresolved' && place.paragraph === paragraph && place.heading === heading)
    return null
  return { place: { ...place, quote: null }, like: near.comment.id, sure: rounded(near.like) }
}

/** Agreement in the same words is about anything. */
const isOpinion = ({ kind }: Comment): boolean => kind === 'approve'

/** Never a group of other words to be changed, nor of agreement: likeness of short words proves nothing there. */
function nearGroup(learned: Learned, comment: Comment): NonNullable<Suggestion['group']> | null {
  if (comment.edit !== null || comment.kind === 'approve') return null
  const near = learned.neighbour(comment, known => {
    const group = learned.decided.get(known.id)?.group
    const settled = group !== undefined && group !== alone
    return settled && known.edit === null && known.kind !== 'approve' && sameFigures(known, comment)
  })
  const id = near && learned.decided.get(near.comment.id)?.group
  return id && isLike(near, comment) ? { id, like: near.comment.id, sure: rounded(near.like) } : null
}

/** "50 cây" is not "500 cây". */
function sameFigures(a: Comment, b: Comment): boolean {
  const figures = ({ text }: Comment): string => (text.match(/\d[\d.,]*/g) ?? []).sort().join(' ')
  return figures(a) === figures(b)
}

function isLike({ comment: known, like }: Neighbour, comment: Comment): boolean {
  const { heading, draft } = comment.location
  const here = heading !== null && known.location.heading === heading && known.location.draft === draft
  return like >= (here ? likeEnough.underHeading : likeEnough.anywhere)
}

const rounded = (value: number): number => Math.round(100 * value) / 100
