import type { Comment, Kind } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Group } from '../model/synthesis.ts'
import { compareText } from '../text/order.ts'

/** Within one paragraph: opinions first, then edits as they reach into the text, the rest last. */
const kindOrder: Kind[] = [
  'approve',
  'object',
  'clarify',
  'propose',
  'add',
  'replace',
  'delete',
  'move',
  'restructure',
  'correct',
  'other'
]

/**
 * Groups in the order of the report (G2): drafts as given, those of no draft at hand last; the draft as a whole, then its
 * headings in document order, what was not found last; then paragraph, kind, size (largest first), id.
 */
export function inReportOrder(groups: Group[], comments: Comment[], drafts: Draft[]): Group[] {
  const byId = new Map(comments.map(c => [c.id, c]))
  const draftRank = new Map(drafts.map((d, i) => [d.id, i]))
  const headingRank = new Map(drafts.flatMap(d => d.outline.map((h, i) => [`${d.id} ${h.id}`, i] as const)))
  const ranked = groups.map(group => {
    const lead = byId.get(group.lead)
    const place = lead?.location
    const rank = [
      group.draft === null ? drafts.length : (draftRank.get(group.draft) ?? drafts.length),
      place?.status === 'unresolved' ? 1 : 0,
      group.heading === null ? -1 : (headingRank.get(`${group.draft} ${group.heading}`) ?? Number.MAX_SAFE_INTEGER),
      place?.paragraph ?? -1,
      lead ? kindOrder.indexOf(lead.kind) : kindOrder.length,
      -group.members.length
    ]
    return { group, rank }
  })
  ranked.sort((a, b) => compareRank(a.rank, b.rank) || compareText(a.group.id, b.group.id))
  return ranked.map(r => r.group)
}

function compareRank(a: number[], b: number[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i]!
    if (x !== y) return x - y
  }
  return 0
}
