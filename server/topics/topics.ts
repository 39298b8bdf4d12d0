import type { Topic } from '../../lib/model/synthesis.ts'
import { note } from '../audit/note.ts'
import { nextSetup } from '../consultations/next-setup.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { topicsOf, updateConsultation } from '../store/consultations.ts'
import { suggestForHeadings } from './headings.ts'
import { parseTopics, topicLines } from './topic-lines.ts'

/** The guidance's topics, one a line: number, title, hint words. */
export function showTopics(context: StaffContext): Answer {
  return topicsAnswer(context, topicLines(topicsOf(context.consultation)), {})
}

export async function saveTopics(context: StaffContext): Promise<Answer> {
  const { store, jobs, consultation, form, user, t } = context
  const typed = form.text('topics')
  const { topics, wrong } = parseTopics(typed)
  if (wrong !== null || topics.length === 0) {
    const words = wrong === null ? t('topics.none') : t('topics.wrong-line', wrong)
    return topicsAnswer(context, typed, { topics: words })
  }
  await store.write(async tx => {
    const version = form.number('version', 1, 1_000_000_000) ?? 0
    await updateConsultation(tx, consultation.id, version, { topics: JSON.stringify(topics) })
    await suggestForHeadings(tx, consultation.id, topics)
    await jobs.add(tx, { consultation: consultation.id, kind: 'understand', input: { reason: 'topics' }, by: user.id })
    await note(tx, context, 'topics-changed', `consultation/${consultation.id}`, { topics: topics.length })
  })
  jobs.wake()
  return redirect(addressOf(context, '/topics'), 'topics.saved', { n: topics.length })
}

function topicsAnswer(context: StaffContext, typed: string, errors: Record<string, string>): Answer {
  const { consultation, t } = context
  const model = {
    title: t('topics.title'),
    lead: t('topics.lead'),
    crumbs: [{ href: addressOf(context, '/setup'), text: t('setup.title') }],
    nextSetup: nextSetup(context, '/topics'),
    errors,
    typed,
    version: consultation.version,
    topics: topicsOf(consultation).map(({ id, title, hints }: Topic) => ({ id, title, hints: hints.join(', ') }))
  }
  return page('topics/edit', model, Object.keys(errors).length > 0 ? 422 : 200)
}
