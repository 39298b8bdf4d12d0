import { typedDate } from '../http/form-checks.ts'
import type { StaffContext } from '../http/context.ts'
import { formatDate } from '../http/format.ts'
import type { MeetingFields } from '../store/meetings.ts'
import type { MeetingRow } from '../store/schema.ts'

const mostPeople = 1_000_000
const noteLength = 500

/** What stands in the fields of the form, as typed. */
export interface MeetingForm {
  unit: string
  held_on: string
  members: string
  attending: string
  note: string
}

export function emptyForm(unit: string): MeetingForm {
  return { unit, held_on: '', members: '', attending: '', note: '' }
}

/** A meeting as its form shows it. */
export function formOfMeeting(row: MeetingRow): MeetingForm {
  return {
    unit: row.unit_id,
    held_on: formatDate(row.held_on),
    members: row.members === null ? '' : String(row.members),
    attending: row.attending === null ? '' : String(row.attending),
    note: row.note
  }
}

export function typedForm({ form }: StaffContext): MeetingForm {
  const text = (name: string): string => form.text(name)
  return {
    unit: text('meeting-unit'),
    held_on: text('held_on'),
    members: text('members'),
    attending: text('attending'),
    note: text('note')
  }
}

/** What was typed as the store keeps it, and field → what is wrong with it. */
export function readMeeting(context: StaffContext): {
  fields: Omit<MeetingFields, 'submission_id'>
  errors: Record<string, string>
} {
  const { t } = context
  const typed = typedForm(context)
  const members = people(context, 'members')
  const attending = people(context, 'attending')
  const held_on = typedDate(typed.held_on)
  const errors: Record<string, string> = {}
  if (typed.held_on !== '' && held_on === null) errors['held_on'] = t('form.date', { field: t('meetings.held-on') })
  const whole = (name: 'members' | 'attending'): string =>
    t('form.number', { field: t(`meetings.${name}`), least: 0, most: mostPeople })
  if (typed.members !== '' && members === null) errors['members'] = whole('members')
  if (typed.attending !== '' && attending === null) errors['attending'] = whole('attending')
  if (members !== null && attending !== null && attending > members) {
    errors['attending'] = t('meetings.more-than-members')
  }
  if (typed.note.length > noteLength) {
    errors['note'] = t('form.too-long', {
      field: t('meetings.note'),
      most: noteLength,
      over: typed.note.length - noteLength
    })
  }
  if (typed.held_on === '' && typed.attending === '') errors['held_on'] = t('meetings.nothing-said')
  return { fields: { held_on, members, attending, note: typed.note }, errors }
}

/** "1.234" and "1 234" are numbers too. */
function people({ form }: StaffContext, name: string): number | null {
  const digits = form.text(name).replace(/(?<=\d)[. ](?=\d{3}\b)/g, '')
  const value = /^\d{1,7}$/.test(digits) ? Number(digits) : null
  return value !== null && value <= mostPeople ? value : null
}
