import { expect } from 'chai'
import { addDraft, setModel } from '../../server/store/drafts.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { browser, browserMissing, closeBrowser, desk } from '../support/browser.ts'
import { longDraft } from '../support/long-draft.ts'
import { addManyComments } from '../support/many-comments.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { consultationRows } from '../support/store-rows.ts'

describe('a draft of 45 pages with 5,000 comments at the workbench', function () {
  this.timeout(60_000)
  let server: TestServer
  let base: string
  let cookies: { name: string; value: string; url: string }[]

  before(async function () {
    this.timeout(180_000)
    const missing = browserMissing()
    if (missing !== null && process.env['CI'] === undefined) this.skip()
    expect(missing).to.equal(null)
    server = await startServer()
    const { store } = server.services
    const { consultation, root, health, hospital, building } = await consultationRows(store)
    const draft = longDraft(45)
    const at = new Date().toISOString()
    await store.write(async tx => {
      const file = { file: 'dai.docx', original: 'f'.repeat(64), layout: null, online: true }
      const { id } = await addDraft(tx, { consultation: consultation.id, title: draft.title, ...file, at })
      await setModel(tx, consultation.id, id, { model: draft, issues: [], topicMap: {}, readingCopy: null })
    })
    await addManyComments(store, [health, hospital, building], draft, 5_000)
    const role = { consultation: consultation.id, unit: root.id, role: 'staff' as const }
    const client = await signedInAs(server, await addAccount(store, { roles: [role] }))
    cookies = Array.from(client.cookies, ([name, value]) => ({ name, value, url: server.url }))
    base = `${server.url}/consultations/${consultation.id}`
  })

  after(async () => {
    await closeBrowser()
    await server?.stop()
  })

  for (const [what, path] of [
    ['the workbench', '/comments'],
    ['a heading', '/comments?draft=d1&heading=h9'],
    ['a search', '/comments?q=an+toan'],
    ['the groups', '/groups']
  ] as const) {
    it(`${what}: under 300 kB in all, first view within a second`, async () => {
      const context = await (await browser()).newContext(desk)
      await context.addCookies(cookies)
      const paints: number[] = []
      let bytes = 0
      for (let i = 0; i < 3; i++) {
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        await session.send('Network.enable')
        await session.send('Network.setCacheDisabled', { cacheDisabled: true })
        bytes = 0
        session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength))
        await page.goto(base + path, { waitUntil: 'load' })
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
  }
})
