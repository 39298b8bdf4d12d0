import { ask, draftOf, expectApart, expectOne, type Made } from './pairs.ts'

/** Made up: a report of a province. */
const draft = draftOf(
  [
    ['BÁO CÁO CHÍNH TRỊ CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH TẠI ĐẠI HỘI LẦN THỨ XX', null],
    ['PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT', 'h1'],
    ['I. Về kinh tế', 'h2'],
    [
      'Tốc độ tăng trưởng kinh tế bình quân 8,2%/năm; cơ cấu kinh tế chuyển dịch tích cực, tỷ trọng nông nghiệp giảm còn 21%.',
      'h2'
    ],
    ['Thu hút được 56 dự án đầu tư, tổng vốn 12.400 tỷ đồng; khu công nghiệp Đồi Xanh đạt tỷ lệ lấp đầy 70%.', 'h2'],
    ['Xây dựng nông thôn mới đạt kết quả khá, có 82 xã đạt chuẩn.', 'h2'],
    ['II. Về văn hóa, xã hội', 'h3'],
    ['Tỷ lệ hộ nghèo còn 2,4%; 95% dân số tham gia bảo hiểm y tế; thiết chế văn hóa cơ sở được đầu tư nâng cấp.', 'h3'],
    ['Chất lượng nguồn nhân lực chưa đáp ứng yêu cầu, thiếu bác sĩ ở tuyến huyện.', 'h3'],
    ['III. Hạn chế, khuyết điểm', 'h4'],
    [
      'Giải ngân vốn đầu tư công chậm; liên kết vùng chưa chặt chẽ; ô nhiễm môi trường ở một số làng nghề chậm khắc phục.',
      'h4'
    ],
    ['Một số cấp ủy chưa thực sự quan tâm lãnh đạo công tác thanh niên.', 'h4'],
    ['PHẦN THỨ HAI PHƯƠNG HƯỚNG, NHIỆM VỤ', 'h5'],
    ['I. Mục tiêu tổng quát', 'h6'],
    ['Xây dựng Đảng bộ trong sạch, vững mạnh; phấn đấu đến năm 2030 tỉnh trở thành tỉnh khá của vùng.', 'h6'],
    ['II. Các chỉ tiêu chủ yếu', 'h7'],
    ['1. Tăng trưởng GRDP bình quân 9%/năm.', 'h7'],
    ['2. GRDP bình quân đầu người đến năm 2030 đạt 120 triệu đồng.', 'h7'],
    ['3. Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có bằng cấp, chứng chỉ đạt 32%.', 'h7'],
    ['III. Nhiệm vụ, giải pháp', 'h8'],
    ['Phát triển công nghiệp chế biến, năng lượng sạch; hoàn thành đường cao tốc qua tỉnh.', 'h8'],
    ['Phát triển du lịch sinh thái, du lịch cộng đồng gắn với bản sắc văn hóa các dân tộc.', 'h8'],
    ['Quan tâm tạo việc làm cho thanh niên nông thôn, bộ đội xuất ngũ.', 'h8']
  ],
  [
    ['h1', null, 'PHẦN THỨ NHẤT', 'KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT', 1, 12, 'part'],
    ['h2', 'h1', 'I.', 'Về kinh tế', 2, 6, 'heading'],
    ['h3', 'h1', 'II.', 'Về văn hóa, xã hội', 6, 9, 'heading'],
    ['h4', 'h1', 'III.', 'Hạn chế, khuyết điểm', 9, 12, 'heading'],
    ['h5', null, 'PHẦN THỨ HAI', 'PHƯƠNG HƯỚNG, NHIỆM VỤ', 12, 23, 'part'],
    ['h6', 'h5', 'I.', 'Mục tiêu tổng quát', 13, 15, 'heading'],
    ['h7', 'h5', 'II.', 'Các chỉ tiêu chủ yếu', 15, 19, 'heading'],
    ['h8', 'h5', 'III.', 'Nhiệm vụ, giải pháp', 19, 23, 'heading']
  ]
)

