import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { runJobs } from '../../server/jobs/loop.ts'
import { addAccount, codeOf, password } from '../support/accounts.ts'
import { axeFindings, browser, closeBrowser, desk, needsBrowser, phone } from '../support/browser.ts'
import { memberConsultation, type MemberConsultation } from '../support/members.ts'
import { startServer, type TestServer } from '../support/server.ts'

const folder = fileURLToPath(new URL('../../samples/comments', import.meta.url))
const samples = readdirSync(folder)
  .filter(name => !name.startsWith('.'))
  .map(name => `${folder}/${name}`)

describe('staff and what comes in', function () {
  this.timeout(120_000)
  let server: TestServer
  let made: MemberConsultation
  let base: string

  before(async function () {
    needsBrowser(this)
    server = await startServer()
  })
  after(async () => {
    await closeBrowser()
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  /** By the forms, as somebody new: a code of the second factor works once. */
  const signIn = async (page: Page): Promise<void> => {
    const { consultation, root } = made
    const roles = [{ consultation, unit: root.unit, role: 'staff' as const }]
    const staff = await addAccount(server.services.store, { name: 'Lê Thị Cán Bộ', roles })
    base = `/consultations/${consultation}`
    await page.goto('/sign-in')
    await page.getByLabel('Tên đăng nhập').fill(staff.login)
    await page.getByLabel('Mật khẩu').fill(password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByLabel(/Mã/).first().fill(codeOf(staff, server.services.now()))
    await page.getByRole('button', { name: /Tiếp tục|Xác nhận|Đăng nhập/ }).click()
    await page.waitForURL(/consultations|account/)
  }
  const work = () => runJobs(server.services)
  /** At both sizes: axe finds nothing and nothing is cut off at the side. */
  const looksWell = async (page: Page): Promise<void> => {
    const size = page.viewportSize() ?? { width: 0, height: 0 }
    for (const { viewport } of [phone, desk]) {
      if (viewport) await page.setViewportSize(viewport)
      expect(await axeFindings(page), page.url()).to.deep.equal([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).to.be.at.most(
        viewport?.width ?? 0
      )
    }
    await page.setViewportSize(size)
  }

  for (const javaScriptEnabled of [true, false]) {
    describe(javaScriptEnabled ? 'with script, at a desk' : 'without script, on a phone', () => {
      let context: BrowserContext
      let page: Page

      before(async () => {
        made = await memberConsultation(server.services)
        const screen = javaScriptEnabled ? desk : phone
        context = await (await browser()).newContext({ ...screen, javaScriptEnabled, baseURL: server.url })
        page = await context.newPage()
        page.setDefaultTimeout(20_000)
        await signIn(page)
      })
      after(() => context.close())

      /** axe needs the page's own clock, which stands still without script. */
      const looks = async (): Promise<void> => (javaScriptEnabled ? looksWell(page) : undefined)

      it('starts from the overview’s one next step and uploads everything at once', async () => {
        await page.goto(base)
        await looks()
        await page
          .getByRole('region', { name: 'Chưa nhận được góp ý nào' })
          .getByRole('link', { name: 'Tải tệp lên' })
          .click()
        await looks()
        await page.getByLabel('Chọn tệp').setInputFiles(samples)
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Tải lên' }).click()
        else await page.getByText('Đã nhận 16 tệp. 0 tệp chưa nhận được.').waitFor()
        if (javaScriptEnabled) await page.getByRole('link', { name: 'Xem các phiếu đã nhận' }).click()
        await page.getByRole('heading', { name: 'Phiếu, văn bản góp ý đã nhận' }).waitFor()
        expect(await page.getByRole('row').count()).to.equal(1 + 16)
        expect(await page.getByRole('table').getByText('Đang đọc').count()).to.equal(16)
      })

      it('sees them read, with what is wrong in words', async () => {
        await work()
        if (javaScriptEnabled) await page.getByText('Đang đọc').first().waitFor({ state: 'detached' })
        else await page.reload()
        const row = (name: string) => page.getByRole('row').filter({ hasText: name })
        await row('phieu-gop-y-07-tai-len-hong.docx').getByText('Không đọc được', { exact: true }).waitFor()
        await row('phieu-gop-y-02 (gui lai).docx').getByText('Trùng, chỉ tính một lần').waitFor()
        await row('phieu-gop-y-06-de-trong.docx').getByText('không thấy ý kiến nào').waitFor()
        await looks()
        await page.goto(base)
        await page.getByRole('heading', { name: /ý kiến cần xem lại/ }).waitFor()
      })

      it('opens one, cuts a comment in two, and takes it back', async () => {
        await page.goto(`${base}/submissions`)
        await page.getByRole('link', { name: 'bien-ban-hop-chi-doan-Song-Lanh.docx' }).click()
        await page.getByRole('heading', { name: 'Bản gốc', exact: true }).waitFor()
        await page.getByText('Thành phần: 21/24 đoàn viên').waitFor()
        await looks()
        const third = page.getByRole('listitem').filter({ hasText: 'thấp so với 251' }).first()
        const whole = await third.locator('.words').innerText()
        if (javaScriptEnabled) {
          const words = whole.slice(whole.indexOf('nên nâng lên 260'))
          await select(page, '[data-words]', words)
          await page.getByRole('button', { name: 'Thành một ý kiến riêng' }).click()
        } else {
          await third.getByRole('link', { name: 'Tách…' }).click()
          await looks()
          await page.getByLabel('Tách sau câu này').last().check()
          await page.getByRole('button', { name: 'Tách', exact: true }).click()
        }
        await page.getByText('Đã tách thành 2 ý kiến').waitFor()
        const pieces = await page.locator('.understood .words').allInnerTexts()
        expect(pieces).to.have.length(6)
        expect(pieces.slice(2, 4).join(' ')).to.equal(whole)
        await page
          .getByRole('button', { name: /^Hoàn tác/ })
          .first()
          .click()
        await page.getByRole('heading', { name: 'Bản gốc', exact: true }).waitFor()
        expect(await page.locator('.understood .words').allInnerTexts())
          .to.have.length(5)
          .and.to.include(whole)
      })

      it('makes a comment of words of the original that were missed', async () => {
        const words = 'Đồng chí chủ trì thống nhất tổng hợp đầy đủ các ý kiến trên.'
        if (javaScriptEnabled) {
          await select(page, '#paper [data-text]', words)
          await page.locator('.mark-bar').getByRole('button', { name: 'Thành một ý kiến' }).click()
        } else {
          await page.getByText('Thêm ý kiến chương trình bỏ sót').click()
          await page.getByLabel('Chép nguyên văn từ bản gốc').fill(words)
          await page.getByRole('button', { name: 'Thành một ý kiến' }).click()
        }
        await page.getByText('Đã thêm một ý kiến từ bản gốc').waitFor()
        expect((await page.locator('.understood .words').allInnerTexts()).at(-1)).to.equal(words)
      })

      it('puts a file aside with a reason, and back', async () => {
        await page.getByText('Để riêng, không đưa vào báo cáo').click()
        await page.getByLabel('Lý do', { exact: true }).selectOption('Gửi thử')
        await page.getByLabel('Nói rõ thêm').fill('bản nháp')
        await page.getByRole('button', { name: 'Để riêng', exact: true }).click()
        await page.getByText('Đã để riêng 1 phiếu').waitFor()
        await page.getByRole('region', { name: 'Đang để riêng' }).getByText('Gửi thử: bản nháp').waitFor()
        await looks()
        await page.getByRole('button', { name: 'Đưa trở lại', exact: true }).click()
        await page.getByText('Đã đưa 1 phiếu trở lại').waitFor()
        expect(await page.locator('.understood .state-aside').count()).to.equal(0)
      })

      it('gives several to a person at once', async () => {
        await page.goto(`${base}/submissions?state=unreadable`)
        await page.getByLabel('Chọn phieu-gop-y-07-tai-len-hong.docx').check()
        await page.getByLabel('Giao cho').selectOption('Lê Thị Cán Bộ')
        await page.getByRole('button', { name: 'Giao', exact: true }).click()
        await page.getByText('Đã giao 1 phiếu').waitFor()
        expect(
          await page.getByRole('row').filter({ hasText: 'hong.docx' }).getByText('Lê Thị Cán Bộ').count()
        ).to.equal(1)
      })
    })
  }

  describe('typing a paper in', () => {
    it('goes by keyboard alone, shows the place, and loses nothing', async () => {
      const context = await (await browser()).newContext({ ...desk, baseURL: server.url })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await signIn(page)
      await page.goto(`${base}/submissions/new`)
      await looksWell(page)
      await page.getByLabel('Ngày ghi trên giấy').focus()
      const { keyboard } = page
      const type = async (...words: string[]) => {
        for (const word of words) {
          await keyboard.type(word)
          await keyboard.press('Enter')
        }
      }
      await type('5/3/2027', '24', '21')
      await type('Đ/c Nghiêm Thị Lụa', 'trang 5, dòng 28', 'Nên nâng lên 260 đồng chí.', 'Nhiệm kỳ trước đã đạt 251')
      await page.locator('#where-1').filter({ hasText: 'trang 5, dòng 28' }).waitFor()
      await keyboard.press('Control+Enter')
      await keyboard.press('Alt+ArrowUp')
      await keyboard.press('Alt+ArrowDown')
      await type('Đ/c Sen', '', 'Nhất trí với dự thảo.')
      await page.locator('#kept').filter({ hasText: 'Đã giữ bản đang gõ' }).waitFor()
      await page.goto(`${base}/submissions`)
      await page.goto(`${base}/submissions/new`)
      await page.getByText('chưa lưu').first().waitFor()
      expect(await page.getByLabel('Nguyên văn ý kiến').first().inputValue()).to.equal('Nên nâng lên 260 đồng chí.')
      await looksWell(page)
      await page.getByLabel('Ngày ghi trên giấy').focus()
      await keyboard.press('Control+s')
      await page.getByText('Đã lưu phiếu nhập tay với 2 ý kiến').waitFor()
      await work()
      await page.locator('.understood .words').nth(1).waitFor()
      expect(await page.locator('.understood .words').allInnerTexts()).to.deep.equal([
        'Nên nâng lên 260 đồng chí.',
        'Nhất trí với dự thảo.'
      ])
      await looksWell(page)
      await context.close()
    })
  })
})

/** Marks the words in the first element that holds them, as a mouse does. */
async function select(page: Page, selector: string, words: string): Promise<void> {
  const script = `([...document.querySelectorAll(${JSON.stringify(selector)})].some(element => {
    const node = element.firstChild
    const at = node?.textContent.indexOf(${JSON.stringify(words)}) ?? -1
    if (at < 0) return false
    getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
    return true
  }))`
  expect(await page.evaluate(script), `marking "${words}"`).to.equal(true)
}
