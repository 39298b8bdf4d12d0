import type { Draft } from '../../lib/model/draft.ts'
import { subtree } from '../comments/list-query.ts'
import { anyGroup, type GroupFilter } from '../store/group-lists.ts'

/** What the list of groups is asked for, as it stands in its address. */
export interface GroupQuery {
  draft: string | null
  heading: string | null
  topic: string | null
  size: 'many' | 'one' | null
  made: 'program' | 'person' | null
  order: 'draft' | 'size'
  /** 0-based. */
  page: number
}

export function readGroupQuery(query: Record<string, string>): GroupQuery {
  const word = (name: string): string | null => query[name]?.trim().slice(0, 200) || null
  const one = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find(v => v === query[name]) ?? null
  // "d1.h3": a heading of one draft; "d1": the draft; "d1.none": what stands under no heading.
  const [draft = null, heading = null] = word('place')?.split('.') ?? []
  const page = /^\d{1,6}$/.test(query['page'] ?? '') ? Number(query['page']) - 1 : 0
  return {
    draft,
    heading,
    topic: word('topic'),
    size: one('size', ['many', 'one']),
    made: one('made', ['program', 'person']),
    order: one('order', ['draft', 'size']) ?? 'draft',
    page: Math.max(0, page)
  }
}

/** The words of the address again, page from 1. */
export function groupParams(
  list: GroupQuery,
  change: Partial<GroupQuery> = {}
): Record<string, string | number | null> {
  const { draft, heading, topic, size, made, order, page } = { ...list, ...change }
  return {
    place: draft === null ? null : heading === null ? draft : `${draft}.${heading}`,
    topic,
    size,
    made,
    order: order === 'size' ? 'size' : null,
    page: page > 0 ? page + 1 : null
  }
}

export function groupFilterOf({ draft, heading, topic, size, made }: GroupQuery, drafts: Draft[]): GroupFilter {
  const outline = drafts.find(d => d.id === draft)?.outline ?? []
  const headings = heading === null ? null : heading === 'none' ? { from: -1, to: 0 } : subtree(outline, heading)
  return { ...anyGroup, draft, headings, topic, size, madeBy: made }
}
