import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Services } from '../../../server/http/context.ts'
import { queueOf } from '../../../server/jobs/queue.ts'
import { startWorker, type WorkerHandle } from '../../../server/jobs/worker.ts'
import { openOriginals } from '../../../server/originals/disk.ts'
import { createConsultation } from '../../../server/store/consultations.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Scope } from '../../../server/store/store.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { receiveWebForm } from '../../../server/submissions/receive.ts'

describe('the worker process', function () {
  this.timeout(90_000)
  let folder = ''
  let services: Services
  let scope: Scope
  let worker: WorkerHandle | null = null

  beforeEach(async function () {
    if (process.platform === 'win32') this.skip()
    folder = await mkdtemp(join(tmpdir(), 'gopy-worker-'))
    const config = {
      port: 0,
      host: '127.0.0.1',
      dataFolder: folder,
      databaseUrl: null,
      sample: false,
      secure: false,
      proxies: 0
    }
    const now = (): Date => new Date()
    services = {
      config,
      store: await openStore(config),
      originals: await openOriginals(folder),
      jobs: queueOf(now),
      now
    }
    const at = now().toISOString()
    scope = await services.store.write(async tx =>
      scopeOf((await createConsultation(tx, { title: 'A', body: 'B', topics: [], at })).root)
    )
  })
  afterEach(async () => {
    await worker?.stop()
    worker = null
    await services.store.close()
    await rm(folder, { recursive: true, force: true })
  })

  const send = async (text: string): Promise<string> => {
    const form = { name: 'thu.txt', bytes: new TextEncoder().encode(text) }
    return (await receiveWebForm(services, scope, form, { by: 'u1', via: 'upload' })).submission
  }
  const stateOf = async (id: string): Promise<string | undefined> =>
    (await services.store.db.selectFrom('submissions').select('state').where('id', '=', id).executeTakeFirst())?.state
  const until = async (holds: () => Promise<boolean>, what: string): Promise<void> => {
    for (let i = 0; i < 600; i++) {
      if (await holds()) return
      await wait(100)
    }
    expect.fail(what)
  }
  /** Processes that this one has started and that run the worker. */
  const workers = (): number[] => {
    const lines = execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-e'], { encoding: 'utf8' }).split('\n')
    return lines.flatMap(line => {
      const [, pid, parent] = /^\s*(\d+)\s+(\d+)\s.*worker-process/.exec(line) ?? []
      return Number(parent) === process.pid ? [Number(pid)] : []
    })
  }

  it('does the work that waits, and what comes later', async () => {
    const first = await send('Bỏ mục II.')
    worker = startWorker(services.config)
    await until(async () => (await stateOf(first)) === 'read', 'the first was not read')
    const second = await send('Thêm mục III về đời sống công nhân.')
    await until(async () => (await stateOf(second)) === 'read', 'the second was not read')
  })

  it('killed, it is started again and goes on', async () => {
    worker = startWorker(services.config)
    const first = await send('Bỏ mục II.')
    await until(async () => (await stateOf(first)) === 'read', 'the first was not read')
    const [pid] = workers()
    process.kill(pid ?? 0, 'SIGKILL')
    const second = await send('Thêm mục III về đời sống công nhân.')
    await until(async () => (await stateOf(second)) === 'read', 'the second was not read')
    expect(workers()).not.to.include(pid)
  })

  it('stopped, no process is left and no job says it is running', async () => {
    for (let i = 0; i < 20; i++) await send(`Bỏ mục ${i}.`)
    worker = startWorker(services.config)
    await until(async () => (await count('done')) > 0, 'nothing was done')
    await worker.stop()
    expect(workers()).to.deep.equal([])
    expect(await count('running')).to.equal(0)
    expect((await count('done')) + (await count('waiting'))).to.be.greaterThan(19)
  })

  const count = async (state: string): Promise<number> =>
    (await services.store.db.selectFrom('jobs').select('id').where('state', '=', state).execute()).length
})
