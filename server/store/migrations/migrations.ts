import type { Kysely } from 'kysely'
import { createTables } from './0001-tables.ts'
import { createRecoveryCodes } from './0002-recovery-codes.ts'
import { createReportSettings } from './0003-report-settings.ts'
import { createRemovedNames } from './0004-removed-names.ts'
import { addDraftHash } from './0005-draft-hash.ts'
import type { Dialect } from './table.ts'

export interface Migration {
  name: string
  up(db: Kysely<unknown>, dialect: Dialect): Promise<void>
}

/**
 * Every change of the tables, in order. Append only: one that has run anywhere is never altered, renamed or taken out. Small and
 * additive, so that the version before can still run beside it.
 */
export const migrations: Migration[] = [
  { name: '0001-tables', up: createTables },
  { name: '0002-recovery-codes', up: createRecoveryCodes },
  { name: '0003-report-settings', up: createReportSettings },
  { name: '0004-removed-names', up: createRemovedNames },
  { name: '0005-draft-hash', up: addDraftHash }
]
