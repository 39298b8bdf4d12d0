import type { ExpressionBuilder } from 'kysely'
import type { Warning } from '../../lib/model/result.ts'
import type { NewJob } from '../jobs/jobs.ts'
import { urgencies, urgencyOf } from '../jobs/urgency.ts'
import type { JobRow, Schema } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'

/** A job that somebody has taken: `attempts` is the sign by which a worker knows that it still holds it. */
export type TakenJob = Pick<JobRow, 'consultation_id' | 'id' | 'attempts'>

/** Puts work into the queue; equal work that waits already is the same work. Gives the id of the job that will do it. */
export async function addJob(tx: Tx, job: NewJob, id: string, now: string): Promise<string> {
  const input = JSON.stringify(job.input)
  const waiting = job.first ? undefined : await waitingJob(tx, job, input)
  if (waiting) return waiting.id
  const { consultation, kind, by } = job
  const empty = { step: null, done: 0, of: null, attempts: 0, lease_until: null, problem: null, output: null }
  await tx
    .insertInto('jobs')
    .values({
      consultation_id: consultation,
      id,
      kind,
      input,
      state: 'waiting',
      urgency: urgencyOf(kind, by),
      ...empty,
      created_by: by,
      created_at: now,
      started_at: null,
      finished_at: null
    })
    .execute()
  return id
}

function waitingJob(tx: Tx, job: NewJob, input: string): Promise<{ id: string } | undefined> {
  return tx
    .selectFrom('jobs')
    .select('id')
    .where('consultation_id', '=', job.consultation)
    .where('state', '=', 'waiting')
    .where('kind', '=', job.kind)
    .where('input', '=', input)
    .limit(1)
    .executeTakeFirst()
}

/**
 * Work that may be taken now, the first best first: what somebody waits for before a page, else what a worker has left behind, else what
 * has waited since before `aged`, so that nothing waits for ever, else what is most urgent. Each by an index: the queue may be long.
 */
export async function openJobs(db: Db, now: string, aged: string, most: number): Promise<JobRow[]> {
  const query = () => db.selectFrom('jobs').selectAll().limit(most)
  const waiting = () =>
    query()
      .where('state', '=', 'waiting')
      .where(eb => mayBeTaken(eb, now))
  const urgent = await waiting().where('urgency', '<', urgencies.soon).orderBy('urgency').orderBy('id').execute()
  const left = await query().where('state', '=', 'running').where('lease_until', '<', now).orderBy('id').execute()
  const [oldest] = await waiting().orderBy('id').limit(1).execute()
  const old = oldest && oldest.created_at < aged ? [oldest] : []
  return [...urgent, ...left, ...old, ...(await waiting().orderBy('urgency').orderBy('id').execute())]
}

/** Waiting and not put off; or running, but who took it has not been heard of since its lease ended. */
function mayBeTaken(eb: ExpressionBuilder<Schema, 'jobs'>, now: string) {
  const free = eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', now)])
  return eb.and([eb('state', 'in', ['waiting', 'running']), free])
}

/** Work that writes what the whole consultation has become: an older run beside a newer one would write over it. */
const oneAtATime = new Set(['group', 'understand'])

/** Takes a job as it was seen; null where another worker was quicker, or where the like of it is under way and it has to wait. */
export async function claimJob(tx: Tx, seen: JobRow, now: string, leaseUntil: string): Promise<JobRow | null> {
  if (oneAtATime.has(seen.kind) && (await isUnderWay(tx, seen, now))) return null
  const taken = { state: 'running', attempts: seen.attempts + 1, lease_until: leaseUntil, started_at: now }
  const result = await tx
    .updateTable('jobs')
    .set(taken)
    .where('consultation_id', '=', seen.consultation_id)
    .where('id', '=', seen.id)
    .where('attempts', '=', seen.attempts)
    .where(eb => mayBeTaken(eb, now))
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1 ? { ...seen, ...taken } : null
}

/** Whether another job of this kind is being done for the consultation. */
async function isUnderWay(tx: Tx, { consultation_id, kind, id }: JobRow, now: string): Promise<boolean> {
  const other = await tx
    .selectFrom('jobs')
    .select('id')
    .where('state', '=', 'running')
    .where('consultation_id', '=', consultation_id)
    .where('kind', '=', kind)
    .where('id', '!=', id)
    .where('lease_until', '>=', now)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Changes a job that a worker holds; false where it holds it no longer. */
async function changeHeld(tx: Tx, job: TakenJob, change: Partial<JobRow>): Promise<boolean> {
  const result = await tx
    .updateTable('jobs')
    .set(change)
    .where('consultation_id', '=', job.consultation_id)
    .where('id', '=', job.id)
    .where('state', '=', 'running')
    .where('attempts', '=', job.attempts)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export type JobProgress = Pick<JobRow, 'step' | 'done' | 'of'>

/** Tells how far it is and that the worker lives. False: the job was given to another worker. */
export function renewJob(tx: Tx, job: TakenJob, leaseUntil: string, progress: Partial<JobProgress>): Promise<boolean> {
  return changeHeld(tx, job, { ...progress, lease_until: leaseUntil })
}

export function finishJob(tx: Tx, job: TakenJob, output: object | null, now: string): Promise<boolean> {
  const text = output === null ? null : JSON.stringify(output)
  return changeHeld(tx, job, { state: 'done', output: text, problem: null, lease_until: null, finished_at: now })
}

export function failJob(tx: Tx, job: TakenJob, problem: Warning, now: string): Promise<boolean> {
  return changeHeld(tx, job, {
    state: 'failed',
    problem: JSON.stringify(problem),
    lease_until: null,
    finished_at: now
  })
}

/** Back into the queue, not to be taken before a time. */
export function putOffJob(tx: Tx, job: TakenJob, until: string): Promise<boolean> {
  return changeHeld(tx, job, { state: 'waiting', lease_until: until })
}

/** Back into the queue as if it had never been taken: the server stops. */
export function releaseJob(tx: Tx, job: TakenJob): Promise<boolean> {
  return changeHeld(tx, job, { state: 'waiting', lease_until: null, attempts: job.attempts - 1 })
}

/** At the start of the only worker of a database: what is said to be running was left by one that died. */
export async function releaseAll(tx: Tx): Promise<void> {
  await tx.updateTable('jobs').set({ state: 'waiting', lease_until: null }).where('state', '=', 'running').execute()
}

/** A job of the consultation, whoever's it is: what it works on decides who may see it (jobs/show.ts). */
export async function jobOf(db: Db, scope: Pick<Scope, 'consultation'>, id: string): Promise<JobRow | null> {
  const row = await db
    .selectFrom('jobs')
    .selectAll()
    .where('consultation_id', '=', scope.consultation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
