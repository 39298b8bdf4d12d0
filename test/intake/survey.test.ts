import { expect } from 'chai'
import { gridOfRows } from '../../lib/intake/grid.ts'
import { readSpreadsheet } from '../../lib/intake/spreadsheet.ts'
import { readSurvey } from '../../lib/intake/survey.ts'
import { said } from './build.ts'

function read(...rows: string[][]) {
  return readSpreadsheet([{ name: 'Câu trả lời biểu mẫu 1', rows }])
}

function remarks(...rows: string[][]) {
  return read(...rows).remarks.map(remark => {
    const { author: _, unit: __, ...rest } = said(remark)
    return rest
  })
}

describe('an export of an online form', () => {
  it('keeps each answer under its question, several lines with marks as several comments', () => {
    const { remarks, date } = read(
      [
        'Dấu thời gian',
        'Địa chỉ email',
        'Họ và tên',
        'Tổ sản xuất',
        'Góp ý về quy trình ươm giống',
        'Góp ý về thu hoạch'
      ],
      [
        '05/06/2031 8:12:33',
        'a@b.vn',
        'Lê Thị Nhãn',
        'Tổ Ươm',
        '1. Bổ sung bước khử trùng khay.\n2. Bước 4 thiếu thời gian.',
        ''
      ],
      [
        '05/06/2031 9:02:10',
        'c@d.vn',
        'Trần Văn Vải',
        'Tổ Hái',
        '',
        'Hái trước 9 giờ sáng cho quả giòn, đề nghị ghi rõ.'
      ]
    )
    expect(date).to.equal('2031-06-05')
    expect(remarks.map(r => [r.author, r.text, r.context[0]])).to.deep.equal([
      ['Lê Thị Nhãn', 'Bổ sung bước khử trùng khay.', 'Góp ý về quy trình ươm giống'],
      ['Lê Thị Nhãn', 'Bước 4 thiếu thời gian.', 'Góp ý về quy trình ươm giống'],
      ['Trần Văn Vải', 'Hái trước 9 giờ sáng cho quả giòn, đề nghị ghi rõ.', 'Góp ý về thu hoạch']
    ])
  })

  it('takes lines without marks for several comments only where each of them asks for something', () => {
    const head = ['Timestamp', 'Họ và tên', 'Nội dung góp ý']
    const three = 'Đề nghị bổ sung lịch tưới.\nSửa “phân bốn” thành “phân bón” ở trang 4.\nBỏ câu cuối mục III.'
    const one = 'Phần hạn chế viết dài.\nVì nhiều ý trùng nhau, người đọc khó theo dõi.\nNên gộp còn ba ý.'
    expect(remarks(head, ['6/14/2031 8:12:33', 'Lê Thị Na', three]).map(r => r.text)).to.deep.equal(three.split('\n'))
    expect(remarks(head, ['6/14/2031 8:12:33', 'Lê Thị Na', one]).map(r => r.text)).to.deep.equal([one])
  })

  it('knows the columns of Microsoft Forms and the sets of questions that repeat', () => {
    const rows = [
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'Vị trí (trang, dòng) 1',
        'Nội dung góp ý 1',
        'Vị trí (trang, dòng) 2',
        'Nội dung góp ý 2'
      ],
      [
        '1',
        '6/14/31 23:58:33',
        '6/15/31 0:20:01',
        'x@y.vn',
        'Lê Thị Nhãn',
        'Trang 3, dòng 4',
        'Sửa “tưới tiêu” thành “tưới, tiêu”',
        'Mục II.2',
        'Bổ sung bẫy sâu bằng đèn'
      ]
    ]
    expect(remarks(...rows)).to.deep.equal([
      { text: 'Sửa “tưới tiêu” thành “tưới, tiêu”', place: 'Trang 3, dòng 4' },
      { text: 'Bổ sung bẫy sâu bằng đèn', place: 'Mục II.2' }
    ])
    expect(read(...rows)).to.deep.include({ date: '2031-06-15', submitter: null })
  })

  it('pairs repeated sets by their count, also where like columns stand together', () => {
    const head = [
      'Timestamp',
      'Họ tên',
      'Đề mục (1)',
      'Đề mục (2)',
      'Đề nghị sửa (1)',
      'Đề nghị sửa (2)',
      'Lý do (1)',
      'Lý do (2)'
    ]
    const row = [
      '6/14/2031 8:12:33',
      'Lê Thị Nhãn',
      'Điều 4',
      'Điều 9',
      'Thêm khoản về chế độ trực',
      'Bỏ khoản 3',
      'Chưa có',
      'Trùng Điều 8'
    ]
    expect(remarks(head, row)).to.deep.equal([
      { text: 'Thêm khoản về chế độ trực', place: 'Điều 4', reason: 'Chưa có' },
      { text: 'Bỏ khoản 3', place: 'Điều 9', reason: 'Trùng Điều 8' }
    ])
  })

  it('counts sets in words too', () => {
    const head = [
      'Dấu thời gian',
      'Họ tên',
      'Vị trí thứ nhất',
      'Góp ý thứ nhất',
      'Vị trí thứ hai',
      'Góp ý thứ hai',
      'Góp ý chung'
    ]
    const row = ['05/06/2031 8:12:33', 'Lê Na', 'Điều 4', 'Thêm chế độ trực', 'Điều 9', 'Bỏ khoản 3', 'Quy chế dễ hiểu']
    expect(remarks(head, row)).to.deep.equal([
      { text: 'Thêm chế độ trực', place: 'Điều 4' },
      { text: 'Bỏ khoản 3', place: 'Điều 9' },
      { text: 'Quy chế dễ hiểu' }
    ])
  })

  it('gives each line of a grid of choices its own stance, and a reason to the one that was refused', () => {
    const head = [
      'Timestamp',
      'Họ và tên',
      'Mức độ đồng ý [Lịch tưới]',
      'Mức độ đồng ý [Giá thu mua]',
      'Mức độ đồng ý [Chia lãi]',
      'Lý do (nếu không đồng ý)'
    ]
    expect(
      remarks(head, ['6/14/2031 8:12:33', 'Lê Na', 'Đồng ý', 'Không đồng ý', 'Đồng ý', 'Giá thấp hơn chợ'])
    ).to.deep.equal([
      { text: 'Đồng ý', stance: 'Đồng ý', topic: 'Lịch tưới', context: ['Lịch tưới'] },
      {
        text: 'Không đồng ý',
        stance: 'Không đồng ý',
        topic: 'Giá thu mua',
        context: ['Giá thu mua'],
        reason: 'Giá thấp hơn chợ'
      },
      { text: 'Đồng ý', stance: 'Đồng ý', topic: 'Chia lãi', context: ['Chia lãi'] }
    ])
  })

  it('keeps the follow-up of a question with it, and the next question apart', () => {
    const first = '1. Đồng chí có tán thành với giá thu mua không?'
    const second = '2. Đồng chí có tán thành với cách chia lãi không?'
    const head = [
      'Dấu thời gian',
      'Họ tên',
      first,
      'Ý kiến cụ thể (nếu có)',
      second,
      'Ý kiến cụ thể (nếu có)',
      '3. Ý kiến khác'
    ]
    const row = [
      '05/06/2031 8:12:33',
      'Lê Na',
      'Tán thành',
      '',
      'Không tán thành',
      'Chia theo ngày công thì công bằng hơn',
      'Mong có nhà gửi xe'
    ]
    expect(remarks(head, row)).to.deep.equal([
      { text: 'Tán thành', stance: 'Tán thành', topic: first, context: [first] },
      { text: 'Chia theo ngày công thì công bằng hơn', stance: 'Không tán thành', topic: second, context: [second] },
      { text: 'Mong có nhà gửi xe' }
    ])
  })

  it('gives the one question about the whole draft to every answer of the row', () => {
    const head = ['Dấu thời gian', 'Họ tên', 'Bạn có tán thành dự thảo không?', 'Góp ý cụ thể (nếu có)', 'Lý do']
    expect(
      remarks(
        head,
        ['05/06/2031 8:12:33', 'Lê Na', 'Đồng ý một phần', 'Thêm lịch tưới mùa khô', 'Nắng kéo dài'],
        ['05/06/2031 8:15:33', 'Lê Mơ', 'Tán thành', '', '']
      )
    ).to.deep.equal([
      { text: 'Thêm lịch tưới mùa khô', stance: 'Đồng ý một phần', reason: 'Nắng kéo dài' },
      { text: 'Tán thành', stance: 'Tán thành' }
    ])
  })

  it('is read with English headings', () => {
    const head = [
      'Timestamp',
      'Email Address',
      'Full name',
      'Department',
      'Do you agree with the draft?',
      'Other comments'
    ]
    expect(
      remarks(head, ['6/14/2031 8:12:33', 'a@b.vn', 'Lê Na', 'Khoa Nội', 'Partly', 'Thêm phụ lục số liệu'])
    ).to.deep.equal([{ text: 'Thêm phụ lục số liệu', stance: 'Partly' }])
  })

  it('reads short answers under the headings of a guidance, agreement among them', () => {
    const head = [
      'Timestamp',
      'Họ và tên',
      'Đơn vị',
      '1.1. Chủ đề Đại hội',
      '1.2. Kết quả thực hiện Nghị quyết',
      '1.3. Mục tiêu'
    ]
    expect(
      remarks(head, ['6/14/2031 8:12:33', 'Lê Na', 'Khoa Nội', 'Dài quá', 'Nhất trí', 'Nâng lên 95%'])
    ).to.deep.equal([
      { text: 'Dài quá', topic: '1.1. Chủ đề Đại hội', context: ['1.1. Chủ đề Đại hội'] },
      { text: 'Nhất trí', topic: '1.2. Kết quả thực hiện Nghị quyết', context: ['1.2. Kết quả thực hiện Nghị quyết'] },
      { text: 'Nâng lên 95%', topic: '1.3. Mục tiêu', context: ['1.3. Mục tiêu'] }
    ])
  })

  it('loses no words that stand in the place of a choice', () => {
    const asked = 'Bạn có đồng ý với lịch tưới không? Vì sao?'
    const texts = remarks(
      ['Timestamp', 'Họ tên', asked],
      ['6/14/2031 8:12:33', 'Lê Na', 'Có'],
      ['6/14/2031 8:13:33', 'Lê Mơ', 'Không, vì tưới trưa cháy lá']
    )
    expect(texts.map(r => [r.text, r.stance])).to.deep.equal([
      ['Có', 'Có'],
      ['Không, vì tưới trưa cháy lá', undefined]
    ])
  })

  it('does not take a question to the person for the name', () => {
    const asked = 'Đồng chí đánh giá thế nào về bố cục?'
    const { remarks } = read(
      ['Dấu thời gian', 'Tên của bạn là gì?', 'Bạn sinh hoạt ở chi đoàn nào?', asked],
      ['05/06/2031 8:12:33', 'Hồ Thị Quýt', 'Chi đoàn Dược', 'Hợp lý nhưng nên đưa phụ lục lên trước']
    )
    expect(remarks.map(r => [r.author, r.unit, r.text, r.context])).to.deep.equal([
      ['Hồ Thị Quýt', 'Chi đoàn Dược', 'Hợp lý nhưng nên đưa phụ lục lên trước', [asked]]
    ])
  })

  it('tells of columns that hold only marks', () => {
    const { remarks, warnings } = read(
      ['Timestamp', 'Họ tên', 'Chấm điểm nội dung (1-5)', 'Góp ý'],
      ['6/14/2031 8:12:33', 'Lê Na', '4', 'Thêm phụ lục']
    )
    expect(remarks.map(r => r.text)).to.deep.equal(['Thêm phụ lục'])
    expect(warnings).to.deep.equal([
      { code: 'part-skipped', detail: { what: 'cột chỉ có số (“Chấm điểm nội dung (1-5)”)' } }
    ])
  })

  it('leaves tables made by hand to their own reader', () => {
    const table = [
      ['STT', 'Họ tên', 'Vị trí', 'Ý kiến'],
      ['1', 'Lê Na', 'Điều 4', 'Thêm chế độ trực']
    ]
    expect(readSurvey(gridOfRows(table), 'bảng')).to.equal(null)
    expect(remarks(...table)).to.deep.equal([{ text: 'Thêm chế độ trực', place: 'Điều 4' }])
  })
})
