import { Failure } from '../../lib/model/result.ts'
import type { Action, Change } from '../decisions/change.ts'
import { decide } from '../decisions/decide.ts'
import { changedMeanwhile } from '../decisions/changed-meanwhile.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { seenSubmission } from '../store/submission-changes.ts'
import { findSubmission, pageSize } from '../store/submission-lists.ts'
import { typedWords } from './act.ts'
import { assignChanges, unitChanges } from './assign.ts'
import { asideChanges, repeatsAnew } from './put-aside.ts'
import { reasonOf } from './reasons.ts'
import { keyOr } from './row-model.ts'

type ChangesOf = (tx: Tx, context: StaffContext, row: SubmissionRow) => Promise<Change[]>

const actions = {
  assign: { key: 'submissions.done-assign', changes: assignChanges },
  unit: { key: 'submissions.done-unit', changes: unitChanges },
  aside: { key: 'submissions.done-aside', changes: asideWithReason }
} satisfies Partial<Record<Action, { key: MessageKey; changes: ChangesOf }>>

/**
 * POST /submissions/selected: the same for several, as one decision that is undone as one. All or nothing: where one was changed
 * meanwhile, a page tells by whom.
 */
export async function changeSelectedSubmissions(context: StaffContext): Promise<Answer> {
  const { form, store, jobs, consultation } = context
  const name = form.text('action')
  if (!Object.hasOwn(actions, name)) throw new Failure('bad-request')
  const { key, changes } = actions[name as keyof typeof actions]
  const chosen = form.all('seen').slice(0, pageSize)
  const to = backTo(form.text('back'), consultation.id) ?? addressOf(context, '/submissions')
  if (chosen.length === 0) return redirect(to, 'submissions.selected-none')
  try {
    await store.write(tx => changeAll(tx, context, chosen, name as Action, changes))
  } catch (error) {
    if (error instanceof Failure && error.code === 'changed-meanwhile') return changedPage(context, chosen, to)
    throw error
  }
  jobs.wake()
  return redirect(to, key, { count: chosen.length })
}

async function changeAll(
  tx: Tx,
  context: StaffContext,
  chosen: string[],
  action: Action,
  changes: ChangesOf
): Promise<void> {
  const all: Change[] = []
  const rows: SubmissionRow[] = []
  for (const seen of chosen) {
    const [id = '', version = ''] = seen.split(':')
    const row = await seenSubmission(tx, context.scope, id, Number(version))
    rows.push(row)
    all.push(...(await changes(tx, context, row)))
  }
  await decide(tx, context, action, all)
  if (action === 'aside') await repeatsAnew(tx, context, rows)
}

/** 409: which of those chosen somebody else has changed; the same can be done to all as they are now. */
async function changedPage(context: StaffContext, chosen: string[], to: string): Promise<Answer> {
  const { store, scope, form, t } = context
  const found = await Promise.all(chosen.map(seen => findSubmission(store.db, scope, seen.split(':')[0] ?? '')))
  const rows = found.filter(row => row !== null)
  const changed = rows.filter(row => !chosen.includes(`${row.id}:${row.version}`))
  const [first] = changed
  const { detail } = await changedMeanwhile(store.db, scope.consultation, first?.id ?? '')
  const kept = ['action', 'back', 'person', 'to', 'reason', 'words']
  return page(
    'submissions/changed',
    {
      title: t('submissions.changed-title'),
      caption: changed.map(row => row.file).join(', '),
      who: String(detail['who'] ?? ''),
      what: t(keyOr(`submissions.did-${detail['what']}`)),
      at: String(detail['at'] ?? ''),
      doing: `${t(keyOr(`submissions.did-${form.text('action')}`))}: ${rows.map(row => row.file).join(', ')}`,
      fields: [
        ...rows.map(row => ({ name: 'seen', value: `${row.id}:${row.version}` })),
        ...kept.map(name => ({ name, value: form.raw(name) }))
      ],
      words: typedWords(
        context,
        kept.map(name => ({ name, value: form.raw(name) }))
      ),
      version: '',
      again: addressOf(context, '/submissions/selected'),
      look: to
    },
    409
  )
}

function asideWithReason(tx: Tx, context: StaffContext, row: SubmissionRow): Promise<Change[]> {
  const reason = reasonOf(context.form, context.t)
  if (reason === null) throw new Failure('reason-missing')
  return asideChanges(tx, context, row, reason)
}

/** Only to the list one came from: an address from a form leads nowhere else (ASVS 3.7). */
function backTo(address: string, consultation: string): string | null {
  const own = `/consultations/${consultation}/submissions`
  return address === own || address.startsWith(`${own}?`) ? address : null
}
