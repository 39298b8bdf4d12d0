import { folded } from '../../lib/text/fold.ts'
import type { SubmissionRow } from './schema.ts'

/** What the inbox's search looks through: file name, submitter and unit as said, without marks and capitals. */
export function submissionFolded(row: Pick<SubmissionRow, 'file' | 'submitter' | 'said_unit'>): string {
  return folded([row.file, row.submitter ?? '', row.said_unit ?? ''].join(' ')).slice(0, 1_000)
}

/** A search as typed → a LIKE pattern whose escape sign is "!"; the signs of LIKE in it are taken as they stand. */
export function searchPattern(words: string): string {
  const plain = folded(words).trim().slice(0, 100)
  return `%${plain.replace(/[!%_]/g, sign => `!${sign}`)}%`
}
