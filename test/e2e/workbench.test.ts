import { expect } from 'chai'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { runJobs } from '../../server/jobs/loop.ts'
import { putSample } from '../../server/sample/sample.ts'
import { listConsultations } from '../../server/store/consultations.ts'
import type { UserRow } from '../../server/store/schema.ts'
import { rootUnit } from '../../server/store/units.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { axeFindings, browser, closeBrowser, desk, needsBrowser, phone } from '../support/browser.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('staff at the workbench, in a browser', function () {
  this.timeout(60_000)
  let server: TestServer
  let base: string
  let lan: UserRow
  let minh: UserRow

  before(async function () {
    this.timeout(120_000)
    needsBrowser(this)
    server = await startServer()
    await putSample(server.services)
    await runJobs(server.services)
    const [consultation] = await listConsultations(server.services.store.db, { limit: 1 })
    const unit = await rootUnit(server.services.store.db, consultation!.id)
    const role = { consultation: consultation!.id, unit: unit.id, role: 'staff' as const }
    lan = await addAccount(server.services.store, { name: 'Lan', roles: [role] })
    minh = await addAccount(server.services.store, { name: 'Minh', roles: [role] })
    base = `${server.url}/consultations/${consultation!.id}`
  })

  after(async () => {
    await closeBrowser()
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  async function open(user: UserRow, path: string, options: BrowserContextOptions): Promise<Page> {
    const context: BrowserContext = await (await browser()).newContext(options)
    const client = await signedInAs(server, user)
    const cookies = Array.from(client.cookies, ([name, value]) => ({ name, value, url: server.url }))
    await context.addCookies(cookies)
    const page = await context.newPage()
    await page.goto(base + path)
    return page
  }

  async function countIn(state: string): Promise<number> {
    const rows = await server.services.store.db.selectFrom('comments').select('id').where('state', '=', state).execute()
    return rows.length
  }

  const settled = (page: Page): Promise<unknown> => page.waitForSelector('#main:not([aria-busy])')
  const says = (page: Page, id: string, words: string): Promise<void> =>
    page.locator(`#${id}`).filter({ hasText: words }).waitFor({ state: 'attached' })
  const openCard = (page: Page): Promise<string | null> => page.getAttribute('.card.open', 'id')

  it('settle what is unsure without a reload, and undo it', async () => {
    const page = await open(lan, '/comments', desk)
    await page.evaluate('document.body.dataset.loaded = "once"')
    const before = await countIn('unsure')
    const first = await openCard(page)
    await page.click('.card.open >> text=Xác nhận')
    await page.waitForSelector(`.card.open:not([id="${first}"])`)
    expect(await countIn('unsure')).to.equal(before - 1)
    expect(await page.getAttribute('body', 'data-loaded')).to.equal('once')
    expect(await page.textContent('#notice')).to.include('Đã xác nhận')
    await page.click('.last-done button')
    await page.waitForSelector(`.card.open[id="${first}"]`)
    expect(await countIn('unsure')).to.equal(before)
    await page.context().close()
  })

  it('move a comment by pressing in the draft', async () => {
    const page = await open(lan, '/comments?state=unsure', desk)
    const id = await openCard(page)
    await page.click('.card.open [data-key="m"]')
    await page.waitForSelector('.moving')
    await page.click('.outline a >> nth=3')
    await page.waitForURL(/from=/)
    await page.click('.draft-row button[name="paragraph"] >> nth=2')
    await page.waitForSelector('.list-side .tabs')
    expect(await page.textContent('#notice')).to.include('Đã chuyển đến')
    const row = await server.services.store.db
      .selectFrom('comments')
      .selectAll()
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow()
    expect(row.place).to.equal('exact')
    expect(row.decided_by).to.equal(lan.id)
    await page.context().close()
  })

  it('work by keys alone: down the list, confirm, choose two, make a group, undo', async () => {
    const page = await open(lan, '/comments?state=clear&kind=approve', desk)
    const press = (key: string): Promise<void> => page.keyboard.press(key)
    await press('j')
    await press('x')
    await press('j')
    await press('x')
    await page.waitForSelector('#chosen.active')
    await press('g')
    await says(page, 'notice', 'thành một nhóm')
    const made = await server.services.store.db.selectFrom('groups').select('size').where('id', 'like', 'p-%').execute()
    expect(made).to.deep.equal([{ size: 2 }])
    await press('u')
    await says(page, 'notice', 'Đã hoàn tác')
    expect(
      await server.services.store.db.selectFrom('groups').select('id').where('id', 'like', 'p-%').execute()
    ).to.deep.equal([])
    await press('c')
    await says(page, 'notice', 'Đã xác nhận')
    await press('?')
    expect(await page.evaluate('document.getElementById("keys").open')).to.equal(true)
    await page.click('label[for=keys-on]')
    await page.locator('.card').first().focus()
    const confirmed = await countIn('confirmed')
    await press('c')
    await page.waitForTimeout(300)
    expect(await countIn('confirmed')).to.equal(confirmed)
    await page.context().close()
  })

  it('do the same by Tab and Enter without script', async () => {
    const page = await open(lan, '/comments?state=unsure', { ...desk, javaScriptEnabled: false })
    const before = await countIn('confirmed')
    await page.focus('.card.open button[data-key="c"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.notice')
    expect(await countIn('confirmed')).to.equal(before + 1)
    await page.click('.card >> nth=0 >> .card-choose label')
    await page.click('.card >> nth=1 >> .card-choose label')
    await page.click('#chosen button >> nth=1')
    expect(await page.textContent('.notice')).to.include('Đã xác nhận 2 ý kiến')
    await page.context().close()
  })

  it('on a phone read the passage in the card, choose its place and come back', async () => {
    const page = await open(lan, '/comments?state=clear&kind=replace', phone)
    const card = page.locator('.card').first()
    const id = await card.getAttribute('id')
    await card.locator('text=Xem và sửa').tap()
    await page.waitForSelector('.card.open')
    expect(await page.locator('.card.open .passage').isVisible()).to.equal(true)
    await page.tap('.card.open [data-key="m"]')
    await page.fill('#typed', 'trang 2 dòng 17')
    await page.tap('text=Chuyển đến đó')
    await says(page, 'notice', 'Đã chuyển đến')
    const row = await server.services.store.db
      .selectFrom('comments')
      .select(['decided', 'decided_by'])
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow()
    expect(row.decided_by).to.equal(lan.id)
    expect(row.decided).to.include('"location"')
    await page.context().close()
  })

  it('drag one group onto another to join them', async () => {
    const page = await open(lan, '/groups?size=one', desk)
    await page.dragAndDrop('.group >> nth=0', '.group >> nth=1')
    await page.waitForURL(/\/groups\/(?:p-|join)/)
    if (page.url().endsWith('/join')) await page.click('button[name="sure"]')
    await page.waitForURL(/\/groups\/p-/)
    expect(await page.textContent('h1')).to.include('Nhóm 2 ý kiến')
    await page.context().close()
  })

  it('see what somebody else does at the same time', async () => {
    const page = await open(lan, '/comments', desk)
    const other = await open(minh, '/comments?state=clear', desk)
    await other.click('.card >> nth=0 >> text=Xác nhận')
    await settled(other)
    // Asked every fifteen seconds.
    await says(page, 'changes-note', 'Minh vừa xác nhận')
    await page.context().close()
    await other.context().close()
  })

  for (const [size, options] of [
    ['phone', phone],
    ['desk', desk]
  ] as const) {
    it(`find every page without fault for axe, and no wider than a ${size}`, async () => {
      const db = server.services.store.db
      const comment = await db
        .selectFrom('comments')
        .select('id')
        .where('state', '=', 'clear')
        .executeTakeFirstOrThrow()
      const group = await db.selectFrom('groups').select('id').where('size', '>', 1).executeTakeFirstOrThrow()
      const paths = [
        '/comments',
        `/comments?place=${comment.id}`,
        '/comments?q=khong+co+chu+nay',
        `/comments/${comment.id}`,
        '/groups',
        `/groups/${group.id}`,
        '/decisions'
      ]
      const page = await open(lan, '/comments', options)
      for (const path of paths) {
        await page.goto(base + path)
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        expect(await axeFindings(page), path).to.deep.equal([])
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect(width, `${path} is as wide as the screen`).to.equal(options.viewport?.width)
      }
      await page.context().close()
    })
  }

  it('settle everything that is unsure by doing, time and again, the one thing the page offers', async () => {
    const page = await open(lan, '/comments', desk)
    for (let left = await countIn('unsure'); left > 0; left = await countIn('unsure')) {
      const id = await openCard(page)
      const next = page.locator('.card.open .button:not(.plain):not(.link):visible').first()
      if ((await next.textContent())?.includes('Chọn chỗ')) {
        await next.click()
        await page.fill('#typed', 'trang 2 dòng 17')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.card.open:not(.moving)')
        continue
      }
      await next.click()
      await page.waitForSelector(`.card.open:not([id="${id}"]), .bench-head:has-text("Không còn ý kiến nào cần xem")`)
      expect(await countIn('unsure'), `after ${id}`).to.be.below(left)
    }
    expect(await page.textContent('.bench-head')).to.include('Không còn ý kiến nào cần xem')
    await page.click('.confirm-all button')
    await says(page, 'notice', 'Đã xác nhận')
    await page.context().close()
  })
})
