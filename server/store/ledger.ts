import { sql } from 'kysely'
import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

/** How much of everything received stands in which state, counted in the database. */
export interface Account {
  /** Submissions by state; those read that repeat another one are counted under `repeated` only, as in the inbox. */
  submissions: Record<string, number>
  repeated: number
  /** Comments by state, those of repeated submissions left out. */
  comments: Record<string, number>
  /** Comments of repeated submissions: counted once, under the first. */
  repeatedComments: number
  /** Among the comments that count: no place found, no topic though they ask for something. */
  unplaced: number
  topicless: number
}

/** What was put aside or withdrawn says so itself, and repeats nothing any more. */
const repeats =
  sql<number>`case when submissions.state = 'read' and submissions.duplicate_of is not null then 1 else 0 end`.as(
    'repeats'
  )

/** The account of the unit and those below it. */
export async function accountOf(db: Db, scope: Scope): Promise<Account> {
  const submissions = await db
    .selectFrom('submissions')
    .select(['state', repeats])
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(within(scope))
    .groupBy(['state', 'repeats'])
    .execute()
  const comments = await db
    .selectFrom('comments')
    .innerJoin('submissions', join =>
      join
        .onRef('submissions.consultation_id', '=', 'comments.consultation_id')
        .onRef('submissions.id', '=', 'comments.submission_id')
    )
    .select([
      'comments.state as state',
      'place',
      sql<number>`case when topic is null and kind <> 'approve' then 1 else 0 end`.as('topicless')
    ])
    .select(repeats)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(within(scope, 'comments'))
    .where('comments.state', '!=', 'replaced')
    .groupBy(['comments.state', 'place', 'topicless', 'repeats'])
    .execute()
  const own = comments.filter(row => row.repeats === 0)
  const counted = own.filter(row => row.state !== 'aside' && row.state !== 'withdrawn')
  return {
    submissions: sums(submissions.filter(row => row.repeats === 0)),
    repeated: total(submissions.filter(row => row.repeats === 1)),
    comments: sums(own),
    repeatedComments: total(comments.filter(row => row.repeats === 1)),
    unplaced: total(counted.filter(row => row.place === 'unresolved')),
    topicless: total(counted.filter(row => row.topicless === 1))
  }
}

function total(rows: { n: number }[]): number {
  return rows.reduce((sum, row) => sum + row.n, 0)
}

function sums(rows: { state: string; n: number }[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { state, n } of rows) sums[state] = (sums[state] ?? 0) + n
  return sums
}

/** Comments of the unit and those below it that a person must look at. */
export async function countUnsure(db: Db, scope: Scope): Promise<number> {
  const { n } = await db
    .selectFrom('comments')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(within(scope))
    .where('state', '=', 'unsure')
    .executeTakeFirstOrThrow()
  return n
}
