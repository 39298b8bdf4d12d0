import { ask, draftOf, expectApart, expectOne, type Made } from './pairs.ts'

/** Made up: a regulation of articles. */
const draft = draftOf(
  [
    ['QUY CHẾ PHỐI HỢP QUẢN LÝ VỈA HÈ, LÒNG ĐƯỜNG THỊ XÃ AN LẠC', null],
    ['Chương I QUY ĐỊNH CHUNG', 'h1'],
    ['Điều 1. Phạm vi điều chỉnh', 'h2'],
    ['Quy chế này quy định việc phối hợp giữa các phòng, ban, Ủy ban nhân dân các phường trong quản lý vỉa hè.', 'h2'],
    ['Điều 2. Nguyên tắc phối hợp', 'h3'],
    ['1. Bảo đảm đúng chức năng, nhiệm vụ, quyền hạn của từng cơ quan.', 'h3'],
    ['2. Thời hạn trả lời văn bản phối hợp là 10 ngày làm việc kể từ ngày nhận được văn bản.', 'h3'],
    ['3. Kinh phí do cơ quan chủ trì chi trả theo quy định.', 'h3'],
    ['Chương II NỘI DUNG PHỐI HỢP', 'h4'],
    ['Điều 3. Cấp phép sử dụng tạm thời vỉa hè', 'h5'],
    ['1. Hộ kinh doanh được sử dụng tạm thời vỉa hè từ 17 giờ đến 22 giờ hằng ngày.', 'h5'],
    ['2. Mức thu phí là 20.000 đồng/m2/tháng, giao Ủy ban nhân dân phường thu.', 'h5'],
    ['3. Không cấp phép trước cổng trường học, bệnh viện.', 'h5'],
    ['Điều 4. Xử lý vi phạm', 'h6'],
    ['1. Nhắc nhở lần đầu; tái phạm thì xử phạt từ 2 triệu đồng đến 3 triệu đồng.', 'h6'],
    ['2. Đội Trật tự đô thị có trách nhiệm kiểm tra ít nhất 02 lần mỗi tuần, phối hợp với Công an phường.', 'h6'],
    ['Điều 5. Tuyên truyền', 'h7'],
    ['Mặt trận Tổ quốc và các đoàn thể vận động nhân dân tự giác chấp hành, xây dựng tuyến phố văn minh.', 'h7'],
    ['Chương III TỔ CHỨC THỰC HIỆN', 'h8'],
    ['Điều 6. Trách nhiệm của Phòng Quản lý đô thị', 'h9'],
    ['Chủ trì hướng dẫn, kiểm tra, tổng hợp báo cáo Ủy ban nhân dân thị xã định kỳ sáu tháng, hàng năm.', 'h9'],
    ['Điều 7. Hiệu lực thi hành', 'h10'],
    ['Quy chế này có hiệu lực từ ngày 01 tháng 7 năm 2027.', 'h10']
  ],
  [
    ['h1', null, 'Chương I', 'QUY ĐỊNH CHUNG', 1, 8, 'part'],
    ['h2', 'h1', 'Điều 1.', 'Phạm vi điều chỉnh', 2, 4, 'article'],
    ['h3', 'h1', 'Điều 2.', 'Nguyên tắc phối hợp', 4, 8, 'article'],
    ['h4', null, 'Chương II', 'NỘI DUNG PHỐI HỢP', 8, 18, 'part'],
    ['h5', 'h4', 'Điều 3.', 'Cấp phép sử dụng tạm thời vỉa hè', 9, 13, 'article'],
    ['h6', 'h4', 'Điều 4.', 'Xử lý vi phạm', 13, 16, 'article'],
    ['h7', 'h4', 'Điều 5.', 'Tuyên truyền', 16, 18, 'article'],
    ['h8', null, 'Chương III', 'TỔ CHỨC THỰC HIỆN', 18, 23, 'part'],
    ['h9', 'h8', 'Điều 6.', 'Trách nhiệm của Phòng Quản lý đô thị', 19, 21, 'article'],
    ['h10', 'h8', 'Điều 7.', 'Hiệu lực thi hành', 21, 23, 'article']
  ]
)

