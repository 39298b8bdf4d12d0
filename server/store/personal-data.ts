import type { CommentRow, DecisionRow, SubmissionRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

/** A person by name in a unit: two people of one name in two units are two. `names`: every spelling of theirs. */
export interface NamedPerson {
  names: string[]
  unit: string
}

export interface FoundName {
  name: string
  unit: string
  unitName: string
  comments: number
  submissions: number
}

const mostGroups = 2_000
const mostRows = 5_000

/** The names that stand in a scope, with how often; `matches` decides in the program, for databases fold letters differently. */
export async function findNames(
  db: Db,
  scope: Scope,
  matches: (name: string) => boolean,
  most: number
): Promise<FoundName[]> {
  const comments = await db
    .selectFrom('comments')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'comments.consultation_id').onRef('units.id', '=', 'comments.unit_id')
    )
    .select(eb => [
      'comments.author as said',
      'units.id as unit',
      'units.name as unitName',
      eb.fn.countAll().as('count')
    ])
    .where(within(scope, 'comments'))
    .where('comments.author', 'is not', null)
    .groupBy(['comments.author', 'units.id', 'units.name'])
    .orderBy('comments.author')
    .execute()
  const submissions = await db
    .selectFrom('submissions')
    .innerJoin('units', join =>
      join
        .onRef('units.consultation_id', '=', 'submissions.consultation_id')
        .onRef('units.id', '=', 'submissions.unit_id')
    )
    .select(eb => [
      'submissions.submitter as said',
      'units.id as unit',
      'units.name as unitName',
      eb.fn.countAll().as('count')
    ])
    .where(within(scope, 'submissions'))
    .where('submissions.submitter', 'is not', null)
    .groupBy(['submissions.submitter', 'units.id', 'units.name'])
    .orderBy('submissions.submitter')
    .execute()
  const found = new Map<string, FoundName>()
  for (const [kind, rows] of [
    ['comments', comments],
    ['submissions', submissions]
  ] as const) {
    for (const { said, unit, unitName, count } of rows) {
      if (said === null || !matches(said)) continue
      const key = `${unit}\n${said}`
      const known = found.get(key) ?? { name: said, unit, unitName, comments: 0, submissions: 0 }
      found.set(key, { ...known, [kind]: Number(count) })
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).slice(0, most)
}

/** Every name that stands in a unit of the scope, as author or sender. */
export async function namesIn(db: Db, scope: Scope, unit: string): Promise<string[]> {
  const authors = await db
    .selectFrom('comments')
    .select('author as name')
    .distinct()
    .where(within(scope))
    .where('unit_id', '=', unit)
    .execute()
  const senders = await db
    .selectFrom('submissions')
    .select('submitter as name')
    .distinct()
    .where(within(scope))
    .where('unit_id', '=', unit)
    .execute()
  const names = new Set([...authors, ...senders].map(row => row.name).filter(name => name !== null))
  return [...names].sort()
}

/** Comments of a person in the scope. */
export async function commentsOf(db: Db, scope: Scope, person: NamedPerson): Promise<CommentRow[]> {
  return db
    .selectFrom('comments')
    .selectAll()
    .where(within(scope))
    .where('author', 'in', person.names)
    .where('unit_id', '=', person.unit)
    .orderBy('submission_id')
    .orderBy('position')
    .orderBy('id')
    .limit(mostRows)
    .execute()
}

/** Submissions that name a person as who sent them, or that hold comments of theirs. */
export async function submissionsOf(db: Db, scope: Scope, person: NamedPerson): Promise<SubmissionRow[]> {
  return db
    .selectFrom('submissions')
    .selectAll()
    .where(within(scope))
    .where('unit_id', '=', person.unit)
    .where(eb =>
      eb.or([
        eb('submitter', 'in', person.names),
        eb(
          'id',
          'in',
          eb
            .selectFrom('comments')
            .select('submission_id')
            .where('comments.consultation_id', '=', scope.consultation)
            .where('comments.author', 'in', person.names)
            .where('comments.unit_id', '=', person.unit)
        )
      ])
    )
    .orderBy('received_at')
    .orderBy('id')
    .limit(mostRows)
    .execute()
}

