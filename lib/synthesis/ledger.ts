import type { People } from '../group/people.ts'
import type { Comment, Submission } from '../model/comment.ts'
import { describeFailure } from '../model/failures.ts'
import type { Group, Ledger } from '../model/synthesis.ts'

/**
 * The account of everything received. `balanced` is found by counting again, from the groups: received = reported + set
 * aside, each reported comment in exactly one group, the one it names, and no set-aside comment in any.
 */
export function makeLedger(submissions: Submission[], comments: Comment[], groups: Group[], people: People): Ledger {
  const setAside = setAsideOf(submissions, comments)
  const aside = new Set(setAside.map(s => s.comment))
  const reported = groups.reduce((n, g) => n + g.members.length, 0)
  const persons = new Set(comments.map(people.personOf).filter(p => p !== null))
  return {
    submissions: submissions.length,
    received: comments.length,
    reported,
    setAside,
    unreadable: submissions.filter(s => s.unreadable).map(s => s.id),
    people: persons.size,
    balanced: comments.length === reported + setAside.length && isPartition(comments, groups, aside)
  }
}

/** Comments that are not reported, each with a reason a clerk understands. */
function setAsideOf(submissions: Submission[], comments: Comment[]): { comment: string; reason: string }[] {
  const files = new Map(submissions.map(s => [s.id, s.file]))
  const repeated = new Map(submissions.flatMap(s => (s.duplicateOf === null ? [] : [[s.id, s.duplicateOf]])))
  return comments.flatMap(comment => {
    const first = repeated.get(comment.submission)
    if (first === undefined) return []
    return [
      { comment: comment.id, reason: describeFailure('submission-duplicate', { file: files.get(first) ?? first }) }
    ]
  })
}

function isPartition(comments: Comment[], groups: Group[], aside: ReadonlySet<string>): boolean {
  const groupOf = new Map<string, string>()
  for (const group of groups) {
    for (const member of group.members) {
      if (groupOf.has(member)) return false
      groupOf.set(member, group.id)
    }
  }
  return comments.every(c => (aside.has(c.id) ? !groupOf.has(c.id) : c.group !== null && groupOf.get(c.id) === c.group))
}