/** In each row: one request in several words. */
const same: Made[][] = [
  [
    ask('replace', 16, 'Chỉ tiêu tăng trưởng GRDP nên để 8,5%/năm cho sát thực tế', '9% → 8,5%'),
    ask('replace', 16, 'Hạ tăng trưởng GRDP từ 9% xuống 8,5%', '9% → 8,5%'),
    ask('replace', 16, 'tr.25: 9%/năm sửa thành 8,5%/năm', '9%/năm → 8,5%/năm')
  ],
  [
    ask('add', 'h4', 'Đề nghị bổ sung hạn chế về cải cách hành chính, chỉ số PCI còn thấp'),
    ask('add', 'h4', 'Phần hạn chế chưa nêu chỉ số PCI tụt hạng, cải cách hành chính chậm'),
    ask('clarify', 'h4', 'Nên nói thẳng hạn chế trong cải cách hành chính và chỉ số PCI')
  ],
  [
    ask('add', 'h8', 'Bổ sung giải pháp thu hút bác sĩ về tuyến huyện công tác'),
    ask('propose', 'h8', 'Cần có chính sách thu hút, đãi ngộ bác sĩ về công tác ở tuyến huyện'),
    ask('add', 'h8', 'them giai phap thu hut bac si ve huyen')
  ],
  [
    ask('clarify', 10, 'Nêu rõ tên các làng nghề gây ô nhiễm'),
    ask('clarify', 10, 'Làng nghề nào còn ô nhiễm thì ghi rõ tên ra')
  ],
  [
    ask('clarify', 10, 'Phân tích rõ nguyên nhân giải ngân vốn đầu tư công chậm'),
    ask('clarify', 10, 'Làm rõ vì sao giải ngân đầu tư công chậm, trách nhiệm thuộc về ai')
  ],
  [
    ask('replace', 14, 'Thay “tỉnh khá” bằng “tỉnh phát triển khá”', 'tỉnh khá → tỉnh phát triển khá'),
    ask('add', 14, 'thêm “phát triển” trước từ “khá”', '+ phát triển'),
    ask(
      'replace',
      14,
      '“trở thành tỉnh khá của vùng” → “trở thành tỉnh phát triển khá của vùng”',
      'trở thành tỉnh khá của vùng → trở thành tỉnh phát triển khá của vùng'
    )
  ],
  [
    ask('delete', 11, 'Bỏ từ “thực sự”', '- thực sự'),
    ask('replace', 11, 'sửa “chưa thực sự quan tâm” thành “chưa quan tâm”', 'chưa thực sự quan tâm → chưa quan tâm')
  ],
  [
    ask('add', 21, 'Bổ sung “du lịch tâm linh” vào sau “du lịch cộng đồng”', '+ du lịch tâm linh'),
    ask('add', 21, 'thêm cụm từ “, du lịch tâm linh”', '+ , du lịch tâm linh'),
    ask('add', 'h8', 'phần nhiệm vụ nên có thêm du lịch tâm linh')
  ],
  [
    ask('object', 20, 'Không đồng ý đưa đường cao tốc vào nhiệm vụ vì đây là dự án của Trung ương', undefined, {
      reason: 'vì đây là dự án của Trung ương'
    }),
    ask('delete', 20, 'Đề nghị bỏ nội dung về đường cao tốc do thuộc trách nhiệm Trung ương', undefined, {
      reason: 'do thuộc trách nhiệm Trung ương'
    })
  ],
  [
    ask('restructure', 'h1', 'Phần thứ nhất quá dài, cần rút gọn'),
    ask('restructure', 'h1', 'Rút ngắn phần kết quả lại')
  ],
  [
    ask('move', 'h1', 'Đưa mục văn hóa, xã hội lên trước mục kinh tế'),
    ask('move', 'h1', 'nên xếp văn hóa, xã hội lên trước kinh tế')
  ],
  [
    ask('approve', 'h7', 'Nhất trí cao với các chỉ tiêu chủ yếu'),
    ask('approve', 'h7', 'Thống nhất phần II - chỉ tiêu'),
    ask('approve', 'h7', 'Các chỉ tiêu đề ra là phù hợp, đồng ý')
  ],
  [
    ask('correct', 5, 'Số xã đạt chuẩn nông thôn mới là 84, không phải 82', '82 → 84'),
    ask('correct', 5, 'sửa 82 xã thành 84 xã', '82 xã → 84 xã')
  ],
  [
    ask('correct', 4, 'Kiểm tra lại số 56 dự án vì phụ lục ghi 65'),
    ask('correct', 4, '56 dự án hay 65 dự án? Phụ lục ghi khác, đề nghị rà soát')
  ],
  [
    ask('approve', 'document', 'Chi bộ 5 cơ bản nhất trí với dự thảo Báo cáo chính trị trình Đại hội'),
    ask('approve', 'document', 'Đa số đảng viên thống nhất với dự thảo báo cáo'),
    ask('approve', 'document', 'thống nhất 100%')
  ]
]

