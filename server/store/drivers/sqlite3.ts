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

function connectionOf(database: sqlite3.Database): SqliteConnection {
  database.serialize()
  return {
    all: (statement, parameters) =>
      new Promise((resolve, reject) => {
        database.all(statement, [...parameters], (error, rows) => (error ? reject(error) : resolve(rows)))
      }),
    run: (statement, parameters) =>
      new Promise((resolve, reject) => {
        database.run(statement, [...parameters], function (error) {
          if (error) reject(error)
          else resolve(this.changes)
        })
      }),
    close: () => new Promise((resolve, reject) => database.close(error => (error ? reject(error) : resolve())))
  }
}
