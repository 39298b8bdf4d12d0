import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import type { Synthesis } from '../../lib/model/synthesis.ts'
import { closeBrowser, desk, needsBrowser } from '../support/browser.ts'
import { docxRuns } from '../support/docx-text.ts'
import { administratorIn, sampleServer, type SampleServer } from '../support/sample-server.ts'

describe('a secretary at a desk', function () {
  this.timeout(120_000)
  let server: SampleServer
  let context: BrowserContext
  let page: Page

  before(async function () {
    needsBrowser(this)
    server = await sampleServer()
    context = (await administratorIn(server, desk)).context
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })
  after(async () => {
    await context.close()
    await closeBrowser()
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const download = async (name: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name, exact: true }).first().click()
    const file = await coming
    expect(file.suggestedFilename()).to.equal(name)
    return readFile(await file.path())
  }

  it('sees what is still open, each with its way there', async () => {
    await page.goto(server.base)
    await page.getByRole('link', { name: 'Báo cáo', exact: true }).click()
    await page.getByRole('heading', { name: 'Trước khi chốt' }).waitFor()
    await page.getByRole('link', { name: /Xem và giải quyết\s*: ý kiến cần người xem lại/ }).click()
    expect(page.url()).to.include('/comments?state=unsure')
  })

  it('sets number, place and signer', async () => {
    await page.goto(`${server.base}/reports/settings`)
    await page.getByLabel('Số và ký hiệu').fill('27-BC/ĐK')
    await page.getByLabel('Địa danh, ngày tháng năm').fill('Tân Hải, ngày 21 tháng 12 năm 2026')
    await page.getByLabel('Họ và tên người ký').fill('Lâm Thị Bến')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã lưu thiết lập báo cáo').waitFor()
  })

  it('makes a draft, watches its progress, and reads it as it will print', async () => {
    await page.getByRole('button', { name: 'Tạo bản xem trước' }).click()
    await server.work()
    await page.goto(`${server.base}/reports/preview`)
    const report = page.frameLocator('iframe')
    await report.getByText('27-BC/ĐK').waitFor()
    await report.getByText('Lâm Thị Bến').waitFor()
  })

  it('downloads the report, and the .docx holds every comment that is reported', async () => {
    await page.goto(`${server.base}/reports`)
    const synthesis = JSON.parse((await download('synthesis.json')).toString()) as Synthesis
    const paragraphs = (await docxRuns(await download('report.docx'))).map(runs => runs.join(''))
    const report = squeezed(paragraphs.join(' '))
    const leads = synthesis.groups.map(g => synthesis.comments.find(c => c.id === g.lead)!)
    // Agreement that says nothing more is counted and not quoted (handbook: it stays out of the content).
    const quoted = leads.filter(c => c.kind !== 'approve')
    expect(quoted.length).to.be.greaterThan(20)
    for (const { text, edit } of quoted) {
      const said = [text, edit?.replacement, edit?.original].flatMap(words => words ?? [])
      expect(
        said.some(words => report.includes(squeezed(words))),
        text
      ).to.equal(true)
    }
    expect(synthesis.ledger.balanced).to.equal(true)
  })

  it('freezes a version, which keeps its number and its hash', async () => {
    await page.goto(`${server.base}/reports`)
    await page.getByLabel(/Tôi đã biết những việc còn vướng/).check()
    await page.getByRole('button', { name: 'Chốt phiên bản' }).click()
    await server.work()
    await page.goto(`${server.base}/reports`)
    await page.getByRole('link', { name: 'Phiên bản 1' }).click()
    expect(await page.locator('code').first().innerText()).to.match(/^[0-9a-f]{64}$/)
  })

  it('opens the ledger, where received = reported + set aside', async () => {
    await page.goto(`${server.base}/ledger`)
    await page.getByText(/Sổ khớp: \d+ = \d+ \+ \d+/).waitFor()
  })
})

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
