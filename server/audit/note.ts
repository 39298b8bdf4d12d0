import type { UserContext } from '../http/context.ts'
import type { Tx } from '../store/store.ts'
import { record, type Entry } from './chain.ts'

/** Puts on record what the person of this request did, within the consultation of the address where there is one. */
export function note(
  tx: Tx,
  context: UserContext & { consultation?: { id: string } },
  action: string,
  object: string,
  detail: Entry['detail'] = {}
): Promise<void> {
  const consultation = context.consultation?.id ?? null
  return record(tx, { consultation, actor: context.user.id, action, object, detail }, context.now())
}
