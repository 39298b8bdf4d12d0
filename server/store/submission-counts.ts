import { everything, submissionsIn, type InboxFilter, type InboxState } from './submission-lists.ts'
import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

export type StateCounts = Record<Exclude<InboxState, 'look'>, number>

/** How many submissions of a scope stand in which state. */
export async function countStates(db: Db, scope: Scope): Promise<StateCounts> {
  const rows = await submissionsIn(db, scope)
    .select(['submissions.state', eb => eb('submissions.duplicate_of', 'is', null).as('own')])
    .select(eb => eb.fn.countAll().as('count'))
    .groupBy(['submissions.state', eb => eb('submissions.duplicate_of', 'is', null)])
    .execute()
  const counts: StateCounts = { waiting: 0, read: 0, unreadable: 0, repeated: 0, aside: 0, withdrawn: 0 }
  for (const { state, own, count } of rows) {
    const name = state === 'read' && !Number(own) ? 'repeated' : state
    if (Object.hasOwn(counts, name)) counts[name as keyof StateCounts] += Number(count)
  }
  return counts
}

/** How many submissions a filter lets through. */
export async function countSubmissions(db: Db, scope: Scope, filter: InboxFilter = everything): Promise<number> {
  const row = await submissionsIn(db, scope, filter)
    .select(eb => eb.fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** How many submissions hold comments that a person should look at. */
export async function countLooks(db: Db, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select(eb => eb.fn.count('submission_id').distinct().as('count'))
    .where(within(scope))
    .where('state', '=', 'unsure')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

export type CommentCounts = Record<string, number>

/** How many comments of a scope stand in which state; those of repeated submissions are set aside (submissions/repeats.ts). */
export async function countComments(db: Db, scope: Scope): Promise<CommentCounts> {
  const rows = await db
    .selectFrom('comments')
    .select(['state', eb => eb.fn.countAll().as('count')])
    .where(within(scope))
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(row => [row.state, Number(row.count)]))
}

/** For each of some submissions: its comments by state, replaced ones left out. */
export async function countCommentsOf(db: Db, scope: Scope, ids: string[]): Promise<Map<string, CommentCounts>> {
  const counts = new Map<string, CommentCounts>(ids.map(id => [id, {}]))
  if (ids.length === 0) return counts
  const rows = await db
    .selectFrom('comments')
    .select(['submission_id', 'state', eb => eb.fn.countAll().as('count')])
    .where(within(scope))
    .where('submission_id', 'in', ids)
    .where('state', '!=', 'replaced')
    .groupBy(['submission_id', 'state'])
    .execute()
  for (const { submission_id, state, count } of rows) {
    const own = counts.get(submission_id)
    if (own) own[state] = Number(count)
  }
  return counts
}
