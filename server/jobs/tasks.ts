import type { JobKind } from './jobs.ts'
import type { Task } from './task.ts'
import { exportTask, freezeTask } from './tasks/export.ts'
import { group } from './tasks/group.ts'
import { readDraftTask } from './tasks/read-draft.ts'
import { readSubmission } from './tasks/read-submission.ts'
import { understandAgain } from './tasks/understand.ts'

/** The one table of long work: a kind of job and what does it. */
export const tasks: { [K in JobKind]?: Task<K> } = {
  'read-draft': readDraftTask,
  'read-submission': readSubmission,
  understand: understandAgain,
  group: group,
  export: exportTask,
  freeze: freezeTask
}
