import { formatCount, formatDate, formatTime } from '../http/format.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { InboxRow } from '../store/submission-lists.ts'
import { keyOr, saysAnother } from './row-model.ts'

/** What is known of a submission, as pairs of a name and a value; what is not known is left out. */
export function factsOf({ t, language }: StaffContext, row: InboxRow): { name: string; value: string }[] {
  const facts: [MessageKey, string | null][] = [
    ['submissions.fact-submitter', row.submitter],
    ['submissions.fact-unit', row.unit_name],
    ['submissions.fact-said-unit', saysAnother(row) ? row.said_unit : null],
    ['submissions.fact-said-on', row.said_on === null ? null : formatDate(row.said_on)],
    ['submissions.fact-channel', row.state === 'waiting' ? null : t(keyOr(`channel.${row.channel}`))],
    ['submissions.fact-received', `${formatTime(row.received_at)} (${t(keyOr(`via.${row.via}`))})`],
    ['submissions.fact-received-by', row.received_name],
    ['submissions.fact-assigned', row.assigned_name],
    ['submissions.fact-size', sizeOf(row.bytes, language)],
    ['submissions.fact-hash', row.original]
  ]
  return facts.flatMap(([key, value]) => (value === null || value === '' ? [] : [{ name: t(key), value }]))
}

function sizeOf(bytes: number, language: 'vi' | 'en'): string {
  if (bytes < 1_000) return `${bytes} byte`
  if (bytes < 1_000_000) return `${formatCount(Math.round(bytes / 1_000), language)} kB`
  return `${formatCount(Math.round(bytes / 100_000) / 10, language)} MB`
}
