import { addressOf } from '../http/address.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { groundOf } from '../comments/workbench.ts'
import { decisionPageSize, listDecisions } from '../store/decisions.ts'
import { readModels } from '../store/drafts.ts'
import { historyOf } from './history.ts'

/** GET /decisions: who did what, when, on what, newest first, each with its undo. */
export async function showDecisions(context: StaffContext): Promise<PageAnswer> {
  const { store, scope, query, user, t } = context
  const before = query['before'] ?? null
  const mine = query['who'] === 'me'
  const found = await listDecisions(store.db, scope, { before, user: mine ? user.id : null })
  const ground = groundOf(context, await readModels(store.db, scope.consultation))
  const who = mine ? 'me' : null
  return page('decisions/list', {
    title: t('decisions.title'),
    lead: t('decisions.lead'),
    styles: ['workbench'],
    crumbs: [{ href: addressOf(context, '/comments'), text: t('comments.title') }],
    lines: await historyOf(found, ground),
    tabs: [
      { href: addressOf(context, '/decisions'), text: t('decisions.all'), current: !mine },
      { href: addressOf(context, '/decisions', { who: 'me' }), text: t('decisions.mine'), current: mine }
    ],
    commentsHref: addressOf(context, '/comments'),
    previous: before === null ? null : addressOf(context, '/decisions', { who }),
    next: found.length < decisionPageSize ? null : addressOf(context, '/decisions', { who, before: found.at(-1)!.id }),
    first: null,
    last: null,
    all: null
  })
}
