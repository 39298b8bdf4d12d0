import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { StateCounts } from '../store/submission-counts.ts'
import type { InboxFilter, InboxState } from '../store/submission-lists.ts'
import { queryOf } from './filter.ts'

export interface Tab {
  href: string
  label: string
  number: number
  current: boolean
}

const tabs: { state: InboxState | null; key: MessageKey }[] = [
  { state: null, key: 'submissions.tab-all' },
  { state: 'look', key: 'submissions.tab-look' },
  { state: 'waiting', key: 'submissions.tab-waiting' },
  { state: 'read', key: 'submissions.tab-read' },
  { state: 'unreadable', key: 'submissions.tab-unreadable' },
  { state: 'repeated', key: 'submissions.tab-repeated' },
  { state: 'aside', key: 'submissions.tab-aside' },
  { state: 'withdrawn', key: 'submissions.tab-withdrawn' }
]

/** The states as links above the list; a state that nothing is in is not offered, unless it is the one shown. */
export function tabsOf(context: StaffContext, filter: InboxFilter, counts: StateCounts, looks: number): Tab[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return tabs
    .map(({ state, key }) => ({
      href: addressOf(context, '/submissions', { ...queryOf(filter), state }),
      label: context.t(key),
      number: state === null ? total : state === 'look' ? looks : counts[state],
      current: filter.state === state
    }))
    .filter(tab => tab.current || tab.number > 0)
}
