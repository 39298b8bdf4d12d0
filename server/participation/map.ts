import type { Draft } from '../../lib/model/draft.ts'
import { bar } from '../charts/bar.ts'
import { columns, type Column, type ColumnChart } from '../charts/columns.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatCount } from '../http/format.ts'
import { listDrafts, readModel } from '../store/drafts.ts'
import { countByHeading, countByParagraph, type PlaceCount } from '../store/participation.ts'
import { columnsOf, mapLines, unplacedOf, wholeOf, type Along } from './draft-map.ts'
import { participationTabs } from './tabs.ts'

/** `/participation/map`: where in a draft comments gather; `?draft=` chooses among several. */
export async function showMap(context: StaffContext): Promise<Answer> {
  const { t, store, scope, query } = context
  const drafts = (await listDrafts(store.db, scope.consultation)).filter(draft => draft.state === 'ready')
  const chosen = drafts.find(draft => draft.id === query['draft']) ?? drafts[0]
  const draft = chosen ? await readModel(store.db, scope.consultation, chosen.id) : null
  const counts = await countByHeading(store.db, scope)
  return page('participation/map', {
    title: t('participation.title'),
    lead: t('participation.map-lead'),
    styles: ['participation'],
    tabs: participationTabs(context, 'map'),
    drafts: drafts.length < 2 ? [] : drafts.map(({ id, title }) => draftTab(context, id, title, id === chosen?.id)),
    draft: draft && chosen ? await mapOf(context, draft, chosen.title, counts) : null
  })
}

function draftTab(context: StaffContext, id: string, text: string, current: boolean): object {
  return { href: addressOf(context, `/participation/map?draft=${encodeURIComponent(id)}`), text, current }
}

async function mapOf(context: StaffContext, draft: Draft, title: string, counts: PlaceCount[]): Promise<object> {
  const { t, store, scope } = context
  const lines = mapLines(draft, counts)
  const whole = wholeOf(draft, counts)
  const unplaced = unplacedOf(counts)
  const most = Math.max(whole.comments, unplaced.comments, ...lines.map(line => line.comments))
  const inDraft = (heading: string): string =>
    addressOf(context, `/comments?draft=${encodeURIComponent(draft.id)}&heading=${encodeURIComponent(heading)}`)
  const row = (label: string, level: number, href: string, n: { comments: number; unsure: number }): object => ({
    label,
    level,
    href: n.comments > 0 ? href : null,
    ...n,
    svg: bar([n.comments - n.unsure, n.unsure], most)
  })
  const by = await countByParagraph(store.db, scope, draft.id)
  const { along, columns: data } = columnsOf(draft, by, (of, number) => t(`participation.${of}`, { number }))
  return {
    title,
    along,
    chart: chartOf(context, along, data),
    columns: data.filter(column => column.value > 0),
    rows: [
      ...lines.map(line => row(line.label, Math.min(line.level, 6), inDraft(line.id), line)),
      row(t('participation.whole-draft'), 1, inDraft('none'), whole),
      row(t('participation.unplaced'), 1, addressOf(context, '/comments?heading=none'), unplaced)
    ],
    csvHref: addressOf(context, `/participation/tables/headings?draft=${encodeURIComponent(draft.id)}`)
  }
}

function chartOf({ t, language }: StaffContext, along: Along, data: Column[]): ColumnChart | null {
  const highest = data.reduce<Column | null>((a, b) => (a === null || b.value > a.value ? b : a), null)
  return columns(data, {
    id: 'map',
    title: t(along === 'page' ? 'participation.map-pages' : 'participation.map-parts'),
    description: t('participation.map-pages-description', {
      first: data[0]?.label ?? '',
      last: data.at(-1)?.label ?? '',
      most: formatCount(highest?.value ?? 0, language),
      where: highest?.label ?? ''
    })
  })
}
