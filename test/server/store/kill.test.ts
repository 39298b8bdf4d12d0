import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { checkDatabase } from '../../../server/store/backup.ts'
import { databaseFile, openStore } from '../../../server/store/open.ts'

const writer = fileURLToPath(new URL('../../support/store-writer.ts', import.meta.url))

/** Starts a process that writes, kills it when it has acknowledged so many, and gives what it had acknowledged. */
async function killedAfter(folder: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import=tsx', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.on('data', (bytes: Buffer) => {
    told += bytes.toString()
    if (told.split('\n').length > enough) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).to.equal('SIGKILL')
  return told.split('\n').slice(0, -1)
}

describe('a server killed while it writes', function () {
  this.timeout(30_000)
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-kill-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('has lost nothing that it had acknowledged, and its database is whole', async () => {
    const acknowledged = await killedAfter(folder, 150)
    expect(acknowledged.length).to.be.at.least(150)
    const store = await openStore({ dataFolder: folder, databaseUrl: null })
    const rows = await store.db.selectFrom('settings').select('name').execute()
    await store.close()
    const kept = new Set(rows.map(row => row.name))
    expect(acknowledged.filter(name => !kept.has(name))).to.deep.equal([])
    expect(await checkDatabase(join(folder, databaseFile))).to.include({ sound: true })
  })
})
