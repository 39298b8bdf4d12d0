import type { Channel, Submission } from '../../lib/model/comment.ts'
import type { SubmissionRow } from '../store/schema.ts'
import { submissionOf } from '../store/submissions.ts'
import { compareText } from '../../lib/text/order.ts'

/**
 * Submissions as the synthesis has them, each with what it repeats within these rows: where the first is another unit's, the first of this
 * unit's own counts, for its report has no other.
 */
export function submissionsOfScope(rows: SubmissionRow[]): Submission[] {
  const known = new Set(rows.map(row => row.id))
  const firsts = new Map<string, SubmissionRow>()
  const outside = rows.filter(row => repeated(row) !== null && !known.has(repeated(row) ?? ''))
  for (const row of outside.sort(compareAge)) {
    const target = repeated(row) ?? ''
    if (!firsts.has(target)) firsts.set(target, row)
  }
  const files = new Map(rows.map(row => [row.id, row.file]))
  return rows.map(row => {
    const target = repeated(row)
    const first = target === null ? null : (firsts.get(target)?.id ?? target)
    return asRead(row, first === row.id ? null : first, files)
  })
}

/** What a submission repeats; one that was put aside or taken back is told by its own reason, as in the inbox and the ledger. */
function repeated(row: SubmissionRow): string | null {
  return row.state === 'read' ? row.duplicate_of : null
}

function compareAge(a: SubmissionRow, b: SubmissionRow): number {
  return compareText(a.said_on ?? '9999', b.said_on ?? '9999') || compareText(a.file, b.file) || compareText(a.id, b.id)
}

/** Issues that are for staff while they sort what came in; a report has no use for them. */
const staffOnly = new Set(['unit-unknown'])

function asRead(row: SubmissionRow, first: string | null, files: ReadonlyMap<string, string>): Submission {
  const read = submissionOf(row) ?? neverRead(row)
  const issues = read.issues.filter(issue => !staffOnly.has(issue.code))
  if (first === null) return { ...read, issues, duplicateOf: null }
  const issue = { code: 'submission-duplicate' as const, detail: { file: files.get(first) ?? first } }
  return { ...read, duplicateOf: first, issues: [...issues, issue] }
}

/** Taken back before it was read: it was received, and nothing of it is known. */
function neverRead(row: SubmissionRow): Submission {
  const { id, file, original, submitter, said_unit, said_on } = row
  return {
    id,
    file,
    sha256: original,
    channel: row.channel as Channel,
    submitter,
    unit: said_unit,
    date: said_on,
    comments: [],
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null
  }
}
