import type { Db, Tx } from './store.ts'

/** What is being typed in from paper: texts as they stand in the fields. */
export interface Typing {
  /** Tells this paper from another of the same words, however often it is sent. */
  turn: string
  what: string
  submitter: string
  to: string
  date: string
  members: string
  attending: string
  /** Id of the unreadable submission that it is typed in for, or ''. */
  from: string
  rows: TypedRow[]
}

export interface TypedRow {
  place: string
  text: string
  reason: string
  author: string
}

/** What a member of staff is typing in from paper and has not saved: one a person and consultation, among what is unsent. */
function keyOf(user: string): string {
  return `typing-${user}`
}

export async function readTyping(
  db: Db,
  consultation: string,
  user: string
): Promise<{ typing: Typing; at: string } | null> {
  const row = await db
    .selectFrom('unsent')
    .select(['body', 'updated_at'])
    .where('consultation_id', '=', consultation)
    .where('id', '=', keyOf(user))
    .executeTakeFirst()
  return row === undefined ? null : { typing: JSON.parse(row.body) as Typing, at: row.updated_at }
}

export async function keepTyping(
  tx: Tx,
  consultation: string,
  user: string,
  typing: Typing,
  now: string
): Promise<void> {
  const body = JSON.stringify(typing)
  await tx
    .insertInto('unsent')
    .values({ consultation_id: consultation, id: keyOf(user), body, updated_at: now })
    .onConflict(conflict => conflict.columns(['consultation_id', 'id']).doUpdateSet({ body, updated_at: now }))
    .execute()
}

export async function forgetTyping(tx: Tx, consultation: string, user: string): Promise<void> {
  await tx.deleteFrom('unsent').where('consultation_id', '=', consultation).where('id', '=', keyOf(user)).execute()
}
