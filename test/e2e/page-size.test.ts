import { expect } from 'chai'
import { browser, closeBrowser, desk, needsBrowser, openUncached, phone } from '../support/browser.ts'
import { longConsultation, type LongConsultation } from '../support/long-consultation.ts'
import { startServer, type TestServer } from '../support/server.ts'

const most = 300_000

describe('a draft of 45 pages with 5,000 comments', function () {
  this.timeout(60_000)
  let server: TestServer | undefined
  let consultation: LongConsultation

  before(async function () {
    this.timeout(180_000)
    needsBrowser(this)
    server = await startServer()
    consultation = await longConsultation(server, 45, 5_000)
  })
  after(async () => {
    await closeBrowser()
    await server?.stop()
    expect(server?.faults ?? []).to.deep.equal([])
  })

  it('comes to a member whole, in less than 300 kB', async () => {
    const context = await (await browser()).newContext(phone)
    const { page, bytes } = await openUncached(context, `${consultation.home}/drafts/d1`)
    expect(await page.locator('.line').count()).to.be.at.least(45 * 36)
    expect(bytes).to.be.below(most)
    await context.close()
  })

  for (const [what, path] of [
    ['the workbench', '/comments'],
    ['a heading', '/comments?draft=d1&heading=h9'],
    ['a search', '/comments?q=an+toan'],
    ['the groups', '/groups']
  ] as const) {
    it(`${what} comes to those who work on it in less than 300 kB`, async () => {
      const context = await (await browser()).newContext(desk)
      await context.addCookies(consultation.cookies)
      expect((await openUncached(context, consultation.base + path)).bytes).to.be.below(most)
      await context.close()
    })
  }
})
