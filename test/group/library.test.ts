import { ask, draftOf, expectApart, expectOne, type Made } from './pairs.ts'

/** Made up: a plan for reading in a district. */
const draft = draftOf(
  [
    ['ĐỀ ÁN PHÁT TRIỂN VĂN HÓA ĐỌC HUYỆN CÙ LAO ĐẾN NĂM 2030', null],
    ['PHẦN I THỰC TRẠNG', 'h1'],
    ['1. Hệ thống thư viện', 'h2'],
    [
      'Toàn huyện có 01 thư viện huyện, 12 thư viện xã, 57 tủ sách ấp; tổng số 86.400 bản sách, bình quân 0,8 bản/người.',
      'h2'
    ],
    ['Thư viện huyện phục vụ 14.300 lượt bạn đọc mỗi năm; phần lớn sách đã củ, ít được bổ xung.', 'h2'],
    ['2. Nhân lực', 'h3'],
    ['Đội ngũ thủ thư có 23 người, 70% kiêm nhiệm; trình độ chuyên môn chưa đồng đều.', 'h3'],
    ['3. Tồn tại và nguyên nhân', 'h4'],
    [
      'Giờ mở cửa chưa hợp lý; phòng đọc chật, nóng; người dân ít có thói quen đọc sách; kinh phí hằng năm chỉ 180 triệu đồng.',
      'h4'
    ],
    ['PHẦN II MỤC TIÊU VÀ NHIỆM VỤ', 'h5'],
    ['1. Mục tiêu', 'h6'],
    [
      'a) Mục tiêu chung: đưa việc đọc trở thành thói quen của mọi nhà, là nền tảng và động lực của học tập suốt đời.',
      'h6'
    ],
    ['b) Đến năm 2030, bình quân 2 bản sách/người; 80% trường học có thư viện đạt chuẩn.', 'h6'],
    ['c) Mỗi ấp có ít nhất một câu lạc bộ đọc sách.', 'h6'],
    ['2. Nhiệm vụ', 'h7'],
    ['2.1. Cơ sở vật chất', 'h8'],
    ['Xây dựng thư viện huyện mới 3 tầng; trang bị xe thư viện lưu động; lắp máy lạnh phòng đọc.', 'h8'],
    ['2.3. Nguồn tài liệu', 'h9'],
    ['Bổ sung mỗi năm 6.000 bản sách; số hóa tư liệu địa phương; vận động tặng sách.', 'h9'],
    ['2.4. Hoạt động', 'h10'],
    ['Tổ chức Ngày sách mỗi năm hai lần; thi kể chuyện theo sách; đưa sách vào quán cà phê.', 'h10'],
    ['3. Kinh phí', 'h11'],
    ['Tổng kinh phí 24,5 tỷ đồng, trong đó ngân sách huyện 15 tỷ đồng, xã hội hóa 9 tỷ đồng.', 'h11'],
    ['PHẦN III TỔ CHỨC THỰC HIỆN', 'h12'],
    [
      'Phòng Văn hóa và Thông tin chủ trì; PGDĐT phối hợp; Ủy ban nhân dân các xã bố trí địa điểm. Sơ kết vào tháng 13 hằng năm, báo cáo trước ngày 30/2.',
      'h12'
    ]
  ],
  [
    ['h1', null, 'PHẦN I', 'THỰC TRẠNG', 1, 9, 'part'],
    ['h2', 'h1', '1.', 'Hệ thống thư viện', 2, 5, 'heading'],
    ['h3', 'h1', '2.', 'Nhân lực', 5, 7, 'heading'],
    ['h4', 'h1', '3.', 'Tồn tại và nguyên nhân', 7, 9, 'heading'],
    ['h5', null, 'PHẦN II', 'MỤC TIÊU VÀ NHIỆM VỤ', 9, 23, 'part'],
    ['h6', 'h5', '1.', 'Mục tiêu', 10, 14, 'heading'],
    ['h7', 'h5', '2.', 'Nhiệm vụ', 14, 21, 'heading'],
    ['h8', 'h7', '2.1.', 'Cơ sở vật chất', 15, 17, 'heading'],
    ['h9', 'h7', '2.3.', 'Nguồn tài liệu', 17, 19, 'heading'],
    ['h10', 'h7', '2.4.', 'Hoạt động', 19, 21, 'heading'],
    ['h11', 'h5', '3.', 'Kinh phí', 21, 23, 'heading'],
    ['h12', null, 'PHẦN III', 'TỔ CHỨC THỰC HIỆN', 23, 25, 'part']
  ]
)

