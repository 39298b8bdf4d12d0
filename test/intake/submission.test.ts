import { expect } from 'chai'
import { emptyDocument, plainBlock } from '../../lib/model/document.ts'
import { readAsked, readAttendance } from '../../lib/intake/meeting.ts'
import { readSubmissions } from '../../lib/intake/submission.ts'
import { documentOf, readAs } from './build.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a submission', () => {
  it('has an id from its bytes, whatever its name', async () => {
    const [a] = await readSubmissions('a.txt', bytes('1. Bỏ mục 3'))
    const [b] = await readSubmissions('thu-muc/b.txt', bytes('1. Bỏ mục 3'))
    expect(a?.submission.id)
      .to.match(/^s[0-9a-f]{12}$/)
      .and.equal(b?.submission.id)
    expect(b?.submission.file).to.equal('thu-muc/b.txt')
    expect(a?.remarks.map(r => [r.order, r.text])).to.deep.equal([[0, 'Bỏ mục 3']])
  })

  it('that cannot be read is there all the same, with the reason', async () => {
    const [empty] = await readSubmissions('y-kien.docx', bytes(''))
    const [cut] = await readSubmissions('phieu.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3]))
    for (const intake of [empty, cut]) {
      expect(intake?.submission).to.include({ unreadable: true, channel: 'unknown' })
      expect(intake?.submission.issues).to.have.length(1)
      expect(intake?.remarks).to.deep.equal([])
    }
    expect(empty?.submission.issues[0]?.code).to.equal('file-empty')
  })

  it('without a comment says so and invents none', async () => {
    const [intake] = await readSubmissions('thu.txt', bytes('Kính gửi Ban soạn thảo\nTrân trọng cảm ơn./.'))
    expect(intake?.submission.issues.map(i => i.code)).to.deep.equal(['comments-none'])
    expect(intake?.submission.unreadable).to.equal(false)
  })

  it('takes a name typed with marks from the file name only where the file says none', async () => {
    const [form] = await readSubmissions(
      'Phiếu góp ý - Tô Lệ.txt',
      bytes('PHIẾU GÓP Ý\nĐơn vị: Chi đoàn A\nVị trí: Điều 5\nĐề nghị: bỏ')
    )
    expect(form?.submission).to.include({ channel: 'form', submitter: 'Tô Lệ', unit: 'Chi đoàn A' })
    const [chat] = await readSubmissions(
      'Zalo Chi đoàn Sở Đất.txt',
      bytes('08:00 Lý A: bỏ mục 3\n08:02 Lý B: thêm mục 4')
    )
    expect(chat?.submission.unit).to.equal('Chi đoàn Sở Đất')
    const [plain] = await readSubmissions('zalo-cd-so-dat.txt', bytes('08:00 Lý A: bỏ mục 3\n08:02 Lý B: thêm mục 4'))
    expect(plain?.submission.unit).to.equal(null)
  })

  it('that is a copy of the draft with changes is no letter', () => {
    const blocks = ['BÁO CÁO', 'I. Đặc điểm', 'Đề nghị bổ sung.'].map(plainBlock)
    const change = {
      id: '1',
      type: 'insert' as const,
      author: 'A',
      date: null,
      block: 1,
      offset: 0,
      text: 'Thời kỳ ',
      mark: false,
      note: null
    }
    const reading = readAs({ ...emptyDocument(), blocks, changes: [change] })
    expect(reading).to.include({ channel: 'returned-draft' })
    expect(reading.remarks.map(r => r.anchor?.change)).to.deep.equal(['insert'])
  })

  it('that is a form filled in with tracking on is still a form', () => {
    const change = {
      id: '1',
      type: 'insert' as const,
      author: 'A',
      date: null,
      block: 1,
      offset: 0,
      text: 'x',
      mark: false,
      note: null
    }
    const form = documentOf('PHIẾU GÓP Ý', 'Họ và tên: Lê Na', [
      ['TT', 'Vị trí', 'Đề nghị'],
      ['1', 'Điều 5', 'Bỏ']
    ])
    expect(readAs({ ...form, changes: [change] }).channel).to.equal('form')
  })
})

describe('what is said about the consultation', () => {
  it('is who came', () => {
    expect(readAttendance(['Thành phần: 23/25 đoàn viên'])).to.include({ attending: 23, members: 25 })
    expect(readAttendance(['Tổng số đoàn viên: 25, có mặt: 22, vắng: 3'])).to.include({ attending: 22, members: 25 })
    expect(readAttendance(['Tham dự có 18 đồng chí'])).to.include({ attending: 18, members: null })
    expect(readAttendance(['Thời gian: 14 giờ, ngày 8/5/2021'])).to.equal(null)
  })
  it('or how many were asked', () => {
    expect(readAsked(['Chi đoàn đã lấy ý kiến của 42 đoàn viên qua nhóm.'])).to.include({ asked: 42 })
    expect(readAsked(['có 1.250 lượt đoàn viên tham gia góp ý'])).to.include({ asked: 1250 })
    expect(readAsked(['Đã có 21/23 đảng viên tham gia góp ý'])).to.include({ asked: 21, members: 23 })
    expect(readAsked(['Trang 12 có 3 lỗi'])).to.equal(null)
  })
})
