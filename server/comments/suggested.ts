import type { Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Suggestion } from '../../lib/learn/learn.ts'
import type { Comment } from '../../lib/model/comment.ts'
import { addressOf } from '../http/address.ts'
import type { ListedComment } from '../store/comment-lists.ts'
import { topicWords, type CardGround } from './card.ts'
import { headingWords, spotWords } from './draft-words.ts'

/** What people's answers on like comments make likely for this one (lib/learn), each with the form that accepts it. */
export interface SuggestedStep {
  text: string
  button: string
  action: string
  fields: { name: string; value: string }[]
}

/** Suggestions for what nobody has settled yet; groups are suggested on their own pages. */
export function suggestedSteps(
  row: ListedComment,
  comment: Comment,
  decided: Decided,
  ground: CardGround
): SuggestedStep[] {
  const { topic, location } = (row.suggestion === null ? {} : JSON.parse(row.suggestion)) as Suggestion
  if (decided.confirmed || decided.aside) return []
  return [
    ...(location && decided.location === undefined ? placeStep(row, comment, location.place, ground) : []),
    ...(topic && decided.topic === undefined ? topicStep(row, topic.id, ground) : [])
  ]
}

function placeStep(
  row: ListedComment,
  comment: Comment,
  place: NonNullable<Suggestion['location']>['place'],
  { context, drafts, lookups }: CardGround
): SuggestedStep[] {
  const { t } = context
  const there = effectiveComment(comment, { location: place }, drafts).location
  // The draft has changed since: what is not there any more is not offered.
  if (there.doubts.length > 0 || there.draft === null) return []
  const heading = headingWords(lookups, there.draft, there.heading)
  const spot = spotWords(lookups, there, t)
  const at =
    place.paragraph === null
      ? { name: 'heading', value: place.heading ?? '' }
      : { name: 'paragraph', value: String(place.paragraph) }
  return [
    {
      text: t('comments.suggested-place', { place: [heading, spot].filter(Boolean).join(' · ') }),
      button: t('comments.suggested-place-take'),
      action: addressOf(context, `/comments/${row.id}/place`),
      fields: [{ name: 'draft', value: there.draft }, at]
    }
  ]
}

function topicStep(row: ListedComment, topic: string, ground: CardGround): SuggestedStep[] {
  const { context, topics } = ground
  if (!topics.some(one => one.id === topic)) return []
  return [
    {
      text: context.t('comments.suggested-topic', { topic: topicWords(topic, ground) }),
      button: context.t('comments.suggested-topic-take'),
      action: addressOf(context, `/comments/${row.id}/reading`),
      fields: [{ name: 'topic', value: topic }]
    }
  ]
}
