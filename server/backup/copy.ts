import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDatabase, copyDatabase, type BackupCheck } from '../store/backup.ts'
import { databaseFile } from '../store/open.ts'
import type { Store } from '../store/store.ts'

/** Folder of backups in the data folder; each is a data folder by itself: database and originals. */
export function backupsFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/**
 * A complete copy of the data folder, consistent while the server works: first the database as of one moment, then every original
 * (they never change, so that a hard link is a copy; another disk gets bytes). It takes its name only when it is whole and sound.
 * Throws where the copy of the database is not sound.
 */
export async function makeBackup(
  store: Store,
  dataFolder: string,
  name: string,
  onFile: (done: number, of: number) => Promise<void>
): Promise<{ folder: string; check: BackupCheck }> {
  const folder = join(backupsFolder(dataFolder), name)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(unfinished, 'originals'), { recursive: true, mode: 0o700 })
  await copyDatabase(store, join(unfinished, databaseFile))
  const check = await checkDatabase(join(unfinished, databaseFile))
  if (!check.sound) throw new Error(`backup not sound: ${check.faults.join('; ')}`)
  await copyOriginals(join(dataFolder, 'originals'), join(unfinished, 'originals'), onFile)
  await rename(unfinished, folder)
  return { folder, check }
}

/** Copies originals by hash folder; what is there already is the same. */
export async function copyOriginals(
  from: string,
  to: string,
  onFile: (done: number, of: number) => Promise<void>
): Promise<void> {
  const shelves = await readdir(from)
  for (const [i, shelf] of shelves.entries()) {
    await onFile(i, shelves.length)
    await mkdir(join(to, shelf), { recursive: true, mode: 0o700 })
    for (const name of await readdir(join(from, shelf)))
      await linkOrCopy(join(from, shelf, name), join(to, shelf, name))
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await copyFile(from, to)
  })
}

/** The backups that are there, the newest first. */
export async function listBackups(dataFolder: string): Promise<string[]> {
  const names = await readdir(backupsFolder(dataFolder)).catch(() => [])
  return names
    .filter(name => !name.endsWith('.unfinished'))
    .sort()
    .reverse()
}
