import { expect } from 'chai'
import { remarkOf, type Location, type Remark } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { locate } from '../../lib/locate/locate.ts'
import { readRequest } from '../../lib/classify/request.ts'
import { check, locateIn, shortly } from './ask.ts'
import { regulationDraft } from './regulation-draft.ts'
import { reportDraft } from './report-draft.ts'
import { sampleDraft } from './sample-draft.ts'

describe('locate: a report', () => {
  check(reportDraft, {
    'a line of a page is the paragraph printed there': [
      ['Trang 1, dòng 13: sửa “giảm” thành “sụt giảm”.', 'Nguồn thu giảm'],
      ['Dòng 4 trang 2: bỏ từ “sử dụng”', '- Công suất sử dụng'],
      ['tr 2 d 6: thêm “và đột quỵ” vào sau “mạch vành”', '- Đã thực hiện được 35'],
      ['TRANG 3, DÒNG 1, CỤM TỪ “NỒNG CỐT” SỬA LẠI LÀ “NÒNG CỐT”', 'Đoàn thanh niên là'],
      ['trang 3 dong 1 tu nong cot viet sai', 'Đoàn thanh niên là'],
      ['Trang 4, dòng 3 từ dưới lên: nên bỏ', '- 100% đảng viên'],
      ['Dòng cuối trang 4: đổi tiêu đề thành “Nâng cao chất lượng dịch vụ y tế”', '1. Nâng cao chất lượng'],
      ['tr.1/d.13: viết lại', 'Nguồn thu giảm'],
      ['dòng 9, 10, 11 trang 3: gộp lại', '- Chất lượng sinh hoạt'],
      [{ text: 'Nên bỏ', place: 'trang 2, đoạn 2' }, '- Công suất sử dụng'],
      [{ text: 'Nên bỏ', place: 'Trang: 3; dòng: 1' }, 'Đoàn thanh niên là'],
      [{ text: 'Nên bỏ', place: 'Trang 3, mục 2, ý 2' }, '- Công tác phát triển đảng viên'],
      ['Đoạn 1 từ dưới lên trang 3: viết lại', 'Hai là, lấy sự hài lòng']
    ],
    'a quotation beats a wrong page': [
      ['Trang 5: “đột quị” viết lại là “đột quỵ”', 'Đẩy mạnh phát triển'],
      ['Trang 2: “đột quị” viết lại là “đột quỵ”', 'Đẩy mạnh phát triển'],
      ['Mục 1.1: sửa “lực lượng nồng cốt” thành “lực lượng nòng cốt”', 'Đoàn thanh niên là']
    ],
    'a quotation is found with typing errors, without marks, by its first and last words': [
      ['Bổ sung “, ghép tạng” vào sau cụm từ “tim mạch, ung bướu”', 'Đẩy mạnh phát triển'],
      ['Câu “Nhân lực bác sĩ … xin thôi việc” cần nêu số liệu cụ thể.', 'Nhân lực bác sĩ'],
      ['Câu “Nhân lực bác sỹ chuyên khoa sâu còn thiếu, một số viên chứ xin thôi việc” cần số liệu', 'Nhân lực bác sĩ'],
      ['đoạn "Trien khai dat lich kham qua dien thoai" nên nêu thêm tỷ lệ', 'Triển khai đặt lịch'],
      ['Sửa “quan tâm đời sống người lao động hợp đồng” thành “chăm lo đời sống”', 'Tạo điều kiện để các đoàn thể']
    ],
    'common words count only inside the place said': [
      ['Cụm từ “bệnh án điện tử” ở mục hạn chế thay bằng “hồ sơ bệnh án điện tử”', '- Việc ứng dụng bệnh án'],
      ['Bỏ từ “từng bước” ở phần thuận lợi', 'Bệnh viện được đầu tư'],
      ['“Công tác chính trị, tư tưởng” ở phần B đổi thành “Công tác tư tưởng”', '2.1. Công tác chính trị']
    ],
    'numbers that repeat are told apart by part, name, page and words': [
      ['Phần B, mục I.2: bổ sung khó khăn về biến đổi khí hậu', '§ 2. Khó khăn'],
      ['Mục 1.2 Dược và vật tư y tế: phải đánh số 1.3', '1.2. Dược và vật tư'],
      ['Phần B có hai mục II, đề nghị mục nhiệm vụ, giải pháp sửa thành III', 'II. NHIỆM VỤ, GIẢI PHÁP'],
      ['mục 1.2 (điều trị), gạch đầu dòng 2: sửa 35 thành 53', '- Đã thực hiện được 35'],
      ['Mục 2.2 (Phần B), đề nghị nâng từ 30% lên 40%', 'Hằng năm kiểm tra ít nhất'],
      ['mục III phần B: viết gọn', '§ II. NHIỆM VỤ, GIẢI PHÁP'],
      ['Mục 1.2, phần A, chỗ nói về vật tư: nên nêu nguyên nhân', '§ 1.2. Dược và vật tư']
    ],
    'a path of numbers is read in any order and spelling': [
      ['Mục 1.1 phần A, đoạn 2: bổ sung số lượt đặt lịch', 'Triển khai đặt lịch'],
      ['II.3.2: thay “nồng cốt” bằng “nòng cốt”', 'Đoàn thanh niên là'],
      ['Điểm b khoản 2 mục II phần B: nâng chỉ tiêu kết nạp từ 60 lên 80 đảng viên', '- Kết nạp từ 60'],
      ['Gạch đầu dòng thứ hai, điểm a, mục 2 (chỉ tiêu): nâng 90% lên 95%', '- Tỷ lệ hài lòng'],
      ['2-b, gạch đầu dòng cuối: bỏ', '- 100% đảng viên'],
      ['Chỉ tiêu thứ 3 điểm a: nâng lên 10 kỹ thuật', '- Mỗi năm triển khai'],
      ['B.II.2.b: bổ sung chỉ tiêu giới thiệu đoàn viên ưu tú', '§ b) Chỉ tiêu xây dựng Đảng'],
      ['mục II/2/b nâng 60 lên 70', '- Kết nạp từ 60'],
      ['Phần B.I.1: nêu thêm thuận lợi về công nghệ', '§ 1. Thuận lợi'],
      ['A/I/2: thêm “ngoài công lập”', '§ 2. Khó khăn'],
      [{ text: 'thay “còn” bằng “vẫn”', place: 'mục 2 III A' }, '§ 2. Hạn chế, khuyết điểm'],
      [{ text: 'Nên bỏ', place: 'Phần: A, Mục: II.3.2' }, '§ 3.2. Đoàn'],
      ['muc 3.2 phan A thay nong cot bang xung kich', 'Đoàn thanh niên là'],
      ['Các mục 2.1, 2.2 phần B nên gộp lại', '§ 2.1. Công tác chính trị']
    ],
    'a heading is found by its name or a part of it': [
      ['Ở phần hạn chế, khuyết điểm cần bổ sung hạn chế về đấu thầu thuốc', '§ 2. Hạn chế, khuyết điểm'],
      ['phan han che bo sung y ve thieu nhan luc', '§ 2. Hạn chế, khuyết điểm'],
      ['phan bai hoc kinh nghiem nen them bai hoc ve chuyen doi so', '§ IV. BÀI HỌC KINH NGHIỆM'],
      ['Mục tiêu tổng quát chưa nói đến chuyển đổi số, đề nghị thêm', '§ 1. Mục tiêu tổng quát'],
      ['Phần khó khăn của phần B cần nói thêm về nhân lực', '§ 2. Khó khăn'],
      ['Mục 3.2 Đoàn TNCS HCM: bổ sung số công trình thanh niên', '§ 3.2. Đoàn Thanh niên'],
      ['Phần kiểm điểm còn dài', '§ A. KIỂM ĐIỂM'],
      ['Phần thứ nhất: rút gọn', '§ A. KIỂM ĐIỂM'],
      ['Hạn chế thứ hai cần nêu số liệu', '- Công tác phát triển đảng viên'],
      [{ text: 'Bổ sung giải pháp thu hút bác sĩ', place: 'Nhiệm vụ, giải pháp chủ yếu' }, '§ II. NHIỆM VỤ, GIẢI PHÁP'],
      [{ text: 'Thêm ý về y đức', place: 'Mục 2 (Hạn chế, khuyết điểm)' }, '§ 2. Hạn chế']
    ],
    'the title of a heading is its own line': [
      ['Tiêu đề mục IV nên là “BÀI HỌC RÚT RA”', 'IV. BÀI HỌC'],
      [{ text: 'Tên mục nên ngắn hơn', place: 'mục 2.2 phần B' }, '2.2. Công tác kiểm tra']
    ],
    'a place named for comparison is not the place': [
      ['Sửa “nồng cốt” thành “nòng cốt” cho thống nhất với mục 2.1 phần B', 'Đoàn thanh niên là'],
      [{ text: 'Nâng lên 98% cho khớp với mục 2.2 phần B', place: 'A.II.2.1' }, 'Cấp ủy tổ chức học tập']
    ],
    'a lead-in governs what stands under it': [
      [{ text: 'bổ sung khó khăn về nhân lực', context: ['Phần B, mục I (dự báo):', 'Mục 2:'] }, '§ 2. Khó khăn'],
      [{ text: 'Sửa “đột quị” thành “đột quỵ”', context: ['Phần B, mục II (nhiệm vụ, giải pháp):'] }, 'Đẩy mạnh'],
      [{ text: 'Nâng 90% lên 95%', context: ['Về điểm a mục 2 phần B (các chỉ tiêu):'] }, '- Tỷ lệ hài lòng']
    ],
    'notes, appendices and rows of tables are found by number': [
      ['Chú thích số 2: nêu rõ tên chi bộ', 'Kiểm tra khi có dấu hiệu'],
      ['Phụ lục 1, số 2: cập nhật số đảng viên', '2. Tổng số đảng viên'],
      ['Bảng 1, dòng năm 2023: sửa “89,9” thành “98,9”', '89,9'],
      ['Bảng khám bệnh qua các năm, dòng năm 2024, kiểm tra lại tỷ lệ “101,3”', '101,3']
    ],
    'without place or quotation the words and figures tell': [
      ['Nâng tỷ lệ hài lòng của người bệnh nội trú từ 90% lên 95%.', '- Tỷ lệ hài lòng'],
      ['Chỉ tiêu kết nạp đảng viên mới là thấp, nên nâng lên 80 đảng viên.', '- Kết nạp từ 60'],
      ['Đồng tình với chỉ tiêu mỗi năm triển khai ít nhất 07 kỹ thuật mới.', '- Mỗi năm triển khai'],
      ['Đoạn nói về công suất giường bệnh nên nêu thêm số ngày điều trị', '- Công suất sử dụng'],
      ['Cần nêu rõ vì sao viên chức xin thôi việc', 'Nhân lực bác sĩ']
    ],
    'a new target goes to the heading of the targets': [
      ['Đề nghị bổ sung chỉ tiêu: 100% khoa phòng đạt chuẩn xanh, sạch, đẹp.', '§ 2. Các chỉ tiêu cụ thể']
    ],
    'what stands before the first heading is found': [
      [{ text: 'Thay cụm từ “điều kiện” bằng “bối cảnh”', place: 'Phần mở đầu' }, 'Nhiệm kỳ qua, Đảng bộ'],
      ['Phần ngày tháng ở đầu trang 1 còn để trống, đề nghị điền đủ', 'Sông Xanh, ngày']
    ],
    'agreement, style and whole-text requests are about the draft': [
      ['Nhất trí với dự thảo báo cáo.', 'draft'],
      ['Nhất trí cao', 'draft'],
      ['Thống nhất dùng “hằng năm” trong toàn văn bản', 'draft'],
      ['Văn phong cần gọn hơn, tránh lặp', 'draft'],
      ['Rà soát lỗi chính tả trong toàn bộ dự thảo', 'draft'],
      ['Đề nghị bổ sung chủ đề Đại hội', 'draft'],
      [{ text: 'Dự thảo đạt yêu cầu, nhất trí', context: ['Phần A'] }, 'draft']
    ],
    'a place that is not there is left to staff': [
      ['Trang 14, dòng 2: bỏ từ “các”', 'look'],
      ['Trang 2, dòng 45: thay “và” bằng “cùng”', 'look'],
      ['Phụ lục 3: bổ sung danh sách tập thể khen thưởng', 'look'],
      ['Bảng 5: số liệu sai', 'look'],
      ['Chú thích 9 dài quá', 'look'],
      ['Phần kết quả chăm sóc thú cưng cần làm rõ', 'look'],
      ['Phụ lục 1, số 14: cập nhật số liệu', 'look']
    ]
  })
})

