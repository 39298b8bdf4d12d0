import { expect } from 'chai'
import { isChatter } from '../../lib/intake/chat-noise.ts'
import { readText } from './build.ts'

const who = (text: string, file?: string): [string | null, string][] =>
  readText(text, file).remarks.map(r => [r.author, r.text])

describe('a chat', () => {
  it('exported with date and time gives the day, the group and who said what', () => {
    const chat = readText(
      [
        'Nhóm Zalo: Chi đoàn Bến xe Miền Tây',
        '',
        '[03/04/2021 08:12] Tô Ngọc Lam: Cả nhà góp ý giúp em nha, hạn 10/4',
        '[03/04/2021 08:15] Trịnh Bách: ok e',
        '[03/04/2021 08:31] Trịnh Bách: trang 4 nên thêm số liệu',
        'và ghi rõ năm',
        '[03/04/2021 08:40] Dư Phát đã gửi một nhãn dán',
        '[03/04/2021 08:41] Dư Phát: 👍👍'
      ].join('\n')
    )
    expect(chat).to.include({ channel: 'chat', submitter: null, unit: 'Chi đoàn Bến xe Miền Tây', date: '2021-04-03' })
    expect(chat.remarks.map(r => [r.author, r.text])).to.deep.equal([
      ['Trịnh Bách', 'trang 4 nên thêm số liệu\nvà ghi rõ năm']
    ])
    expect(chat.warnings).to.deep.equal([{ code: 'messages-set-aside', detail: { count: 4 } }])
  })

  it('pasted as blocks of name, time and text', () => {
    expect(
      who(
        'Lan Bí thư\n19:02\nMọi người góp ý vào đây nhé\n\nTrần Cơ (KT)\n19:10\nmục 3 dài quá, rút lại đi\n\nDS Hương\n20:01\nbo tu "rat" o trang 2\n'
      )
    ).to.deep.equal([
      ['Trần Cơ (KT)', 'mục 3 dài quá, rút lại đi'],
      ['DS Hương', 'bo tu "rat" o trang 2']
    ])
  })

  it('with the name and time in one line and the text below', () => {
    expect(
      who(
        'Hồ Thu, 08:12\nNhất trí với dự thảo\n\nMã Kiên 08:20\nphần 2 thiếu nội dung đào tạo\nnên bổ sung\n\nÂu Hà [09:15]\nđiều 5 khoản 2 bỏ chữ “nếu”'
      )
    ).to.deep.equal([
      ['Hồ Thu', 'Nhất trí với dự thảo'],
      ['Mã Kiên', 'phần 2 thiếu nội dung đào tạo\nnên bổ sung'],
      ['Âu Hà', 'điều 5 khoản 2 bỏ chữ “nếu”']
    ])
  })

  it('with the time before the name, or behind it in brackets', () => {
    const rows: [string, string][] = [
      ['Vi Hảo', 'chương 2 viết lại cho gọn'],
      ['Lục Vân', 'đồng ý với bản dự thảo này']
    ]
    expect(who('7:30 Vi Hảo: chương 2 viết lại cho gọn\n7h45 Lục Vân: đồng ý với bản dự thảo này')).to.deep.equal(rows)
    expect(who('Vi Hảo (07:30): chương 2 viết lại cho gọn\nLục Vân (07:45): đồng ý với bản dự thảo này')).to.deep.equal(
      rows
    )
    expect(
      who(
        '03/04/2021, 07:30 - Vi Hảo: chương 2 viết lại cho gọn\n03/04/2021, 07:45 - Lục Vân: đồng ý với bản dự thảo này'
      )
    ).to.deep.equal(rows)
    expect(
      who('[07:30, 3/4/2021] Vi Hảo: chương 2 viết lại cho gọn\n[07:45, 3/4/2021] Lục Vân: đồng ý với bản dự thảo này')
    ).to.deep.equal(rows)
    expect(
      who('Vi Hảo 03/04/2021 07:30\nchương 2 viết lại cho gọn\nLục Vân 03/04/2021 07:45\nđồng ý với bản dự thảo này')
    ).to.deep.equal(rows)
  })

  it('without times, where names come again', () => {
    expect(
      who(
        'Nhóm góp ý\nMai: chào cả nhà\nTú: trang 3 sửa “suất xắc” thành “xuất sắc”\nMai: dạ em ghi nhận\nHậu: nên có thêm chỉ tiêu về nhà ở\nTú: ok'
      )
    ).to.deep.equal([
      ['Tú', 'trang 3 sửa “suất xắc” thành “xuất sắc”'],
      ['Hậu', 'nên có thêm chỉ tiêu về nhà ở']
    ])
  })

  it('of several days has no one date, under day lines the day', () => {
    expect(readText('[01/04/2021 08:00] A Lềnh: bỏ mục 3\n[02/04/2021 08:00] B Nhàn: thêm mục 4').date).to.equal(null)
    expect(readText('Thứ Năm, 01/04/2021\n08:00 Lý A: bỏ mục 3 đi\n08:02 Lý B: thêm mục 4 vào').date).to.equal(
      '2021-04-01'
    )
  })

  it('gives a message with a list one remark an item', () => {
    expect(who('08:00 Lý A: em có 2 ý:\n1. bỏ mục 3\n2. sửa tên mục 4\n08:05 Lý B: dạ').map(r => r[1])).to.deep.equal([
      'bỏ mục 3',
      'sửa tên mục 4'
    ])
  })

  it('lets a message that only says where belong to the next of the same person', () => {
    const chat = readText(
      '08:00 Lý A: trang 5 dòng 3\n08:01 Lý A: sửa “xử lí” thành “xử lý”\n08:05 Lý B: nhất trí dự thảo'
    )
    expect(chat.remarks.map(r => [r.place, r.text])).to.deep.equal([
      ['trang 5 dòng 3', 'sửa “xử lí” thành “xử lý”'],
      [null, 'nhất trí dự thảo']
    ])
  })

  it('does not take a place of work for the unit', () => {
    expect(readText('--- Góp ý - BV Sông Xanh ---\n08:00 Lý A: bỏ mục 3\n08:05 Lý B: thêm mục 4').unit).to.equal(null)
  })
})

