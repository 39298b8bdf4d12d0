import { Failure } from '../../lib/model/result.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { seenSubmission } from '../store/submission-changes.ts'
import { submissionLink } from './links.ts'

/**
 * POST /submissions/:submission/read: an unreadable file is tried once more, since LibreOffice may be there now, or the machine had too
 * much to do. Throws Failure `bad-request` for what was read.
 */
export async function readSubmissionAgain(context: StaffContext): Promise<Answer> {
  const { store, scope, params, jobs, user } = context
  const id = params['submission'] ?? ''
  await store.write(async tx => {
    const row = await seenSubmission(tx, scope, id, null)
    if (row.state !== 'unreadable') throw new Failure('bad-request')
    await jobs.add(tx, {
      consultation: scope.consultation,
      kind: 'read-submission',
      input: { submission: id },
      by: user.id
    })
  })
  jobs.wake()
  return redirect(submissionLink(context, id), 'submissions.done-read')
}