describe('locate: a regulation', () => {
  check(regulationDraft, {
    'chapters, articles, clauses and points are found in any order': [
      ['Khoản 2 Điều 5: sửa 05 ngày thành 03 ngày', '2. Tài liệu được gửi'],
      ['Điều 5, khoản 2: thay “05 ngày” bằng “03 ngày”', '2. Tài liệu được gửi'],
      ['Điểm b khoản 2 Điều 3: bổ sung “và không chuyên trách”', 'b) Quy hoạch cán bộ'],
      ['điều 3 khoản 2 điểm c: làm rõ mức khen thưởng', 'c) Khen thưởng'],
      ['Dieu 4 khoan 1: bo tu “ký”', '1. Chủ trì các kỳ họp'],
      ['Tại khoản 3, Điều 2 đề nghị bỏ cụm từ “trước 24 giờ”', '3. Ủy viên vắng mặt'],
      ['Chương II: đổi tên thành “Nhiệm vụ, quyền hạn”', '§ Chương II'],
      ['Đề nghị bỏ Điều 6', '§ Điều 6.'],
      [{ text: 'Bỏ', place: 'Khoản 2, Điều 3 điểm a' }, 'a) Dự toán'],
      [{ text: 'Thay “hằng năm” bằng “hàng năm”', place: 'Điều 3.1' }, '1. Quyết định chương trình'],
      ['Điều 3, 4, 5: rà soát lại thẩm quyền', '§ Điều 3.'],
      ['Gộp khoản 1 và khoản 2 Điều 2', '1. Ban Chấp hành làm việc']
    ],
    'articles are found by their names': [
      ['Hiệu lực thi hành: nên có điều khoản chuyển tiếp', '§ Điều 7.'],
      ['Nguyên tắc làm việc: bổ sung nguyên tắc công khai, minh bạch', '§ Điều 2.']
    ],
    'a new clause goes to the article, a new article to its neighbour': [
      ['Bổ sung khoản 3 vào Điều 5 quy định họp trực tuyến', '§ Điều 5.'],
      ['Bổ sung một điều về chế độ bảo mật sau Điều 6', '§ Điều 6.']
    ],
    'without a number the words tell': [
      ['Quy định họp 06 tháng một lần là quá thưa', '1. Ban Chấp hành họp'],
      ['“kể từ ngày ký” sửa thành “sau 15 ngày kể từ ngày ký”', 'Quy chế có hiệu lực']
    ],
    'agreement is about the draft': [['Nhất trí với Quy chế', 'draft']],
    'an article or clause that is not there is left to staff': [
      ['Điều 12: bỏ', 'look'],
      ['Khoản 5 Điều 2: bỏ', 'look'],
      ['Mục 2 Chương III: viết lại', 'look']
    ]
  })
})

