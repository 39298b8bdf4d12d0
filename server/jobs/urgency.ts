import type { JobKind } from './jobs.ts'

/** How soon work is done: a page waits for it; the rest of the work needs it; a member waits; soon; when all else is done. */
export const urgencies = { now: 0, first: 1, member: 2, soon: 3, last: 4 } as const

/** Grouping comes last: one run then serves all that was read before it. */
export function urgencyOf(kind: JobKind, by: string | null): number {
  if (kind === 'export' || kind === 'freeze') return urgencies.now
  if (kind === 'read-draft') return urgencies.first
  if (kind !== 'read-submission') return urgencies.last
  return by === null ? urgencies.member : urgencies.soon
}
