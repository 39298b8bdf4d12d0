import { expect } from 'chai'
import { takeJob } from '../../../server/jobs/run.ts'
import type { NewJob } from '../../../server/jobs/jobs.ts'
import { failJob, finishJob, renewJob } from '../../../server/store/jobs.ts'
import type { JobRow } from '../../../server/store/schema.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { receiveWebForm } from '../../../server/submissions/receive.ts'
import { makeZip } from '../../support/zip.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

interface JobAnswer {
  state: string
  done: number
  of: number | null
  step: string
  problem: string
  next: string | null
}

describe('the page of long work', function () {
  this.timeout(30_000)
  let server: TestServer
  let small: SmallConsultation
  let secretary: Client
  let north: Client
  let base = ''

  before(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    const { consultation, unit } = small.root
    base = `/consultations/${consultation}`
    const { store } = server.services
    secretary = await signedInAs(
      server,
      await addAccount(store, { roles: [{ consultation, unit, role: 'secretary' }] })
    )
    const staff = { consultation, unit: small.north.unit, role: 'staff' } as const
    north = await signedInAs(server, await addAccount(store, { roles: [staff] }))
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const add = (kind: NewJob['kind'], input: object): Promise<string> => {
    const job = { consultation: small.root.consultation, kind, input, by: 'u1' } as NewJob
    return server.services.store.write(tx => server.services.jobs.add(tx, job))
  }
  const take = async (): Promise<JobRow> => (await takeJob(server.services)) as JobRow
  const value = async (id: string, client = secretary): Promise<JobAnswer> =>
    (await client.get(`${base}/jobs/${id}`, { accept: 'application/json' })).json() as Promise<JobAnswer>
  const page = async (id: string): Promise<string> => (await secretary.get(`${base}/jobs/${id}`)).text()

  it('says that it waits, how far it is, and leads to the result', async () => {
    const { store, now } = server.services
    const id = await add('export', { unit: small.root.unit })
    expect(await value(id)).to.include({ state: 'waiting', next: null })
    const row = await take()
    await store.write(tx => renewJob(tx, row, '2099-01-01', { step: 'write', done: 2, of: 6 }))
    expect(await value(id)).to.deep.equal({
      state: 'running',
      done: 2,
      of: 6,
      step: 'Đang viết các tệp báo cáo',
      problem: '',
      next: null
    })
    const shown = await page(id)
    expect(shown).to.contain('max="6" value="2"').and.contain('Xem lại tiến độ')
    await store.write(tx => finishJob(tx, row, { files: [] }, now().toISOString()))
    expect(await value(id)).to.include({ state: 'done', next: `${base}/reports/preview` })
    expect(await page(id))
      .to.contain(`href="${base}/reports/preview"`)
      .and.not.contain('Xem lại tiến độ')
  })

  it('says why it failed, in words', async () => {
    const id = await add('freeze', { unit: small.root.unit, report: 'r1' })
    const row = await take()
    const problem = { code: 'file-missing', detail: { file: 'du-thao.docx' } } as const
    await server.services.store.write(tx => failJob(tx, row, problem, server.services.now().toISOString()))
    expect(await value(id)).to.include({ state: 'failed', next: `${base}/reports` })
    expect(await page(id)).to.contain('Không tìm thấy “du-thao.docx”')
  })

  it('leads from a paper to what it became', async () => {
    const submission = await small.upload(small.north, 'a.txt', 'Bỏ mục II.')
    const [job] = await server.services.store.db
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', 'read-submission')
      .execute()
    await small.work()
    expect((await value(job?.id ?? '', north)).next).to.equal(`${base}/submissions/${submission}`)
  })

  it('leads from an archive to what was inside it', async () => {
    const bytes = makeZip([
      { name: 'a.txt', data: 'Bỏ mục I.1.' },
      { name: 'b.txt', data: 'Bỏ mục II.1.' }
    ])
    const { job } = await receiveWebForm(
      server.services,
      small.north,
      { name: 'n.zip', bytes },
      { by: 'u1', via: 'upload' }
    )
    await small.work()
    expect(await value(job, north)).to.include({ state: 'done', next: `${base}/submissions` })
  })

  it('work on another unit’s things is not found', async () => {
    const others = [
      await add('export', { unit: small.south.unit }),
      await add('freeze', { unit: small.root.unit, report: 'r2' })
    ]
    await small.upload(small.south, 'b.txt', 'Bỏ mục I.')
    const jobs = await server.services.store.db
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', 'read-submission')
      .orderBy('id')
      .execute()
    for (const id of [...others, jobs.at(-1)?.id ?? '', 'không-có']) {
      expect((await north.get(`${base}/jobs/${id}`)).status, id).to.equal(404)
    }
  })
})
