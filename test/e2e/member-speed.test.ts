import { expect } from 'chai'
import { browser, browserMissing, closeBrowser, phone } from '../support/browser.ts'
import { longDraft } from '../support/long-draft.ts'
import { memberConsultation, type MemberConsultation } from '../support/members.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a draft of 45 pages on a phone', function () {
  this.timeout(60_000)
  let server: TestServer
  let consultation: MemberConsultation

  before(async function () {
    const missing = browserMissing()
    if (missing !== null && process.env['CI'] === undefined) this.skip()
    expect(missing).to.equal(null)
    server = await startServer({}, () => new Date('2026-11-20T03:00:00.000Z'))
    consultation = await memberConsultation(server.services, { model: longDraft(45) })
  })
  after(async () => {
    await closeBrowser()
    await server.stop()
  })

  it('takes less than 300 kB, style sheets and scripts included, and shows its first lines within a second', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const paints: number[] = []
    let bytes = 0
    for (let i = 0; i < 3; i++) {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.setCacheDisabled', { cacheDisabled: true })
      bytes = 0
      session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength))
      await page.goto(`${consultation.home}/drafts/d1`, { waitUntil: 'load' })
      expect(await page.locator('.line').count()).to.be.at.least(45 * 36)
      paints.push(
        await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity)
      )
      await page.close()
    }
    console.log(`        ${Math.round(bytes / 1000)} kB, first paint after ${paints.map(Math.round).join(', ')} ms`)
    expect(bytes).to.be.below(300_000)
    expect(Math.min(...paints)).to.be.below(1_000)
    await context.close()
  })
})
