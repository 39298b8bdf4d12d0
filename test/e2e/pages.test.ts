import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { routes } from '../../server/routes.ts'
import { getConsultation, updateConsultation } from '../../server/store/consultations.ts'
import { axeFindings, closeBrowser, desk, needsBrowser, phone } from '../support/browser.ts'
import { administratorIn, sampleServer, type SampleServer } from '../support/sample-server.ts'

/** Addresses that give no page. */
const noPages =
  /\/health$|\.docx$|\/csv$|\/export$|\/original$|\/files\/:name$|\/draft\/:name$|\/tables\/:table$|\/submissions\/(?:reading|place)$|\/changes$|^\/$|\.pdf$/

/** Pages that others' tests look at: they need what only those bring about. */
const elsewhere = /receipts\/:receipt$|\/links\/:link$|second-step$|\/meetings\/:meeting$|reports\/changes$/

describe('every page of the route table', function () {
  this.timeout(300_000)
  let server: SampleServer
  let values: Record<string, string>
  const contexts: BrowserContext[] = []

  before(async function () {
    needsBrowser(this)
    server = await sampleServer()
    values = await somethingOfEach(server)
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await closeBrowser()
    await server.stop()
  })

  const paths = routes
    .filter(r => r.method === 'get' && !noPages.test(r.path) && !elsewhere.test(r.path))
    .map(r => r.path)

  for (const [size, options] of [
    ['phone', phone],
    ['desk', desk]
  ] as const) {
    it(`on a ${size}: axe finds nothing, nothing is wider than the screen, nothing is refused by the CSP`, async () => {
      const { context } = await administratorIn(server, options)
      contexts.push(context)
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('console', message => {
        if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`)
      })
      for (const path of paths) wrong.push(...(await faultsOf(page, filled(path, values))))
      expect(wrong).to.deep.equal([])
      expect(server.faults).to.deep.equal([])
    })
  }

  it('in English: no word is left out', async () => {
    const { context } = await administratorIn(server, desk)
    contexts.push(context)
    await context.addCookies([{ name: 'gopy_language', value: 'en', url: server.url }])
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(filled(path, values))
      expect(await page.locator('html').getAttribute('lang'), path).to.equal('en')
      expect(await page.locator('h1').first().innerText(), path).not.to.match(/^\s*$/)
    }
  })
})

/** Status, accessibility and width of one page. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const response = await page.goto(address)
  const found = (await axeFindings(page)).map(finding => `${address}: ${finding}`)
  if (response?.status() !== 200) found.push(`${address}: ${response?.status()}`)
  const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1')
  if (wide === true) found.push(`${address}: wider than the screen`)
  if ((await page.locator('h1').count()) !== 1) found.push(`${address}: not one h1`)
  return found
}

/** Pages that show something only when they are told what of it. */
const queries: Record<string, string> = {
  '/gop-y/:code/comment': '?draft=d1&paragraph=12',
  '/gop-y/:code/drafts/:draft/others': '?paragraph=12',
  '/consultations/:consultation/submissions/:submission/split': '?comment='
}

function filled(path: string, values: Record<string, string>): string {
  const query = queries[path] ?? ''
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${path}: nothing to show for :${name}`)
    return encodeURIComponent(value)
  })
  return address + query + (query.endsWith('=') ? encodeURIComponent(values['comment'] ?? '') : '')
}

/** An id for every parameter of the route table. */
async function somethingOfEach(server: SampleServer): Promise<Record<string, string>> {
  const { db } = server.services.store
  const { client } = await administratorIn(server, desk)
  const version = (await getConsultation(db, server.consultation))?.version ?? 0
  await server.services.store.write(tx => updateConsultation(tx, server.consultation, version, { others_shown: 1 }))
  await client.post(`${server.base}/reports/freeze`, { anyway: 'yes' })
  await server.work()
  const comment = await db
    .selectFrom('comments')
    .select(['id', 'submission_id'])
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const idOf = async (table: 'groups' | 'jobs' | 'reports' | 'users'): Promise<string> =>
    (await db.selectFrom(table).select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id
  const unit = await db.selectFrom('units').select('id').where('parent_id', 'is not', null).executeTakeFirstOrThrow()
  return {
    code: server.code,
    consultation: server.consultation,
    draft: 'd1',
    one: unit.id,
    submission: comment.submission_id,
    comment: comment.id,
    group: await idOf('groups'),
    job: await idOf('jobs'),
    report: await idOf('reports'),
    user: await idOf('users')
  }
}
