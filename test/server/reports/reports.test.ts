import { expect } from 'chai'
import { runJobs } from '../../../server/jobs/loop.ts'
import { filesOf, listReports } from '../../../server/store/reports.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { updateConsultation } from '../../../server/store/consultations.ts'

const letter = `GÓP Ý DỰ THẢO BÁO CÁO
1. Mục II.1: sửa “500 cây xanh” thành “700 cây xanh”.
Người góp ý
Đào Thị Hến`

describe('the secretary’s report', function () {
  this.timeout(120_000)
  let server: TestServer
  let small: SmallConsultation
  let secretary: Client
  let reports: string

  before(async () => {
    server = await startServer()
    small = await smallConsultation(server.services)
    await server.services.store.write(tx => updateConsultation(tx, small.root.consultation, 1, { state: 'open' }))
    await small.upload(small.north, 'thu.txt', letter)
    await small.work()
    const { consultation, unit } = small.root
    const user = await addAccount(server.services.store, { roles: [{ consultation, unit, role: 'secretary' }] })
    secretary = await signedInAs(server, user)
    reports = `/consultations/${consultation}/reports`
  })
  after(() => server.stop())

  const readPage = async (path: string): Promise<string> => (await secretary.get(path)).text()
  const draftFile = (name: string): Promise<Response> => secretary.get(`${reports}/draft/${name}`)

  it('begins with no draft and one button that makes it', async () => {
    expect(await readPage(reports))
      .to.include('Chưa có bản nào')
      .and.include('Tạo bản xem trước')
    expect((await secretary.get(`${reports}/preview`)).headers.get('location')).to.equal(reports)
  })

  it('is written outside the request: the answer leads to the job', async () => {
    const response = await secretary.post(`${reports}/export`)
    expect(response.headers.get('location')).to.match(/\/jobs\/[\w-]+$/)
    await runJobs(server.services)
    expect(await readPage(reports))
      .to.include('report.docx')
      .and.include('report.xlsx')
      .and.include('synthesis.json')
  })

  it('is downloaded under its own name and type, and shown only in a sandbox', async () => {
    const docx = await draftFile('report.docx')
    expect(docx.headers.get('content-type')).to.include('wordprocessingml')
    expect(docx.headers.get('content-disposition')).to.match(/^attachment; filename="report\.docx"/)
    const shown = await secretary.get(`${reports}/draft/report.html?show=1`)
    expect(shown.headers.get('content-disposition')).to.match(/^inline/)
    expect(shown.headers.get('content-security-policy')).to.include('sandbox')
    expect(await shown.text()).to.include('700 cây xanh')
  })

  it('holds the settings of the unit', async () => {
    const version = /name="version" value="(\d+)"/.exec(await readPage(`${reports}/settings`))?.[1] ?? ''
    const filled = {
      version,
      number: '12-BC/ĐTN',
      placeDate: 'Tân Hải, ngày 20 tháng 11 năm 2026',
      capacity: 'TM. BAN THƯỜNG VỤ',
      signerTitle: 'BÍ THƯ',
      layout: 'dang',
      edits: 'table',
      language: 'vi'
    }
    expect(await secretary.postAndFollow(`${reports}/settings`, filled)).to.include('Đã lưu thiết lập báo cáo')
    await secretary.post(`${reports}/export`)
    await runJobs(server.services)
    const html = await (await draftFile('report.html')).text()
    expect(html).to.include('12-BC/ĐTN').and.include('ĐẢNG CỘNG SẢN VIỆT NAM')
  })

  it('keeps what one typed when somebody else saved settings meanwhile, and says so', async () => {
    const response = await secretary.post(`${reports}/settings`, { version: '0', number: '1' })
    expect(response.status).to.equal(409)
  })

  it('says which tendency step is wrong', async () => {
    const words = Array.from({ length: 6 }, (_, i) => `từ ${i}`)
    const response = await secretary.post(`${reports}/settings`, {
      version: '1',
      capacity: 'TM',
      signerTitle: 'BÍ THƯ',
      word: words,
      share: ['100', '85', '50', '25', '0', '10'],
      count: ['2', '3', '3', '3', '2', '0']
    })
    expect([response.status, await response.text()].join())
      .to.include('422')
      .and.include('Mỗi mức cần có từ')
  })

  it('is frozen only with a tick while something is open, and not at all while something is being read', async () => {
    await small.upload(small.north, 'hong.docx', 'PK\u0003\u0004 hỏng')
    expect(await secretary.postAndFollow(`${reports}/freeze`, { anyway: 'yes' })).to.include('Còn phiếu đang được đọc')
    await small.work()
    expect(await secretary.postAndFollow(`${reports}/freeze`)).to.include('Chưa chốt: hãy đánh dấu')
    expect(await listReports(server.services.store.db, small.root)).to.have.length(0)
  })

  it('stays as frozen, whatever comes later; what changed since is told', async () => {
    await secretary.post(`${reports}/freeze`, { anyway: 'yes' })
    await runJobs(server.services)
    const [frozen] = await listReports(server.services.store.db, small.root)
    expect(frozen?.number).to.equal(1)
    const address = `${reports}/${frozen!.id}/files/synthesis.json`
    const before = await (await secretary.get(address)).text()
    await small.upload(small.south, 'thu-2.txt', letter.replace('Đào Thị Hến', 'Lê Văn Sò').replace('700', '900'))
    await small.work()
    await secretary.post(`${reports}/export`)
    await runJobs(server.services)
    expect(await (await secretary.get(address)).text()).to.equal(before)
    expect(filesOf(frozen!).find(f => f.name === 'synthesis.json')?.sha256).to.equal(frozen!.synthesis)
    expect(await readPage(`${reports}/${frozen!.id}`)).to.include(frozen!.synthesis)
    expect(await readPage(`${reports}/changes`))
      .to.include('Ý kiến mới (1)')
      .and.include('900 cây xanh')
  })

  it('shows the account with the list behind each figure', async () => {
    const html = await readPage(reports.replace('/reports', '/ledger'))
    expect(html)
      .to.match(/Sổ khớp: \d+ &#x3D; \d+ \+ \d+/)
      .and.include('/submissions?state&#x3D;unreadable')
    expect(server.faults).to.deep.equal([])
  })
})