describe('what is no comment in a chat', () => {
  const chatter = [
    'ok e',
    'Dạ em cảm ơn cả nhà',
    '👍',
    '😂😂',
    'dạ',
    'chuẩn luôn',
    'hay ghê Lan',
    'Chào các đ/c, mời các đ/c góp ý dự thảo',
    'Mọi người đọc xong chưa ạ?',
    'Hạn chót nộp là 15/5 nha',
    'mai em tổng hợp nhé',
    'em gửi file dự thảo lên nhóm',
    'Ai chưa góp ý thì góp ý giúp em',
    'mấy giờ họp vậy chị?',
    '[Sticker]',
    '[Hình ảnh]',
    'Lan đã thu hồi một tin nhắn',
    'chốt thế nha mọi người',
    'em ghi lại rồi ạ',
    'còn ai ý kiến gì nữa không ạ',
    'nộp cho ai vậy anh',
    'https://example.vn/form',
    'cam on moi nguoi',
    'da nhan a',
    'Nhắc cả nhà tối nay 20h chốt danh sách góp ý',
    'Anh chị nào chưa đọc thì tranh thủ đọc giúp em',
    'ok chị, tối em xem'
  ]
  for (const message of chatter) it(`“${message}”`, () => expect(isChatter(message)).to.equal(true))

  const comments = [
    'Nhất trí',
    'đồng ý với dự thảo',
    'mình không có ý kiến gì thêm',
    'de nghi bo sung muc 3',
    'lời văn cứng, viết mềm hơn được không',
    'chỉ tiêu 3 thấp quá',
    'Cho hỏi số liệu trang 5 lấy ở đâu?',
    'phần 2 đọc hơi rối',
    'khoản 3 điều 7: bỏ',
    'nên nâng lên 95%',
    'đọc 60 trang đuối luôn, cắt bớt giùm',
    'em thấy chưa nói gì tới công nhân nữ',
    'Cảm ơn ban soạn thảo, đề nghị thêm mục về nhà trẻ',
    'đoạn này trùng với mục 2',
    'Con số 97% ở trang 4 nghe khó tin',
    'tr.7 d.2 “tập chung” -> “tập trung”',
    'thống nhất cao',
    'em nhất trí với anh Hải, bỏ mục 3'
  ]
  for (const message of comments) it(`but “${message}” is one`, () => expect(isChatter(message)).to.equal(false))

  for (const text of [
    'đi trực thôi bà con ơi',
    'về ăn cơm đi cả nhà',
    'sếp nhắc góp ý dự thảo kìa mấy đứa',
    'cô chủ nhiệm kêu đọc dự thảo đó tụi bây',
    'Tô Ngọc Lam đã thả tim',
    'Dư Phát đã bày tỏ cảm xúc về tin nhắn'
  ]) {
    it(`takes “${text}” for chatter`, () => expect(isChatter(text)).to.equal(true))
  }
  for (const text of [
    'bà con ơi trang 4 sai chính tả',
    'đi lại của bà con ở bến đò cần nêu rõ',
    'sếp nhắc góp ý nên em góp: bỏ mục 3',
    'chỉ tiêu này thấp quá mọi người ơi'
  ]) {
    it(`keeps “${text}”`, () => expect(isChatter(text)).to.equal(false))
  }

  it('loses what the application says below a message, not the message', () => {
    const chat = [
      '2 Tháng 4 lúc 21:02',
      'Tô Lam',
      'trang 4 nên thêm số liệu',
      'Dư Phát',
      'bỏ câu cuối mục 3',
      'Tô Lam',
      'mục 5 dài quá nên rút gọn',
      'Dư Phát đã thả tim'
    ]
    expect(who(chat.join('\n'))).to.deep.equal([
      ['Tô Lam', 'trang 4 nên thêm số liệu'],
      ['Dư Phát', 'bỏ câu cuối mục 3'],
      ['Tô Lam', 'mục 5 dài quá nên rút gọn']
    ])
  })

  for (const text of [
    'ok để em coi',
    'để mai em đọc',
    'bên tổ 3 góp chưa ta',
    'em bận trực tối mới đọc được',
    'mở không lên'
  ]) {
    it(`takes “${text}” for chatter`, () => expect(isChatter(text)).to.equal(true))
  }
  for (const text of [
    'phần này dài dòng quá mọi người ơi',
    'để 40% thôi, sao làm nổi',
    'chỗ này lủng củng',
    'em đọc trang 4 thấy sai số'
  ]) {
    it(`keeps “${text}”`, () => expect(isChatter(text)).to.equal(false))
  }
})
