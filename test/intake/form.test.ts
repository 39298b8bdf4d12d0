import { expect } from 'chai'
import { documentOf, readAs, said, texts } from './build.ts'

const name = 'Họ và tên: Vũ Hải Yến'
const unit = 'Đơn vị: Chi đoàn Sở Khí tượng'

describe('a form', () => {
  it('gives name, unit and date from its labels and a remark a row', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, unit, 'Ngày: 02-03-2021', [
        ['TT', 'Vị trí', 'Nội dung dự thảo', 'Đề nghị sửa đổi, bổ sung', 'Lý do'],
        ['1', 'Trang 4, dòng 7', '“cảnh báo sớm”', 'Thay “sớm” bằng “kịp thời”.', 'Rõ nghĩa hơn.'],
        ['2', '', '', '', ''],
        ['3', 'Toàn văn', '', 'Viết hoa “Tổ quốc”.', '………']
      ])
    )
    expect(form).to.include({
      channel: 'form',
      submitter: 'Vũ Hải Yến',
      unit: 'Chi đoàn Sở Khí tượng',
      date: '2021-03-02'
    })
    expect(form.remarks.map(said)).to.deep.equal([
      {
        text: 'Thay “sớm” bằng “kịp thời”.',
        place: 'Trang 4, dòng 7',
        quoted: '“cảnh báo sớm”',
        reason: 'Rõ nghĩa hơn.'
      },
      { text: 'Viết hoa “Tổ quốc”.', place: 'Toàn văn' }
    ])
  })

  it('knows its columns by their words, in any order and in capitals', () => {
    const form = readAs(
      documentOf('PHIẾU XIN Ý KIẾN', name, [
        ['LÝ DO', 'Ý KIẾN ĐỀ NGHỊ', 'TRANG/DÒNG', 'STT'],
        ['Thừa chữ', 'Bỏ chữ “các”', '12/5', '1']
      ])
    )
    expect(said(form.remarks[0])).to.deep.equal({ text: 'Bỏ chữ “các”', place: 'TRANG 12, DÒNG 5', reason: 'Thừa chữ' })
  })

  it('keeps what a row inherits from a merged place cell apart from what it says itself', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Nội dung dự thảo', 'Đề nghị'],
        ['1', 'Điều 7', '“phải báo cáo”', 'Sửa thành “báo cáo khi có yêu cầu”'],
        ['2', '^', 'khoản 2', 'Bỏ khoản này'],
        ['3', '^', '', 'Bổ sung quy định về thời hạn'],
        ['4', 'Điều 9', '', 'Làm rõ “người đứng đầu”']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Sửa thành “báo cáo khi có yêu cầu”', place: 'Điều 7', quoted: '“phải báo cáo”' },
      { text: 'Bỏ khoản này', place: 'khoản 2', context: ['Điều 7'] },
      { text: 'Bổ sung quy định về thời hạn', context: ['Điều 7'] },
      { text: 'Làm rõ “người đứng đầu”', place: 'Điều 9' }
    ])
  })

  it('does not let an empty place cell that is not merged inherit', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Đề nghị'],
        ['1', 'Mục II.3', 'Rút gọn'],
        ['2', '', 'Nhất trí với dự thảo']
      ])
    )
    expect(said(form.remarks[1])).to.deep.equal({ text: 'Nhất trí với dự thảo' })
  })

  it('takes a ditto mark for the place above', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Đề nghị'],
        ['1', 'Trang 6', 'Sửa “rà soat” thành “rà soát”'],
        ['2', '-nt-', 'Bỏ dấu phẩy thừa']
      ])
    )
    expect(said(form.remarks[1])).to.deep.equal({ text: 'Bỏ dấu phẩy thừa', context: ['Trang 6'] })
  })

  it('tells place and quotation apart in one cell', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['STT', 'Trang, dòng – Nội dung trong dự thảo', 'Nội dung góp ý'],
        ['1', 'Trang 8, dòng 2\n“mạng lưới trạm đo”', 'Thêm “tự động” vào cuối cụm từ'],
        ['2', 'Trang 9: “số hóa hồ sơ”', 'Nên viết “số hóa toàn bộ hồ sơ”'],
        ['3', '“đội ngũ kế cận”', 'Làm rõ độ tuổi'],
        ['4', 'Mục 3.2, đoạn cuối', 'Bỏ đoạn này']
      ])
    )
    expect(form.remarks.map(r => [r.place, r.quoted])).to.deep.equal([
      ['Trang 8, dòng 2', '“mạng lưới trạm đo”'],
      ['Trang 9', '“số hóa hồ sơ”'],
      [null, '“đội ngũ kế cận”'],
      ['Mục 3.2, đoạn cuối', null]
    ])
  })

  it('reads a heading of two rows and skips the row that numbers the columns', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', '>', 'Ý kiến góp ý', 'Ghi chú'],
        ['^', 'Trang', 'Dòng', '^', '^'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['1', '15', '3', 'Sửa “nghành” thành “ngành”', 'Lỗi chính tả']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Sửa “nghành” thành “ngành”', place: 'Trang 15, Dòng 3', reason: 'Lỗi chính tả' }
    ])
  })

  it('reads rows under a section row with the section as context', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Đề nghị'],
        ['PHẦN THỨ NHẤT', '>', '>'],
        ['1', 'Mục 2', 'Bổ sung số liệu năm 2020'],
        ['PHẦN THỨ HAI', '>', '>'],
        ['1', 'Mục 2', 'Rút gọn']
      ])
    )
    expect(form.remarks.map(r => r.context)).to.deep.equal([['PHẦN THỨ NHẤT'], ['PHẦN THỨ HAI']])
  })

  it('cuts a list in a cell into entries of the same place', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Đề nghị'],
        ['1', 'Mục 4', '- Bỏ câu cuối\n- Thêm từ “đồng bộ” sau “triển khai”']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Bỏ câu cuối', place: 'Mục 4' },
      { text: 'Thêm từ “đồng bộ” sau “triển khai”', place: 'Mục 4' }
    ])
  })

  it('has the author of each row where a column names one', () => {
    const form = readAs(
      documentOf('PHIẾU TỔNG HỢP GÓP Ý', [
        ['STT', 'Người góp ý', 'Chi đoàn', 'Nội dung góp ý'],
        ['1', 'Đ/c Lý Thu Hà', 'Chi đoàn Khoa Nội', 'Bổ sung giải pháp về đào tạo'],
        ['2', 'Chị Tạ Ngân', 'Chi đoàn Khoa Ngoại', 'Nhất trí']
      ])
    )
    expect(form.submitter).to.equal(null)
    expect(form.remarks.map(r => [r.author, r.unit])).to.deep.equal([
      ['Lý Thu Hà', 'Chi đoàn Khoa Nội'],
      ['Tạ Ngân', 'Chi đoàn Khoa Ngoại']
    ])
  })

  it('takes the words of a row from the request and keeps the assessment beside it', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['Vị trí', 'Nhận xét', 'Kiến nghị'],
        ['Mục 5', 'Chỉ tiêu còn thấp so với kết quả.', 'Nâng lên 90%.'],
        ['Mục 6', 'Viết chung chung.', '']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Nâng lên 90%.', place: 'Mục 5', reason: 'Chỉ tiêu còn thấp so với kết quả.' },
      { text: 'Viết chung chung.', place: 'Mục 6' }
    ])
  })

  it('sets new words apart where the column holds nothing else', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['Dự thảo ghi', 'Sửa thành', 'Lý do'],
        ['chủ chốt', 'nòng cốt', 'Đúng thuật ngữ']
      ])
    )
    expect(said(form.remarks[0])).to.deep.equal({
      text: 'nòng cốt',
      proposed: 'nòng cốt',
      quoted: 'chủ chốt',
      reason: 'Đúng thuật ngữ'
    })
  })

  it('reads a ticked column as the stance of the row', () => {
    const form = readAs(
      documentOf('PHIẾU LẤY Ý KIẾN', name, [
        ['STT', 'Nội dung lấy ý kiến', 'Đồng ý', 'Không đồng ý', 'Ý kiến khác'],
        ['1', 'Chủ đề Đại hội', 'x', '', ''],
        ['2', 'Chỉ tiêu chủ yếu', '', '☒', 'Giảm số chỉ tiêu còn 10']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Đồng ý', stance: 'Đồng ý', topic: 'Chủ đề Đại hội', context: ['Chủ đề Đại hội'] },
      {
        text: 'Giảm số chỉ tiêu còn 10',
        stance: 'Không đồng ý',
        topic: 'Chỉ tiêu chủ yếu',
        context: ['Chỉ tiêu chủ yếu']
      }
    ])
  })
})

