import type { Warning } from '../../lib/model/result.ts'
import type { Services } from '../http/context.ts'
import type { Tx } from '../store/store.ts'
import type { JobInputs, JobKind } from './jobs.ts'

/** Steps that a progress line can name: each is a message `jobs.step-…`. */
export type JobStep = 'read' | 'layout' | 'understand' | 'group' | 'write' | 'keep'

/** Tells how far the work is; written at most once a second, at once where the step changes. Throws where the job was taken away. */
export type Progress = (step: JobStep, done: number, of: number | null) => Promise<void>

/** One piece of work as a task sees it. */
export interface Work<K extends JobKind> {
  consultation: string
  job: string
  input: JobInputs[K]
  by: string | null
  progress: Progress
}

/**
 * What is done for a kind of job. `run` may be called again after a crash at any place: it writes in transactions, by ids that
 * come from content, and doing all of it twice gives the same as once. A thrown Failure ends the job at once and is shown; another error
 * is tried again.
 */
export interface Task<K extends JobKind> {
  run(services: Services, work: Work<K>): Promise<object | null>
  /** The job will not be tried again: nothing may stay "waiting" for it. */
  gaveUp?(tx: Tx, work: Omit<Work<K>, 'progress'>, problem: Warning, now: string): Promise<void>
}
