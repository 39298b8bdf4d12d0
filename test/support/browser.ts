import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Context } from 'mocha'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'

const chromiumPath = '/usr/bin/chromium'
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** For tests that need Chromium: without it a run by hand skips them and says so, a run of the CI fails (like `needsOffice`). */
export function needsBrowser(test: Context): void {
  if (existsSync(chromiumPath)) return
  const missing = `Chromium is not installed (${chromiumPath}): apt-get install chromium`
  if (process.env['CI'] !== undefined) throw new Error(missing)
  console.log(`      (skipped: ${missing})`)
  test.skip()
}

let running: Promise<Browser> | null = null

/** One Chromium for all tests of the run. */
export function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: chromiumPath, args: quiet })
  return running
}

export async function closeBrowser(): Promise<void> {
  const open = running
  running = null
  await (await open)?.close()
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

/** Opens a page with nothing cached; `bytes`: all that was transferred for it, style sheets and scripts included. */
export async function openUncached(context: BrowserContext, address: string): Promise<{ page: Page; bytes: number }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength))
  const response = await page.goto(address, { waitUntil: 'load' })
  if (response?.status() !== 200) throw new Error(`${address}: ${response?.status()}`)
  return { page, bytes }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeRun {
  violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[]
}

/** What axe-core finds wrong with the page as it stands (WCAG 2.2 A and AA, best practices), one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated through the debugging protocol, which the page's CSP does not bind.
  await page.evaluate(axeSource)
  const run = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeRun
  return run.violations.flatMap(v =>
    v.nodes.map(n => `${v.id}: ${v.help}: ${n.target.join(' ')}: ${n.html.slice(0, 160)}`)
  )
}