/** In each row: requests that share place and words and are not one. */
const apart: Made[][] = [
  [
    ask('add', 'h4', 'Bổ sung hạn chế về chỉ số PCI'),
    ask('add', 'h4', 'Bổ sung hạn chế về an toàn giao thông'),
    ask('add', 'h4', 'Bổ sung hạn chế về quản lý đất đai'),
    ask('add', 'h4', 'Bổ sung nguyên nhân của việc chỉ số PCI thấp')
  ],
  [
    ask('add', 'h8', 'Thu hút bác sĩ về tuyến huyện'),
    ask('add', 'h8', 'Thu hút giáo viên về vùng sâu'),
    ask('add', 'h8', 'Thu hút doanh nghiệp vào khu công nghiệp')
  ],
  [
    ask('clarify', 10, 'Nêu rõ tên các làng nghề gây ô nhiễm'),
    ask('clarify', 10, 'Nêu rõ giải ngân chậm bao nhiêu phần trăm'),
    ask('clarify', 10, 'Nêu rõ liên kết vùng chưa chặt chẽ ở điểm nào')
  ],
  [
    ask('replace', 17, '120 triệu → 130 triệu', '120 triệu → 130 triệu'),
    ask('replace', 17, '120 triệu → 150 triệu', '120 triệu → 150 triệu'),
    ask('replace', 17, 'đến năm 2030 → đến năm 2031', 'năm 2030 → năm 2031')
  ],
  [ask('replace', 18, '75% → 80%', '75% → 80%'), ask('replace', 18, '32% → 40%', '32% → 40%')],
  [
    ask('add', 21, 'thêm “du lịch tâm linh”', '+ du lịch tâm linh'),
    ask('add', 21, 'thêm “du lịch nông nghiệp”', '+ du lịch nông nghiệp'),
    ask('add', 21, 'thêm “du lịch”', '+ du lịch')
  ],
  [
    ask('add', 22, 'thêm “và phụ nữ”', '+ và phụ nữ'),
    ask('add', 22, 'thêm “và người khuyết tật”', '+ và người khuyết tật'),
    ask('replace', 22, '“thanh niên nông thôn” thành “thanh niên”', 'thanh niên nông thôn → thanh niên')
  ],
  [
    ask('object', 20, 'Không đồng ý làm đường cao tốc'),
    ask('approve', 20, 'Đồng tình với việc làm đường cao tốc'),
    ask('object', 20, 'Không đồng ý phát triển năng lượng sạch'),
    ask('clarify', 20, 'Làm rõ thời gian hoàn thành đường cao tốc')
  ],
  [
    ask('approve', 'h4', 'Nhất trí với phần hạn chế'),
    ask('approve', 10, 'Đồng tình với nhận định liên kết vùng chưa chặt chẽ'),
    ask('approve', 11, 'Đồng tình nhận định cấp ủy chưa quan tâm thanh niên')
  ],
  [
    ask('restructure', 'h1', 'Rút gọn phần thứ nhất'),
    ask('restructure', 'h5', 'Rút gọn phần thứ hai'),
    ask('restructure', 'h1', 'Viết lại phần thứ nhất theo hướng mở rộng')
  ],
  [
    ask('move', 'h1', 'Đưa văn hóa, xã hội lên trước kinh tế'),
    ask('move', 'h1', 'Đưa hạn chế lên trước kinh tế'),
    ask('move', 'h1', 'Đưa kinh tế lên trước văn hóa, xã hội')
  ],
  [
    ask('correct', 5, '82 xã thành 84 xã', '82 xã → 84 xã'),
    ask('correct', 5, '82 xã thành 80 xã', '82 xã → 80 xã'),
    ask('correct', 5, 'viết “xã đạt chuẩn nông thôn mới”', '+ xã đạt chuẩn nông thôn mới')
  ],
  [
    ask('propose', 'h8', 'Hỗ trợ vay vốn cho thanh niên khởi nghiệp'),
    ask('propose', 'h8', 'Hỗ trợ nhà ở cho thanh niên công nhân'),
    ask('propose', 'h8', 'Hỗ trợ học nghề cho thanh niên nông thôn'),
    ask('propose', 'h8', 'Hỗ trợ vay vốn cho hộ nghèo')
  ],
  [
    ask('add', 'h6', 'Bổ sung mục tiêu trở thành trung tâm công nghiệp của vùng vào năm 2030'),
    ask('add', 'h6', 'Bổ sung mục tiêu trở thành trung tâm du lịch của vùng vào năm 2030'),
    ask('add', 'h6', 'Bổ sung mục tiêu trở thành trung tâm công nghiệp của vùng vào năm 2035')
  ],
  [
    ask('clarify', 3, 'Đánh giá sâu hơn chuyển dịch cơ cấu kinh tế'),
    ask('clarify', 3, 'Đánh giá sâu hơn tốc độ tăng trưởng kinh tế')
  ],
  [
    ask('replace', 7, 'thay “nâng cấp” bằng “xây mới”', 'nâng cấp → xây mới'),
    ask('replace', 7, 'thay “nâng cấp” bằng “sửa chữa”', 'nâng cấp → sửa chữa'),
    ask('delete', 7, 'bỏ “nâng cấp”', '- nâng cấp')
  ]
]

describe('requests on a report of a province', () => {
  for (const row of same) it(`are one: ${row[0]?.text}`, () => expectOne(draft, row))
  for (const row of apart) it(`are apart: ${row[0]?.text}`, () => expectApart(draft, row))
})
