import { Failure } from '../../lib/model/result.ts'
import { note } from '../audit/note.ts'
import { addressOf } from '../http/address.ts'
import { typedDate } from '../http/form-checks.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { getDraft, readModel, removeDraft, updateDraft } from '../store/drafts.ts'

/** Title, channel rule and window of one draft. A window given wrongly is left out and said so. */
export async function changeDraft(context: StaffContext): Promise<Answer> {
  const { store, consultation, form } = context
  const id = await draftOf(context)
  const opens = typedDate(form.text('opens'))
  const closes = typedDate(form.text('closes'))
  const wrong =
    (form.text('opens') !== '' && opens === null) ||
    (form.text('closes') !== '' && closes === null) ||
    (opens !== null && closes !== null && closes < opens)
  const online = form.text('online') === 'yes' ? 1 : 0
  if (wrong) return redirect(addressOf(context, `/drafts/${id}`), 'drafts.window-wrong')
  await store.write(async tx => {
    const title = form.text('title').slice(0, 300)
    const named = title === '' ? {} : { title }
    await updateDraft(tx, consultation.id, id, { ...named, online, opens_on: opens, closes_on: closes })
    await note(tx, context, 'draft-changed', `draft/${id}`, { online: online === 1, opens, closes })
  })
  return redirect(addressOf(context, `/drafts/${id}`), 'drafts.saved')
}

/** Which heading belongs to which topic (G2, G7); comments that nobody settled are then sorted again. */
export async function changeTopicMap(context: StaffContext): Promise<Answer> {
  const { store, jobs, consultation, form, user } = context
  const id = await draftOf(context)
  const draft = await readModel(store.db, consultation.id, id)
  if (draft === null) throw new Failure('not-found')
  const known = new Set(topicsOf(consultation).map(topic => topic.id))
  const chosen = draft.outline.map(({ id: heading }) => [heading, form.text(`topic-${heading}`)] as const)
  const map = Object.fromEntries(chosen.filter(([, topic]) => known.has(topic)))
  await store.write(async tx => {
    await updateDraft(tx, consultation.id, id, { topic_map: JSON.stringify(map) })
    await jobs.add(tx, {
      consultation: consultation.id,
      kind: 'understand',
      input: { reason: 'topics' },
      by: user.id
    })
    await note(tx, context, 'topic-map-changed', `draft/${id}`, { headings: Object.keys(map).length })
  })
  jobs.wake()
  return redirect(addressOf(context, `/drafts/${id}`), 'drafts.map-saved')
}

/** Takes away a draft that no comment speaks of. */
export async function deleteDraft(context: StaffContext): Promise<Answer> {
  const { store, consultation } = context
  const id = await draftOf(context)
  await store.write(async tx => {
    await removeDraft(tx, consultation.id, id)
    await note(tx, context, 'draft-removed', `draft/${id}`)
  })
  return redirect(addressOf(context, '/drafts'), 'drafts.removed')
}

async function draftOf({ store, consultation, params }: StaffContext): Promise<string> {
  const draft = await getDraft(store.db, consultation.id, params['draft'] ?? '')
  if (draft === null) throw new Failure('not-found')
  return draft.id
}
