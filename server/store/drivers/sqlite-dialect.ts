import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult
} from 'kysely'
import type { SqliteConnection } from './connection.ts'

/** Kysely over open SQLite connections: a query or transaction takes one that is free, or waits its turn. */
export function sqliteDialect(connections: SqliteConnection[], begin: 'begin' | 'begin immediate'): Dialect {
  return {
    createDriver: () => new SqliteDriver(connections, begin),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: db => new SqliteIntrospector(db)
  }
}

/** SQLite does roll back what changes tables; Kysely's own adapter says it does not, and would leave a failed migration half done. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class SqliteDriver implements Driver {
  readonly #all: SqliteConnection[]
  readonly #begin: string
  readonly #free: Session[]
  readonly #waiting: ((session: Session) => void)[] = []

  constructor(connections: SqliteConnection[], begin: string) {
    this.#all = connections
    this.#begin = begin
    this.#free = connections.map(connection => new Session(connection))
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const free = this.#free.pop()
    return free ?? (await new Promise<Session>(resolve => this.#waiting.push(resolve)))
  }

  async releaseConnection(session: DatabaseConnection): Promise<void> {
    const next = this.#waiting.shift()
    if (next) next(session as Session)
    else this.#free.push(session as Session)
  }

  /** The isolation level asked for is always met: a SQLite transaction is serializable. */
  async beginTransaction(session: DatabaseConnection): Promise<void> {
    await session.executeQuery(CompiledQuery.raw(this.#begin))
  }

  async commitTransaction(session: DatabaseConnection): Promise<void> {
    await session.executeQuery(CompiledQuery.raw('commit'))
  }

  /** SQLite rolls back by itself when the disk is full or fails; that there is nothing left to roll back must not hide why. */
  async rollbackTransaction(session: DatabaseConnection): Promise<void> {
    try {
      await session.executeQuery(CompiledQuery.raw('rollback'))
    } catch (error) {
      if (!String(error).includes('no transaction is active')) throw error
    }
  }

  async savepoint(session: DatabaseConnection, name: string): Promise<void> {
    await session.executeQuery(CompiledQuery.raw(`savepoint "${name}"`))
  }

  async rollbackToSavepoint(session: DatabaseConnection, name: string): Promise<void> {
    await session.executeQuery(CompiledQuery.raw(`rollback to "${name}"`))
  }

  async releaseSavepoint(session: DatabaseConnection, name: string): Promise<void> {
    await session.executeQuery(CompiledQuery.raw(`release "${name}"`))
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#all.map(connection => connection.close()))
  }
}

const changing = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'])

class Session implements DatabaseConnection {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  async executeQuery<R>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (changing.has(query.kind) && !('returning' in query && query.returning !== undefined)) {
      const changes = await this.#connection.run(sql, parameters)
      return { rows: [], numAffectedRows: BigInt(changes) }
    }
    return { rows: (await this.#connection.all(sql, parameters)) as R[] }
  }

  // oxlint-disable-next-line require-yield -- the interface wants it; nothing here streams, pages are read by key
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('read page by page instead')
  }
}
