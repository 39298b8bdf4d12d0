import type { Phrase } from './phrases.ts'

/** Figures changed with a verb and without: one is found too low, too high or wrong, the other is what it should be. */
export const figures: Phrase[] = [
  {
    text: 'Mức thu học phí 120.000 đồng là cao quá so với vùng sâu, nên để 80.000 đồng thôi.',
    kind: 'replace',
    edit: ['120.000 đồng', '80.000 đồng']
  },
  {
    text: 'tỷ lệ bao phủ BHYT 92% thì thấp quá, phải 95% mới đúng',
    kind: ['replace', 'correct'],
    edit: ['92%', '95%']
  },
  { text: 'Chỉ tiêu giường bệnh nên là 350 chứ không phải 300.', kind: 'replace', edit: ['300', '350'] },
  { text: 'trực đêm 3 người ko đủ, chắc phải 5 người anh chị ạ', kind: 'replace', edit: ['3 người', '5 người'] },
  {
    text: 'Đề nghị hạ mức đóng quỹ khuyến học từ 50.000 đồng xuống 30.000 đồng/hộ vì dân còn nghèo',
    kind: 'replace',
    edit: ['50.000 đồng', '30.000 đồng'],
    reason: 'vì dân còn nghèo'
  },
  {
    text: 'Xin kinh phí sửa nhà văn hóa 200 triệu thôi, 500 triệu phường không kham nổi.',
    kind: 'replace',
    edit: ['500 triệu', '200 triệu'],
    reason: '500 triệu phường không kham nổi'
  },
  {
    text: 'Khoản 3 Điều 12 quy định 10 ngày làm việc là quá ngắn, đề nghị kéo dài thành 15 ngày làm việc.',
    kind: 'replace',
    edit: ['10 ngày làm việc', '15 ngày làm việc']
  },
  {
    text: 'so luong quan nhan du bi 60 nguoi chua dung, thuc te la 75 nguoi',
    kind: ['correct', 'replace'],
    edit: ['60 nguoi', '75 nguoi']
  },
  { text: 'Nâng chỉ tiêu hiến máu tình nguyện lên 400 đơn vị máu mỗi năm.', kind: 'replace', edit: [null, '400'] },
  {
    text: 'Mỗi tổ dân phố họp một quý một lần thì thưa quá, mỗi tháng một lần mới nắm được dân.',
    kind: 'replace',
    edit: ['một quý một lần', 'mỗi tháng một lần']
  },
  {
    text: 'Chỉ tiêu trường chuẩn quốc gia: 6 trường thì vừa sức, “8 trường” vượt khả năng ngân sách.',
    kind: 'replace',
    edit: ['8 trường', '6 trường']
  },
  {
    text: 'Bảng 3 cộng sai: 120 + 85 + 60 phải bằng 265 chứ không phải 256.',
    kind: ['correct', 'replace'],
    edit: ['256', '265'],
    reason: '120 + 85 + 60 phải bằng 265'
  },
  {
    text: 'Tôi thống nhất đưa chỉ tiêu xóa nhà tạm vào nghị quyết nhưng 40 căn thì ít, nên nâng lên 55 căn.',
    kind: 'replace',
    stance: 'agree-in-part',
    edit: ['40 căn', '55 căn']
  },
  {
    text: 'Không đồng tình với mức phạt 2.000.000 đồng vì quá nặng với hộ buôn bán nhỏ; chỉ nên 500.000 đồng.',
    kind: ['replace', 'object'],
    stance: 'disagree',
    edit: ['2.000.000 đồng', '500.000 đồng'],
    reason: 'vì quá nặng với hộ buôn bán nhỏ'
  },
  {
    text: 'Sửa “2019” thành “2020” cho đúng với quyết định.',
    kind: ['correct', 'replace'],
    edit: ['2019', '2020'],
    reason: 'cho đúng với quyết định'
  },
  {
    text: 'Chỉ tiêu bắn súng đạt giỏi 85% quá cao với chiến sĩ mới, hạ còn 75%.',
    kind: 'replace',
    edit: ['85%', '75%']
  },
  {
    text: 'Tôi tán thành tăng giường dịch vụ nhưng chỉ tối đa 10% thôi, 20% là quá nhiều.',
    kind: 'replace',
    stance: 'agree-in-part',
    edit: ['20%', '10%'],
    reason: '20% là quá nhiều'
  },
  {
    text: 'Phẫu thuật nội soi đạt 1.250 ca chứ ko phải 1.520 ca nha, gõ lộn số.',
    kind: ['correct', 'replace'],
    edit: ['1.520 ca', '1.250 ca'],
    reason: 'gõ lộn số'
  },
  {
    text: 'Đề nghị đính chính năm thành lập trường: 1978, không phải 1987.',
    kind: ['correct', 'replace'],
    edit: ['1987', '1978']
  },
  {
    text: 'Bổ sung vào khoản 5 quy định: “Chủ hộ phải đăng ký trước 05 ngày.”',
    kind: 'add',
    edit: [null, 'Chủ hộ phải đăng ký trước 05 ngày']
  },
  {
    text: 'Mức phạt đổ rác bậy 200.000 đồng nhẹ hều, phải 1.000.000 đồng người ta mới sợ.',
    kind: 'replace',
    edit: ['200.000 đồng', '1.000.000 đồng']
  },
  {
    text: 'Viết gọn câu đó lại: “Phường đã hoàn thành 12/12 chỉ tiêu.”',
    kind: ['replace', 'restructure'],
    edit: [null, 'Phường đã hoàn thành 12/12 chỉ tiêu']
  },
  {
    text: 'Vốn điều lệ HTX nên tăng lên 3 tỷ đồng mới đủ vay đối ứng.',
    kind: 'replace',
    edit: [null, '3 tỷ đồng'],
    reason: 'mới đủ vay đối ứng'
  },
  {
    text: 'mỗi thành viên góp 5 triệu thì bà con chạy hết, 2 triệu là vừa',
    kind: 'replace',
    edit: ['5 triệu', '2 triệu']
  },
  { text: 'Cái khoản quỹ dự phòng 5% ít xịt, cho lên 10% luôn.', kind: 'replace', edit: ['5%', '10%'] },
  {
    text: 'Điểm c khoản 2 Điều 8 quy định thời hạn trả lời 30 ngày là chưa phù hợp với Luật Khiếu nại, đề nghị sửa thành 15 ngày.',
    kind: ['replace', 'correct'],
    edit: ['30 ngày', '15 ngày']
  },
  {
    text: 'Chú thích 5: năm ban hành Thông tư là 2014 chứ không phải 2015.',
    kind: ['correct', 'replace'],
    edit: ['2015', '2014']
  },
  {
    text: 'Tăng chỉ tiêu trồng cây từ 2.000 cây lên 3.500 cây, do quỹ đất ven kênh còn nhiều.',
    kind: 'replace',
    edit: ['2.000 cây', '3.500 cây'],
    reason: 'do quỹ đất ven kênh còn nhiều'
  },
  { text: 'Chị thấy cái chỉ tiêu 2 lớp/năm hơi ít á, 4 lớp đi em', kind: 'replace', edit: ['2 lớp', '4 lớp'] },
  { text: 'nang chi tieu tu 60% len 70%', kind: 'replace', edit: ['60%', '70%'] },
  { text: 'sua nam 2016 thanh nam 2017', kind: ['correct', 'replace'], edit: ['nam 2016', 'nam 2017'] },
  {
    text: 'Chỉ tiêu kết nghĩa với 5 xã là hơi nhiều so với lực lượng hiện có, đề nghị giảm xuống 3 xã.',
    kind: 'replace',
    edit: ['5 xã', '3 xã']
  },
  { text: 'Mức thưởng 300 ngàn thì đâu ai ham, nâng lên 500 ngàn đi', kind: 'replace', edit: ['300 ngàn', '500 ngàn'] },
  { text: 'Ghi “trên 90%” là đủ, không cần ghi “91,37%”.', kind: 'replace', edit: ['91,37%', 'trên 90%'] },
  { text: 'Số vốn vay ghi 12 tỷ, đúng phải là 1,2 tỷ.', kind: ['correct', 'replace'], edit: ['12 tỷ', '1,2 tỷ'] }
]
