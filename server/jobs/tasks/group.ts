import { effectiveComment } from '../../../lib/decide/effective.ts'
import { groupDecided, type GroupSuggestion } from '../../../lib/decide/groups.ts'
import type { Decided } from '../../../lib/decide/decided.ts'
import type { Comment } from '../../../lib/model/comment.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import type { Group } from '../../../lib/model/synthesis.ts'
import { commentPages, decidedOf, readingOf } from '../../store/comments.ts'
import { groupPages } from '../../store/groups.ts'
import type { GroupRow } from '../../store/schema.ts'
import type { Db } from '../../store/store.ts'
import { notCounting, wholeOf } from '../../store/submissions.ts'
import { settleRepeats } from '../../submissions/repeats.ts'
import { keepGroups, type SeenComment } from '../keep-groups.ts'
import { keepSuggestions } from '../suggestions.ts'
import type { Task } from '../task.ts'
import { groundOf } from './understanding.ts'

/** What `jobs.output` of a grouping says. */
export interface Grouped {
  comments: number
  groups: number
  /** Comments that the program's rules, or what it learned, would put with a group people made: they wait for a person to say so. */
  suggestions: GroupSuggestion[]
}

/** More suggestions than a person looks through are not kept; the next grouping finds the rest. */
const mostSuggestions = 500

/**
 * Groups all comments of the consultation that count; groups, leads and single comments settled by people stay. Writes differences only.
 */
export const group: Task<'group'> = {
  async run(services, { consultation, progress }): Promise<Grouped> {
    const { store, now } = services
    const { drafts } = await groundOf(store.db, consultation)
    await progress('group', 0, null)
    await store.write(tx => settleRepeats(tx, consultation, drafts))
    const seen = await seenComments(store.db, consultation, drafts)
    const before = await groupsBefore(store.db, consultation)
    const comments = seen.flatMap(one => (one.comment === null ? [] : [one.comment]))
    await progress('group', 0, comments.length)
    const decided = new Map(seen.flatMap(one => (one.decided === null ? [] : [[one.id, one.decided]])))
    const leads = new Map(before.filter(row => row.made_by === 'person').map(row => [row.id, row.lead_id]))
    const { groups, suggestions } = groupDecided(comments, decided, drafts, leads)
    const rows = rowsOf(consultation, groups, comments, drafts, new Set(leads.values()), now().toISOString())
    await progress('keep', 0, rows.length)
    await keepGroups(services, consultation, seen, before, rows)
    const suggested = await keepSuggestions(services, consultation, seen, suggestions)
    return { comments: comments.length, groups: groups.length, suggestions: suggested.slice(0, mostSuggestions) }
  }
}

/** Every comment with its group as stored; what does not count has no `comment`. */
async function seenComments(db: Db, consultation: string, drafts: Draft[]): Promise<SeenComment[]> {
  const out = await notCounting(db, consultation)
  const seen: SeenComment[] = []
  for await (const rows of commentPages(db, wholeOf(consultation))) {
    for (const row of rows) {
      const counts = ['unsure', 'clear', 'confirmed'].includes(row.state) && !out.has(row.submission_id)
      const decided: Decided = decidedOf(row)
      const program = readingOf(row)
      const comment = counts ? { ...effectiveComment(program, decided, drafts), group: null } : null
      const { id, version, state, group_id, suggestion } = row
      const settled = row.decided === '{}' ? null : decided
      seen.push({ id, version, state, group_id, suggestion, program, comment, decided: settled })
    }
  }
  return seen
}

async function groupsBefore(db: Db, consultation: string): Promise<GroupRow[]> {
  const before: GroupRow[] = []
  for await (const rows of groupPages(db, consultation)) for (const row of rows) before.push(row)
  return before
}

function rowsOf(
  consultation: string,
  groups: Group[],
  comments: Comment[],
  drafts: Draft[],
  chosenLeads: ReadonlySet<string>,
  now: string
): GroupRow[] {
  const byId = new Map(comments.map(comment => [comment.id, comment]))
  const order = new Map(drafts.flatMap(d => d.outline.map((heading, i) => [`${d.id} ${heading.id}`, i] as const)))
  return groups.map(group => ({
    consultation_id: consultation,
    id: group.id,
    draft_id: group.draft,
    heading_id: group.heading,
    heading_order: order.get(`${group.draft} ${group.heading}`) ?? -1,
    paragraph: byId.get(group.lead)?.location.paragraph ?? -1,
    topic: group.topic,
    lead_id: group.lead,
    made_by: group.id.startsWith('p-') || chosenLeads.has(group.lead) ? 'person' : 'program',
    size: group.members.length,
    people: group.people,
    units: group.units,
    stances: JSON.stringify(group.stances),
    version: 1,
    changed_at: now
  }))
}
