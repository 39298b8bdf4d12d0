import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { Failure } from '../../lib/model/result.ts'
import type { StaffContext } from '../http/context.ts'
import { submissionsOfComments } from '../store/comments.ts'
import { changeRow, insertRow, removeRow } from '../store/decided-rows.ts'
import { readModels } from '../store/drafts.ts'
import type { CommentRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { alignComments } from '../submissions/align.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import type { Action, Change, CommentChange, Recorded } from './change.ts'
import { keep } from './keep.ts'
import { keptState, readingColumns } from './reading-columns.ts'
import { rowsToDecide, type Row } from './rows.ts'
import { settle } from './settle.ts'

/** What a decision has to know of the request: who, where, when. */
export type Deciding = Pick<StaffContext, 'user' | 'scope' | 'now' | 'jobs'>

/**
 * Applies a person's decision in the given transaction: the objects as changed (columns that follow from the reading too), one row
 * in `decisions` with what was before and after, a line in the audit log, and a `group` job where groups may change by it.
 * @returns id of the decision
 * @throws Failure `not-found` (an object outside the scope), `changed-meanwhile` (somebody else changed one since it was seen;
 * detail: id, who, what, at)
 */
export async function decide(tx: Tx, context: Deciding, action: Action, changes: Change[]): Promise<string> {
  const { scope } = context
  const rows = await rowsToDecide(
    tx,
    context.scope,
    changes.filter(c => c.version !== null)
  )
  const drafts = changes.some(c => 'decided' in c && c.decided !== undefined)
    ? await readModels(tx, scope.consultation)
    : []
  const recorded: Recorded[] = []
  for (const change of changes) {
    recorded.push(await apply(tx, context, change, rows.get(`${change.table} ${change.id}`) ?? null, drafts))
  }
  const paths = changes.flatMap(c => {
    const row = rows.get(`${c.table} ${c.id}`) ?? ('row' in c ? c.row : null)
    return row && 'unit_path' in row && typeof row.unit_path === 'string' ? [row.unit_path] : []
  })
  // A comment that is taken back from aside in a paper that is out stays out with it.
  const back = changes.filter(c => 'decided' in c && c.decided !== undefined && 'aside' in c.decided).map(c => c.id)
  if (back.length > 0) {
    await alignComments(tx, scope.consultation, await submissionsOfComments(tx, scope.consultation, back), drafts)
  }
  return keep(tx, context, action, recorded, paths)
}

async function apply(tx: Tx, context: Deciding, change: Change, row: Row | null, drafts: Draft[]): Promise<Recorded> {
  const { table, id } = change
  if (change.version === null) {
    if (change.row === null) throw new Failure('not-found')
    await insertRow(tx, change.table, change.row)
    return { table, id, before: null, after: { ...change.row } }
  }
  if (row === null) throw await changedMeanwhile(tx, context.scope.consultation, id, 'not-found', context.scope.path)
  if (row.version !== change.version) throw await changedMeanwhile(tx, context.scope.consultation, id)
  if (change.table === 'groups' && change.row === null) {
    await removeRow(tx, 'groups', context.scope.consultation, id)
    return { table, id, before: row, after: null }
  }
  const columns = columnsOf(context, change, row, drafts)
  const changed = Object.fromEntries(Object.entries(columns).filter(([name, value]) => row[name] !== value))
  const before = Object.fromEntries(Object.keys(changed).map(name => [name, row[name]]))
  const at = { changed_at: context.now().toISOString() }
  const key = { consultation: context.scope.consultation, id, version: change.version }
  if (!(await changeRow(tx, table, key, { ...changed, ...at })))
    throw await changedMeanwhile(tx, context.scope.consultation, id)
  return { table, id, before, after: changed }
}

function columnsOf(context: Deciding, change: Change, row: Row, drafts: Draft[]): Record<string, unknown> {
  if (change.table === 'groups') {
    const { version: _, changed_at: __, ...columns } = { ...change.row } as Record<string, unknown>
    return columns
  }
  if (change.table === 'submissions') return { ...change.set }
  return 'row' in change ? {} : commentColumns(context, change, row, drafts)
}

function commentColumns(context: Deciding, change: CommentChange, row: Row, drafts: Draft[]): Record<string, unknown> {
  if (change.decided === undefined) return { ...change.set }
  const stored = row as unknown as CommentRow
  const program = JSON.parse(stored.model) as Comment
  const decided = settle(program, JSON.parse(stored.decided) as Decided, change.decided, drafts)
  return {
    ...readingColumns(program, decided, drafts),
    ...keptState(stored, decided),
    decided: JSON.stringify(decided),
    decided_by: context.user.id,
    decided_at: context.now().toISOString(),
    ...change.set
  }
}
