import type { Remark, Submission } from '../../lib/model/comment.ts'
import type { SubmissionRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

const idsAtOnce = 500

/** Everything in a consultation, whatever the unit: for the worker, which no person asks. */
export function wholeOf(consultation: string): Scope {
  return { consultation, unit: '', path: '/' }
}

/** A received thing before it is read; its id follows from its bytes. */
export type NewSubmission = Omit<SubmissionRow, 'id'>

/** "s" and 12 digits of the SHA-256: the same bytes have the same id wherever they arrive (docs/design, rule 4). */
export function submissionId(sha256: string): string {
  return `s${sha256.slice(0, 12)}`
}

/** Puts in what was received and gives its id: `base`, or with "-2", "-3" … where the same bytes are there already. */
export async function insertSubmission(tx: Tx, base: string, row: NewSubmission): Promise<string> {
  if (await insertAs(tx, base, row)) return base
  const taken = await idsFrom(tx, row.consultation_id, base)
  for (let n = taken.size + 1; ; n++) {
    const id = `${base}-${n}`
    if (!taken.has(id) && n > 1 && (await insertAs(tx, id, row))) return id
  }
}

/** False where the id is taken. */
async function insertAs(tx: Tx, id: string, row: NewSubmission): Promise<boolean> {
  const result = await tx
    .insertInto('submissions')
    .values({ ...row, id })
    .onConflict(oc => oc.columns(['consultation_id', 'id']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/**
 * The base id and those made from it ("-2", "-3" …): one range of the key, for "-" comes just before "." in byte order and bases are
 * equally long. SQLite would look through the whole consultation for an `or` of two.
 */
async function idsFrom(db: Db, consultation: string, base: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('submissions')
    .select('id')
    .where('consultation_id', '=', consultation)
    .where('id', '>=', base)
    .where('id', '<', `${base}.`)
    .execute()
  return new Set(rows.map(row => row.id))
}

/** What came in with a received file and stands in rows of its own already, by its file's label. */
export async function receivedWith(db: Db, outer: SubmissionRow): Promise<Map<string, SubmissionRow>> {
  const rows = await db
    .selectFrom('submissions')
    .selectAll()
    .where('consultation_id', '=', outer.consultation_id)
    .where('original', '=', outer.original)
    .where('received_at', '=', outer.received_at)
    .where('id', '!=', outer.id)
    .where('file', 'like', '%/%')
    .execute()
  return new Map(rows.map(row => [row.file, row]))
}

/** Null outside the scope. */
export async function getSubmission(db: Db, scope: Scope, id: string): Promise<SubmissionRow | null> {
  const query = db.selectFrom('submissions').selectAll().where(within(scope)).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** Some by their ids, those outside the scope left out. */
export async function submissionsOf(db: Db, scope: Scope, ids: string[]): Promise<SubmissionRow[]> {
  const found: SubmissionRow[] = []
  for (let i = 0; i < ids.length; i += idsAtOnce) {
    const query = db.selectFrom('submissions').selectAll().where(within(scope))
    found.push(...(await query.where('id', 'in', ids.slice(i, i + idsAtOnce)).execute()))
  }
  return found
}

/** All of a scope, a page at a time, by id. */
export async function* submissionsIn(db: Db, scope: Scope, page = 200): AsyncGenerator<SubmissionRow[]> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('submissions')
      .selectAll()
      .where(within(scope))
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    after = rows.at(-1)!.id
  }
}

/** Whether anything of a consultation has been read. */
export async function anyRead(db: Db, consultation: string): Promise<boolean> {
  const query = db.selectFrom('submissions').select('id').where('consultation_id', '=', consultation)
  return (await query.where('model', 'is not', null).limit(1).executeTakeFirst()) !== undefined
}

/** Submissions whose comments do not count: repetitions, what was put aside or taken back. */
export async function notCounting(db: Db, consultation: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('submissions')
    .select('id')
    .where('consultation_id', '=', consultation)
    .where(eb => eb.or([eb('duplicate_of', 'is not', null), eb('state', 'in', ['aside', 'withdrawn'])]))
    .execute()
  return new Set(rows.map(row => row.id))
}

/** Changes columns of a submission; the next version. */
export async function setSubmissionColumns(tx: Tx, row: SubmissionRow, columns: Partial<SubmissionRow>): Promise<void> {
  await tx
    .updateTable('submissions')
    .set({ ...columns, version: row.version + 1 })
    .where('consultation_id', '=', row.consultation_id)
    .where('id', '=', row.id)
    .execute()
}

/** For an archive, which is nothing but the files inside it. */
export async function removeSubmission(tx: Tx, row: SubmissionRow): Promise<void> {
  await tx
    .deleteFrom('submissions')
    .where('consultation_id', '=', row.consultation_id)
    .where('id', '=', row.id)
    .execute()
}

/** What a submission says, as read; null while it waits. */
export function submissionOf(row: Pick<SubmissionRow, 'model'>): Submission | null {
  return row.model === null ? null : (JSON.parse(row.model) as Submission)
}

export function remarksOf(row: Pick<SubmissionRow, 'remarks'>): Remark[] {
  return row.remarks === null ? [] : (JSON.parse(row.remarks) as Remark[])
}
