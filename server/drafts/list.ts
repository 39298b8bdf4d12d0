import { nextSetup } from '../consultations/next-setup.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { issuesOf, listDrafts, type DraftSummary } from '../store/drafts.ts'
import { issueWords } from './issue-words.ts'

/** The drafts put out for comment, each with what was read of it, and the form that adds one. */
export async function showDrafts(context: StaffContext): Promise<Answer> {
  return draftsPage(context, {})
}

export async function draftsPage(context: StaffContext, errors: Record<string, string>): Promise<Answer> {
  const { store, consultation, form, t } = context
  const drafts = await listDrafts(store.db, consultation.id)
  const model = {
    title: t('drafts.title'),
    lead: t('drafts.lead'),
    crumbs: [{ href: addressOf(context, '/setup'), text: t('setup.title') }],
    nextSetup: nextSetup(context, '/drafts'),
    errors,
    drafts: drafts.map(draft => draftView(context, draft)),
    values: { title: form.text('title'), online: !form.has('title') || form.text('online') === 'yes' }
  }
  return page('drafts/list', model, Object.keys(errors).length > 0 ? 422 : 200)
}

function draftView(context: StaffContext, draft: DraftSummary) {
  return {
    href: addressOf(context, `/drafts/${draft.id}`),
    title: draft.title,
    file: draft.file,
    state: draft.state,
    online: draft.online === 1,
    layout: draft.layout !== null,
    issues: issueWords(issuesOf(draft), context.language)
  }
}
