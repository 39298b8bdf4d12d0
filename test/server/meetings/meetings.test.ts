import { expect } from 'chai'
import { listMeetings } from '../../../server/store/meetings.ts'
import { staffOf } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

describe('the pages of meetings', function () {
  this.timeout(60_000)
  let server: TestServer
  let small: SmallConsultation
  let above: Client
  let north: Client
  let base: string

  beforeEach(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    base = `/consultations/${small.root.consultation}/meetings`
    above = await staffOf(server, small.root)
    north = await staffOf(server, small.north)
  })
  afterEach(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const all = () => listMeetings(server.services.store.db, small.root, { limit: 50 })
  const held = (unit: string) => ({
    'meeting-unit': unit,
    held_on: '18/11/2026',
    members: '1.200',
    attending: '1 100',
    note: 'Sinh hoạt <b>chi đoàn</b>'
  })
  const add = async (client: Client, unit: string): Promise<string> => {
    expect((await client.post(`${base}/new`, held(unit))).status).to.equal(303)
    return (await all())[0]!.id
  }

  it('a meeting is recorded, told back, listed, and words in it stay words', async () => {
    const html = await above.postAndFollow(`${base}/new`, held(small.north.unit))
    expect(html).to.contain('Đã ghi cuộc họp của Chi đoàn Lò Bắc.')
    expect(html).to.contain('18/11/2026').and.contain('1.100 trên 1.200')
    expect(html).to.contain('Sinh hoạt &lt;b&gt;chi đoàn&lt;/b&gt;')
    expect((await all())[0]).to.include({
      held_on: '2026-11-18',
      members: 1200,
      attending: 1100,
      unit_id: small.north.unit
    })
  })

  it('what is wrong is told at its field and on top, and nothing typed is lost', async () => {
    const wrong = {
      ...held(small.north.unit),
      held_on: '31/02/2026',
      members: 'nhiều',
      attending: '30',
      note: 'giữ lại'
    }
    const response = await above.post(`${base}/new`, wrong)
    const html = await response.text()
    expect(response.status).to.equal(422)
    expect(html).to.contain('href="#held_on"').and.contain('href="#members"')
    expect(html).to.contain('value="31/02/2026"').and.contain('giữ lại')
    expect(await all()).to.deep.equal([])
  })

  it('more people than members, or nothing said at all, is asked about', async () => {
    const many = await above.post(`${base}/new`, { ...held(small.north.unit), members: '10', attending: '11' })
    expect(await many.text()).to.contain('Số người dự lớn hơn số thành viên')
    const empty = await above.post(`${base}/new`, {
      'meeting-unit': small.north.unit,
      held_on: '',
      members: '',
      attending: '',
      note: ''
    })
    expect(await empty.text()).to.contain('Hãy ghi ít nhất ngày họp hoặc số người dự.')
  })

  it('a unit outside of one’s own cannot be given, and its meetings are not found', async () => {
    expect((await north.post(`${base}/new`, held(small.south.unit))).status).to.equal(404)
    const other = await add(above, small.south.unit)
    for (const path of [`${base}/${other}`]) expect((await north.get(path)).status).to.equal(404)
    expect((await north.post(`${base}/${other}`, { ...held(small.south.unit), seen: '' })).status).to.equal(404)
    expect((await north.post(`${base}/${other}/remove`)).status).to.equal(404)
    expect((await all()).length).to.equal(1)
    expect(await (await north.get(base)).text()).to.not.contain('Lò Nam')
  })

  const seenIn = (html: string): string =>
    (/name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '')
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')

  it('of two who change one at once the second is told, and the first’s change stays', async () => {
    const id = await add(above, small.north.unit)
    const seen = seenIn(await (await above.get(`${base}/${id}`)).text())
    expect((await above.post(`${base}/${id}`, { ...held(''), attending: '900', seen })).status).to.equal(303)
    expect((await north.post(`${base}/${id}`, { ...held(''), attending: '800', seen })).status).to.equal(409)
    expect((await all())[0]?.attending).to.equal(900)
  })

  it('a meeting can be taken off the list', async () => {
    const id = await add(above, small.north.unit)
    expect(await above.postAndFollow(`${base}/${id}/remove`)).to.contain('Đã bỏ cuộc họp khỏi danh sách')
    expect(await all()).to.deep.equal([])
    expect((await above.get(`${base}/${id}`)).status).to.equal(404)
  })

  it('the list goes on where it is longer than a page', async () => {
    for (let i = 0; i < 51; i++) await add(above, small.north.unit)
    const first = await (await above.get(base)).text()
    const next = /rel="next" href="([^"]*)"/.exec(first)?.[1]?.replace(/&#x3D;/g, '=') ?? ''
    expect(next).to.contain('?before=')
    const rows = (html: string) => html.split('<th scope="row">').length - 1
    expect([rows(first), rows(await (await above.get(next)).text())]).to.deep.equal([50, 1])
  })
})
