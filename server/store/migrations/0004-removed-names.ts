import type { Kysely } from 'kysely'
import { createTable, type Dialect } from './table.ts'

/** Members whose name was removed at their request, by a hash of it: the program must not read it in anew from an original. */
export async function createRemovedNames(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, {
    name: 'removed_names',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id substitute removed_at',
    refers: [{ columns: ['consultation_id'], to: 'consultations', key: ['id'] }]
  })
}
