import type { TopicMap } from '../../lib/classify/topic-map.ts'
import type { Location } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { addressOf } from '../http/address.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import {
  countPlaces,
  countStates,
  listComments,
  listedComment,
  liveStates,
  pageSize,
  type ListedComment,
  type LiveState
} from '../store/comment-lists.ts'
import { readModels, readTopicMap } from '../store/drafts.ts'
import { listUnits } from '../store/units.ts'
import { lastDone } from '../decisions/last-done.ts'
import { lastMine } from '../decisions/last-mine.ts'
import { cardOf, readRow, type CardGround } from './card.ts'
import { draftSide } from './draft-side.ts'
import { lookupsOf } from './draft-words.ts'
import { filterModel } from './filter-model.ts'
import { formsOf } from './forms.ts'
import { filterOf, isNarrowed, listField, listParams, readListQuery, type ListQuery } from './list-query.ts'

/** GET /comments: the draft with its comments beside it. */
export async function showWorkbench(context: StaffContext): Promise<PageAnswer> {
  return page('comments/workbench', await workbenchModel(context, readListQuery(context.query)))
}

/** The model of the page; `typed` is what was typed as a place and not found. */
export async function workbenchModel(context: StaffContext, asked: ListQuery, typed: string | null = null) {
  const { store, scope, t } = context
  const drafts = await readModels(store.db, scope.consultation)
  const ground = groundOf(context, drafts, await readTopicMap(store.db, scope.consultation))
  const list = await withinPages(context, asked, drafts)
  const filter = filterOf(list, drafts)
  const states = await countStates(store.db, scope, filter)
  const listed = await listComments(store.db, scope, filter, list.page, list.order)
  const rows = await withOpen(context, listed, list)
  const moving = list.place === null ? null : await listedComment(store.db, scope, list.place)
  const open = moving ?? openRow(rows, list)
  const location = open === null ? null : readRow(open, drafts).comment.location
  const shown = shownDraft(drafts, list, location)
  const counts = shown === null ? [] : await countPlaces(store.db, scope, shown.id)
  const firstClear = listed.find(r => r.state === 'clear')?.id
  const cards = rows.map(row => ({
    ...cardOf(row, ground),
    ...cardLinks(ground, list, row, open),
    firstClear: row.id === firstClear
  }))
  return {
    title: t('comments.title'),
    wide: true,
    scripts: ['workbench'],
    styles: ['workbench'],
    ownHeading: true,
    ...stepOf(context, states),
    historyHref: addressOf(context, '/decisions'),
    listAddress: addressOf(context, '/comments', listParams(list)),
    listField: listField(list),
    last: await lastDone(context, await lastMine(context)),
    tabs: tabsOf(ground, list, states),
    filter: filterModel(ground, list, await listUnits(store.db, scope, { limit: 200 })),
    narrowed: isNarrowed(list),
    looked: allLooked(context, list, states),
    empty: states.unsure + states.clear + states.confirmed + states.aside === 0 && !isNarrowed(list),
    uploadHref: addressOf(context, '/submissions'),
    moving: moving === null ? null : movingModel(ground, list, moving, typed),
    problems: typed === null ? null : { typed: t('comments.move-unknown', { words: typed }) },
    cards,
    clear: cards.filter(c => c.state === 'clear'),
    total: totalOf(states, list),
    pages: pagesOf(ground, list, listed.length, totalOf(states, list)),
    side:
      shown === null
        ? null
        : draftSide(ground, { list, draft: shown, drafts, counts, location, moving: moving?.id ?? null }),
    confirmAction: addressOf(context, '/comments/confirm'),
    groupAction: addressOf(context, '/comments/group'),
    changesAddress: addressOf(context, '/comments/changes'),
    now: context.now().toISOString()
  }
}

export function groundOf(context: StaffContext, drafts: Draft[], topicMap: TopicMap = new Map()): CardGround {
  const topics = JSON.parse(context.consultation.topics) as CardGround['topics']
  return { context, drafts, lookups: lookupsOf(drafts), topics, topicMap }
}

/** After a decision the list may have become shorter than the page that was looked at. */
async function withinPages({ store, scope }: StaffContext, list: ListQuery, drafts: Draft[]): Promise<ListQuery> {
  if (list.page === 0) return list
  const total = totalOf(await countStates(store.db, scope, filterOf(list, drafts)), list)
  return { ...list, page: Math.min(list.page, Math.max(0, Math.ceil(total / pageSize) - 1)) }
}

