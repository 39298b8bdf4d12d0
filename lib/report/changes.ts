import { compareIds } from '../group/comment-ids.ts'
import { compareText } from '../text/order.ts'
import type { Snapshot, SnapshotComment, SnapshotCounts, SnapshotPlace } from './snapshot.ts'

/** What changed from one version of a report to the next; lists in the order of their ids. */
export interface Changes {
  counts: { before: SnapshotCounts; after: SnapshotCounts }
  comments: {
    /** Ids; texts are in the version that has them. */
    added: string[]
    removed: string[]
    /** Now set aside, and why. */
    setAside: { comment: string; reason: string }[]
    /** Set aside before, now reported. */
    back: string[]
    moved: { comment: string; from: SnapshotPlace; to: SnapshotPlace }[]
    topics: { comment: string; from: string | null; to: string | null }[]
    /** Kind, stance or words of the edit read otherwise. */
    reread: string[]
    /** Now with others than before. */
    regrouped: { comment: string; from: string; to: string }[]
  }
  groups: {
    /** Of comments that were not in the report before. */
    added: string[]
    /** Whose comments are all gone from the report. */
    removed: string[]
    /** Old groups that became one. */
    joined: { from: string[]; to: string }[]
    /** An old group that became several. */
    split: { from: string; to: string[] }[]
    /** The same group with another leading comment. */
    leads: { group: string; from: string; to: string }[]
  }
  /** Nothing at all changed. */
  same: boolean
}

/**
 * Compares two versions. Groups are followed by their members, not by their ids, which go with the words of the lead: the
 * group that holds most of an old one's comments is that group still.
 */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const comments = commentChanges(before, after)
  const groups = groupChanges(before, after)
  const lists = [...Object.values(comments), ...Object.values(groups)]
  return {
    counts: { before: before.counts, after: after.counts },
    comments,
    groups,
    same: lists.every(list => list.length === 0)
  }
}

function commentChanges(before: Snapshot, after: Snapshot): Changes['comments'] {
  const old = new Map(before.comments.map(c => [c.id, c]))
  const now = new Map(after.comments.map(c => [c.id, c]))
  const wasAside = new Map(before.setAside.map(s => [s.comment, s.reason]))
  const isAside = new Map(after.setAside.map(s => [s.comment, s.reason]))
  const both = after.comments.flatMap(c => {
    const was = old.get(c.id)
    return was ? [{ was, is: c }] : []
  })
  const found: Changes['comments'] = {
    added: after.comments.map(c => c.id).filter(id => !old.has(id)),
    removed: before.comments.map(c => c.id).filter(id => !now.has(id)),
    setAside: after.setAside.filter(s => old.has(s.comment) && wasAside.get(s.comment) !== s.reason),
    back: before.setAside.map(s => s.comment).filter(id => now.has(id) && !isAside.has(id)),
    moved: both
      .filter(({ was, is }) => placeKey(was.place) !== placeKey(is.place))
      .map(({ was, is }) => ({ comment: is.id, from: was.place, to: is.place })),
    topics: both
      .filter(({ was, is }) => was.topic !== is.topic)
      .map(({ was, is }) => ({ comment: is.id, from: was.topic, to: is.topic })),
    reread: both.filter(({ was, is }) => readingKey(was) !== readingKey(is)).map(({ is }) => is.id),
    regrouped: regrouped(before, after)
  }
  for (const list of [found.added, found.removed, found.back, found.reread]) list.sort(compareIds)
  for (const list of [found.setAside, found.moved, found.topics, found.regrouped]) {
    list.sort((a, b) => compareIds(a.comment, b.comment))
  }
  return found
}

function placeKey({ draft, heading, paragraph, status }: SnapshotPlace): string {
  // An approximate place that a person found right is the same place.
  return JSON.stringify([draft, heading, paragraph, status === 'approximate' ? 'exact' : status])
}

function readingKey({ kind, stance, edit }: SnapshotComment): string {
  return JSON.stringify([kind, stance, edit?.original ?? null, edit?.replacement ?? null])
}

function groupsOfMembers({ groups }: Snapshot): Map<string, string> {
  return new Map(groups.flatMap(g => g.members.map(m => [m, g.id] as const)))
}

/** Old group → the new group that holds most of its comments: of equals the one with its lead, then the first by id. */
function successors(before: Snapshot, after: Snapshot): Map<string, string> {
  const groupNow = groupsOfMembers(after)
  const found = new Map<string, string>()
  for (const { id, lead, members } of before.groups) {
    const counts = new Map<string, number>()
    for (const member of members) {
      const group = groupNow.get(member)
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + (member === lead ? 1.5 : 1))
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    if (best) found.set(id, best[0])
  }
  return found
}

function regrouped(before: Snapshot, after: Snapshot): Changes['comments']['regrouped'] {
  const groupNow = groupsOfMembers(after)
  const next = successors(before, after)
  return [...groupsOfMembers(before)].flatMap(([comment, from]) => {
    const to = groupNow.get(comment)
    return to === undefined || next.get(from) === to ? [] : [{ comment, from, to }]
  })
}

function groupChanges(before: Snapshot, after: Snapshot): Changes['groups'] {
  const groupThen = groupsOfMembers(before)
  const groupNow = groupsOfMembers(after)
  const oldOf = (members: string[]): string[] => unique(members.flatMap(m => groupThen.get(m) ?? []))
  const newOf = (members: string[]): string[] => unique(members.flatMap(m => groupNow.get(m) ?? []))
  const next = successors(before, after)
  const byId = new Map(after.groups.map(g => [g.id, g]))
  const leads = before.groups.flatMap(({ id, lead, members }) => {
    const now = byId.get(next.get(id) ?? '')
    const alone = now !== undefined && oldOf(now.members).length === 1 && newOf(members).length === 1
    return alone && now.lead !== lead ? [{ group: now.id, from: lead, to: now.lead }] : []
  })
  return {
    added: after.groups
      .filter(g => oldOf(g.members).length === 0)
      .map(g => g.id)
      .sort(compareText),
    removed: before.groups
      .filter(g => newOf(g.members).length === 0)
      .map(g => g.id)
      .sort(compareText),
    joined: after.groups
      .map(g => ({ from: oldOf(g.members), to: g.id }))
      .filter(g => g.from.length > 1)
      .sort((a, b) => compareText(a.to, b.to)),
    split: before.groups
      .map(g => ({ from: g.id, to: newOf(g.members) }))
      .filter(g => g.to.length > 1)
      .sort((a, b) => compareText(a.from, b.from)),
    leads: leads.sort((a, b) => compareText(a.group, b.group))
  }
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort(compareText)
}
