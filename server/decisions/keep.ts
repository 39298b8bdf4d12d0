import { record } from '../audit/chain.ts'
import { newId } from '../store/ids.ts'
import { insertDecision } from '../store/decisions.ts'
import type { Tx } from '../store/store.ts'
import type { Action, Recorded } from './change.ts'
import type { Deciding } from './decide.ts'

/** Columns by which comments are put together: where one of them changes, the groups are made again. */
const grouped = ['draft_id', 'heading_id', 'paragraph', 'kind', 'stance', 'topic', 'decided', 'state', 'group_id']
/** Actions that change nothing of what groups are made from, though they write such columns. */
const ungrouped = new Set<Action>(['confirm', 'assign'])

/**
 * Keeps what was done: the row in `decisions`, the line in the audit log, the `group` job where it is needed.
 * @param paths `unit_path` of the objects: the decision belongs to the lowest unit that holds them all
 */
export async function keep(
  tx: Tx,
  { user, scope, now, jobs }: Deciding,
  action: Action,
  changes: Recorded[],
  paths: string[]
): Promise<string> {
  const id = newId()
  const path = commonPath(paths.length > 0 ? paths : [scope.path])
  await insertDecision(tx, {
    consultation_id: scope.consultation,
    id,
    at: now().toISOString(),
    user_id: user.id,
    unit_id: path.split('/').at(-2) ?? scope.unit,
    unit_path: path,
    action,
    changes: JSON.stringify(changes),
    undone_at: null,
    undone_by: null
  })
  await record(
    tx,
    {
      consultation: scope.consultation,
      actor: user.id,
      action: 'decision',
      object: `decision/${id}`,
      detail: { action, objects: changes.length }
    },
    now()
  )
  const regroup = changes.some(c => c.table !== 'submissions' && touches(c, grouped))
  if (regroup && !ungrouped.has(action)) {
    await jobs.add(tx, { consultation: scope.consultation, kind: 'group', input: {}, by: user.id })
  }
  return id
}

function touches({ before, after }: Recorded, columns: string[]): boolean {
  if (before === null || after === null) return true
  return columns.some(name => Object.hasOwn(after, name))
}

/** "/a/b/" of "/a/b/c/" and "/a/b/d/". */
function commonPath(paths: string[]): string {
  let common = (paths[0] ?? '/').split('/')
  for (const path of paths) {
    const steps = path.split('/')
    const differs = common.findIndex((step, i) => steps[i] !== step)
    if (differs >= 0) common = [...common.slice(0, differs), '']
  }
  return common.join('/')
}
