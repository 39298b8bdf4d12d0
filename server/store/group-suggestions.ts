import type { GroupSuggestion } from '../../lib/decide/groups.ts'
import type { Db } from './store.ts'

/** Comments that the last grouping would have put with a group made by people (jobs/tasks/group.ts keeps them in its output). */
export async function groupSuggestions(db: Db, consultation: string, group: string): Promise<GroupSuggestion[]> {
  const job = await db
    .selectFrom('jobs')
    .select('output')
    .where('consultation_id', '=', consultation)
    .where('kind', '=', 'group')
    .where('state', '=', 'done')
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const output = JSON.parse(job?.output ?? 'null') as { suggestions?: GroupSuggestion[] } | null
  return (output?.suggestions ?? []).filter(s => s.group === group)
}
