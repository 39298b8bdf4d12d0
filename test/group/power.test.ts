import { ask, draftOf, expectGroups, type Made } from './pairs.ts'

/** Made up: a report of an electricity office. */
const draft = draftOf(
  [
    ['DỰ THẢO BÁO CÁO ĐẠI HỘI CHI BỘ ĐIỆN LỰC THỊ XÃ LONG KHÊ', null],
    ['I. KẾT QUẢ', 'h1'],
    ['1. Cung cấp điện', 'h2'],
    [
      'Sản lượng điện thương phẩm 412 triệu kWh; tổn thất còn 4,6%; thời gian mất điện bình quân 310 phút/khách hàng/năm.',
      'h2'
    ],
    ['Lắp 38.000 công tơ điện tử, đạt 81%; thu tiền điện không dùng tiền mặt đạt 64%.', 'h2'],
    ['2. Công tác Đảng', 'h3'],
    ['Kết nạp 11 đảng viên; sinh hoạt chuyên đề 08 lần; học tập nghị quyết đạt 97,5%.', 'h3'],
    ['II. HẠN CHẾ', 'h4'],
    ['Còn để xảy ra sự cố lưới điện mùa mưa bão; giải quyết kiến nghị khách hàng có lúc chậm.', 'h4'],
    ['III. CHỈ TIÊU', 'h5'],
    ['1. Tổn thất điện năng dưới 4,2%.', 'h5'],
    ['2. Thời gian mất điện bình quân dưới 250 phút.', 'h5'],
    ['3. 90% khách hàng thanh toán không dùng tiền mặt.', 'h5'],
    ['4. Kết nạp 15 đảng viên.', 'h5'],
    ['IV. NHIỆM VỤ', 'h6'],
    [
      'Cải tạo lưới điện hạ áp; phát triển điện mặt trời mái nhà; nâng cao chất lượng dịch vụ; chăm lo đời sống người lao động.',
      'h6'
    ]
  ],
  [
    ['h1', null, 'I.', 'KẾT QUẢ', 1, 7, 'heading'],
    ['h2', 'h1', '1.', 'Cung cấp điện', 2, 5, 'heading'],
    ['h3', 'h1', '2.', 'Công tác Đảng', 5, 7, 'heading'],
    ['h4', null, 'II.', 'HẠN CHẾ', 7, 9, 'heading'],
    ['h5', null, 'III.', 'CHỈ TIÊU', 9, 14, 'heading'],
    ['h6', null, 'IV.', 'NHIỆM VỤ', 14, 16, 'heading']
  ]
)
const rows: [string, Made][] = [
  ['dieday', ask('add', 'h4', 'Phần hạn chế chưa nói dây điện chằng chịt mất mỹ quan')],
  ['dieday', ask('add', 'h4', 'bo sung han che day dien chang chit tren duong')],
  ['dieday', ask('clarify', 'h4', 'Hạn chế phải nêu tình trạng dây điện, cáp viễn thông chằng chịt trên cột')],
  ['ghichiso', ask('add', 'h4', 'thiếu việc ghi sai chỉ số công tơ, dân khiếu nại hoài')],
  ['ghichiso', ask('add', 'h4', 'Đề nghị nêu thêm hạn chế ghi sai chỉ số công tơ')],
  ['ghichiso', ask('propose', 'h4', 'cần nhìn nhận vụ ghi nhầm chỉ số công tơ của khách hàng')],
  ['catdien', ask('add', 'h4', 'Còn cắt điện không báo trước, phải ghi vào hạn chế')],
  ['catdien', ask('add', 'h4', 'sao ko ghi chuyen cat dien khong bao truoc')],
  ['hanhlang', ask('add', 'h4', 'Bổ sung: vi phạm hành lang an toàn lưới điện còn nhiều')],
  ['hanhlang', ask('add', 'h4', 'chưa đề cập vi phạm hành lang an toàn lưới điện do cây xanh, nhà ở')],
  ['thaido', ask('add', 'h4', 'nói thêm thái độ phục vụ của nhân viên thu tiền')],
  ['thaido', ask('add', 'h4', 'Thái độ của một số nhân viên chưa tốt, đề nghị bổ sung vào hạn chế')],
  ['thaido2', ask('clarify', 'h4', 'Nêu rõ có bao nhiêu nhân viên bị kỷ luật')],
  ['suco', ask('clarify', 8, 'Phân tích nguyên nhân sự cố lưới điện mùa mưa bão')],
  ['suco', ask('clarify', 8, 'làm rõ vì sao sự cố lưới điện hay xảy ra mùa mưa')],
  ['sucosl', ask('clarify', 8, 'Nêu số liệu cụ thể bao nhiêu vụ sự cố lưới điện')],
  ['kiennghi', ask('delete', 8, 'Bỏ ý giải quyết kiến nghị khách hàng có lúc chậm')],
  [
    'kiennghi',
    ask(
      'delete',
      8,
      'Bỏ “giải quyết kiến nghị khách hàng có lúc chậm”',
      '- giải quyết kiến nghị khách hàng có lúc chậm'
    )
  ],
  ['kiennghi2', ask('replace', 8, '“có lúc chậm” thành “còn chậm”', 'có lúc chậm → còn chậm')],
  [
    'kiennghi2',
    ask(
      'replace',
      8,
      'Viết thẳng là giải quyết kiến nghị khách hàng còn chậm',
      '+ giải quyết kiến nghị khách hàng còn chậm'
    )
  ],
  ['tonthat40', ask('replace', 10, 'Tổn thất nên dưới 4,0%', '+ 4,0%')],
  ['tonthat40', ask('replace', 10, '4,2% → 4,0%', '4,2% → 4,0%')],
  ['tonthat40', ask('replace', 10, 'phấn đấu giảm tổn thất từ 4,2 xuống còn 4,0%', '4,2 → 4,0%')],
  ['tonthat38', ask('replace', 10, 'Tổn thất 3,8% mới là phấn đấu', '4,2% → 3,8%')],
  ['tonthatgiu', ask('approve', 10, 'Giữ chỉ tiêu tổn thất 4,2%')],
  ['matdien200', ask('replace', 11, 'dưới 200 phút', '250 phút → 200 phút')],
  ['matdien200', ask('propose', 11, 'Thời gian mất điện bình quân nên phấn đấu 200 phút thôi')],
  ['matdien220', ask('replace', 11, '250 sửa 220', '250 → 220')],
  ['bott', ask('delete', 12, 'bo chi tieu khong dung tien mat')],
  ['hatt', ask('replace', 12, 'Hạ 90% xuống 80%', '90% → 80%')],
  ['kn20', ask('replace', 13, 'Kết nạp 20 đảng viên', '15 → 20')],
  ['kn20', ask('replace', 13, 'Nâng chỉ tiêu kết nạp từ 15 lên 20 đảng viên', '15 → 20 đảng viên')],
  ['kn12', ask('replace', 13, 'kết nạp 12 thôi', '15 → 12')],
  ['tramsac', ask('propose', 'h6', 'Xây trạm sạc xe điện ở trung tâm')],
  ['tramsac', ask('add', 'h6', 'Nhiệm vụ thiếu việc phát triển trạm sạc xe điện')],
  ['tramsac', ask('add', 15, 'thêm “xây dựng trạm sạc xe điện”', '+ xây dựng trạm sạc xe điện')],
  ['ngam', ask('add', 'h6', 'Bổ sung nhiệm vụ ngầm hóa lưới điện khu trung tâm')],
  ['ngam', ask('propose', 'h6', 'nên ngầm hóa lưới điện ở trung tâm thị xã')],
  ['ngam', ask('add', 'h6', 'nhiem vu phai co ngam hoa luoi dien')],
  ['tietkiem', ask('add', 'h6', 'thêm tuyên truyền tiết kiệm điện trong trường học')],
  ['tietkiem', ask('propose', 'h6', 'Tuyên truyền tiết kiệm điện cho học sinh, trường học')],
  ['tietkiem2', ask('add', 'h6', 'thêm tuyên truyền an toàn điện trong trường học')],
  ['chamlo', ask('clarify', 15, 'Chăm lo đời sống người lao động bằng cách nào, ghi cụ thể')],
  ['chamlo', ask('clarify', 'h6', 'nói rõ chăm lo đời sống người lao động thế nào')],
  ['nhao', ask('propose', 'h6', 'Xây nhà ở cho công nhân ngành điện')],
  ['khamsk', ask('propose', 'h6', 'Khám sức khỏe định kỳ cho công nhân ngành điện')],
  [
    'mattroi',
    ask('object', 15, 'Không nên phát triển điện mặt trời mái nhà vì quá tải lưới', undefined, {
      reason: 'vì quá tải lưới'
    })
  ],
  ['mattroi', ask('delete', 15, 'Bỏ phát triển điện mặt trời mái nhà')],
  ['mattroi+', ask('add', 15, 'thêm chính sách hỗ trợ dân lắp điện mặt trời mái nhà')],
  ['hochanh', ask('correct', 6, 'Học nghị quyết 97,5% mà báo cáo năm ghi 95,7%')],
  ['hochanh', ask('correct', 6, 'số 97,5% hay 95,7%? kiểm tra lại')],
  ['cd08', ask('correct', 6, 'sinh hoạt chuyên đề 08 lần hay 18 lần, coi lại')],
  ['rutI', ask('restructure', 'h1', 'Mục I dài, nên rút gọn')],
  ['rutI', ask('restructure', 'h1', 'ket qua viet dai dong qua, cat bot')],
  ['tachI', ask('restructure', 'h1', 'Tách mục I thành kết quả sản xuất và kết quả công tác Đảng')],
  ['GA', ask('approve', 'document', 'Nhất trí')],
  ['GA', ask('approve', 'document', 'Tôi đồng ý với dự thảo, không bổ sung gì')],
  ['GA', ask('approve', 'document', 'thong nhat cao du thao bao cao')],
  ['A5', ask('approve', 'h5', 'Thống nhất chỉ tiêu')],
  ['A5', ask('approve', 'h5', 'các chỉ tiêu sát thực tế, đồng tình')]
]

describe('requests on a report of an electricity office', () => {
  it('fall into the groups of their labels, many look-alikes under one heading', () => expectGroups(draft, rows))
})