/** In each row: one request in several words. */
const same: Made[][] = [
  [
    ask(
      'replace',
      6,
      'Khoản 2 Điều 2: đề nghị rút thời hạn trả lời từ 10 ngày xuống 05 ngày làm việc.',
      '10 ngày → 05 ngày'
    ),
    ask('replace', 6, '10 ngày làm việc là quá dài, nên giảm còn 5 ngày', '10 ngày làm việc → 5 ngày'),
    ask('replace', 6, 'thoi han tra loi chi nen 5 ngay', '+ 5 ngay')
  ],
  [
    ask('replace', 11, 'Sửa “20.000 đồng” thành “15.000 đồng”', '20.000 đồng → 15.000 đồng'),
    ask('replace', 11, 'Giảm mức thu phí xuống 15.000 đồng/m2', '20.000 → 15.000'),
    ask('replace', 11, 'phí chỉ nên 15.000đ', '+ 15.000')
  ],
  [
    ask('add', 12, 'bổ sung cụm từ “cơ sở tôn giáo” vào sau từ “bệnh viện”', '+ cơ sở tôn giáo'),
    ask('add', 12, 'Khoản 3 Điều 3 thêm “, cơ sở tôn giáo” vào cuối', '+ , cơ sở tôn giáo'),
    ask('add', 'h5', 'Điều 3 nên cấm cả trước các cơ sở tôn giáo')
  ],
  [
    ask('add', 'h6', 'Điều 4 cần quy định thêm việc tạm giữ bàn ghế, bảng hiệu lấn chiếm'),
    ask('propose', 'h6', 'Xử lý vi phạm: bổ sung biện pháp tạm giữ bàn ghế, bảng hiệu để lấn chiếm vỉa hè'),
    ask('add', 'h6', 'de nghi them quy dinh tam giu ban ghe bang hieu')
  ],
  [
    ask('clarify', 7, 'Làm rõ “theo quy định” là quy định nào'),
    ask('clarify', 7, 'Đề nghị ghi cụ thể kinh phí theo quy định nào, của văn bản nào')
  ],
  [
    ask('clarify', 15, 'Nói rõ Đội Trật tự đô thị phối hợp với Công an phường bằng hình thức gì'),
    ask('clarify', 15, 'Cơ chế phối hợp giữa Đội Trật tự đô thị và Công an phường chưa rõ, đề nghị quy định rõ')
  ],
  [
    ask('correct', 20, 'sửa “hàng năm” thành “hằng năm”', 'hàng năm → hằng năm'),
    ask(
      'correct',
      20,
      '“sáu tháng, hàng năm” sửa là “sáu tháng, hằng năm”',
      'sáu tháng, hàng năm → sáu tháng, hằng năm'
    )
  ],
  [
    ask('delete', 15, 'bỏ cụm từ “, phối hợp với Công an phường”', '- , phối hợp với Công an phường'),
    ask('delete', 15, 'Bỏ “phối hợp với Công an phường” ở cuối khoản 2', '- phối hợp với Công an phường')
  ],
  [
    ask('object', 10, 'Không đồng ý cho hộ kinh doanh sử dụng vỉa hè từ 17 giờ đến 22 giờ'),
    ask(
      'object',
      10,
      'Tôi phản đối việc cho hộ kinh doanh sử dụng vỉa hè từ 17 giờ, người đi bộ không còn lối đi',
      undefined,
      { reason: 'người đi bộ không còn lối đi' }
    )
  ],
  [
    ask('restructure', 'h4', 'Gộp Điều 3 và Điều 4 thành một điều'),
    ask('restructure', 'h4', 'nên nhập chung Điều 3, Điều 4 lại')
  ],
  [ask('move', 'h8', 'Chuyển Điều 7 lên trước Điều 6'), ask('move', 'h8', 'Đưa Điều 7 lên trước Điều 6 cho hợp lý')],
  [
    ask('approve', 'h6', 'Nhất trí với Điều 4.'),
    ask('approve', 'h6', 'Đồng ý quy định xử lý vi phạm như dự thảo'),
    ask('approve', 'h6', 'dong y dieu 4')
  ],
  [
    ask('approve', 'document', 'UBND phường 3 thống nhất với dự thảo Quy chế.'),
    ask('approve', 'document', 'Cơ quan chúng tôi nhất trí với nội dung dự thảo Quy chế phối hợp quản lý vỉa hè'),
    ask('approve', 'document', 'Không có ý kiến'),
    ask('approve', 'document', 'Thống nhất với dự thảo do Phòng Quản lý đô thị soạn thảo')
  ],
  [
    ask('replace', 5, 'Thay “từng cơ quan” bằng “từng cơ quan, đơn vị”', 'từng cơ quan → từng cơ quan, đơn vị'),
    ask('add', 5, 'thêm “, đơn vị” sau “từng cơ quan”', '+ , đơn vị')
  ],
  [
    ask('propose', 'h7', 'Nên tuyên truyền qua loa phường và mạng xã hội'),
    ask('add', 'h7', 'Bổ sung hình thức tuyên truyền trên mạng xã hội, loa phường')
  ],
  [
    ask('add', 'h10', 'Cần có điều khoản chuyển tiếp cho các hộ đã được cấp phép trước ngày Quy chế có hiệu lực'),
    ask('add', 'h10', 'Thiếu điều khoản chuyển tiếp đối với giấy phép đã cấp')
  ]
]

