import { sql, type Kysely } from 'kysely'

/** By it a process knows a draft's text that it has parsed already. */
export async function addDraftHash(db: Kysely<unknown>): Promise<void> {
  await sql`alter table drafts add column model_hash text`.execute(db)
}
