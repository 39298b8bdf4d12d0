import { cardOf, readRow, type CardGround } from '../comments/card.ts'
import { groundOf } from '../comments/workbench.ts'
import { historyOf } from '../decisions/history.ts'
import { addressOf } from '../http/address.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { listComments, listedComment, listedComments, noFilter, pageSize } from '../store/comment-lists.ts'
import { decisionsAbout } from '../store/decisions.ts'
import { readModels } from '../store/drafts.ts'
import { anyGroup, listGroups, listedGroup, type ListedGroup } from '../store/group-lists.ts'
import { groupSuggestions } from '../store/group-suggestions.ts'
import { groupCard } from './group-card.ts'
import { whySameIn } from './why.ts'

/** Other groups under the heading that are offered to join. */
const mostNear = 10

/** GET /groups/:group: its leading words, its comments, what may be done with it. */
export async function showGroup(context: StaffContext): Promise<PageAnswer> {
  const { store, scope, params, query, t } = context
  const row = await listedGroup(store.db, scope, params['group'] ?? '')
  if (row === null) throw new Failure('not-found')
  const drafts = await readModels(store.db, scope.consultation)
  const ground = groundOf(context, drafts)
  const number = /^\d{1,5}$/.test(query['page'] ?? '') ? Math.max(0, Number(query['page']) - 1) : 0
  const to = (name: string): string => addressOf(context, `/groups/${row.id}/${name}`)
  const last = Math.min(row.own, (number + 1) * pageSize)
  const pageHref = (n: number): string => addressOf(context, `/groups/${row.id}`, { page: n + 1 })
  return page('groups/show', {
    title: t('groups.one-title', { count: row.size }),
    styles: ['workbench'],
    crumbs: [{ href: addressOf(context, '/groups'), text: t('groups.title') }],
    group: groupCard(row, ground),
    kept: row.made_by === 'person' && row.id.startsWith('p-'),
    members: await membersModel(ground, row, number),
    suggested: await suggestedModel(ground, row),
    near: await nearModel(ground, row),
    leadAction: to('lead'),
    takeOutAction: to('take-out'),
    takeInAction: to('take-in'),
    joinAction: addressOf(context, '/groups/join'),
    breakUp: { action: to('ungroup'), fields: [{ name: 'version', value: row.version }] },
    pages: {
      first: number * pageSize + 1,
      last,
      all: row.own,
      previous: number > 0 ? pageHref(number - 1) : null,
      next: last < row.own ? pageHref(number + 1) : null
    },
    history: await historyOf(await decisionsAbout(store.db, scope.consultation, row.id), ground)
  })
}

async function membersModel(ground: CardGround, row: ListedGroup, number: number) {
  const { context, drafts } = ground
  const { store, scope, t } = context
  const rows = await listComments(store.db, scope, { ...noFilter, group: row.id }, number, 'draft')
  const lead = readRow({ model: row.lead_model, decided: row.lead_decided }, drafts).comment
  const why = whySameIn(drafts)
  return rows.map(member => ({
    ...cardOf(member, ground),
    isLead: member.id === row.lead_id,
    like: why(lead, readRow(member, drafts).comment)
      .map(code => t(`same.${code}`))
      .join(', ')
  }))
}

/** Comments that the program would put here; a person says so or not. */
async function suggestedModel(ground: CardGround, row: ListedGroup) {
  const { context, drafts } = ground
  const { store, scope, t } = context
  const found = (await groupSuggestions(store.db, scope.consultation, row.id)).slice(0, mostNear)
  const rows = await listedComments(
    store.db,
    scope,
    found.map(s => s.comment)
  )
  const why = whySameIn(drafts)
  const lines = rows
    .filter(r => r.group_id !== row.id && r.state !== 'aside')
    .map(async suggested => {
      const like = found.find(s => s.comment === suggested.id)?.like ?? row.lead_id
      const member = await listedComment(store.db, scope, like)
      const because = member ? why(readRow(member, drafts).comment, readRow(suggested, drafts).comment) : []
      return { ...cardOf(suggested, ground), like: because.map(code => t(`same.${code}`)).join(', ') }
    })
  return Promise.all(lines)
}

async function nearModel(ground: CardGround, row: ListedGroup) {
  const { store, scope } = ground.context
  const headings = { from: row.heading_order, to: row.heading_order + 1 }
  const rows = await listGroups(store.db, scope, { ...anyGroup, draft: row.draft_id, headings }, 0, 'size')
  return rows
    .filter(r => r.id !== row.id)
    .slice(0, mostNear)
    .map(r => groupCard(r, ground))
}
