import { setTimeout as wait } from 'node:timers/promises'

/** SQLite: locked by another process. PostgreSQL: lost to a transaction beside it, deadlock. Nothing was done; again may succeed. */
const lostRaces = new Set(['SQLITE_BUSY', '40001', '40P01'])
const attempts = 12
/** Milliseconds before the second attempt; twice as long each time, up to the longest, of which chance takes away up to half. */
const shortest = 4
const longest = 400

/**
 * Does some work that the database may refuse because it lost a race, up to twelve times within some three seconds. Any other
 * error, and the last of these, is passed on.
 */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !isLostRace(error)) throw error
      await wait(Math.min(longest, shortest * 2 ** attempt) * (1 - Math.random() / 2))
    }
  }
}

/** Whether an error says no more than "somebody was faster". */
function isLostRace(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  // node:sqlite tells SQLite's own number: 5 is SQLITE_BUSY, its finer kinds are in the bits above.
  return (typeof code === 'string' && lostRaces.has(code)) || (typeof errcode === 'number' && (errcode & 0xff) === 5)
}
