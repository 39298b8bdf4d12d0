import { expect } from 'chai'
import type { Synthesis } from '../../../lib/model/synthesis.ts'
import type { Services } from '../../../server/http/context.ts'
import { synthesisOf } from '../../../server/reports/synthesis-of.ts'
import type { CommentRow, SubmissionRow } from '../../../server/store/schema.ts'
import type { Scope } from '../../../server/store/store.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const letter = (name: string, ...points: string[]): string =>
  ['GÓP Ý DỰ THẢO BÁO CÁO', ...points.map((p, i) => `${i + 1}. ${p}`), 'Người góp ý', name].join('\n')

const trees = 'Mục II.1: sửa “500 cây xanh” thành “700 cây xanh”.'
const year = 'Mục I.1: bỏ cụm từ “một năm”.'

eachStore((_, open) => {
  describe('the synthesis of a unit', function () {
    this.timeout(60_000)
    let services: Services
    let small: SmallConsultation
    let ids: string[]

    before(async () => {
      services = await servicesOn(await open())
      small = await smallConsultation(services)
      ids = [
        await small.upload(small.north, 'a.txt', letter('Đào Thị Hến', trees, year)),
        await small.upload(small.south, 'b.txt', letter('Lê Văn Sò', trees)),
        await small.upload(small.south, 'c.txt', letter('Vũ Thị Ốc', year, 'Nhất trí với mục II.')),
        await small.upload(small.south, 'hong.docx', 'PK\u0003\u0004 hỏng')
      ]
      await small.work()
    })
    after(() => services.store.close())

    const of = (scope: Scope): Promise<Synthesis> => synthesisOf(services.store.db, scope)
    const setSubmission = (id: string | undefined, set: Partial<SubmissionRow>) =>
      services.store.write(tx =>
        tx
          .updateTable('submissions')
          .set(set)
          .where('id', '=', id ?? '')
          .execute()
      )
    const setComment = (id: string, set: Partial<CommentRow>) =>
      services.store.write(tx => tx.updateTable('comments').set(set).where('id', '=', id).execute())
    const group = async (): Promise<void> => {
      const { consultation } = small.root
      await services.store.write(tx => services.jobs.add(tx, { consultation, kind: 'group', input: {}, by: null }))
      await small.work()
    }
    const account = ({ ledger }: Synthesis) => [
      ledger.received,
      ledger.reported,
      ledger.setAside.length,
      ledger.balanced
    ]

    it('holds what its subtree sent, and balances', async () => {
      const whole = await of(small.root)
      expect(account(whole)).to.deep.equal([5, 5, 0, true])
      expect(whole.unit).to.equal('Đoàn Lò gạch')
      expect(whole.ledger.unreadable).to.deep.equal([ids[3]])
      expect(whole.ledger.people).to.equal(3)
      expect(account(await of(small.north))).to.deep.equal([2, 2, 0, true])
      expect((await of(small.north)).submissions.map(s => s.file)).to.deep.equal(['a.txt'])
      expect(account(await of(small.south))).to.deep.equal([3, 3, 0, true])
    })

    it('a group is cut down to the unit’s own comments, led by one of them', async () => {
      const pair = (await of(small.root)).groups.find(
        g => g.members.length === 2 && g.lead.startsWith(`c${ids[0]?.slice(1)}`)
      )
      const south = (await of(small.south)).groups.find(g => g.id === pair?.id)
      expect(pair?.people).to.equal(2)
      expect(south).to.include({ people: 1 })
      expect(south?.members).to.deep.equal([south?.lead])
    })

    it('what no grouping has seen yet is in it all the same', async () => {
      const [row] = await services.store.db
        .selectFrom('comments')
        .selectAll()
        .where('submission_id', '=', ids[0] ?? '')
        .execute()
      await setComment(row?.id ?? '', { group_id: null })
      expect(account(await of(small.root))).to.deep.equal([5, 5, 0, true])
      await group()
    })

    it('what was set aside or taken back is received and set aside, with its reason', async () => {
      await setSubmission(ids[1], { state: 'aside', aside_reason: 'gửi nhầm' })
      await setSubmission(ids[2], { state: 'withdrawn', aside_reason: 'người gửi rút lại' })
      const [own] = await services.store.db
        .selectFrom('comments')
        .selectAll()
        .where('submission_id', '=', ids[0] ?? '')
        .orderBy('position')
        .execute()
      await setComment(own?.id ?? '', {
        state: 'aside',
        aside_reason: 'thử',
        decided: JSON.stringify({ aside: { reason: 'thử' } })
      })
      const whole = await of(small.root)
      expect(account(whole)).to.deep.equal([5, 1, 4, true])
      expect(whole.ledger.setAside.map(s => s.reason).sort()).to.deep.equal([
        'gửi nhầm',
        'người gửi rút lại',
        'người gửi rút lại',
        'thử'
      ])
      expect(whole.ledger.submissionsAside?.map(s => s.reason).sort()).to.deep.equal(['gửi nhầm', 'người gửi rút lại'])
      await setSubmission(ids[1], { state: 'read', aside_reason: null })
      await setSubmission(ids[2], { state: 'read', aside_reason: null })
      await setComment(own?.id ?? '', { state: 'clear', aside_reason: null, decided: '{}' })
    })

    it('of a comment that a person cut, the pieces count and the whole does not', async () => {
      const [own] = await services.store.db
        .selectFrom('comments')
        .selectAll()
        .where('submission_id', '=', ids[0] ?? '')
        .orderBy('position')
        .execute()
      const row = own as CommentRow
      const pieces = [1, 2].map(n => ({
        ...row,
        id: `${row.id}.${n}`,
        group_id: null,
        model: row.model.replaceAll(row.id, `${row.id}.${n}`)
      }))
      await services.store.write(async tx => {
        await tx.updateTable('comments').set({ state: 'replaced' }).where('id', '=', row.id).execute()
        await tx.insertInto('comments').values(pieces).execute()
      })
      const whole = await of(small.root)
      expect(account(whole)).to.deep.equal([6, 6, 0, true])
      expect(whole.submissions.find(s => s.id === ids[0])?.comments.slice(0, 2)).to.deep.equal(pieces.map(p => p.id))
      await group()
      expect(account(await of(small.root))).to.deep.equal([6, 6, 0, true])
    })

    it('a paper that two units sent counts once for the whole, and once for each of them', async () => {
      const text = letter('Mai Thị Cua', 'Mục I.1: thay “gạch nung” bằng “gạch không nung”.')
      await small.upload(small.north, 'm.txt', text)
      await small.upload(small.south, 'n.txt', text)
      await small.work()
      expect(account(await of(small.root))).to.deep.equal([8, 7, 1, true])
      for (const scope of [small.north, small.south]) {
        const { ledger } = await of(scope)
        expect([ledger.setAside.length, ledger.balanced]).to.deep.equal([0, true])
      }
    })

    it('what still waits to be read is not in it yet', async () => {
      const before = await of(small.root)
      await small.upload(small.north, 'sau.txt', letter('Hồ Văn Tôm', year))
      expect((await of(small.root)).ledger).to.deep.equal(before.ledger)
    })
  })
})