/** In each row: one request in two wordings. */
const same: Made[][] = [
  [
    ask('correct', 4, 'chữ “bổ xung” phải là s', '- bổ xung'),
    ask('correct', 4, 'sửa bổ xung thành bổ sung', 'bổ xung → bổ sung')
  ],
  [ask('correct', 4, '“sách đã củ” sai chính tả', '- sách đã củ'), ask('correct', 4, 'củ → cũ', 'củ → cũ')],
  [
    ask('correct', 'h7', 'Mục 2 phần II không có 2.2'),
    ask('correct', 'h9', 'Mục Nguồn tài liệu lẽ ra là 2.2, đánh số nhầm thành 2.3')
  ],
  [ask('correct', 24, 'Làm gì có ngày 30/2'), ask('correct', 24, 'ngày 30 tháng 2 là ngày nào, coi lại ngày báo cáo')],
  [
    ask('correct', 22, '15 + 9 = 24 chứ không phải 24,5 tỷ, kiểm tra lại'),
    ask('correct', 22, 'Tổng kinh phí 24,5 tỷ không khớp, cộng lại chỉ 24')
  ],
  [ask('clarify', 24, 'PGDĐT là đơn vị nào'), ask('clarify', 24, 'PGDĐT viết tắt khó hiểu, viết đầy đủ ra')],
  [
    ask('replace', 18, 'mỗi năm nên 8.000 bản', '+ 8.000 bản'),
    ask('replace', 18, 'nâng 6.000 lên 8.000', '6.000 → 8.000')
  ],
  [
    ask('replace', 20, 'Ngày sách mỗi năm một lần thôi, hai lần tốn kém', 'hai lần → một lần'),
    ask('replace', 20, '“mỗi năm hai lần” sửa “mỗi năm một lần”', 'mỗi năm hai lần → mỗi năm một lần')
  ],
  [
    ask('replace', 11, 'sửa lại: “là nền tảng của học tập suốt đời”', '+ là nền tảng của học tập suốt đời'),
    ask('delete', 11, 'Bỏ “và động lực”', '- và động lực')
  ],
  [
    ask('add', 'h4', 'Tồn tại phải nói thêm việc sách lậu, sách giả tràn lan'),
    ask('add', 'h4', 'phần tồn tại thiếu vụ sách lậu')
  ],
  [
    ask('add', 'h4', 'chưa nêu việc trẻ em nghiện điện thoại'),
    ask('add', 'h4', 'bo sung nguyen nhan tre em nghien dien thoai khong chiu doc sach')
  ],
  [
    ask('propose', 'h10', 'Cho mượn sách về nhà bằng thẻ căn cước'),
    ask('add', 'h10', 'thêm hình thức mượn sách bằng căn cước, khỏi đặt cọc')
  ],
  [
    ask('add', 'h8', 'cơ sở vật chất cần có chỗ cho người khuyết tật, đường dốc xe lăn'),
    ask('add', 16, 'thêm lối đi cho xe lăn của người khuyết tật')
  ],
  [ask('delete', 13, 'Bỏ chỉ tiêu c'), ask('delete', 13, 'bỏ cái câu lạc bộ đọc sách ở ấp đi, không ai tham gia')],
  [
    ask('delete', 20, 'Bỏ “đưa sách vào quán cà phê”', '- đưa sách vào quán cà phê'),
    ask('object', 20, 'đưa sách vào quán cà phê là không khả thi, nên bỏ')
  ],
  [
    ask('move', 18, 'Chuyển ý số hóa tư liệu địa phương sang mục Hoạt động'),
    ask('move', 18, '“số hóa tư liệu địa phương” để ở mục hoạt động (2.4) thì đúng hơn')
  ],
  [
    ask('restructure', 'h1', 'Phần I viết dài, nên tóm lại 2 trang'),
    ask('restructure', 'h1', 'thực trạng rườm rà, cắt bớt')
  ],
  [ask('restructure', 'document', 'Đề án dài quá'), ask('restructure', 'document', 'nên rút gọn lại cho dân dễ đọc')],
  [
    ask('clarify', 6, 'làm rõ thủ thư kiêm nhiệm việc gì'),
    ask('clarify', 6, '70% kiêm nhiệm là kiêm những việc gì, ghi rõ')
  ],
  [ask('clarify', 22, 'Xã hội hóa 9 tỷ lấy ở đâu ra'), ask('clarify', 22, 'Nêu rõ nguồn xã hội hóa 9 tỷ đồng từ đâu')],
  [ask('approve', 'h6', 'Thống nhất mục tiêu'), ask('approve', 'h6', 'mục tiêu đề án phù hợp, tôi ủng hộ')],
  [ask('approve', 'document', 'Đề án rất hay, tôi đồng ý'), ask('approve', 'document', 'Nhất trí thông qua đề án')],
  [
    ask('object', 16, 'Xây thư viện 3 tầng là lãng phí'),
    ask('object', 16, 'không đồng ý xây thư viện mới 3 tầng, để tiền làm việc khác')
  ]
]

