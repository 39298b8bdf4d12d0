import type { SessionRow, UserRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

export async function addSession(tx: Tx, session: SessionRow): Promise<void> {
  await tx.insertInto('sessions').values(session).execute()
}

/** A session with its account; whether both still hold is for security/session.ts to say. */
export async function findSessionRow(db: Db, id: string): Promise<{ session: SessionRow; user: UserRow } | null> {
  const session = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst()
  if (session === undefined) return null
  const user = await db.selectFrom('users').selectAll().where('id', '=', session.user_id).executeTakeFirst()
  return user === undefined ? null : { session, user }
}

/** Seen just now; a later time that another request wrote stays. */
export async function seeSession(tx: Tx, id: string, now: string): Promise<void> {
  await tx.updateTable('sessions').set({ seen_at: now }).where('id', '=', id).where('seen_at', '<', now).execute()
}

/** Ends one session of a person. False where they have none such. */
export async function deleteSession(tx: Tx, user: string, id: string): Promise<boolean> {
  const ended = await tx.deleteFrom('sessions').where('id', '=', id).where('user_id', '=', user).executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** Ends all sessions of a person but `kept` (null: all of them). */
export async function deleteSessions(tx: Tx, user: string, kept: string | null): Promise<number> {
  const ended = await tx
    .deleteFrom('sessions')
    .where('user_id', '=', user)
    .$if(kept !== null, query => query.where('id', '!=', kept ?? ''))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** Those that are over, of everybody. */
export async function deleteOldSessions(tx: Tx, expired: string, idle: string): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where(eb => eb.or([eb('expires_at', '<=', expired), eb('seen_at', '<=', idle)]))
    .execute()
}

/** A person's sessions, the last seen first. */
export async function listSessions(db: Db, user: string, most: number): Promise<SessionRow[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}
