import { lastDone } from '../decisions/last-done.ts'
import { lastMine } from '../decisions/last-mine.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { countCommentsOf, countLooks, countStates } from '../store/submission-counts.ts'
import { listSubmissions, type InboxFilter } from '../store/submission-lists.ts'
import { peopleFor, readingJobs, type Person } from '../store/submission-page.ts'
import { unitsIn } from '../store/units.ts'
import { filterOf, keyOf, keyText, queryOf } from './filter.ts'
import { asideReasons } from './reasons.ts'
import { rowModel } from './row-model.ts'
import { tabsOf } from './tabs.ts'

const channels = [
  'form',
  'letter',
  'minutes',
  'chat',
  'spreadsheet',
  'email',
  'returned-draft',
  'text',
  'unknown'
] as const

/** GET /submissions: everything received, newest first. */
export async function showSubmissions(context: StaffContext): Promise<Answer> {
  const { store, scope, query, t } = context
  const filter = filterOf(query)
  const [{ rows, next }, states, looks, people, units] = await Promise.all([
    listSubmissions(store.db, scope, filter, keyOf(query['after'])),
    countStates(store.db, scope),
    countLooks(store.db, scope),
    peopleFor(store.db, scope, scope.path),
    unitsIn(store.db, scope)
  ])
  const ids = rows.map(row => row.id)
  const [counts, jobs] = await Promise.all([
    countCommentsOf(store.db, scope, ids),
    readingJobs(
      store.db,
      scope,
      rows.filter(row => row.state === 'waiting').map(row => row.id)
    )
  ])
  const total = Object.values(states).reduce((sum, count) => sum + count, 0)
  return page('submissions/list', {
    title: t('submissions.title'),
    lead: t('submissions.lead'),
    styles: ['submissions'],
    scripts: ['inbox'],
    wide: true,
    last: await lastDone(context, await lastMine(context)),
    tabs: tabsOf(context, filter, states, looks),
    ...fieldsOf(context, filter, people),
    rows: rows.map(row => rowModel(context, row, counts.get(row.id) ?? {}, jobs.get(row.id))),
    reading: states.waiting,
    people,
    units: units.map(({ id, name }) => ({ id, name, selected: id === query['unit'] })),
    severalUnits: units.length > 1,
    readingHref: addressOf(context, '/submissions/reading'),
    reasons: asideReasons(t),
    nothingYet: total === 0,
    filtered: isFiltered(filter),
    narrowed: filter.channel !== null || filter.assigned !== null || filter.problem || Boolean(query['unit']),
    first: query['after'] ? addressOf(context, '/submissions', queryOf(filter)) : '',
    next: next ? addressOf(context, '/submissions', { ...queryOf(filter), after: keyText(next) }) : '',
    back: addressOf(context, '/submissions', { ...queryOf(filter), after: query['after'] ?? null }),
    links: {
      list: addressOf(context, '/submissions'),
      upload: addressOf(context, '/submissions/upload'),
      type: addressOf(context, '/submissions/new'),
      selected: addressOf(context, '/submissions/selected')
    }
  })
}

function isFiltered({ channel, problem, assigned, search, state }: InboxFilter): boolean {
  return channel !== null || problem || assigned !== null || search !== '' || state !== null
}

/** What the form above the list shows as chosen. */
function fieldsOf({ t, user, query }: StaffContext, filter: InboxFilter, people: Person[]) {
  const assigned = [
    { value: 'nobody', label: t('submissions.assigned-nobody') },
    { value: user.id, label: t('submissions.assigned-me') },
    ...people.filter(person => person.id !== user.id).map(person => ({ value: person.id, label: person.name }))
  ]
  return {
    search: filter.search,
    state: filter.state ?? '',
    unit: query['unit'] ?? '',
    problem: filter.problem,
    channels: channels.map(value => ({ value, label: t(`channel.${value}`), selected: value === filter.channel })),
    assigned: assigned.map(choice => ({ ...choice, selected: choice.value === filter.assigned }))
  }
}
