import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { allUnits } from '../store/participation.ts'
import { unitOptions } from '../units/options.ts'
import type { MeetingForm } from './fields.ts'

export interface FormPage {
  title: string
  action: string
  values: MeetingForm
  errors: Record<string, string>
  /** The meeting that is being changed: its state as seen, and how to remove it; null for a new one. */
  existing: { seen: string; remove: string; minutes: string | null } | null
}

/** The page with the form of a meeting. */
export async function meetingPage(context: StaffContext, form: FormPage): Promise<Answer> {
  const { t, store, scope } = context
  const units = await allUnits(store.db, scope)
  return page(
    'meetings/form',
    {
      title: form.title,
      errors: form.errors,
      crumbs: [{ href: addressOf(context, '/meetings'), text: t('meetings.title') }],
      action: form.action,
      values: form.values,
      existing: form.existing,
      back: addressOf(context, '/meetings'),
      units: unitOptions(units, form.values.unit)
    },
    Object.keys(form.errors).length > 0 ? 422 : 200
  )
}
