import type { Kysely } from 'kysely'
import { createTable, type Dialect } from './table.ts'

/** What a unit sets for its own report. */
export async function createReportSettings(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, {
    name: 'report_settings',
    key: ['consultation_id', 'unit_id'],
    text: 'consultation_id unit_id body',
    integer: 'version',
    refers: [{ columns: ['consultation_id', 'unit_id'], to: 'units', key: ['consultation_id', 'id'] }]
  })
}
