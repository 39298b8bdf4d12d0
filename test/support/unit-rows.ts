import { sql } from 'kysely'
import type { Db, Scope } from '../../server/store/store.ts'

const tables = [
  'submissions',
  'comments',
  'groups',
  'decisions',
  'meetings',
  'drafts',
  'units',
  'roles',
  'reports',
  'report_settings',
  'removed_names'
]

/** Every row of a consultation, as text to compare, but those of one unit and below. */
export async function rowsBut(db: Db, { consultation, unit, path }: Scope): Promise<string> {
  const all = await Promise.all(
    tables.map(table =>
      sql<
        Record<string, string | null>
      >`select * from ${sql.table(table)} where consultation_id = ${consultation}`.execute(db)
    )
  )
  const settings = await db.selectFrom('consultations').selectAll().where('id', '=', consultation).execute()
  const theirs = (row: Record<string, string | null>): boolean =>
    row['unit_id'] === unit || (row['unit_path'] ?? '').startsWith(path)
  return JSON.stringify([all.map(found => found.rows.filter(row => !theirs(row))), settings])
}

/** Ids of everything that belongs to a unit. */
export async function idsOf(db: Db, unit: Scope): Promise<string[]> {
  const found = await Promise.all(
    (['submissions', 'comments', 'meetings', 'reports', 'decisions'] as const).map(table =>
      db.selectFrom(table).select('id').where('unit_path', '=', unit.path).execute()
    )
  )
  return found.flat().map(({ id }) => id)
}
