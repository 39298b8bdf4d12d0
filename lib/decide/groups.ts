import { compareIds } from '../group/comment-ids.ts'
import { groupComments } from '../group/group.ts'
import { compareFullness, fullness } from '../group/lead.ts'
import { mostCommon } from '../group/most-common.ts'
import { identifyPeople, tally, type People } from '../group/people.ts'
import { textKey } from '../group/profile.ts'
import type { Comment } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Group } from '../model/synthesis.ts'
import { compareText } from '../text/order.ts'
import { alone, type Decided } from './decided.ts'

/** A comment that the program would put with those of a group made by people; it waits for a person to say so. */
export interface GroupSuggestion {
  comment: string
  group: string
  /** The member it is like (for `whySame`). */
  like: string
}

export interface DecidedGroups {
  groups: Group[]
  /** In the order of the comments' ids. */
  suggestions: GroupSuggestion[]
}

/** Who leads a group, as people said: group id → comment id. */
export type DecidedLeads = ReadonlyMap<string, string>

/**
 * Groups in which people's decisions hold: comments decided into a group are in it whatever the program thinks, those
 * decided to stand alone are alone, and the program groups the rest among themselves. Writes each comment's `group`;
 * every one is in exactly one. The same for any order of `comments`; groups come in the order of their ids.
 * @param comments effective comments that count (`countedComments`)
 * @param decided by comment id; comments without an entry are undecided
 */
export function groupDecided(
  comments: Comment[],
  decided: ReadonlyMap<string, Decided>,
  drafts: Draft[],
  leads: DecidedLeads = new Map()
): DecidedGroups {
  const people = identifyPeople(comments)
  const settled = new Map<string, Comment[]>()
  const free: Comment[] = []
  for (const comment of [...comments].sort((a, b) => compareIds(a.id, b.id))) {
    const group = groupOf(comment, decided)
    const members = group === null ? free : settled.get(group)
    if (members) members.push(comment)
    else if (group !== null) settled.set(group, [comment])
  }
  // As the program would group all of them: on copies, for it writes the groups it finds.
  const thought = settled.size === 0 ? [] : groupComments(comments.map(copy), drafts)
  const groups = [
    ...groupComments(free, drafts),
    ...Array.from(settled, ([id, members]) => personGroup(id, members, people))
  ]
  const led = withLeads(groups, comments, leads)
  return {
    groups: led.sort((a, b) => compareText(a.id, b.id)),
    suggestions: suggestionsOf(thought, decided, free)
  }
}

const copy = (comment: Comment): Comment => ({ ...comment })

function groupOf({ id }: Comment, decided: ReadonlyMap<string, Decided>): string | null {
  const group = decided.get(id)?.group
  return group === alone ? aloneIn(id) : (group ?? null)
}

/** Id of the group of a comment that people want to stand alone. */
export function aloneIn(comment: string): string {
  return `p-${comment}`
}

function personGroup(id: string, members: Comment[], people: People): Group {
  const lead = fullest(members)
  for (const member of members) member.group = id
  return {
    id,
    draft: lead.location.draft,
    heading: lead.location.heading,
    topic: mostCommon(members.map(m => m.topic)) ?? lead.topic,
    lead: lead.id,
    members: members.map(m => m.id),
    ...tally(members, people)
  }
}

/** The member that says the request most fully, as in the program's groups. */
export function fullest(members: Comment[]): Comment {
  const equals = new Map<string, number>()
  for (const { text } of members) equals.set(textKey(text), (equals.get(textKey(text)) ?? 0) + 1)
  const ranked = members.map(comment => ({
    comment,
    fullness: fullness(comment, equals.get(textKey(comment.text)) ?? 1),
    text: textKey(comment.text)
  }))
  return ranked.sort(compareFullness)[0]!.comment
}

/**
 * Leads as people chose them. The id of a program's group follows its words: where it is called otherwise by now, the
 * comment that was chosen leads the group it is in.
 */
function withLeads(groups: Group[], comments: Comment[], leads: DecidedLeads): Group[] {
  if (leads.size === 0) return groups
  const byId = new Map(comments.map(c => [c.id, c]))
  const known = new Set(groups.map(g => g.id))
  const left = new Set([...leads].filter(([group]) => !known.has(group)).map(([, comment]) => comment))
  return groups.map(group => {
    const own = leads.get(group.id)
    const chosen = own !== undefined && group.members.includes(own) ? own : group.members.find(id => left.has(id))
    const lead = byId.get(chosen ?? group.lead)!
    return { ...group, lead: lead.id, draft: lead.location.draft, heading: lead.location.heading ?? group.heading }
  })
}

/** Undecided comments that the program puts with members of a group made by people: with most of them where there are several. */
function suggestionsOf(thought: Group[], decided: ReadonlyMap<string, Decided>, free: Comment[]): GroupSuggestion[] {
  const undecided = new Set(free.map(c => c.id))
  const found: GroupSuggestion[] = []
  for (const { members, lead } of thought) {
    const made = members.flatMap(id => {
      const group = decided.get(id)?.group
      return group === undefined || group === alone ? [] : [{ id, group }]
    })
    const group = mostCommon(made.map(m => m.group))
    if (group === null) continue
    const own = made.filter(m => m.group === group).map(m => m.id)
    const like = own.includes(lead) ? lead : own[0]!
    found.push(...members.filter(id => undecided.has(id)).map(comment => ({ comment, group, like })))
  }
  return found.sort((a, b) => compareIds(a.comment, b.comment))
}
