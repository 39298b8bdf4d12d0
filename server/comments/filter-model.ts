import { addressOf } from '../http/address.ts'
import type { UnitRow } from '../store/schema.ts'
import { unitOptions } from '../units/options.ts'
import type { CardGround } from './card.ts'
import { headingWords } from './draft-words.ts'
import { kindOptions, stanceOptions, topicOptions } from './forms.ts'
import { listParams, type ListQuery } from './list-query.ts'

/** The filter's form, and what it holds now as words that can be taken away one by one. */
export function filterModel(ground: CardGround, list: ListQuery, units: UnitRow[]) {
  const { context } = ground
  const { t, query } = context
  return {
    action: addressOf({ ...context, query: {} }, '/comments'),
    q: list.q,
    kinds: kindOptions(ground, list.kind),
    stances: stanceOptions(ground, list.stance),
    topics: topicOptions(ground, list.topic ?? '').map(o => ({ ...o, selected: o.value === list.topic })),
    units: units.length > 1 ? unitOptions(units, query['unit'] ?? null) : [],
    orders: (['unsure', 'draft'] as const).map(order => ({
      value: order,
      text: t(`comments.order-${order}`),
      selected: order === list.order
    })),
    /** Kept by the form though it has no field for them. */
    hidden: [
      { name: 'state', value: list.state },
      { name: 'draft', value: list.draft },
      { name: 'heading', value: list.heading },
      { name: 'paragraph', value: list.paragraph },
      { name: 'person', value: list.person },
      { name: 'group', value: list.group }
    ].filter(field => field.value !== null),
    chips: chipsOf(ground, list),
    clearHref: addressOf(context, '/comments', { state: list.state })
  }
}

function chipsOf(ground: CardGround, list: ListQuery): { text: string; href: string }[] {
  const { context, lookups, drafts } = ground
  const { t } = context
  const chip = (text: string, change: Partial<ListQuery>) => ({
    text,
    href: addressOf(context, '/comments', listParams(list, { page: 0, open: null, from: null, ...change }))
  })
  const chips: { text: string; href: string }[] = []
  if (list.heading !== null) {
    const words =
      list.heading === 'none'
        ? t('comments.outline-none')
        : list.heading === 'unplaced'
          ? t('place.unresolved')
          : headingWords(lookups, list.draft ?? drafts[0]?.id ?? null, list.heading)
    chips.push(chip(t('comments.filter-heading', { heading: words }), { heading: null, draft: null }))
  }
  if (list.paragraph !== null) chips.push(chip(t('comments.filter-paragraph'), { paragraph: null, draft: null }))
  if (list.person !== null) chips.push(chip(t('comments.filter-person', { person: list.person }), { person: null }))
  if (list.group !== null) chips.push(chip(t('comments.filter-group'), { group: null }))
  if (list.q !== '') chips.push(chip(`“${list.q}”`, { q: '' }))
  const kind = kindOptions(ground, list.kind).find(o => o.selected)
  if (kind) chips.push(chip(kind.text, { kind: null }))
  const stance = stanceOptions(ground, list.stance).find(o => o.selected)
  if (stance) chips.push(chip(stance.text, { stance: null }))
  const topic = list.topic === null ? null : topicOptions(ground, list.topic).find(o => o.value === list.topic)
  if (list.topic === 'missing') chips.push(chip(t('comments.filter-topicless'), { topic: null }))
  if (topic) chips.push(chip(topic.text, { topic: null }))
  return chips
}
