import { expect } from 'chai'
import { alone, type Decided } from '../../../lib/decide/decided.ts'
import { aloneIn } from '../../../lib/decide/groups.ts'
import type { Deciding } from '../../../server/decisions/decide.ts'
import { undo } from '../../../server/decisions/undo.ts'
import { breakUp, takeOut } from '../../../server/groups/apart.ts'
import { joinComments, joinGroups, type Joined } from '../../../server/groups/join.ts'
import { chooseLead } from '../../../server/groups/lead.ts'
import type { Services } from '../../../server/http/context.ts'
import { listDecisions } from '../../../server/store/decisions.ts'
import { anyGroup, countGroups, listGroups, listedGroup, membersOf } from '../../../server/store/group-lists.ts'
import type { CommentRow } from '../../../server/store/schema.ts'
import { commentNow, deciding, failureOf, oneComment } from '../../support/deciding.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

describe('groups that people make', function () {
  this.timeout(30_000)
  eachStore((_, open) => {
    let services: Services
    let small: SmallConsultation
    let lan: Deciding

    before(async function () {
      this.timeout(60_000)
      services = await servicesOn(await open())
      small = await smallConsultation(services)
      lan = await deciding(services, small.root, 'lan', 'Lan')
    })

    const join = (comments: CommentRow[], sure = false): Promise<Joined> =>
      services.store.write(tx => joinComments(tx, lan, new Map(comments.map(c => [c.id, c.version])), sure))
    const now = (row: CommentRow): Promise<CommentRow> => commentNow(services, small.root, row.id)
    const membersNow = async (group: string): Promise<string[]> =>
      (await membersOf(services.store.db, small.root, [group], 100)).map(m => m.id)

    it('hold just the chosen comments, whatever later runs think', async () => {
      const a = await oneComment(small, services, 'Mong quan tâm hơn đến đời sống thợ lò.')
      const b = await oneComment(small, services, 'Cần thêm sân chơi thể thao cho đoàn viên.')
      const joined = await join([await now(a), await now(b)])
      if (joined.type !== 'joined') throw new Error(joined.type)
      expect(await membersNow(joined.group)).to.have.members([a.id, b.id])
      await small.work()
      expect(await membersNow(joined.group)).to.have.members([a.id, b.id])
      const group = await listedGroup(services.store.db, small.root, joined.group)
      expect([group?.made_by, group?.size]).to.deep.equal(['person', 2])
      expect((JSON.parse((await now(a)).decided) as Decided).group).to.equal(joined.group)
    })

    it('of different exact words are made only by somebody who is sure', async () => {
      const a = await oneComment(small, services, 'Đề nghị sửa “500 cây xanh” thành “600 cây xanh”.')
      const b = await oneComment(small, services, 'Đề nghị sửa “500 cây xanh” thành “700 cây xanh”.')
      const asked = await join([await now(a), await now(b)])
      expect(asked).to.deep.equal({ type: 'unsure', different: [a.id, b.id].sort() })
      expect((await now(a)).decided).to.equal('{}')
      expect((await join([await now(a), await now(b)], true)).type).to.equal('joined')
    })

    it('need two comments', async () => {
      const a = await oneComment(small, services, 'Nên có nhà trẻ cho con công nhân.')
      expect(await join([await now(a)])).to.deep.equal({ type: 'few' })
    })

    it('take in whole groups, and the first one made by people keeps its name', async () => {
      const rows = await several(3)
      const first = await join([await now(rows[0]!), await now(rows[1]!)])
      if (first.type !== 'joined') throw new Error(first.type)
      await small.work()
      const other = (await now(rows[2]!)).group_id!
      const seen = await versions([first.group, other])
      const joined = await services.store.write(tx => joinGroups(tx, lan, seen, true))
      expect(joined).to.deep.equal({ type: 'joined', group: first.group, count: 3 })
      expect(await membersNow(first.group)).to.have.members(rows.map(r => r.id))
      expect(await listedGroup(services.store.db, small.root, other)).to.equal(null)
    })

    it('lose one comment that is taken out, which then stays alone', async () => {
      const rows = await several(3)
      const made = await join(await Promise.all(rows.map(now)))
      if (made.type !== 'joined') throw new Error(made.type)
      const out = await now(rows[0]!)
      await services.store.write(tx => takeOut(tx, lan, out.id, out.version))
      await small.work()
      expect(await membersNow(made.group)).to.have.members([rows[1]!.id, rows[2]!.id])
      const after = await now(out)
      expect(after.group_id).to.equal(aloneIn(out.id))
      expect((JSON.parse(after.decided) as Decided).group).to.equal(alone)
      expect((await listedGroup(services.store.db, small.root, made.group))?.size).to.equal(2)
    })

    it('can be broken up, and put together again by undo', async () => {
      const rows = await several(2)
      const made = await join(await Promise.all(rows.map(now)))
      if (made.type !== 'joined') throw new Error(made.type)
      const version = (await versions([made.group])).get(made.group)!
      expect(await services.store.write(tx => breakUp(tx, lan, made.group, version))).to.equal(2)
      expect(await membersNow(made.group)).to.deep.equal([])
      await small.work()
      const [last] = await listDecisions(services.store.db, small.root, { before: null, user: null })
      await services.store.write(tx => undo(tx, lan, last!.id))
      await small.work()
      expect(await membersNow(made.group)).to.have.members(rows.map(r => r.id))
    })

    it('are led by the comment that somebody chose, after later runs too', async () => {
      const rows = await several(2)
      const made = await join(await Promise.all(rows.map(now)))
      if (made.type !== 'joined') throw new Error(made.type)
      const before = await listedGroup(services.store.db, small.root, made.group)
      const other = rows.find(r => r.id !== before?.lead_id)!
      await services.store.write(tx => chooseLead(tx, lan, made.group, before!.version, other.id))
      await small.work()
      expect((await listedGroup(services.store.db, small.root, made.group))?.lead_id).to.equal(other.id)
    })

    it('with comments of other units are changed by the level above alone', async () => {
      const [north, south] = await Promise.all([
        oneComment(small, services, 'Nên mở lớp dạy nghề buổi tối ở lò Bắc.', small.north),
        oneComment(small, services, 'Xin thêm tủ sách thiếu nhi cho khu tập thể.', small.south)
      ])
      const made = await join([await now(north), await now(south)])
      if (made.type !== 'joined') throw new Error(made.type)
      const inNorth = { ...lan, scope: small.north }
      const version = (await versions([made.group])).get(made.group)!
      const failure = await failureOf(services.store.write(tx => breakUp(tx, inNorth, made.group, version)))
      expect(failure.code).to.equal('group-wider')
      const own = await now(north)
      await services.store.write(tx => takeOut(tx, inNorth, own.id, own.version))
      expect(await membersNow(made.group)).to.deep.equal([south.id])
    })

    it('are listed only where the unit has a comment in them', async () => {
      const north = await oneComment(small, services, 'Đề xuất trao học bổng cho con em thợ nung.', small.north)
      await small.work()
      const id = (await now(north)).group_id!
      const listed = async (scope: typeof small.root): Promise<boolean> =>
        (await listGroups(services.store.db, scope, anyGroup, 0, 'size')).some(g => g.id === id)
      expect(await listed(small.north)).to.equal(true)
      expect(await listed(small.south)).to.equal(false)
      expect(await countGroups(services.store.db, small.south, anyGroup)).to.be.lessThan(
        await countGroups(services.store.db, small.root, anyGroup)
      )
    })

    let made = 0
    const subjects = [
      'nhà ăn',
      'xe đưa đón',
      'quần áo bảo hộ',
      'khám sức khỏe',
      'thư viện',
      'sân bóng',
      'lớp học nghề',
      'nước uống',
      'nhà trọ',
      'quà Tết',
      'giờ làm',
      'loa phát thanh'
    ]
    async function several(count: number): Promise<CommentRow[]> {
      const rows: CommentRow[] = []
      for (let i = 0; i < count; i++)
        rows.push(
          await oneComment(
            small,
            services,
            `Mong cải thiện ${subjects[made++ % subjects.length]} số ${made} cho thợ lò.`
          )
        )
      return rows
    }

    async function versions(ids: string[]): Promise<Map<string, number>> {
      const rows = await services.store.db
        .selectFrom('groups')
        .select(['id', 'version'])
        .where('id', 'in', ids)
        .execute()
      return new Map(rows.map(r => [r.id, r.version]))
    }
  })
})
