import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely'
import type { Schema, SubmissionRow } from './schema.ts'
import type { Db, Scope } from './store.ts'
import { searchPattern } from './submission-fold.ts'
import { within } from './within.ts'

/** States as the inbox shows them: those of the row, and two that follow from other columns. */
export const inboxStates = ['waiting', 'look', 'read', 'unreadable', 'repeated', 'aside', 'withdrawn'] as const
export type InboxState = (typeof inboxStates)[number]

export interface InboxFilter {
  state: InboxState | null
  channel: string | null
  /** Only those in which something is told that a person should look at. */
  problem: boolean
  /** User id, "nobody", or null: all. */
  assigned: string | null
  /** As typed; '' for all. */
  search: string
}

export const everything: InboxFilter = { state: null, channel: null, problem: false, assigned: null, search: '' }

/** Where a page of the list ends or begins: newest first. */
export interface InboxKey {
  received_at: string
  id: string
}

export type InboxRow = Omit<SubmissionRow, 'remarks' | 'folded'> & {
  unit_name: string | null
  assigned_name: string | null
  received_name: string | null
}

export const pageSize = 50

type Query = SelectQueryBuilder<Schema, 'submissions', object>

/** The submissions of a scope that a filter lets through, without columns and order. */
export function submissionsIn(db: Db, scope: Scope, filter: InboxFilter = everything): Query {
  let query: Query = db.selectFrom('submissions').where(within(scope, 'submissions'))
  if (filter.state !== null) query = query.where(eb => inState(eb, filter.state as InboxState))
  if (filter.channel !== null) query = query.where('submissions.channel', '=', filter.channel)
  // JSON as JSON.stringify writes it: a list of issues that is not empty.
  if (filter.problem) query = query.where('submissions.model', 'like', '%"issues":[{%')
  if (filter.assigned === 'nobody') query = query.where('submissions.assigned_to', 'is', null)
  else if (filter.assigned !== null) query = query.where('submissions.assigned_to', '=', filter.assigned)
  if (filter.search.trim() !== '') {
    query = query.where(sql<boolean>`submissions.folded like ${searchPattern(filter.search)} escape '!'`)
  }
  return query
}

function inState(eb: ExpressionBuilder<Schema, 'submissions'>, state: InboxState) {
  const is = (value: string) => eb('submissions.state', '=', value)
  if (state === 'repeated') return eb.and([is('read'), eb('submissions.duplicate_of', 'is not', null)])
  const own = eb('submissions.duplicate_of', 'is', null)
  if (state === 'read') return eb.and([is('read'), own])
  if (state === 'look') return eb.and([is('read'), own, eb.exists(unsureOf(eb))])
  return is(state)
}

function unsureOf(eb: ExpressionBuilder<Schema, 'submissions'>) {
  return eb
    .selectFrom('comments')
    .select('comments.id')
    .whereRef('comments.consultation_id', '=', 'submissions.consultation_id')
    .whereRef('comments.submission_id', '=', 'submissions.id')
    .where('comments.state', '=', 'unsure')
}

/** One page of the inbox, newest first, from behind `after`; one row more than a page tells that there is another. */
export async function listSubmissions(
  db: Db,
  scope: Scope,
  filter: InboxFilter,
  after: InboxKey | null
): Promise<{ rows: InboxRow[]; next: InboxKey | null }> {
  let query = withNames(submissionsIn(db, scope, filter))
    .orderBy('submissions.received_at', 'desc')
    .orderBy('submissions.id', 'desc')
    .limit(pageSize + 1)
  if (after) query = query.where(eb => beyond(eb, '<', after))
  const rows: InboxRow[] = await query.execute()
  const last = rows[pageSize - 1]
  const next = rows.length > pageSize && last ? { received_at: last.received_at, id: last.id } : null
  return { rows: rows.slice(0, pageSize), next }
}

function beyond(eb: ExpressionBuilder<Schema, 'submissions'>, sign: '<' | '>', key: InboxKey) {
  return eb.or([
    eb('submissions.received_at', sign, key.received_at),
    eb.and([eb('submissions.received_at', '=', key.received_at), eb('submissions.id', sign, key.id)])
  ])
}

/** The submissions received just before and just after one, as its page links to them (ids or null). */
export async function besides(
  db: Db,
  scope: Scope,
  row: InboxKey
): Promise<{ newer: string | null; older: string | null }> {
  const beside = async (sign: '<' | '>'): Promise<string | null> => {
    const order = sign === '<' ? 'desc' : 'asc'
    const found = await submissionsIn(db, scope)
      .select('submissions.id')
      .where(eb => beyond(eb, sign, row))
      .orderBy('submissions.received_at', order)
      .orderBy('submissions.id', order)
      .limit(1)
      .executeTakeFirst()
    return found?.id ?? null
  }
  return { newer: await beside('>'), older: await beside('<') }
}

/** One submission within the scope, or null. */
export async function findSubmission(db: Db, scope: Scope, id: string): Promise<InboxRow | null> {
  const row = await withNames(submissionsIn(db, scope)).where('submissions.id', '=', id).executeTakeFirst()
  return row ?? null
}

function withNames(query: Query): SelectQueryBuilder<Schema, 'submissions', InboxRow> {
  return query
    .leftJoin('units', join =>
      join
        .onRef('units.consultation_id', '=', 'submissions.consultation_id')
        .onRef('units.id', '=', 'submissions.unit_id')
    )
    .leftJoin('users', 'users.id', 'submissions.assigned_to')
    .leftJoin('users as receivers', 'receivers.id', 'submissions.received_by')
    .select(columns)
    .select([
      'units.name as unit_name',
      'users.name as assigned_name',
      'receivers.name as received_name'
    ]) as unknown as SelectQueryBuilder<Schema, 'submissions', InboxRow>
}

const columns = [
  'submissions.consultation_id',
  'submissions.id',
  'submissions.unit_id',
  'submissions.unit_path',
  'submissions.file',
  'submissions.original',
  'submissions.bytes',
  'submissions.channel',
  'submissions.via',
  'submissions.state',
  'submissions.aside_reason',
  'submissions.duplicate_of',
  'submissions.submitter',
  'submissions.said_unit',
  'submissions.said_on',
  'submissions.received_at',
  'submissions.received_by',
  'submissions.receipt',
  'submissions.assigned_to',
  'submissions.model',
  'submissions.version',
  'submissions.changed_at'
] as const

/** File name of another submission of the scope with the same bytes, the first one received; null where these are new. */
export async function earlierOf(db: Db, scope: Scope, id: string, original: string): Promise<string | null> {
  const row = await submissionsIn(db, scope)
    .select('submissions.file')
    .where('submissions.original', '=', original)
    .where('submissions.id', '!=', id)
    .orderBy('submissions.received_at')
    .orderBy('submissions.id')
    .limit(1)
    .executeTakeFirst()
  return row?.file ?? null
}
