import { randomBytes } from 'node:crypto'
import { MulterError } from 'multer'
import { describeFailure, failures, type FailureCode } from '../../lib/model/failures.ts'
import { limits } from '../../lib/model/limits.ts'
import { Failure } from '../../lib/model/result.ts'
import { isMessageKey } from '../messages/messages.ts'
import { json, page, redirect, type Answer } from './answer.ts'
import type { Context } from './context.ts'

/** What the log keeps of a fault: no bodies, no addresses' queries, no personal data (ASVS 5.0 16.2). */
export type Log = (line: { reference: string; method: string; path: string; error: string }) => void

/**
 * The answer for whatever a handler threw: expected failures in their own words, anything else as a fault with a
 * reference number that stands in the log too, and nothing of its inside.
 */
export function answerOfError(
  error: unknown,
  context: Context,
  where: { method: string; path: string },
  log: Log
): Answer {
  const failure = expected(error)
  const leads = failure === null || where.method !== 'GET' || context.wantsJson ? null : wayOn(failure.code, where.path)
  if (leads !== null) return redirect(leads)
  const reference = failure === null ? randomBytes(4).toString('hex') : null
  if (reference !== null) {
    log({
      reference,
      ...where,
      path: withoutSecrets(where.path),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error)
    })
  }
  const known = failure ?? new Failure('server-fault', { reference: reference ?? '' })
  const status = failures[known.code].http
  const message = describeFailure(known.code, known.detail, context.language)
  if (context.wantsJson) return json({ problem: { code: known.code, message } }, status)
  const signIn = known.code === 'not-signed-in' ? '/sign-in' : null
  const model = { title: titleOf(status, context), status, message, reference, signIn, next: backOf(where) }
  return page('errors/failure', model, status)
}

/** One-time links and receipts are secrets that stand in addresses: not in the log (ASVS 16.2.5). */
function withoutSecrets(path: string): string {
  return path.replace(/\/(links|receipts)\/[^/]+/, '/$1/…')
}

function titleOf(status: number, { t }: Context): string {
  const key = `failure.title-${status}`
  return t(isMessageKey(key) ? key : 'failure.title-other')
}

/** Where a reader is led instead of being refused. */
function wayOn(code: FailureCode, path: string): string | null {
  if (code === 'not-signed-in') return `/sign-in?next=${encodeURIComponent(path)}`
  return code === 'second-factor-missing' ? '/account/second-factor' : null
}

/** What was thrown by parsers and by us for things that users do. */
function expected(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_COUNT' || error.code === 'LIMIT_UNEXPECTED_FILE') {
      return new Failure('too-many-files', {})
    }
    return new Failure('file-too-large', { limit: `${limits.fileBytes / 1_000_000} MB`, what: 'upload' })
  }
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  if (status === 413) return new Failure('file-too-large', { limit: '2 MB', what: 'form' })
  if (status === 404) return new Failure('not-found')
  return typeof status === 'number' && status >= 400 && status < 500 ? new Failure('bad-request') : null
}

function backOf({ path }: { path: string }): string {
  const consultation = /^\/consultations\/[^/]+|^\/gop-y\/[^/]+/.exec(path)
  // Where it is the address of the consultation itself that leads nowhere, it is no way back.
  return consultation === null || consultation[0] === path ? '/' : consultation[0]
}
