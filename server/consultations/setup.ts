import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { updateConsultation } from '../store/consultations.ts'
import { dateProblem, textProblem, typedDate, windowProblem, withoutNulls } from '../http/form-checks.ts'
import { setupSteps } from './steps.ts'

const nameRules = ['required', 'optional', 'withheld'] as const

/** The steps of setting a consultation up, and its own particulars. */
export function showSetup(context: StaffContext): Promise<Answer> {
  const { consultation: c } = context
  const values = {
    title: c.title,
    body: c.body,
    opens: c.opens_on ?? '',
    closes: c.closes_on ?? '',
    names: c.names,
    unitCode: c.unit_code === 1,
    othersShown: c.others_shown === 1,
    version: c.version
  }
  return setupAnswer(context, values, {})
}

/** Saves the particulars over the version that was seen. */
export async function saveSetup(context: StaffContext): Promise<Answer> {
  const { store, consultation, form, t } = context
  const values = {
    title: form.text('title'),
    body: form.text('body'),
    opens: form.text('opens'),
    closes: form.text('closes'),
    names: nameRules.find(rule => rule === form.text('names')) ?? 'optional',
    unitCode: form.text('unitCode') === 'yes',
    othersShown: form.text('othersShown') === 'yes',
    version: form.number('version', 1, 1_000_000_000) ?? 0
  }
  const errors = withoutNulls({
    title: textProblem(t, form, 'title', t('setup.field-title'), 200),
    body: textProblem(t, form, 'body', t('setup.field-body'), 200),
    opens: dateProblem(t, form, 'opens', t('setup.field-opens')),
    closes:
      dateProblem(t, form, 'closes', t('setup.field-closes')) ??
      windowProblem(t, typedDate(values.opens), typedDate(values.closes))
  })
  if (Object.keys(errors).length > 0) return setupAnswer(context, values, errors)
  await store.write(async tx => {
    await updateConsultation(tx, consultation.id, values.version, {
      title: values.title,
      body: values.body,
      opens_on: typedDate(values.opens),
      closes_on: typedDate(values.closes),
      names: values.names,
      unit_code: values.unitCode ? 1 : 0,
      others_shown: values.othersShown ? 1 : 0
    })
    await note(tx, context, 'consultation-changed', `consultation/${consultation.id}`, {
      opens: values.opens,
      closes: values.closes,
      names: values.names
    })
  })
  return redirect(addressOf(context, '/setup'), 'setup.saved')
}

/** Opens or closes the consultation for members; a consultation without a draft cannot be opened. */
export async function changeState(context: StaffContext): Promise<Answer> {
  const { store, consultation, form } = context
  const state = ['preparing', 'open', 'closed'].find(known => known === form.text('state'))
  const steps = await setupSteps(context)
  if (state === undefined) return redirect(addressOf(context, '/setup'))
  if (state === 'open' && !steps.ready) return redirect(addressOf(context, '/setup'), 'setup.not-ready')
  await store.write(async tx => {
    await updateConsultation(tx, consultation.id, consultation.version, { state })
    await note(tx, context, 'consultation-state', `consultation/${consultation.id}`, { state })
  })
  return redirect(addressOf(context, '/setup'), state === 'open' ? 'setup.opened' : 'setup.closed')
}

interface Values {
  title: string
  body: string
  opens: string
  closes: string
  names: string
  unitCode: boolean
  othersShown: boolean
  version: number
}

async function setupAnswer(context: StaffContext, values: Values, errors: Record<string, string>): Promise<Answer> {
  const { consultation, t } = context
  const { steps, ready } = await setupSteps(context)
  const model = {
    title: t('setup.title'),
    lead: t('setup.lead'),
    errors,
    steps,
    ready,
    state: consultation.state,
    lastDay: consultation.closes_on,
    values,
    names: nameRules.map(value => ({ value, text: t(`setup.names-${value}`), selected: value === values.names }))
  }
  return page('consultations/setup', model, Object.keys(errors).length > 0 ? 422 : 200)
}
