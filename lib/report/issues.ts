import type { Submission } from '../model/comment.ts'
import { describeFailure } from '../model/failures.ts'
import type { ReportContext } from './context.ts'
import { join, type Run } from './run.ts'

/** What the reader found wrong with a file, in the words of the failure table. */
export function issueRuns(context: ReportContext, submission: Submission): Run[] {
  const said = submission.issues.map(issue => describeFailure(issue.code, issue.detail, context.settings.language))
  return join(
    [...new Set(said)].map((text): Run[] => [{ as: 'phrase', text }]),
    ' '
  )
}