describe('a form of labels', () => {
  it('gives a remark an entry, each value in its field', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý VĂN KIỆN',
        'Họ tên: Bế Xuân Trường',
        'Cơ quan, đơn vị: Đoàn trường Cao đẳng Y',
        'Góp ý 1',
        'Vị trí: Khoản 2 Điều 5',
        'Nội dung dự thảo: “mười ngày làm việc”',
        'Đề nghị: Sửa thành “bảy ngày làm việc”.',
        'Lý do: Rút ngắn thủ tục.',
        'Góp ý 2',
        'Nội dung góp ý: Nhất trí với bố cục.',
        'NGƯỜI GÓP Ý',
        '(Ký, ghi rõ họ tên)',
        'Bế Xuân Trường'
      )
    )
    expect(form).to.include({ submitter: 'Bế Xuân Trường', unit: 'Đoàn trường Cao đẳng Y' })
    expect(form.remarks.map(said)).to.deep.equal([
      {
        text: 'Sửa thành “bảy ngày làm việc”.',
        place: 'Khoản 2 Điều 5',
        quoted: '“mười ngày làm việc”',
        reason: 'Rút ngắn thủ tục.'
      },
      { text: 'Nhất trí với bố cục.' }
    ])
  })

  it('begins the next entry where a label comes again', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        name,
        'Vị trí: trang 1',
        'Đề nghị: bỏ câu đầu',
        'Vị trí: trang 2',
        'Đề nghị: thêm câu cuối'
      )
    )
    expect(form.remarks.map(r => [r.place, r.text])).to.deep.equal([
      ['trang 1', 'bỏ câu đầu'],
      ['trang 2', 'thêm câu cuối']
    ])
  })

  it('goes on with a value in the paragraphs below it', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        name,
        'Ý kiến 1',
        'Nội dung góp ý:',
        'Phần hạn chế nêu chưa đủ.',
        'Vì vậy đề nghị bổ sung hạn chế về chuyển giao kỹ thuật.',
        'Lý do: Sát thực tế'
      )
    )
    expect(said(form.remarks[0])).to.deep.equal({
      text: 'Phần hạn chế nêu chưa đủ.\n\nVì vậy đề nghị bổ sung hạn chế về chuyển giao kỹ thuật.',
      reason: 'Sát thực tế'
    })
    expect(form.remarks).to.have.length(1)
  })

  it('reads header fields that share a line, with dotted leaders', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        'Họ và tên: ……Hồ Văn Nên……… Chức vụ: ………… Đơn vị: Chi đoàn Trạm Y tế…',
        'Điện thoại: 0900000000',
        'Ý kiến: Đồng ý'
      )
    )
    expect(form).to.include({ submitter: 'Hồ Văn Nên', unit: 'Chi đoàn Trạm Y tế' })
    expect(texts(form)).to.deep.equal(['Đồng ý'])
  })

  it('leaves blank fields unknown and finds no comment in an empty form', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        'Họ và tên: …………………',
        'Đơn vị: ..............',
        'Ngày ..... tháng ..... năm .....',
        'Ý kiến 1',
        'Vị trí: ………',
        'Đề nghị: ………………………',
        'Lý do: ______'
      )
    )
    expect(form).to.include({ submitter: null, unit: null, date: null })
    expect(form.remarks).to.deep.equal([])
  })

  it('reads the ticked box as the stance', () => {
    const form = readAs(
      documentOf(
        'PHIẾU LẤY Ý KIẾN',
        name,
        'Ý kiến 1: ☐ Đồng ý ☒ Đồng ý một phần ☐ Không đồng ý',
        'Nội dung: Giảm chỉ tiêu từ 20% xuống 15%.',
        'Ý kiến 2',
        '[ ] Tán thành   [x] Không tán thành',
        'Ý kiến 3',
        'Nhất trí ☑   Không nhất trí ☐'
      )
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Giảm chỉ tiêu từ 20% xuống 15%.', stance: 'Đồng ý một phần' },
      { text: 'Không tán thành', stance: 'Không tán thành' },
      { text: 'Nhất trí', stance: 'Nhất trí' }
    ])
  })

  it('keeps questions of a survey form as context of the answers', () => {
    const form = readAs(
      documentOf(
        'PHIẾU KHẢO SÁT Ý KIẾN',
        name,
        'Câu hỏi 1. Đồng chí có nhất trí với chủ đề Đại hội không?',
        'Trả lời: Nhất trí.',
        'Câu hỏi 2: Ý kiến về chỉ tiêu?',
        'Trả lời: Nên nâng chỉ tiêu kết nạp lên 300.'
      )
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Nhất trí.', context: ['Đồng chí có nhất trí với chủ đề Đại hội không?'] },
      { text: 'Nên nâng chỉ tiêu kết nạp lên 300.', context: ['Ý kiến về chỉ tiêu?'] }
    ])
  })

  it('reads free text below "Ý kiến khác" point by point', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        name,
        [
          ['TT', 'Vị trí', 'Đề nghị'],
          ['1', 'Mục 1', 'Rút gọn']
        ],
        'Ý kiến khác:',
        '- Đề nghị sớm tổ chức hội thao.',
        '- Cần thêm kinh phí cho chi đoàn.'
      )
    )
    expect(texts(form)).to.deep.equal(['Rút gọn', 'Đề nghị sớm tổ chức hội thao.', 'Cần thêm kinh phí cho chi đoàn.'])
  })

  it('reads a table of labels and values', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', [
        ['Họ và tên', 'Ngô Bảo Trâm'],
        ['Đơn vị', 'Chi đoàn Kho bạc'],
        ['Vị trí', 'Trang 3'],
        ['Nội dung đề nghị', 'Bỏ cụm từ “về cơ bản”'],
        ['Lý do', 'Không rõ nghĩa']
      ])
    )
    expect(form).to.include({ submitter: 'Ngô Bảo Trâm', unit: 'Chi đoàn Kho bạc' })
    expect(said(form.remarks[0])).to.deep.equal({
      text: 'Bỏ cụm từ “về cơ bản”',
      place: 'Trang 3',
      reason: 'Không rõ nghĩa'
    })
  })

  it('keeps several forms in one file apart', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        'Họ và tên: Lò Thị Mai',
        'Đơn vị: Chi đoàn Bản Nà',
        'Ý kiến: Đồng ý với dự thảo',
        'NGƯỜI GÓP Ý',
        'Lò Thị Mai',
        'PHIẾU GÓP Ý',
        'Họ và tên: Cầm Bá Duy',
        'Đơn vị: Chi đoàn Bản Mòn',
        'Ý kiến: Bỏ mục 3'
      )
    )
    expect(form.submitter).to.equal(null)
    expect(form.remarks.map(r => [r.author, r.unit, r.text])).to.deep.equal([
      ['Lò Thị Mai', 'Chi đoàn Bản Nà', 'Đồng ý với dự thảo'],
      ['Cầm Bá Duy', 'Chi đoàn Bản Mòn', 'Bỏ mục 3']
    ])
  })

  it('takes the signature for the name where no label gives it', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        'Đơn vị: Chi đoàn Phòng Thuế',
        'Ý kiến: Nhất trí',
        'Bến Tre, ngày 5 tháng 3 năm 2021',
        'NGƯỜI GÓP Ý',
        '(Ký tên)',
        'Đoàn Thị Bảy'
      )
    )
    expect(form).to.include({ submitter: 'Đoàn Thị Bảy', date: '2021-03-05' })
  })

  it('is read the same without marks and in decomposed Unicode', () => {
    const lines = ['PHIẾU GÓP Ý', 'Họ và tên: Lý Mỹ', 'Đơn vị: Chi đoàn Đài', 'Vị trí: Mục 3', 'Đề nghị: Bỏ từ “sẽ”']
    const plain = readAs(
      documentOf('PHIEU GOP Y', 'Ho va ten: Ly My', 'Don vi: Chi doan Dai', 'Vi tri: Muc 3', 'De nghi: bo tu se')
    )
    const apart = readAs(documentOf(...lines.map(line => line.normalize('NFD'))))
    expect(plain).to.include({ channel: 'form', submitter: 'Ly My', unit: 'Chi doan Dai' })
    expect(apart.submitter).to.equal('Lý Mỹ'.normalize('NFD'))
    expect(said(apart.remarks[0])).to.deep.equal({
      text: 'Bỏ từ “sẽ”'.normalize('NFD'),
      place: 'Mục 3'.normalize('NFD')
    })
    expect(plain.remarks.map(r => r.place)).to.deep.equal(['Muc 3'])
  })
})

