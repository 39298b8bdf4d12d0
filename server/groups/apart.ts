import { alone } from '../../lib/decide/decided.ts'
import { aloneIn } from '../../lib/decide/groups.ts'
import { Failure } from '../../lib/model/result.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Change } from '../decisions/change.ts'
import { changedMeanwhile } from '../decisions/changed-meanwhile.ts'
import { decide, type Deciding } from '../decisions/decide.ts'
import { groupsToDecide } from '../store/decided-rows.ts'
import { readModels } from '../store/drafts.ts'
import { commentsForGroup, type MemberRow } from '../store/group-lists.ts'
import type { Tx } from '../store/store.ts'
import { commentsOf, groupRow } from './group-row.ts'
import { seenGroups, wholeMembers } from './join.ts'
import { groupsLeft } from './leaving.ts'

/** One comment leaves its group and stands by itself; no later run puts it back. */
export async function takeOut(tx: Tx, context: Deciding, comment: string, version: number): Promise<void> {
  const { scope } = context
  const [member] = await commentsForGroup(tx, scope, [comment])
  if (member === undefined) throw new Failure('not-found')
  if (member.version !== version) throw await changedMeanwhile(tx, scope.consultation, comment)
  const drafts = await readModels(tx, scope.consultation)
  await setApart(tx, context, [member], drafts)
}

/** Every comment of a group stands by itself from now on. Gives how many. Throws Failure `group-wider`, `changed-meanwhile`. */
export async function breakUp(tx: Tx, context: Deciding, group: string, version: number): Promise<number> {
  const { scope } = context
  await seenGroups(tx, scope, new Map([[group, version]]))
  const members = await wholeMembers(tx, scope, [group])
  await setApart(tx, context, members, await readModels(tx, scope.consultation))
  return members.length
}

async function setApart(tx: Tx, context: Deciding, members: MemberRow[], drafts: Draft[]): Promise<void> {
  const { scope, now } = context
  const at = now().toISOString()
  const changes: Change[] = []
  for (const member of members) {
    const id = aloneIn(member.id)
    changes.push({
      table: 'comments',
      id: member.id,
      version: member.version,
      decided: { group: alone },
      set: { group_id: id }
    })
    const group = { consultation: scope.consultation, id, madeBy: 'person', lead: null } as const
    const [there] = await groupsToDecide(tx, scope, [id])
    const row = groupRow(group, commentsOf([member], drafts), drafts, at)
    if (member.group_id !== id) changes.push({ table: 'groups', id, version: there?.version ?? null, row })
  }
  const leaving = members.filter(m => m.group_id !== aloneIn(m.id))
  const left = await groupsLeft(tx, scope, leaving, drafts, at)
  await decide(tx, context, 'ungroup', [...changes, ...left])
}
