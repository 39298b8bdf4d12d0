import { headingLabels } from '../../lib/draft/heading-labels.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { Failure } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { getDraft, issuesOf, readModel, topicMapOf } from '../store/drafts.ts'
import { issueWords } from './issue-words.ts'

/** One draft: its outline and lines to be checked against the paper, the topic of each heading, its channel rule and window. */
export async function showDraft(context: StaffContext): Promise<Answer> {
  return draftPage(context, {})
}

export async function draftPage(context: StaffContext, errors: Record<string, string>): Promise<Answer> {
  const { store, consultation, params, t, language } = context
  const draft = await getDraft(store.db, consultation.id, params['draft'] ?? '')
  if (draft === null) throw new Failure('not-found')
  const model = await readModel(store.db, consultation.id, draft.id)
  const shown = {
    title: draft.title,
    crumbs: [
      { href: addressOf(context, '/setup'), text: t('setup.title') },
      { href: addressOf(context, '/drafts'), text: t('drafts.title') }
    ],
    action: addressOf(context, `/drafts/${draft.id}`),
    errors,
    topicsAction: addressOf(context, `/drafts/${draft.id}/topics`),
    fileAction: addressOf(context, `/drafts/${draft.id}/file`),
    removeAction: addressOf(context, `/drafts/${draft.id}/remove`),
    draft: {
      file: draft.file,
      state: draft.state,
      online: draft.online === 1,
      opens: draft.opens_on ?? '',
      closes: draft.closes_on ?? '',
      layout: draft.layout !== null,
      issues: issueWords(issuesOf(draft), language)
    },
    facts: model === null ? null : factsOf(model),
    outline: model === null ? [] : outlineOf(model, topicMapOf(draft), topicsOf(consultation))
  }
  return page('drafts/show', shown, Object.keys(errors).length > 0 ? 422 : 200)
}

function factsOf({ pages, lines, outline, paragraphs }: Draft) {
  return { pages, lines, headings: outline.length, paragraphs: paragraphs.length }
}

function outlineOf(draft: Draft, map: Record<string, string>, topics: { id: string; title: string }[]) {
  const labels = headingLabels(draft)
  return draft.outline.map(heading => {
    const start = draft.paragraphs[heading.paragraph]
    const chosen = map[heading.id] ?? ''
    return {
      id: heading.id,
      level: Math.min(heading.level, 6),
      label: labels.get(heading.id) ?? heading.title,
      page: start?.page ?? null,
      line: start?.line ?? null,
      topics: topics.map(({ id, title }) => ({ value: id, text: `${id}. ${title}`, selected: id === chosen }))
    }
  })
}
