import { expect } from 'chai'
import type { Suggestion } from '../../../lib/learn/learn.ts'
import type { Decided } from '../../../lib/decide/decided.ts'
import type { Services } from '../../../server/http/context.ts'
import { keepGroups, type SeenComment } from '../../../server/jobs/keep-groups.ts'
import type { Grouped } from '../../../server/jobs/tasks/group.ts'
import { readingOf } from '../../../server/store/comments.ts'
import { insertGroups } from '../../../server/store/groups.ts'
import type { CommentRow, GroupRow } from '../../../server/store/schema.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const letter = (name: string, point: string): string => `GÓP Ý DỰ THẢO BÁO CÁO\n1. ${point}\nNgười góp ý\n${name}`

eachStore((_, open) => {
  describe('groups in the store', function () {
    this.timeout(60_000)
    let services: Services
    let small: SmallConsultation

    beforeEach(async () => {
      services = await servicesOn(await open())
      small = await smallConsultation(services)
      await small.upload(
        small.north,
        'a.txt',
        letter('Đào Thị Hến', 'Mục II.1: sửa “500 cây xanh” thành “700 cây xanh”.')
      )
      await small.upload(
        small.south,
        'b.txt',
        letter('Lê Văn Sò', 'Mục II.1: sửa “500 cây xanh” thành “700 cây xanh”.')
      )
      await small.upload(small.south, 'c.txt', letter('Vũ Thị Ốc', 'Mục I.1: bỏ cụm từ “một năm”.'))
      await small.work()
    })
    afterEach(() => services.store.close())

    const groups = (): Promise<GroupRow[]> => services.store.db.selectFrom('groups').selectAll().orderBy('id').execute()
    /** In the order in which they were sent. */
    const comments = async (): Promise<CommentRow[]> => {
      const rows = await services.store.db.selectFrom('comments').selectAll().execute()
      const order = ['Đào Thị Hến', 'Lê Văn Sò', 'Vũ Thị Ốc']
      return rows.sort((a, b) => order.indexOf(a.author ?? '') - order.indexOf(b.author ?? ''))
    }
    const decide = async (comment: CommentRow | undefined, decided: Decided): Promise<void> => {
      const set = { decided: JSON.stringify(decided), version: (comment?.version ?? 0) + 1 }
      await services.store.write(tx =>
        tx
          .updateTable('comments')
          .set(set)
          .where('id', '=', comment?.id ?? '')
          .execute()
      )
      await again()
    }
    const again = async (): Promise<void> => {
      const consultation = small.root.consultation
      await services.store.write(tx => services.jobs.add(tx, { consultation, kind: 'group', input: {}, by: null }))
      await small.work()
    }

    it('what asks for the same is one group, with its people, units and lead', async () => {
      const [hen, so, oc] = (await comments()) as [CommentRow, CommentRow, CommentRow]
      expect(hen.group_id).to.equal(so.group_id)
      expect(oc.group_id).not.to.equal(hen.group_id)
      const pair = (await groups()).find(g => g.id === hen.group_id)
      expect(pair).to.include({ size: 2, people: 2, made_by: 'program', draft_id: 'd1', paragraph: hen.paragraph })
      expect([hen.id, so.id]).to.include(pair?.lead_id)
    })

    it('grouping again writes nothing', async () => {
      const before = { groups: await groups(), comments: await comments() }
      await again()
      expect({ groups: await groups(), comments: await comments() }).to.deep.equal(before)
    })

    /** What the last grouping says it made. */
    const lastGrouped = async (): Promise<Grouped> => {
      const jobs = services.store.db
        .selectFrom('jobs')
        .select('output')
        .where('kind', '=', 'group')
        .where('state', '=', 'done')
      const { output } = await jobs.orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
      return JSON.parse(output ?? 'null') as Grouped
    }

    it('groups that people made stay whatever the program thinks, and what they set apart stays apart', async () => {
      const [hen, so, oc] = (await comments()) as [CommentRow, CommentRow, CommentRow]
      await decide(hen, { group: 'p-1' })
      await decide(oc, { group: 'p-1' })
      const now = await comments()
      expect(now.map(c => c.group_id)).to.deep.equal(['p-1', so.group_id, 'p-1'])
      expect((await groups()).map(g => [g.id, g.made_by, g.size])).to.deep.include(['p-1', 'person', 2])
      const output = await lastGrouped()
      expect(output.suggestions.map(s => [s.comment, s.group])).to.deep.equal([[so.id, 'p-1']])
    })

    it('what people settled is suggested for like comments beside them, and goes when it is settled there too', async () => {
      const words = 'Đề nghị quan tâm hơn nữa đến bữa ăn ca đêm của thợ lò trẻ'
      await small.upload(small.north, 'e.txt', letter('Hồ Văn Tôm', words))
      await small.work()
      const own = async (author: string): Promise<CommentRow> =>
        (await comments()).find(c => c.author === author) as CommentRow
      await decide(await own('Hồ Văn Tôm'), { location: { draft: 'd1', heading: null, paragraph: 5 }, group: 'p-2' })
      await small.upload(small.south, 'f.txt', letter('Bùi Thị Mực', `${words} và nữ công nhân`))
      await small.work()
      const like = await own('Bùi Thị Mực')
      const suggestion = JSON.parse(like.suggestion ?? '{}') as Suggestion
      expect(suggestion.group?.id).to.equal('p-2')
      expect(suggestion.location?.place).to.include({ draft: 'd1', paragraph: 5 })
      expect(like.decided, 'nothing is decided by it').to.equal('{}')
      await decide(like, { location: { draft: 'd1', heading: null, paragraph: 5 }, group: 'p-2' })
      expect((await own('Bùi Thị Mực')).suggestion).to.equal(null)
    })

    it('the lead that people chose leads, also when the group has changed', async () => {
      const [hen, so] = (await comments()) as [CommentRow, CommentRow]
      const chosen = { lead_id: so.id, made_by: 'person', version: 2 }
      await services.store.write(tx =>
        tx
          .updateTable('groups')
          .set(chosen)
          .where('id', '=', hen.group_id ?? '')
          .execute()
      )
      await small.upload(
        small.north,
        'd.txt',
        letter('Mai Thị Cua', 'Mục II.1: sửa “500 cây xanh” thành “700 cây xanh”.')
      )
      await small.work()
      const group = (await groups()).find(g => g.id === hen.group_id)
      expect(group).to.include({ lead_id: so.id, made_by: 'person', size: 3 })
    })

    it('what is set aside is in no group, and a group without comments is gone', async () => {
      const [, , oc] = (await comments()) as [CommentRow, CommentRow, CommentRow]
      const set = { state: 'aside', decided: JSON.stringify({ aside: { reason: 'thử' } }), version: 2 }
      await services.store.write(tx => tx.updateTable('comments').set(set).where('id', '=', oc.id).execute())
      await again()
      expect((await comments()).map(c => c.group_id === null)).to.deep.equal([false, false, true])
      expect((await groups()).map(g => g.id)).not.to.include(oc.group_id)
    })

    it('what a person changed while the program was at it is left alone', async () => {
      const [hen, so] = (await comments()) as [CommentRow, CommentRow]
      const before = await groups()
      const seen: SeenComment[] = [hen, so].map(row => ({
        id: row.id,
        version: row.version,
        state: row.state,
        group_id: row.group_id,
        suggestion: null,
        program: readingOf(row),
        comment: { ...readingOf(row), group: 'g-new' },
        decided: null
      }))
      const touched = { group_id: 'p-9', version: so.version + 1 }
      await services.store.write(async tx => {
        await tx.updateTable('comments').set(touched).where('id', '=', so.id).execute()
        await insertGroups(tx, [{ ...(before[0] as GroupRow), id: 'p-9', made_by: 'person' }])
      })
      const made = { ...(before[0] as GroupRow), id: 'g-new' }
      await keepGroups(services, small.root.consultation, seen, before, [made])
      expect((await comments()).map(c => c.group_id).slice(0, 2)).to.deep.equal(['g-new', 'p-9'])
      expect((await groups()).map(g => g.id)).to.deep.equal(['g-new', 'p-9'])
    })
  })
})
