import { expect } from 'chai'
import { documentOf, readAs, readText, said, texts } from './build.ts'

const head: string[][] = [
  [
    'ĐOÀN KHỐI DOANH NGHIỆP\nĐoàn cơ sở Nhà máy Giấy\n***\nSố: 07-CV/ĐTN',
    'ĐOÀN TNCS HỒ CHÍ MINH\nCao Lãnh, ngày 09 tháng 3 năm 2021'
  ]
]
const foot = ['TM. BAN CHẤP HÀNH', 'BÍ THƯ', '', 'Lương Quốc Bảo', 'Nơi nhận:', '- Như trên;', '- Lưu VP.']

describe('a letter', () => {
  it('is from the lower body of its head, dated there, and its signer is no author', () => {
    const letter = readAs(
      documentOf(head, 'V/v góp ý dự thảo văn kiện', 'Kính gửi: Ban Thường vụ', '1. Bỏ mục 5.', ...foot)
    )
    expect(letter).to.include({
      channel: 'letter',
      submitter: null,
      unit: 'Đoàn cơ sở Nhà máy Giấy',
      date: '2021-03-09'
    })
    expect(texts(letter)).to.deep.equal(['Bỏ mục 5.'])
  })

  it('finds the head in plain lines, two blocks in one line', () => {
    const letter = readText(
      [
        'CÔNG ĐOÀN NGÀNH NƯỚC          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'CĐCS TRẠM BƠM SỐ 2\t\tĐộc lập - Tự do - Hạnh phúc',
        'Số: 3/CV-CĐ',
        'Sa Đéc, ngày 1/4/2021',
        'Kính gửi: Ban soạn thảo',
        '1/ Thêm mục về an toàn lao động.'
      ].join('\n')
    )
    expect(letter).to.include({ channel: 'letter', date: '2021-04-01' })
    expect(texts(letter)).to.deep.equal(['Thêm mục về an toàn lao động.'])
  })

  it('joins a unit name that runs over two lines', () => {
    const letter = readAs(
      documentOf([['HUYỆN ĐOÀN BA TRI\nBCH CHI ĐOÀN\nTRUNG TÂM Y TẾ\n***', 'ĐOÀN TNCS HỒ CHÍ MINH']], '1. Rút gọn.')
    )
    expect(letter.unit).to.equal('CHI ĐOÀN TRUNG TÂM Y TẾ')
  })

  it('counts who was asked and takes neither introduction nor closing for remarks', () => {
    const letter = readAs(
      documentOf(
        head,
        'Thực hiện Công văn số 15 của Ban Thường vụ, Chi đoàn đã tổ chức lấy ý kiến của 64 đoàn viên. Kết quả như sau:',
        '1. Thống nhất với bố cục.',
        'Trên đây là ý kiến góp ý của Chi đoàn.',
        'Kính mong Ban Thường vụ xem xét, tổng hợp./.',
        ...foot
      )
    )
    expect(letter.meeting).to.deep.equal({ attending: null, members: null, asked: 64 })
    expect(texts(letter)).to.deep.equal(['Thống nhất với bố cục.'])
  })

  it('gives a lead-in to every bullet below it, and only to those', () => {
    const letter = readAs(
      documentOf(
        head,
        '1. Ở mục 3 phần II, đề nghị điều chỉnh như sau:',
        '- Bỏ câu đầu.',
        '- Thêm từ “xanh”.',
        '2. Rút gọn mục 4.',
        ...foot
      )
    )
    expect(letter.remarks.map(said)).to.deep.equal([
      { text: 'Bỏ câu đầu.', context: ['Ở mục 3 phần II, đề nghị điều chỉnh như sau:'] },
      { text: 'Thêm từ “xanh”.', context: ['Ở mục 3 phần II, đề nghị điều chỉnh như sau:'] },
      { text: 'Rút gọn mục 4.' }
    ])
  })

  it('keeps nested lead-ins, outermost first, and drops headings that say nothing', () => {
    const letter = readAs(
      documentOf(
        head,
        'I. NHẬN XÉT CHUNG',
        'Dự thảo công phu, bám sát thực tế.',
        'II. GÓP Ý CỤ THỂ',
        '1. Chương II',
        'a) Điều 6:',
        '- Khoản 1 bỏ từ “nếu”.',
        '- Khoản 2 viết rõ thời hạn.',
        'b) Điều 9: gộp vào Điều 8.',
        ...foot
      )
    )
    expect(letter.remarks.map(said)).to.deep.equal([
      { text: 'Dự thảo công phu, bám sát thực tế.' },
      { text: 'Khoản 1 bỏ từ “nếu”.', context: ['Chương II', 'Điều 6:'] },
      { text: 'Khoản 2 viết rõ thời hạn.', context: ['Chương II', 'Điều 6:'] },
      { text: 'Điều 9: gộp vào Điều 8.', context: ['Chương II'] }
    ])
  })

  it('knows lead-ins without numbers', () => {
    const letter = readAs(
      documentOf(
        head,
        'Đoàn cơ sở có các ý kiến sau:',
        'Về phần hạn chế:',
        '- Nêu rõ địa chỉ.',
        '- Bổ sung số liệu.',
        'Về phần giải pháp:',
        '- Tách giải pháp 2 thành hai.',
        ...foot
      )
    )
    expect(letter.remarks.map(r => [r.context, r.text])).to.deep.equal([
      [['Về phần hạn chế:'], 'Nêu rõ địa chỉ.'],
      [['Về phần hạn chế:'], 'Bổ sung số liệu.'],
      [['Về phần giải pháp:'], 'Tách giải pháp 2 thành hai.']
    ])
  })

  it('says which document a section is about', () => {
    const letter = readAs(
      documentOf(
        head,
        'A. Đối với dự thảo Nghị quyết của Đảng ủy',
        '1. Bỏ điểm 3.',
        'B. ĐỐI VỚI DỰ THẢO BÁO CÁO KIỂM ĐIỂM',
        '1. Rút gọn phần đầu.',
        ...foot
      )
    )
    expect(letter.remarks.map(r => [r.draft, r.text, r.context])).to.deep.equal([
      ['Đối với dự thảo Nghị quyết của Đảng ủy', 'Bỏ điểm 3.', []],
      ['ĐỐI VỚI DỰ THẢO BÁO CÁO KIỂM ĐIỂM', 'Rút gọn phần đầu.', []]
    ])
  })

  it('keeps a point of several paragraphs whole', () => {
    const letter = readAs(
      documentOf(
        head,
        '1. Tôi không tán thành chỉ tiêu này. Lý do có mấy điểm.',
        'Thứ nhất, năm nào cũng đạt.',
        'Thứ hai, không đo được.',
        'Vì vậy đề nghị bỏ chỉ tiêu.',
        '2. Rút gọn mục 1.',
        ...foot
      )
    )
    expect(texts(letter)).to.deep.equal([
      'Tôi không tán thành chỉ tiêu này. Lý do có mấy điểm.\n\nThứ nhất, năm nào cũng đạt.\n\nThứ hai, không đo được.\n\nVì vậy đề nghị bỏ chỉ tiêu.',
      'Rút gọn mục 1.'
    ])
  })

  it('keeps reasons listed below an opinion with it', () => {
    const letter = readAs(
      documentOf(head, '1. Đề nghị bỏ Điều 4 vì:', '- Trùng với Điều 3.', '- Khó thực hiện.', '2. Giữ Điều 5.', ...foot)
    )
    expect(texts(letter)).to.deep.equal(['Đề nghị bỏ Điều 4 vì:\nTrùng với Điều 3.\nKhó thực hiện.', 'Giữ Điều 5.'])
  })

  it('gives points to the people they are ascribed to', () => {
    const letter = readAs(
      documentOf(
        head,
        '1. Đ/c Mã Văn Lực: Bỏ câu cuối.',
        '2. Đồng chí Ông Thị Sen đề nghị nâng chỉ tiêu lên 50.',
        '3. Có ý kiến (đ/c Chu Bá Tòng) cho rằng mục 2 quá dài.',
        '4. (Đ/c Phó Đức Hạnh - Chi đoàn Phân xưởng 1) Thêm mục lục.',
        '5. Về bố cục (ý kiến của đ/c Kha Lệ): gộp mục 1 và mục 2.',
        '6. Rút gọn phần mở đầu (đ/c Tiêu Ngân).',
        '7. Theo chị Điền Nga, nên bỏ phụ lục.',
        '8. Nhiều đoàn viên đề nghị thêm bảng số liệu.',
        ...foot
      )
    )
    expect(letter.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Mã Văn Lực', 'Bỏ câu cuối.'],
      ['Ông Thị Sen', 'đề nghị nâng chỉ tiêu lên 50.'],
      ['Chu Bá Tòng', 'mục 2 quá dài.'],
      ['Phó Đức Hạnh', 'Thêm mục lục.'],
      ['Kha Lệ', 'gộp mục 1 và mục 2.'],
      ['Tiêu Ngân', 'Rút gọn phần mở đầu'],
      ['Điền Nga', 'nên bỏ phụ lục.'],
      [null, 'Nhiều đoàn viên đề nghị thêm bảng số liệu.']
    ])
    expect(letter.remarks[3]?.unit).to.equal('Chi đoàn Phân xưởng 1')
    expect(letter.remarks[4]?.context).to.deep.equal(['Về bố cục'])
  })

  it('gives bullets below a name to that person', () => {
    const letter = readAs(
      documentOf(
        head,
        '1. Đ/c Quản Trọng:',
        '- Bỏ mục 3.',
        '- Nêu rõ nguồn lực.',
        '2. Đ/c Hàn Vi:',
        '- Nhất trí.',
        ...foot
      )
    )
    expect(letter.remarks.map(r => [r.author, r.text, r.context])).to.deep.equal([
      ['Quản Trọng', 'Bỏ mục 3.', []],
      ['Quản Trọng', 'Nêu rõ nguồn lực.', []],
      ['Hàn Vi', 'Nhất trí.', []]
    ])
  })

  it('keeps the agreement in an announcing sentence', () => {
    const letter = readAs(
      documentOf(
        head,
        'Qua nghiên cứu dự thảo, Chi đoàn cơ bản nhất trí với nội dung; tuy nhiên có một số ý kiến như sau:',
        '1. Sửa tiêu đề mục 2.',
        ...foot
      )
    )
    expect(texts(letter)).to.deep.equal([
      'Qua nghiên cứu dự thảo, Chi đoàn cơ bản nhất trí với nội dung',
      'Sửa tiêu đề mục 2.'
    ])
  })

  it('cuts off what only announces more', () => {
    const letter = readAs(
      documentOf(
        head,
        '1. Chi đoàn nhất trí với dự thảo. Đơn vị xin nêu thêm vài nội dung sau đây.',
        '2. Bỏ mục 9.',
        ...foot
      )
    )
    expect(texts(letter)).to.deep.equal(['Chi đoàn nhất trí với dự thảo.', 'Bỏ mục 9.'])
  })

  it('is not misled by numbers of the draft at the start of a line', () => {
    const letter = readAs(documentOf(head, '- 1.1.2 a: bổ sung số liệu.', '- 4.2 Công tác đoàn: rút gọn.', ...foot))
    expect(texts(letter)).to.deep.equal(['1.1.2 a: bổ sung số liệu.', '4.2 Công tác đoàn: rút gọn.'])
  })

  it('reads a table of comments inside it', () => {
    const letter = readAs(
      documentOf(
        head,
        'Kính gửi: Văn phòng',
        'Chi đoàn gửi bảng góp ý:',
        [
          ['TT', 'Vị trí', 'Đề nghị'],
          ['1', 'Trang 2', 'Bỏ dòng 3']
        ],
        'Ngoài ra, đề nghị in hai mặt.',
        ...foot
      )
    )
    expect(letter.channel).to.equal('letter')
    expect(letter.remarks.map(r => [r.place, r.text])).to.deep.equal([
      ['Trang 2', 'Bỏ dòng 3'],
      [null, 'Ngoài ra, đề nghị in hai mặt.']
    ])
  })

  it('of one person names the person and the unit it introduces', () => {
    const letter = readAs(
      documentOf(
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'THƯ GÓP Ý',
        'Kính gửi Ban soạn thảo. Tôi là Thân Quý Đôn, sinh hoạt tại Chi đoàn Trạm Hải đăng, xin có mấy ý kiến:',
        '1. Làm rõ mục 3.',
        'Trân trọng cảm ơn.',
        'Vũng Tàu, ngày 6 tháng 4 năm 2021',
        'NGƯỜI VIẾT',
        'Thân Quý Đôn'
      )
    )
    expect(letter).to.include({ submitter: 'Thân Quý Đôn', unit: 'Chi đoàn Trạm Hải đăng', date: '2021-04-06' })
    expect(texts(letter)).to.deep.equal(['Làm rõ mục 3.'])
  })

  it('without numbers gives one remark an opinion, an argument staying with its request', () => {
    const letter = readAs(
      documentOf(
        'Kính gửi Ban soạn thảo,',
        'Tôi đọc mục 2 thấy chưa có gì về nông dân trẻ.',
        'Ở quê tôi, họ là lực lượng chính.',
        'Vì vậy đề nghị bổ sung giải pháp cho họ.',
        'Ngoài ra, đề nghị sửa lỗi chính tả ở trang 7.',
        'Trân trọng,',
        'Ninh Thị Ngát, Chi đoàn Ấp 5'
      )
    )
    expect(letter).to.include({ submitter: 'Ninh Thị Ngát', unit: 'Chi đoàn Ấp 5' })
    expect(texts(letter)).to.deep.equal([
      'Tôi đọc mục 2 thấy chưa có gì về nông dân trẻ.\n\nỞ quê tôi, họ là lực lượng chính.\n\nVì vậy đề nghị bổ sung giải pháp cho họ.',
      'Ngoài ra, đề nghị sửa lỗi chính tả ở trang 7.'
    ])
  })

  it('takes the recipients of the salutation for no remarks', () => {
    const letter = readAs(
      documentOf(
        head,
        'Kính gửi:',
        '- Ban Thường vụ Đoàn Khối;',
        '- Văn phòng Đảng ủy.',
        '- Bỏ mục 2.',
        '- Đề nghị gộp mục 3 và mục 4.',
        ...foot
      )
    )
    expect(texts(letter).slice(-1)).to.deep.equal(['Đề nghị gộp mục 3 và mục 4.'])
    expect(texts(letter)).to.not.include('Ban Thường vụ Đoàn Khối;')
  })

  it('without any remark has none', () => {
    expect(readAs(documentOf(head, 'Kính gửi: Văn phòng', 'Trân trọng cảm ơn./.', ...foot)).remarks).to.deep.equal([])
  })
})