function totalOf(states: Record<LiveState, number>, { state }: ListQuery): number {
  return state === null ? states.unsure + states.clear + states.confirmed : states[state]
}

/** The comment that was just changed may have left its place in the list: it stays on top, to be seen as it is now. */
async function withOpen(
  { store, scope }: StaffContext,
  rows: ListedComment[],
  { open }: ListQuery
): Promise<ListedComment[]> {
  if (open === null || rows.some(r => r.id === open)) return rows
  const row = await listedComment(store.db, scope, open)
  return row !== null && liveStates.some(state => state === row.state) ? [row, ...rows] : rows
}

/** The one asked for, else the first that a person must look at: the next step is open already. */
function openRow(rows: ListedComment[], { open }: ListQuery): ListedComment | null {
  return rows.find(r => r.id === open) ?? rows.find(r => r.state === 'unsure') ?? null
}

function shownDraft(drafts: Draft[], list: ListQuery, open: Location | null): Draft | null {
  const wanted = list.draft ?? (list.from === null ? open?.draft : null)
  return drafts.find(d => d.id === wanted) ?? drafts[0] ?? null
}

/** What the page says to do next. */
function stepOf(context: StaffContext, states: Record<LiveState, number>) {
  const { t } = context
  if (states.unsure > 0) return { step: t('comments.lead-unsure', { count: states.unsure }), groupsHref: null }
  if (states.clear > 0) return { step: t('comments.lead-clear', { count: states.clear }), groupsHref: null }
  if (states.confirmed > 0) return { step: t('comments.lead-done'), groupsHref: addressOf(context, '/groups') }
  return { step: null, groupsHref: null }
}

/** The list of what a person must look at is worked off: what comes next; null where another list is shown. */
function allLooked(context: StaffContext, list: ListQuery, { clear }: Record<LiveState, number>) {
  if (list.state !== 'unsure' || isNarrowed(list)) return null
  return { clear, href: clear > 0 ? addressOf(context, '/comments', { state: 'clear' }) : null }
}

function tabsOf({ context }: CardGround, list: ListQuery, states: Record<LiveState, number>) {
  const tab = (state: LiveState | null, text: string, count: number) => ({
    href: addressOf(context, '/comments', listParams(list, { state, page: 0, open: null, place: null })),
    text,
    count,
    current: list.state === state
  })
  const { t } = context
  const { unsure, clear, confirmed, aside } = states
  return [
    tab(null, t('comments.state-all'), unsure + clear + confirmed),
    tab('unsure', t('comment-state.unsure'), unsure),
    tab('clear', t('comment-state.clear'), clear),
    tab('confirmed', t('comment-state.confirmed'), confirmed),
    tab('aside', t('comment-state.aside'), aside)
  ]
}

function cardLinks(ground: CardGround, list: ListQuery, row: ListedComment, open: ListedComment | null) {
  const { context } = ground
  const isOpen = row.id === open?.id
  return {
    isOpen,
    openHref: addressOf(context, `/comments#${row.id}`, listParams(list, { open: row.id, place: null, from: null })),
    personHref:
      row.author === null
        ? null
        : addressOf(context, '/comments', listParams(list, { person: row.author, page: 0, open: null })),
    confirmAction: addressOf(context, `/comments/${row.id}/confirm`),
    forms: isOpen ? formsOf(row, ground, list) : null
  }
}

function movingModel(ground: CardGround, list: ListQuery, row: ListedComment, typed: string | null) {
  const { context } = ground
  return {
    card: cardOf(row, ground),
    action: addressOf(context, `/comments/${row.id}/place`),
    cancelHref: addressOf(context, `/comments#${row.id}`, listParams(list, { place: null, open: row.id, from: null })),
    typed: typed ?? '',
    error: typed === null ? null : context.t('comments.move-unknown', { words: typed })
  }
}

function pagesOf({ context }: CardGround, list: ListQuery, shown: number, all: number) {
  const to = (number: number): string =>
    addressOf(context, '/comments', listParams(list, { page: number, open: null, place: null }))
  const first = list.page * pageSize + 1
  return {
    first,
    last: first + shown - 1,
    all,
    previous: list.page > 0 ? to(list.page - 1) : null,
    next: first + shown - 1 < all ? to(list.page + 1) : null
  }
}
