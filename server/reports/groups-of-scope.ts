import { fullest } from '../../lib/decide/groups.ts'
import { compareIds } from '../../lib/group/comment-ids.ts'
import { groupComments } from '../../lib/group/group.ts'
import { mostCommon } from '../../lib/group/most-common.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Group } from '../../lib/model/synthesis.ts'
import { groupsById } from '../store/groups.ts'
import type { GroupRow } from '../store/schema.ts'
import type { Db, Scope } from '../store/store.ts'

/**
 * The groups of a unit's comments as they are stored, cut down to the comments of the unit; a group whose lead is another unit's is led by
 * the fullest of its own. Comments that no grouping has seen yet are grouped among themselves. Sizes of people are counted by `synthesize`.
 */
export async function groupsOfScope(db: Db, scope: Scope, counted: Comment[], drafts: Draft[]): Promise<Group[]> {
  const members = new Map<string, Comment[]>()
  const free: Comment[] = []
  const rows = await groupsById(db, scope.consultation, [...new Set(counted.flatMap(c => c.group ?? []))])
  for (const comment of [...counted].sort((a, b) => compareIds(a.id, b.id))) {
    if (comment.group === null || !rows.has(comment.group)) free.push(comment)
    else add(members, comment.group, comment)
  }
  groupComments(free, drafts)
  for (const comment of free) add(members, comment.group ?? comment.id, comment)
  return Array.from(members, ([id, comments]) => groupOf(id, comments, rows.get(id)))
}

function add(members: Map<string, Comment[]>, id: string, comment: Comment): void {
  const own = members.get(id)
  if (own) own.push(comment)
  else members.set(id, [comment])
}

function groupOf(id: string, members: Comment[], row: GroupRow | undefined): Group {
  const lead = members.find(comment => comment.id === row?.lead_id) ?? fullest(members)
  return {
    id,
    draft: row ? row.draft_id : lead.location.draft,
    heading: row ? row.heading_id : lead.location.heading,
    topic: mostCommon(members.map(comment => comment.topic)) ?? lead.topic,
    lead: lead.id,
    members: members.map(comment => comment.id),
    people: 0,
    units: 0,
    stances: { agree: 0, 'agree-in-part': 0, disagree: 0, none: 0 }
  }
}