describe('a plain text', () => {
  it('is a list where it has neither salutation nor signature', () => {
    const list = readText(
      'góp ý dự thảo\n1. bỏ mục 2\n2. trang 4 sửa “dử liệu” thành “dữ liệu”\n\n3. nhất trí phần còn lại'
    )
    expect(list).to.include({ channel: 'text', submitter: null, unit: null })
    expect(texts(list)).to.deep.equal(['bỏ mục 2', 'trang 4 sửa “dử liệu” thành “dữ liệu”', 'nhất trí phần còn lại'])
  })

  it('takes words of order for numbers', () => {
    const list = readText(
      'Thứ nhất, nên rút gọn phần I.\nThứ hai, cần nêu rõ kinh phí.\nCuối cùng, nhất trí với dự thảo.'
    )
    expect(texts(list).slice(0, 2)).to.deep.equal(['nên rút gọn phần I.', 'cần nêu rõ kinh phí.'])
  })

  it('of an old member without labels is from the name and the office below it', () => {
    const letter = readText(
      [
        'Hòa Lĩnh, 23 tháng Hai 2021',
        'Kính thưa các đồng chí,',
        'Dự thảo không nói gì đến cây đa đầu bến. Vì thế tôi kiến nghị bổ sung một câu về cây di sản.',
        'Chúc Đại hội thành công.',
        'Lường Văn Khánh',
        'đảng viên Chi bộ Hưu trí khu dân cư Bến Sỏi'
      ].join('\n')
    )
    expect(letter).to.include({
      submitter: 'Lường Văn Khánh',
      unit: 'Chi bộ Hưu trí khu dân cư Bến Sỏi',
      date: '2021-02-23'
    })
    expect(letter.remarks.length).to.equal(1)
  })

  it('in dialect parts its paragraphs, greeting and name left out', () => {
    const letter = readText(
      [
        'Kính gởi Huyện ủy',
        'Tui tên Võ Thị Lành, bán vé, đảng viên Chi bộ Bến xe Hòa Lĩnh.',
        'Chữ “xuất sắt” ở trang 3 phải bỏ chữ t: xuất sắc.',
        'Dự thảo viết “giữ giá vé cho học trò”, tui ưng bụng lắm.',
        'Mà “cấm xe ôm trước cổng bến” thì tui không đồng ý, sửa thành “sắp xếp” cho mềm.'
      ].join('\n')
    )
    expect(letter).to.include({ submitter: 'Võ Thị Lành', unit: 'Chi bộ Bến xe Hòa Lĩnh' })
    expect(texts(letter)).to.deep.equal([
      'Chữ “xuất sắt” ở trang 3 phải bỏ chữ t: xuất sắc.',
      'Dự thảo viết “giữ giá vé cho học trò”, tui ưng bụng lắm.',
      'Mà “cấm xe ôm trước cổng bến” thì tui không đồng ý, sửa thành “sắp xếp” cho mềm.'
    ])
  })

  it('counts with bare numerals before a comma, and in dialect', () => {
    const letter = readText(
      [
        'Tôi là Vũ Hải Yến, xin góp ý:',
        'Một, bỏ câu cuối mục 3.',
        'Hai, mục 5 nên rút gọn.',
        'Sau hết, tôi nhất trí.'
      ].join('\n')
    )
    expect(texts(letter)).to.deep.equal(['bỏ câu cuối mục 3.', 'mục 5 nên rút gọn.', 'tôi nhất trí.'])
  })

  it('counts “điều thứ nhất là”, “điều thứ hai” as points below who writes', () => {
    const letter = readText(
      [
        'Em Lò Thị Mây, giáo viên Trường Mầm non Bến Sỏi xin có mấy lời.',
        'Điều thứ nhất là lớp học chật quá, cần nói trong dự thảo.',
        'Điều thứ hai, đề nghị ghi rõ mức hỗ trợ.',
        'Em cảm ơn ạ!',
        'Lò Thị Mây'
      ].join('\n')
    )
    expect(letter.submitter).to.equal('Lò Thị Mây')
    expect(texts(letter)).to.deep.equal([
      'Điều thứ nhất là lớp học chật quá, cần nói trong dự thảo.',
      'đề nghị ghi rõ mức hỗ trợ.'
    ])
  })
})
