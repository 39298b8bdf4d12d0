import { Failure } from '../../lib/model/result.ts'
import { file, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatDate } from '../http/format.ts'
import { originalRemovedOn } from '../security/removed-names.ts'
import { findSubmission } from '../store/submission-lists.ts'
import { safeName } from '../security/safe-name.ts'

/**
 * GET /submissions/:submission/original: the untouched bytes, saved under a safe name; never opened by the browser in our pages, but for a
 * PDF (`?view=1`), which its own viewer shows (ASVS 3.2.1).
 */
export async function downloadOriginal({ store, scope, params, query, originals }: StaffContext): Promise<Answer> {
  const row = await findSubmission(store.db, scope, params['submission'] ?? '')
  if (!row) throw new Failure('not-found')
  // What was typed on a page has a title for a name; its bytes are JSON.
  const ending = row.via !== 'upload' && !/\.json$/i.test(row.file) ? '.json' : ''
  const name = safeName((row.file.split('/')[0] ?? row.file) + ending)
  const removed = originalRemovedOn(row)
  if (removed !== null) throw new Failure('original-removed', { date: formatDate(removed) })
  const body = { path: await originals.path(row.original) }
  const inline = query['view'] === '1' && /\.pdf$/i.test(name)
  return file(name, inline ? 'application/pdf' : 'application/octet-stream', body, inline)
}
