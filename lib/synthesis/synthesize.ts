import { compareIds } from '../group/comment-ids.ts'
import { identifyPeople, tally } from '../group/people.ts'
import type { Comment, Submission } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Result, Warning } from '../model/result.ts'
import type { Group, Synthesis, Topic } from '../model/synthesis.ts'
import { compareText } from '../text/order.ts'
import type { Aside } from './aside.ts'
import { makeLedger } from './ledger.ts'
import { inReportOrder } from './report-order.ts'

export interface SynthesisInput {
  unit: string | null
  drafts: Draft[]
  topics: Topic[]
  /** Duplicates marked (`markDuplicates`). */
  submissions: Submission[]
  /** All comments, those of duplicates too. */
  comments: Comment[]
  /** Of the comments that count (`countedComments`). */
  groups: Group[]
  /** What people put aside or senders took back; nothing where absent. */
  aside?: Aside
}

/**
 * Puts the parts together in the order of the report and closes the account. People and units of a group are counted
 * over all comments at once, so that a name typed in two ways is one person everywhere. An account that does not
 * balance is told as a warning (`ledger-unbalanced`): such a result may not be used.
 */
export function synthesize(input: SynthesisInput): Result<Synthesis> {
  const ordered = [...input.submissions].sort((a, b) => compareText(a.file, b.file) || compareText(a.id, b.id))
  const comments = inSubmissionOrder(input.comments, ordered)
  const submissions = withComments(ordered, comments)
  const people = identifyPeople(comments)
  const byId = new Map(comments.map(c => [c.id, c]))
  const counted = input.groups.map(group => ({
    ...group,
    ...tally(
      group.members.flatMap(id => byId.get(id) ?? []),
      people
    )
  }))
  const groups = inReportOrder(counted, comments, input.drafts)
  const ledger = makeLedger(submissions, comments, groups, people, input.aside)
  const { unit, drafts, topics } = input
  const warnings: Warning[] = ledger.balanced
    ? []
    : [
        {
          code: 'ledger-unbalanced',
          detail: { received: ledger.received, reported: ledger.reported, setAside: ledger.setAside.length }
        }
      ]
  return {
    value: { schema: 'gopy.synthesis/1', unit, drafts, topics, submissions, comments, groups, ledger },
    warnings
  }
}

/** Comments submission by submission, each submission's in its own order, cut ones where they were; those of none known last. */
function inSubmissionOrder(comments: Comment[], submissions: Submission[]): Comment[] {
  const ranks = new Map(submissions.map((s, rank) => [s.id, rank]))
  const places = new Map<string, number>()
  for (const submission of submissions) for (const id of submission.comments) places.set(id, places.size)
  const rankOf = (c: Comment): number => ranks.get(c.submission) ?? submissions.length
  const between = (a: Comment, b: Comment): number => {
    const [x, y] = [places.get(a.id), places.get(b.id)]
    return x === undefined || y === undefined ? compareIds(a.id, b.id) : x - y
  }
  return [...comments].sort((a, b) => rankOf(a) - rankOf(b) || between(a, b))
}

/** Submissions with the comments they have now: people cut and join them. */
function withComments(submissions: Submission[], comments: Comment[]): Submission[] {
  const own = new Map<string, string[]>(submissions.map(s => [s.id, []]))
  for (const comment of comments) own.get(comment.submission)?.push(comment.id)
  return submissions.map(s => ({ ...s, comments: own.get(s.id)! }))
}
