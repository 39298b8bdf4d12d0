import { expect } from 'chai'
import { verifyChain } from '../../../server/audit/chain.ts'
import { exportOf, personalData, personNamed, removeFor, type Removal } from '../../../server/security/personal-data.ts'
import { originalRemovedOn } from '../../../server/security/removed-names.ts'
import { findNames } from '../../../server/store/personal-data.ts'
import type { Services } from '../../../server/http/context.ts'
import { synthesisOf } from '../../../server/reports/synthesis-of.ts'
import type { Scope } from '../../../server/store/store.ts'
import { expectFailure } from '../../support/failure.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const form = (name: string, words: string): string => `Họ và tên: ${name}\nĐơn vị: Chi đoàn Lò Bắc\n1. ${words}`
const table =
  'Họ và tên,Đơn vị,Nội dung góp ý\nTăng Gia Hưng,Chi đoàn Lò Bắc,Đề nghị bổ sung xe điện\nNông Thị Mận,Chi đoàn Lò Bắc,Nhất trí với dự thảo'
const now = new Date('2026-11-25T03:00:00Z')

eachStore((_, open) => {
  describe('a member’s data', () => {
    let services: Services
    let made: SmallConsultation
    beforeEach(async function () {
      this.timeout(30_000)
      services = await servicesOn(await open())
      made = await smallConsultation(services)
      const { upload, north } = made
      await upload(
        north,
        'Phiếu góp ý - Tăng Gia Hưng.txt',
        form('Tăng Gia Hưng', 'Đề nghị bổ sung “lò điện” vào mục 1, phần I.')
      )
      await upload(
        north,
        'phieu-2.txt',
        form('Tang Gia Hung', 'Đề nghị bỏ mục 1, phần II. Tăng Gia Hưng đã nói nhiều lần.')
      )
      await upload(north, 'bang.csv', table)
      await upload(north, 'khac.txt', form('Mai Thị Lựu', 'Nhất trí với dự thảo.'))
      await made.work()
    })
    const names = async (scope: Scope): Promise<string[]> =>
      (await findNames(services.store.db, scope, () => true, 50)).map(one => one.name)
    const hung = async (scope: Scope) =>
      personNamed(services.store.db, scope, { name: 'Tăng Gia Hưng', unit: made.north.unit })
    const remove = async (dropOriginals: boolean): Promise<Removal> =>
      removeFor(services, made.root, await hung(made.root), { actor: 'u1', now, dropOriginals })

    it('are found by name in one’s own units, every spelling of one person together, and handed out whole', async () => {
      expect(await names(made.root)).to.have.members(['Tăng Gia Hưng', 'Tang Gia Hung', 'Mai Thị Lựu', 'Nông Thị Mận'])
      expect(await names(made.south)).to.deep.equal([])
      await expectFailure(hung(made.south), 'person-unknown')
      const person = await hung(made.north)
      expect(person.names).to.have.members(['Tăng Gia Hưng', 'Tang Gia Hung'])
      const data = await personalData(services.store.db, made.root, person)
      const text = JSON.stringify(exportOf(data, person, now))
      expect(data.comments).to.have.length.at.least(3)
      expect(data.originals.map(({ file, shared }) => [file, shared])).to.have.deep.members([
        ['Phiếu góp ý - Tăng Gia Hưng.txt', false],
        ['phieu-2.txt', false],
        ['bang.csv', true]
      ])
      expect(text)
        .to.contain('lò điện')
        .and.to.contain('xe điện')
        .and.not.to.contain('Mai Thị Lựu')
        .and.not.to.contain('Nông Thị Mận')
    })

    it('lose the name everywhere but in the words themselves, and the ledger still balances', async () => {
      const before = await synthesisOf(services.store.db, made.root)
      const removal = await remove(false)
      expect(removal).to.deep.include({ submissions: 3, dropped: [] })
      const after = await synthesisOf(services.store.db, made.root)
      expect(after.ledger).to.deep.equal(before.ledger)
      expect(after.ledger.people).to.be.at.least(2)
      expect(await names(made.root)).not.to.include('Tăng Gia Hưng')
      const kept = await everythingKept(services)
      expect(kept.comments.map(row => row['text']).join()).to.contain('Tăng Gia Hưng đã nói nhiều lần')
      for (const row of [...kept.comments, ...kept.submissions, ...kept.decisions]) {
        const shown = Object.entries(row).filter(([column]) => !['text', 'folded', 'model', 'remarks'].includes(column))
        expect(JSON.stringify(shown)).not.to.match(/Gia H[ưu]ng/i)
      }
      for (const row of kept.submissions) {
        const { submitter, file } = JSON.parse(row['model'] as string) as { submitter: string; file: string }
        expect(`${submitter} ${file}`).not.to.match(/H[ưu]ng/)
        for (const remark of JSON.parse(row['remarks'] as string) as { author: string | null }[]) {
          expect(remark.author ?? '').not.to.match(/H[ưu]ng/)
        }
      }
      await expectFailure(hung(made.root), 'person-unknown')

      // Nor does it come back when the originals, which hold it still, are read again.
      const { consultation } = made.root
      const rows = await services.store.db.selectFrom('submissions').select('id').execute()
      await services.store.write(async tx => {
        for (const { id } of rows) {
          await services.jobs.add(tx, {
            consultation,
            kind: 'read-submission',
            input: { submission: id },
            by: 'system'
          })
        }
        await services.jobs.add(tx, { consultation, kind: 'understand', input: { reason: 'topics' }, by: 'system' })
      })
      await made.work()
      expect((await names(made.root)).filter(name => /H[ưu]ng/.test(name))).to.deep.equal([])
      expect((await names(made.root)).filter(name => name.startsWith('Người góp ý đã được xóa tên'))).to.have.length(1)
      expect((await synthesisOf(services.store.db, made.root)).ledger).to.deep.equal(before.ledger)

      const links = await services.store.db
        .selectFrom('audit')
        .selectAll()
        .where('action', '=', 'personal-data-removed')
        .execute()
      expect(links.map(({ actor, object }) => [actor, object])).to.deep.equal([['u1', `unit/${made.north.unit}`]])
      expect(JSON.stringify(links)).not.to.match(/H[ưu]ng/)
      expect((await verifyChain(services.store.db, made.root.consultation)).broken).to.equal(null)
    }).timeout(30_000)

    it('lose the originals that are theirs alone and nothing else stands on, where that is asked; hash and day stay', async () => {
      const same = form('Tang Gia Hung', 'Đề nghị bỏ mục 1, phần II. Tăng Gia Hưng đã nói nhiều lần.')
      const elsewhere = await smallConsultation(services)
      await elsewhere.upload(elsewhere.south, 'cung-mot-tep.txt', same)
      const { originals } = await personalData(services.store.db, made.root, await hung(made.root))
      const hashes = new Map(originals.map(({ file, sha256 }) => [file, sha256]))
      const alone = hashes.get('Phiếu góp ý - Tăng Gia Hưng.txt') ?? ''
      const removal = await remove(true)
      expect(removal.dropped).to.deep.equal([alone])
      await expectFailure(services.originals.path(alone), 'file-missing')
      for (const file of ['phieu-2.txt', 'bang.csv']) await services.originals.path(hashes.get(file) ?? '')
      const rows = await services.store.db
        .selectFrom('submissions')
        .select('model')
        .where('original', '=', alone)
        .execute()
      expect(rows).to.have.length(1)
      expect(rows[0]?.model).to.contain('original-removed').and.to.contain('2026-11-25')

      // Neither the job that reads again nor the page that shows the original takes the missing file for a fault.
      const row = await services.store.db
        .selectFrom('submissions')
        .selectAll()
        .where('original', '=', alone)
        .executeTakeFirstOrThrow()
      expect(originalRemovedOn(row)).to.equal('2026-11-25')
      const { consultation } = made.root
      const input = { submission: row.id }
      await services.store.write(tx =>
        services.jobs.add(tx, { consultation, kind: 'read-submission', input, by: 'system' })
      )
      await made.work()
      const failed = await services.store.db.selectFrom('jobs').select('id').where('state', '!=', 'done').execute()
      expect(failed).to.deep.equal([])
    }).timeout(30_000)
  })
})

async function everythingKept({
  store
}: Services): Promise<Record<'comments' | 'submissions' | 'decisions', Record<string, unknown>[]>> {
  return {
    comments: await store.db.selectFrom('comments').selectAll().execute(),
    submissions: await store.db.selectFrom('submissions').selectAll().execute(),
    decisions: await store.db.selectFrom('decisions').selectAll().execute()
  }
}
