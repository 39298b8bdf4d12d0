import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Services } from '../http/context.ts'
import { setGroups } from '../store/comments.ts'
import { insertGroups, removeGroups, setGroup } from '../store/groups.ts'
import type { GroupRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { versionsOf } from '../store/versions.ts'

/** A comment as it stood when groups were made. */
export interface SeenComment {
  id: string
  version: number
  state: string
  group_id: string | null
  suggestion: string | null
  /** As the program reads it. */
  program: Comment
  /** As it holds, with its new group; null where it does not count. */
  comment: Comment | null
  decided: Decided | null
}

/** Rows in one transaction: others' writes wait no longer than for these. */
const atOnce = 400

/**
 * Writes the groups by difference: what stayed is not touched. A comment or group that a person changed while the program was at it is left
 * alone; that change has asked for a grouping of its own.
 */
export async function keepGroups(
  { store }: Pick<Services, 'store'>,
  consultation: string,
  seen: SeenComment[],
  before: GroupRow[],
  after: GroupRow[]
): Promise<void> {
  const known = new Map(before.map(row => [row.id, row]))
  const changed = after.filter(row => !isSame(row, known.get(row.id)))
  const moved = seen.filter(one => one.group_id !== (one.comment?.group ?? null))
  const left = new Set(after.map(row => row.id))
  const gone = before.filter(row => !left.has(row.id))
  for (const rows of slices(changed)) await store.write(tx => writeGroups(tx, consultation, rows, known))
  for (const some of slices(moved)) await store.write(tx => writeMoves(tx, consultation, some))
  for (const rows of slices(gone)) await store.write(tx => removeGone(tx, consultation, rows))
}

/** So many at a time that a transaction stays short. */
export function* slices<T>(all: T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += atOnce) yield all.slice(i, i + atOnce)
}

function isSame(row: GroupRow, old: GroupRow | undefined): boolean {
  if (!old) return false
  const { version: _, changed_at: __, ...columns } = row
  return Object.entries(columns).every(([name, value]) => old[name as keyof GroupRow] === value)
}

async function writeGroups(
  tx: Tx,
  consultation: string,
  rows: GroupRow[],
  known: ReadonlyMap<string, GroupRow>
): Promise<void> {
  const now = await versionsOf(
    tx,
    'groups',
    consultation,
    rows.map(row => row.id)
  )
  await insertGroups(
    tx,
    rows.filter(row => !now.has(row.id))
  )
  for (const row of rows) {
    const seen = known.get(row.id)
    if (seen && now.get(row.id) === seen.version) await setGroup(tx, row)
  }
}

async function writeMoves(tx: Tx, consultation: string, moved: SeenComment[]): Promise<void> {
  const now = await versionsOf(
    tx,
    'comments',
    consultation,
    moved.map(one => one.id)
  )
  const byGroup = new Map<string | null, string[]>()
  for (const { id, version, comment } of moved) {
    if (now.get(id) !== version) continue
    const group = comment?.group ?? null
    const ids = byGroup.get(group)
    if (ids) ids.push(id)
    else byGroup.set(group, [id])
  }
  await setGroups(tx, consultation, [...byGroup])
}

async function removeGone(tx: Tx, consultation: string, rows: GroupRow[]): Promise<void> {
  const now = await versionsOf(
    tx,
    'groups',
    consultation,
    rows.map(row => row.id)
  )
  const unchanged = rows.filter(row => now.get(row.id) === row.version)
  await removeGroups(
    tx,
    consultation,
    unchanged.map(row => row.id)
  )
}
