import { expect } from 'chai'
import { Client } from '../../support/client.ts'
import { november, said, writeComment } from '../../support/member-visit.ts'
import { memberConsultation, type MemberConsultation, type MemberSettings } from '../../support/members.ts'
import { startServer, type TestServer } from '../../support/server.ts'

/** An address outside of the machine and its network, as the proxy tells it. */
const outside = { 'x-forwarded-for': '203.0.113.7' }

describe('the members’ pages', function () {
  this.timeout(20_000)
  let server: TestServer
  let consultation: MemberConsultation
  let client: Client

  before(async () => {
    server = await startServer({ proxies: 1 }, november)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const open = async (settings: MemberSettings = {}): Promise<void> => {
    consultation = await memberConsultation(server.services, settings)
    client = new Client(server.url)
    await client.get(consultation.home)
  }
  const text = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
    said(await (await client.get(consultation.home + path, headers)).text())

  describe('while comments are taken', () => {
    beforeEach(() => open())

    it('say what is asked, until when, and lead to the drafts', async () => {
      expect(await text(''))
        .to.contain('Nhận góp ý đến hết ngày 30/11/2026')
        .and.to.contain('Đọc và góp ý')
    })

    it('are found by a code typed from paper', async () => {
      const typed = consultation.home.replace(/[^/]+$/, code => code.toLowerCase())
      expect((await client.get(typed)).status).to.equal(200)
    })

    it('show the draft with a link to comment at each paragraph, and none of it is a script', async () => {
      const html = await (await client.get(`${consultation.home}/drafts/d1`)).text()
      const links = html.match(/class="say"/g) ?? []
      expect(links.length).to.be.greaterThan(90)
      expect(html).not.to.match(/<script(?![^>]*src=)|\sstyle="|\son\w+="/)
    })

    it('find words in the draft', async () => {
      expect(await text('/drafts/d1?q=vuon+khoi'))
        .to.contain('1 chỗ có “vuon khoi”')
        .and.to.contain('Trang 1, dòng 16')
      expect(await text('/drafts/d1?q=khong-he-co')).to.contain('Không thấy')
    })

    it('know no draft, place, topic or comment that is not there', async () => {
      const missing = [
        '/drafts/d9',
        '/comment',
        '/comment?draft=d9',
        '/comment?topic=99',
        '/comment?edit=none',
        '/comment?key=..%2F'
      ]
      for (const path of missing) expect((await client.get(consultation.home + path)).status, path).to.equal(404)
    })

    it('keep what is typed on the server until it is a comment', async () => {
      const kept = await client.post(
        `${consultation.home}/comment`,
        { draft: 'd1', paragraph: '10', words: 'Chủ đề: “Tuổi trẻ”', text: 'Dở dang', action: 'keep' },
        { accept: 'application/json' }
      )
      const { redline } = (await kept.json()) as { redline: { type: string }[] }
      expect(redline.map(p => p.type)).to.include('deleted')
      expect(await text('/comment?draft=d1&paragraph=10')).to.contain('Dở dang')
      expect(await text('/unsent')).to.contain('Viết tiếp')
      await writeComment(client, consultation, { text: 'Xong' })
      expect(await text('/unsent')).not.to.contain('Dở dang')
    })

    it('forget a form that was opened and left as it was', async () => {
      const words = consultation.draft.paragraphs[10]!.text
      await client.post(`${consultation.home}/comment`, {
        draft: 'd1',
        paragraph: '10',
        words,
        text: 'x',
        action: 'keep'
      })
      await client.post(`${consultation.home}/comment`, {
        draft: 'd1',
        paragraph: '10',
        words,
        text: '',
        action: 'keep'
      })
      expect(await (await client.get(`${consultation.home}/unsent`)).text()).to.match(
        /class="warning begun"[^>]* hidden/
      )
    })

    it('show the form again with what is wrong, tied to its field, and every word typed', async () => {
      const answer = await writeComment(client, consultation, { kind: 'move', reason: 'Để nổi bật' })
      const html = await answer.text()
      expect(answer.status).to.equal(422)
      expect(html)
        .to.contain('<a href="#text">Hãy viết rõ chuyển đến chỗ nào.</a>')
        .and.to.contain('aria-describedby="text-hint text-error"')
      expect(html).to.contain('Để nổi bật</textarea>')
    })

    it('take a comment away and bring it back', async () => {
      await writeComment(client, consultation, { text: 'Một hai ba' })
      const list = await (await client.get(`${consultation.home}/unsent`)).text()
      const id = /name="remove" value="([^"]*)"/.exec(list)?.[1] ?? ''
      expect(said(await client.postAndFollow(`${consultation.home}/unsent`, { remove: id })))
        .to.contain('Bỏ nhầm?')
        .and.not.to.contain('Một hai ba')
      expect(said(await client.postAndFollow(`${consultation.home}/unsent`, { restore: '1' }))).to.contain('Một hai ba')
    })

    it('take answers topic by topic, change them, and drop what is emptied', async () => {
      const page = `${consultation.home}/topics`
      await client.post(page, { 'topic-0': 'Nên ngắn', 'topic-2': 'Chỉ tiêu cao' })
      await client.post(page, { 'topic-0': 'Nên ngắn hơn', 'topic-2': ' ' })
      const list = await text('/unsent')
      expect(list)
        .to.contain('Nhóm nội dung: Chủ đề Đại hội')
        .and.to.contain('Nên ngắn hơn')
        .and.not.to.contain('Chỉ tiêu cao')
    })

    it('give the form on paper', async () => {
      const answer = await client.get(`${consultation.home}/drafts/d1/form.docx`)
      expect(answer.headers.get('content-disposition')).to.contain('phieu-gop-y.docx')
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 2)
          .toString()
      ).to.equal('PK')
    })

    it('say so where the browser keeps no cookies, instead of losing what was typed', async () => {
      client.cookies.clear()
      const answer = await client.post(`${consultation.home}/comment`, {
        draft: 'd1',
        paragraph: '10',
        text: 'x',
        action: 'add'
      })
      expect(answer.status).to.equal(400)
      expect(said(await answer.text())).to.contain('chặn cookie')
    })

    it('speak English too', async () => {
      await client.post('/language', { language: 'en', next: '/' })
      for (const path of [
        '',
        '/drafts/d1',
        '/comment?draft=d1&paragraph=10',
        '/topics',
        '/unsent',
        '/upload',
        '/receipts'
      ]) {
        const html = await (await client.get(consultation.home + path)).text()
        expect(html, path).to.contain('<html lang="en">')
      }
      expect(await text('')).to.contain('Read and comment')
    })
  })

  describe('before and after', () => {
    it('say when it begins, and let the draft be read but not commented on', async () => {
      await open({ consultation: { opens_on: '2026-11-25' } })
      expect(await text('')).to.contain('Nhận góp ý từ ngày 25/11/2026')
      expect(await text('/drafts/d1'))
        .to.contain('Nhận góp ý từ ngày 25/11/2026')
        .and.not.to.contain('Góp ý trang 1')
    })

    it('say that it is over, and take nothing more, but lose nothing typed', async () => {
      await open({ consultation: { closes_on: '2026-11-19' } })
      expect(await text('')).to.contain('Đã hết thời gian góp ý (hết ngày 19/11/2026)')
      const answer = await writeComment(client, consultation, { text: 'Muộn rồi' })
      expect(answer.status).to.equal(200)
      expect(said(await answer.text()))
        .to.contain('Đã hết thời gian góp ý')
        .and.to.contain('Muộn rồi')
      expect(await text('/unsent')).to.contain('Chưa có ý kiến nào')
      expect(
        (await client.upload(`${consultation.home}/upload`, 'files', [{ name: 'a.txt', bytes: new Uint8Array([65]) }]))
          .status
      ).to.equal(422)
    })

    it('are not there while the consultation is being prepared', async () => {
      await open({ consultation: { state: 'preparing' } })
      expect((await client.get(consultation.home)).status).to.equal(404)
    })
  })

  describe('of a draft without comments over the Internet', () => {
    beforeEach(() => open({ draft: { online: 0 } }))

    it('take comments from this machine and the local network', async () => {
      expect(await text('/drafts/d1')).to.contain('Góp ý trang 1, dòng 15')
      expect((await writeComment(client, consultation, { text: 'Từ máy cơ quan' })).status).to.equal(303)
    })

    it('take none from outside: no link, no form, no sending, no file', async () => {
      expect(await text('/drafts/d1', outside))
        .to.contain('không nhận góp ý qua mạng')
        .and.not.to.contain('Góp ý trang 1')
      const fields = { draft: 'd1', paragraph: '10', text: 'Từ xa', action: 'add' }
      const added = await client.post(`${consultation.home}/comment`, fields, outside)
      expect(said(await added.text())).to.contain('không nhận góp ý qua mạng')
      await writeComment(client, consultation, { text: 'Từ máy cơ quan' })
      const list = await (await client.get(`${consultation.home}/unsent`, outside)).text()
      expect(said(list)).to.contain('không gửi được từ đây').and.not.to.contain('Gửi 1 ý kiến')
      const key =
        /name="key" value="([^"]*)"/.exec(await (await client.get(`${consultation.home}/unsent`)).text())?.[1] ?? ''
      expect((await client.post(`${consultation.home}/send`, { key }, outside)).status).to.equal(422)
      expect(await text('/upload', outside))
        .to.contain('không nhận góp ý qua mạng')
        .and.not.to.contain('Chọn tệp')
    })
  })
})
