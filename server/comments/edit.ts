import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { getComment } from '../store/comments.ts'
import { readModels } from '../store/drafts.ts'
import { act, settling } from './act.ts'
import { readRow } from './card.ts'
import { editFrom } from './edit-words.ts'
import { showComment } from './show.ts'

/** POST /comments/:comment/edit: the exact words asked for, as a reading of the verbatim text. */
export async function changeEdit(context: StaffContext): Promise<Answer> {
  const { store, scope, params, form, t } = context
  const row = await getComment(store.db, scope, params['comment'] ?? '')
  if (row === null) throw new Failure('not-found')
  const drafts = await readModels(store.db, scope.consultation)
  const { comment } = readRow(row, drafts)
  const typed = { original: form.text('original'), replacement: form.text('replacement') }
  const read = editFrom(
    typed,
    comment,
    drafts.find(d => d.id === comment.location.draft)
  )
  if ('wrong' in read) {
    const text = t(read.wrong === 'replacement' ? 'comments.edit-not-in-text' : 'comments.edit-not-in-draft')
    return showComment(context, { [read.wrong]: text }, typed)
  }
  return act(context, 'edit', [settling(context, { edit: read.edit })], { key: 'comments.changed' })
}
