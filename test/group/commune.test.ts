import { ask, draftOf, expectGroups, type Made } from './pairs.ts'

/** Made up: a political report of a commune. */
const draft = draftOf(
  [
    ['BÁO CÁO CHÍNH TRỊ TRÌNH ĐẠI HỘI ĐẢNG BỘ XÃ THẠNH MỸ LẦN THỨ XIV', null],
    ['PHẦN THỨ NHẤT KẾT QUẢ', 'h1'],
    ['I. KINH TẾ', 'h2'],
    ['1. Nông nghiệp', 'h3'],
    [
      'Diện tích lúa 1.240 ha, năng xuất bình quân 6,8 tấn/ha; đàn bò 3.150 con; chuyển đổi 86 ha sang cây ăn trái.',
      'h3'
    ],
    ['2. Xây dựng nông thôn mới', 'h4'],
    ['Xã đạt 17/19 tiêu chí; bê tông hóa 24 km đường; nhân dân đóng góp 11,2 tỷ đồng.', 'h4'],
    ['II. VĂN HÓA - XÃ HỘI', 'h5'],
    ['Hộ nghèo còn 3,1%; bảo hiểm y tế 93%; 9/10 ấp văn hóa; vận động 46 căn nhà tình thương.', 'h5'],
    ['III. HẠN CHẾ', 'h6'],
    ['Kinh tế tập thể yếu; an ninh trật tự có lúc phức tạp; công tác dân vận của một vài ấp chưa sâu sát.', 'h6'],
    ['PHẦN THỨ HAI PHƯƠNG HƯỚNG', 'h7'],
    ['I. MỤC TIÊU', 'h8'],
    [
      'Phấn đấu đến năm 2027 xã đạt chuẩn nông thôn mới, là vùng lúa gạo chất lượng và cửa ngõ giao thương của huyện.',
      'h8'
    ],
    ['II. CHỈ TIÊU', 'h9'],
    ['1. Thu nhập bình quân 75 triệu đồng/người/năm.', 'h9'],
    ['2. Hộ nghèo dưới 1%.', 'h9'],
    ['3. Thành lập 05 hợp tác xã.', 'h9'],
    ['4. 100% trẻ 6 tuổi vào lớp 1.', 'h9'],
    ['III. GIẢI PHÁP', 'h10'],
    [
      'Xây dựng cánh đồng lớn; nạo vét kênh mương; mở rộng chợ xã; phát huy quy chế dân chủ; củng cố các tổ hòa giải.',
      'h10'
    ],
    ['IV. TỔ CHỨC THỰC HIỆN', 'h11'],
    ['UBND xã cụ thể hóa Nghị quyết theo Kế hoạch số 09-KH/ĐU ngày 31/4/2025; MTTQVN giám sát.', 'h11']
  ],
  [
    ['h1', null, 'PHẦN THỨ NHẤT', 'KẾT QUẢ', 1, 11, 'part'],
    ['h2', 'h1', 'I.', 'KINH TẾ', 2, 7, 'heading'],
    ['h3', 'h2', '1.', 'Nông nghiệp', 3, 5, 'heading'],
    ['h4', 'h2', '2.', 'Xây dựng nông thôn mới', 5, 7, 'heading'],
    ['h5', 'h1', 'II.', 'VĂN HÓA - XÃ HỘI', 7, 9, 'heading'],
    ['h6', 'h1', 'III.', 'HẠN CHẾ', 9, 11, 'heading'],
    ['h7', null, 'PHẦN THỨ HAI', 'PHƯƠNG HƯỚNG', 11, 23, 'part'],
    ['h8', 'h7', 'I.', 'MỤC TIÊU', 12, 14, 'heading'],
    ['h9', 'h7', 'II.', 'CHỈ TIÊU', 14, 19, 'heading'],
    ['h10', 'h7', 'III.', 'GIẢI PHÁP', 19, 21, 'heading'],
    ['h11', 'h7', 'IV.', 'TỔ CHỨC THỰC HIỆN', 21, 23, 'heading']
  ]
)
const rows: [string, Made][] = [
  ['nangxuat', ask('correct', 4, '“năng xuất” viết sai', '- năng xuất')],
  ['nangxuat', ask('correct', 4, 'năng xuất → năng suất', 'năng xuất → năng suất')],
  ['nangxuat', ask('correct', 4, 'sua “nang xuat” thanh “nang suat”', 'nang xuat → nang suat')],
  ['bo3150', ask('correct', 4, 'đàn bò 3.150 hay 3.510 con, thống kê huyện ghi 3.510')],
  ['bo3150', ask('correct', 'document', 'Số bò 3.150 con không khớp niên giám (3.510)')],
  ['lua1240', ask('correct', 4, 'diện tích lúa 1.240 hay 1.420 ha, kiểm tra')],
  ['caylau', ask('clarify', 4, '86 ha chuyển sang cây gì, nêu rõ loại cây')],
  ['caylau', ask('clarify', 4, 'Làm rõ chuyển đổi 86 ha sang những loại cây ăn trái nào')],
  ['hieuqua', ask('clarify', 4, 'Đánh giá hiệu quả của 86 ha chuyển đổi')],
  ['tieuchi', ask('clarify', 6, 'Còn 2 tiêu chí chưa đạt là tiêu chí nào')],
  ['tieuchi', ask('clarify', 'h4', 'nêu tên hai tiêu chí nông thôn mới chưa đạt')],
  ['duong', ask('add', 'h4', 'thêm kết quả xây cầu giao thông nông thôn')],
  ['duong', ask('add', 6, 'bổ sung số cầu nông thôn đã xây')],
  ['den', ask('add', 'h4', 'thêm kết quả thắp sáng đường quê')],
  ['matuy', ask('add', 'h6', 'Hạn chế chưa nói tệ nạn ma túy trong thanh niên')],
  ['matuy', ask('add', 'h6', 'bo sung te nan ma tuy')],
  ['daga', ask('add', 'h6', 'bổ sung tệ nạn đá gà, cờ bạc')],
  ['racthai', ask('add', 'h6', 'thiếu hạn chế về rác thải, nước thải chăn nuôi')],
  ['racthai', ask('clarify', 'h6', 'Nói rõ ô nhiễm do nước thải chăn nuôi, rác thải')],
  ['thuysan', ask('add', 'h6', 'thiếu hạn chế về xả thải của lò gạch')],
  ['danvan', ask('replace', 10, 'Bỏ “một vài ấp”, ghi rõ ấp nào', 'một vài ấp → Ấp Chín')],
  ['anninh', ask('delete', 10, 'Bỏ “có lúc”', '- có lúc')],
  [
    'anninh',
    ask('replace', 10, '“an ninh trật tự phức tạp”', 'an ninh trật tự có lúc phức tạp → an ninh trật tự phức tạp')
  ],
  ['anninh2', ask('replace', 10, '“có lúc phức tạp” sửa thành “cơ bản ổn định”', 'có lúc phức tạp → cơ bản ổn định')],
  ['2026', ask('replace', 13, 'Đến năm 2026 phải xong nông thôn mới', '2027 → 2026')],
  ['2026', ask('replace', 13, 'thay “năm 2027” bằng “năm 2026”', 'năm 2027 → năm 2026')],
  ['2028', ask('replace', 13, 'lùi đến năm 2028', 'năm 2027 → năm 2028')],
  ['cuango', ask('delete', 13, 'Bỏ “và cửa ngõ giao thương”', '- và cửa ngõ giao thương')],
  [
    'cuango',
    ask('replace', 13, 'sửa: “là vùng lúa gạo chất lượng của huyện”', '+ là vùng lúa gạo chất lượng của huyện')
  ],
  ['tn80', ask('replace', 15, 'Thu nhập 80 triệu đồng/người/năm', '75 triệu đồng → 80 triệu đồng')],
  ['tn80', ask('replace', 15, 'nâng 75 lên 80 triệu', '75 → 80')],
  ['tn80', ask('propose', 15, 'thu nhập bình quân nên là 80 triệu')],
  ['tn70', ask('replace', 15, '75 cao quá, 70 thôi', '75 → 70')],
  ['boht', ask('delete', 17, 'bỏ chỉ tiêu thành lập hợp tác xã')],
  ['boht', ask('delete', 17, 'Bỏ chỉ tiêu 3')],
  ['ht3', ask('replace', 17, '05 hợp tác xã xuống 03', '05 → 03')],
  ['bo4', ask('delete', 18, 'Bỏ chỉ tiêu này, đương nhiên rồi', undefined, { reason: 'đương nhiên rồi' })],
  ['khoinghiep', ask('add', 'h10', 'Giải pháp hỗ trợ thanh niên khởi nghiệp')],
  ['khoinghiep', ask('propose', 'h10', 'có quỹ cho thanh niên vay khởi nghiệp')],
  ['xkld', ask('propose', 'h10', 'đưa thanh niên đi xuất khẩu lao động')],
  ['xkld', ask('add', 'h10', 'Bổ sung giải pháp xuất khẩu lao động cho thanh niên')],
  ['camera', ask('propose', 'h10', 'gắn camera an ninh ở các ngã ba')],
  ['camera', ask('add', 20, 'thêm ý lắp camera an ninh')],
  ['cho', ask('object', 20, 'Mở rộng chợ xã là không cần thiết')],
  ['cho', ask('delete', 20, 'bỏ “mở rộng chợ xã”', '- mở rộng chợ xã')],
  ['cho2', ask('clarify', 20, 'mở rộng chợ xã lấy tiền ở đâu')],
  ['kenh', ask('add', 20, 'sau “kênh mương” thêm “, gia cố đê bao”', '+ , gia cố đê bao')],
  ['kenh', ask('add', 'h10', 'giải pháp phải có gia cố đê bao')],
  ['ngay', ask('correct', 22, 'tháng 4 không có ngày 31')],
  ['ngay', ask('correct', 22, 'xem lại ngày 31/4/2025 của kế hoạch 09')],
  ['mttq', ask('clarify', 22, 'MTTQVN viết đầy đủ giúp')],
  ['mttq', ask('clarify', 22, 'MTTQVN là gì')],
  ['rut', ask('restructure', 'h1', 'Phần thứ nhất cần viết ngắn lại')],
  ['rut', ask('restructure', 'h1', 'Rút gọn Phần thứ nhất, bớt số liệu')],
  ['gop', ask('restructure', 'h1', 'Gộp mục II và III của Phần thứ nhất')],
  ['GA', ask('approve', 'document', 'Tôi hoàn toàn nhất trí với dự thảo')],
  ['GA', ask('approve', 'document', 'dong y het')],
  ['bocuc', ask('approve', 'document', 'Bố cục hợp lý, nhất trí với bố cục')],
  ['A9', ask('approve', 'h9', 'Nhất trí các chỉ tiêu')],
  ['A9', ask('approve', 'h9', 'đồng ý phần chỉ tiêu')]
]

describe('requests on a report of a commune', () => {
  it('fall into the groups of their labels, faults told from two ends among them', () => expectGroups(draft, rows))
})
