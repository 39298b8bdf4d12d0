import { record } from '../audit/chain.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { addMeeting } from '../store/meetings.ts'
import { unitWithin } from '../store/units.ts'
import { entryOf } from './audit-entry.ts'
import { emptyForm, readMeeting, typedForm } from './fields.ts'
import { meetingPage } from './page.ts'

/** `/meetings/new`: the empty form. */
export function showNewMeeting(context: StaffContext): Promise<Answer> {
  const { t, scope } = context
  return meetingPage(context, {
    title: t('meetings.add-title'),
    action: addressOf(context, '/meetings/new'),
    values: emptyForm(scope.unit),
    errors: {},
    existing: null
  })
}

/** Records a meeting; the form again where something is wrong. Throws Failure `not-found` for a unit outside the scope. */
export async function saveNewMeeting(context: StaffContext): Promise<Answer> {
  const { t, store, scope, user, now } = context
  const values = typedForm(context)
  const { fields, errors } = readMeeting(context)
  if (Object.keys(errors).length > 0) {
    const action = addressOf(context, '/meetings/new')
    return meetingPage(context, { title: t('meetings.add-title'), action, values, errors, existing: null })
  }
  const unit = await unitWithin(store.db, scope, values.unit)
  await store.write(async tx => {
    const row = await addMeeting(tx, scope, unit.id, { ...fields, submission_id: null }, now().toISOString())
    await record(tx, entryOf(scope, user.id, 'meeting-added', row), now())
  })
  return redirect(addressOf(context, '/meetings'), 'meetings.added', { unit: unit.name })
}
