import type { Db, Scope } from './store.ts'
import { within } from './within.ts'

/** The verbatim words of some comments of the scope, by id; a few hundred at most. */
export async function textsOf(db: Db, scope: Scope, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'text'])
    .where(within(scope))
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.id, row.text]))
}
