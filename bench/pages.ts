/**
 * `npm run bench:pages`: a draft of 45 pages with 5,000 comments; how much each page transfers in all and when its first view is
 * there, in headless Chromium on this machine, nothing cached. Bounded, and ends by itself.
 */
import { browser, closeBrowser, desk, openUncached, phone } from '../test/support/browser.ts'
import { longConsultation, type LongConsultation } from '../test/support/long-consultation.ts'
import { startServer } from '../test/support/server.ts'

const pages = 45
const comments = 5_000
/** Loads of each page; the best is told, for the others share the machine. */
const loads = 5

async function main(): Promise<void> {
  const server = await startServer()
  try {
    const { home, base, cookies } = await longConsultation(server, pages, comments)
    console.log(`${pages} pages, ${comments} comments; ${loads} loads each, nothing cached\n`)
    await measure('member: the draft, phone', `${home}/drafts/d1`, 'phone', cookies)
    await measure('member: the draft, desk', `${home}/drafts/d1`, 'desk', cookies)
    for (const path of [
      '/comments',
      '/comments?draft=d1&heading=h9',
      '/comments?q=an+toan',
      '/groups',
      '/submissions',
      '/reports'
    ]) {
      await measure(`staff: ${path}`, base + path, 'desk', cookies)
    }
  } finally {
    await closeBrowser()
    await server.stop()
  }
}

async function measure(
  what: string,
  address: string,
  size: 'phone' | 'desk',
  cookies: LongConsultation['cookies']
): Promise<void> {
  const context = await (await browser()).newContext(size === 'phone' ? phone : desk)
  await context.addCookies(cookies)
  const paints: number[] = []
  let transferred = 0
  for (let i = 0; i < loads; i++) {
    const { page, bytes } = await openUncached(context, address)
    transferred = bytes
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
    `${what.padEnd(44)} ${String(Math.round(transferred / 1000)).padStart(4)} kB   first view ${sorted.join(', ')} ms`
  )
}

await main()
