import { describeFailure, type Language } from '../../lib/model/failures.ts'
import type { Warning } from '../../lib/model/result.ts'

/** Warnings in the reader's language. */
export function issueWords(issues: Warning[], language: Language): string[] {
  return issues.map(({ code, detail }) => describeFailure(code, detail, language))
}
