import type { People } from '../group/people.ts'
import type { Comment, Submission } from '../model/comment.ts'
import { describeFailure } from '../model/failures.ts'
import type { Group, Ledger } from '../model/synthesis.ts'
import { nothingAside, type Aside } from './aside.ts'

/**
 * The account of everything received. `balanced` is found by counting again, from the groups: received = reported + set
 * aside, each reported comment in exactly one group, the one it names, and no set-aside comment in any.
 */
export function makeLedger(
  submissions: Submission[],
  comments: Comment[],
  groups: Group[],
  people: People,
  put: Aside = nothingAside
): Ledger {
  const setAside = setAsideOf(submissions, comments, put)
  const aside = new Set(setAside.map(s => s.comment))
  const papersAside = submissions.flatMap(s => {
    const reason = put.submissions.get(s.id)
    return reason === undefined ? [] : [{ submission: s.id, reason }]
  })
  const reported = groups.reduce((n, g) => n + g.members.length, 0)
  const persons = new Set(comments.map(people.personOf).filter(p => p !== null))
  return {
    submissions: submissions.length,
    received: comments.length,
    reported,
    setAside,
    unreadable: submissions.filter(s => s.unreadable).map(s => s.id),
    people: persons.size,
    ...(papersAside.length > 0 ? { submissionsAside: papersAside } : {}),
    balanced: comments.length === reported + setAside.length && isPartition(comments, groups, aside)
  }
}

/** Comments that are not reported, each with one reason a clerk understands: its own, else its submission's. */
function setAsideOf(submissions: Submission[], comments: Comment[], put: Aside): Ledger['setAside'] {
  const files = new Map(submissions.map(s => [s.id, s.file]))
  const repeated = new Map(submissions.flatMap(s => (s.duplicateOf === null ? [] : [[s.id, s.duplicateOf]])))
  return comments.flatMap(comment => {
    const reason = put.comments.get(comment.id) ?? put.submissions.get(comment.submission)
    if (reason !== undefined) return [{ comment: comment.id, reason }]
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
