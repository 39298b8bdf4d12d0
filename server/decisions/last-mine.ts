import type { StaffContext } from '../http/context.ts'
import { lastDecision, type ListedDecision } from '../store/decisions.ts'

/** Minutes during which a page offers to undo what one has just done. */
const undoMinutes = 10

/** What the person of this request did last, just now and not undone; null where nothing. */
export async function lastMine({ store, scope, user, now }: StaffContext): Promise<ListedDecision | null> {
  const since = new Date(now().getTime() - undoMinutes * 60_000).toISOString()
  return lastDecision(store.db, scope, user.id, since)
}
