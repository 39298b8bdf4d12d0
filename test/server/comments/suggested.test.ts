import { expect } from 'chai'
import type { CommentRow } from '../../../server/store/schema.ts'
import { staffOf } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { commentNow, oneComment } from '../../support/deciding.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

describe('what was learned from like comments', function () {
  this.timeout(60_000)
  let server: TestServer
  let small: SmallConsultation
  let lan: Client
  let first: CommentRow
  let like: CommentRow
  let base = ''
  const words = 'Đề nghị quan tâm hơn nữa đến bữa ăn ca đêm của thợ lò trẻ'

  before(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    base = `/consultations/${small.root.consultation}`
    lan = await staffOf(server, small.root, 'Lan')
    first = await oneComment(small, server.services, words)
    like = await oneComment(small, server.services, `${words} và nữ công nhân.`)
  })
  after(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const now = (row: CommentRow) => commentNow(server.services, small.root, row.id)
  const page = async (row: CommentRow): Promise<string> => (await lan.get(`${base}/comments/${row.id}`)).text()

  it('is offered beside a comment, and taken by its button', async () => {
    expect(await page(like)).not.to.contain('Gợi ý từ những ý kiến tương tự')
    const { version } = await now(first)
    await lan.post(`${base}/comments/${first.id}/place`, { version: String(version), draft: 'd1', paragraph: '5' })
    await small.work()
    const shown = await page(like)
    expect(shown).to.contain('Gợi ý từ những ý kiến tương tự').and.contain('Đặt vào đây')
    expect(await now(like), 'nothing is settled by it').to.include({ decided: '{}', paragraph: like.paragraph })

    const form = /<form[^>]*action="([^"]*\/place)">([\s\S]*?)<\/form>/.exec(shown)
    const fields = Object.fromEntries(
      Array.from(form?.[2]?.matchAll(/name="([^"]+)" value="([^"]*)"/g) ?? [], m => [m[1] ?? '', m[2] ?? ''])
    )
    expect(fields).to.include({ draft: 'd1', paragraph: '5' })
    const answer = await lan.post((form?.[1] ?? '').replaceAll('&amp;', '&'), fields)
    expect(answer.status).to.equal(303)
    expect(await now(like)).to.include({ draft_id: 'd1', paragraph: 5 })
    expect(await page(like)).not.to.contain('Đặt vào đây')
  })
})
