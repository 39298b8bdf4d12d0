import { expect } from 'chai'
import {
  countPlaces,
  countStates,
  listComments,
  listedComments,
  noFilter,
  pageSize
} from '../../../server/store/comment-lists.ts'
import { decisionsSince, lastDecision, listDecisions, insertDecision } from '../../../server/store/decisions.ts'
import { newId } from '../../../server/store/ids.ts'
import { insertComments } from '../../../server/store/comments.ts'
import type { Store } from '../../../server/store/store.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { eachStore } from '../../support/stores.ts'
import { commentRow, consultationRows, submissionRow, type Rows } from '../../support/store-rows.ts'

describe('lists of comments', function () {
  this.timeout(30_000)
  eachStore((_, open) => {
    let store: Store
    let rows: Rows

    before(async function () {
      this.timeout(60_000)
      store = await open()
      rows = await consultationRows(store)
      const hospital = submissionRow(rows.hospital, { id: 's1' })
      const building = submissionRow(rows.building, { id: 's2' })
      const at = (heading_order: number, paragraph: number) => ({ draft_id: 'd1', heading_order, paragraph })
      await store.write(async tx => {
        await tx.insertInto('submissions').values([hospital, building]).execute()
        await insertComments(tx, [
          commentRow(hospital, {
            id: 'c1-1',
            ...at(2, 9),
            state: 'clear',
            kind: 'add',
            folded: 'bo sung nha an 100% nguyen van a'
          }),
          commentRow(hospital, {
            id: 'c1-2',
            ...at(1, 4),
            state: 'confirmed',
            kind: 'delete',
            topic: '2',
            folded: 'bo doan nay'
          }),
          commentRow(hospital, { id: 'c1-3', ...at(3, 12), state: 'unsure', stance: 'agree', author: 'Trần Bình' }),
          commentRow(building, { id: 'c2-1', ...at(1, 4), state: 'unsure', group_id: 'g1' }),
          commentRow(building, { id: 'c2-2', state: 'aside', aside_reason: 'Trùng' }),
          commentRow(building, { id: 'c2-3', state: 'replaced' }),
          commentRow(building, { id: 'c2-4', state: 'withdrawn' })
        ])
      })
    })

    const ids = async (filter: Partial<typeof noFilter>, unit = rows.root): Promise<string[]> =>
      (await listComments(store.db, scopeOf(unit), { ...noFilter, ...filter }, 0)).map(r => r.id)

    it('put first what a person must look at, then the order of the draft', async () => {
      expect(await ids({})).to.deep.equal(['c2-1', 'c1-3', 'c1-1', 'c1-2'])
      const draft = await listComments(store.db, scopeOf(rows.root), noFilter, 0, 'draft')
      expect(draft.map(r => r.id)).to.deep.equal(['c1-2', 'c2-1', 'c1-1', 'c1-3'])
    })

    it('hold only the comments of the unit and those below it', async () => {
      expect(await ids({}, rows.health)).to.deep.equal(['c1-3', 'c1-1', 'c1-2'])
      expect(await ids({}, rows.building)).to.deep.equal(['c2-1'])
      const asked = await listedComments(store.db, scopeOf(rows.building), ['c1-1', 'c2-1'])
      expect(asked.map(r => r.id)).to.deep.equal(['c2-1'])
    })

    it('are narrowed by heading, paragraph, topic, kind, stance, person, group and words', async () => {
      expect(await ids({ draft: 'd1', headings: { from: 1, to: 3 } })).to.deep.equal(['c2-1', 'c1-1', 'c1-2'])
      expect(await ids({ draft: 'd2' })).to.deep.equal([])
      expect(await ids({ draft: 'd1', paragraph: 4 })).to.deep.equal(['c2-1', 'c1-2'])
      expect(await ids({ topic: '2' })).to.deep.equal(['c1-2'])
      expect(await ids({ topic: 'none', kind: 'add' })).to.not.include('c1-2')
      expect(await ids({ kind: 'delete' })).to.deep.equal(['c1-2'])
      expect(await ids({ stance: 'agree' })).to.deep.equal(['c1-3'])
      expect(await ids({ person: 'Trần Bình' })).to.deep.equal(['c1-3'])
      expect(await ids({ group: 'g1' })).to.deep.equal(['c2-1'])
      expect(await ids({ search: 'Nhà ĂN' })).to.deep.equal(['c1-1'])
      expect(await ids({ search: '100%' })).to.deep.equal(['c1-1'])
      expect(await ids({ search: '1_0' }), 'signs of LIKE are signs').to.deep.equal([])
      expect(await ids({ search: '\\' })).to.deep.equal([])
    })

    it('show what is set aside only when asked, what was cut or withdrawn never', async () => {
      expect(await ids({ state: 'aside' })).to.deep.equal(['c2-2'])
      const counts = await countStates(store.db, scopeOf(rows.root), noFilter)
      expect(counts).to.deep.equal({ unsure: 2, clear: 1, confirmed: 1, aside: 1 })
    })

    it('count comments and unsure ones by place', async () => {
      const places = await countPlaces(store.db, scopeOf(rows.root), 'd1')
      const sorted = places.sort((a, b) => a.paragraph - b.paragraph)
      expect(sorted).to.deep.equal([
        { headingOrder: 1, paragraph: 4, count: 2, unsure: 1 },
        { headingOrder: 2, paragraph: 9, count: 1, unsure: 0 },
        { headingOrder: 3, paragraph: 12, count: 1, unsure: 1 }
      ])
    })

    it('come by pages without holes', async () => {
      const many = submissionRow(rows.building, { id: 's9' })
      await store.write(async tx => {
        await tx.insertInto('submissions').values(many).execute()
        const more = Array.from({ length: pageSize + 5 }, (_, i) =>
          commentRow(many, { id: `c9-${i}`, kind: 'propose', heading_order: i % 7 })
        )
        await insertComments(tx, more)
      })
      const filter = { ...noFilter, kind: 'propose' }
      const pages = [0, 1, 2].map(page => listComments(store.db, scopeOf(rows.root), filter, page))
      const found = (await Promise.all(pages)).map(page => page.map(r => r.id))
      expect(found.map(page => page.length)).to.deep.equal([pageSize, 5, 0])
      expect(new Set(found.flat()).size).to.equal(pageSize + 5)
    })

    it('of decisions are newest first, by pages, and only those of the unit', async () => {
      const decision = (unit: typeof rows.root, user: string, at: string) => ({
        consultation_id: unit.consultation_id,
        id: newId(),
        at,
        user_id: user,
        unit_id: unit.id,
        unit_path: unit.path,
        action: 'confirm',
        changes: '[]',
        undone_at: null,
        undone_by: null
      })
      const times = [-3_600_000, -60_000, 0].map(ago => new Date(Date.now() + ago).toISOString())
      const [old, mine, theirs] = [
        decision(rows.health, 'u1', times[0]!),
        decision(rows.health, 'u1', times[1]!),
        decision(rows.building, 'u2', times[2]!)
      ] as const
      await store.write(async tx => {
        for (const row of [old, mine, theirs]) await insertDecision(tx, row)
      })
      const root = scopeOf(rows.root)
      const all = await listDecisions(store.db, root, { before: null, user: null })
      expect(all.map(d => d.id)).to.deep.equal([theirs.id, mine.id, old.id])
      const older = await listDecisions(store.db, root, { before: mine.id, user: null })
      expect(older.map(d => d.id)).to.deep.equal([old.id])
      const inHealth = await listDecisions(store.db, scopeOf(rows.health), { before: null, user: null })
      expect(inHealth.map(d => d.id)).to.deep.equal([mine.id, old.id])
      const since = new Date(Date.now() - 600_000).toISOString()
      expect((await decisionsSince(store.db, root, since)).map(d => d.id)).to.deep.equal([theirs.id, mine.id])
      expect((await lastDecision(store.db, root, 'u1', since))?.id).to.equal(mine.id)
      expect(await lastDecision(store.db, root, 'u3', since)).to.equal(null)
    })
  })
})
