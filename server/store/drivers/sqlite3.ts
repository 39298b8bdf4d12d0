import sqlite3 from 'sqlite3'
import type { SqliteConnection } from './connection.ts'

/**
 * Opens a file through the package `sqlite3`, which works in threads of its own: the server goes on while the disk is slow.
 * This file alone knows the package (archived in 2026, an optional dependency): import it lazily.
 */
export function connectSqlite3(file: string): Promise<SqliteConnection> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, error => {
      if (error) reject(error)
      else resolve(connectionOf(database))
    })
  })
}

/** Statements kept ready on a connection: parsing one costs as much as running it, and the same few hundred come again and again. */
const mostStatements = 300

function connectionOf(database: sqlite3.Database): SqliteConnection {
  database.serialize()
  const ready = new Map<string, sqlite3.Statement>()
  const prepared = (text: string): Promise<sqlite3.Statement> => {
    const known = ready.get(text)
    if (known) {
      // Put last: the one not used for longest is closed first, never one that is just being used.
      ready.delete(text)
      ready.set(text, known)
      return Promise.resolve(known)
    }
    return new Promise((resolve, reject) => {
      const statement = database.prepare(text, error => {
        if (error) return reject(error)
        keep(text, statement)
        resolve(statement)
      })
    })
  }
  const keep = (text: string, statement: sqlite3.Statement): void => {
    // Prepared twice at the same moment: the later one stays, the other is closed when it has run.
    ready.get(text)?.finalize()
    ready.set(text, statement)
    const [oldest] = ready.keys()
    if (ready.size <= mostStatements || oldest === undefined) return
    ready.get(oldest)?.finalize()
    ready.delete(oldest)
  }
  return {
    all: async (text, parameters) => {
      const statement = await prepared(text)
      return new Promise((resolve, reject) => {
        statement.all([...parameters], (error, rows) => (error ? reject(error) : resolve(rows)))
      })
    },
    run: async (text, parameters) => {
      const statement = await prepared(text)
      return new Promise((resolve, reject) => {
        statement.run([...parameters], function (error) {
          if (error) reject(error)
          else resolve(this.changes)
        })
      })
    },
    close: () =>
      new Promise((resolve, reject) => {
        for (const statement of ready.values()) statement.finalize()
        ready.clear()
        database.close(error => (error ? reject(error) : resolve()))
      })
  }
}
