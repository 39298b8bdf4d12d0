import { createHash } from 'node:crypto'
import type { Remark, Submission } from '../model/comment.ts'
import { Failure, type Warning } from '../model/result.ts'
import { read } from '../read/read.ts'
import { withHints } from './file-hint.ts'
import { chooseKind } from './kinds.ts'
import { emptyReading, type Reading } from './reading.ts'

/** One submission and its entries, before anybody asks what they mean. */
export interface Intake {
  submission: Submission
  remarks: Remark[]
}

/**
 * From a received file to its submissions (one, but for mails with attachments and archives). Never throws: what
 * cannot be read is a submission with `unreadable` and the reason among its issues.
 */
export async function readSubmissions(file: string, bytes: Uint8Array): Promise<Intake[]> {
  return [await readSubmission(file, bytes)]
}

async function readSubmission(file: string, bytes: Uint8Array): Promise<Intake> {
  try {
    const { value: content, warnings } = await read(file, bytes)
    const kind = chooseKind(content, file)
    if (!kind) throw new Failure('file-kind-unknown', { kind: extension(file) })
    const reading = withHints(kind.read(content, file), file)
    const silent =
      reading.remarks.every(remark => remark.text === '') && !reading.warnings.some(w => w.code === 'part-skipped')
    const none: Warning[] = silent ? [{ code: 'comments-none' }] : []
    return toIntake(file, bytes, reading, [...warnings, ...reading.warnings, ...none])
  } catch (error) {
    return toIntake(file, bytes, emptyReading('unknown'), [issueOf(error)], true)
  }
}

function toIntake(file: string, bytes: Uint8Array, reading: Reading, issues: Warning[], unreadable = false): Intake {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { channel, submitter, unit, date, meeting } = reading
  const submission: Submission = {
    id: `s${sha256.slice(0, 12)}`,
    file,
    sha256,
    channel,
    submitter,
    unit,
    date,
    comments: [],
    issues,
    duplicateOf: null,
    unreadable,
    meeting
  }
  const remarks = reading.remarks.filter(remark => /[\p{L}\p{N}]/u.test(remark.text))
  return { submission, remarks: remarks.map((remark, order) => ({ ...remark, order })) }
}

function issueOf(error: unknown): Warning {
  if (error instanceof Failure) return { code: error.code, detail: error.detail }
  return { code: 'file-unreadable', detail: { reason: error instanceof Error ? error.message : String(error) } }
}

function extension(file: string): string {
  return /\.[^./]{1,8}$/.exec(file)?.[0] ?? '?'
}
