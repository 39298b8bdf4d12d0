import { bar } from '../charts/bar.ts'
import { columns, type ColumnChart } from '../charts/columns.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatCount, formatDate } from '../http/format.ts'
import { isMessageKey } from '../messages/messages.ts'
import { drawnDays, everyDay } from './days.ts'
import { participationTabs } from './tabs.ts'
import { tallyOf, type Counts, type Tally } from './tally.ts'

/** `/participation/days`: people, submissions and comments by channel and by day of receipt. */
export async function showDays(context: StaffContext): Promise<Answer> {
  const { t, store, scope } = context
  const tally = await tallyOf(store.db, scope)
  const days = everyDay(tally.byDay)
  return page('participation/days', {
    title: t('participation.title'),
    lead: t('participation.lead'),
    styles: ['participation'],
    tabs: participationTabs(context, 'days'),
    total: tally.total,
    empty: tally.total.submissions === 0,
    nameless: tally.nameless,
    channels: channelRows(context, tally),
    days: days.map(([day, counts]) => ({ day, counts })),
    submissions: chart(context, drawnDays(days), 'submissions'),
    comments: chart(context, drawnDays(days), 'comments'),
    channelsHref: addressOf(context, '/participation/tables/channels'),
    daysHref: addressOf(context, '/participation/tables/days'),
    uploadHref: addressOf(context, '/submissions/upload')
  })
}

/** The message of a channel; one that the model does not know is shown as it is. */
export function channelName({ t }: StaffContext, channel: string): string {
  const key = `channel.${channel}`
  return isMessageKey(key) ? t(key) : channel
}

/** Channels, most submissions first. */
export function byChannel({ byChannel }: Tally): [string, Counts][] {
  return [...byChannel].sort(
    ([a, x], [b, y]) => y.submissions - x.submissions || y.comments - x.comments || (a < b ? -1 : 1)
  )
}

function channelRows(context: StaffContext, tally: Tally): object[] {
  const all = byChannel(tally)
  const most = (name: 'submissions' | 'comments'): number => Math.max(0, ...all.map(([, counts]) => counts[name]))
  return all.map(([channel, counts]) => ({
    name: channelName(context, channel),
    counts,
    submissions: { svg: bar([counts.submissions], most('submissions')) },
    comments: { svg: bar([counts.comments], most('comments')) }
  }))
}

function chart(
  { t, language }: StaffContext,
  days: [string, Counts][],
  name: 'submissions' | 'comments'
): ColumnChart | null {
  const data = days.map(([day, counts]) => ({ label: formatDate(day), value: counts[name] }))
  const [first, last] = [data[0], data.at(-1)]
  const highest = data.reduce<(typeof data)[number] | null>((a, b) => (a === null || b.value > a.value ? b : a), null)
  if (!first || !last || !highest) return null
  return columns(data, {
    id: `days-${name}`,
    title: t(`participation.days-${name}`),
    description: t('participation.days-description', {
      first: first.label,
      last: last.label,
      most: formatCount(highest.value, language),
      day: highest.label
    })
  })
}
