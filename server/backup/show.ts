import { note } from '../audit/note.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { backupsFolder, listBackups } from './copy.ts'
import { backupState, runBackup } from './running.ts'

/** Where the data are, the backups that are there, and the button that makes one. */
export async function showBackup({ store, config, t }: UserContext): Promise<Answer> {
  const last = backupState({ store })
  return page('backup/show', {
    title: t('backup.title'),
    lead: t('backup.lead'),
    postgres: store.dialect === 'postgres',
    dataFolder: config.dataFolder,
    folder: backupsFolder(config.dataFolder),
    running: last?.state === 'running' ? last : null,
    failed: last?.state === 'failed',
    // Named by the time of the world, shown by the reader's.
    backups: (await listBackups(config.dataFolder)).map(name => ({
      name,
      at: name.replace(/T(\d\d)-(\d\d)-(\d\d).*/, 'T$1:$2:$3Z')
    }))
  })
}

/** Has a backup made outside the request. */
export async function startBackup(context: UserContext): Promise<Answer> {
  const { store } = context
  if (store.dialect === 'postgres') return redirect('/backup')
  await store.write(tx => note(tx, context, 'backup-asked', 'system'))
  void runBackup(context)
  return redirect('/backup', 'backup.started')
}
