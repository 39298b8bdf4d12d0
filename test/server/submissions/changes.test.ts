import { expect } from 'chai'
import type { CommentRow } from '../../../server/store/schema.ts'
import { office, seenOf } from './office.ts'

describe('changing what was received', function () {
  this.timeout(60_000)
  const o = office()

  describe('putting aside', () => {
    it('takes all comments out with a reason, and brings each back as it was', async () => {
      const id = await o.received()
      const before = await o.comments(id)
      await o.hung.post(`${o.base}/${id}/aside`, {
        version: await o.version(id),
        reason: 'asked',
        words: 'gọi điện'
      })
      expect(await o.row(id)).to.include({ state: 'aside', aside_reason: 'Người gửi đề nghị không dùng: gọi điện' })
      expect((await o.comments(id)).map(one => one.state)).to.deep.equal(['aside', 'aside'])
      await o.hung.post(`${o.base}/${id}/back`, { version: await o.version(id) })
      expect(await o.row(id)).to.include({ state: 'read', aside_reason: null })
      const states = (rows: CommentRow[]) => rows.map(one => [one.id, one.state, one.aside_reason])
      expect(states(await o.comments(id))).to.deep.equal(states(before))
    })

    it('needs a reason', async () => {
      const id = await o.received()
      const response = await o.hung.post(`${o.base}/${id}/aside`, {
        version: await o.version(id),
        reason: '',
        words: ' '
      })
      expect(response.status).to.equal(422)
      expect((await o.row(id)).state).to.equal('read')
    })

    it('lets what repeated it count, and no longer when it comes back', async () => {
      const first = await o.received('mot.txt')
      const second = await o.received('mot (1).txt')
      expect((await o.row(second)).duplicate_of).to.equal(first)
      await o.hung.post(`${o.base}/${first}/aside`, { version: await o.version(first), reason: 'test' })
      expect((await o.row(second)).duplicate_of).to.equal(null)
      expect((await o.comments(second)).map(one => one.state)).to.not.include('aside')
      await o.hung.post(`${o.base}/${first}/back`, { version: await o.version(first) })
      expect((await o.row(second)).duplicate_of).to.equal(first)
      await o.hung.post(`${o.base}/${first}/aside`, { version: await o.version(first), reason: 'test' })
      await o.undo(o.hung, `${o.base}/${first}`)
      expect((await o.row(second)).duplicate_of, 'after undo').to.equal(first)
    })
  })

  describe('cutting comments anew', () => {
    it('splits behind sentences without losing a word, and undo brings the whole back', async () => {
      const id = await o.received()
      const [first] = await o.comments(id)
      const page = await o.text(o.hung, `${o.base}/${id}/split?comment=${first?.id}`)
      const cut = [...page.matchAll(/name="cut" value="(\d+)"/g)].map(m => m[1] ?? '')
      expect(cut).to.have.length(1)
      await o.hung.post(`${o.base}/${id}/split`, { seen: seenOf(first), cut })
      const pieces = (await o.standing(id)).filter(one => one.id.startsWith(`${first?.id}.`))
      expect(pieces.map(one => one.id)).to.deep.equal([`${first?.id}.1`, `${first?.id}.2`])
      expect(pieces.map(one => one.text).join(' ')).to.equal(first?.text)
      expect((await o.comments(id)).find(one => one.id === first?.id)).to.include({
        state: 'replaced',
        text: first?.text
      })
      await o.undo(o.hung, `${o.base}/${id}`)
      expect((await o.standing(id)).map(one => one.id))
        .to.include(first?.id)
        .and.to.have.length(2)
    })

    it('joins two of one person and keeps the words of both', async () => {
      const id = await o.received()
      const both = await o.comments(id)
      await o.hung.post(`${o.base}/${id}/join`, { seen: both.map(seenOf) })
      const [joined, ...others] = await o.standing(id)
      expect(others).to.deep.equal([])
      expect(joined?.text).to.equal(both.map(one => one.text).join('\n'))
    })

    it('does not join comments of two people', async () => {
      const id = await o.received(
        'so.csv',
        'ho_ten,noi_dung\nNguyễn A,Bỏ câu cuối mục I.1\nTrần B,Nhất trí với mục II\n'
      )
      const both = await o.comments(id)
      expect(both).to.have.length(2)
      expect((await o.hung.post(`${o.base}/${id}/join`, { seen: both.map(seenOf) })).status).to.equal(422)
      expect((await o.standing(id)).map(one => one.id)).to.deep.equal(both.map(one => one.id))
    })

    it('adds a comment from words of the original, and only from them', async () => {
      const id = await o.received()
      const send = async (words: string) =>
        o.hung.post(`${o.base}/${id}/add`, { version: await o.version(id), text: words })
      expect((await send('Đề nghị thưởng cho ban biên tập')).status).to.equal(422)
      expect((await send('bỏ câu cuối.')).status, 'already a comment').to.equal(422)
      expect((await send('GÓP Ý  DỰ\nTHẢO BÁO CÁO')).status).to.equal(303)
      const added = (await o.standing(id)).at(-1)
      expect(added).to.include({ id: `c${id.slice(1)}-3`, text: 'GÓP Ý DỰ THẢO BÁO CÁO' })
      const { store, jobs } = o.server.services
      const again = {
        consultation: o.small.root.consultation,
        kind: 'read-submission',
        input: { submission: id },
        by: null
      } as const
      await store.write(tx => jobs.add(tx, again))
      await o.small.work()
      expect(await o.standing(id), 'read again').to.have.length(3)
    })
  })

  describe('two people at once', () => {
    it('the later one is told what the other did, and what was typed is kept', async () => {
      const id = await o.received()
      const seen = await o.version(id)
      await o.lan.post(`${o.base}/${id}/aside`, { version: seen, reason: 'not-ours' })
      const response = await o.hung.post(`${o.base}/${id}/aside`, {
        version: seen,
        reason: 'test',
        words: 'do <Hùng> thử'
      })
      const page = await response.text()
      expect(response.status).to.equal(409)
      expect(page).to.contain('Lan đã làm').and.to.contain('Để riêng').and.to.contain('do &lt;Hùng&gt; thử')
      expect((await o.row(id)).aside_reason).to.equal('Không phải người thuộc đơn vị')
    })

    it('a comment that the other has cut is not cut again', async () => {
      const id = await o.received()
      const [first] = await o.comments(id)
      const fields = { seen: seenOf(first), cut: '55' }
      await o.lan.post(`${o.base}/${id}/split`, fields)
      expect((await o.hung.post(`${o.base}/${id}/split`, fields)).status).to.equal(409)
      expect(await o.standing(id)).to.have.length(3)
    })
  })
})
