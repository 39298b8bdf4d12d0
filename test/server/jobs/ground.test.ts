import { expect } from 'chai'
import type { Services } from '../../../server/http/context.ts'
import { runJobs } from '../../../server/jobs/loop.ts'
import { readSubmission } from '../../../server/jobs/tasks/read-submission.ts'
import { addDraft } from '../../../server/store/drafts.ts'
import { servicesOn, smallConsultation, smallDraft } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

eachStore((_, open) => {
  describe('a paper that is being read', function () {
    this.timeout(60_000)

    it('when a draft comes is understood against it in the end', async () => {
      const services = await servicesOn(await open())
      const small = await smallConsultation(services)
      const { consultation } = small.root
      const { store, originals } = services
      const text = smallDraft.replaceAll('cây xanh', 'cây xà cừ').replaceAll('gạch nung', 'ngói nung')
      const submission = await small.upload(
        small.north,
        'thu.txt',
        'GÓP Ý\n1. Sửa “500 cây xà cừ” thành “700 cây xà cừ”.'
      )
      const { sha256 } = await originals.keep(new TextEncoder().encode(text))
      let came = false
      const meanwhile: Services = {
        ...services,
        originals: {
          ...originals,
          // The ground has been taken; now another draft is put in and read by another worker.
          async read(wanted) {
            if (!came) {
              came = true
              await store.write(tx =>
                addDraft(tx, {
                  consultation,
                  title: 'Khác',
                  file: 'khac.txt',
                  original: sha256,
                  layout: null,
                  online: true,
                  at: '2026-11-20T04:00:00.000Z'
                })
              )
              await store.write(tx =>
                services.jobs.add(tx, { consultation, kind: 'read-draft', input: { draft: 'd2' }, by: 'system' })
              )
              await store.write(tx =>
                tx.updateTable('jobs').set({ state: 'done' }).where('kind', '=', 'read-submission').execute()
              )
              await runJobs(services)
            }
            return originals.read(wanted)
          }
        }
      }
      const progress = async (): Promise<void> => undefined
      await readSubmission.run(meanwhile, { consultation, job: 'j', input: { submission }, by: null, progress })
      await runJobs(services)
      const comment = await store.db.selectFrom('comments').select(['draft_id', 'place']).executeTakeFirstOrThrow()
      expect(comment).to.deep.equal({ draft_id: 'd2', place: 'exact' })
    })
  })
})
