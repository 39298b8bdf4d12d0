import type { Kysely } from 'kysely'
import { createTable, type Dialect } from './table.ts'

/** One-time codes for whoever loses the second factor. */
export async function createRecoveryCodes(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, {
    name: 'recovery_codes',
    key: ['user_id', 'id'],
    text: 'user_id id used_at?',
    refers: [{ columns: ['user_id'], to: 'users', key: ['id'] }]
  })
}
