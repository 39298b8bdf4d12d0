import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { Failure } from '../../lib/model/result.ts'
import { changeRow, insertRow, markUndone, removeRow, submissionsToDecide } from '../store/decided-rows.ts'
import { findDecision, laterDecision } from '../store/decisions.ts'
import { readModels } from '../store/drafts.ts'
import type { CommentRow, GroupRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import type { Recorded } from './change.ts'
import type { Deciding } from './decide.ts'
import { keep } from './keep.ts'
import { keptState, readingColumns } from './reading-columns.ts'
import { rowsToDecide, type Row } from './rows.ts'
import { alignComments } from '../submissions/align.ts'
import { settleRepeats } from '../submissions/repeats.ts'
import { submissionsOfComments } from '../store/comments.ts'

/**
 * Puts back what a decision changed, as a decision of its own: undoing that one does the first again. What the program read since
 * then stays; only what people settled goes back.
 * @returns id of the decision that undoes
 * @throws Failure `not-found`, `already-undone`, `undo-later-first` (somebody decided about the same things since; detail: who,
 * what, at, decision)
 */
export async function undo(tx: Tx, context: Deciding, id: string): Promise<string> {
  const { scope, user, now } = context
  const decision = await findDecision(tx, scope, id)
  if (decision === null) throw new Failure('not-found')
  if (decision.undone_at !== null) {
    throw new Failure('already-undone', { who: decision.undone_name ?? '', at: decision.undone_at })
  }
  const changes = JSON.parse(decision.changes) as Recorded[]
  const objects = changes.filter(c => c.table !== 'decisions')
  const later = await laterDecision(
    tx,
    scope.consultation,
    id,
    objects.map(o => o.id)
  )
  if (later !== null) {
    const detail = { who: later.user_name ?? '', what: later.action, at: later.at, decision: later.id }
    throw new Failure('undo-later-first', detail)
  }
  const rows = await rowsToDecide(tx, scope, objects)
  const drafts = await readModels(tx, scope.consultation)
  const recorded: Recorded[] = []
  for (const change of objects.toReversed()) {
    recorded.push(await putBack(tx, context, change, rows.get(`${change.table} ${change.id}`) ?? null, drafts))
  }
  const papers = await submissionsToDecide(
    tx,
    scope,
    objects.filter(o => o.table === 'submissions').map(o => o.id)
  )
  // What is put aside repeats nothing, and what comes back may.
  if (papers.length > 0) await settleRepeats(tx, scope.consultation, drafts, papers)
  const touched = await submissionsTouched(tx, scope.consultation, objects)
  await alignComments(tx, scope.consultation, touched, drafts)
  const undone = { undone_at: now().toISOString(), undone_by: user.id }
  await markUndone(tx, scope.consultation, id, undone)
  recorded.push({ table: 'decisions', id, before: { undone_at: null, undone_by: null }, after: undone })
  // Undoing an undo: what that one had undone stands again.
  for (const { id: first, before, after } of changes.filter(c => c.table === 'decisions')) {
    const stands = { undone_at: textOf(before?.['undone_at']), undone_by: textOf(before?.['undone_by']) }
    await markUndone(tx, scope.consultation, first, stands)
    recorded.push({ table: 'decisions', id: first, before: after, after: before })
  }
  return keep(tx, context, 'undo', recorded, [decision.unit_path])
}

async function putBack(
  tx: Tx,
  context: Deciding,
  change: Recorded,
  row: Row | null,
  drafts: Draft[]
): Promise<Recorded> {
  const { table, id, before, after } = change
  const { consultation } = context.scope
  if (table === 'decisions') throw new Error('decisions are put back by undo itself')
  if (before === null) {
    // A group that the program made again or took away since is the program's to settle.
    if (row !== null) await removeRow(tx, table, consultation, id)
    return { table, id, before: after, after: null }
  }
  if (after === null) {
    if (row === null && table !== 'submissions') await insertRow(tx, table, before as unknown as GroupRow)
    return { table, id, before: null, after: before }
  }
  if (row === null) {
    if (table === 'groups') return { table, id, before: after, after: before }
    throw await changedMeanwhile(tx, consultation, id, 'not-found', context.scope.path)
  }
  const columns =
    table === 'comments'
      ? commentColumns(row, before, drafts)
      : table === 'submissions'
        ? paperColumns(row, before)
        : before
  const key = { consultation, id, version: row.version }
  if (!(await changeRow(tx, table, key, { ...columns, changed_at: context.now().toISOString() }))) {
    throw await changedMeanwhile(tx, consultation, id)
  }
  const changed = Object.keys(columns).filter(name => row[name] !== columns[name])
  const pick = (from: Record<string, unknown>) => Object.fromEntries(changed.map(name => [name, from[name]]))
  return { table, id, before: pick(row), after: pick(columns) }
}

/** The columns before, those that follow from the reading made anew: the program may have read the comment again since. */
function commentColumns(row: Row, before: Record<string, unknown>, drafts: Draft[]): Record<string, unknown> {
  if (typeof before['decided'] !== 'string') return before
  const stored = row as unknown as CommentRow
  const decided = JSON.parse(before['decided']) as Decided
  const reading = readingColumns(JSON.parse(stored.model) as Comment, decided, drafts)
  return { ...before, ...reading, ...keptState(stored, decided) }
}

/** What its sender took back meanwhile stays taken back. */
function paperColumns(row: Row, before: Record<string, unknown>): Record<string, unknown> {
  if (row['state'] !== 'withdrawn') return before
  return Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'state' && name !== 'aside_reason'))
}

/** The submissions of what was put back: theirs is the first word on the state of their comments. */
async function submissionsTouched(tx: Tx, consultation: string, objects: Recorded[]): Promise<string[]> {
  const idsOf = (table: Recorded['table']): string[] => objects.filter(o => o.table === table).map(o => o.id)
  return [...idsOf('submissions'), ...(await submissionsOfComments(tx, consultation, idsOf('comments')))]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
