import { Failure, type Warning } from '../../lib/model/result.ts'
import type { Services } from '../http/context.ts'
import type { JobRow } from '../store/schema.ts'
import { claimJob, failJob, finishJob, openJobs, putOffJob } from '../store/jobs.ts'
import type { JobInputs, JobKind } from './jobs.ts'
import { Lease, LeaseLost, leaseEnd } from './lease.ts'
import type { Task, Work } from './task.ts'
import { tasks as allTasks } from './tasks.ts'

/** A job is tried so often, then it has failed. */
export const mostAttempts = 3
/** After this long in the queue, work is not overtaken by newer work of a more urgent kind. */
const agedAfter = 2 * 60_000
/** Jobs looked at when one is to be taken: others may take the first ones at the same moment. */
const candidates = 8

type Tasks = { [K in JobKind]?: Task<K> }

/**
 * Takes the most urgent job and does it to its end; false where there is nothing to do. What fails is written to the job, never
 * thrown, except where the database itself cannot be reached. `onTaken` hears which job is under way and when it is over.
 */
export async function runNext(
  services: Services,
  onTaken: (lease: Lease | null) => void = () => undefined,
  tasks: Tasks = allTasks
): Promise<boolean> {
  const row = await takeJob(services)
  if (row === null) return false
  const lease = new Lease(services, row)
  onTaken(lease)
  try {
    await work(services, row, lease, tasks)
  } finally {
    lease.end()
    onTaken(null)
  }
  return true
}

/** The job that this worker now holds, or null. Jobs that were tried too often are closed on the way. */
export async function takeJob(services: Services): Promise<JobRow | null> {
  const time = services.now()
  const now = time.toISOString()
  const aged = new Date(time.getTime() - agedAfter).toISOString()
  for (const seen of await openJobs(services.store.db, now, aged, candidates)) {
    const taken = await services.store.write(tx => claimJob(tx, seen, now, leaseEnd(time)))
    if (taken === null) continue
    if (taken.attempts <= mostAttempts) return taken
    await giveUp(services, taken, { code: 'job-broken', detail: { attempts: mostAttempts } }, allTasks)
  }
  return null
}

async function work(services: Services, row: JobRow, lease: Lease, tasks: Tasks): Promise<void> {
  try {
    const output = await runTask(services, row, lease, tasks)
    await services.store.write(tx => finishJob(tx, row, output, services.now().toISOString()))
  } catch (error) {
    if (error instanceof LeaseLost || lease.ended) return
    if (error instanceof Failure) await giveUp(services, row, { code: error.code, detail: error.detail }, tasks)
    else await tryAgain(services, row, error, tasks)
  }
}

async function runTask(services: Services, row: JobRow, lease: Lease, tasks: Tasks): Promise<object | null> {
  const kind = row.kind as JobKind
  const task: Task<JobKind> | undefined = tasks[kind]
  if (!task) throw new Error(`no task for ${row.kind}`)
  return task.run(services, { ...workOf(row), progress: (step, done, of) => lease.progress(step, done, of) })
}

function workOf(row: JobRow): Omit<Work<JobKind>, 'progress'> {
  const input = JSON.parse(row.input) as JobInputs[JobKind]
  return { consultation: row.consultation_id, job: row.id, input, by: row.created_by }
}

/** Longer after each attempt: what is busy or full may be free by then. */
async function tryAgain(services: Services, row: JobRow, error: unknown, tasks: Tasks): Promise<void> {
  // No personal data in logs: the message may quote what was read, the place in the program cannot.
  const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ').replace(/\s+/g, ' ') : ''
  console.error(JSON.stringify({ job: row.kind, id: row.id, attempt: row.attempts, error: nameOf(error), place }))
  if (row.attempts >= mostAttempts) {
    return giveUp(services, row, { code: 'job-broken', detail: { attempts: row.attempts } }, tasks)
  }
  const until = new Date(services.now().getTime() + 1_000 * row.attempts ** 2).toISOString()
  await services.store.write(tx => putOffJob(tx, row, until))
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return error.name + code
}

async function giveUp(services: Services, row: JobRow, problem: Warning, tasks: Tasks): Promise<void> {
  const now = services.now().toISOString()
  const task: Task<JobKind> | undefined = tasks[row.kind as JobKind]
  await services.store.write(async tx => {
    if (!(await failJob(tx, row, problem, now))) return
    await task?.gaveUp?.(tx, workOf(row), problem, now)
  })
}
