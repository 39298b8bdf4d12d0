import type { Entry } from '../audit/chain.ts'
import type { MeetingRow } from '../store/schema.ts'
import type { Scope } from '../store/store.ts'

/** What goes on record of a meeting: its numbers, never its note. */
export function entryOf(
  { consultation }: Scope,
  actor: string,
  action: 'meeting-added' | 'meeting-changed' | 'meeting-removed',
  { id, unit_id, held_on, members, attending }: Omit<MeetingRow, 'note'>
): Entry {
  return {
    consultation,
    actor,
    action,
    object: `meeting/${id}`,
    detail: { unit: unit_id, held_on, members, attending }
  }
}
