import { json, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { countStates } from '../store/submission-counts.ts'

/** GET /submissions/reading: how many are still being read, for pages that update themselves. */
export async function tellReading({ store, scope }: StaffContext): Promise<Answer> {
  const { waiting } = await countStates(store.db, scope)
  return json({ waiting })
}
