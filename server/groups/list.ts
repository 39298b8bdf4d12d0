import type { CardGround } from '../comments/card.ts'
import { topicOptions } from '../comments/forms.ts'
import { groundOf } from '../comments/workbench.ts'
import { lastDone } from '../decisions/last-done.ts'
import { lastMine } from '../decisions/last-mine.ts'
import { addressOf } from '../http/address.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { Heading } from '../../lib/model/draft.ts'
import { countGroups, groupPageSize, listGroups } from '../store/group-lists.ts'
import { readModels } from '../store/drafts.ts'
import { groupCard } from './group-card.ts'
import { groupFilterOf, groupParams, readGroupQuery, type GroupQuery } from './group-query.ts'
import { samePairs } from './same.ts'

/** GET /groups: the groups by place, topic and size; those that look the same on top. */
export async function showGroups(context: StaffContext): Promise<PageAnswer> {
  const { store, scope, t } = context
  const drafts = await readModels(store.db, scope.consultation)
  const ground = groundOf(context, drafts)
  const asked = readGroupQuery(context.query)
  const filter = groupFilterOf(asked, drafts)
  const all = await countGroups(store.db, scope, filter)
  const list = { ...asked, page: Math.min(asked.page, Math.max(0, Math.ceil(all / groupPageSize) - 1)) }
  const rows = await listGroups(store.db, scope, filter, list.page, list.order)
  return page('groups/list', {
    title: t('groups.title'),
    lead: t('groups.lead'),
    styles: ['workbench'],
    scripts: ['groups'],
    last: await lastDone(context, await lastMine(context)),
    back: addressOf(context, '/groups', groupParams(list)),
    all,
    narrowed: [list.draft, list.heading, list.topic, list.size, list.made].some(v => v !== null),
    clearHref: addressOf(context, '/groups'),
    uploadHref: addressOf(context, '/submissions'),
    filter: filterModel(ground, list),
    groups: rows.map(row => groupCard(row, ground)),
    pairs: samePairs(rows, drafts).map(({ a, b, why }) => ({
      a: groupCard(a, ground),
      b: groupCard(b, ground),
      why: why.map(code => t(`same.${code}`)).join(', ')
    })),
    joinAction: addressOf(context, '/groups/join'),
    pages: pagesOf(context, list, rows.length, all)
  })
}

function pagesOf(context: StaffContext, list: GroupQuery, shown: number, all: number) {
  const to = (number: number): string => addressOf(context, '/groups', groupParams(list, { page: number }))
  const first = list.page * groupPageSize + 1
  const last = first + shown - 1
  return {
    first,
    last,
    all,
    previous: list.page > 0 ? to(list.page - 1) : null,
    next: last < all ? to(list.page + 1) : null
  }
}

function filterModel(ground: CardGround, list: GroupQuery) {
  const { context, drafts } = ground
  const { t } = context
  const place = groupParams(list)['place']
  const chosen = (value: string, text: string, now: string | number | null | undefined) => ({
    value,
    text,
    selected: value === now
  })
  return {
    action: addressOf({ ...context, query: {} }, '/groups'),
    places: drafts.flatMap(d => [
      chosen(d.id, d.title, place),
      chosen(`${d.id}.none`, `— ${t('groups.whole')}`, place),
      ...d.outline.filter(isListed).map(h => chosen(`${d.id}.${h.id}`, headingOption(h), place))
    ]),
    topics: topicOptions(ground, list.topic ?? '').map(o => ({ ...o, selected: o.value === list.topic })),
    sizes: [chosen('many', t('groups.size-many'), list.size), chosen('one', t('groups.size-one'), list.size)],
    makers: [chosen('program', t('made-by.program'), list.made), chosen('person', t('made-by.person'), list.made)],
    orders: [chosen('draft', t('groups.order-draft'), list.order), chosen('size', t('groups.order-size'), list.order)]
  }
}

function isListed({ type }: Heading): boolean {
  return type !== 'numbered' && type !== 'run-in'
}

function headingOption({ level, number, title }: Heading): string {
  const words = [number, title].filter(w => w).join(' ')
  return `${'— '.repeat(Math.min(4, level))}${words.slice(0, 80)}`
}