describe('locate: the remark before', () => {
  const before = locateIn(reportDraft, { text: 'Trang 3, dòng 1: “nồng cốt” sửa là “nòng cốt”' })

  it('"cùng câu trên" is the paragraph of the remark before', () => {
    const location = locateIn(reportDraft, { text: 'Cùng câu trên, bỏ từ “các”' }, before)
    expect(location.paragraph).to.equal(before.paragraph)
    expect(location.why).to.include('previous')
  })

  it('"cùng bảng" keeps the table of the remark before', () => {
    const row = locateIn(reportDraft, { text: 'Bảng khám bệnh qua các năm, dòng năm 2023: sửa “89,9” thành “98,9”' })
    const next = locateIn(reportDraft, { text: 'Cùng bảng, dòng năm 2022: sửa “98,2” thành “98,5”' }, row)
    expect(shortly(reportDraft, next)).to.equal('98,2')
  })

  it('a count with nothing beside it counts there', () => {
    const heading = locateIn(reportDraft, { text: 'Phần hạn chế, khuyết điểm: viết gọn' })
    const location = locateIn(reportDraft, { text: 'Nên bỏ', place: 'gạch đầu dòng thứ ba' }, heading)
    expect(shortly(reportDraft, location)).to.contain('bệnh án điện tử')
  })

  it('decides between equal quotations', () => {
    const part = locateIn(reportDraft, { text: 'Phần B, mục II.2.1: viết lại' })
    const location = locateIn(reportDraft, { text: 'Bỏ từ “nghị quyết”', place: 'cùng mục' }, part)
    expect(shortly(reportDraft, location)).to.contain('Đổi mới cách học tập')
  })
})

