import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { axeFindings, closeBrowser, desk, needsBrowser, phone } from '../support/browser.ts'
import { administratorIn, sampleServer, type SampleServer } from '../support/sample-server.ts'

describe('who took part, on a screen', function () {
  this.timeout(120_000)
  let server: SampleServer
  const contexts: BrowserContext[] = []

  before(async function () {
    needsBrowser(this)
    server = await sampleServer()
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await closeBrowser()
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const open = async (path: string, options: object): Promise<Page> => {
    const { context } = await administratorIn(server, options)
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await page.goto(server.base + path)
    return page
  }
  const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement?.textContent?.trim()')

  it('the first press of Tab leads past the head of the page', async () => {
    const page = await open('/participation', desk)
    await page.keyboard.press('Tab')
    expect(await focused(page)).to.equal('Đến nội dung chính')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement?.closest("main") !== null')).to.equal(true)
  })

  it('a press of a link changes the language, without script, and the page stays the same', async () => {
    const page = await open('/participation/days', { ...phone, javaScriptEnabled: false })
    await page.getByRole('button', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).to.equal(`${server.base}/participation/days`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Participation')
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Tham gia')
  })

  it('on a phone, without script, a meeting is recorded, told at once where something is wrong, and counted', async () => {
    const page = await open('/meetings/new', { ...phone, javaScriptEnabled: false })
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: '– Chi đoàn Công ty Kho lạnh Bắc Hải' })
    await page.getByLabel('Ngày họp').fill('31/11/2026')
    await page.getByLabel('Số người dự').fill('20')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('link', { name: /“Ngày họp” phải là ngày có thật/ }).click()
    expect(new URL(page.url()).hash).to.equal('#held_on')
    await page.getByLabel('Ngày họp').fill('30/11/2026')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã ghi cuộc họp của Chi đoàn Công ty Kho lạnh Bắc Hải.').waitFor()
    await page.getByRole('link', { name: 'Theo đơn vị' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Chi đoàn Công ty Kho lạnh Bắc Hải' })
    expect(await row.locator('td').nth(1).textContent()).to.equal('20')
  })

  it('axe finds nothing on the form of a meeting, and on one with mistakes', async () => {
    for (const options of [phone, desk]) {
      const page = await open('/meetings/new', options)
      await page.getByLabel('Số người dự').fill('nhiều')
      await page.getByRole('button', { name: 'Lưu' }).click()
      await page.getByRole('alert').waitFor()
      expect(await axeFindings(page)).to.deep.equal([])
      await page.goto(`${server.base}/meetings`)
      await page.locator('tbody a').first().click()
      await page.getByRole('heading', { name: 'Sửa cuộc họp' }).waitFor()
      expect(await axeFindings(page)).to.deep.equal([])
    }
  })

  it('two quick presses record one meeting', async () => {
    const page = await open('/meetings/new', desk)
    await page.getByLabel('Số người dự').fill('7')
    await page.getByLabel('Ghi chú').fill('hai lần bấm')
    await page.evaluate(
      '(() => { const b = [...document.querySelectorAll("main form button")].find(b => b.textContent === "Lưu"); b.click(); b.click() })()'
    )
    await page.getByText('Đã ghi cuộc họp').waitFor()
    const { db } = server.services.store
    const rows = await db.selectFrom('meetings').select('id').where('note', '=', 'hai lần bấm').execute()
    expect(rows.length).to.equal(1)
  })

  it('from a unit that has sent nothing and from a heading of the map there is a way on', async () => {
    const page = await open('/participation', desk)
    await page.getByRole('link', { name: 'Xem các đơn vị chưa gửi' }).click()
    await page.getByRole('heading', { name: 'Đơn vị chưa gửi góp ý', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Bản đồ dự thảo' }).click()
    await page.getByRole('link', { name: 'II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI LẦN THỨ IV' }).click()
    expect(page.url()).to.match(/\/comments\?draft=d1&heading=h\d+$/)
  })

  it('a chart says what it shows to those who do not see it', async () => {
    const page = await open('/participation/map', desk)
    const chart = page.getByRole('img', { name: /Ý kiến theo trang/ })
    expect(await chart.getAttribute('aria-labelledby')).to.equal('map-title map-desc')
    expect(await page.locator('#map-desc').textContent()).to.match(
      /Từ trang 1 đến trang 7; nhiều nhất là \d+ ý kiến, ở trang \d/
    )
    await page.getByText('Xem bảng số từng trang').click()
    await page.getByRole('rowheader', { name: 'trang 1', exact: true }).waitFor()
  })
})
