import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { deviceCookie } from '../../../server/http/access.ts'
import { openOriginals } from '../../../server/originals/disk.ts'
import { synthesisOf } from '../../../server/reports/synthesis-of.ts'
import { verifyChain } from '../../../server/audit/chain.ts'
import { newSecret } from '../../../server/security/secrets.ts'
import { newId } from '../../../server/store/ids.ts'
import { listConsultations } from '../../../server/store/consultations.ts'
import { addJob, jobOf } from '../../../server/store/jobs.ts'
import { openStore } from '../../../server/store/open.ts'
import { filesOf } from '../../../server/store/reports.ts'
import type { ConsultationRow } from '../../../server/store/schema.ts'
import type { Store } from '../../../server/store/store.ts'
import { rootUnit, scopeOf } from '../../../server/store/units.ts'
import { startServerProcess, type ServerProcess } from '../../support/server-process.ts'

describe('a server that is killed', function () {
  this.timeout(240_000)
  let folder = ''
  let server: ServerProcess | null = null
  let store: Store | null = null

  beforeEach(async function () {
    if (process.platform === 'win32') this.skip()
    folder = await mkdtemp(join(tmpdir(), 'gopy-killed-'))
  })
  afterEach(async () => {
    await server?.stop()
    await store?.close()
    server = store = null
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (): Promise<string> => (server = await startServerProcess(folder)).url
  const kill = async (): Promise<void> => server?.kill()
  /** A look into the data folder from this process. */
  const opened = async (): Promise<Store> => (store ??= await openStore({ dataFolder: folder, databaseUrl: null }))
  const consultation = async (): Promise<ConsultationRow> =>
    (await listConsultations((await opened()).db, { limit: 1 }))[0] as ConsultationRow
  const jobsIn = async (...states: string[]): Promise<number> =>
    (await (await opened()).db.selectFrom('jobs').select('id').where('state', 'in', states).execute()).length
  const until = async (holds: () => Promise<boolean>, what: string): Promise<void> => {
    for (let i = 0; i < 6_000; i++) {
      if (await holds()) return
      await wait(20)
    }
    expect.fail(what)
  }

  it('during uploads has lost nothing that it said was received, and reads all of it afterwards', async () => {
    const url = await start()
    const { code, id } = await consultation()
    const ready = async (): Promise<boolean> =>
      (await (await opened()).db.selectFrom('drafts').select('id').where('state', '=', 'ready').execute()).length === 1
    await until(ready, 'the draft was not read')
    const received: string[] = []
    let killed = false
    const sender = async (lane: number): Promise<void> => {
      for (let n = 0; !killed && n < 60; n++) {
        const name = `phieu-${lane}-${n}.txt`
        if (await sendFile(url, code, `10.0.${lane}.${n}`, name, `Mục II: đề nghị bổ sung việc số ${lane}-${n}.`))
          received.push(name)
        if (received.length >= 25 && !killed) {
          killed = true
          await kill()
        }
      }
    }
    // One that is under way when the server dies: it may be there or not, but never in part.
    const large = sendFile(url, code, '10.1.1.1', 'lon.txt', randomBytes(20_000_000).toString('base64'))
    await Promise.all([1, 2, 3, 4].map(sender))
    await large
    expect(received.length).to.be.greaterThan(24)

    await start()
    await until(async () => (await jobsIn('waiting', 'running')) === 0, 'the work was not done')
    const { db } = await opened()
    const rows = await db.selectFrom('submissions').selectAll().where('consultation_id', '=', id).execute()
    const byName = new Map(rows.map(row => [row.file, row]))
    expect(received.filter(name => !byName.has(name))).to.deep.equal([])
    const originals = await openOriginals(folder)
    for (const row of rows) {
      expect((await originals.read(row.original)).length, row.file).to.equal(row.bytes)
      expect(row.state, row.file).not.to.equal('waiting')
    }
    expect(await jobsIn('failed')).to.equal(0)
    expect(await verifyChain(db, id)).to.include({ broken: null })
  })

  it('during an import and an export does both to the end, and the account balances', async () => {
    await start()
    const { id } = await consultation()
    await until(async () => (await jobsIn('done')) >= 4, 'nothing was read')
    await kill()
    const left = await jobsIn('waiting', 'running')
    expect(left, 'killed in the middle').to.be.greaterThan(0)

    await start()
    await until(async () => (await jobsIn('waiting', 'running')) === 0, 'the import was not done')
    const opening = await opened()
    const { db } = opening
    const scope = scopeOf(await rootUnit(db, id))
    const { ledger, groups } = await synthesisOf(db, scope)
    const stored = await db.selectFrom('groups').select('id').orderBy('id').execute()
    expect(
      stored.map(g => g.id),
      'no group of an older grouping is left'
    ).to.deep.equal(groups.map(g => g.id).sort())
    expect(groups).to.have.length(38)
    expect([ledger.submissions, ledger.received, ledger.reported, ledger.balanced]).to.deep.equal([16, 52, 49, true])

    const job = newId()
    const input = { unit: scope.unit }
    await opening.write(tx =>
      addJob(tx, { consultation: id, kind: 'export', input, by: null }, job, new Date().toISOString())
    )
    const stateOf = async (): Promise<string | undefined> => (await jobOf(db, scope, job))?.state
    await until(async () => (await stateOf()) === 'running', 'the export did not begin')
    await kill()
    expect(await stateOf()).to.equal('running')

    await start()
    await until(async () => ['done', 'failed'].includes((await stateOf()) ?? ''), 'the export did not end')
    const done = await jobOf(db, scope, job)
    expect(done?.state, done?.problem ?? '').to.equal('done')
    const files = filesOf({ files: JSON.stringify((JSON.parse(done?.output ?? '{}') as { files: unknown }).files) })
    expect(files.map(f => f.name)).to.include.members(['report.docx', 'report.html', 'synthesis.json'])
    const originals = await openOriginals(folder)
    for (const file of files) expect((await originals.read(file.sha256)).length, file.name).to.equal(file.bytes)
  })
})

/** Uploads a file as a member; true where the server said that it is received. */
async function sendFile(url: string, code: string, address: string, name: string, text: string): Promise<boolean> {
  const body = new FormData()
  body.append('key', randomBytes(16).toString('hex'))
  body.append('files', new File([text], name))
  const cookie = `${deviceCookie}=${newSecret()}`
  const headers = { origin: url, 'x-forwarded-for': address, cookie }
  try {
    const answer = await fetch(`${url}/gop-y/${code}/upload`, { method: 'POST', body, headers, redirect: 'manual' })
    return answer.status === 303 && (answer.headers.get('location') ?? '').includes('/receipts/')
  } catch {
    return false
  }
}
