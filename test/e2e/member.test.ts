import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { runJobs } from '../../server/jobs/loop.ts'
import { axeFindings, browser, closeBrowser, needsBrowser, phone } from '../support/browser.ts'
import { november } from '../support/member-visit.ts'
import { memberConsultation, type MemberConsultation } from '../support/members.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a member on a phone', function () {
  this.timeout(60_000)
  let server: TestServer
  let consultation: MemberConsultation

  before(async function () {
    needsBrowser(this)
    server = await startServer({}, november)
    consultation = await memberConsultation(server.services, { consultation: { unit_code: 1 } })
  })
  after(async () => {
    await closeBrowser()
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  for (const javaScriptEnabled of [false, true]) {
    describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      let context: BrowserContext
      let page: Page

      before(async () => {
        context = await (await browser()).newContext({ ...phone, javaScriptEnabled, baseURL: server.url })
        page = await context.newPage()
        page.setDefaultTimeout(8_000)
      })
      after(() => context.close())

      it('edits a line, sends it, gets a receipt, changes it, and withdraws it', async () => {
        await page.goto(consultation.home)
        await page.getByLabel('Mã đơn vị').fill(consultation.unit.code.toLowerCase())
        await page.getByRole('button', { name: 'Tiếp tục' }).click()
        await page.getByText('Bạn góp ý với đơn vị: Chi đoàn Kho lạnh').waitFor()

        await page.getByRole('link', { name: /^Đọc và góp ý/ }).click()
        await page.getByRole('link', { name: 'Góp ý trang 1, dòng 15', exact: true }).click()
        const words = page.getByLabel('Đề nghị viết thành')
        const before = await words.inputValue()
        expect(before).to.match(/^Chủ đề của Đại hội là/)
        await words.fill(before.replace('an toàn, vươn khơi', 'an toàn, bền vững, vươn khơi'))
        await page.getByLabel('Lý do').fill('Cần nói đến phát triển bền vững')
        await lookAtChange(page, javaScriptEnabled)
        expect(await page.locator('.redline:visible ins').first().innerText()).to.contain('bền vững')
        await page.getByRole('button', { name: 'Ghi lại ý kiến' }).first().click()

        await page.getByRole('link', { name: '1 ý kiến của bạn ở đây, chưa gửi' }).waitFor()
        await page.getByRole('link', { name: 'Xem lại và gửi' }).click()
        await page.getByText('Cần nói đến phát triển bền vững').waitFor()
        await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()

        await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
        const code = await page.locator('.receipt-code').innerText()
        expect(code).to.match(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)

        await page.goto(`${consultation.home}/receipts`)
        await page.getByLabel('Mã biên nhận').fill(code.toLowerCase().replaceAll('-', ' '))
        await page.getByRole('button', { name: 'Xem phiếu' }).click()
        await page.getByRole('button', { name: 'Sửa phiếu này' }).click()
        await page.getByText('Bạn đang sửa phiếu đã gửi').waitFor()
        await page.getByRole('link', { name: 'Sửa ý kiến 1' }).click()
        await page.getByLabel('Lý do').fill('Cần nói đến phát triển xanh')
        await page.getByRole('button', { name: 'Ghi lại chỗ sửa' }).first().click()
        await page.getByText('Cần nói đến phát triển xanh').waitFor()
        await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
        await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
        expect(await page.locator('.receipt-code').innerText()).not.to.equal(code)

        const summary = page.getByText('Rút lại', { exact: true })
        await summary.click()
        await page.getByRole('button', { name: 'Rút lại phiếu này' }).click()
        await page.getByRole('heading', { name: 'Phiếu không còn hiệu lực' }).waitFor()
      })

      it('finds back what was typed and not kept', async function () {
        await page.goto(`${consultation.home}/comment?draft=d1&paragraph=25`)
        await page.getByLabel('Ý kiến khác về chỗ này').fill('Số hội nghị cần kiểm tra lại')
        await (javaScriptEnabled
          ? page.getByText('Đã lưu những gì bạn gõ.').waitFor()
          : page.getByRole('button', { name: 'Xem lại chỗ sửa' }).click())
        await page.goto(`${consultation.home}/unsent`)
        await page.getByRole('link', { name: 'Viết tiếp' }).click()
        expect(await page.getByLabel('Ý kiến khác về chỗ này').inputValue()).to.equal('Số hội nghị cần kiểm tra lại')
      })

      it('never has to scroll sideways', async () => {
        for (const path of [
          '',
          '/drafts/d1',
          '/comment?draft=d1&paragraph=10',
          '/topics',
          '/unsent',
          '/upload',
          '/receipts'
        ]) {
          await page.goto(consultation.home + path)
          const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
          expect(tooWide, path).to.be.at.most(0)
        }
      })
    })
  }

  it('selects words and comments on just these', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${consultation.home}/drafts/d1`)
    await page.evaluate(`(() => {
      const text = document.querySelector('[data-paragraph="10"] .line').firstChild
      const range = document.createRange()
      range.setStart(text, 4)
      range.setEnd(text, 18)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
    })()`)
    await page.getByRole('button', { name: /^Góp ý chỗ này/ }).click()
    expect(await page.getByLabel('Đề nghị viết thành').inputValue()).to.equal('đề của Đại hội')
    expect(await axeFindings(page)).to.deep.equal([])
    await context.close()
  })

  for (const api of ['Highlight', '<mark>']) {
    it(`marks the very words of one's comments with ${api}, over lines and notes`, async () => {
      const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
      if (api === '<mark>') await context.addInitScript('delete window.Highlight')
      const page = await context.newPage()
      page.setDefaultTimeout(8_000)
      await page.goto(`${consultation.home}/drafts/d1`)
      const { text } = consultation.draft.paragraphs[15]!
      const [start, end] = [text.indexOf('2.140'), text.length - 1]
      await page.evaluate(`(() => {
        const lines = document.querySelectorAll('[data-paragraph="15"] .line')
        const [first, last] = [lines[0].firstChild, lines[2].firstChild]
        const range = document.createRange()
        range.setStart(first, first.data.indexOf('2.140'))
        range.setEnd(last, last.data.trimEnd().length - 1)
        getSelection().removeAllRanges()
        getSelection().addRange(range)
      })()`)
      await page.getByRole('button', { name: /^Góp ý chỗ này/ }).click()
      expect(await page.getByLabel('Đề nghị viết thành').inputValue()).to.equal(text.slice(start, end))
      await page.getByRole('radio', { name: 'Tán thành', exact: true }).check()
      await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      const painted = await page.evaluate<string>(
        api === '<mark>'
          ? `Array.from(document.querySelectorAll('mark.mark-mine'), m => m.textContent).join('')`
          : `Array.from(CSS.highlights.get('mine'), r => r.toString()).join('')`
      )
      expect(painted).to.equal(text.slice(start, end))
      await page.reload()
      await page.getByRole('link', { name: '1 ý kiến của bạn ở đây, chưa gửi' }).waitFor()
      await context.close()
    })
  }

  it('loses nothing when the network goes: words stay on the device, sending can be pressed again', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const form = `${consultation.home}/comment?draft=d1&paragraph=25`
    await page.goto(form)
    await context.setOffline(true)
    await page.getByLabel('Ý kiến khác về chỗ này').fill('Viết lúc mất mạng')
    await page.getByText('Chưa nối được với máy chủ').waitFor()
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
    await context.setOffline(false)
    await page.goto('about:blank')
    await page.goto(form)
    expect(await page.getByLabel('Ý kiến khác về chỗ này').inputValue()).to.equal('Viết lúc mất mạng')
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
    await page.waitForURL(/drafts\/d1/)

    await page.goto(`${consultation.home}/unsent`)
    await page.getByLabel('Mã đơn vị').fill(consultation.unit.code)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.getByText('Chưa nối được với máy chủ nên chưa gửi được').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
    await context.close()
  })

  it('shows one receipt where the answer to the sending was lost', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${consultation.home}/comment?draft=d1&paragraph=25`)
    await page.getByLabel('Ý kiến khác về chỗ này').fill('Câu trả lời bị mất')
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
    await page.waitForURL(/drafts\/d1/)
    await page.goto(`${consultation.home}/unsent`)
    await page.getByLabel('Mã đơn vị').fill(consultation.unit.code)
    let lost = 0
    await page.route('**/send', async route => {
      const answer = await route.fetch()
      if (lost++ === 0) await route.abort('connectionreset')
      else await route.fulfill({ response: answer })
    })
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.getByText('Chưa nối được với máy chủ nên chưa gửi được').waitFor()
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
    const { db } = server.services.store
    const rows = await db
      .selectFrom('submissions')
      .select('original')
      .where('consultation_id', '=', consultation.consultation)
      .execute()
    const texts = await Promise.all(
      rows.map(async row => new TextDecoder().decode(await server.services.originals.read(row.original)))
    )
    expect(texts.filter(text => text.includes('Câu trả lời bị mất'))).to.have.length(1)
    await context.close()
  })

  it('sends a file, waits for it to be read, and corrects what was understood', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await page.goto(`${consultation.home}?unit=${consultation.unit.code}`)
    await page.getByRole('link', { name: 'Gửi tệp, hoặc tải mẫu phiếu' }).click()
    await page.getByLabel('Chọn tệp').setInputFiles('samples/comments/phieu-gop-y-03.docx')
    await page.getByRole('button', { name: 'Gửi tệp' }).click()
    await page.getByText('Đang đọc tệp.').waitFor()
    expect(await axeFindings(page)).to.deep.equal([])
    await runJobs(server.services)
    await page.getByRole('heading', { name: 'Đã nhận và đọc tệp của bạn' }).waitFor()
    await page.getByText('Đọc được 3 ý kiến').waitFor()
    expect(await axeFindings(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Sửa những gì đọc được' }).click()
    await page.getByRole('link', { name: 'Sửa ý kiến 1' }).click()
    await page.getByLabel('Trang', { exact: true }).fill('3')
    await page.getByLabel('Dòng', { exact: true }).fill('9')
    await page.getByRole('button', { name: 'Ghi lại chỗ sửa' }).click()
    await page.getByText('Trang 3, dòng 9').waitFor()
    await page.getByRole('button', { name: 'Gửi 3 ý kiến' }).click()
    await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
    await context.close()
  })

  it('answers by topic, and loses no word where the network goes', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${consultation.home}/topics`)
    await context.setOffline(true)
    await page.getByLabel('Chủ đề Đại hội').fill('Nên ngắn hơn')
    await page.getByRole('button', { name: 'Ghi lại và xem lại' }).click()
    await page.getByText('Chưa nối được với máy chủ').waitFor()
    await context.setOffline(false)
    await page.reload()
    expect(await page.getByLabel('Chủ đề Đại hội').inputValue()).to.equal('Nên ngắn hơn')
    await page.getByRole('button', { name: 'Ghi lại và xem lại' }).click()
    await page.getByText('Nhóm nội dung: Chủ đề Đại hội').waitFor()
    await context.close()
  })

  it('can do all of it by keyboard', async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${consultation.home}/drafts/d1`)
    await page.getByRole('link', { name: 'Góp ý trang 1, dòng 15', exact: true }).focus()
    await page.keyboard.press('Alt+g')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('radio', { name: 'Tán thành', exact: true }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: '1 ý kiến của bạn ở đây, chưa gửi' }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).to.contain('Góp ý')
    await context.close()
  })

  it('meets no barrier that axe-core knows, on any page and in any state', async () => {
    const context = await (await browser()).newContext({ ...phone, baseURL: server.url })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const { home } = consultation
    const findings: string[] = []
    const look = async (name: string): Promise<void> => {
      for (const finding of await axeFindings(page)) findings.push(`${name}: ${finding}`)
    }
    for (const path of [
      '',
      '/drafts/d1',
      '/drafts/d1?q=doan+vien',
      '/drafts/d1?q=zzz',
      '/topics',
      '/unsent',
      '/upload',
      '/receipts'
    ]) {
      await page.goto(home + path)
      await look(path)
    }
    await page.goto(`${home}/comment?draft=d1&paragraph=10`)
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
    await page.locator('.error').first().waitFor()
    await look('comment with an error')
    await page.getByLabel('Ý kiến khác về chỗ này').fill('Nên rút gọn')
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).click()
    await page.waitForURL(/drafts\/d1/)
    await look('reader with a comment')
    await page.goto(`${home}/unsent`)
    await page.getByRole('button', { name: /^Bỏ ý kiến 1/ }).click()
    await look('one removed')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.locator('#error-summary').waitFor()
    await look('sending without the unit')
    await page.getByLabel('Mã đơn vị').fill(consultation.unit.code)
    await page.getByRole('button', { name: 'Gửi 1 ý kiến' }).click()
    await page.getByRole('heading', { name: 'Đã nhận ý kiến của bạn' }).waitFor()
    await look('receipt')
    await page.getByRole('button', { name: 'English' }).click()
    await look('receipt in English')
    await page.goto(`${home}/drafts/d1`)
    await look('reader in English')
    const closed = await memberConsultation(server.services, { consultation: { closes_on: '2026-11-10' } })
    for (const path of ['', '/drafts/d1', '/comment?draft=d1', '/upload', '/topics']) {
      await page.goto(closed.home + path)
      await look(`closed ${path}`)
    }
    expect(findings).to.deep.equal([])
    await context.close()
  })
})

/** Without script the change is shown by a button, with script while one types. */
async function lookAtChange(page: Page, script: boolean): Promise<void> {
  if (!script) await page.getByRole('button', { name: 'Xem lại chỗ sửa' }).click()
  await page.locator('.redline:visible').first().waitFor()
}
