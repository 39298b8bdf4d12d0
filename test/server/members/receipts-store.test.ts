import { expect } from 'chai'
import { writeWebForm, type WebForm } from '../../../lib/intake/web-form.ts'
import { readModels } from '../../../server/store/drafts.ts'
import { commentsAt, commentsByParagraph } from '../../../server/store/others.ts'
import {
  commentsOfSubmissions,
  groupsOf,
  submissionsOfReceipt,
  withdrawSubmissions
} from '../../../server/store/receipts.ts'
import { receiveWebForm } from '../../../server/submissions/receive.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import type { Services } from '../../../server/http/context.ts'
import { eachStore } from '../../support/stores.ts'

describe('what stands behind a receipt', function () {
  this.timeout(60_000)

  eachStore((_name, open) => {
    let services: Services
    let small: SmallConsultation

    const send = async (turn: string, receipt: string): Promise<string> => {
      const form: WebForm = {
        schema: 'gopy.web-form/1',
        channel: 'form',
        consultation: small.root.consultation,
        turn,
        submitter: turn,
        unit: null,
        date: '2026-11-20',
        comments: [
          {
            draft: 'd1',
            target: { type: 'paragraph', paragraph: 3, exact: 'Sản lượng gạch nung đạt 12 triệu viên một năm.' },
            stance: 'none',
            kind: 'replace',
            text: `Lời của ${turn}`,
            edit: { original: '12 triệu', replacement: '15 triệu' },
            reason: null
          }
        ]
      }
      const sent = { name: 'Góp ý trên trang.json', bytes: writeWebForm(form) }
      const sender = { by: null, via: 'web', receipt } as const
      return (await receiveWebForm(services, small.root, sent, sender)).submission
    }

    before(async () => {
      services = await servicesOn(await open())
      small = await smallConsultation(services)
    })

    it('is found by the receipt in its own consultation only, with its comments and their group', async () => {
      const [first, second] = [await send('Lan', 'r1'), await send('Hoa', 'r2')]
      await small.work()
      const { db } = services.store
      const { consultation } = small.root
      const found = await submissionsOfReceipt(db, { consultation, receipt: 'r1' })
      expect(found.map(s => [s.id, s.state, s.submitter])).to.deep.equal([[first, 'read', 'Lan']])
      expect(await submissionsOfReceipt(db, { consultation: 'other', receipt: 'r1' })).to.deep.equal([])
      const [comment, ...more] = await commentsOfSubmissions(db, consultation, [first])
      expect(more).to.deep.equal([])
      expect(comment?.model.text).to.equal('Lời của Lan')
      const groups = await groupsOf(db, consultation, [comment?.group_id ?? ''])
      expect(groups.get(comment?.group_id ?? '')).to.include({ size: 2, submissions: 2 })

      const counts = await commentsByParagraph(db, consultation, 'd1')
      const [draft] = await readModels(db, consultation)
      const [paragraph = -1, count] = [...counts][0] ?? []
      expect(count).to.equal(2)
      const page = await commentsAt(db, consultation, draft!, paragraph, { after: '', most: 1 })
      const next = await commentsAt(db, consultation, draft!, paragraph, { after: page[0]?.id ?? '', most: 5 })
      expect([...page, ...next].map(c => c.text)).to.have.members(['Lời của Lan', 'Lời của Hoa'])

      const at = '2026-11-21T03:00:00.000Z'
      const withdrawn = await services.store.write(tx => withdrawSubmissions(tx, consultation, [first], 'vì thế', at))
      expect(withdrawn.map(w => w.id)).to.deep.equal([first])
      expect(await services.store.write(tx => withdrawSubmissions(tx, consultation, [first], 'lại', at))).to.deep.equal(
        []
      )
      const [after] = await submissionsOfReceipt(db, { consultation, receipt: 'r1' })
      expect(after).to.include({ state: 'withdrawn', aside_reason: 'vì thế' })
      const states = await commentsOfSubmissions(db, consultation, [first, second])
      expect(states.map(c => [c.submission_id, c.state === 'withdrawn', c.group_id === null])).to.have.deep.members([
        [first, true, true],
        [second, false, false]
      ])
      expect(await commentsByParagraph(db, consultation, 'd1')).to.deep.equal(new Map([[paragraph, 1]]))
    })
  })
})
