import { emptyUnsent, type Unsent } from '../members/unsent-body.ts'
import type { Db, Tx } from './store.ts'

/** Whose typing it is: the consultation, and the device (SHA-256 of the secret in its cookie). */
export interface UnsentKey {
  consultation: string
  device: string
}

/** What a device has typed and not sent; null where nothing was ever kept. */
export async function readUnsent(db: Db, { consultation, device }: UnsentKey): Promise<Unsent | null> {
  const row = await db
    .selectFrom('unsent')
    .select('body')
    .where('consultation_id', '=', consultation)
    .where('id', '=', device)
    .executeTakeFirst()
  return row === undefined ? null : bodyOf(row.body)
}

/** Fields that came later than the row get their empty value. */
function bodyOf(text: string): Unsent {
  const body = JSON.parse(text) as Partial<Unsent>
  return { ...emptyUnsent(body.key ?? ''), ...body }
}

/** Keeps what a device has typed, whether or not something was kept before. */
export async function writeUnsent(
  tx: Tx,
  { consultation, device }: UnsentKey,
  unsent: Unsent,
  now: string
): Promise<void> {
  const body = JSON.stringify(unsent)
  await tx
    .insertInto('unsent')
    .values({ consultation_id: consultation, id: device, body, updated_at: now })
    .onConflict(conflict => conflict.columns(['consultation_id', 'id']).doUpdateSet({ body, updated_at: now }))
    .execute()
}

/** Forgets what has not been touched since before a time: a device that never came back. Gives how many. */
export async function forgetUnsent(tx: Tx, before: string): Promise<number> {
  const result = await tx.deleteFrom('unsent').where('updated_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
