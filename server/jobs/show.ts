import { describeFailure } from '../../lib/model/failures.ts'
import { Failure, type Warning } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { json, page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { jobOf } from '../store/jobs.ts'
import type { JobRow } from '../store/schema.ts'
import { submissionsOf } from '../store/submissions.ts'
import { unitWithin } from '../store/units.ts'
import type { JobInputs, JobKind } from './jobs.ts'
import { nextPage } from './next-page.ts'
import type { JobStep } from './task.ts'

const mostLookedAt = 100

/** GET /jobs/:job: how far long work is; as JSON for the script that looks again each second. */
export async function showJob(context: StaffContext): Promise<Answer> {
  const { store, params, scope, t, wantsJson } = context
  const job = await jobOf(store.db, scope, params['job'] ?? '')
  if (job === null) throw new Failure('not-found')
  await checkMay(context, job)
  const next = nextPage(context, job)
  const state = stateOf(context, job)
  if (wantsJson) return json({ ...state, next: next?.href ?? null })
  const address = addressOf(context, `/jobs/${job.id}`)
  const title = t(`jobs.title-${job.kind}` as MessageKey)
  return page('jobs/show', {
    title,
    scripts: ['job'],
    ...state,
    address,
    asked: job.created_at,
    ended: job.finished_at,
    open: job.state === 'waiting' || job.state === 'running',
    next
  })
}

/** Work on something of a unit is shown to those who may see that thing (ASVS 8.2.2). */
async function checkMay({ store, scope }: StaffContext, job: JobRow): Promise<void> {
  const kind = job.kind as JobKind
  const input = JSON.parse(job.input) as Partial<JobInputs['export'] & JobInputs['read-submission']>
  if (kind === 'export' || kind === 'freeze') await unitWithin(store.db, scope, input.unit ?? '')
  if (kind !== 'read-submission') return
  // An archive's own row is gone once it is unpacked: then what was inside it is looked at.
  const made = job.output === null ? null : (JSON.parse(job.output) as { submissions: string[] } | null)
  const things = [input.submission ?? '', ...(made?.submissions ?? [])]
  if ((await submissionsOf(store.db, scope, things.slice(0, mostLookedAt))).length === 0) throw new Failure('not-found')
}

interface JobState {
  state: string
  done: number
  of: number | null
  /** What is being done, in words. */
  step: string
  /** Why it failed, in words. */
  problem: string
}

function stateOf({ t, language }: StaffContext, job: JobRow): JobState {
  const problem = job.problem === null ? null : (JSON.parse(job.problem) as Warning)
  const step = job.state === 'running' && job.step !== null ? t(`jobs.step-${job.step as JobStep}`) : ''
  const again = job.state === 'waiting' && job.attempts > 0 ? t('jobs.again-later', { attempt: job.attempts + 1 }) : ''
  return {
    state: job.state,
    done: job.done,
    of: job.of,
    step: step || again,
    problem: problem === null ? '' : describeFailure(problem.code, problem.detail, language)
  }
}
