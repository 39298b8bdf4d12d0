import { json, redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { newId } from '../store/ids.ts'
import { Failure } from '../../lib/model/result.ts'
import { accessTo, accessToAny, type Access } from './access.ts'
import { changeUnsent } from './comment-post.ts'
import { deviceSecret, homeOf, memberPage, unsentOf } from './member-page.ts'
import { memberLimits } from './member-limits.ts'
import { nowhere } from './target.ts'
import { withComment, withTyping, withoutTyping, nothingTyped, type Unsent, type UnsentComment } from './unsent-body.ts'

/** `GET /gop-y/:code/topics`: one field for each question of the guidance, with its hints; what was written before stands in it. */
export async function showTopicQuestions(context: MemberContext): Promise<Answer> {
  return topicsPage(context, await unsentOf(context), {}, 200)
}

async function topicsPage(
  context: MemberContext,
  unsent: Unsent | null,
  problems: Record<string, string>,
  status: number
): Promise<Answer> {
  const list = topicsOf(context.consultation)
  if (list.length === 0) throw new Failure('not-found')
  return memberPage(
    context,
    'topics',
    {
      title: context.t('members.topics-title'),
      lead: context.t('members.topics-lead'),
      waiting: unsent?.comments.length ?? 0,
      scripts: ['comment-form'],
      errors: problems,
      access: await topicAccess(context),
      limits: memberLimits,
      topics: list.map((topic, i) => ({
        field: `topic-${i}`,
        title: topic.title,
        hints: topic.hints.join(', '),
        value: unsent?.typing[keyOf(topic.id)]?.text ?? answerTo(unsent, topic.id)?.text ?? '',
        problem: problems[`topic-${i}`] ?? ''
      }))
    },
    status
  )
}

/** Topics have no draft: they are answered as long as anything may be sent. */
async function topicAccess(context: MemberContext): Promise<ReturnType<typeof accessTo>> {
  const best = await accessToAny(context)
  return best.state === 'open' ? best : { ...accessTo(context, null), state: best.state }
}

const keyOf = (topic: string): string => `topic/${topic}`

function answerTo(unsent: Unsent | null, topic: string): UnsentComment | undefined {
  return unsent?.comments.find(c => c.target.topic === topic && c.edit === null)
}

/** `POST /gop-y/:code/topics`: every field with words in it becomes, or changes, the comment on its topic; an emptied one takes it away. */
export async function saveTopicAnswers(context: MemberContext): Promise<Answer> {
  deviceSecret(context)
  const { form, consultation } = context
  const answers = topicsOf(consultation).map((topic, i) => ({
    topic: topic.id,
    field: `topic-${i}`,
    text: form.raw(`topic-${i}`)
  }))
  const tooLong = answers.filter(a => a.text.length > memberLimits.text)
  const keep = form.text('action') === 'keep'
  const access = await topicAccess(context)
  if (keep || tooLong.length > 0 || access.state !== 'open') {
    const after = await changeUnsent(context, unsent => answers.reduce((u, a) => typed(u, a.topic, a.text), unsent))
    if (keep) return json({ kept: true })
    return refused(context, after, access, tooLong)
  }
  const after = await changeUnsent(context, unsent => answers.reduce((u, a) => answered(u, a.topic, a.text), unsent))
  const page = after.comments.length > 0 ? `${homeOf(context)}/unsent` : `${homeOf(context)}/topics`
  return redirect(page, after.comments.length > 0 ? 'common.saved' : 'members.topics-empty')
}

function refused(
  context: MemberContext,
  unsent: Unsent,
  { state }: Access,
  tooLong: { field: string; text: string }[]
): Answer | Promise<Answer> {
  const { t, wantsJson } = context
  const problems = tooLong.map(({ field, text }) => ({
    field,
    text: t('members.problem-too-long', { length: text.length, limit: memberLimits.text })
  }))
  if (!wantsJson) return topicsPage(context, unsent, Object.fromEntries(problems.map(p => [p.field, p.text])), 422)
  return json(
    { problems: state === 'open' ? problems : [{ field: 'topic-0', text: t(`members.blocked-${state}`) }] },
    422
  )
}

/** Keeps what stands in a field and is not the answer already. */
function typed(unsent: Unsent, topic: string, text: string): Unsent {
  const same = text === (answerTo(unsent, topic)?.text ?? '')
  return same ? withoutTyping(unsent, keyOf(topic)) : withTyping(unsent, keyOf(topic), { ...nothingTyped, text })
}

function answered(unsent: Unsent, topic: string, text: string): Unsent {
  const known = answerTo(unsent, topic)
  if (text.trim() === '') {
    const comments = known === undefined ? unsent.comments : unsent.comments.filter(c => c.id !== known.id)
    return { ...withoutTyping(unsent, keyOf(topic)), comments }
  }
  const blank: UnsentComment = {
    id: newId(),
    target: { ...nowhere, topic },
    seen: null,
    kind: null,
    stance: 'none',
    edit: null,
    text,
    reason: ''
  }
  return withComment(unsent, known === undefined ? blank : { ...known, text }, keyOf(topic))
}
