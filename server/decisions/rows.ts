import { commentsToDecide, groupsToDecide, submissionsToDecide } from '../store/decided-rows.ts'
import type { Scope, Tx } from '../store/store.ts'
import type { Change, Recorded } from './change.ts'

/** A row as it stood, whichever table. */
export type Row = { version: number; unit_path?: string } & Record<string, unknown>

/** The rows that the changes speak of, as "table id"; one that is not there or not within the scope is left out. */
export async function rowsToDecide(tx: Tx, scope: Scope, changes: (Change | Recorded)[]): Promise<Map<string, Row>> {
  const idsOf = (table: Recorded['table']): string[] => changes.filter(c => c.table === table).map(c => c.id)
  const found = new Map<string, Row>()
  for (const row of await commentsToDecide(tx, scope, idsOf('comments'))) found.set(`comments ${row.id}`, { ...row })
  for (const row of await groupsToDecide(tx, scope, idsOf('groups'))) found.set(`groups ${row.id}`, { ...row })
  for (const row of await submissionsToDecide(tx, scope, idsOf('submissions')))
    found.set(`submissions ${row.id}`, { ...row })
  return found
}
