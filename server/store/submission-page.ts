import type { JobInputs } from '../jobs/jobs.ts'
import type { CommentRow, DecisionRow, JobRow } from './schema.ts'
import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

export const commentsShown = 50

/** Where a page of a submission's comments ends. */
export interface CommentKey {
  position: number
  id: string
}

/** The comments of one submission in their order, from behind `after`; those that a cut replaced are left out. */
export async function commentsOf(db: Db, scope: Scope, submission: string, after: CommentKey): Promise<CommentRow[]> {
  return await db
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('submission_id', '=', submission)
    .where('state', '!=', 'replaced')
    .where(eb =>
      eb.or([
        eb('position', '>', after.position),
        eb.and([eb('position', '=', after.position), eb('id', '>', after.id)])
      ])
    )
    .orderBy('position')
    .orderBy('id')
    .limit(commentsShown + 1)
    .execute()
}

/** Some comments of one submission by id, replaced ones too, in their order. */
export async function commentsById(db: Db, scope: Scope, submission: string, ids: string[]): Promise<CommentRow[]> {
  if (ids.length === 0) return []
  return await db
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('submission_id', '=', submission)
    .where('id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The comment that stands before a place in a submission, or null. */
export async function commentBefore(
  db: Db,
  scope: Scope,
  submission: string,
  place: CommentKey
): Promise<CommentRow | null> {
  const row = await db
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('submission_id', '=', submission)
    .where('state', '!=', 'replaced')
    .where('position', '<', place.position)
    .orderBy('position', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export type CommentWords = Pick<CommentRow, 'id' | 'position' | 'state' | 'text'>

/** The words of all comments of a submission, replaced ones too. */
export async function commentWords(db: Db, scope: Scope, submission: string): Promise<CommentWords[]> {
  return await db
    .selectFrom('comments')
    .select(['id', 'position', 'state', 'text'])
    .where(within(scope))
    .where('submission_id', '=', submission)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export type HistoryRow = DecisionRow & { user_name: string | null }

/** What people did with a submission and its comments, newest first. Their ids share the digits after "s" and "c". */
export async function historyOf(db: Db, scope: Scope, submission: string): Promise<HistoryRow[]> {
  const rows = await db
    .selectFrom('decisions')
    .leftJoin('users', 'users.id', 'decisions.user_id')
    .selectAll('decisions')
    .select('users.name as user_name')
    .where(within(scope, 'decisions'))
    .where('decisions.changes', 'like', `%${submission.slice(1)}%`)
    .orderBy('decisions.at', 'desc')
    .orderBy('decisions.id', 'desc')
    .limit(30)
    .execute()
  // Equal bytes have ids that begin alike: "s12-2" is not "s12".
  const own = new RegExp(`"(?:${submission}|c${submission.slice(1)}-[\\d.+]+)"`)
  return rows.filter(row => own.test(row.changes))
}

export interface Person {
  id: string
  name: string
}

/** People who may be asked to look at a submission of a unit: those with a role there or above it. */
export async function peopleFor(db: Db, scope: Scope, unitPath: string): Promise<Person[]> {
  const units = unitPath.split('/').filter(Boolean)
  if (units.length === 0) return []
  return await db
    .selectFrom('roles')
    .innerJoin('users', 'users.id', 'roles.user_id')
    .select(['users.id', 'users.name'])
    .distinct()
    .where('roles.consultation_id', '=', scope.consultation)
    .where('roles.unit_id', 'in', units)
    .where('users.disabled_at', 'is', null)
    .orderBy('users.name')
    .orderBy('users.id')
    .limit(200)
    .execute()
}

export type ReadingJob = Pick<JobRow, 'id' | 'state' | 'step' | 'done' | 'of'>

/** The work that reads some submissions, by submission: of several the last one. */
export async function readingJobs(db: Db, scope: Scope, submissions: string[]): Promise<Map<string, ReadingJob>> {
  if (submissions.length === 0) return new Map()
  const inputs = new Map(submissions.map(id => [JSON.stringify(readingInput(id)), id]))
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'state', 'step', 'done', 'of', 'input'])
    .where('consultation_id', '=', scope.consultation)
    .where('kind', '=', 'read-submission')
    .where('input', 'in', [...inputs.keys()])
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ input, ...job }) => [inputs.get(input) ?? '', job]))
}

function readingInput(submission: string): JobInputs['read-submission'] {
  return { submission }
}
