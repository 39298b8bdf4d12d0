import type { Topic } from '../../lib/model/synthesis.ts'
import { Failure } from '../../lib/model/result.ts'
import { newCode } from '../security/secrets.ts'
import { newId } from './ids.ts'
import type { ConsultationRow, UnitRow } from './schema.ts'
import type { Db, Tx } from './store.ts'
import { addRootUnit } from './units.ts'

/** 30^8 codes: not to be guessed within a consultation's weeks, where attempts are limited. */
const codeLength = 8

export interface NewConsultation {
  title: string
  /** The body that asks; the root of the units bears its name. */
  body: string
  topics: Topic[]
  at: string
}

/** Makes a consultation that is being prepared, with its root unit. Gives both. */
export async function createConsultation(
  tx: Tx,
  { title, body, topics, at }: NewConsultation
): Promise<{ consultation: ConsultationRow; root: UnitRow }> {
  const consultation: ConsultationRow = {
    id: newId(),
    title,
    body,
    state: 'preparing',
    opens_on: null,
    closes_on: null,
    names: 'optional',
    unit_code: 0,
    others_shown: 0,
    code: await freeCode(tx),
    topics: JSON.stringify(topics),
    report_settings: '{}',
    created_at: at,
    version: 1
  }
  await tx.insertInto('consultations').values(consultation).execute()
  return { consultation, root: await addRootUnit(tx, consultation.id, body, at) }
}

async function freeCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = newCode(codeLength)
    if ((await consultationByCode(tx, code)) === null) return code
  }
}

export async function getConsultation(db: Db, id: string): Promise<ConsultationRow | null> {
  return (await db.selectFrom('consultations').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** By the public code, in capitals as `typedCode` gives it. */
export async function consultationByCode(db: Db, code: string): Promise<ConsultationRow | null> {
  return (await db.selectFrom('consultations').selectAll().where('code', '=', code).executeTakeFirst()) ?? null
}

/** The newest first. `before` is the id of the last one seen. */
export async function listConsultations(db: Db, page: { before?: string; limit: number }): Promise<ConsultationRow[]> {
  let query = db.selectFrom('consultations').selectAll().orderBy('id', 'desc').limit(page.limit)
  if (page.before !== undefined) query = query.where('id', '<', page.before)
  return query.execute()
}

/** Those in which a person has a role, the newest first. */
export async function consultationsOf(
  db: Db,
  user: string,
  page: { before?: string; limit: number }
): Promise<ConsultationRow[]> {
  let query = db
    .selectFrom('consultations')
    .selectAll()
    .where('id', 'in', db.selectFrom('roles').select('consultation_id').where('user_id', '=', user))
    .orderBy('id', 'desc')
    .limit(page.limit)
  if (page.before !== undefined) query = query.where('id', '<', page.before)
  return query.execute()
}

export type ConsultationChanges = Partial<Omit<ConsultationRow, 'id' | 'code' | 'created_at' | 'version'>>

/** Changes what was seen in `version`. Throws Failure `changed-meanwhile` where somebody else was first. */
export async function updateConsultation(
  tx: Tx,
  id: string,
  version: number,
  changes: ConsultationChanges
): Promise<void> {
  const done = await tx
    .updateTable('consultations')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Failure('changed-meanwhile')
}

export function topicsOf(consultation: Pick<ConsultationRow, 'topics'>): Topic[] {
  return JSON.parse(consultation.topics) as Topic[]
}
