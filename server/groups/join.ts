import type { Draft } from '../../lib/model/draft.ts'
import type { Comment } from '../../lib/model/comment.ts'
import { Failure } from '../../lib/model/result.ts'
import { readRow } from '../comments/card.ts'
import type { Change, CommentChange } from '../decisions/change.ts'
import { changedMeanwhile } from '../decisions/changed-meanwhile.ts'
import { decide, type Deciding } from '../decisions/decide.ts'
import { groupsToDecide } from '../store/decided-rows.ts'
import { readModels } from '../store/drafts.ts'
import { commentsForGroup, countMembers, membersOf, type MemberRow } from '../store/group-lists.ts'
import { newId } from '../store/ids.ts'
import type { GroupRow } from '../store/schema.ts'
import type { Scope, Tx } from '../store/store.ts'
import { commentsOf, groupRow } from './group-row.ts'
import { groupsLeft, mostMembers } from './leaving.ts'
import { whySameIn } from './why.ts'

/** What came of asking to join: done, or the different changes that a person must be sure about first. */
export type Joined =
  { type: 'joined'; group: string; count: number } | { type: 'unsure'; different: string[] } | { type: 'few' }

/**
 * Makes one group of comments that people chose.
 * @param seen comment id → version as seen
 * @param sure true: different exact words are meant to be together
 */
export async function joinComments(
  tx: Tx,
  context: Deciding,
  seen: Map<string, number>,
  sure: boolean
): Promise<Joined> {
  const members = await commentsForGroup(tx, context.scope, [...seen.keys()])
  for (const { id, version } of members) {
    if (seen.get(id) !== version) throw await changedMeanwhile(tx, context.scope.consultation, id)
  }
  if (members.length < 2) return { type: 'few' }
  const drafts = await readModels(tx, context.scope.consultation)
  const different = differentEdits(commentsOf(members, drafts), drafts)
  if (!sure && different.length > 0) return { type: 'unsure', different }
  return join(tx, context, members, null, drafts)
}

/**
 * Makes one group of several, with all their comments.
 * @param seen group id → version as seen
 * @throws Failure `group-wider` where one of them holds comments outside the scope, `groups-too-large`
 */
export async function joinGroups(tx: Tx, context: Deciding, seen: Map<string, number>, sure: boolean): Promise<Joined> {
  const { scope } = context
  const rows = await seenGroups(tx, scope, seen)
  if (rows.length < 2) return { type: 'few' }
  const members = await wholeMembers(
    tx,
    scope,
    rows.map(r => r.id)
  )
  const drafts = await readModels(tx, scope.consultation)
  const leads = members.filter(m => rows.some(r => r.lead_id === m.id))
  const different = differentEdits(commentsOf(leads, drafts), drafts)
  if (!sure && different.length > 0) return { type: 'unsure', different }
  return join(tx, context, members, rows.find(isKept) ?? null, drafts)
}

/** The groups as seen. Throws Failure `changed-meanwhile` where one is another or gone by now. */
export async function seenGroups(tx: Tx, scope: Scope, seen: Map<string, number>): Promise<GroupRow[]> {
  const rows = await groupsToDecide(tx, scope, [...seen.keys()])
  for (const [id, version] of seen) {
    if (rows.find(r => r.id === id)?.version !== version) throw await changedMeanwhile(tx, scope.consultation, id)
  }
  return rows
}

/** All comments of groups that lie in the scope as a whole. */
export async function wholeMembers(tx: Tx, scope: Scope, groups: string[]): Promise<MemberRow[]> {
  const members = await membersOf(tx, scope, groups, mostMembers + 1)
  if (members.length > mostMembers) throw new Failure('group-too-large', { most: mostMembers })
  let all = 0
  for (const group of groups) all += await countMembers(tx, scope.consultation, group)
  if (all > members.length) throw new Failure('group-wider')
  return members
}

/** Made by people of several comments: it keeps its id and lead when others join it. */
function isKept({ id, made_by, size }: GroupRow): boolean {
  return made_by === 'person' && id.startsWith('p-') && size > 1
}

async function join(
  tx: Tx,
  context: Deciding,
  members: MemberRow[],
  into: GroupRow | null,
  drafts: Draft[]
): Promise<Joined> {
  const { scope, now } = context
  const at = now().toISOString()
  const id = into?.id ?? `p-${newId()}`
  const group = { consultation: scope.consultation, id, madeBy: 'person', lead: into?.lead_id ?? null } as const
  const row = groupRow(group, commentsOf(members, drafts), drafts, at)
  const coming = members.filter(m => m.group_id !== id || readRow(m, []).decided.group !== id)
  const moved = coming.map((m): CommentChange => ({
    table: 'comments',
    id: m.id,
    version: m.version,
    decided: { group: id },
    set: { group_id: id }
  }))
  const leaving = coming.filter(m => m.group_id !== id)
  const left = await groupsLeft(tx, scope, leaving, drafts, at)
  const made: Change = { table: 'groups', id, version: into?.version ?? null, row }
  await decide(tx, context, 'group', [...moved, made, ...left])
  return { type: 'joined', group: id, count: members.length }
}

/**
 * Ids of comments of which a person must say that they ask for the same: exact words that differ from the first ones (never merged
 * on similarity), or a change beside plain agreement. Empty where there are none.
 */
function differentEdits(comments: Comment[], drafts: Draft[]): string[] {
  const edits = comments.filter(c => c.edit !== null)
  const [first] = edits
  if (first === undefined) return []
  const why = whySameIn(drafts)
  const others = edits.slice(1).filter(other => {
    const because = why(first, other)
    return !because.includes('same-edit') && !because.includes('equal-text')
  })
  const agreeing = comments.filter(c => c.edit === null && c.kind === 'approve')
  const different = [...others, ...agreeing]
  return different.length === 0 ? [] : [first.id, ...different.map(c => c.id)]
}
