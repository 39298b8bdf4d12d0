import type { Draft } from '../../lib/model/draft.ts'
import type { GroupChange } from '../decisions/change.ts'
import { groupsToDecide } from '../store/decided-rows.ts'
import { membersOf } from '../store/group-lists.ts'
import { wholeOf } from '../store/submissions.ts'
import type { Scope, Tx } from '../store/store.ts'
import { commentsOf, groupRow } from './group-row.ts'

/** Comments of one group that a page may bring together or take apart at once. */
export const mostMembers = 2_000

/** What becomes of the groups that some comments leave: smaller, led by another where the lead went, or gone. */
export async function groupsLeft(
  tx: Tx,
  scope: Scope,
  leaving: { id: string; group_id: string | null }[],
  drafts: Draft[],
  now: string
): Promise<GroupChange[]> {
  const gone = new Set(leaving.map(c => c.id))
  const ids = [...new Set(leaving.flatMap(c => c.group_id ?? []))]
  const changes: GroupChange[] = []
  for (const row of await groupsToDecide(tx, scope, ids)) {
    const members = await membersOf(tx, wholeOf(scope.consultation), [row.id], mostMembers + gone.size)
    const rest = members.filter(m => !gone.has(m.id))
    if (rest.length === 0) {
      changes.push({ table: 'groups', id: row.id, version: row.version, row: null })
      continue
    }
    if (members.length > mostMembers) {
      // Too many to count anew here: the `group` job does; till then people and units are those before.
      const size = row.size - leaving.filter(c => c.group_id === row.id).length
      const lead_id = gone.has(row.lead_id) ? rest[0]!.id : row.lead_id
      changes.push({ table: 'groups', id: row.id, version: row.version, row: { ...row, size, lead_id } })
      continue
    }
    const lead = rest.some(m => m.id === row.lead_id) ? row.lead_id : null
    const madeBy = row.made_by === 'person' ? 'person' : 'program'
    const group = { consultation: scope.consultation, id: row.id, madeBy, lead } as const
    const left = groupRow(group, commentsOf(rest, drafts), drafts, now)
    changes.push({ table: 'groups', id: row.id, version: row.version, row: left })
  }
  return changes
}

/**
 * What becomes of the groups that people made and that some comments led, when these count no more: as a part of that decision, so that
 * its undo brings the lead back too. Other groups are the program's to count again.
 */
export async function leadsLost(
  tx: Tx,
  scope: Scope,
  leaving: { id: string; group_id: string | null }[],
  drafts: Draft[],
  now: string
): Promise<GroupChange[]> {
  const ids = new Set(leaving.map(c => c.id))
  const groups = await groupsToDecide(tx, scope, [...new Set(leaving.flatMap(c => c.group_id ?? []))])
  const led = new Set(groups.filter(row => row.made_by === 'person' && ids.has(row.lead_id)).map(row => row.id))
  return groupsLeft(
    tx,
    scope,
    leaving.filter(c => c.group_id !== null && led.has(c.group_id)),
    drafts,
    now
  )
}
