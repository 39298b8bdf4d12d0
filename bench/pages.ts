/**
 * `npm run bench:pages`: a draft of 45 pages with 5,000 comments; how much each page transfers in all and when its first view is
 * there, in headless Chromium on this machine, nothing cached. Bounded, and ends by itself.
 */
import { setModel, addDraft } from '../server/store/drafts.ts'
import { updateConsultation } from '../server/store/consultations.ts'
import { addAccount, signedInAs } from '../test/support/accounts.ts'
import { browser, closeBrowser, desk, phone } from '../test/support/browser.ts'
import { longDraft } from '../test/support/long-draft.ts'
import { addManyComments } from '../test/support/many-comments.ts'
import { startServer, type TestServer } from '../test/support/server.ts'
import { consultationRows } from '../test/support/store-rows.ts'

const pages = 45
const comments = 5_000
/** Loads of each page; the best is told, for the others share the machine. */
const loads = 5

async function main(): Promise<void> {
  const server = await startServer()
  try {
    const { home, base } = await prepare(server)
    console.log(`${pages} pages, ${comments} comments; ${loads} loads each, nothing cached\n`)
    await measure('member: the draft, phone', `${home}/drafts/d1`, 'phone')
    await measure('member: the draft, desk', `${home}/drafts/d1`, 'desk')
    for (const path of [
      '/comments',
      '/comments?draft=d1&heading=h9',
      '/comments?q=an+toan',
      '/groups',
      '/submissions',
      '/reports'
    ]) {
      await measure(`staff: ${path}`, base + path, 'desk')
    }
  } finally {
    await closeBrowser()
    await server.stop()
  }
}

let cookies: { name: string; value: string; url: string }[] = []

async function prepare({ services, url }: TestServer): Promise<{ home: string; base: string }> {
  const { store } = services
  const { consultation, root, health, hospital, building } = await consultationRows(store)
  const draft = longDraft(pages)
  const at = new Date().toISOString()
  await store.write(async tx => {
    const file = { file: 'dai.docx', original: 'f'.repeat(64), layout: null, online: true }
    const { id } = await addDraft(tx, { consultation: consultation.id, title: draft.title, ...file, at })
    await setModel(tx, consultation.id, id, { model: draft, issues: [], topicMap: {}, readingCopy: null })
    await updateConsultation(tx, consultation.id, consultation.version, {
      state: 'open',
      opens_on: null,
      closes_on: null
    })
  })
  await addManyComments(store, [health, hospital, building], draft, comments)
  const role = { consultation: consultation.id, unit: root.id, role: 'secretary' as const }
  const client = await signedInAs({ services, url } as TestServer, await addAccount(store, { roles: [role] }))
  cookies = Array.from(client.cookies, ([name, value]) => ({ name, value, url }))
  return { home: `${url}/gop-y/${consultation.code}`, base: `${url}/consultations/${consultation.id}` }
}

async function measure(what: string, address: string, size: 'phone' | 'desk'): Promise<void> {
  const context = await (await browser()).newContext(size === 'phone' ? phone : desk)
  await context.addCookies(cookies)
  const paints: number[] = []
  let bytes = 0
  for (let i = 0; i < loads; i++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    bytes = 0
    session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength))
    const response = await page.goto(address, { waitUntil: 'load' })
    if (response?.status() !== 200) throw new Error(`${address}: ${response?.status()}`)
    const painted = 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime'
    let first: unknown = null
    // The browser writes it down a moment after the page is loaded.
    for (let tries = 0; tries < 50 && typeof first !== 'number'; tries++) {
      await page.waitForTimeout(20)
      first = await page.evaluate(painted)
    }
    paints.push(Number(first))
    await page.close()
  }
  await context.close()
  const sorted = paints.map(Math.round).sort((a, b) => a - b)
  console.log(
    `${what.padEnd(44)} ${String(Math.round(bytes / 1000)).padStart(4)} kB   first view ${sorted.join(', ')} ms`
  )
}

await main()
