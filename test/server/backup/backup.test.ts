import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { backupsFolder } from '../../../server/backup/copy.ts'
import { backupState } from '../../../server/backup/running.ts'
import { restore } from '../../../server/backup/restore.ts'
import { databaseFile, openSqlite } from '../../../server/store/open.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

describe('a backup', function () {
  this.timeout(60_000)
  let server: TestServer
  let small: SmallConsultation
  let backup: string
  const folders: string[] = []

  before(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    await small.upload(small.north, 'thu.txt', 'GÓP Ý\n1. Mục II.1: bỏ cụm từ “quanh lò nung”.')
    await small.work()
    const client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
    await client.post('/backup')
    while (backupState(server.services)?.state === 'running') await new Promise(later => setTimeout(later, 20))
    const html = await (await client.get('/backup')).text()
    const folder = backupsFolder(server.services.config.dataFolder)
    const [name] = await readdir(folder)
    expect(html).to.include(name)
    backup = join(folder, name!)
  })
  after(async () => {
    await server.stop()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  const emptyFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'gopy-restore-'))
    folders.push(folder)
    return folder
  }

  it('is a data folder by itself: restored, it holds every comment and every original', async () => {
    const folder = await emptyFolder()
    expect(await restore(backup, folder)).to.equal(null)
    const store = await openSqlite(join(folder, databaseFile))
    try {
      const comments = await store.db.selectFrom('comments').select('text').execute()
      expect(comments.map(c => c.text).join()).to.include('quanh lò nung')
      const submissions = await store.db.selectFrom('submissions').select('original').execute()
      for (const { original } of submissions) {
        const bytes = await readFile(join(folder, 'originals', original.slice(0, 2), original), 'utf8')
        expect(bytes).to.include('GÓP Ý')
      }
    } finally {
      await store.close()
    }
  })

  it('is never restored over data that are there', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, databaseFile), 'dữ liệu đang có')
    expect(await restore(backup, folder)).to.include('đã có dữ liệu')
    expect(await readFile(join(folder, databaseFile), 'utf8')).to.equal('dữ liệu đang có')
  })

  it('that is none, or is damaged, is refused', async () => {
    const folder = await emptyFolder()
    expect(await restore(folder, join(folder, 'new'))).to.include('không phải bản sao lưu')
    await writeFile(join(folder, databaseFile), Buffer.alloc(5000, 'x'))
    const problem = await restore(folder, join(folder, 'new')).catch((error: Error) => error.message)
    expect(problem).to.be.a('string')
  })
})