/** In each row: two requests that look alike. */
const apart: Made[][] = [
  [ask('correct', 4, '“củ” sai', '- củ'), ask('correct', 4, '“bổ xung” sai', '- bổ xung')],
  [ask('correct', 22, '24,5 hay 24'), ask('correct', 3, '86.400 hay 84.600')],
  [ask('replace', 18, '6.000 → 8.000', '6.000 → 8.000'), ask('replace', 18, '6.000 → 5.000', '6.000 → 5.000')],
  [ask('replace', 12, '2 bản → 3 bản', '2 bản → 3 bản'), ask('replace', 12, '80% → 90%', '80% → 90%')],
  [
    ask('replace', 22, 'ngân sách huyện 18 tỷ', '15 tỷ → 18 tỷ'),
    ask('replace', 22, 'xã hội hóa 18 tỷ', '9 tỷ → 18 tỷ')
  ],
  [ask('delete', 11, 'Bỏ “nền tảng và”', '- nền tảng và'), ask('delete', 11, 'Bỏ “và động lực”', '- và động lực')],
  [ask('delete', 13, 'Bỏ chỉ tiêu c'), ask('replace', 13, 'mỗi xã một câu lạc bộ đọc sách thôi', 'mỗi ấp → mỗi xã')],
  [ask('delete', 16, 'bỏ lắp máy lạnh'), ask('delete', 16, 'bỏ xe thư viện lưu động')],
  [ask('delete', 16, 'bỏ lắp máy lạnh'), ask('add', 16, 'thêm lắp máy lạnh ở thư viện xã')],
  [ask('add', 'h4', 'thêm tồn tại: sách lậu'), ask('add', 'h4', 'thêm tồn tại: sách cũ')],
  [ask('add', 'h4', 'trẻ em nghiện điện thoại'), ask('add', 'h10', 'trại hè không điện thoại cho trẻ em')],
  [ask('propose', 'h10', 'Cho mượn sách bằng căn cước'), ask('propose', 'h10', 'Cho mượn máy tính bảng đọc sách')],
  [
    ask('propose', 'h10', 'Thi viết cảm nhận về sách cho học sinh'),
    ask('propose', 'h10', 'Thi vẽ tranh theo sách cho học sinh')
  ],
  [ask('clarify', 6, 'thủ thư kiêm nhiệm việc gì'), ask('clarify', 6, 'thủ thư lương bao nhiêu')],
  [ask('clarify', 22, 'Xã hội hóa 9 tỷ lấy từ đâu'), ask('object', 22, 'Xã hội hóa 9 tỷ là quá sức dân')],
  [ask('restructure', 'h1', 'Rút gọn phần I'), ask('restructure', 'h5', 'Rút gọn phần II')],
  [ask('restructure', 'h7', 'Gộp 2.3 vào 2.4'), ask('restructure', 'h7', 'Gộp 2.1 vào 2.4')],
  [
    ask('move', 18, 'Chuyển ý số hóa sang mục Hoạt động'),
    ask('move', 18, 'Chuyển ý vận động tặng sách sang mục Hoạt động')
  ],
  [ask('correct', 24, 'không có tháng 13'), ask('correct', 24, 'không có ngày 30/2')],
  [ask('approve', 'h6', 'Thống nhất mục tiêu'), ask('approve', 'h7', 'Thống nhất nhiệm vụ')],
  [
    ask('approve', 'h6', 'Thống nhất mục tiêu'),
    ask('approve', 'h6', 'Thống nhất mục tiêu nhưng 2 bản sách/người là cao')
  ],
  [ask('object', 16, 'không đồng ý xây thư viện 3 tầng'), ask('object', 16, 'không đồng ý mua xe thư viện lưu động')],
  [
    ask('add', 16, 'thêm “nhà vệ sinh” sau “phòng đọc”', '+ nhà vệ sinh'),
    ask('add', 16, 'thêm “nhà xe” sau “phòng đọc”', '+ nhà xe')
  ],
  [
    ask('replace', 20, 'Ngày sách mỗi năm một lần', 'hai lần → một lần'),
    ask('replace', 24, 'sơ kết mỗi năm một lần', '+ mỗi năm một lần')
  ],
  [ask('add', 'h6', 'Thêm mục tiêu 100% ấp có tủ sách'), ask('add', 'h6', 'Thêm mục tiêu 100% trường có tủ sách')]
]

describe('requests on a plan for reading', () => {
  for (const row of same) it(`are one: ${row.map(m => m.text).join(' / ')}`, () => expectOne(draft, row))
  for (const row of apart) it(`are apart: ${row.map(m => m.text).join(' / ')}`, () => expectApart(draft, row))
})
