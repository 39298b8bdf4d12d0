import { Failure } from '../../lib/model/result.ts'
import { decide, type Deciding } from '../decisions/decide.ts'
import { readModels } from '../store/drafts.ts'
import type { Tx } from '../store/store.ts'
import { commentsOf, groupRow } from './group-row.ts'
import { seenGroups, wholeMembers } from './join.ts'

/**
 * Whose words lead the group in the report. Throws Failure `not-found` where the comment is none of its own, `group-wider`,
 * `changed-meanwhile`.
 */
export async function chooseLead(
  tx: Tx,
  context: Deciding,
  group: string,
  version: number,
  comment: string
): Promise<void> {
  const { scope, now } = context
  const [row] = await seenGroups(tx, scope, new Map([[group, version]]))
  const members = await wholeMembers(tx, scope, [group])
  if (row === undefined || !members.some(m => m.id === comment)) throw new Failure('not-found')
  const drafts = await readModels(tx, scope.consultation)
  const led = { consultation: scope.consultation, id: group, madeBy: 'person', lead: comment } as const
  const after = groupRow(led, commentsOf(members, drafts), drafts, now().toISOString())
  await decide(tx, context, 'lead', [{ table: 'groups', id: group, version, row: after }])
}
