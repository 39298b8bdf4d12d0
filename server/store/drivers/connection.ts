/** One open SQLite database file, whatever package opened it. Statements of one connection run one after another. */
export interface SqliteConnection {
  /** The rows a statement gives. */
  all(statement: string, parameters: readonly unknown[]): Promise<unknown[]>
  /** How many rows a statement changed. */
  run(statement: string, parameters: readonly unknown[]): Promise<number>
  close(): Promise<void>
}

export type ConnectSqlite = (file: string, use: 'write' | 'read') => Promise<SqliteConnection>

/** How long SQLite itself waits for a lock that another process holds, in milliseconds. */
const busyWait = 2000
/** Pages each connection keeps in memory. */
const cacheKilobytes = 32_000

/**
 * What each connection is told when it opens. WAL: readers never wait for the writer. synchronous=FULL: each commit is flushed, so
 * that what was acknowledged survives a power cut (NORMAL flushes only at a checkpoint). Readers are refused any change.
 */
export async function prepareConnection(connection: SqliteConnection, use: 'write' | 'read'): Promise<void> {
  const words = [
    `busy_timeout = ${busyWait}`,
    ...(use === 'write' ? ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'] : ['query_only = ON']),
    'temp_store = MEMORY',
    `cache_size = -${cacheKilobytes}`
  ]
  for (const word of words) await connection.all(`PRAGMA ${word}`, [])
}
