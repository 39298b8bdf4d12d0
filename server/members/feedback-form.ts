import { usualEntries, writeForm } from '../../lib/form/form.ts'
import { file, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { openDraft } from './access.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** `GET /gop-y/:code/drafts/:draft/form.docx`: the form on paper, or to fill in and send back as a file. */
export async function downloadFeedbackForm(context: MemberContext): Promise<Answer> {
  const { draft } = await openDraft(context, context.params['draft'] ?? '')
  const { consultation } = context
  const bytes = writeForm({ draft, topics: topicsOf(consultation), unit: consultation.body, entries: usualEntries })
  return file('phieu-gop-y.docx', docx, bytes)
}
