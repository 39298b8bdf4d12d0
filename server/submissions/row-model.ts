import { unitKey } from '../../lib/group/people.ts'
import type { StaffContext } from '../http/context.ts'
import { isMessageKey } from '../messages/messages.ts'
import type { CommentCounts } from '../store/submission-counts.ts'
import type { InboxRow } from '../store/submission-lists.ts'
import type { ReadingJob } from '../store/submission-page.ts'
import { submissionLink } from './links.ts'
import { problemsOf } from './problems.ts'

/** The state of a submission as its badge shows it: a code for the colour and words. */
export interface StateBadge {
  code: string
  label: string
}

/** A row of the inbox as its view shows it. */
export interface RowModel {
  id: string
  /** "id:version": what the box of the row sends. */
  seen: string
  href: string
  file: string
  channel: string
  via: string
  submitter: string
  unit: string
  /** The unit as the paper says it, where that is another. */
  said: string
  /** ISO time. */
  received: string
  state: StateBadge
  /** While it is read, how far; null where nothing moves. */
  progress: { done: number; of: number } | null
  comments: number
  unsure: number
  problems: string[]
  assigned: string
  aside: string
}

export function rowModel(
  context: StaffContext,
  row: InboxRow,
  counts: CommentCounts,
  job: ReadingJob | undefined
): RowModel {
  const { t } = context
  const unsure = counts['unsure'] ?? 0
  const standing = ['unsure', 'clear', 'confirmed', 'aside'].reduce((n, state) => n + (counts[state] ?? 0), 0)
  return {
    id: row.id,
    seen: `${row.id}:${row.version}`,
    href: submissionLink(context, row.id),
    file: row.file,
    channel: row.state === 'waiting' ? '' : t(keyOr(`channel.${row.channel}`)),
    via: t(keyOr(`via.${row.via}`)),
    submitter: row.submitter ?? '',
    unit: row.unit_name ?? '',
    said: saysAnother(row) ? (row.said_unit ?? '') : '',
    received: row.received_at,
    state: badgeOf(context, row, unsure),
    progress: job?.of && job.state === 'running' ? { done: job.done, of: job.of } : null,
    comments: standing,
    unsure: row.state === 'read' && row.duplicate_of === null ? unsure : 0,
    problems: problemsOf(row, context.language),
    assigned: row.assigned_name ?? '',
    aside: row.aside_reason ?? ''
  }
}

/** The paper names a unit, and it is not the one that it lies in. */
export function saysAnother(row: Pick<InboxRow, 'said_unit' | 'unit_name'>): boolean {
  return row.said_unit !== null && unitKey(row.said_unit) !== unitKey(row.unit_name)
}

/** State and badge: what repeats another one is said to, what has something to look at too. */
export function badgeOf(
  { t }: StaffContext,
  row: Pick<InboxRow, 'state' | 'duplicate_of'>,
  unsure: number
): StateBadge {
  if (row.state === 'read' && row.duplicate_of !== null)
    return { code: 'repeated', label: t('submissions.state-repeated') }
  if (row.state === 'read' && unsure > 0) return { code: 'look', label: t('submissions.state-look', { count: unsure }) }
  return { code: row.state, label: t(keyOr(`submission-state.${row.state}`)) }
}

/** The message of a value that came from the database; the value's own words are never asked of a stranger. */
export function keyOr(key: string) {
  return isMessageKey(key) ? key : 'submissions.unknown'
}
