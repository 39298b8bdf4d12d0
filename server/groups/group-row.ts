import { groupDecided } from '../../lib/decide/groups.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { readRow } from '../comments/card.ts'
import type { MemberRow } from '../store/group-lists.ts'
import type { GroupRow } from '../store/schema.ts'

/** The comments that hold now. */
export function commentsOf(members: MemberRow[], drafts: Draft[]): Comment[] {
  return members.map(row => readRow(row, drafts).comment)
}

/**
 * The row of a group of exactly these comments, one at least. People and units are counted among them alone; the `group` job counts
 * with all names known.
 * @param lead who leads it, null: whoever says it most fully
 */
export function groupRow(
  group: { consultation: string; id: string; madeBy: 'program' | 'person'; lead: string | null },
  comments: Comment[],
  drafts: Draft[],
  now: string
): GroupRow {
  const { consultation, id, madeBy, lead } = group
  const decided = new Map(comments.map(c => [c.id, { group: id }]))
  const leads = new Map(lead === null ? [] : [[id, lead]])
  // On copies, for it writes each comment's group.
  const [made] = groupDecided(
    comments.map(c => ({ ...c })),
    decided,
    drafts,
    leads
  ).groups
  if (made === undefined) throw new RangeError('a group of no comments')
  const leading = comments.find(c => c.id === made.lead)
  const outline = drafts.find(d => d.id === made.draft)?.outline ?? []
  return {
    consultation_id: consultation,
    id,
    draft_id: made.draft,
    heading_id: made.heading,
    heading_order: outline.findIndex(h => h.id === made.heading),
    paragraph: leading?.location.paragraph ?? -1,
    topic: made.topic,
    lead_id: made.lead,
    made_by: madeBy,
    size: made.members.length,
    people: made.people,
    units: made.units,
    stances: JSON.stringify(made.stances),
    version: 1,
    changed_at: now
  }
}
