import { expect } from 'chai'
import type { Block } from '../../lib/model/document.ts'
import { headingAt, text, tree, typed, typedDraft } from './typed.ts'

const table: Block = {
  type: 'table',
  rows: [
    [
      { blocks: [typed('1. Bác sĩ')], tables: [], span: 1, merged: false },
      { blocks: [typed('12')], tables: [], span: 1, merged: false }
    ]
  ]
}

describe('the outline of a draft', () => {
  it('parts hold Roman, decimal and letter headings, however they are marked', () => {
    const draft = typedDraft(
      'cb| PHẦN THỨ NHẤT',
      'cb| KẾT QUẢ NHIỆM KỲ',
      'b| I. ĐẶC ĐIỂM',
      text,
      'b| II- KẾT QUẢ',
      'b| 1. Kinh tế',
      'bi| 1.1. Nông nghiệp',
      text,
      'bi| 1.1.1- Trồng trọt',
      'i| a)- Cây lúa:',
      text,
      'i| b) Cây màu:',
      text,
      'bi| 1.2- Công nghiệp',
      text,
      'b| 2/ Văn hóa',
      text,
      'cb| Phần thứ hai',
      'cb| PHƯƠNG HƯỚNG',
      'b| I. MỤC TIÊU',
      text
    )
    expect(tree(draft)).to.deep.equal([
      'PHẦN THỨ NHẤT | KẾT QUẢ NHIỆM KỲ',
      '  I. | ĐẶC ĐIỂM',
      '  II- | KẾT QUẢ',
      '    1. | Kinh tế',
      '      1.1. | Nông nghiệp',
      '        1.1.1- | Trồng trọt',
      '          a)- | Cây lúa:',
      '          b) | Cây màu:',
      '      1.2- | Công nghiệp',
      '    2/ | Văn hóa',
      'Phần thứ hai | PHƯƠNG HƯỚNG',
      '  I. | MỤC TIÊU'
    ])
  })

  it('numbers that repeat, skip or contradict are kept as printed and nested by their form', () => {
    const draft = typedDraft(
      'b| I. Tình hình',
      'b| 4. Các đoàn thể',
      'b| 4.2. Vai trò',
      'b| 4.2.2. Phụ nữ',
      text,
      'b| 4.2.2- Nông dân',
      text,
      'b| 4.2.4. Thanh niên',
      text,
      'b| II. Kết quả',
      text,
      'b| II. Giải pháp',
      'b| 3. Tuyên truyền',
      text
    )
    expect(tree(draft)).to.deep.equal([
      'I. | Tình hình',
      '  4. | Các đoàn thể',
      '    4.2. | Vai trò',
      '      4.2.2. | Phụ nữ',
      '      4.2.2- | Nông dân',
      '      4.2.4. | Thanh niên',
      'II. | Kết quả',
      'II. | Giải pháp',
      '  3. | Tuyên truyền'
    ])
    expect(new Set(draft.outline.map(h => h.id)).size).to.equal(draft.outline.length)
  })

  it('letters in Roman figures and Roman figures in letters both nest as they come', () => {
    expect(
      tree(
        typedDraft(
          'b| A. NHÌN LẠI',
          'b| I. Ưu điểm',
          text,
          'b| II. Hạn chế',
          text,
          'b| B. PHÍA TRƯỚC',
          'b| I. Mục tiêu',
          text
        )
      )
    ).to.deep.equal(['A. | NHÌN LẠI', '  I. | Ưu điểm', '  II. | Hạn chế', 'B. | PHÍA TRƯỚC', '  I. | Mục tiêu'])
    expect(
      tree(
        typedDraft(
          'b| I. MỤC ĐÍCH',
          text,
          'b| II. NỘI DUNG',
          'b| A. Tuyên truyền',
          text,
          'b| B. Vận động',
          text,
          'b| III. TỔ CHỨC',
          text
        )
      )
    ).to.deep.equal(['I. | MỤC ĐÍCH', 'II. | NỘI DUNG', '  A. | Tuyên truyền', '  B. | Vận động', 'III. | TỔ CHỨC'])
  })

  it('a title of several lines below its number is one title; a remark in brackets is passed over', () => {
    const draft = typedDraft(
      'cb| PHẦN III',
      'cb| (Giai đoạn 2026 - 2030)',
      'cb| MỤC TIÊU, NHIỆM VỤ',
      'cb| VÀ GIẢI PHÁP',
      'b| 1. Mục tiêu',
      text
    )
    expect(tree(draft)).to.deep.equal(['PHẦN III | MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP', '  1. | Mục tiêu'])
    expect(draft.paragraphs[3]?.heading).to.equal('h1')
  })

  it('a number alone on its line takes the title below', () => {
    expect(tree(typedDraft('cb| I', 'cb| THỰC TRẠNG', text, 'cb| II', 'cb| GIẢI PHÁP', text))).to.deep.equal([
      'I | THỰC TRẠNG',
      'II | GIẢI PHÁP'
    ])
  })

  it('a regulation nests chapter, section, article, clause and point; clauses have no title', () => {
    const draft = typedDraft(
      'cb| Chương I',
      'cb| QUY ĐỊNH CHUNG',
      'b| Điều 1. Phạm vi',
      '1. Quy chế này quy định lề lối làm việc của nhà trường.',
      '2. Giáo viên có các nhiệm vụ:',
      'a) Giảng dạy;',
      'b) Quản lý học sinh.',
      'cb| Chương II',
      'cb| TỔ CHỨC',
      'cb| Mục 1',
      'cb| HỘI ĐỒNG',
      'b| Điều 2. Cơ cấu',
      text,
      'cb| Mục 2',
      'cb| TỔ CHUYÊN MÔN',
      'b| Điều 3. Nhiệm vụ',
      text
    )
    expect(tree(draft)).to.deep.equal([
      'Chương I | QUY ĐỊNH CHUNG',
      '  Điều 1. | Phạm vi',
      '    1. | ',
      '    2. | ',
      '      a) | ',
      '      b) | ',
      'Chương II | TỔ CHỨC',
      '  Mục 1 | HỘI ĐỒNG',
      '    Điều 2. | Cơ cấu',
      '  Mục 2 | TỔ CHUYÊN MÔN',
      '    Điều 3. | Nhiệm vụ'
    ])
    expect(draft.outline.map(h => h.type).slice(0, 5)).to.deep.equal([
      'part',
      'article',
      'numbered',
      'numbered',
      'numbered'
    ])
  })

  it('an article that is a sentence has no title, and "Điều 22 của …" in a sentence is no article', () => {
    const draft = typedDraft(
      '**',
      'Điều 1. Ban hành Quy chế làm việc kèm theo Quyết định này.',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      'Điều 22 của Luật được áp dụng trong trường hợp này.'
    )
    expect(tree(draft)).to.deep.equal(['Điều 1. | ', 'Điều 2. | '])
  })

  it('Word heading styles give the levels where there are no numbers', () => {
    const draft = typedDraft(
      'cb| BÁO CÁO',
      text,
      '1| Mở đầu',
      text,
      '1| Đánh giá',
      '2| Thuận lợi',
      text,
      '2| Khó khăn',
      '3| Nhân lực',
      text,
      '1| Kết luận',
      text
    )
    expect(tree(draft)).to.deep.equal([
      ' | Mở đầu',
      ' | Đánh giá',
      '   | Thuận lợi',
      '   | Khó khăn',
      '     | Nhân lực',
      ' | Kết luận'
    ])
  })

  it('a star before a short line is a group heading, before many lines a list', () => {
    const draft = typedDraft(
      'b| 1. Ưu điểm',
      text,
      '* Nguyên nhân',
      '- Có sự lãnh đạo.',
      'b| 2. Hạn chế',
      text,
      'i| * Nguyên nhân chủ quan:',
      '- Thiếu cán bộ.',
      'b| 3. Trang bị',
      '* Máy tính',
      '* Máy in',
      '* Máy chiếu'
    )
    expect(tree(draft)).to.deep.equal([
      '1. | Ưu điểm',
      '   | Nguyên nhân',
      '2. | Hạn chế',
      '   | Nguyên nhân chủ quan:',
      '3. | Trang bị'
    ])
    expect(headingAt(draft, 1)).to.include({ number: null, type: 'group' })
  })

  it('bold lists, lead-ins, ordinals, captions and slogans are no headings', () => {
    const draft = typedDraft(
      'b| I. CHỈ TIÊU',
      'b| Phấn đấu đạt các chỉ tiêu sau:',
      '- Kết nạp 20 hội viên.',
      'b| Một là, giữ vững đoàn kết',
      text,
      'cbi| “Đoàn kết - Sáng tạo”',
      text,
      'b| Bảng 1. Kết quả các năm',
      table,
      'i| - Về kinh tế: tăng 8%.',
      'i| (Nguồn: Phòng Thống kê)',
      text
    )
    expect(tree(draft)).to.deep.equal(['I. | CHỈ TIÊU'])
  })

  it('the letterhead, the title block, the signature and the recipients are no headings', () => {
    const draft = typedDraft(
      'cb| HỘI NÔNG DÂN HUYỆN AN PHÚ',
      'cb| ĐẠI HỘI LẦN THỨ V',
      'cb| BÁO CÁO',
      'cb| Tổng kết công tác Hội',
      text,
      'b| I. KẾT QUẢ',
      text,
      'cb| BAN CHẤP HÀNH HUYỆN HỘI',
      'b| Nơi nhận:',
      '1. Thường trực Huyện ủy;',
      '2. Lưu văn phòng.',
      'b| CHỦ TỊCH',
      'b| Lê Văn Tâm',
      'cb| PHỤ LỤC 1',
      'cb| SỐ LIỆU',
      table
    )
    expect(tree(draft)).to.deep.equal(['I. | KẾT QUẢ', 'PHỤ LỤC 1 | SỐ LIỆU'])
    expect(draft.title).to.equal('BÁO CÁO Tổng kết công tác Hội')
  })

  it('a second title block after a decision is no heading, its chapters are', () => {
    const draft = typedDraft(
      'cb| QUYẾT ĐỊNH',
      'cb| Ban hành Quy chế',
      'Điều 1. Ban hành Quy chế này.',
      'cb| QUY CHẾ',
      'cb| Làm việc của trường',
      'ci| (Kèm theo Quyết định số 5)',
      'cb| Chương I',
      'cb| CHUNG',
      'b| Điều 1. Phạm vi',
      text
    )
    expect(tree(draft)).to.deep.equal(['Điều 1. | ', 'Chương I | CHUNG', '  Điều 1. | Phạm vi'])
  })

  it('lines of a table of contents and numbers in tables are no headings', () => {
    const draft = typedDraft(
      'cb| BÁO CÁO',
      'cb| MỤC LỤC',
      'I. ĐẶC ĐIỂM\t3',
      '1. Thuận lợi ........ 4',
      text,
      'b| I. ĐẶC ĐIỂM',
      'b| 1. Thuận lợi',
      table
    )
    expect(tree(draft)).to.deep.equal(['I. | ĐẶC ĐIỂM', '  1. | Thuận lợi'])
  })

  it('a conclusion without number stands at the top', () => {
    const draft = typedDraft('cb| PHẦN I', 'cb| KẾT QUẢ', 'b| I. Chung', 'b| 1. Riêng', text, 'b| KẾT LUẬN', text)
    expect(tree(draft).at(-1)).to.equal(' | KẾT LUẬN')
  })

  it('"i)" is Roman at the start of a list and a letter after "h)"', () => {
    const draft = typedDraft(
      'b| 1. Bộ phận',
      'i| h) Bếp ăn',
      text,
      'i| i) Kho',
      text,
      'b| 2. Việc',
      'i| a) Bán hàng',
      'i| i) Tại chỗ',
      text,
      'i| ii) Lưu động',
      text
    )
    expect(tree(draft)).to.deep.equal([
      '1. | Bộ phận',
      '  h) | Bếp ăn',
      '  i) | Kho',
      '2. | Việc',
      '  a) | Bán hàng',
      '    i) | Tại chỗ',
      '    ii) | Lưu động'
    ])
  })

  it('a heading ends where the next one of its rank begins, and each paragraph knows the nearest heading above', () => {
    const draft = typedDraft(text, 'b| I. Một', text, 'b| 1. Trong', text, 'b| II. Hai', text)
    expect(draft.outline.map(h => [h.paragraph, h.end])).to.deep.equal([
      [1, 5],
      [3, 5],
      [5, 7]
    ])
    expect(draft.paragraphs.map(p => p.heading)).to.deep.equal([null, 'h1', 'h1', 'h2', 'h2', 'h3', 'h3'])
  })
})
