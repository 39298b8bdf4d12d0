import { Failure } from '../../lib/model/result.ts'
import { decide } from '../decisions/decide.ts'
import type { Action, Change, CommentChange } from '../decisions/change.ts'
import { isAction } from '../decisions/summary.ts'
import { addressOf } from '../http/address.ts'
import { json, page, redirect, type Answer, type RedirectAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatTime } from '../http/format.ts'
import type { MessageKey } from '../messages/messages.ts'
import { listedComment } from '../store/comment-lists.ts'
import { readModels } from '../store/drafts.ts'
import type { Tx } from '../store/store.ts'
import { cardOf } from './card.ts'
import { listParams, readListField, type ListQuery } from './list-query.ts'
import { groundOf } from './workbench.ts'

/** Version of the comment that the form was made for; a form without one sees nothing, so nothing is overwritten. */
export function versionSeen({ form }: StaffContext): number {
  const version = form.number('version', 0, 999_999_999)
  if (version === null) throw new Failure('bad-request')
  return version
}

/** The comment in the address as a change of some of what people settle. */
export function settling(context: StaffContext, decided: NonNullable<CommentChange['decided']>): CommentChange {
  return { table: 'comments', id: context.params['comment'] ?? '', version: versionSeen(context), decided }
}

/** Decides and goes back to where the form was. */
export async function act(
  context: StaffContext,
  action: Action,
  changes: Change[] | ((tx: Tx) => Promise<Change[]>),
  notice: { key: MessageKey; blanks?: Record<string, string | number> },
  next: 'same' | 'next' = 'same'
): Promise<Answer> {
  return orMeanwhile(context, async () => {
    await context.store.write(async tx =>
      decide(tx, context, action, typeof changes === 'function' ? await changes(tx) : changes)
    )
    context.jobs.wake()
    return backToList(context, notice, next)
  })
}

/**
 * To the list the form came from, or to the comment's own page.
 * @param next "next": on to what a person must look at next, "same": the comment stays open
 */
export function backToList(
  context: StaffContext,
  notice: { key: MessageKey; blanks?: Record<string, string | number> },
  next: 'same' | 'next'
): RedirectAnswer {
  const id = context.params['comment'] ?? null
  return redirect(placeBack(context, id, next), notice.key, notice.blanks ?? {})
}

function placeBack(context: StaffContext, id: string | null, next: 'same' | 'next'): string {
  const list = listOf(context)
  if (list === null) return addressOf(context, id === null ? '/comments' : `/comments/${id}`)
  const open = next === 'next' ? null : id
  const anchor = open ?? 'open'
  return addressOf(context, `/comments#${anchor}`, listParams(list, { place: null, open, from: null }))
}

/** The list that a form came from; null for a comment's own page. */
export function listOf({ form }: StaffContext): ListQuery | null {
  return form.has('list') && form.text('list') !== '-' ? readListField(form.text('list')) : null
}

/** Does something; where somebody else was faster, shows what they did instead of writing over it. */
export async function orMeanwhile(context: StaffContext, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'changed-meanwhile') throw error
    return meanwhile(context, error)
  }
}

async function meanwhile(context: StaffContext, { detail }: Failure): Promise<Answer> {
  const { t, store, scope } = context
  const { id = '', who = '', what = '', at = '' } = detail
  const action = String(what)
  const text =
    who === ''
      ? t('comments.meanwhile-program')
      : t('comments.meanwhile', {
          who,
          what: isAction(action) ? t(`did.${action}`, { count: 1 }) : action,
          at: formatTime(String(at))
        })
  if (context.wantsJson) return json({ problem: { code: 'changed-meanwhile', message: text } }, 409)
  const row = await listedComment(store.db, scope, String(id))
  const drafts = row === null ? [] : await readModels(store.db, scope.consultation)
  return page(
    'comments/meanwhile',
    {
      title: t('comments.meanwhile-title'),
      styles: ['workbench'],
      text,
      card: row === null ? null : cardOf(row, groundOf(context, drafts)),
      backHref: placeBack(context, row === null ? null : row.id, 'same')
    },
    409
  )
}
