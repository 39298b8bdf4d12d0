import { Failure } from '../../lib/model/result.ts'
import { changedMeanwhile } from '../decisions/changed-meanwhile.ts'
import { json, page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { findSubmission } from '../store/submission-lists.ts'
import { seenSubmission } from '../store/submission-changes.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { keyOr } from './row-model.ts'
import { submissionLink } from './links.ts'

/** What was done, as the next page says it; `anchor` is the comment to go to. */
export interface Done {
  key: MessageKey
  blanks?: Record<string, string | number>
  anchor?: string
}

/** One of the actions on a submission: its word in the address, and the fields that are kept where somebody else was faster. */
export interface Acting {
  name: 'assign' | 'aside' | 'back' | 'unit' | 'split' | 'join' | 'add'
  keeps: string[]
}

/**
 * Does something with the submission of the address, seen at the version that the form says, in one transaction. Where somebody
 * else was faster, a page tells what they did and keeps what was typed.
 */
export async function act(
  context: StaffContext,
  acting: Acting,
  work: (tx: Tx, row: SubmissionRow) => Promise<Done>
): Promise<Answer> {
  const { store, scope, params, form, jobs } = context
  const id = params['submission'] ?? ''
  try {
    const done = await store.write(async tx =>
      work(tx, await seenSubmission(tx, scope, id, form.number('version', 0, 1e9)))
    )
    jobs.wake()
    const anchor = done.anchor === undefined ? '' : `#${done.anchor}`
    return redirect(submissionLink(context, id) + anchor, done.key, done.blanks)
  } catch (error) {
    if (error instanceof Failure && error.code === 'changed-meanwhile') return changedPage(context, id, acting, error)
    throw error
  }
}

/** 409: who did what, what one was about to do, and both ways on. */
async function changedPage(context: StaffContext, id: string, acting: Acting, failure: Failure): Promise<Answer> {
  const { store, scope, form, t, wantsJson } = context
  if (wantsJson) {
    return json({ problem: { code: failure.code, message: t('submissions.changed-title') } }, 409)
  }
  const row = await findSubmission(store.db, scope, id)
  if (!row) throw new Failure('not-found')
  const { detail } = 'who' in failure.detail ? failure : await changedMeanwhile(store.db, scope.consultation, id)
  const fields = acting.keeps.flatMap(name => form.all(name).map(value => ({ name, value })))
  return page(
    'submissions/changed',
    {
      title: t('submissions.changed-title'),
      caption: row.file,
      who: String(detail['who'] ?? ''),
      what: t(keyOr(`submissions.did-${detail['what']}`)),
      at: String(detail['at'] ?? ''),
      doing: t(`submissions.did-${acting.name === 'split' || acting.name === 'add' ? 'cut' : acting.name}`),
      fields,
      words: typedWords(context, fields),
      version: row.version,
      // A cut stands or falls with the comment that was seen: it is made anew.
      again: acting.name === 'split' || acting.name === 'join' ? '' : submissionLink(context, id, `/${acting.name}`),
      look: submissionLink(context, id)
    },
    409
  )
}

/** What was typed or chosen, as a person knows it. */
export function typedWords({ t }: StaffContext, fields: { name: string; value: string }[]): string[] {
  return fields
    .filter(({ name, value }) => value !== '' && ['words', 'text', 'reason', 'author'].includes(name))
    .map(({ name, value }) => (name === 'reason' ? t(keyOr(`submissions.reason-${value}`)) : value))
}
