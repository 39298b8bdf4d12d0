import { rm } from 'node:fs/promises'
import { record } from '../audit/chain.ts'
import type { Services } from '../http/context.ts'
import type { Kept } from '../originals/originals.ts'
import type { Scope, Tx } from '../store/store.ts'
import { submissionFolded } from '../store/submission-fold.ts'
import { insertSubmission, submissionId } from '../store/submissions.ts'

/** Who brought something in. */
export interface Sender {
  /** User id; null: a member. */
  by: string | null
  via: 'web' | 'upload' | 'typed'
  /** `receiptDigest` of the code that a member holds, else null. */
  receipt?: string | null
}

export interface Received {
  /** Id of the submission, waiting to be read. */
  submission: string
  /** The job that reads it. */
  job: string
  original: Kept
}

/** What a handler hands over besides its context's services. */
type Receiving = Pick<Services, 'store' | 'originals' | 'jobs' | 'now'>

/** More to be done in the transaction that receives: a member's unsent words go, a meeting is recorded. May run twice. */
export type Together = (tx: Tx, submission: string) => Promise<void>

/**
 * Receives an uploaded file for a unit (`scope`): when it resolves, the bytes and their row are on the disk and may be called
 * "received" (G14). Reading is a job. `path` is taken away.
 */
export async function receiveFile(
  services: Receiving,
  scope: Scope,
  upload: { name: string; path: string },
  sender: Sender,
  together?: Together
): Promise<Received> {
  const kept = await services.originals.keepFile(upload.path)
  await rm(upload.path, { force: true })
  return enter(services, scope, { file: upload.name, kept, ...sender }, together)
}

/**
 * Receives what was typed on a page: the bytes of a web form (`writeWebForm` of lib/intake), kept as an original like any file.
 * @param name what lists show in place of a file name, e.g. "Góp ý trên trang.json"
 */
export async function receiveWebForm(
  services: Receiving,
  scope: Scope,
  form: { name: string; bytes: Uint8Array },
  sender: Sender,
  together?: Together
): Promise<Received> {
  const kept = await services.originals.keep(form.bytes)
  return enter(services, scope, { file: form.name, kept, ...sender }, together)
}

interface Entry extends Sender {
  file: string
  kept: Kept
}

/** One short transaction: the row, the job that reads it, the entry in the audit log, or nothing of them. */
async function enter(services: Receiving, scope: Scope, entry: Entry, together?: Together): Promise<Received> {
  const received = await services.store.write(async tx => {
    const received = await receiveIn(tx, services, scope, entry)
    await together?.(tx, received.submission)
    return received
  })
  services.jobs.wake()
  return received
}

/** The same in a transaction of the caller's, for bytes that are kept already. */
export async function receiveIn(
  tx: Tx,
  { jobs, now }: Pick<Services, 'jobs' | 'now'>,
  scope: Scope,
  entry: Entry
): Promise<Received> {
  const { kept, by, via } = entry
  const { consultation } = scope
  const submission = await insertRow(tx, now(), scope, entry)
  const job = await jobs.add(tx, { consultation, kind: 'read-submission', input: { submission }, by, first: true })
  const detail = { via, sha256: kept.sha256, bytes: kept.bytes, unit: scope.unit }
  const object = `submission/${submission}`
  await record(tx, { consultation, actor: by ?? 'member', action: 'submission.receive', object, detail }, now())
  return { submission, job, original: kept }
}

function insertRow(tx: Tx, now: Date, scope: Scope, { file, kept, by, via, receipt }: Entry): Promise<string> {
  const at = now.toISOString()
  return insertSubmission(tx, submissionId(kept.sha256), {
    consultation_id: scope.consultation,
    unit_id: scope.unit,
    unit_path: scope.path,
    file,
    original: kept.sha256,
    bytes: kept.bytes,
    channel: 'unknown',
    via,
    state: 'waiting',
    aside_reason: null,
    content_key: null,
    duplicate_of: null,
    submitter: null,
    said_unit: null,
    said_on: null,
    folded: submissionFolded({ file, submitter: null, said_unit: null }),
    received_at: at,
    received_by: by,
    receipt: receipt ?? null,
    assigned_to: null,
    model: null,
    remarks: null,
    version: 1,
    changed_at: at
  })
}
