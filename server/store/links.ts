import type { LinkRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

export async function addLink(tx: Tx, link: LinkRow): Promise<void> {
  await tx.insertInto('links').values(link).execute()
}

export async function findLink(db: Db, id: string): Promise<LinkRow | null> {
  return (await db.selectFrom('links').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Uses a link up; false where somebody was faster. */
export async function takeLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await tx
    .updateTable('links')
    .set({ used_at: now.toISOString() })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** Links of a person (null: those for the first administrator) that nobody used: a new one makes them void. */
export async function deleteLinks(tx: Tx, user: string | null): Promise<void> {
  await tx
    .deleteFrom('links')
    .where('used_at', 'is', null)
    .where('user_id', user === null ? 'is' : '=', user)
    .execute()
}