/** Everybody else whose words came in the same original: their evidence must stay. */
export async function othersInOriginal(
  db: Db,
  consultation: string,
  original: string,
  names: string[]
): Promise<number> {
  const submissions = await db
    .selectFrom('submissions')
    .select(['id', 'submitter'])
    .where('consultation_id', '=', consultation)
    .where('original', '=', original)
    .limit(mostGroups)
    .execute()
  const senders = submissions.map(row => row.submitter).filter(said => said !== null && !names.includes(said))
  const authors = await db
    .selectFrom('comments')
    .select('author')
    .distinct()
    .where('consultation_id', '=', consultation)
    .where('submission_id', 'in', submissions.map(row => row.id).concat(''))
    .where(eb => eb.or([eb('author', 'is', null), eb('author', 'not in', names)]))
    .limit(mostGroups)
    .execute()
  return new Set(senders).size + authors.length
}

/** Whether anything but some submissions stands on an original: equal bytes are kept once for the whole server. */
export async function isUsedElsewhere(
  db: Db,
  original: string,
  but: { consultation: string; submissions: string[] }
): Promise<boolean> {
  const submission = await db
    .selectFrom('submissions')
    .select('id')
    .where('original', '=', original)
    .where(eb => eb.or([eb('consultation_id', '!=', but.consultation), eb('id', 'not in', but.submissions.concat(''))]))
    .limit(1)
    .executeTakeFirst()
  const draft = await db
    .selectFrom('drafts')
    .select('id')
    .where(eb => eb.or([eb('original', '=', original), eb('layout', '=', original)]))
    .limit(1)
    .executeTakeFirst()
  return submission !== undefined || draft !== undefined
}

export async function setCommentColumns(tx: Tx, row: CommentRow, columns: Partial<CommentRow>): Promise<void> {
  await tx
    .updateTable('comments')
    .set({ ...columns, version: row.version + 1 })
    .where('consultation_id', '=', row.consultation_id)
    .where('id', '=', row.id)
    .execute()
}

/** Decisions whose kept "before" and "after" hold a name. */
export async function decisionsNaming(tx: Tx, scope: Scope, unit: string, jsonName: string): Promise<DecisionRow[]> {
  return tx
    .selectFrom('decisions')
    .selectAll()
    .where(within(scope))
    .where('unit_id', '=', unit)
    .where('changes', 'like', `%${jsonName.replace(/[%_]/g, '_')}%`)
    .limit(mostRows)
    .execute()
}

export async function setDecisionChanges(tx: Tx, row: DecisionRow, changes: string): Promise<void> {
  await tx
    .updateTable('decisions')
    .set({ changes })
    .where('consultation_id', '=', row.consultation_id)
    .where('id', '=', row.id)
    .execute()
}

/** Remembers by hash that a name was removed, and what stands for it. */
export async function addRemovedName(
  tx: Tx,
  row: { consultation_id: string; id: string; substitute: string; removed_at: string }
): Promise<void> {
  await tx
    .insertInto('removed_names')
    .values(row)
    .onConflict(conflict => conflict.columns(['consultation_id', 'id']).doNothing())
    .execute()
}

/** What stands for removed names, by their hash. */
export async function substitutesOf(db: Db, consultation: string, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('removed_names')
    .select(['id', 'substitute'])
    .where('consultation_id', '=', consultation)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.id, row.substitute]))
}

/** False where no name was ever removed in a consultation, which is the rule: then nothing need be compared. */
export async function hasRemovedNames(db: Db, consultation: string): Promise<boolean> {
  const row = await db
    .selectFrom('removed_names')
    .select('id')
    .where('consultation_id', '=', consultation)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