describe('a form nobody followed', () => {
  it('keeps words that stand in the wrong column', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['TT', 'Vị trí', 'Nội dung dự thảo', 'Đề nghị', 'Lý do'],
        ['1', 'Mục 2', 'Đề nghị bổ sung số liệu mưa lũ', '', ''],
        ['2', 'Trang 4, sửa “bảo” thành “bão”', '', '', ''],
        ['3', 'Mục 6', '“trạm đo”', '', '']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Đề nghị bổ sung số liệu mưa lũ', place: 'Mục 2' },
      { text: 'Trang 4, sửa “bảo” thành “bão”' }
    ])
  })

  it('is read without the heading of its table', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', name, [
        ['1', 'Trang 3, dòng 4', 'Sửa “giãi” thành “giải”', 'Lỗi chính tả'],
        ['2', 'Điều 6', 'Bỏ khoản 3', '']
      ])
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Sửa “giãi” thành “giải”', place: 'Trang 3, dòng 4', reason: 'Lỗi chính tả' },
      { text: 'Bỏ khoản 3', place: 'Điều 6' }
    ])
  })

  it('is read where everything stands in one cell', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', [
        ['Người góp ý: Lưu Kỳ\nĐơn vị: CĐ Khoa Dược\nNgày 3/4/2021'],
        ['Nội dung góp ý:\n1. Trang 2: bỏ câu đầu\n2. Bổ sung mục lục']
      ])
    )
    expect(form).to.include({ submitter: 'Lưu Kỳ', unit: 'CĐ Khoa Dược', date: '2021-04-03' })
    expect(texts(form)).to.deep.equal(['Trang 2: bỏ câu đầu', 'Bổ sung mục lục'])
  })

  it('with boxes below numbered lines keeps each line as the question', () => {
    const form = readAs(
      documentOf(
        'PHIẾU LẤY Ý KIẾN',
        name,
        '1. Về chủ đề Đại hội:',
        '☒ Đồng ý',
        '☐ Không đồng ý',
        'Ý kiến khác: …………',
        '2. Về các chỉ tiêu:',
        '☐ Đồng ý',
        '☒ Không đồng ý',
        'Ý kiến khác: Chỉ tiêu 5 nên giảm còn 70%.',
        '3. Về giải pháp:',
        '☐ Đồng ý',
        '☐ Không đồng ý'
      )
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'Đồng ý', stance: 'Đồng ý', context: ['1. Về chủ đề Đại hội:'] },
      { text: 'Chỉ tiêu 5 nên giảm còn 70%.', stance: 'Không đồng ý', context: ['2. Về các chỉ tiêu:'] }
    ])
  })

  it('with page and line on lines of their own has one place', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        name,
        'Trang: 4',
        'Dòng: 7',
        'Dự thảo viết: chăm xóc',
        'Sửa lại là: chăm sóc',
        'Trang: 9',
        'Sửa lại là: ngành'
      )
    )
    expect(form.remarks.map(said)).to.deep.equal([
      { text: 'chăm sóc', place: 'Trang 4, Dòng 7', quoted: 'chăm xóc', proposed: 'chăm sóc' },
      { text: 'ngành', place: 'Trang 9', proposed: 'ngành' }
    ])
  })

  it('may have a small table for each entry', () => {
    const form = readAs(
      documentOf(
        'PHIẾU GÓP Ý',
        name,
        [
          ['Ý kiến số 1', '>'],
          ['Vị trí', 'Điều 5'],
          ['Đề nghị', 'Sửa “trong 24 giờ”']
        ],
        [
          ['Ý kiến số 2', '>'],
          ['Vị trí', 'Điều 8'],
          ['Đề nghị', 'Bỏ']
        ]
      )
    )
    expect(form.remarks.map(r => [r.place, r.text])).to.deep.equal([
      ['Điều 5', 'Sửa “trong 24 giờ”'],
      ['Điều 8', 'Bỏ']
    ])
  })

  it('may be free points below the name, signed and dated at the end', () => {
    const form = readAs(
      documentOf(
        'PHIẾU THAM GIA Ý KIẾN',
        '1. Họ và tên: Mai Sa; Tuổi: 25',
        '2. Đơn vị công tác: Chi đoàn Sở Công nghiệp',
        '3. Nội dung tham gia:',
        '3.1. Về bố cục: hợp lý.',
        '3.2. Về nội dung: đề nghị bổ sung nguồn lực.',
        '4. Kiến nghị khác: Không',
        'Ngày 12 tháng 4 năm 2021',
        'Người tham gia ý kiến',
        'Mai Sa'
      )
    )
    expect(form).to.include({ submitter: 'Mai Sa', unit: 'Chi đoàn Sở Công nghiệp', date: '2021-04-12' })
    expect(texts(form)).to.deep.equal(['Về bố cục: hợp lý.', 'Về nội dung: đề nghị bổ sung nguồn lực.'])
  })

  it('takes a table of scopes and findings for a table of comments', () => {
    const form = readAs(
      documentOf('RÀ SOÁT VĂN BẢN', 'Người rà soát: Vũ Hải Yến', [
        ['Phạm vi', 'Nội dung rà soát'],
        ['Chương II', 'Hai điều cùng mang số 7, đánh lại số.'],
        ['Điều 12', 'Viết thống nhất “quy hoạch”.']
      ])
    )
    expect(form.submitter).to.equal('Vũ Hải Yến')
    expect(form.remarks.map(r => [r.place, r.text])).to.deep.equal([
      ['Chương II', 'Hai điều cùng mang số 7, đánh lại số.'],
      ['Điều 12', 'Viết thống nhất “quy hoạch”.']
    ])
  })

  it('says its day, and the unit without a label, beside the name', () => {
    const form = readAs(
      documentOf(
        'PHIẾU THAM GIA Ý KIẾN',
        '1. Người cho ý kiến: Vũ Hải Yến',
        'Chi bộ Hưu trí ấp Bến Sỏi',
        '3. Ngày cho ý kiến: 17/02/2021',
        'Ý kiến 1. Bỏ câu cuối mục 3.',
        'Ý kiến 2. Mục 5 nên rút gọn.'
      )
    )
    expect(form).to.include({ submitter: 'Vũ Hải Yến', unit: 'Chi bộ Hưu trí ấp Bến Sỏi', date: '2021-02-17' })
    expect(texts(form)).to.deep.equal(['Bỏ câu cuối mục 3.', 'Mục 5 nên rút gọn.'])
  })

  it('knows the name before words that describe the person', () => {
    for (const line of [
      'Họ và tên:………Vũ Hải Yến………  Tuổi Đảng:…45…',
      'Ho ten: Vu Hai Yen - to bao ve',
      'Họ tên: Vũ Hải Yến (bếp trưởng)',
      'Họ và tên: Vũ Hải Yến, tổ nuôi dưỡng'
    ]) {
      const form = readAs(documentOf('PHIẾU GÓP Ý', line, unit, 'Ý kiến: Bỏ câu cuối mục 3.'))
      expect(form.submitter, line).to.match(/^V[ũu] H[ảa]i Y[ếe]n$/u)
    }
  })
})