describe('locate: what a location says', () => {
  it('gives page and line as cited where the paragraph is printed there', () => {
    const location = locateIn(reportDraft, { text: 'Trang 1, dòng 14: thay “chi phí” bằng “giá thành”' })
    expect([location.page, location.line]).to.deep.equal([1, 14])
    expect(location.doubts).to.deep.equal([])
  })

  it('counts a line cited upwards from the top', () => {
    const location = locateIn(reportDraft, { text: 'Trang 4, dòng 3 từ dưới lên: nên bỏ' })
    expect([location.page, location.line]).to.deep.equal([4, 18])
  })

  it('says that the quoted words stand on another page', () => {
    const location = locateIn(reportDraft, { text: 'Trang 2: “đột quị” viết lại là “đột quỵ”' })
    expect(location.page).to.equal(5)
    expect(location.doubts).to.include('page-differs')
  })

  it('gives the quotation as a slice of the raw text with what stands around it', () => {
    const location = locateIn(reportDraft, { text: 'Sửa “lực lượng nồng cốt” thành “lực lượng nòng cốt”' })
    const text = reportDraft.paragraphs[location.paragraph as number]?.text ?? ''
    const quote = location.quote as NonNullable<Location['quote']>
    expect(quote.exact).to.equal('lực lượng nồng cốt')
    expect(text).to.contain(quote.prefix + quote.exact + quote.suffix)
    expect(quote.suffix.length).to.be.at.most(32)
  })

  it('gives the number of a footnote named without number', () => {
    const location = locateIn(reportDraft, {
      text: 'Trang 1, dòng 19: số “412.000 lượt người” không khớp với chú thích, đề nghị kiểm tra'
    })
    expect(location.footnote).to.equal(1)
  })

  it('names the other headings of a list', () => {
    const location = locateIn(reportDraft, { text: 'Các mục 2.1, 2.2 phần B nên gộp lại' })
    expect(location.doubts).to.deep.equal(['also-heading:h35'])
  })

  it('tells that a number is used twice', () => {
    const location = locateIn(reportDraft, { text: 'Mục 1.2: rút gọn' })
    expect(location.doubts).to.include('number-used-twice')
  })

  it('answers the same for the same input', () => {
    const said = { text: 'mục I.2 phần phương hướng: thêm ý về già hóa dân số' }
    expect(locateIn(reportDraft, said)).to.deep.equal(locateIn(reportDraft, said))
  })
})

