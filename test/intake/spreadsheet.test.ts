import { expect } from 'chai'
import { readSpreadsheet } from '../../lib/intake/spreadsheet.ts'
import type { Reading } from '../../lib/intake/reading.ts'
import { said } from './build.ts'

const read = (...rows: string[][]): Reading => readSpreadsheet([{ name: 'Sheet1', rows }])

describe('a spreadsheet', () => {
  it('of an online form gives a remark a person, nobody as submitter', () => {
    const sheet = read(
      ['Dấu thời gian', 'Họ và tên', 'Chi đoàn/Đoàn cơ sở', 'Nội dung góp ý'],
      ['44287.34', 'Lường Khánh', 'Chi đoàn Sở Ngoại vụ', 'Bổ sung mục lục.'],
      ['44288.5', 'Vương Nhã', 'Chi đoàn Sở Nội vụ', '']
    )
    expect(sheet).to.include({ channel: 'spreadsheet', submitter: null, unit: null, date: null })
    expect(sheet.remarks.map(said)).to.deep.equal([
      { text: 'Bổ sung mục lục.', author: 'Lường Khánh', unit: 'Chi đoàn Sở Ngoại vụ' }
    ])
  })

  it('knows columns by plain or foreign names', () => {
    const sheet = read(
      ['id', 'ho_ten', 'don_vi', 'ngay_gui', 'vi_tri', 'y_kien', 'ly_do'].map(h => h.replace(/_/g, ' ')),
      ['7', 'An Bình', 'CĐ Cảng', '2021-04-02', 'trang 3', 'bỏ câu 2', 'thừa']
    )
    expect(said(sheet.remarks[0])).to.deep.equal({
      text: 'bỏ câu 2',
      author: 'An Bình',
      unit: 'CĐ Cảng',
      place: 'trang 3',
      reason: 'thừa'
    })
    expect(sheet.date).to.equal('2021-04-02')
    const english = read(['Timestamp', 'Full name', 'Unit', 'Comment'], ['4/2/2021', 'An Bình', 'CĐ Cảng', 'bỏ câu 2'])
    expect(said(english.remarks[0])).to.deep.equal({ text: 'bỏ câu 2', author: 'An Bình', unit: 'CĐ Cảng' })
  })

  it('finds its heading below titles, and a title that names a part governs the rows', () => {
    const sheet = read(
      ['TỔNG HỢP Ý KIẾN GÓP Ý PHẦN II', '', '', ''],
      ['', '', '', ''],
      ['TT', 'Người góp ý', 'Trang, dòng', 'Ý kiến'],
      ['1', 'Lữ Hà', '12, 5', 'Sửa “giử” thành “giữ”']
    )
    expect(said(sheet.remarks[0])).to.deep.equal({
      text: 'Sửa “giử” thành “giữ”',
      author: 'Lữ Hà',
      place: 'Trang 12, dòng 5',
      context: ['TỔNG HỢP Ý KIẾN GÓP Ý PHẦN II']
    })
  })

  it('takes the unit of the rows below from a row that names it', () => {
    const sheet = read(
      ['STT', 'Họ tên', 'Góp ý'],
      ['CĐ Sở Ngoại vụ', '', ''],
      ['1', 'Lữ Hà', 'Nhất trí'],
      ['I', 'Chi đoàn Sở Nội vụ', ''],
      ['1', 'Mạc Tú', 'Rút gọn'],
      ['Tổng cộng', '', '2']
    )
    expect(sheet.remarks.map(r => [r.author, r.unit, r.text])).to.deep.equal([
      ['Lữ Hà', 'CĐ Sở Ngoại vụ', 'Nhất trí'],
      ['Mạc Tú', 'Chi đoàn Sở Nội vụ', 'Rút gọn']
    ])
  })

  it('goes on with the person above in a row without name and number', () => {
    const sheet = read(
      ['STT', 'Họ tên', 'Đơn vị', 'Mục', 'Góp ý'],
      ['1', 'Lữ Hà', 'CĐ Cảng', '2.1', 'Rút gọn'],
      ['', '', '', '3', 'Bỏ'],
      ['2', 'Mạc Tú', '', '4', 'Gộp']
    )
    expect(sheet.remarks.map(r => [r.author, r.unit, r.place, r.text])).to.deep.equal([
      ['Lữ Hà', 'CĐ Cảng', 'Mục 2.1', 'Rút gọn'],
      ['Lữ Hà', 'CĐ Cảng', 'Mục 3', 'Bỏ'],
      ['Mạc Tú', 'CĐ Cảng', 'Mục 4', 'Gộp']
    ])
  })

  it('gives each question its remark, with the question as context', () => {
    const sheet = read(
      ['Timestamp', 'Họ và tên', 'Góp ý về phần kết quả', 'Góp ý về phần giải pháp', 'Ý kiến khác'],
      ['2021-04-01', 'Lữ Hà', 'Nêu thêm số liệu', 'Không', 'Mong tổ chức hội trại'],
      ['2021-04-01', 'Mạc Tú', '', 'Tách giải pháp 3', '']
    )
    expect(sheet.remarks.map(r => [r.author, r.context, r.text])).to.deep.equal([
      ['Lữ Hà', ['Góp ý về phần kết quả'], 'Nêu thêm số liệu'],
      ['Lữ Hà', [], 'Mong tổ chức hội trại'],
      ['Mạc Tú', ['Góp ý về phần giải pháp'], 'Tách giải pháp 3']
    ])
  })

  it('takes a choice for the stance, and for the remark where nothing else is said', () => {
    const sheet = read(
      ['Họ tên', 'Bạn có đồng ý với dự thảo không?', 'Góp ý cụ thể (nếu có)', 'Lý do'],
      ['Lữ Hà', 'Đồng ý một phần', 'Giảm chỉ tiêu 4', 'Quá cao'],
      ['Mạc Tú', 'Đồng ý', 'Không có', '']
    )
    expect(sheet.remarks.map(said)).to.deep.equal([
      { text: 'Giảm chỉ tiêu 4', author: 'Lữ Hà', stance: 'Đồng ý một phần', reason: 'Quá cao' },
      { text: 'Đồng ý', author: 'Mạc Tú', stance: 'Đồng ý' }
    ])
  })

  it('keeps “không có ý kiến” as an answer and drops “không”, “-” and “x”', () => {
    const sheet = read(
      ['Họ tên', 'Ý kiến'],
      ['A Lềnh', 'Không có ý kiến'],
      ['B Nhàn', 'Không'],
      ['C Tâm', '-'],
      ['D Yên', 'Ko có']
    )
    expect(sheet.remarks.map(r => r.text)).to.deep.equal(['Không có ý kiến'])
  })

  it('cuts numbered and dashed answers into entries', () => {
    const sheet = read(
      ['Họ tên', 'Ý kiến'],
      ['Lữ Hà', '1) Trang 3: bỏ “các”. 2) Trang 4: thêm “và”.'],
      ['Mạc Tú', '- Bỏ mục 2\n- Rút gọn mục 3'],
      ['Lý Sa', 'Không đồng ý vì:\n- tốn kém\n- khó làm']
    )
    expect(sheet.remarks.map(r => r.text)).to.deep.equal([
      'Trang 3: bỏ “các”.',
      'Trang 4: thêm “và”.',
      'Bỏ mục 2',
      'Rút gọn mục 3',
      'Không đồng ý vì:\n- tốn kém\n- khó làm'
    ])
  })

  it('reads every sheet and tells one without a heading', () => {
    const reading = readSpreadsheet([
      {
        name: 'Đợt 1',
        rows: [
          ['Tên', 'Ý kiến'],
          ['Lữ Hà', 'Bỏ mục 1']
        ]
      },
      {
        name: 'Phần thứ hai',
        rows: [
          ['Người góp ý', 'Đề xuất'],
          ['Mạc Tú', 'Bỏ mục 2']
        ]
      },
      { name: 'Ghi chép', rows: [['xin gửi lại sau']] },
      { name: 'Trống', rows: [] }
    ])
    expect(reading.remarks.map(r => [r.source, r.context])).to.deep.equal([
      ['trang tính “Đợt 1”, dòng 2', []],
      ['trang tính “Phần thứ hai”, dòng 2', ['Phần thứ hai']]
    ])
    expect(reading.warnings).to.deep.equal([{ code: 'part-skipped', detail: { what: 'trang tính “Ghi chép”' } }])
  })

  it('takes the unit from the title where the rows have no column for it', () => {
    const sheet = read(['Đơn vị: Chi đoàn Hải đội 3', '', ''], ['TT', 'Họ tên', 'Góp ý'], ['1', 'Lữ Hà', 'Rút gọn'])
    expect(sheet.unit).to.equal('Chi đoàn Hải đội 3')
  })

  it('reads a long question nobody could foresee as a column of answers', () => {
    const sheet = read(
      ['Họ tên', 'Theo bạn, điều gì ở dự thảo làm bạn băn khoăn nhất?'],
      ['Lữ Hà', 'Phần nguồn lực chưa thấy nói ai chịu trách nhiệm chính.'],
      ['Mạc Tú', 'Chỉ tiêu việc làm cho thanh niên nông thôn còn thấp.']
    )
    expect(sheet.remarks.map(r => r.author)).to.deep.equal(['Lữ Hà', 'Mạc Tú'])
  })

  it('takes a column of units in short forms for units', () => {
    const sheet = read(
      ['STT', 'Chi, đảng bộ', 'Họ tên', 'Ý kiến'],
      ['1', 'ĐU xã Hòa Lĩnh', 'Lường Khánh', 'Bỏ câu cuối mục 3.'],
      ['2', 'CB Trường Tiểu học Bến Sỏi', 'Vương Nhã', 'Nâng 60% lên 70%'],
      ['3', 'ĐB Nhà máy Giấy', 'An Bình', 'Nhất trí']
    )
    expect(sheet.remarks.map(r => [r.unit, r.author, r.text])).to.deep.equal([
      ['ĐU xã Hòa Lĩnh', 'Lường Khánh', 'Bỏ câu cuối mục 3.'],
      ['CB Trường Tiểu học Bến Sỏi', 'Vương Nhã', 'Nâng 60% lên 70%'],
      ['ĐB Nhà máy Giấy', 'An Bình', 'Nhất trí']
    ])
  })

  const pairs: [string, string][] = [
    ['Lỗi phát hiện', 'Sửa thành'],
    ['Từ sai', 'Từ đúng'],
    ['Viết sai', 'Sửa lại thành'],
    ['Dự thảo viết', 'Đề nghị sửa thành']
  ]
  for (const [wrong, right] of pairs) {
    it(`reads “${wrong}” | “${right}” as one remark a row`, () => {
      const sheet = read(
        ['Người gửi', 'Trang/dòng', wrong, right],
        ['Lường Khánh', '4/20', 'xuất sắt', 'xuất sắc'],
        ['Vương Nhã', '6/1', 'bổ xung nguồn lực', 'bổ sung nguồn lực']
      )
      expect(sheet.remarks.map(r => [r.author, r.quoted, r.proposed])).to.deep.equal([
        ['Lường Khánh', 'xuất sắt', 'xuất sắc'],
        ['Vương Nhã', 'bổ xung nguồn lực', 'bổ sung nguồn lực']
      ])
    })
  }

  it('keeps short judgements beside new words for opinions, not for words of the draft', () => {
    const sheet = read(
      ['Người gửi', 'Ý kiến', 'Sửa thành'],
      ['Lường Khánh', 'sai chính tả', 'xuất sắc'],
      ['Vương Nhã', 'câu thừa chữ', 'bổ sung nguồn lực']
    )
    expect(sheet.remarks.map(r => [r.quoted, r.proposed])).to.deep.equal([
      [null, 'xuất sắc'],
      [null, 'bổ sung nguồn lực']
    ])
  })
})
