import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { withoutNulls } from '../http/form-checks.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { UploadedFile } from '../http/form.ts'
import { addDraft } from '../store/drafts.ts'
import { draftsPage } from './list.ts'

/**
 * Takes a draft in, with its official PDF where there is one (that is where its pages and lines come from), and has it read. Both
 * come in one field: browsers without script send them together.
 */
export async function uploadDraft(context: StaffContext): Promise<Answer> {
  const { store, originals, jobs, consultation, form, files, user, now, t } = context
  const { draft, layout, problem } = chosen(files)
  const errors = withoutNulls({ files: problem === null ? null : t(problem) })
  if (draft === null || Object.keys(errors).length > 0) return draftsPage(context, errors)
  const kept = await originals.keepFile(draft.path)
  const keptLayout = layout === null ? null : await originals.keepFile(layout.path)
  await store.write(async tx => {
    const added = await addDraft(tx, {
      consultation: consultation.id,
      title: form.text('title').slice(0, 300) || draft.name.replace(/\.\w+$/, ''),
      file: draft.name,
      original: kept.sha256,
      layout: keptLayout?.sha256 ?? null,
      online: form.text('online') === 'yes',
      at: now().toISOString()
    })
    await jobs.add(tx, { consultation: consultation.id, kind: 'read-draft', input: { draft: added.id }, by: user.id })
    await note(tx, context, 'draft-added', `draft/${added.id}`, { original: kept.sha256 })
  })
  jobs.wake()
  return redirect(addressOf(context, '/drafts'), 'drafts.added', { file: draft.name })
}

export interface Chosen {
  draft: UploadedFile | null
  layout: UploadedFile | null
  problem: 'drafts.file-missing' | 'drafts.files-many' | null
}

/** The text and its PDF, told apart by name; a PDF alone is the draft itself. */
export function chosen(files: UploadedFile[]): Chosen {
  const there = files.filter(f => f.bytes > 0)
  const pdfs = there.filter(f => /\.pdf$/i.test(f.name))
  const texts = there.filter(f => !pdfs.includes(f))
  if (there.length === 0) return { draft: null, layout: null, problem: 'drafts.file-missing' }
  if (texts.length > 1 || pdfs.length > 1) return { draft: null, layout: null, problem: 'drafts.files-many' }
  const draft = texts[0] ?? pdfs[0] ?? null
  return { draft, layout: texts.length === 1 ? (pdfs[0] ?? null) : null, problem: null }
}
