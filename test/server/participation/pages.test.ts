import { expect } from 'chai'
import { filterOf, readListQuery } from '../../../server/comments/list-query.ts'
import { tallyOf } from '../../../server/participation/tally.ts'
import { synthesisOf } from '../../../server/reports/synthesis-of.ts'
import { commentsIn } from '../../../server/store/comment-lists.ts'
import { readModels } from '../../../server/store/drafts.ts'
import { addUnit } from '../../../server/store/units.ts'
import { staffOf } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

const letter = (who: string, unit: string, ...points: string[]): string =>
  [unit, 'GÓP Ý DỰ THẢO BÁO CÁO', ...points.map((p, i) => `${i + 1}. ${p}`), 'Người góp ý', who].join('\n')
const trees = 'Mục II.1: nâng chỉ tiêu trồng từ 500 lên 700 cây xanh.'
const bricks = 'Mục I.1: bỏ câu cuối.'

describe('the pages of participation', function () {
  this.timeout(60_000)
  let server: TestServer
  let small: SmallConsultation
  let above: Client
  let north: Client
  let base: string

  beforeEach(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    base = `/consultations/${small.root.consultation}`
    above = await staffOf(server, small.root)
    north = await staffOf(server, small.north)
  })
  afterEach(async () => {
    expect(server.faults).to.deep.equal([])
    await server.stop()
  })

  const text = async (client: Client, path: string): Promise<string> => (await client.get(base + path)).text()
  const send = async (scope: SmallConsultation['north'], name: string, words: string): Promise<void> => {
    await small.upload(scope, name, words)
    await small.work()
  }
  const rowOf = (html: string, name: string): string =>
    html.split('<tr>').find(row => row.includes(`>${name}</a>`)) ?? ''
  const cells = (row: string): string[] =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(m => (m[1] ?? '').replace(/<[^>]*>/g, '').trim())

  it('say what to do while nothing has come in', async () => {
    for (const path of ['/participation', '/participation/days']) {
      expect(await text(above, path), path).to.contain('Chưa nhận được góp ý nào')
    }
  })

  it('a unit is told with members, people, submissions, comments and the share that answered', async () => {
    await send(small.north, 'thu.txt', letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees, bricks))
    const html = await text(above, '/participation')
    expect(cells(rowOf(html, 'Chi đoàn Lò Bắc'))).to.deep.equal(['20', 'Chưa rõ', '1', '1', '2', '5 %'])
    expect(rowOf(html, 'Chi đoàn Lò Nam')).to.contain('Chưa gửi')
    expect(html).to.contain('1 đơn vị chưa gửi góp ý nào')
    const silent = await text(above, '/participation?show=silent')
    expect(silent).to.contain('Chi đoàn Lò Nam').and.not.contain('>Chi đoàn Lò Bắc</a>')
  })

  it('where members are not known, the share is unknown and not 0 %', async () => {
    const { store } = server.services
    const unit = { parent: small.root.unit, name: 'Chi đoàn Lò Đông', members: null, at: '2026-11-20T03:00:00.000Z' }
    await store.write(tx => addUnit(tx, small.root, unit))
    await send(small.north, 'thu.txt', letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees))
    const html = await text(above, '/participation')
    expect(cells(rowOf(html, 'Chi đoàn Lò Đông'))).to.deep.equal(['Chưa rõ', 'Chưa rõ', '0', '0', '0', 'Chưa rõ'])
    expect(cells(html.slice(html.indexOf('<tfoot>')))).to.deep.equal(['Chưa rõ', 'Chưa rõ', '1', '1', '1', 'Chưa rõ'])
  })

  it('staff of a unit see their own and nothing of others', async () => {
    await send(small.south, 'thu.txt', letter('Đào Thị Hến', 'Chi đoàn Lò Nam', trees))
    for (const path of [
      '/participation',
      '/participation/days',
      '/participation?show=silent',
      '/participation/tables/units'
    ]) {
      expect(await text(north, path), path).to.not.contain('Lò Nam')
    }
    expect((await north.get(`${base}/participation?unit=${small.south.unit}`)).status).to.equal(404)
    expect((await above.get(`${base}/participation?unit=${small.south.unit}`)).status).to.equal(200)
  })

  it('the three counts are those of the ledger', async () => {
    await send(small.north, 'thu.txt', letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees, bricks))
    await send(small.north, 'gui-lai.txt', `${letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees, bricks)}\n`)
    await send(small.south, 'khac.txt', letter('Lê Văn Gạch', 'Chi đoàn Lò Nam', bricks))
    const { db } = server.services.store
    for (const scope of [small.root, small.north]) {
      const { ledger } = await synthesisOf(db, scope)
      const { total } = await tallyOf(db, scope)
      const told = { people: ledger.people, submissions: ledger.submissions, comments: ledger.received }
      expect(total).to.deep.equal(told)
    }
    expect((await tallyOf(db, small.root)).total).to.deep.equal({ people: 2, submissions: 3, comments: 5 })
  })

  it('the map leads from each number to just as many comments in the workbench', async () => {
    await send(
      small.north,
      'thu.txt',
      letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees, bricks, 'Cơ bản nhất trí với dự thảo.')
    )
    const { db } = server.services.store
    const drafts = await readModels(db, small.root.consultation)
    const html = await text(above, '/participation/map')
    const rows = html.split('<tr>').filter(row => /class="level-\d"><a href=/.test(row))
    expect(rows.length).to.be.greaterThan(3)
    for (const row of rows) {
      const href =
        /href="([^"]*)"/
          .exec(row)?.[1]
          ?.replace(/&amp;/g, '&')
          .replace(/&#x3D;/g, '=') ?? ''
      const query = Object.fromEntries(new URL(href, 'http://x').searchParams)
      const filter = filterOf(readListQuery(query), drafts)
      const found = await commentsIn(db, small.root, filter).select('comments.id').execute()
      // Without a heading the workbench shows those on the whole draft and those without a place together.
      const least = Number(/bar-number">(\d+)</.exec(row)?.[1])
      if (query['heading'] === 'none') expect(found.length, href).to.be.at.least(least)
      else expect(found.length, href).to.equal(least)
    }
  })

  it('tables come as CSV that a spreadsheet runs nothing of', async () => {
    const { store } = server.services
    const unit = { parent: small.root.unit, name: '=HYPERLINK("x")', members: 3, at: '2026-11-20T03:00:00.000Z' }
    await store.write(tx => addUnit(tx, small.root, unit))
    const response = await above.get(`${base}/participation/tables/units`)
    expect(response.headers.get('content-type')).to.contain('text/csv')
    expect(response.headers.get('content-disposition')).to.contain('attachment').and.contain('units.csv')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).to.contain(`"'=HYPERLINK(""x"")",Đoàn Lò gạch,3,0,,0,0,0`)
  })

  it('each table is there, another name is not found', async () => {
    await send(small.north, 'thu.txt', letter('Đào Thị Hến', 'Chi đoàn Lò Bắc', trees))
    for (const table of ['units', 'channels', 'days', 'headings?draft=d1']) {
      const csv = await text(above, `/participation/tables/${table}`)
      expect(csv.split('\r\n').length, table).to.be.greaterThan(3)
    }
    for (const table of ['passwords', '__proto__', 'toString', 'headings', 'headings?draft=d9']) {
      expect((await above.get(`${base}/participation/tables/${table}`)).status, table).to.equal(404)
    }
  })

  it('strangers are led to the sign-in', async () => {
    const { Client } = await import('../../support/client.ts')
    const response = await new Client(server.url).get(`${base}/participation`)
    expect(response.status).to.equal(303)
    expect(response.headers.get('location')).to.contain('/sign-in')
  })
})
