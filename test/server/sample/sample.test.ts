import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { suggestTopicMap } from '../../../lib/classify/topic.ts'
import { packageRoot } from '../../../lib/cli/templates.ts'
import { applyLayout } from '../../../lib/draft/layout.ts'
import { readDraft } from '../../../lib/draft/draft.ts'
import type { Synthesis, Topic } from '../../../lib/model/synthesis.ts'
import { runPipeline } from '../../../lib/pipeline.ts'
import type { Services } from '../../../server/http/context.ts'
import { runJobs } from '../../../server/jobs/loop.ts'
import { synthesisOf } from '../../../server/reports/synthesis-of.ts'
import { putSample } from '../../../server/sample/sample.ts'
import { createConsultation, listConsultations } from '../../../server/store/consultations.ts'
import { rootUnit, scopeOf } from '../../../server/store/units.ts'
import { servicesOn } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const samples = join(packageRoot(), 'samples')

/** The sample as the command line reads it. */
async function byPipeline(): Promise<Synthesis> {
  const bytes = async (...path: string[]): Promise<Uint8Array> => new Uint8Array(await readFile(join(samples, ...path)))
  const { value: draft } = await readDraft('d1', 'draft.docx', await bytes('draft.docx'))
  const drafts = [(await applyLayout(draft, await bytes('draft.pdf'))).value]
  const topics = JSON.parse(await readFile(join(samples, 'topics.json'), 'utf8')) as Topic[]
  const names = await readdir(join(samples, 'comments'))
  const files = await Promise.all(names.map(async file => ({ file, bytes: await bytes('comments', file) })))
  const unit = 'Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải'
  return (await runPipeline({ drafts, topics, topicMap: suggestTopicMap(drafts, topics), unit, files })).value
}

eachStore((_, open) => {
  describe('the sample consultation', function () {
    this.timeout(120_000)
    let services: Services

    beforeEach(async () => {
      services = await servicesOn(await open())
    })
    afterEach(() => services.store.close())

    it('read by the server it is what the command line makes of it, comment by comment and group by group', async () => {
      await putSample(services)
      await runJobs(services)
      const [consultation] = await listConsultations(services.store.db, { limit: 2 })
      const scope = scopeOf(await rootUnit(services.store.db, consultation?.id ?? ''))
      const made = await synthesisOf(services.store.db, scope)
      const expected = await byPipeline()
      expect(made.ledger).to.deep.equal(expected.ledger)
      expect(made.groups).to.deep.equal(expected.groups)
      expect(made.comments).to.deep.equal(expected.comments)
      expect(made.submissions).to.deep.equal(expected.submissions)
    })

    it('is there at once, before anything is read, with units and work', async () => {
      await putSample(services)
      const count = async (table: 'units' | 'submissions' | 'jobs' | 'drafts') =>
        (await services.store.db.selectFrom(table).selectAll().execute()).length
      expect(await count('submissions')).to.equal(16)
      expect(await count('jobs')).to.equal(17)
      expect(await count('drafts')).to.equal(1)
      expect(await count('units')).to.equal(10)
    })

    it('is put in once, and never beside what is there', async () => {
      await putSample(services)
      await putSample(services)
      expect(await listConsultations(services.store.db, { limit: 5 })).to.have.length(1)
    })

    it('an own consultation is left alone', async () => {
      const at = services.now().toISOString()
      await services.store.write(tx => createConsultation(tx, { title: 'Của tôi', body: 'B', topics: [], at }))
      await putSample(services)
      const all = await listConsultations(services.store.db, { limit: 5 })
      expect(all.map(c => c.title)).to.deep.equal(['Của tôi'])
    })
  })
})
