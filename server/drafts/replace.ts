import { Failure } from '../../lib/model/result.ts'
import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { getDraft } from '../store/drafts.ts'
import { chosen } from './add.ts'
import { draftPage } from './show.ts'

/**
 * Takes a newer version of a draft in, or its official PDF that came later. The draft stays as it is until the new files are read;
 * where they cannot be, it stays for good. Comments are then placed anew.
 */
export async function replaceDraft(context: StaffContext): Promise<Answer> {
  const { store, originals, jobs, consultation, files, user, params, t } = context
  const row = await getDraft(store.db, consultation.id, params['draft'] ?? '')
  if (row === null) throw new Failure('not-found')
  const { draft, layout, problem } = chosen(files)
  if (draft === null) return draftPage(context, { files: t(problem ?? 'drafts.file-missing') })
  const { sha256 } = await originals.keepFile(draft.path)
  // A PDF alone, where the text is no PDF, says how this same text is printed.
  const onlyLayout = layout === null && /\.pdf$/i.test(draft.name) && !/\.pdf$/i.test(row.file)
  const printed = layout === null ? null : (await originals.keepFile(layout.path)).sha256
  const newer = onlyLayout
    ? { file: row.file, original: row.original, layout: sha256 }
    : { file: draft.name, original: sha256, layout: printed }
  const job = await store.write(async tx => {
    await note(tx, context, 'draft-replaced', `draft/${row.id}`, { before: row.original, ...newer })
    const input = { draft: row.id, newer }
    return jobs.add(tx, { consultation: consultation.id, kind: 'read-draft', input, by: user.id })
  })
  jobs.wake()
  return redirect(addressOf(context, `/jobs/${job}`), 'drafts.replacing', { file: draft.name })
}
