import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Scope } from './store.ts'

/**
 * The rows of a consultation that belong to a unit or to those below it: `.where(within(scope))`. Every query about things that
 * lie in units says this (ASVS 8.2.2). `table` is the table's name or alias where several are joined; `column` is `path` in `units`.
 *
 * The subtree is a range and not `like 'path%'`, for a range uses the index on every database: SQLite takes an index for `like`
 * only when case is ignored nowhere, PostgreSQL only with text_pattern_ops. A path ends with "/", and "0" is the character after
 * "/"; the columns compare by bytes on every database (migrations/table.ts).
 */
export function within(scope: Scope, table?: string, column: 'unit_path' | 'path' = 'unit_path'): RawBuilder<SqlBool> {
  const name = (of: string) => sql.ref(table === undefined ? of : `${table}.${of}`)
  // The whole consultation, for the worker: a range that everything lies in would only mislead SQLite in its choice of an index.
  if (scope.path === '/') return sql<SqlBool>`(${name('consultation_id')} = ${scope.consultation})`
  const [from, to] = subtree(scope.path)
  return sql<SqlBool>`(${name('consultation_id')} = ${scope.consultation} and ${name(column)} >= ${from} and ${name(column)} < ${to})`
}

/** First path of a subtree, and the first after it. Throws where a path does not end with "/": it would take in neighbours. */
export function subtree(path: string): [from: string, to: string] {
  if (!path.startsWith('/') || !path.endsWith('/')) throw new Error(`not a unit's path: ${path}`)
  return [path, path.slice(0, -1) + '0']
}
