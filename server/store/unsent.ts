import type { Db, Tx } from './store.ts'

/** Whose typing it is: the consultation, and the device (SHA-256 of the secret in its cookie). */
export interface UnsentKey {
  consultation: string
  device: string
}

/** What a device has typed and not sent, its shape is the members' (members/unsent-body.ts); null where nothing was ever kept. */
export async function readUnsent<Body extends object>(
  db: Db,
  { consultation, device }: UnsentKey
): Promise<Partial<Body> | null> {
  const row = await db
    .selectFrom('unsent')
    .select('body')
    .where('consultation_id', '=', consultation)
    .where('id', '=', device)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.body) as Partial<Body>)
}

/** Keeps what a device has typed, whether or not something was kept before. */
export async function writeUnsent(
  tx: Tx,
  { consultation, device }: UnsentKey,
  unsent: object,
  now: string
): Promise<void> {
  const body = JSON.stringify(unsent)
  await tx
    .insertInto('unsent')
    .values({ consultation_id: consultation, id: device, body, updated_at: now })
    .onConflict(conflict => conflict.columns(['consultation_id', 'id']).doUpdateSet({ body, updated_at: now }))
    .execute()
}

/** Forgets one device. */
export async function removeUnsent(tx: Tx, { consultation, device }: UnsentKey): Promise<void> {
  await tx.deleteFrom('unsent').where('consultation_id', '=', consultation).where('id', '=', device).execute()
}

/** Forgets what has not been touched since before a time: a device that never came back. Gives how many. */
export async function forgetUnsent(tx: Tx, before: string): Promise<number> {
  const result = await tx.deleteFrom('unsent').where('updated_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
