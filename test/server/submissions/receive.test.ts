import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { createConsultation } from '../../../server/store/consultations.ts'
import type { Services } from '../../../server/http/context.ts'
import { listLinks } from '../../../server/store/audit.ts'
import type { Scope } from '../../../server/store/store.ts'
import { getSubmission } from '../../../server/store/submissions.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { receiveFile, receiveWebForm, type Sender } from '../../../server/submissions/receive.ts'
import { servicesOn } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const staff: Sender = { by: 'u1', via: 'upload' }

eachStore((_, open) => {
  describe('receiving', () => {
    let services: Services
    let scope: Scope

    beforeEach(async () => {
      services = await servicesOn(await open())
      const at = services.now().toISOString()
      scope = await services.store.write(async tx =>
        scopeOf((await createConsultation(tx, { title: 'A', body: 'B', topics: [], at })).root)
      )
    })
    afterEach(() => services.store.close())

    const upload = async (name: string, content: string, sender = staff) => {
      const path = join(services.originals.incoming, name)
      await writeFile(path, content)
      return receiveFile(services, scope, { name, path }, sender)
    }

    it('what was received is kept, waits in the inbox, has its job and its line in the audit log', async () => {
      const { submission, job, original } = await upload('phieu.txt', 'Bỏ câu cuối.')
      const row = await getSubmission(services.store.db, scope, submission)
      expect(row).to.include({
        state: 'waiting',
        file: 'phieu.txt',
        via: 'upload',
        received_by: 'u1',
        original: original.sha256
      })
      expect(new TextDecoder().decode(await services.originals.read(original.sha256))).to.equal('Bỏ câu cuối.')
      const [waiting] = await services.store.db.selectFrom('jobs').selectAll().execute()
      expect(waiting).to.include({
        id: job,
        kind: 'read-submission',
        input: JSON.stringify({ submission }),
        state: 'waiting'
      })
      const [link] = await listLinks(services.store.db, scope.consultation, { order: 'asc', after: null, most: 1 })
      expect(link).to.include({ actor: 'u1', action: 'submission.receive', object: `submission/${submission}` })
      expect(link?.detail, 'no personal data in the log').not.to.contain('phieu')
    })

    it('its id comes from its bytes; the same bytes again are told apart by a number', async () => {
      const ids = [
        await upload('a.txt', 'x'),
        await upload('b.txt', 'x'),
        await upload('c.txt', 'x'),
        await upload('d.txt', 'y')
      ]
      const [a, b, c, d] = ids.map(received => received.submission)
      expect(a).to.match(/^s[0-9a-f]{12}$/)
      expect([b, c]).to.deep.equal([`${a}-2`, `${a}-3`])
      expect(d).not.to.equal(a)
    })

    it('the same bytes at the same moment are as many submissions as were sent', async () => {
      const all = await Promise.all(
        Array.from({ length: 12 }, () => receiveWebForm(services, scope, { name: 'x.json', bytes: bytes('{}') }, staff))
      )
      expect(new Set(all.map(received => received.submission)).size).to.equal(12)
    })

    it('a member’s sending has no account and keeps only the receipt’s hash', async () => {
      const sender: Sender = { by: null, via: 'web', receipt: 'f'.repeat(64) }
      const { submission } = await receiveWebForm(services, scope, { name: 'x.json', bytes: bytes('{}') }, sender)
      const row = await getSubmission(services.store.db, scope, submission)
      expect(row).to.include({ received_by: null, receipt: 'f'.repeat(64), via: 'web' })
      const [link] = await listLinks(services.store.db, scope.consultation, { order: 'asc', after: null, most: 1 })
      expect(link?.actor).to.equal('member')
    })

    it('where something that belongs to it fails, nothing is received', async () => {
      const fails = receiveWebForm(services, scope, { name: 'x.json', bytes: bytes('{}') }, staff, () =>
        Promise.reject(new Error('no'))
      )
      await fails.then(
        () => expect.fail('received'),
        () => undefined
      )
      for (const table of ['submissions', 'jobs', 'audit'] as const) {
        expect(await services.store.db.selectFrom(table).selectAll().execute(), table).to.deep.equal([])
      }
    })
  })
})
