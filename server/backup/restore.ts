/** `npm run restore -- BACKUP-FOLDER`: puts a backup into an empty data folder (GOPY_DATA). The server must not be running on it. */
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { checkDatabase } from '../store/backup.ts'
import { databaseFile } from '../store/open.ts'
import { copyOriginals } from './copy.ts'

/** Checks the backup, refuses a data folder that holds a database, copies. Gives what went wrong in words, or null. */
export async function restore(backup: string, dataFolder: string): Promise<string | null> {
  const source = join(backup, databaseFile)
  if (!existsSync(source)) return `${backup}: không phải bản sao lưu của gopy / not a backup of gopy`
  const check = await checkDatabase(source)
  if (!check.sound || check.version === null) {
    return `${source}: bản sao lưu bị hỏng / the backup is damaged: ${check.faults.join('; ')}`
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const there = (await readdir(dataFolder)).filter(name => name.startsWith(databaseFile))
  if (there.length > 0) {
    return `${dataFolder}: đã có dữ liệu, hãy chuyển đi nơi khác trước / already holds data: move it away first`
  }
  await copyOriginals(join(backup, 'originals'), join(dataFolder, 'originals'), async () => undefined)
  await copyFile(source, join(dataFolder, databaseFile))
  return null
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const [backup] = process.argv.slice(2)
  const { dataFolder } = readConfig(process.env, [])
  const problem = backup === undefined ? 'npm run restore -- BACKUP-FOLDER' : await restore(backup, dataFolder)
  console.log(problem ?? `Đã phục hồi vào / restored into ${dataFolder}`)
  process.exitCode = problem === null ? 0 : 2
}
