import type { Comment } from '../model/comment.ts'
import type { Group } from '../model/synthesis.ts'
import { tally, type People } from './people.ts'

/** Comments that stand by themselves, and replies that do no more than agree with one of them ("đồng ý", "ok"). */
export interface Threads {
  own: Comment[]
  /** In the order of the thread: a reply may support a reply. */
  supporting: { comment: Comment; supported: Comment }[]
}

/** Tells replies in the margin that only support another comment of the same file from all other comments. */
export function threadsOf(comments: Comment[]): Threads {
  const byThread = new Map<string, Comment>()
  for (const comment of comments) {
    const id = threadId(comment, comment.remark.anchor?.thread?.id)
    if (id !== null && !byThread.has(id)) byThread.set(id, comment)
  }
  const threads: Threads = { own: [], supporting: [] }
  for (const comment of comments) {
    const id = threadId(comment, comment.remark.anchor?.thread?.supports)
    const supported = id === null ? undefined : byThread.get(id)
    if (supported && supported !== comment) threads.supporting.push({ comment, supported })
    else threads.own.push(comment)
  }
  return threads
}

function threadId({ submission }: Comment, id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : `${submission} ${id}`
}

/**
 * Puts each supporting reply into the group of what it supports, whatever its own words: "đồng ý" there asks for what the
 * comment above asks for. Changes the groups; gives back replies that support each other in a ring.
 */
export function joinSupport(
  groups: Group[],
  { own, supporting }: Threads,
  people: People,
  compareIds: (a: string, b: string) => number
): Comment[] {
  const byId = new Map(groups.map(group => [group.id, group]))
  const members = new Map(own.map(comment => [comment.id, comment]))
  const grown = new Set<Group>()
  let waiting = supporting
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length
    waiting = waiting.filter(({ comment, supported }) => {
      const group = members.has(supported.id) ? byId.get(supported.group ?? '') : undefined
      if (!group) return true
      comment.group = group.id
      members.set(comment.id, comment)
      group.members.push(comment.id)
      grown.add(group)
      return false
    })
  }
  for (const group of grown) {
    group.members.sort(compareIds)
    const comments = group.members.flatMap(id => members.get(id) ?? [])
    Object.assign(group, tally(comments, people))
  }
  return waiting.map(w => w.comment)
}