describe('locate: a draft without layout', () => {
  const plain: Draft = {
    ...reportDraft,
    pages: null,
    paragraphs: reportDraft.paragraphs.map(p => ({ ...p, page: null, line: null, rows: [] }))
  }

  it('still follows the quotation and says that pages are unknown', () => {
    const location = locateIn(plain, { text: 'Trang 3, dòng 1: “lực lượng nồng cốt” sửa là “lực lượng nòng cốt”' })
    expect(shortly(plain, location)).to.contain('Đoàn thanh niên là lực lượng')
    expect(location.page).to.equal(null)
    expect(location.doubts).to.include('page-unknown')
  })

  it('leaves a bare page and line to staff', () => {
    expect(shortly(plain, locateIn(plain, { text: 'Trang 3, dòng 1: viết lại cho gọn' }))).to.equal('look')
  })
})

describe('locate: several drafts', () => {
  const index = indexDrafts([reportDraft, regulationDraft])
  const draftOf = (fields: Partial<Remark> & { text: string }) => {
    const remark = remarkOf(fields.text, fields)
    return locate(remark, readRequest(remark), index, null).draft
  }

  it('finds the draft by the quotation', () => {
    expect(draftOf({ text: 'Sửa “Thiểu số phục tùng đa số” thành “thiểu số phải phục tùng đa số”' })).to.equal('d2')
    expect(draftOf({ text: 'Sửa “lực lượng nồng cốt” thành “lực lượng nòng cốt”' })).to.equal('d1')
  })

  it('finds the draft by its name', () => {
    expect(draftOf({ text: 'nên viết gọn hơn', draft: 'Quy chế làm việc' })).to.equal('d2')
  })

  it('an empty draft and a remark of no words are no trouble', () => {
    const empty = sampleDraft('d3', '', '')
    expect(locateIn(empty, { text: 'Trang 2: sửa “a” thành “b”' }).status).to.equal('unresolved')
    expect(locateIn(reportDraft, { text: '' }).status).to.equal('document')
  })
})
