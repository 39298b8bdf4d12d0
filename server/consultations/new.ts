import { defaultTopics } from '../../lib/synthesis/default-topics.ts'
import { note } from '../audit/note.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { createConsultation } from '../store/consultations.ts'
import { textProblem, withoutNulls } from '../http/form-checks.ts'

export function showNewConsultation(context: UserContext): Answer {
  return newPage(context, {})
}

/** Makes a consultation with the usual topics and leads to its steps. */
export async function saveNewConsultation(context: UserContext): Promise<Answer> {
  const { store, form, t, now } = context
  const errors = withoutNulls({
    title: textProblem(t, form, 'title', t('setup.field-title'), 200),
    body: textProblem(t, form, 'body', t('setup.field-body'), 200)
  })
  if (Object.keys(errors).length > 0) return newPage(context, errors)
  const id = await store.write(async tx => {
    const { consultation } = await createConsultation(tx, {
      title: form.text('title'),
      body: form.text('body'),
      topics: defaultTopics,
      at: now().toISOString()
    })
    await note(tx, { ...context, consultation }, 'consultation-made', `consultation/${consultation.id}`)
    return consultation.id
  })
  return redirect(`/consultations/${id}/setup`, 'setup.made')
}

function newPage({ form, t }: UserContext, errors: Record<string, string>): Answer {
  const model = {
    title: t('setup.new-title'),
    lead: t('setup.new-lead'),
    crumbs: [{ href: '/consultations', text: t('consultations.title') }],
    errors,
    values: { title: form.text('title'), body: form.text('body') }
  }
  return page('consultations/new', model, Object.keys(errors).length > 0 ? 422 : 200)
}
