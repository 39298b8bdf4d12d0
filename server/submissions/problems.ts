import { describeFailure, type Language } from '../../lib/model/failures.ts'
import type { Submission } from '../../lib/model/comment.ts'
import type { Warning } from '../../lib/model/result.ts'
import type { SubmissionRow } from '../store/schema.ts'

/** What reading a submission found doubtful or could not do, in words: what happened and what to do. Empty while waiting. */
export function problemsOf(row: Pick<SubmissionRow, 'model'>, language: Language): string[] {
  return issuesOf(row).map(issue => describeFailure(issue.code, issue.detail, language))
}

function issuesOf({ model }: Pick<SubmissionRow, 'model'>): Warning[] {
  return model === null ? [] : (JSON.parse(model) as Submission).issues
}
