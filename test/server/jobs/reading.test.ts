import { expect } from 'chai'
import type { Services } from '../../../server/http/context.ts'
import type { NewJob } from '../../../server/jobs/jobs.ts'
import { readSubmission } from '../../../server/jobs/tasks/read-submission.ts'
import { commentsOfSubmissions } from '../../../server/store/comments.ts'
import type { CommentRow, SubmissionRow } from '../../../server/store/schema.ts'
import { getSubmission, submissionOf, wholeOf } from '../../../server/store/submissions.ts'
import type { Tx } from '../../../server/store/store.ts'
import { receiveWebForm } from '../../../server/submissions/receive.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'
import { makeZip } from '../../support/zip.ts'

const letter = (unit: string, ...points: string[]): string =>
  [unit, 'GÓP Ý DỰ THẢO BÁO CÁO', ...points.map((p, i) => `${i + 1}. ${p}`), 'Người góp ý', 'Đào Thị Hến'].join('\n')

const zipOf = (files: Record<string, string>): Uint8Array =>
  makeZip(Object.entries(files).map(([name, data]) => ({ name, data })))

eachStore((_, open) => {
  describe('reading what was received', function () {
    this.timeout(60_000)
    let services: Services
    let small: SmallConsultation

    beforeEach(async () => {
      services = await servicesOn(await open())
      small = await smallConsultation(services)
    })
    afterEach(() => services.store.close())

    const whole = () => wholeOf(small.root.consultation)
    const row = async (id: string): Promise<SubmissionRow> =>
      (await getSubmission(services.store.db, whole(), id)) as SubmissionRow
    const comments = (id: string): Promise<CommentRow[]> => commentsOfSubmissions(services.store.db, whole(), [id])
    const all = (): Promise<SubmissionRow[]> =>
      services.store.db.selectFrom('submissions').selectAll().orderBy('file').execute()

    const change = (id: string, columns: Partial<SubmissionRow>) =>
      services.store.write(tx => tx.updateTable('submissions').set(columns).where('id', '=', id).execute())
    const ask = (job: Pick<NewJob, 'kind' | 'input'>) =>
      services.store.write(tx => services.jobs.add(tx, { ...job, consultation: small.root.consultation, by: null }))

    it('a paper’s comments stand in the store with their places, and so do its words', async () => {
      const id = await small.upload(
        small.root,
        'thu.txt',
        letter('', 'Mục II.1: nâng chỉ tiêu trồng từ 500 lên 700 cây xanh.')
      )
      await small.work()
      expect(await row(id)).to.include({ state: 'read', submitter: 'Đào Thị Hến' })
      const [comment] = await comments(id)
      expect(comment).to.include({
        id: `c${id.slice(1)}-1`,
        position: 1,
        draft_id: 'd1',
        kind: 'replace',
        decided: '{}'
      })
      expect(comment?.text).to.contain('700 cây xanh')
      expect(comment?.heading_order).to.be.greaterThan(-1)
      expect(comment?.group_id).to.be.a('string')
    })

    it('read twice it is the same, row by row', async () => {
      const id = await small.upload(small.root, 'thu.txt', letter('', 'Bỏ câu cuối mục I.1.', 'Nhất trí với mục II.'))
      await small.work()
      const before = { row: await row(id), comments: await comments(id) }
      await ask({ kind: 'read-submission', input: { submission: id } })
      await small.work()
      expect(await comments(id)).to.deep.equal(before.comments)
      expect((await row(id)).model).to.equal(before.row.model)
      expect(await all()).to.have.length(1)
    })

    it('it belongs to the unit it names, where that lies below the one that received it', async () => {
      const ids = [
        await small.upload(small.root, 'a.txt', letter('Đơn vị: CĐ Lò Bắc', 'Bỏ câu cuối mục I.1.')),
        await small.upload(small.south, 'b.txt', letter('Đơn vị: Chi đoàn Lò Bắc', 'Bỏ câu đầu mục I.1.')),
        await small.upload(small.root, 'c.txt', letter('Đơn vị: Chi đoàn Xưởng Mộc', 'Bỏ mục II.'))
      ]
      await small.work()
      const rows = await Promise.all(ids.map(row))
      expect(rows.map(r => r.unit_id)).to.deep.equal([small.north.unit, small.south.unit, small.root.unit])
      expect((await comments(ids[0] ?? '')).map(c => c.unit_path)).to.deep.equal([small.north.path])
      expect(rows.map(r => submissionOf(r)?.issues.map(i => i.code))).to.deep.equal([
        [],
        ['unit-unknown'],
        ['unit-unknown']
      ])
    })

    it('an archive is the files inside it, once, and the log says so', async () => {
      const zip = zipOf({
        'a.txt': letter('', 'Bỏ câu cuối mục I.1.'),
        'b.txt': letter('', 'Thêm chỉ tiêu trồng hoa.')
      })
      const receipt = 'e'.repeat(64)
      const sender = { by: null, via: 'upload', receipt } as const
      const { submission } = await receiveWebForm(services, small.north, { name: 'nhieu.zip', bytes: zip }, sender)
      await small.work()
      const rows = await all()
      expect(rows.map(r => [r.file, r.state, r.unit_id, r.receipt])).to.deep.equal([
        ['nhieu.zip/a.txt', 'read', small.north.unit, receipt],
        ['nhieu.zip/b.txt', 'read', small.north.unit, receipt]
      ])
      const log = await services.store.db
        .selectFrom('audit')
        .select('object')
        .where('action', '=', 'submission.unpack')
        .execute()
      expect(log).to.deep.equal([{ object: `submission/${submission}` }])
      const before = await comments(rows[0]?.id ?? '')
      await ask({ kind: 'read-submission', input: { submission: rows[0]?.id ?? '' } })
      await small.work()
      expect(await comments(rows[0]?.id ?? '')).to.deep.equal(before)
      expect(await all()).to.have.length(2)
    })

    it('a large archive that was broken off in the middle goes on where it stopped', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `${String(i).padStart(2, '0')}.txt`,
          letter('', `Bỏ câu số ${i} của mục I.1.`)
        ])
      )
      const { submission } = await receiveWebForm(
        services,
        small.north,
        { name: 'nhieu.zip', bytes: zipOf(files) },
        { by: 'u1', via: 'upload' }
      )
      let writes = 0
      // Dies after the first of the transactions that put the files in.
      const write = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
        const made = await services.store.write(work)
        if ((await all()).length > 30 && writes++ === 0) throw new Error('killed')
        return made
      }
      const dying: Services = { ...services, store: { ...services.store, write } }
      const row = (await getSubmission(services.store.db, whole(), submission)) as SubmissionRow
      const progress = async (): Promise<void> => undefined
      const work = { consultation: small.root.consultation, job: 'j', input: { submission }, by: null, progress }
      const died = await readSubmission.run(dying, work).then(
        () => '',
        (error: Error) => error.message
      )
      expect(died).to.equal('killed')
      expect((await all()).length, 'the archive and its first files').to.equal(51)
      await small.work()
      const rows = await all()
      expect(rows.map(r => r.file)).to.deep.equal(Object.keys(files).map(name => `nhieu.zip/${name}`))
      expect(rows.every(r => r.state === 'read' && r.received_at === row.received_at)).to.equal(true)
      expect(await getSubmission(services.store.db, whole(), submission)).to.equal(null)
    })

    it('a sheet of thousands of comments is read in order, each once', async () => {
      const lines = [
        'Họ tên,Ý kiến',
        ...Array.from({ length: 2_300 }, (_, i) => `Người ${i},Đề nghị thêm việc số ${i} cho thợ lò`)
      ]
      const id = await small.upload(small.north, 'phieu.csv', lines.join('\n'))
      await small.work()
      const rows = await comments(id)
      expect(rows.map(r => r.position)).to.deep.equal(Array.from({ length: 2_300 }, (_, i) => i + 1))
      expect(new Set(rows.map(r => r.text)).size).to.equal(2_300)
      expect((await row(id)).state).to.equal('read')
    })

    it('a file inside an archive whose bytes had come before has an id and comments of its own', async () => {
      const text = letter('', 'Bỏ câu cuối mục I.1.')
      const first = await small.upload(small.root, 'a.txt', text)
      await receiveWebForm(
        services,
        small.root,
        { name: 'n.zip', bytes: zipOf({ 'a.txt': text }) },
        { by: 'u1', via: 'upload' }
      )
      await small.work()
      const inner = (await all()).find(r => r.file === 'n.zip/a.txt')
      expect(inner).to.include({ id: `${first}-2`, duplicate_of: first })
      const own = await comments(`${first}-2`)
      expect(own.map(c => [c.id, c.submission_id, c.state])).to.deep.equal([
        [`c${first.slice(1)}-2-1`, `${first}-2`, 'aside']
      ])
      expect(JSON.parse(own[0]?.model ?? '')).to.include({ id: own[0]?.id, submission: `${first}-2` })
    })

    it('what cannot be read says why; nothing waits for ever', async () => {
      const broken = await small.upload(small.root, 'hong.docx', 'PK\u0003\u0004 không phải tệp Word')
      const gone = await small.upload(small.root, 'mat.txt', 'Bỏ mục II.')
      await change(gone, { original: '0'.repeat(64) })
      await small.work()
      const rows = [await row(broken), await row(gone)]
      expect(rows.map(r => r.state)).to.deep.equal(['unreadable', 'unreadable'])
      expect(rows.map(r => submissionOf(r)?.issues.length)).to.deep.equal([1, 1])
      expect(submissionOf(rows[1] as SubmissionRow)?.issues[0]?.code).to.equal('file-missing')
    })

    it('what was taken back before it was read is not read', async () => {
      const id = await small.upload(small.root, 'a.txt', letter('', 'Bỏ mục II.'))
      await change(id, { state: 'withdrawn' })
      await small.work()
      expect(await row(id)).to.include({ state: 'withdrawn', model: null })
    })

    it('the same paper sent twice counts once; taken back, the other counts', async () => {
      const first = await small.upload(small.root, 'a.txt', letter('', 'Bỏ câu cuối mục I.1.'))
      const again = await small.upload(small.root, 'b (gửi lại).txt', letter('', 'Bỏ câu  cuối mục I.1'))
      await small.work()
      expect((await row(again)).duplicate_of).to.equal(first)
      expect((await comments(again)).map(c => c.state)).to.deep.equal(['aside'])
      await change(first, { state: 'withdrawn' })
      await ask({ kind: 'group', input: {} })
      await small.work()
      expect((await row(again)).duplicate_of).to.equal(null)
      expect((await comments(again)).map(c => c.state === 'aside')).to.deep.equal([false])
    })

    it('a new topic list is understood at once; what people settled stays', async () => {
      const id = await small.upload(
        small.root,
        'a.txt',
        letter('', 'Bỏ câu cuối mục I.1.', 'Mục II.1: tăng lên 700 cây xanh.')
      )
      await small.work()
      const [first] = await comments(id)
      const kept = { kind: 'object', topic: '2' } as const
      const columns = { decided: JSON.stringify(kept), ...kept }
      await services.store.write(tx =>
        tx
          .updateTable('comments')
          .set(columns)
          .where('id', '=', first?.id ?? '')
          .execute()
      )
      await services.store.write(tx => tx.updateTable('consultations').set({ topics: '[]' }).execute())
      await services.store.write(tx => tx.updateTable('drafts').set({ topic_map: '{}' }).execute())
      await ask({ kind: 'understand', input: { reason: 'topics' } })
      await small.work()
      const [settled, free] = await comments(id)
      expect(settled).to.include(kept)
      expect(free?.topic).to.equal(null)
      expect(JSON.parse(settled?.model ?? '{}')).not.to.include({ kind: 'object' })
    })
  })
})
