import { expect } from 'chai'
import { office, seenOf, letter } from '../submissions/office.ts'

describe('leaving a group that people made', function () {
  this.timeout(60_000)
  const o = office()

  for (const what of ['its paper', 'the comment itself'] as const) {
    it(`undoing that ${what} was put aside makes the chosen lead the lead again`, async () => {
      const one = await o.received('mot.txt', letter('Mục I.1: bỏ câu cuối.'))
      const two = await o.received('hai.txt', letter('Mục II.1: nâng chỉ tiêu trồng từ 500 lên 700 cây xanh.'))
      const three = await o.received('ba.txt', letter('Đề nghị bổ sung nội dung chăm lo đời sống thợ lò.'))
      const comments = async () => (await Promise.all([one, two, three].map(o.comments))).flat()
      const consultation = o.base.replace('/submissions', '')
      await o.hung.post(`${consultation}/comments/group`, { select: (await comments()).map(seenOf), sure: '1' })
      const db = o.server.services.store.db
      const group = () => db.selectFrom('groups').selectAll().executeTakeFirstOrThrow()
      const led = async () => {
        await o.small.work()
        const { lead_id, size } = await group()
        return { lead_id, size }
      }
      for (const chosen of await comments()) {
        const { id, version } = await group()
        await o.hung.post(`${consultation}/groups/${id}/lead`, { version: String(version), comment: chosen.id })
        expect(await led()).to.deep.equal({ lead_id: chosen.id, size: 3 })
        const paper = `${o.base}/${chosen.submission_id}`
        const [now] = await o.comments(chosen.submission_id)
        if (what === 'its paper') {
          await o.hung.post(`${paper}/aside`, { version: await o.version(chosen.submission_id), reason: 'test' })
        } else {
          const version = String(now?.version)
          await o.hung.post(`${consultation}/comments/${chosen.id}/aside`, { version, reason: 'lạc đề' })
        }
        const without = await led()
        expect(without.size).to.equal(2)
        expect(without.lead_id).to.not.equal(chosen.id)
        await o.undo(o.hung, paper)
        expect(await led(), 'after undo').to.deep.equal({ lead_id: chosen.id, size: 3 })
      }
    })
  }
})
