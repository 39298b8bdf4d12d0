import type { Comment } from '../../lib/model/comment.ts'
import type { Synthesis } from '../../lib/model/synthesis.ts'
import type { Aside } from '../../lib/synthesis/aside.ts'
import { countedComments } from '../../lib/synthesis/duplicates.ts'
import { synthesize } from '../../lib/synthesis/synthesize.ts'
import { effectiveComments, type HeldComment } from '../comments/effective-comments.ts'
import { getConsultation, topicsOf } from '../store/consultations.ts'
import { readModels } from '../store/drafts.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Db, Scope } from '../store/store.ts'
import { submissionsIn, submissionsOf, wholeOf } from '../store/submissions.ts'
import { getUnit } from '../store/units.ts'
import { groupsOfScope } from './groups-of-scope.ts'
import { submissionsOfScope } from './submissions-of-scope.ts'

/**
 * The synthesis of a unit and those below it, as people's decisions stand: what every page of a report is made from. Only what was read
 * is in it; what still waits is told by the ledger's page. The account balances: a comment counts once, or is set aside with its reason.
 */
export async function synthesisOf(db: Db, scope: Scope): Promise<Synthesis> {
  // One snapshot for all of it: a comment that somebody cuts meanwhile must not be missed with its pieces.
  if (db.isTransaction) return readSynthesis(db, scope)
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(tx => readSynthesis(tx, scope))
}

async function readSynthesis(db: Db, scope: Scope): Promise<Synthesis> {
  const consultation = await getConsultation(db, scope.consultation)
  const unit = await getUnit(db, scope.consultation, scope.unit)
  const drafts = await readModels(db, scope.consultation)
  const held: HeldComment[] = []
  for await (const one of effectiveComments(db, scope, drafts)) held.push(one)
  const rows = await submissionRows(db, scope, held)
  const submissions = submissionsOfScope(rows)
  const aside = asideOf(rows, held)
  const comments = held.map(one => one.comment)
  const counted = countedComments(comments, submissions, aside)
  const groups = await groupsOfScope(db, scope, counted, drafts)
  alone(comments, counted)
  const topics = consultation === null ? [] : topicsOf(consultation)
  return synthesize({ unit: unit?.name ?? null, drafts, topics, submissions, comments, groups, aside }).value
}

/** The submissions of the scope that were read; and those of its comments, wherever they were received. */
async function submissionRows(db: Db, scope: Scope, held: HeldComment[]): Promise<SubmissionRow[]> {
  const rows: SubmissionRow[] = []
  for await (const page of submissionsIn(db, scope)) rows.push(...page.filter(row => row.state !== 'waiting'))
  const known = new Set(rows.map(row => row.id))
  const others = new Set(held.map(one => one.row.submission_id).filter(id => !known.has(id)))
  for (const row of await submissionsOf(db, wholeOf(scope.consultation), [...others])) rows.push(row)
  return rows
}

/** What does not count, and why; repetitions are told by their submissions. */
function asideOf(rows: SubmissionRow[], held: HeldComment[]): Aside {
  const away = rows.filter(row => row.state === 'aside' || row.state === 'withdrawn')
  const out = new Map(away.map(row => [row.id, row.aside_reason ?? '']))
  const repeats = new Set(rows.filter(row => row.duplicate_of !== null).map(row => row.id))
  const comments = new Map<string, string>()
  for (const { comment, decided, row } of held) {
    if (out.has(comment.submission)) continue
    const byItself = row.state === 'withdrawn' || decided.aside !== undefined
    // The comments of a repetition are aside as such: its submission tells that, or it counts here, where the first is another unit's.
    const withAll = row.state === 'aside' && !repeats.has(comment.submission)
    if (byItself || withAll) comments.set(comment.id, decided.aside?.reason ?? row.aside_reason ?? '')
  }
  return { comments, submissions: out }
}

/** What does not count is in no group. */
function alone(comments: Comment[], counted: Comment[]): void {
  const counts = new Set(counted)
  for (const comment of comments) if (!counts.has(comment)) comment.group = null
}
