import { newId } from '../store/ids.ts'
import { addJob } from '../store/jobs.ts'
import type { Jobs } from './jobs.ts'
import { wakeWorkers } from './wake.ts'

/** The queue in the database; `wake` reaches the workers that this process has started. */
export function queueOf(now: () => Date): Jobs {
  return {
    add: (tx, job) => addJob(tx, job, newId(), now().toISOString()),
    wake: wakeWorkers
  }
}
