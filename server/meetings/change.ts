import { Failure } from '../../lib/model/result.ts'
import { record } from '../audit/chain.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { changeMeeting, getMeeting, removeMeeting } from '../store/meetings.ts'
import type { MeetingRow } from '../store/schema.ts'
import type { Db } from '../store/store.ts'
import { entryOf } from './audit-entry.ts'
import { formOfMeeting, readMeeting, typedForm } from './fields.ts'
import { meetingPage } from './page.ts'

/** `/meetings/:meeting`: the form of one. Throws Failure `not-found`. */
export async function showMeeting(context: StaffContext): Promise<Answer> {
  const { t, store } = context
  const row = await meetingOf(context, store.db)
  return meetingPage(context, {
    title: t('meetings.edit-title'),
    action: addressOf(context, `/meetings/${row.id}`),
    values: formOfMeeting(row),
    errors: {},
    existing: existing(context, row, seenOf(row))
  })
}

/** Changes one; its unit stays. Throws Failure `not-found`, or `changed-meanwhile` where it is no longer what was shown. */
export async function saveMeeting(context: StaffContext): Promise<Answer> {
  const { t, store, scope, user, form, now } = context
  const row = await meetingOf(context, store.db)
  const { fields, errors } = readMeeting(context)
  if (Object.keys(errors).length > 0) {
    const values = { ...typedForm(context), unit: row.unit_id }
    const action = addressOf(context, `/meetings/${row.id}`)
    return meetingPage(context, {
      title: t('meetings.edit-title'),
      action,
      values,
      errors,
      existing: existing(context, row, form.text('seen'))
    })
  }
  await store.write(async tx => {
    if (seenOf(await meetingOf(context, tx)) !== form.text('seen')) throw new Failure('changed-meanwhile')
    await changeMeeting(tx, scope, row.id, fields)
    await record(tx, entryOf(scope, user.id, 'meeting-changed', { ...row, ...fields }), now())
  })
  return redirect(addressOf(context, '/meetings'), 'meetings.changed')
}

/** Takes one off the list; minutes stay among the submissions. Throws Failure `not-found`. */
export async function deleteMeeting(context: StaffContext): Promise<Answer> {
  const { store, scope, user, now } = context
  await store.write(async tx => {
    const row = await meetingOf(context, tx)
    await removeMeeting(tx, scope, row.id)
    await record(tx, entryOf(scope, user.id, 'meeting-removed', row), now())
  })
  return redirect(addressOf(context, '/meetings'), 'meetings.removed')
}

async function meetingOf({ scope, params }: StaffContext, db: Db): Promise<MeetingRow> {
  const row = await getMeeting(db, scope, params['meeting'] ?? '')
  if (row === null) throw new Failure('not-found')
  return row
}

/** The row has no version: what the form showed stands for it. */
function seenOf({ held_on, members, attending, note }: MeetingRow): string {
  return JSON.stringify([held_on, members, attending, note])
}

function existing(context: StaffContext, row: MeetingRow, seen: string) {
  return {
    seen,
    remove: addressOf(context, `/meetings/${row.id}/remove`),
    minutes: row.submission_id === null ? null : addressOf(context, `/submissions/${row.submission_id}`)
  }
}
