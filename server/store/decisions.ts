import type { DecisionRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

/** A decision with the name of who made it, and of who undid it. */
export type ListedDecision = DecisionRow & { user_name: string | null; undone_name: string | null }

export const decisionPageSize = 50

function decisionsIn(db: Db, scope: Scope) {
  return db
    .selectFrom('decisions')
    .leftJoin('users', 'users.id', 'decisions.user_id')
    .leftJoin('users as undoers', 'undoers.id', 'decisions.undone_by')
    .where(within(scope, 'decisions'))
    .selectAll('decisions')
    .select(['users.name as user_name', 'undoers.name as undone_name'])
}

/** Newest first; `before` is the id that the page above ended with (ids are in order of time). */
export async function listDecisions(
  db: Db,
  scope: Scope,
  { before, user }: { before: string | null; user: string | null }
): Promise<ListedDecision[]> {
  let query = decisionsIn(db, scope)
  if (before !== null) query = query.where('decisions.id', '<', before)
  if (user !== null) query = query.where('decisions.user_id', '=', user)
  return query.orderBy('decisions.id', 'desc').limit(decisionPageSize).execute()
}

/** One decision, or null outside the scope. */
export async function findDecision(db: Db, scope: Scope, id: string): Promise<ListedDecision | null> {
  return (await decisionsIn(db, scope).where('decisions.id', '=', id).executeTakeFirst()) ?? null
}

/** Clocks of several servers may differ by this much. */
const skewSeconds = 600

/** A bound for ids of decisions since a time (UUIDv7 begins with milliseconds): the newest few are read, not all there ever were. */
function firstId(since: string): string {
  const milliseconds = Math.max(0, (Date.parse(since) || 0) - skewSeconds * 1_000)
  const digits = milliseconds.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}

/** The last thing somebody did since a time and that was not undone: what "undo" on the page offers. */
export async function lastDecision(db: Db, scope: Scope, user: string, since: string): Promise<ListedDecision | null> {
  const found = await decisionsIn(db, scope)
    .where('decisions.user_id', '=', user)
    .where('decisions.id', '>=', firstId(since))
    .where('decisions.at', '>=', since)
    .where('decisions.undone_at', 'is', null)
    .orderBy('decisions.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** What was done since a time, newest first, at most a page of it. */
export async function decisionsSince(db: Db, scope: Scope, since: string): Promise<ListedDecision[]> {
  return decisionsIn(db, scope)
    .where('decisions.id', '>=', firstId(since))
    .where('decisions.at', '>=', since)
    .orderBy('decisions.id', 'desc')
    .limit(decisionPageSize)
    .execute()
}

/** What was decided about one object, newest first, at most a page of it. The object must be in the scope: the caller has looked. */
export async function decisionsAbout(db: Db, consultation: string, id: string): Promise<ListedDecision[]> {
  return aboutAny(db, consultation, [id]).orderBy('decisions.id', 'desc').limit(decisionPageSize).execute()
}

/** Objects that a condition of one statement names: SQLite takes no expression deeper than 1,000. */
const mostNamed = 50
const laterPage = 200

/** The newest decision after another that stands and touches one of the objects, undo itself left out; null: there is none. */
export async function laterDecision(
  db: Db,
  consultation: string,
  after: string,
  ids: string[]
): Promise<ListedDecision | null> {
  if (ids.length === 0) return null
  const named = ids.length <= mostNamed
  const wanted = new Set(ids)
  for (let before: string | null = null; ;) {
    let query = (named ? aboutAny(db, consultation, ids) : withNames(db, consultation))
      .where('decisions.id', '>', after)
      .where('decisions.undone_at', 'is', null)
      .where('decisions.action', '!=', 'undo')
    if (before !== null) query = query.where('decisions.id', '<', before)
    const rows: ListedDecision[] = await query.orderBy('decisions.id', 'desc').limit(laterPage).execute()
    const found = rows.find(row => touches(row, wanted))
    if (found) return found
    if (rows.length < laterPage) return null
    before = rows.at(-1)!.id
  }
}

function touches({ changes }: ListedDecision, ids: Set<string>): boolean {
  return (JSON.parse(changes) as { id: string }[]).some(change => ids.has(change.id))
}

/** Ids are made of letters, digits, "-", "+" and "." alone, so they stand in the JSON and in the pattern as they are. */
function aboutAny(db: Db, consultation: string, ids: string[]) {
  const plain = ids.filter(id => /^[\w.+-]+$/.test(id))
  return withNames(db, consultation).where(eb =>
    eb.or(plain.map(id => eb('decisions.changes', 'like', `%"id":"${id}"%`)))
  )
}

function withNames(db: Db, consultation: string) {
  return db
    .selectFrom('decisions')
    .leftJoin('users', 'users.id', 'decisions.user_id')
    .leftJoin('users as undoers', 'undoers.id', 'decisions.undone_by')
    .where('decisions.consultation_id', '=', consultation)
    .selectAll('decisions')
    .select(['users.name as user_name', 'undoers.name as undone_name'])
}

export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.insertInto('decisions').values(row).execute()
}
