import { Failure } from '../../lib/model/result.ts'
import { file, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { openDraft } from './access.ts'

/** `GET /gop-y/:code/drafts/:draft/draft.pdf`: the official PDF, whose pages and lines count; else our own reading copy. */
export async function downloadPrintedDraft(context: MemberContext): Promise<Answer> {
  const { row } = await openDraft(context, context.params['draft'] ?? '')
  const sha256 = row.layout ?? row.reading_copy
  if (sha256 === null) throw new Failure('not-found')
  return file('du-thao.pdf', 'application/pdf', { path: await context.originals.path(sha256) }, true)
}
