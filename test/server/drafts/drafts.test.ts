import { expect } from 'chai'
import { runJobs } from '../../../server/jobs/loop.ts'
import { listDrafts, readModel, topicMapOf } from '../../../server/store/drafts.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, smallDraft, type SmallConsultation } from '../../support/services.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('setting a consultation up', function () {
  this.timeout(60_000)
  let server: TestServer
  let small: SmallConsultation
  let client: Client
  let base: string

  before(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
    base = `/consultations/${small.root.consultation}`
  })
  after(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const read = async (path: string): Promise<string> => (await client.get(path)).text()
  const drafts = () => listDrafts(server.services.store.db, small.root.consultation)

  it('leads from each step to the next one', async () => {
    for (const [path, next] of [
      ['drafts', 'topics'],
      ['topics', 'units'],
      ['units', 'people'],
      ['people', 'posters'],
      ['posters', 'setup']
    ]) {
      const html = await read(`${base}/${path}`)
      expect(html, path).to.match(new RegExp(`href="${base}/${next}">Bước tiếp theo`))
    }
  })

  it('shows the steps, what is done and what is not', async () => {
    const html = await read(`${base}/setup`)
    expect(html).to.include('1 dự thảo, 1 đã đọc xong').and.include('0 người')
  })

  it('takes a draft in, has it read, and shows outline, pages and topics to be checked', async () => {
    await client.upload(`${base}/drafts`, 'files', [{ name: 'Nghị quyết.txt', bytes: bytes(smallDraft) }])
    expect(await read(`${base}/drafts`))
      .to.include('Nghị quyết.txt')
      .and.include('Đang đọc')
    await runJobs(server.services)
    const html = await read(`${base}/drafts/d2`)
    expect(html).to.include('PHƯƠNG HƯỚNG').and.include('<select name="topic-h1"')
  })

  it('says what is missing where no file, or two drafts at once, are given', async () => {
    const none = await client.upload(`${base}/drafts`, 'files', [])
    expect([none.status, await none.text()].join())
      .to.include('422')
      .and.include('Hãy chọn tệp dự thảo')
    const two = await client.upload(`${base}/drafts`, 'files', [
      { name: 'a.txt', bytes: bytes('a') },
      { name: 'b.txt', bytes: bytes('b') }
    ])
    expect(await two.text()).to.include('Mỗi lần chỉ một dự thảo')
    expect(await drafts()).to.have.length(2)
  })

  it('says why a draft cannot be read', async () => {
    await client.upload(`${base}/drafts`, 'files', [{ name: 'hỏng.docx', bytes: bytes('PK\u0003\u0004 hỏng') }])
    await runJobs(server.services)
    expect(await read(`${base}/drafts`))
      .to.include('Không đọc được')
      .and.include('class="warning"')
    await client.post(`${base}/drafts/d3/remove`)
    expect(await drafts()).to.have.length(2)
  })

  it('keeps the topics that a person chose for the headings', async () => {
    await client.post(`${base}/drafts/d2/topics`, { 'topic-h1': '2', 'topic-h2': 'no such topic' })
    const draft = (await drafts())[1]!
    expect(topicMapOf(draft)).to.deep.equal({ h1: '2' })
  })

  it('marks a draft that must not go online, and gives it a window of its own', async () => {
    await client.post(`${base}/drafts/d2`, { title: 'Nghị quyết', opens: '1/12/2026', closes: '2026-12-31' })
    expect((await drafts())[1]).to.deep.include({ online: 0, opens_on: '2026-12-01', closes_on: '2026-12-31' })
    expect(await client.postAndFollow(`${base}/drafts/d2`, { opens: '31/2/2026' })).to.include('Chưa lưu')
  })

  it('puts a newer version in the place of a draft once it is read; topics of headings go with their headings', async () => {
    const before = (await drafts())[1]!
    const answer = await client.upload(`${base}/drafts/d2/file`, 'files', [
      { name: 'Nghị quyết lần 2.txt', bytes: bytes(`I. LỜI MỞ ĐẦU\nMột đoạn viết thêm ở đầu.\n${smallDraft}`) }
    ])
    expect(answer.headers.get('location')).to.match(/\/jobs\//)
    expect((await drafts())[1]).to.deep.equal(before)
    await runJobs(server.services)
    const after = (await drafts())[1]!
    expect(after).to.include({ id: 'd2', file: 'Nghị quyết lần 2.txt', state: 'ready' })
    expect(after.original).to.not.equal(before.original)
    const outline = (await readModel(server.services.store.db, small.root.consultation, 'd2'))!.outline
    const moved = outline.findIndex(heading => heading.title !== 'LỜI MỞ ĐẦU')
    expect(moved).to.equal(1)
    expect(topicMapOf(after)[outline[moved]!.id]).to.equal('2')
  })

  it('a newer version that cannot be read changes nothing but says so', async () => {
    const before = (await drafts())[1]!
    await client.upload(`${base}/drafts/d2/file`, 'files', [{ name: 'hỏng.docx', bytes: bytes('PK\u0003\u0004 hỏng') }])
    await runJobs(server.services)
    const { issues, ...kept } = (await drafts())[1]!
    expect({ ...kept, issues: before.issues }).to.deep.equal(before)
    expect(JSON.parse(issues)).to.have.length.greaterThan((JSON.parse(before.issues) as unknown[]).length)
    expect((await client.upload(`${base}/drafts/d2/file`, 'files', [])).status).to.equal(422)
  })

  it('adds units as a tree, all or none', async () => {
    const wrong = await client.post(`${base}/units`, { units: 'Đoàn cơ sở X\nY; mười' })
    expect([wrong.status, await wrong.text()].join())
      .to.include('422')
      .and.include('Dòng 2')
    const html = await client.postAndFollow(`${base}/units`, { units: 'Đoàn cơ sở X; 50\n- Chi đoàn X1; 20' })
    expect(html).to.include('Đã thêm 2 đơn vị').and.include('Chi đoàn X1').and.not.include('>Y<')
  })

  it('moves a unit with those below it, and removes one to which nothing belongs', async () => {
    const { db } = server.services.store
    const named = async (name: string) =>
      db.selectFrom('units').selectAll().where('name', '=', name).executeTakeFirstOrThrow()
    const [x, x1] = [await named('Đoàn cơ sở X'), await named('Chi đoàn X1')]
    expect(await read(`${base}/units/${x.id}`)).to.not.include(`value="${x1.id}"`)
    await client.post(`${base}/units/${x.id}/move`, { parent: small.north.unit })
    expect((await named('Chi đoàn X1')).path).to.equal(`${small.north.path}${x.id}/${x1.id}/`)
    expect((await client.post(`${base}/units/${x.id}/move`, { parent: x1.id })).status).to.equal(409)
    expect((await client.post(`${base}/units/${x.id}/remove`)).status).to.equal(409)
    expect(await client.postAndFollow(`${base}/units/${x1.id}/remove`)).to.include('Đã bỏ đơn vị')
    expect(await read(`${base}/audit`))
      .to.include('Chuyển đơn vị')
      .and.include('Bỏ đơn vị')
  })

  it('saves topics over the version that was seen', async () => {
    const version = /name="version" value="(\d+)"/.exec(await read(`${base}/topics`))?.[1] ?? ''
    expect(
      await client.postAndFollow(`${base}/topics`, { version, topics: '1 | Chủ đề\n2 | Khác | còn lại' })
    ).to.include('Đã lưu 2 nhóm')
    expect((await client.post(`${base}/topics`, { version, topics: '1 | A' })).status).to.equal(409)
  })

  it('headings whose topic is gone from the guidance get one of the new ones suggested, the others keep theirs', async () => {
    const save = async (topics: string): Promise<Record<string, string>> => {
      const version = /name="version" value="(\d+)"/.exec(await read(`${base}/topics`))?.[1] ?? ''
      await client.post(`${base}/topics`, { version, topics })
      return topicMapOf((await drafts())[0]!)
    }
    const before = await save('A1 | Kết quả nhiệm kỳ qua | kết quả\nB2 | Phương hướng | phương hướng')
    expect(Object.values(before)).to.include.members(['A1', 'B2'])
    const after = await save('A1 | Kết quả nhiệm kỳ qua | kết quả\nC3 | Phương hướng | phương hướng')
    expect(after).to.deep.equal(
      Object.fromEntries(Object.entries(before).map(([heading, topic]) => [heading, topic === 'B2' ? 'C3' : topic]))
    )
  })

  it('opens only with a draft that is read, and prints posters with the address and its QR code', async () => {
    await client.post(`${base}/setup/state`, { state: 'open' })
    expect(await read(`${base}/setup`)).to.include('Đang lấy ý kiến')
    const html = await read(`${base}/posters`)
    expect(html)
      .to.match(/<img src="data:image\/png;base64,/)
      .and.include(`${server.url}/gop-y/`)
  })

  it('makes a consultation by name and leads to its steps', async () => {
    const html = await client.postAndFollow('/consultations/new', { title: 'Đợt hai', body: 'Đoàn Lò gạch' })
    expect(html).to.include('Đã tạo đợt góp ý').and.include('0 dự thảo')
    const missing = await client.post('/consultations/new', { title: '' })
    expect([missing.status, await missing.text()].join())
      .to.include('422')
      .and.include('href="#title"')
  })
})
