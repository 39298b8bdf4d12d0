import { sql, type SelectQueryBuilder } from 'kysely'
import { folded } from '../../lib/text/fold.ts'
import type { CommentRow, Schema } from './schema.ts'
import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

/** States in which a comment stands in the workbench; replaced and withdrawn ones are history. */
export const liveStates = ['unsure', 'clear', 'confirmed', 'aside'] as const
export type LiveState = (typeof liveStates)[number]

export interface CommentFilter {
  draft: string | null
  /** A heading with those under it: indexes in the draft's outline, `to` excluded; -1 to 0 is "no heading". */
  headings: { from: number; to: number } | null
  /** Only those for which no place was found. */
  unplaced: boolean
  /** Only one paragraph of the draft. */
  paragraph: number | null
  /** A topic's id, "none", or "missing": none where one is wanted, which agreement with the draft as such is not. */
  topic: string | null
  kind: string | null
  stance: string | null
  /** Null: all but those put aside. */
  state: LiveState | null
  /** The author exactly as written. */
  person: string | null
  group: string | null
  /** As typed; '' for all. */
  search: string
}

export const noFilter: CommentFilter = {
  draft: null,
  headings: null,
  unplaced: false,
  paragraph: null,
  topic: null,
  kind: null,
  stance: null,
  state: null,
  person: null,
  group: null,
  search: ''
}

/** A row of the list with the names that its ids stand for. */
export type ListedComment = Omit<CommentRow, 'folded'> & {
  unit_name: string | null
  file: string
  decided_name: string | null
  group_size: number | null
  group_made_by: string | null
}

export const pageSize = 25

type Query = SelectQueryBuilder<Schema, 'comments', object>

