import { expect } from 'chai'
import { documentOf, readAs, readText, texts } from './build.ts'

const head = [
  'HUYỆN ĐOÀN TÂN HỒNG',
  'Chi đoàn Trạm Thú y',
  'BIÊN BẢN',
  'Họp góp ý dự thảo văn kiện',
  'Thời gian: 8 giờ 00, ngày 12 tháng 4 năm 2021',
  'Địa điểm: Hội trường',
  'Thành phần: 14/16 đoàn viên',
  'Chủ trì: Đ/c Bàn Văn Sáu - Bí thư; Thư ký: Đ/c Lò Mây'
]

describe('minutes', () => {
  it('say where, when and how many, and give each speech to its speaker', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        '1. Đồng chí chủ trì thông qua mục đích, yêu cầu.',
        '2. Ý kiến phát biểu:',
        '- Đ/c Giàng A Páo: Bổ sung chỉ tiêu tiêm phòng.',
        '- Đ/c Lò Mây: Nhất trí.',
        '3. Kết luận: Đồng chí chủ trì thống nhất tổng hợp, đề nghị gửi đúng hạn.',
        'Cuộc họp kết thúc lúc 10 giờ.',
        [['THƯ KÝ\nLò Mây', 'CHỦ TRÌ\nBàn Văn Sáu']]
      )
    )
    expect(minutes).to.include({ channel: 'minutes', submitter: null, unit: 'Chi đoàn Trạm Thú y', date: '2021-04-12' })
    expect(minutes.meeting).to.deep.equal({ attending: 14, members: 16, asked: null })
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Giàng A Páo', 'Bổ sung chỉ tiêu tiêm phòng.'],
      ['Lò Mây', 'Nhất trí.']
    ])
  })

  it('know speakers however they are written', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        'II. THẢO LUẬN',
        'Đồng chí Phù Thị Nhạn phát biểu: Mục 2 nên ngắn hơn.',
        'Anh Sùng Seo Lử có ý kiến: Thêm số liệu gia súc.',
        'Chị Vàng Thị Chía cho rằng chỉ tiêu 3 quá cao.',
        '+ Tẩn Láo San (Phó Bí thư): Bỏ câu cuối mục 1.',
        '+ Chảo Mùi Pham - Ủy viên: Sửa “chăng nuôi” thành “chăn nuôi”.',
        'Tiếp theo, đồng chí Ma Seo Chứ đề nghị tách mục 4.',
        'Ông Hạng Páo, đoàn viên: Tôi đồng tình với mục tiêu chung.',
        '1. LỒ LÀ DÍN: Giữ nguyên phần II.',
        'III. KẾT LUẬN',
        'Chủ tọa tiếp thu các ý kiến và sẽ bổ sung vào báo cáo.'
      )
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Phù Thị Nhạn', 'Mục 2 nên ngắn hơn.'],
      ['Sùng Seo Lử', 'Thêm số liệu gia súc.'],
      ['Vàng Thị Chía', 'chỉ tiêu 3 quá cao.'],
      ['Tẩn Láo San', 'Bỏ câu cuối mục 1.'],
      ['Chảo Mùi Pham', 'Sửa “chăng nuôi” thành “chăn nuôi”.'],
      ['Ma Seo Chứ', 'đề nghị tách mục 4.'],
      ['Hạng Páo', 'Tôi đồng tình với mục tiêu chung.'],
      ['LỒ LÀ DÍN', 'Giữ nguyên phần II.']
    ])
  })

  it('keep a long speech of several paragraphs whole, and cut bullets below a name', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        'Ý KIẾN ĐÓNG GÓP',
        '- Đ/c Giàng A Páo: Bảng này còn vướng. Một là, số liệu chưa khớp.',
        'Hai là, thiếu nguồn. Đề nghị thay bằng số chính thức.',
        'Vì vậy cần rà soát cả bảng.',
        '- Đ/c Lò Mây:',
        '+ Bỏ mục 7.',
        '+ Thêm mục về dịch bệnh.',
        'Kết luận của chủ trì: ghi nhận.'
      )
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      [
        'Giàng A Páo',
        'Bảng này còn vướng. Một là, số liệu chưa khớp.\n\nHai là, thiếu nguồn. Đề nghị thay bằng số chính thức.\n\nVì vậy cần rà soát cả bảng.'
      ],
      ['Lò Mây', 'Bỏ mục 7.'],
      ['Lò Mây', 'Thêm mục về dịch bệnh.']
    ])
  })

  it('keep an opinion nobody is named for', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        'Nội dung thảo luận:',
        '- Đ/c Lò Mây: Nhất trí.',
        '- Có ý kiến đề nghị rút gọn phần mở đầu.',
        'Kết luận: nhất trí thông qua biên bản.'
      )
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Lò Mây', 'Nhất trí.'],
      [null, 'Có ý kiến đề nghị rút gọn phần mở đầu.']
    ])
  })

  it('read a table of speakers', () => {
    const minutes = readAs(
      documentOf(...head, 'Ý kiến phát biểu:', [
        ['STT', 'Họ tên', 'Nội dung phát biểu'],
        ['1', 'Đ/c Lò Mây', 'Bỏ mục 3'],
        ['2', 'Giàng A Páo', 'Nhất trí']
      ])
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Lò Mây', 'Bỏ mục 3'],
      ['Giàng A Páo', 'Nhất trí']
    ])
  })

  it('begin with the day in a sentence and count who came', () => {
    const minutes = readText(
      [
        'BIÊN BẢN SINH HOẠT CHI ĐOÀN',
        'Hôm nay, vào lúc 14h ngày 3/5/2021, tại phòng họp, Chi đoàn Cảng vụ tổ chức họp góp ý dự thảo.',
        'Tổng số đoàn viên: 20, có mặt 17, vắng 3.',
        'Nội dung góp ý của các đồng chí:',
        'Đ/c Phan Thị Đoan: Phần 2 nên bổ sung vai trò của cảng.',
        'Đ/c Tống Hải: Mục 4 viết lại cho gọn.',
        'Biên bản được thông qua và kết thúc lúc 16h cùng ngày.'
      ].join('\n')
    )
    expect(minutes).to.include({ channel: 'minutes', unit: 'Chi đoàn Cảng vụ', date: '2021-05-03' })
    expect(minutes.meeting).to.deep.equal({ attending: 17, members: 20, asked: null })
    expect(minutes.remarks.map(r => r.author)).to.deep.equal(['Phan Thị Đoan', 'Tống Hải'])
  })

  it('leave out the chair who runs the meeting but not the chair who speaks as a member', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        '2. Các ý kiến tham gia:',
        '- Đ/c Bàn Văn Sáu (chủ trì): mời các đồng chí phát biểu.',
        '- Đ/c Lò Mây: Bỏ mục 3.',
        '- Đ/c Bàn Văn Sáu: Trang 5, dòng 2 thừa dấu phẩy.',
        '4. Chủ trì kết luận: giao thư ký hoàn thiện.'
      )
    )
    expect(texts(minutes)).to.deep.equal(['Bỏ mục 3.', 'Trang 5, dòng 2 thừa dấu phẩy.'])
  })

  it('give two opinions in one cell of a table to one speaker each', () => {
    const minutes = readAs(
      documentOf(...head, [
        ['TT', 'Người phát biểu', 'Nội dung phát biểu'],
        ['1', 'Giàng A Páo (thợ điện)', 'Chỉ tiêu 20% thấp quá, cần 30%.\nXin bổ sung lịch trực đêm.'],
        ['2', 'Lò Mây (nhân viên lái xe)', 'Đề nghị bỏ mục 5.\nVì mục này trùng với mục 3, nên bỏ cho gọn.']
      ])
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Giàng A Páo', 'Chỉ tiêu 20% thấp quá, cần 30%.'],
      ['Giàng A Páo', 'Xin bổ sung lịch trực đêm.'],
      ['Lò Mây', 'Đề nghị bỏ mục 5.\nVì mục này trùng với mục 3, nên bỏ cho gọn.']
    ])
  })

  it('part the paragraphs of a speech that are opinions of their own, and no others', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        'Có 2 lượt ý kiến:',
        '1) Bà Lò Mây, tổ chăn nuôi phát biểu:',
        'Chữ “gia xúc” sai, sửa thành “gia súc”.',
        'Bà cũng cho rằng phần kết quả nên rút ngắn.',
        '2) Ông Giàng A Páo:',
        'Chỉ tiêu tiêm phòng thấp quá.',
        'Vì vậy đề nghị nâng lên 95%.'
      )
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Lò Mây', 'Chữ “gia xúc” sai, sửa thành “gia súc”.'],
      ['Lò Mây', 'Bà cũng cho rằng phần kết quả nên rút ngắn.'],
      ['Giàng A Páo', 'Chỉ tiêu tiêm phòng thấp quá.\n\nVì vậy đề nghị nâng lên 95%.']
    ])
  })

  it('give what somebody “adds”, named by his given name alone, to the speaker above', () => {
    const minutes = readAs(
      documentOf(
        ...head,
        'Các ý kiến phát biểu:',
        '+ Ông Bàn Văn Tám: Bỏ chữ “cơ bản”.',
        'Ông Tám nói thêm: phụ lục 2 cộng sai, phải là 120.'
      )
    )
    expect(minutes.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Bàn Văn Tám', 'Bỏ chữ “cơ bản”.'],
      ['Bàn Văn Tám', 'phụ lục 2 cộng sai, phải là 120.']
    ])
  })
})
