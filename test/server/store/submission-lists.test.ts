import { expect } from 'chai'
import { countComments, countCommentsOf, countStates } from '../../../server/store/submission-counts.ts'
import { submissionFolded } from '../../../server/store/submission-fold.ts'
import {
  besides,
  everything,
  findSubmission,
  listSubmissions,
  pageSize,
  type InboxFilter
} from '../../../server/store/submission-lists.ts'
import { commentsOf, commentsShown, historyOf } from '../../../server/store/submission-page.ts'
import type { SubmissionRow } from '../../../server/store/schema.ts'
import type { Scope, Store } from '../../../server/store/store.ts'
import { scopeOf } from '../../../server/store/units.ts'
import { commentRow, consultationRows, submissionRow, type Rows } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

eachStore((_, open) => {
  describe('the lists of the inbox', () => {
    let store: Store
    let rows: Rows
    let whole: Scope

    beforeEach(async () => {
      store = await open()
      rows = await consultationRows(store)
      whole = scopeOf(rows.root)
    })
    afterEach(() => store.close())

    const put = (...given: SubmissionRow[]) =>
      store.write(tx =>
        tx
          .insertInto('submissions')
          .values(given.map(row => ({ ...row, folded: submissionFolded(row) })))
          .execute()
      )
    const list = async (filter: Partial<InboxFilter>, scope = whole) => {
      const { rows: found } = await listSubmissions(store.db, scope, { ...everything, ...filter }, null)
      return found.map(row => row.id)
    }

    it('everything stands on some page once, newest first, whatever came at the same time', async () => {
      const count = pageSize + 7
      const many = Array.from({ length: count }, (_, i) =>
        submissionRow(rows.root, {
          id: `s${String(i).padStart(3, '0')}`,
          received_at: `2026-11-2${i % 3}T03:00:00.000Z`
        })
      )
      await put(...many)
      const first = await listSubmissions(store.db, whole, everything, null)
      const second = await listSubmissions(store.db, whole, everything, first.next)
      const ids = [...first.rows, ...second.rows].map(row => row.id)
      expect(second.next).to.equal(null)
      expect(new Set(ids).size).to.equal(count)
      const times = [...first.rows, ...second.rows].map(row => row.received_at)
      expect(times).to.deep.equal(times.toSorted().toReversed())
    })

    it('a scope sees its unit and those below, by the unit’s name', async () => {
      await put(
        submissionRow(rows.hospital, { id: 's1' }),
        submissionRow(rows.health, { id: 's2' }),
        submissionRow(rows.building, { id: 's3' })
      )
      expect((await list({}, scopeOf(rows.health))).toSorted()).to.deep.equal(['s1', 's2'])
      expect(await findSubmission(store.db, scopeOf(rows.health), 's3')).to.equal(null)
      expect((await findSubmission(store.db, whole, 's1'))?.unit_name).to.equal('Bệnh viện Đa khoa')
    })

    it('search needs no marks and takes the signs of LIKE as they stand', async () => {
      await put(
        submissionRow(rows.root, { id: 's1', file: 'Góp ý Đoàn.docx', submitter: 'Vương Thị Sen' }),
        submissionRow(rows.root, { id: 's2', file: '100%_hai.docx' })
      )
      expect(await list({ search: 'doan' })).to.deep.equal(['s1'])
      expect(await list({ search: 'VUONG thi sen' })).to.deep.equal(['s1'])
      expect(await list({ search: '%_' })).to.deep.equal(['s2'])
      expect(await list({ search: "!'" })).to.deep.equal([])
    })

    it('filters say what they say', async () => {
      const issue = JSON.stringify({ issues: [{ code: 'comments-none' }] })
      await put(
        submissionRow(rows.root, { id: 's1', channel: 'email', assigned_to: 'u1', model: '{"issues":[]}' }),
        submissionRow(rows.root, { id: 's2', state: 'unreadable', model: issue }),
        submissionRow(rows.root, { id: 's3', duplicate_of: 's1' }),
        submissionRow(rows.root, { id: 's4', state: 'waiting' })
      )
      const look = commentRow(submissionRow(rows.root, { id: 's1' }), { id: 'c1-1' })
      await store.write(tx => tx.insertInto('comments').values(look).execute())
      expect(await list({ channel: 'email' })).to.deep.equal(['s1'])
      expect(await list({ problem: true })).to.deep.equal(['s2'])
      expect(await list({ assigned: 'u1' })).to.deep.equal(['s1'])
      expect(await list({ assigned: 'nobody' })).to.have.members(['s2', 's3', 's4'])
      expect(await list({ state: 'repeated' })).to.deep.equal(['s3'])
      expect(await list({ state: 'read' })).to.deep.equal(['s1'])
      expect(await list({ state: 'look' })).to.deep.equal(['s1'])
      expect(await countStates(store.db, whole)).to.deep.equal({
        waiting: 1,
        read: 1,
        unreadable: 1,
        repeated: 1,
        aside: 0,
        withdrawn: 0
      })
    })

    it('comments are counted by state, in all and for each submission, replaced ones not for it', async () => {
      const one = submissionRow(rows.root, { id: 's1' })
      const again = submissionRow(rows.root, { id: 's2', duplicate_of: 's1' })
      await put(one, again)
      await store.write(tx =>
        tx
          .insertInto('comments')
          .values([
            commentRow(one, { id: 'c1-1', state: 'replaced' }),
            commentRow(one, { id: 'c1-1.1', state: 'clear' }),
            commentRow(one, { id: 'c1-1.2' }),
            commentRow(again, { id: 'c2-1', state: 'aside' })
          ])
          .execute()
      )
      expect(await countComments(store.db, whole)).to.deep.equal({ clear: 1, unsure: 1, aside: 1, replaced: 1 })
      expect((await countCommentsOf(store.db, whole, ['s1'])).get('s1')).to.deep.equal({ clear: 1, unsure: 1 })
    })

    it('a long submission is paged by position and id, pieces of a cut together', async () => {
      const one = submissionRow(rows.root, { id: 's1' })
      await put(one)
      const many = Array.from({ length: commentsShown + 5 }, (_, i) =>
        commentRow(one, { id: `c1-${Math.floor(i / 2)}.${(i % 2) + 1}`, position: Math.floor(i / 2) })
      )
      await store.write(tx => tx.insertInto('comments').values(many).execute())
      const first = await commentsOf(store.db, whole, 's1', { position: -1, id: '' })
      const last = first[commentsShown - 1]
      const rest = await commentsOf(store.db, whole, 's1', { position: last?.position ?? 0, id: last?.id ?? '' })
      expect([...first.slice(0, commentsShown), ...rest].map(row => row.id)).to.deep.equal(many.map(row => row.id))
    })

    it('the ones beside are those received just before and after', async () => {
      const at = (day: number) => `2026-11-0${day}T03:00:00.000Z`
      await put(...[1, 2, 3].map(day => submissionRow(rows.root, { id: `s${day}`, received_at: at(day) })))
      expect(await besides(store.db, whole, { id: 's2', received_at: at(2) })).to.deep.equal({
        newer: 's3',
        older: 's1'
      })
      expect(await besides(store.db, whole, { id: 's3', received_at: at(3) })).to.deep.equal({
        newer: null,
        older: 's2'
      })
    })

    it('the history of a submission is its own and its comments’, not that of one with the same bytes', async () => {
      const decision = (id: string, object: string) => ({
        consultation_id: whole.consultation,
        id,
        at: '2026-11-20T03:00:00.000Z',
        user_id: 'u1',
        unit_id: whole.unit,
        unit_path: whole.path,
        action: 'cut',
        changes: JSON.stringify([{ table: 'comments', id: object, before: {}, after: {} }]),
        undone_at: null,
        undone_by: null
      })
      const objects = ['s12', 'c12-3', 'c12-3.1', 'c12-3+4', 's12-2', 'c12-2-1', 's13']
      await store.write(tx =>
        tx
          .insertInto('decisions')
          .values(objects.map((o, i) => decision(`d${i}`, o)))
          .execute()
      )
      const found = await historyOf(store.db, whole, 's12')
      expect(found.map(row => row.id).toSorted()).to.deep.equal(['d0', 'd1', 'd2', 'd3'])
    })
  })
})
