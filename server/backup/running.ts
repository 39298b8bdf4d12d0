import type { Services } from '../http/context.ts'
import { makeBackup } from './copy.ts'

export interface BackupState {
  state: 'running' | 'done' | 'failed'
  done: number
  of: number | null
}

/** A backup is over when its server ends: what was not finished bears its sign and is made anew. */
const states = new WeakMap<Services['store'], BackupState>()

export function backupState({ store }: Pick<Services, 'store'>): BackupState | null {
  return states.get(store) ?? null
}

/**
 * Makes a backup named by the time while the server works on: files are copied by the system, the database by its own thread. Only one
 * at a time; gives the promise of its end, which never rejects.
 */
export async function runBackup({ store, config, now }: Services): Promise<void> {
  if (states.get(store)?.state === 'running') return
  const name = now().toISOString().slice(0, 19).replace(/:/g, '-')
  states.set(store, { state: 'running', done: 0, of: null })
  try {
    await makeBackup(store, config.dataFolder, name, async (done, of) => {
      states.set(store, { state: 'running', done, of })
    })
    states.set(store, { state: 'done', done: 0, of: null })
  } catch (error) {
    states.set(store, { state: 'failed', done: 0, of: null })
    console.error(JSON.stringify({ backup: name, error: String(error) }))
  }
}