/** In each row: requests that share place and words and are not one. */
const apart: Made[][] = [
  [
    ask('replace', 6, '10 ngày xuống 05 ngày', '10 ngày → 05 ngày'),
    ask('replace', 6, '10 ngày xuống 07 ngày', '10 ngày → 07 ngày'),
    ask('approve', 6, 'Giữ thời hạn 10 ngày', '- 10 ngày'),
    ask('replace', 6, '“ngày làm việc” thành “ngày”', 'ngày làm việc → ngày')
  ],
  [
    ask('replace', 14, 'nâng mức phạt từ 2 triệu lên 4 triệu', '2 triệu đồng → 4 triệu đồng'),
    ask('replace', 14, 'nâng mức phạt tối đa từ 3 triệu lên 5 triệu', '3 triệu đồng → 5 triệu đồng'),
    ask('object', 14, 'Không nên xử phạt tiền'),
    ask('delete', 14, 'Bỏ quy định nhắc nhở lần đầu')
  ],
  [
    ask('clarify', 15, 'Nói rõ kiểm tra ít nhất 02 lần mỗi tuần vào lúc nào'),
    ask('clarify', 15, 'Nói rõ cơ chế phối hợp với Công an phường'),
    ask('replace', 15, 'ít nhất 02 lần → 03 lần', '02 lần → 03 lần')
  ],
  [
    ask('add', 'h6', 'Bổ sung quy định tạm giữ bàn ghế'),
    ask('add', 'h6', 'Bổ sung quy định công khai tên người vi phạm'),
    ask('add', 'h6', 'Bổ sung quy định khen thưởng người phát hiện vi phạm'),
    ask('clarify', 'h6', 'Không nên tạm giữ bàn ghế')
  ],
  [
    ask('add', 'h5', 'Cho phép để xe máy trên vỉa hè rộng từ 3 mét'),
    ask('add', 'h5', 'Cho phép để xe máy trên vỉa hè rộng từ 4 mét'),
    ask('add', 'h5', 'Không cho phép để xe máy trên vỉa hè rộng từ 3 mét')
  ],
  [
    ask('move', 'h8', 'Chuyển Điều 7 lên trước Điều 6'),
    ask('move', 'h8', 'Chuyển Điều 6 xuống sau Điều 8'),
    ask('restructure', 'h8', 'Gộp Điều 6 và Điều 7')
  ],
  [
    ask('restructure', 'h4', 'Gộp Điều 3 và Điều 4'),
    ask('restructure', 'h4', 'Gộp Điều 4 và Điều 5'),
    ask('restructure', 'h4', 'Tách Điều 4 thành hai điều')
  ],
  [
    ask('approve', 'h6', 'Nhất trí với Điều 4'),
    ask('approve', 14, 'Nhất trí khoản 1 Điều 4 về nhắc nhở lần đầu'),
    ask('approve', 15, 'Nhất trí khoản 2 Điều 4'),
    ask('approve', 'document', 'Nhất trí với dự thảo'),
    ask('approve', 'document', 'Nhất trí với việc ban hành mức thu phí và giờ cấp phép')
  ],
  [
    ask('add', 'h7', 'Bổ sung vai trò của Đoàn Thanh niên'),
    ask('add', 'h7', 'Bổ sung vai trò của Hội Phụ nữ'),
    ask('add', 'h7', 'Bổ sung vai trò của Hội Cựu chiến binh')
  ],
  [
    ask('add', 'h9', 'Thêm trách nhiệm của Phòng Tài chính'),
    ask('add', 'h9', 'Thêm trách nhiệm của Phòng Tư pháp'),
    ask('add', 'h9', 'Thêm trách nhiệm của Công an thị xã')
  ],
  [
    ask('replace', 22, 'hiệu lực từ 01/7/2027 sang 01/01/2028', '01 tháng 7 năm 2027 → 01 tháng 01 năm 2028'),
    ask('replace', 22, 'hiệu lực từ 01/10/2027', '01 tháng 7 năm 2027 → 01 tháng 10 năm 2027')
  ],
  [
    ask('add', 12, 'thêm “chợ”', '+ chợ'),
    ask('add', 12, 'thêm “bến xe”', '+ bến xe'),
    ask('add', 12, 'thêm “chợ, bến xe”', '+ chợ, bến xe')
  ],
  [
    ask('delete', 14, 'bỏ “tái phạm”', '- tái phạm'),
    ask('delete', 14, 'bỏ “Nhắc nhở lần đầu”', '- Nhắc nhở lần đầu'),
    ask('delete', 14, 'bỏ cả khoản', '- Nhắc nhở lần đầu; tái phạm thì xử phạt từ 2 triệu đồng đến 3 triệu đồng')
  ],
  [
    ask('propose', 'document', 'Mong thị xã sớm xây bãi giữ xe tập trung'),
    ask('propose', 'document', 'Mong thị xã sớm sửa đường Lê Lợi'),
    ask('other', 'document', 'Dự thảo gửi trễ quá')
  ],
  [
    ask('clarify', 11, 'Làm rõ căn cứ mức thu 20.000 đồng'),
    ask('clarify', 11, 'Làm rõ phường thu rồi nộp về đâu'),
    ask('correct', 11, 'm2 phải viết là m²', 'm2 → m²')
  ],
  [
    ask('add', 17, 'thêm “già làng” sau “đoàn thể”', '+ già làng'),
    ask('replace', 17, 'thay “tự giác” bằng “nghiêm chỉnh”', 'tự giác → nghiêm chỉnh'),
    ask(
      'replace',
      17,
      'thay “tự giác chấp hành” bằng “tự giác, nghiêm chỉnh chấp hành”',
      'tự giác chấp hành → tự giác, nghiêm chỉnh chấp hành'
    )
  ]
]

describe('requests on a regulation of articles', () => {
  for (const row of same) it(`are one: ${row[0]?.text}`, () => expectOne(draft, row))
  for (const row of apart) it(`are apart: ${row[0]?.text}`, () => expectApart(draft, row))
})