/** The comments of a scope that a filter lets through, without columns and order. */
export function commentsIn(db: Db, scope: Scope, filter: CommentFilter): Query {
  let query: Query = db
    .selectFrom('comments')
    .where(within(scope, 'comments'))
    .where('comments.state', 'in', filter.state === null ? ['unsure', 'clear', 'confirmed'] : [filter.state])
  if (filter.draft !== null) query = query.where('comments.draft_id', '=', filter.draft)
  if (filter.headings !== null) {
    query = query
      .where('comments.heading_order', '>=', filter.headings.from)
      .where('comments.heading_order', '<', filter.headings.to)
  }
  if (filter.unplaced) query = query.where('comments.place', '=', 'unresolved')
  if (filter.paragraph !== null) query = query.where('comments.paragraph', '=', filter.paragraph)
  if (filter.topic === 'none') query = query.where('comments.topic', 'is', null)
  else if (filter.topic === 'missing') query = query.where('comments.topic', 'is', null).where('kind', '!=', 'approve')
  else if (filter.topic !== null) query = query.where('comments.topic', '=', filter.topic)
  if (filter.kind !== null) query = query.where('comments.kind', '=', filter.kind)
  if (filter.stance !== null) query = query.where('comments.stance', '=', filter.stance)
  if (filter.person !== null) query = query.where('comments.author', '=', filter.person)
  if (filter.group !== null) query = query.where('comments.group_id', '=', filter.group)
  const words = folded(filter.search).trim().slice(0, 100)
  if (words !== '') {
    const pattern = `%${words.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
    query = query.where(sql<boolean>`comments.folded like ${pattern} escape '\\'`)
  }
  return query
}

/** What is unsure comes first, then by the order of the draft. */
const rank = sql<number>`case comments.state when 'unsure' then 0 when 'clear' then 1 else 2 end`

/**
 * One page of the list, 0-based.
 * @param order "unsure": what a person must look at first; "draft": by place alone
 */
export async function listComments(
  db: Db,
  scope: Scope,
  filter: CommentFilter,
  page: number,
  order: 'unsure' | 'draft' = 'unsure'
): Promise<ListedComment[]> {
  let query = commentsIn(db, scope, filter).select('comments.id')
  if (order === 'unsure') query = query.orderBy(rank)
  // Ids first: they are chosen and sorted in the index; whole rows, which are long, are read for this page only.
  const chosen = await query
    .orderBy('comments.draft_id')
    .orderBy('comments.heading_order')
    .orderBy('comments.paragraph')
    .orderBy('comments.id')
    .limit(pageSize)
    .offset(page * pageSize)
    .execute()
  const ids = chosen.map(row => row.id)
  const rows = new Map((await listedComments(db, scope, ids)).map(row => [row.id, row]))
  return ids.flatMap(id => rows.get(id) ?? [])
}

/** One comment as the list shows it, whatever its state; null outside the scope. */
export async function listedComment(db: Db, scope: Scope, id: string): Promise<ListedComment | null> {
  const found = await listedComments(db, scope, [id])
  return found[0] ?? null
}

/** Those of the ids that are in the scope, at most a page of them, in the order of the draft. */
export async function listedComments(db: Db, scope: Scope, ids: string[]): Promise<ListedComment[]> {
  if (ids.length === 0) return []
  const query = db.selectFrom('comments').where(within(scope, 'comments')).where('comments.id', 'in', ids)
  return withNames(query)
    .orderBy('comments.heading_order')
    .orderBy('comments.paragraph')
    .orderBy('comments.id')
    .execute()
}

function withNames(query: Query) {
  return query
    .innerJoin('submissions', join =>
      join
        .onRef('submissions.consultation_id', '=', 'comments.consultation_id')
        .onRef('submissions.id', '=', 'comments.submission_id')
    )
    .leftJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'comments.consultation_id').onRef('units.id', '=', 'comments.unit_id')
    )
    .leftJoin('groups', join =>
      join.onRef('groups.consultation_id', '=', 'comments.consultation_id').onRef('groups.id', '=', 'comments.group_id')
    )
    .leftJoin('users', 'users.id', 'comments.decided_by')
    .select([
      'comments.consultation_id',
      'comments.id',
      'comments.submission_id',
      'comments.position',
      'comments.unit_id',
      'comments.unit_path',
      'comments.draft_id',
      'comments.heading_id',
      'comments.heading_order',
      'comments.paragraph',
      'comments.topic',
      'comments.kind',
      'comments.stance',
      'comments.place',
      'comments.sure',
      'comments.state',
      'comments.aside_reason',
      'comments.text',
      'comments.author',
      'comments.said_unit',
      'comments.group_id',
      'comments.model',
      'comments.decided',
      'comments.decided_by',
      'comments.decided_at',
      'comments.suggestion',
      'comments.version',
      'comments.changed_at',
      'units.name as unit_name',
      'submissions.file as file',
      'users.name as decided_name',
      'groups.size as group_size',
      'groups.made_by as group_made_by'
    ])
}

/** How many in each state, under a filter whose own state is left out of account. */
export async function countStates(db: Db, scope: Scope, filter: CommentFilter): Promise<Record<LiveState, number>> {
  const counts = { unsure: 0, clear: 0, confirmed: 0, aside: 0 }
  const { state: _, ...rest } = filter
  for (const states of [null, 'aside'] as const) {
    const rows = await commentsIn(db, scope, { ...rest, state: states })
      .select(['comments.state', ({ fn }) => fn.countAll().as('count')])
      .groupBy('comments.state')
      .execute()
    for (const row of rows) counts[row.state as LiveState] = Number(row.count)
  }
  return counts
}

export interface PlaceCount {
  headingOrder: number
  paragraph: number
  count: number
  unsure: number
}

/**
 * How many comments each paragraph of a draft has (-1: the heading as such, or the whole draft); never more rows than it has paragraphs.
 */
export async function countPlaces(db: Db, scope: Scope, draft: string | null): Promise<PlaceCount[]> {
  const rows = await commentsIn(db, scope, { ...noFilter, draft })
    .select([
      'comments.heading_order',
      'comments.paragraph',
      ({ fn }) => fn.countAll().as('count'),
      sql<number | string>`sum(case when comments.state = 'unsure' then 1 else 0 end)`.as('unsure')
    ])
    .groupBy(['comments.heading_order', 'comments.paragraph'])
    .execute()
  return rows.map(r => ({
    headingOrder: r.heading_order,
    paragraph: r.paragraph,
    count: Number(r.count),
    unsure: Number(r.unsure)
  }))
}

/** Version and state of those of the ids that are in the scope. */
export async function seenComments(
  db: Db,
  scope: Scope,
  ids: string[]
): Promise<Pick<CommentRow, 'id' | 'version' | 'state' | 'group_id'>[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('comments')
    .where(within(scope))
    .where('id', 'in', ids)
    .orderBy('id')
    .select(['id', 'version', 'state', 'group_id'])
    .execute()
}
