import { needsPerson } from '../../lib/decide/needs-person.ts'
import type { Comment, Kind, Stance } from '../../lib/model/comment.ts'
import { addressOf } from '../http/address.ts'
import type { ListedComment } from '../store/comment-lists.ts'
import { readRow, topicWords, type CardGround } from './card.ts'
import { suggestedSteps } from './suggested.ts'
import { listField, listParams, type ListQuery } from './list-query.ts'

export const kinds = [
  'approve',
  'add',
  'replace',
  'delete',
  'move',
  'restructure',
  'clarify',
  'correct',
  'propose',
  'object',
  'other'
] as const satisfies Kind[]

export const stances = ['agree', 'agree-in-part', 'disagree', 'none'] as const satisfies Stance[]

export interface Option {
  value: string
  text: string
  selected: boolean
}

/** What can be done with the open comment; `list` is where the reader goes back to, null: to the comment's own page. */
export function formsOf(row: ListedComment, ground: CardGround, list: ListQuery | null) {
  const { context, drafts } = ground
  const { comment, decided } = readRow(row, drafts)
  const open = needsPerson(comment, decided)
  const suggested = suggestedTopic(ground, comment)
  const action = (name: string): string => addressOf(context, `/comments/${row.id}/${name}`)
  return {
    /** "-": the form stands on the comment's own page. */
    list: list === null ? '-' : listField(list),
    reading: {
      action: action('reading'),
      kinds: kindOptions(ground, comment.kind),
      stances: stanceOptions(ground, comment.stance),
      topics: topicOptions(ground, comment.topic ?? suggested),
      suggested: suggested === null ? null : topicWords(suggested, ground),
      /** What is open is in this form. */
      open: ['topic', 'kind', 'reading'].some(code => open.includes(code))
    },
    suggestions: suggestedSteps(row, comment, decided, ground),
    confirmAction: action('confirm'),
    /** Without a place the next step is to find one. */
    placeFirst: comment.location.status === 'unresolved' && !decided.confirmed,
    edit: {
      action: action('edit'),
      original: comment.edit?.original ?? '',
      replacement: comment.edit?.replacement ?? '',
      given: comment.edit !== null
    },
    placeHref: addressOf(
      context,
      '/comments',
      listParams(list ?? emptyList(row), { place: row.id, open: row.id, from: null })
    ),
    aside: { action: action('aside'), isAside: decided.aside !== undefined, back: action('back') },
    /** Set aside with its whole submission, cut anew or withdrawn: what is decided of it changes nothing. */
    fixed: ['replaced', 'withdrawn'].includes(row.state) || (row.state === 'aside' && decided.aside === undefined),
    confirmed: decided.confirmed === true && open.length === 0,
    /** Field → what is wrong with what was typed. */
    errors: {} as Record<string, string>
  }
}

/** The topic of the heading, for a comment that has none and whose topic nobody settled. */
function suggestedTopic({ topicMap }: CardGround, { topic, location, kind }: Comment): string | null {
  if (topic !== null || kind === 'approve') return null
  return topicMap.get(location.draft ?? '')?.get(location.heading ?? '') ?? null
}

function emptyList(row: ListedComment): ListQuery {
  const none = { heading: null, paragraph: null, topic: null, kind: null, stance: null, person: null, group: null }
  return {
    ...none,
    draft: row.draft_id,
    state: null,
    q: '',
    order: 'unsure',
    page: 0,
    open: null,
    place: null,
    from: null
  }
}

export function kindOptions({ context }: CardGround, chosen: string | null): Option[] {
  return kinds.map(kind => ({ value: kind, text: context.t(`kind.${kind}`), selected: kind === chosen }))
}

export function stanceOptions({ context }: CardGround, chosen: string | null): Option[] {
  return stances.map(stance => ({ value: stance, text: context.t(`stance.${stance}`), selected: stance === chosen }))
}

/** The topics of the guidance and "none". */
export function topicOptions({ context, topics }: CardGround, chosen: string | null): Option[] {
  const all = topics.map(({ id, title }) => ({ value: id, text: `${id}. ${title}`, selected: id === chosen }))
  return [
    ...all,
    { value: 'none', text: context.t('comments.no-topic'), selected: chosen === null || chosen === 'none' }
  ]
}
