import { sql } from 'kysely'
import type { UserRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

/** A new account, without a password until its invitation is taken up. */
export interface NewUser {
  id: string
  login: string
  name: string
  administrator: boolean
  language: 'vi' | 'en'
}

export async function findUser(db: Db, id: string): Promise<UserRow | null> {
  return (await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** `login` in lower case. */
export async function findUserByLogin(db: Db, login: string): Promise<UserRow | null> {
  return (await db.selectFrom('users').selectAll().where('login', '=', login).executeTakeFirst()) ?? null
}

/** False where the login is taken. */
export async function addUser(tx: Tx, user: NewUser, now: Date): Promise<boolean> {
  const added = await tx
    .insertInto('users')
    .values({
      ...user,
      administrator: user.administrator ? 1 : 0,
      password_hash: null,
      totp_secret: null,
      totp_step: null,
      disabled_at: null,
      created_at: now.toISOString()
    })
    .onConflict(conflict => conflict.column('login').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Accounts by login, a page after `after` ('' for the first), all that contain `words` in login or name. */
export async function listUsers(db: Db, page: { after: string; words: string; most: number }): Promise<UserRow[]> {
  const words = `%${page.words.toLowerCase().replace(/[\\%_]/g, sign => `\\${sign}`)}%`
  const like = (column: 'login' | 'name') => sql<boolean>`lower(${sql.ref(column)}) like ${words} escape '\\'`
  return db
    .selectFrom('users')
    .selectAll()
    .where('login', '>', page.after)
    .$if(page.words !== '', query => query.where(eb => eb.or([like('login'), like('name')])))
    .orderBy('login')
    .limit(page.most)
    .execute()
}

export type UserChange = Partial<
  Pick<
    UserRow,
    'login' | 'name' | 'password_hash' | 'totp_secret' | 'totp_step' | 'administrator' | 'language' | 'disabled_at'
  >
>

export async function changeUser(tx: Tx, id: string, change: UserChange): Promise<void> {
  await tx.updateTable('users').set(change).where('id', '=', id).execute()
}

/** Takes a time step for used; false where the same or a later one was used already, by whoever was faster (ASVS 6.5.1). */
export async function takeTotpStep(tx: Tx, id: string, step: number): Promise<boolean> {
  const taken = await tx
    .updateTable('users')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where(eb => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** Administrators who can sign in. */
export async function countAdministrators(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(eb => eb.fn.countAll().as('count'))
    .where('administrator', '=', 1)
    .where('disabled_at', 'is', null)
    .where('password_hash', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The codes that stand in for a lost second factor: those before are void. */
export async function replaceRecoveryCodes(tx: Tx, user: string, ids: string[]): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('user_id', '=', user).execute()
  if (ids.length === 0) return
  await tx
    .insertInto('recovery_codes')
    .values(ids.map(id => ({ user_id: user, id, used_at: null })))
    .execute()
}

/** Uses a code up; false where there is none such, or it was used. */
export async function takeRecoveryCode(tx: Tx, user: string, id: string, now: Date): Promise<boolean> {
  const taken = await tx
    .updateTable('recovery_codes')
    .set({ used_at: now.toISOString() })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: Db, user: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_codes')
    .select(eb => eb.fn.countAll().as('count'))
    .where('user_id', '=', user)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
