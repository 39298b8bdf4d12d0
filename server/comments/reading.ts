import type { Settled } from '../decisions/change.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { getComment } from '../store/comments.ts'
import { act, backToList, settling } from './act.ts'
import { readRow } from './card.ts'
import { kinds, stances } from './forms.ts'

/**
 * POST /comments/:comment/reading: kind, stance and topic as a person reads them; only those that differ from what holds now are
 * settled. With `confirm` all the rest is agreed with at once.
 */
export async function changeReading(context: StaffContext): Promise<Answer> {
  const { store, scope, params, form } = context
  const row = await getComment(store.db, scope, params['comment'] ?? '')
  if (row === null) throw new Failure('not-found')
  // Kind, stance and topic do not depend on the drafts.
  const settled = changesOf(context, readRow(row, []).comment)
  const confirmed: Settled = form.has('confirm') ? { confirmed: true } : {}
  const first = (['kind', 'stance', 'topic'] as const).find(name => name in settled)
  if (first === undefined && !form.has('confirm')) return backToList(context, { key: 'comments.unchanged' }, 'same')
  const change = settling(context, { ...settled, ...confirmed })
  const next = form.has('confirm') ? 'next' : 'same'
  return act(context, first ?? 'confirm', [change], { key: 'comments.changed' }, next)
}

function changesOf({ form, consultation }: StaffContext, comment: Comment): Settled {
  const settled: Settled = {}
  const kind = chosen(form.text('kind'), kinds)
  const stance = chosen(form.text('stance'), stances)
  if (kind !== null && kind !== comment.kind) settled.kind = kind
  if (stance !== null && stance !== comment.stance) settled.stance = stance
  const asked = form.text('topic')
  const topics = (JSON.parse(consultation.topics) as Topic[]).map(t => t.id)
  const topic = asked === 'none' ? null : chosen(asked, topics)
  if (asked !== '' && topic !== comment.topic) settled.topic = topic
  return settled
}

/** The value sent; null where the form has no such field. Throws Failure `bad-request` for what is no value. */
function chosen<T extends string>(value: string, values: readonly T[]): T | null {
  if (value === '') return null
  const found = values.find(v => v === value)
  if (found === undefined) throw new Failure('bad-request')
  return found
}
