import type { Db } from './store.ts'

/** Versions of some comments or groups as they are now; those that are not there are left out. */
export async function versionsOf(
  db: Db,
  table: 'comments' | 'groups',
  consultation: string,
  ids: string[]
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(table)
    .select(['id', 'version'])
    .where('consultation_id', '=', consultation)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.id, row.version]))
}
