import { Failure } from '../../lib/model/result.ts'
import { backToList, orMeanwhile, versionSeen } from '../comments/act.ts'
import { readSeen } from '../comments/seen.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { listedComments } from '../store/comment-lists.ts'
import { readModels } from '../store/drafts.ts'
import { cardOf } from '../comments/card.ts'
import { groundOf } from '../comments/workbench.ts'
import { breakUp, takeOut } from './apart.ts'
import { joinComments, joinGroups, type Joined } from './join.ts'
import { chooseLead } from './lead.ts'
import { takeIn } from './take-in.ts'

/** POST /groups/join: the groups chosen in the list (`select`: "id:version") become one. */
export function mergeGroups(context: StaffContext): Promise<Answer> {
  const seen = readSeen(context.form.all('select'))
  return joining(context, 'groups/join', () =>
    context.store.write(tx => joinGroups(tx, context, seen, context.form.has('sure')))
  )
}

/** POST /comments/group: the comments chosen in the workbench become one group. */
export function groupComments(context: StaffContext): Promise<Answer> {
  const seen = readSeen(context.form.all('select'))
  return joining(context, 'comments/group', () =>
    context.store.write(tx => joinComments(tx, context, seen, context.form.has('sure')))
  )
}

async function joining(context: StaffContext, path: string, work: () => Promise<Joined>): Promise<Answer> {
  return orMeanwhile(context, async () => {
    const joined = await work()
    if (joined.type === 'few') return few(context, path)
    if (joined.type === 'unsure') return askAgain(context, path, joined.different)
    context.jobs.wake()
    const notice = { key: 'groups.joined', blanks: { count: joined.count } } as const
    if (path === 'comments/group') return backToList(context, notice, 'next')
    return redirect(addressOf(context, `/groups/${joined.group}`), notice.key, notice.blanks)
  })
}

function few(context: StaffContext, path: string): Answer {
  if (path === 'comments/group') return backToList(context, { key: 'groups.chosen-few' }, 'next')
  return redirect(addressOf(context, '/groups'), 'groups.join-few')
}

/** Different exact words: once more, with all of them to read. */
async function askAgain(context: StaffContext, path: string, different: string[]): Promise<Answer> {
  const { store, scope, form, t } = context
  const ground = groundOf(context, await readModels(store.db, scope.consultation))
  const rows = await listedComments(store.db, scope, different)
  const kept = ['list', 'select'].flatMap(name => form.all(name).map(value => ({ name, value })))
  return page('groups/sure', {
    title: t('groups.sure-title'),
    lead: t('groups.sure-text'),
    styles: ['workbench'],
    cards: rows.map(row => cardOf(row, ground)),
    action: addressOf(context, `/${path}`),
    fields: kept,
    cancelHref: addressOf(context, path === 'comments/group' ? '/comments' : '/groups')
  })
}

/** POST /groups/:group/take-out: one comment (`comment`, `version` of the comment) stands by itself. */
export function removeFromGroup(context: StaffContext): Promise<Answer> {
  return acting(context, 'groups.taken-out', {}, () =>
    context.store.write(tx => takeOut(tx, context, context.form.text('comment'), versionSeen(context)))
  )
}

/** POST /groups/:group/take-in: one comment joins the group. */
export function addToGroup(context: StaffContext): Promise<Answer> {
  const { params, form } = context
  return acting(context, 'groups.joined', { count: 1 }, () =>
    context.store.write(tx => takeIn(tx, context, params['group'] ?? '', form.text('comment'), versionSeen(context)))
  )
}

/** POST /groups/:group/lead */
export function changeLead(context: StaffContext): Promise<Answer> {
  const { params, form } = context
  return acting(context, 'groups.lead-chosen', {}, () =>
    context.store.write(tx =>
      chooseLead(tx, context, params['group'] ?? '', versionSeen(context), form.text('comment'))
    )
  )
}

/** POST /groups/:group/ungroup: every comment stands by itself. */
export async function ungroup(context: StaffContext): Promise<Answer> {
  const { params, store, jobs } = context
  return orMeanwhile(context, async () => {
    const count = await store.write(tx => breakUp(tx, context, params['group'] ?? '', versionSeen(context)))
    jobs.wake()
    return redirect(addressOf(context, '/groups'), 'groups.broken', { count })
  })
}

async function acting(
  context: StaffContext,
  notice: MessageKey,
  blanks: Record<string, number>,
  work: () => Promise<void>
): Promise<Answer> {
  const group = context.params['group']
  if (group === undefined) throw new Failure('not-found')
  return orMeanwhile(context, async () => {
    await work()
    context.jobs.wake()
    return redirect(addressOf(context, `/groups/${group}`), notice, blanks)
  })
}
