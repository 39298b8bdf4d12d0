import { sql, type Kysely } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

/** A table in short: column names of a kind, divided by spaces; "?" after a name: may be null. */
export interface Table {
  name: string
  key: string[]
  text: string
  integer?: string
  unique?: string[][]
  indexes?: string[][]
  /** Columns → table whose key they are. */
  refers?: { columns: string[]; to: string; key: string[] }[]
}

/**
 * Makes a table and its indexes. Text compares by bytes on every database (`collate "C"`; SQLite's way by itself), so that order,
 * ranges of paths and pages by key are the same everywhere. Whole numbers are bigint: PostgreSQL's integer ends at 2 GB.
 */
export async function createTable(db: Kysely<unknown>, dialect: Dialect, table: Table): Promise<void> {
  const text = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  let made = db.schema.createTable(table.name)
  for (const [kind, names] of [
    [sql`bigint`, table.integer ?? ''],
    [text, table.text]
  ] as const) {
    for (const word of names.split(' ').filter(name => name !== '')) {
      const name = word.replace('?', '')
      made = made.addColumn(name, kind, column => (word.endsWith('?') ? column : column.notNull()))
    }
  }
  made = made.addPrimaryKeyConstraint(`${table.name}_key`, table.key as never[])
  for (const columns of table.unique ?? []) {
    made = made.addUniqueConstraint(`${table.name}_${columns.at(-1)}_once`, columns as never[])
  }
  for (const { columns, to, key } of table.refers ?? []) {
    made = made.addForeignKeyConstraint(`${table.name}_${columns.at(-1)}_known`, columns as never[], to, key)
  }
  await made.execute()
  for (const columns of table.indexes ?? []) {
    const telling = columns.filter(column => column !== 'consultation_id').slice(0, 2)
    await db.schema
      .createIndex(`${table.name}_by_${telling.join('_')}`)
      .on(table.name)
      .columns(columns)
      .execute()
  }
}
