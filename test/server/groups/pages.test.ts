import { expect } from 'chai'
import type { CommentRow } from '../../../server/store/schema.ts'
import { staffOf } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { commentNow, oneComment } from '../../support/deciding.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

describe('the pages of groups and of what was done', function () {
  this.timeout(30_000)
  let server: TestServer
  let small: SmallConsultation
  let lan: Client
  let south: Client
  let base: string
  let comments: CommentRow[]

  before(async function () {
    this.timeout(90_000)
    server = await startServer()
    small = await smallConsultation(server.services)
    base = `/consultations/${small.root.consultation}`
    lan = await staffOf(server, small.root, 'Lan')
    south = await staffOf(server, small.south, 'Nam')
  })

  after(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const text = async (client: Client, path: string): Promise<string> => (await client.get(base + path)).text()
  const groupsOn = (page: string): string[] =>
    Array.from(page.matchAll(/data-select="([^"]+)"/g), m => m[1]!.replace('&#x3D;', '='))
  const now = (row: CommentRow): Promise<CommentRow> => commentNow(server.services, small.root, row.id)

  it('say what to do while there is nothing', async () => {
    expect(await text(lan, '/groups')).to.include('Chưa có nhóm nào')
    expect(await text(lan, '/comments')).to.include('Chưa có ý kiến nào')
    expect(await text(lan, '/decisions')).to.include('Chưa có việc nào')
  })

  it('list groups by place, size and who made them', async () => {
    const words = [
      'Đề nghị sửa “500 cây xanh” thành “600 cây xanh”.',
      'Đề nghị sửa “500 cây xanh” thành “700 cây xanh”.',
      'Mong có thêm nhà trẻ cho con công nhân.'
    ]
    comments = []
    for (const word of words) comments.push(await oneComment(small, server.services, word, small.north))
    const page = await text(lan, '/groups')
    expect(groupsOn(page)).to.have.length(3)
    expect(groupsOn(await text(lan, '/groups?size=many'))).to.have.length(0)
    expect(groupsOn(await text(lan, '/groups?made=person'))).to.have.length(0)
    const heading = (await now(comments[0]!)).heading_id
    expect(groupsOn(await text(lan, `/groups?place=d1.${heading}`))).to.have.length(2)
    expect(groupsOn(await text(south, '/groups'))).to.have.length(0)
  })

  it('ask once more before different changes are joined, then join them', async () => {
    const select = groupsOn(await text(lan, '/groups')).slice(0, 3)
    const asked = await lan.post(`${base}/groups/join`, { select })
    expect(asked.status).to.equal(200)
    const page = await asked.text()
    expect(page).to.include('Các ý kiến này đề nghị khác nhau')
    expect(page).to.include('<ins><span class="hidden">thêm </span>700</ins>')
    const joined = await lan.post(`${base}/groups/join`, { select, sure: '1' })
    expect(joined.headers.get('location')).to.match(/\/groups\/p-/)
    const group = await text(lan, joined.headers.get('location')!.slice(base.length))
    expect(group).to.include('Nhóm 3 ý kiến')
    expect(group).to.include('Nhóm do người gộp')
    expect(groupsOn(await text(lan, '/groups?made=person&size=many'))).to.have.length(1)
  })

  it('say so where fewer than two were chosen', async () => {
    expect(await lan.postAndFollow(`${base}/groups/join`, { select: [] })).to.include('Hãy chọn ít nhất hai nhóm')
    expect(await lan.postAndFollow(`${base}/comments/group`, { select: [] })).to.include('Hãy chọn ít nhất hai ý kiến')
  })

  it('choose who leads, take one out, break the rest up, each with its undo', async () => {
    const [select] = groupsOn(await text(lan, '/groups?made=person'))
    const [group, version] = select!.split(':') as [string, string]
    await lan.post(`${base}/groups/${group}/lead`, { version, comment: comments[2]!.id })
    expect(await text(lan, `/groups/${group}`)).to.match(/lead-title[^]*?nhà trẻ/)
    const out = await now(comments[0]!)
    await lan.post(`${base}/groups/${group}/take-out`, { version: String(out.version), comment: out.id })
    expect(await text(lan, `/groups/${group}`)).to.include('Nhóm 2 ý kiến')
    const [left] = groupsOn(await text(lan, '/groups?size=many'))
    const broken = await lan.postAndFollow(`${base}/groups/${group}/ungroup`, { version: left!.split(':')[1]! })
    expect(broken).to.include('Đã giải tán nhóm 2 ý kiến')
    expect((await lan.get(`${base}/groups/${group}`)).status).to.equal(404)
    const [, undo] = /action="([^"]+\/undo)"/.exec(await text(lan, '/decisions')) ?? []
    await lan.post(undo!)
    expect(await text(lan, `/groups/${group}`)).to.include('Nhóm 2 ý kiến')
  })

  it('refuse a form of a group that somebody else changed meanwhile', async () => {
    const [select] = groupsOn(await text(lan, '/groups?size=many'))
    const group = select!.split(':')[0]!
    const response = await lan.post(`${base}/groups/${group}/ungroup`, { version: '1' })
    expect(response.status).to.equal(409)
    expect(await text(lan, `/groups/${group}`)).to.include('Nhóm 2 ý kiến')
  })

  it('offer what the program would add to a group made by people, and add it only when told', async () => {
    const like = await oneComment(small, server.services, 'Rất mong có thêm nhà trẻ cho con công nhân.', small.north)
    const [select] = groupsOn(await text(lan, '/groups?size=many'))
    const group = select!.split(':')[0]!
    const page = await text(lan, `/groups/${group}`)
    expect(page).to.include('Có thể thuộc nhóm này')
    expect(page).to.match(/Vì: \p{L}+/u)
    expect((await now(like)).group_id).to.not.equal(group)
    const { version } = await now(like)
    await lan.post(`${base}/groups/${group}/take-in`, { version: String(version), comment: like.id })
    expect((await now(like)).group_id).to.equal(group)
    await small.work()
    expect((await now(like)).group_id).to.equal(group)
  })

  it('tell who did what on which comment, and refuse to undo what something later stands on', async () => {
    const page = await text(lan, '/decisions')
    expect(page).to.include('Gộp nhóm')
    expect(page).to.include('Chọn ý kiến đại diện')
    const actions = Array.from(page.matchAll(/action="([^"]+\/undo)"/g), m => m[1]!)
    const refused = await lan.postAndFollow(actions.at(-1)!)
    expect(refused).to.match(/Chưa hoàn tác được: sau đó Lan đã/)
  })
})
