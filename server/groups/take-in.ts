import { Failure } from '../../lib/model/result.ts'
import { changedMeanwhile } from '../decisions/changed-meanwhile.ts'
import type { Change } from '../decisions/change.ts'
import { decide, type Deciding } from '../decisions/decide.ts'
import { groupsToDecide } from '../store/decided-rows.ts'
import { readModels } from '../store/drafts.ts'
import { commentsForGroup } from '../store/group-lists.ts'
import type { Tx } from '../store/store.ts'
import { commentsOf, groupRow } from './group-row.ts'
import { wholeMembers } from './join.ts'
import { groupsLeft } from './leaving.ts'

/** One comment joins a group made by people. Throws Failure `not-found`, `group-wider`, `changed-meanwhile`. */
export async function takeIn(
  tx: Tx,
  context: Deciding,
  group: string,
  comment: string,
  version: number
): Promise<void> {
  const { scope, now } = context
  const at = now().toISOString()
  const [row] = await groupsToDecide(tx, scope, [group])
  const [coming] = await commentsForGroup(tx, scope, [comment])
  if (row === undefined || coming === undefined || !group.startsWith('p-')) throw new Failure('not-found')
  if (coming.version !== version) throw await changedMeanwhile(tx, scope.consultation, comment)
  const members = await wholeMembers(tx, scope, [group])
  const drafts = await readModels(tx, scope.consultation)
  const made = { consultation: scope.consultation, id: group, madeBy: 'person', lead: row.lead_id } as const
  const after = groupRow(made, commentsOf([...members, coming], drafts), drafts, at)
  const changes: Change[] = [
    { table: 'comments', id: comment, version, decided: { group }, set: { group_id: group } },
    { table: 'groups', id: group, version: row.version, row: after },
    ...(await groupsLeft(tx, scope, [coming], drafts, at))
  ]
  await decide(tx, context, 'group', changes)
}
