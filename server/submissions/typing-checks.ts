import { typedDate } from '../http/form-checks.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { Typing } from '../store/typing.ts'

/** Field id → message of what is wrong with it; empty where all is well. */
export function typingErrors(typing: Typing, units: { id: string }[]): Record<string, MessageKey> {
  const errors: Record<string, MessageKey> = {}
  if (!units.some(unit => unit.id === typing.to)) errors['to'] = 'submissions.new-unit-wrong'
  if (typing.date !== '' && typedDate(typing.date) === null) errors['date'] = 'submissions.new-date-wrong'
  if (typing.what === 'minutes') {
    for (const name of ['members', 'attending'] as const) {
      if (typing[name] !== '' && !/^\d{1,7}$/.test(typing[name])) errors[name] = 'submissions.new-number-wrong'
    }
    const both = typing.members !== '' && typing.attending !== '' && !errors['members'] && !errors['attending']
    if (both && Number(typing.attending) > Number(typing.members))
      errors['attending'] = 'submissions.new-attending-more'
  }
  if (typing.rows.every(row => row.text === '')) errors['text-1'] = 'submissions.new-empty'
  else {
    const bare = typing.rows.findIndex(row => row.text === '')
    if (bare >= 0) errors[`text-${bare + 1}`] = 'submissions.new-text-missing'
  }
  return errors
}
