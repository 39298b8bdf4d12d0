import { expect } from 'chai'
import type { CommentRow } from '../../../server/store/schema.ts'
import { staffOf } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { commentNow, oneComment } from '../../support/deciding.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

describe('the workbench', function () {
  this.timeout(30_000)
  let server: TestServer
  let small: SmallConsultation
  let lan: Client
  let minh: Client
  let north: Client
  let base: string
  let edit: CommentRow
  let vague: CommentRow

  before(async function () {
    this.timeout(90_000)
    server = await startServer()
    small = await smallConsultation(server.services)
    base = `/consultations/${small.root.consultation}`
    lan = await staffOf(server, small.root, 'Lan')
    minh = await staffOf(server, small.root, 'Minh')
    north = await staffOf(server, small.north, 'Bắc')
    edit = await oneComment(small, server.services, 'Đề nghị sửa “500 cây xanh” thành “600 cây xanh”.', small.south)
    vague = await oneComment(small, server.services, 'Trang 48, dòng 2: đề nghị viết lại cho rõ.', small.south)
    expect([edit.state, vague.state]).to.deep.equal(['clear', 'unsure'])
  })

  after(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const text = async (client: Client, path: string): Promise<string> => (await client.get(base + path)).text()
  const now = (row: CommentRow): Promise<CommentRow> => commentNow(server.services, small.root, row.id)
  const cardsOf = (page: string): string[] =>
    Array.from(page.matchAll(/<article class="card[^"]*" id="([^"]+)"/g), m => m[1]!)

  async function post(client: Client, row: CommentRow, action: string, fields: Record<string, string | string[]> = {}) {
    const { version } = await now(row)
    return client.post(`${base}/comments/${row.id}/${action}`, {
      version: String(version),
      list: 'order=draft',
      ...fields
    })
  }

  it('shows first what a person must look at, and opens it', async () => {
    const page = await text(lan, '/comments')
    expect(cardsOf(page).slice(0, 2)).to.deep.equal([vague.id, edit.id])
    expect(page).to.match(new RegExp(`card open" id="${vague.id}"`))
    expect(page).to.include('Chưa tìm thấy vị trí trong dự thảo')
  })

  it('lists by heading with those under it, kind, topic, person, state and words without marks', async () => {
    const listed = async (query: string): Promise<string[]> => cardsOf(await text(lan, `/comments?${query}`))
    const { heading_id, topic } = edit
    expect(await listed(`draft=d1&heading=${heading_id}`)).to.deep.equal([edit.id])
    expect(await listed('draft=d1&heading=h1')).to.not.include(edit.id)
    expect(await listed('heading=none')).to.deep.equal([vague.id])
    expect(await listed('kind=replace')).to.deep.equal([edit.id])
    expect(await listed('kind=delete')).to.deep.equal([])
    expect(await listed(`topic=${topic ?? 'none'}`)).to.include(edit.id)
    expect(await listed('state=clear')).to.deep.equal([edit.id])
    expect(await listed('q=600+CAY')).to.deep.equal([edit.id])
    expect(await listed('q=%25')).to.deep.equal([])
    expect(await listed('person=ai+do')).to.deep.equal([])
  })

  it('shows the draft beside, with the words meant marked and the number of comments at each paragraph', async () => {
    const page = await text(lan, `/comments?open=${edit.id}`)
    expect(page).to.match(/draft-row current[^]*?<mark>500 cây xanh<\/mark>/)
    expect(page).to.include('<del><span class="hidden">bỏ </span>500</del>')
  })

  it('shows nobody what lies outside their units', async () => {
    expect(cardsOf(await text(north, '/comments'))).to.deep.equal([])
    expect((await north.get(`${base}/comments/${edit.id}`)).status).to.equal(404)
    expect((await post(north, edit, 'confirm')).status).to.equal(404)
    expect((await now(edit)).state).to.equal('clear')
  })

  it('confirms, goes on to the next and offers to undo', async () => {
    const response = await post(lan, edit, 'confirm')
    expect(response.status).to.equal(303)
    expect(response.headers.get('location')).to.equal(`${base}/comments?order=draft#open`)
    expect((await now(edit)).state).to.equal('confirmed')
    const page = await text(lan, '/comments')
    expect(page).to.include('Bạn vừa xác nhận 1 ý kiến')
    const [, undo] = /action="([^"]+\/undo)"/.exec(page) ?? []
    await lan.postAndFollow(undo!, { back: `${base}/comments` })
    expect((await now(edit)).state).to.equal('clear')
  })

  it('comes back to the list that a form of it was sent from, and to the comment from its own page', async () => {
    const lists = (page: string): string[] => Array.from(page.matchAll(/name="list" value="([^"]*)"/g), m => m[1]!)
    expect(new Set(lists(await text(lan, '/comments')))).to.deep.equal(new Set(['']))
    expect(new Set(lists(await text(lan, `/comments/${edit.id}`)))).to.deep.equal(new Set(['-']))
    const fields = { stance: 'agree', list: '' }
    expect((await post(lan, edit, 'reading', fields)).headers.get('location')).to.include(`${base}/comments?open=`)
    const own = await post(lan, edit, 'reading', { stance: 'none', list: '-' })
    expect(own.headers.get('location')).to.equal(`${base}/comments/${edit.id}`)
  })

  it('never writes over what somebody else did meanwhile: it tells who did what', async () => {
    const seen = await now(edit)
    await post(minh, edit, 'confirm')
    const response = await lan.post(`${base}/comments/${edit.id}/aside`, {
      version: String(seen.version),
      reason: 'Trùng'
    })
    expect(response.status).to.equal(409)
    const page = await response.text()
    expect(page).to.include('Minh')
    expect(page).to.include('xác nhận 1 ý kiến')
    expect((await now(edit)).state).to.equal('confirmed')
    const json = await lan.post(
      `${base}/comments/${edit.id}/confirm`,
      { version: String(seen.version) },
      { accept: 'application/json' }
    )
    expect(json.status).to.equal(409)
    expect(((await json.json()) as { problem: { message: string } }).problem.message).to.include('Minh')
    await undoLast(minh)
  })

  it('moves a comment to a paragraph, a heading, the whole draft or another document', async () => {
    await post(lan, vague, 'place', { draft: 'd1', paragraph: String(edit.paragraph) })
    expect([(await now(vague)).paragraph, (await now(vague)).place]).to.deep.equal([edit.paragraph, 'exact'])
    await post(lan, vague, 'place', { draft: 'd1', heading: edit.heading_id! })
    expect([(await now(vague)).heading_id, (await now(vague)).place]).to.deep.equal([edit.heading_id, 'heading'])
    await post(lan, vague, 'place', { draft: 'd1', whole: '1' })
    expect((await now(vague)).place).to.equal('document')
    await post(lan, vague, 'place', { draft: 'd1', none: '1' })
    expect((await now(vague)).draft_id).to.equal(null)
    expect((await post(lan, vague, 'place', { draft: 'd1', paragraph: '9999' })).status).to.equal(400)
  })

  it('moves a comment to where typed words point, and says so where they point nowhere', async () => {
    await post(lan, vague, 'place', { draft: 'd1', typed: 'mục II.1' })
    expect((await now(vague)).heading_id).to.equal(edit.heading_id)
    await post(lan, vague, 'place', { draft: 'd1', typed: 'Sản lượng gạch nung đạt 12 triệu viên' })
    expect((await now(vague)).paragraph).to.equal(edit.paragraph - 3)
    const version = (await now(vague)).version
    const response = await post(lan, vague, 'place', { draft: 'd1', typed: 'điều 99 chương XL' })
    expect(response.status).to.equal(422)
    expect(await response.text()).to.include('Không tìm thấy “điều 99 chương XL” trong dự thảo')
    expect((await now(vague)).version).to.equal(version)
  })

  it('has a mode in which places are chosen without script', async () => {
    const page = await text(lan, `/comments?place=${vague.id}`)
    expect(page).to.match(/form="placing" name="paragraph" value="\d+"/)
    expect(page).to.include('name="typed"')
  })

  it('changes kind, stance and topic in one decision and tells the program’s reading from the person’s', async () => {
    await post(lan, edit, 'reading', { kind: 'correct', stance: 'agree', topic: '2' })
    const row = await now(edit)
    expect([row.kind, row.stance, row.topic]).to.deep.equal(['correct', 'agree', '2'])
    expect(Object.keys(JSON.parse(row.decided) as object)).to.include.members(['kind', 'stance'])
    const page = await text(lan, `/comments/${edit.id}`)
    expect(page).to.include('máy đọc là: Sửa, thay')
    expect(page).to.include('Loại: Sửa, thay → Sửa lỗi, số liệu')
    expect((await post(lan, edit, 'reading', { kind: 'steal' })).status).to.equal(400)
  })

  it('takes only words of the comment or of the draft as the change asked for', async () => {
    const wrong = await post(lan, edit, 'edit', { original: '500 cây xanh', replacement: '900 cây xanh' })
    expect(wrong.status).to.equal(422)
    expect(await wrong.text()).to.include('Chữ mới phải có nguyên văn trong ý kiến')
    await post(lan, edit, 'edit', { original: 'trồng 500 cây xanh', replacement: '600  CÂY xanh' })
    const { edit: words } = JSON.parse((await now(edit)).decided) as { edit: object }
    expect(words).to.deep.equal({ original: 'trồng 500 cây xanh', replacement: '600 cây xanh' })
  })

  it('sets aside with a reason alone, and takes back', async () => {
    const refused = await post(lan, edit, 'aside', { reason: ' ' })
    expect(refused.status).to.equal(422)
    expect(await refused.text()).to.include('Hãy điền “Lý do để riêng”')
    await post(lan, edit, 'aside', { reason: 'Ngoài phạm vi lấy ý kiến' })
    const row = await now(edit)
    expect([row.state, row.aside_reason, row.group_id]).to.deep.equal(['aside', 'Ngoài phạm vi lấy ý kiến', null])
    expect(cardsOf(await text(lan, '/comments'))).to.not.include(edit.id)
    expect(cardsOf(await text(lan, '/comments?state=aside'))).to.deep.equal([edit.id])
    await post(lan, edit, 'back')
    expect((await now(edit)).state).to.equal('clear')
  })

  it('confirms many as they were seen and leaves what others changed', async () => {
    const other = await oneComment(small, server.services, 'Đề nghị bỏ cụm từ “quanh lò nung”.', small.south)
    const seen = [await now(edit), await now(other)].map(r => `${r.id}:${r.version}`)
    await post(minh, other, 'reading', { stance: 'disagree' })
    const page = await lan.postAndFollow(`${base}/comments/confirm`, { seen, list: '' })
    expect(page).to.include('1 ý kiến vừa được người khác sửa')
    expect([(await now(edit)).state, (await now(other)).state]).to.deep.equal(['confirmed', 'clear'])
  })

  it('tells those who have it open what others did, not what they did themselves', async () => {
    const since = new Date(server.services.now().getTime() - 60_000).toISOString()
    const changes = async (client: Client): Promise<string[]> => {
      const response = await client.get(`${base}/comments/changes?since=${since}`, { accept: 'application/json' })
      return ((await response.json()) as { changes: { text: string }[] }).changes.map(c => c.text)
    }
    expect(await changes(lan)).to.include('Minh vừa đổi thái độ 1 ý kiến')
    expect((await changes(lan)).join()).to.not.include('Lan')
    expect((await changes(minh)).join()).to.include('Lan')
    expect(await changes(north)).to.deep.equal([])
  })

  it('goes back only to pages of the consultation', async () => {
    await post(lan, vague, 'confirm')
    const id = await lastOf(lan)
    const response = await lan.post(`${base}/decisions/${id}/undo`, { back: 'https://example.org/' })
    expect(response.headers.get('location')).to.equal(`${base}/decisions`)
  })

  it('keeps the comment that was just changed in sight, though the list holds it no longer', async () => {
    const page = await text(lan, `/comments?state=unsure&open=${edit.id}`)
    expect(cardsOf(page)[0]).to.equal(edit.id)
    expect(cardsOf(await text(north, `/comments?open=${edit.id}`))).to.deep.equal([])
  })

  it('keeps the chosen unit in its links', async () => {
    const page = await text(lan, `/comments?unit=${small.south.unit}`)
    const links = page.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')
    expect(links).to.include(`/comments?state=unsure&unit=${small.south.unit}`)
  })

  async function lastOf(client: Client): Promise<string> {
    const page = await text(client, '/decisions?who=me')
    return /decisions\/([^/]+)\/undo/.exec(page)![1]!
  }

  async function undoLast(client: Client): Promise<void> {
    await client.post(`${base}/decisions/${await lastOf(client)}/undo`)
  }
})
