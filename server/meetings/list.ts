import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { participationTabs } from '../participation/tabs.ts'
import { countMeetings, listMeetings } from '../store/meetings.ts'
import { allUnits } from '../store/participation.ts'

const atOnce = 50

/** `/meetings`: the meetings of the scope, the newest first; `?before=` goes on from one. */
export async function showMeetings(context: StaffContext): Promise<Answer> {
  const { t, store, scope, query } = context
  const before = query['before'] ? { before: query['before'] } : {}
  const rows = await listMeetings(store.db, scope, { ...before, limit: atOnce + 1 })
  const names = new Map((await allUnits(store.db, scope)).map(unit => [unit.id, unit.name]))
  const shown = rows.slice(0, atOnce)
  const counts = await countMeetings(store.db, scope)
  return page('meetings/list', {
    title: t('meetings.title'),
    lead: t('meetings.lead'),
    tabs: participationTabs(context, 'meetings'),
    count: counts.meetings,
    attending: counts.attending,
    rows: shown.map(row => ({
      ...row,
      unit: names.get(row.unit_id) ?? '',
      href: addressOf(context, `/meetings/${row.id}`),
      minutes: row.submission_id === null ? null : addressOf(context, `/submissions/${row.submission_id}`)
    })),
    addHref: addressOf(context, '/meetings/new'),
    nextHref: rows.length > atOnce ? addressOf(context, `/meetings?before=${shown.at(-1)!.id}`) : null
  })
}
