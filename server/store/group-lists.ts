import type { SelectQueryBuilder } from 'kysely'
import type { GroupRow, Schema } from './schema.ts'
import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

export interface GroupFilter {
  draft: string | null
  /** Indexes in the draft's outline, `to` excluded; -1 to 0 is "no heading". */
  headings: { from: number; to: number } | null
  topic: string | null
  size: 'many' | 'one' | null
  madeBy: string | null
}

export const anyGroup: GroupFilter = { draft: null, headings: null, topic: null, size: null, madeBy: null }

/** A group with the words that lead it. Counts are those of the whole group, `own` is how many of its comments lie in the scope. */
export type ListedGroup = GroupRow & {
  lead_text: string
  lead_model: string
  lead_decided: string
  lead_author: string | null
  own: number
}

export const groupPageSize = 30

type Query = SelectQueryBuilder<Schema, 'groups', object>

/** Comments of a group that stand in a report: those set aside or withdrawn are in none. */
export const grouped = ['unsure', 'clear', 'confirmed']

/** The groups that have a comment in the scope: groups themselves have no unit. */
function groupsIn(db: Db, scope: Scope, filter: GroupFilter): Query {
  let query: Query = db
    .selectFrom('groups')
    .where('groups.consultation_id', '=', scope.consultation)
    // As one list and not row by row: databases take the index of units for that, and look through a unit for each group.
    .where('groups.id', 'in', eb =>
      eb
        .selectFrom('comments')
        .select('comments.group_id')
        .where(within(scope, 'comments'))
        .where('comments.state', 'in', grouped)
        .where('comments.group_id', 'is not', null)
        .$castTo<{ group_id: string }>()
    )
  if (filter.draft !== null) query = query.where('groups.draft_id', '=', filter.draft)
  if (filter.headings !== null) {
    query = query
      .where('groups.heading_order', '>=', filter.headings.from)
      .where('groups.heading_order', '<', filter.headings.to)
  }
  if (filter.topic === 'none') query = query.where('groups.topic', 'is', null)
  else if (filter.topic !== null) query = query.where('groups.topic', '=', filter.topic)
  if (filter.size === 'many') query = query.where('groups.size', '>', 1)
  if (filter.size === 'one') query = query.where('groups.size', '=', 1)
  if (filter.madeBy !== null) query = query.where('groups.made_by', '=', filter.madeBy)
  return query
}

export async function countGroups(db: Db, scope: Scope, filter: GroupFilter): Promise<number> {
  const row = await groupsIn(db, scope, filter)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** One page, 0-based, by place or largest first. */
export async function listGroups(
  db: Db,
  scope: Scope,
  filter: GroupFilter,
  page: number,
  order: 'draft' | 'size'
): Promise<ListedGroup[]> {
  let query = withLead(groupsIn(db, scope, filter))
  if (order === 'size') query = query.orderBy('groups.size', 'desc')
  const rows = await query
    .orderBy('groups.draft_id')
    .orderBy('groups.heading_order')
    .orderBy('groups.paragraph')
    .orderBy('groups.id')
    .limit(groupPageSize)
    .offset(page * groupPageSize)
    .execute()
  return withOwn(db, scope, rows)
}

/** Those of the ids that have a comment in the scope, in the order of the draft. */
async function listedGroups(db: Db, scope: Scope, ids: string[]): Promise<ListedGroup[]> {
  if (ids.length === 0) return []
  const rows = await withLead(groupsIn(db, scope, anyGroup).where('groups.id', 'in', ids))
    .orderBy('groups.heading_order')
    .orderBy('groups.paragraph')
    .orderBy('groups.id')
    .execute()
  return withOwn(db, scope, rows)
}

export async function listedGroup(db: Db, scope: Scope, id: string): Promise<ListedGroup | null> {
  return (await listedGroups(db, scope, [id]))[0] ?? null
}

/** The leading words of a group may be another unit's: what stands in the one report of all is shown to all who share the group. */
function withLead(query: Query) {
  return query
    .innerJoin('comments as leads', join =>
      join.onRef('leads.consultation_id', '=', 'groups.consultation_id').onRef('leads.id', '=', 'groups.lead_id')
    )
    .selectAll('groups')
    .select([
      'leads.text as lead_text',
      'leads.model as lead_model',
      'leads.decided as lead_decided',
      'leads.author as lead_author'
    ])
}

async function withOwn(db: Db, scope: Scope, rows: Omit<ListedGroup, 'own'>[]): Promise<ListedGroup[]> {
  if (rows.length === 0) return []
  const counts = await db
    .selectFrom('comments')
    .select(({ fn }) => ['comments.group_id', fn.countAll().as('count')])
    .where(within(scope, 'comments'))
    .where(
      'comments.group_id',
      'in',
      rows.map(row => row.id)
    )
    .where('comments.state', 'in', grouped)
    .groupBy('comments.group_id')
    .execute()
  const own = new Map(counts.map(row => [row.group_id, Number(row.count)]))
  return rows.map(row => ({ ...row, own: own.get(row.id) ?? 0 }))
}

const memberColumns = ['id', 'version', 'group_id', 'model', 'decided', 'unit_path', 'state', 'author', 'text'] as const
export type MemberRow = Pick<Schema['comments'], (typeof memberColumns)[number]>

/** The comments of some groups that lie in the scope, by id, at most `most`. */
export async function membersOf(db: Db, scope: Scope, groups: string[], most: number, skip = 0): Promise<MemberRow[]> {
  if (groups.length === 0) return []
  return db
    .selectFrom('comments')
    .select(memberColumns)
    .where(within(scope))
    .where('group_id', 'in', groups)
    .where('state', 'in', grouped)
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute()
}

/** How many comments a group has in the whole consultation. */
export async function countMembers(db: Db, consultation: string, group: string): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('consultation_id', '=', consultation)
    .where('group_id', '=', group)
    .where('state', 'in', grouped)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Some comments of the scope as members of a group to be. */
export async function commentsForGroup(db: Db, scope: Scope, ids: string[]): Promise<MemberRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('comments')
    .select(memberColumns)
    .where(within(scope))
    .where('id', 'in', ids)
    .where('state', 'in', grouped)
    .orderBy('id')
    .execute()
}
