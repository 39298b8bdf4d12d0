import type { Phrase } from './phrases.ts'

/** Requests in everyday words: other verbs, other order, other marks. Units and drafts are made up. */
export const mixed: Phrase[] = [
  {
    text: 'Đề nghị Ban soạn thảo thay thế cụm từ "giáo dục toàn diện" bằng cụm từ "giáo dục phát triển toàn diện".',
    kind: 'replace',
    edit: ['giáo dục toàn diện', 'giáo dục phát triển toàn diện']
  },
  { text: 'Ở dòng 5, sau chữ “y sĩ” thêm chữ “, điều dưỡng”.', kind: 'add', edit: [null, ', điều dưỡng'] },
  {
    text: 'Câu “Phấn đấu trở thành trường trọng điểm” nên viết lại là “Phấn đấu trở thành trường chất lượng cao”.',
    kind: 'replace',
    edit: ['Phấn đấu trở thành trường trọng điểm', 'Phấn đấu trở thành trường chất lượng cao']
  },
  {
    text: 'Cụm từ “đổi mới mạnh mẽ” đề nghị thay bằng “đổi mới căn bản”, vì phù hợp với nghị quyết.',
    kind: 'replace',
    edit: ['đổi mới mạnh mẽ', 'đổi mới căn bản'],
    reason: 'vì phù hợp với nghị quyết'
  },
  { text: 'Đề nghị bỏ chữ “đã” trong câu “đã đang triển khai”.', kind: 'delete', edit: ['đã', null] },
  {
    text: 'Đề nghị cắt bỏ đoạn “Trong khi đó, một số phòng khám tư … chưa đạt yêu cầu”.',
    kind: 'delete',
    edit: ['Trong khi đó, một số phòng khám tư … chưa đạt yêu cầu', null]
  },
  {
    text: 'Tôi đề nghị không sử dụng từ “đối tượng” mà dùng từ “người thụ hưởng”.',
    kind: 'replace',
    edit: ['đối tượng', 'người thụ hưởng']
  },
  {
    text: 'Đề nghị sửa lại thành: “Mỗi hội viên tham gia ít nhất một lớp tập huấn”.',
    kind: 'replace',
    edit: [null, 'Mỗi hội viên tham gia ít nhất một lớp tập huấn']
  },
  {
    text: 'Đề nghị diễn đạt lại: “Nhà trường chủ động phối hợp với phụ huynh trong quản lý học sinh”.',
    kind: ['replace', 'restructure'],
    edit: [null, 'Nhà trường chủ động phối hợp với phụ huynh trong quản lý học sinh']
  },
  {
    text: 'Chỉnh lại “bác sỹ” thành “bác sĩ” cho thống nhất.',
    kind: 'correct',
    edit: ['bác sỹ', 'bác sĩ'],
    reason: 'cho thống nhất'
  },
  { text: 'Đề nghị thống nhất cách viết “bác sĩ” trong toàn văn bản.', kind: 'correct', edit: [null, 'bác sĩ'] },
  {
    text: 'Trang 7 dòng 2 viết “chấp hành viên” là sai, phải là “chấp hành”.',
    kind: ['correct', 'replace'],
    edit: ['chấp hành viên', 'chấp hành']
  },
  { text: 'Dòng 11: “xây đựng” → “xây dựng”.', kind: 'correct', edit: ['xây đựng', 'xây dựng'] },
  {
    text: 'dong 3 trang 2 sai chinh ta: “nghỉ quyết”, sua thanh “nghị quyết”',
    kind: 'correct',
    edit: ['nghỉ quyết', 'nghị quyết']
  },
  { text: '“Ban Giám hiệu” thiếu chữ “nhà trường” ở sau.', kind: ['add', 'correct'], edit: [null, 'nhà trường'] },
  { text: 'Đề nghị viết hoa chữ cái đầu của “Công đoàn”.', kind: 'correct', edit: [null, 'Công đoàn'] },
  { text: 'Không viết hoa từ “Học Sinh”.', kind: 'correct', edit: ['Học Sinh', null] },
  { text: 'Số thứ tự mục “V” đề nghị sửa thành “IV”.', kind: 'correct', edit: ['V', 'IV'] },
  { text: 'Có hai mục 2.3, đề nghị đánh số lại.', kind: ['correct', 'move'], edit: null },
  {
    text: 'Tăng số buổi khám lưu động từ 2 buổi/tháng lên 4 buổi/tháng.',
    kind: 'replace',
    edit: ['2 buổi/tháng', '4 buổi/tháng']
  },
  { text: 'Đề nghị nâng tỷ lệ giảng viên có trình độ thạc sĩ lên 60%.', kind: 'replace', edit: [null, '60%'] },
  { text: 'Đề nghị điều chỉnh chỉ tiêu hộ khá từ 40% thành 45%.', kind: 'replace', edit: ['40%', '45%'] },
  { text: 'Chỉ tiêu 100% lớp học có máy chiếu là quá cao, chỉ nên để 80%.', kind: 'replace', edit: ['100%', '80%'] },
  {
    text: 'Mức 50 triệu đồng nên giảm xuống 30 triệu đồng.',
    kind: 'replace',
    edit: ['50 triệu đồng', '30 triệu đồng']
  },
  {
    text: 'Đề nghị giữ nguyên mức 20% như dự thảo, không tăng.',
    kind: 'approve',
    edit: ['20%', null],
    stance: 'agree'
  },
  { text: 'Giữ nguyên tên gọi “Hội trường lớn”.', kind: 'approve', edit: ['Hội trường lớn', null], stance: 'agree' },
  { text: 'Đồng ý giữ nguyên như dự thảo.', kind: 'approve', edit: null, stance: 'agree' },
  { text: 'Đề nghị đưa mục 4 lên trước mục 3.', kind: 'move', edit: null },
  { text: 'Nên đưa công tác nữ công vào phần nhiệm vụ.', kind: ['add', 'propose'], edit: null },
  {
    text: 'Đoạn 2 trùng với đoạn 5, nên lược bớt.',
    kind: ['restructure', 'delete'],
    edit: null,
    reason: 'Đoạn 2 trùng với đoạn 5'
  },
  { text: 'Ghép khoản 2 và khoản 3 Điều 8 làm một.', kind: 'restructure', edit: null },
  { text: 'Nên chia báo cáo thành ba phần.', kind: 'restructure', edit: null },
  { text: 'Phần này viết dàn trải, cần cô đọng hơn.', kind: 'restructure', edit: null },
  { text: 'Đề nghị xem lại số liệu 1.204 lượt khám.', kind: ['correct', 'clarify'], edit: null },
  { text: 'Số liệu 45% ở trang 3 và 54% ở trang 10 mâu thuẫn nhau.', kind: ['correct', 'clarify'], edit: null },
  { text: 'Tại sao không nêu kết quả thi học sinh giỏi?', kind: 'clarify', edit: null },
  { text: 'Cần làm rõ hơn khái niệm “trường học hạnh phúc”.', kind: 'clarify', edit: null },
  { text: 'Đề nghị giải thích từ “liên thông”.', kind: 'clarify', edit: null },
  {
    text: 'Tôi nhất trí với mục tiêu, tuy nhiên cần bổ sung lộ trình thực hiện.',
    kind: 'add',
    edit: null,
    stance: 'agree-in-part'
  },
  { text: 'Tán thành phương án 2.', kind: 'approve', edit: null, stance: 'agree' },
  { text: 'không đồng ý tăng học phí', kind: 'object', edit: null, stance: 'disagree' },
  { text: 'khong dong y voi muc thu nay', kind: 'object', edit: null, stance: 'disagree' },
  {
    text: 'Chưa đồng tình với nhận định “công tác phối hợp tốt” vì thực tế còn chồng chéo.',
    kind: 'object',
    edit: null,
    stance: 'disagree',
    reason: 'vì thực tế còn chồng chéo'
  },
  { text: 'Quy định này không khả thi ở vùng sâu.', kind: 'object', edit: null, stance: 'disagree' },
  { text: 'Không nên tăng giá dịch vụ vào đầu năm.', kind: 'object', edit: null },
  { text: 'không có ý kiến', kind: ['approve', 'other'], edit: null, stance: 'agree' },
  { text: 'Dự thảo đã bao quát đầy đủ các mặt công tác, tôi nhất trí.', kind: 'approve', edit: null, stance: 'agree' },
  { text: 'Đề xuất mở lớp tiếng Anh buổi tối cho điều dưỡng.', kind: 'propose', edit: null },
  { text: 'Kiến nghị cấp trên hỗ trợ kinh phí sửa chữa nhà ăn.', kind: 'propose', edit: null },
  { text: 'Cần có cơ chế khen thưởng cho tổ tự quản.', kind: ['propose', 'add'], edit: null },
  { text: 'Tăng cường kiểm tra vệ sinh bếp ăn bán trú.', kind: ['propose', 'other'], edit: null },
  {
    text: 'Bổ sung cụm từ: “theo quy định của pháp luật” sau cụm từ “thu, chi”',
    kind: 'add',
    edit: [null, 'theo quy định của pháp luật']
  },
  {
    text: 'Bổ sung thêm vào cuối đoạn câu: “Hằng quý công khai tài chính”.',
    kind: 'add',
    edit: [null, 'Hằng quý công khai tài chính']
  },
  { text: 'Trước cụm từ “cán bộ” đề nghị bổ sung từ “toàn thể”.', kind: 'add', edit: [null, 'toàn thể'] },
  { text: 'Giữa “đúng” và “đủ” thêm chữ “kịp thời”.', kind: 'add', edit: [null, 'kịp thời'] },
  {
    text: 'Điểm c khoản 1 Điều 5: bổ sung “trừ trường hợp khẩn cấp”.',
    kind: 'add',
    edit: [null, 'trừ trường hợp khẩn cấp']
  },
  { text: 'thêm từ xanh vào sau từ sạch', kind: 'add', edit: [null, 'xanh'] },
  { text: 'sửa chữ kỉ luật thành kỷ luật', kind: 'correct', edit: ['kỉ luật', 'kỷ luật'] },
  { text: 'thay từ bệnh nhân bằng từ người bệnh', kind: 'replace', edit: ['bệnh nhân', 'người bệnh'] },
  { text: 'bỏ cụm từ trong thời gian tới', kind: 'delete', edit: ['trong thời gian tới', null] },
  { text: 'nên dùng hộ nghèo chứ không phải hộ khó khăn', kind: 'replace', edit: ['hộ khó khăn', 'hộ nghèo'] },
  { text: 'sua "tham muu" thanh "tham mưu" nhe', kind: 'correct', edit: ['tham muu', 'tham mưu'] },
  { text: 'Sửa ‘phương trâm’ thành ‘phương châm’', kind: 'correct', edit: ['phương trâm', 'phương châm'] },
  { text: "Sửa 'xã viên' thành 'thành viên hợp tác xã'", kind: 'replace', edit: ['xã viên', 'thành viên hợp tác xã'] },
  { text: 'Tên Điều 4 nên sửa thành “Quyền của người bệnh”.', kind: 'replace', edit: [null, 'Quyền của người bệnh'] },
  {
    text: 'Đề nghị đổi tên Chương II từ “Tổ chức” thành “Tổ chức và hoạt động”.',
    kind: 'replace',
    edit: ['Tổ chức', 'Tổ chức và hoạt động']
  },
  {
    text: 'Phương châm “Dân vận khéo” đề nghị đổi thành “Dân vận giỏi”',
    kind: 'replace',
    edit: ['Dân vận khéo', 'Dân vận giỏi']
  },
  {
    text: 'Khẩu hiệu nên là “Trách nhiệm - Sẻ chia”.',
    kind: ['propose', 'add', 'replace'],
    edit: [null, 'Trách nhiệm - Sẻ chia']
  },
  {
    text: '“chủ động” đổi thành “tích cực, chủ động” thì hay hơn.',
    kind: 'replace',
    edit: ['chủ động', 'tích cực, chủ động']
  },
  { text: 'Từ “mạnh” ở dòng 3 thừa.', kind: ['delete', 'correct'], edit: ['mạnh', null] },
  {
    text: 'Lặp từ “công tác” hai lần trong một câu.',
    kind: ['delete', 'correct', 'restructure'],
    edit: ['công tác', null]
  },
  {
    text: 'Đề nghị gọi là “Trung tâm Y tế khu vực” thay vì “Phòng khám khu vực”.',
    kind: 'replace',
    edit: ['Phòng khám khu vực', 'Trung tâm Y tế khu vực']
  },
  {
    text: 'Đề nghị rút gọn câu “Trên cơ sở đó, tiếp tục phát huy những kết quả đã đạt được” thành “Tiếp tục phát huy kết quả đạt được”.',
    kind: ['replace', 'restructure'],
    edit: ['Trên cơ sở đó, tiếp tục phát huy những kết quả đã đạt được', 'Tiếp tục phát huy kết quả đạt được']
  },
  {
    text: 'Sửa câu “A thì B” cho dễ hiểu hơn.',
    kind: ['replace', 'restructure', 'clarify', 'correct'],
    edit: ['A thì B', null]
  },
  { text: 'Đề nghị bổ sung từ “và” giữa hai từ “hợp tác” và “phát triển”.', kind: 'add', edit: [null, 'và'] },
  {
    text: 'Ở câu “học tập, rèn luyện” đề nghị thêm “suốt đời” vào sau “học tập”.',
    kind: 'add',
    edit: [null, 'suốt đời']
  },
  { text: 'Nội dung “giao khoán” đưa xuống cuối đoạn.', kind: 'move', edit: null },
  { text: 'Câu này nên chuyển thành gạch đầu dòng riêng.', kind: ['restructure', 'move'], edit: null },
  { text: 'Bỏ hẳn mục 2, vì đã nói ở phần I.', kind: 'delete', edit: null, reason: 'vì đã nói ở phần I' },
  { text: 'Tỷ lệ 92% là chưa chính xác, số đúng là 90,5%.', kind: ['correct', 'replace'], edit: ['92%', '90,5%'] },
  {
    text: 'Đề nghị kiểm tra lại con số 3.215 hộ, theo thống kê của phường là 3.125 hộ.',
    kind: 'correct',
    edit: ['3.215', null],
    reason: 'theo thống kê của phường là 3.125 hộ'
  },
  { text: '“năm 2018” sửa là “năm 2019”', kind: ['correct', 'replace'], edit: ['năm 2018', 'năm 2019'] },
  {
    text: 'Thay dấu phẩy sau từ “sạch” bằng dấu chấm phẩy.',
    kind: ['replace', 'correct'],
    edit: ['dấu phẩy', 'dấu chấm phẩy']
  },
  { text: 'Ghi rõ tên đơn vị chủ trì.', kind: ['clarify', 'add'], edit: null },
  { text: 'Nên nói thêm về vai trò của trưởng khu phố.', kind: 'add', edit: null },
  { text: 'Mục này sơ sài quá, viết thêm đi', kind: 'add', edit: null },
  { text: 'Ý kiến của tôi: thay “hướng dẫn” bằng “chỉ đạo”.', kind: 'replace', edit: ['hướng dẫn', 'chỉ đạo'] },
  {
    text: 'thay cụm từ “phấn đấu” (dòng 4, trang 8) bằng cụm từ “quyết tâm”',
    kind: 'replace',
    edit: ['phấn đấu', 'quyết tâm']
  },
  {
    text: 'Cụm từ “cơ bản hoàn thành” (trang 3) chưa rõ, đề nghị nêu số liệu cụ thể.',
    kind: ['clarify', 'add'],
    edit: null
  },
  {
    text: 'Cần sửa: “công tác khám, chửa bệnh” thành: “công tác khám, chữa bệnh”.',
    kind: 'correct',
    edit: ['công tác khám, chửa bệnh', 'công tác khám, chữa bệnh']
  },
  {
    text: 'Đề nghị viết: “từ 5 đến 7 ngày làm việc”.',
    kind: 'replace',
    edit: ['từ 3 đến 5 ngày làm việc', 'từ 5 đến 7 ngày làm việc'],
    quoted: '“hồ sơ được giải quyết từ 3 đến 5 ngày làm việc”'
  },
  { text: 'Bỏ.', kind: 'delete', edit: null, quoted: '“Tuy nhiên”' },
  { text: 'Đề nghị bỏ cụm từ này.', kind: 'delete', edit: null, quoted: '“một cách triệt để”' },
  { text: 'Thống nhất.', kind: 'approve', edit: null, stance: 'agree' },
  { text: 'ok', kind: 'approve', edit: null, stance: 'agree' },
  { text: 'Về cơ bản thống nhất với bố cục của dự thảo quy chế.', kind: 'approve', edit: null, stance: 'agree' }
]
