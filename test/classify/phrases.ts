import type { Kind, Stance } from '../../lib/model/comment.ts'

/** One sentence of a comment and how it is to be read. `edit: null`: no exact words are said. Units and drafts are made up. */
export interface Phrase {
  text: string
  kind: Kind | Kind[]
  stance?: Stance
  edit?: [string | null, string | null] | null
  reason?: string
  quoted?: string
}

export const additions: Phrase[] = [
  {
    text: 'Đề nghị bổ sung cụm từ “an toàn người bệnh” vào sau cụm từ “chất lượng điều trị”.',
    kind: 'add',
    edit: [null, 'an toàn người bệnh']
  },
  { text: 'bổ sung "và phụ huynh học sinh" sau chữ "giáo viên"', kind: 'add', edit: [null, 'và phụ huynh học sinh'] },
  {
    text: 'Thêm hai từ «bền vững» vào câu «phát triển (bền vững) nghề trồng nấm».',
    kind: 'add',
    edit: [null, 'bền vững']
  },
  {
    text: 'Sau cụm từ “nước sạch nông thôn” đề nghị chèn thêm “và vệ sinh môi trường”.',
    kind: 'add',
    edit: [null, 'và vệ sinh môi trường']
  },
  {
    text: 'ĐỀ NGHỊ BỔ SUNG CỤM TỪ “KỊP THỜI” TRƯỚC CỤM TỪ “GIẢI QUYẾT ĐƠN THƯ”',
    kind: 'add',
    edit: [null, 'KỊP THỜI']
  },
  {
    text: 'de nghi bo sung cum tu “ca truc dem” vao sau cum tu “nhan vien y te”',
    kind: 'add',
    edit: [null, 'ca truc dem']
  },
  { text: 'Khoản 2 Điều 7: thêm từ “bằng văn bản” vào cuối câu.', kind: 'add', edit: [null, 'bằng văn bản'] },
  { text: 'Bổ sung một ý về công tác chăm sóc hội viên cao tuổi.', kind: 'add', edit: null },
  { text: 'Cần bổ sung số liệu về số giường bệnh thực kê.', kind: 'add', edit: null },
  { text: 'Nên có thêm giải pháp giữ chân bác sĩ trẻ ở tuyến xã.', kind: ['add', 'propose'], edit: null },
  {
    text: 'Đề nghị bổ sung chỉ tiêu: 95% hộ dân được sử dụng nước máy.',
    kind: ['add', 'propose'],
    edit: [null, '95% hộ dân được sử dụng nước máy']
  },
  {
    text: 'Bổ sung: Mỗi quý tổ chức một buổi sinh hoạt chuyên môn cụm trường.',
    kind: ['add', 'propose'],
    edit: [null, 'Mỗi quý tổ chức một buổi sinh hoạt chuyên môn cụm trường']
  },
  { text: 'Phần tồn tại chưa nói đến việc thiếu thuốc, đề nghị bổ sung.', kind: 'add', edit: null },
  { text: 'Thiếu cụm từ “và Hợp tác xã” trong tên đơn vị.', kind: ['add', 'correct'], edit: [null, 'và Hợp tác xã'] },
  { text: 'bo sung them phan danh gia ve cong tac khuyen hoc', kind: 'add', edit: null },
  {
    text: 'Đề nghị thêm “phòng bệnh hơn chữa bệnh” vào trước “nâng cao y đức” cho đủ ý.',
    kind: 'add',
    edit: [null, 'phòng bệnh hơn chữa bệnh'],
    reason: 'cho đủ ý'
  },
  { text: 'Dự thảo chưa đề cập nguồn vốn; cần bổ sung một mục về nguồn vốn.', kind: 'add', edit: null }
]

export const replacements: Phrase[] = [
  { text: 'Thay cụm từ “bệnh nhân” bằng “người bệnh”.', kind: 'replace', edit: ['bệnh nhân', 'người bệnh'] },
  {
    text: 'Đề nghị thay từ “cưỡng chế” bằng cụm từ “vận động, thuyết phục”, vì đây là quan hệ tự nguyện.',
    kind: 'replace',
    edit: ['cưỡng chế', 'vận động, thuyết phục'],
    reason: 'vì đây là quan hệ tự nguyện'
  },
  {
    text: 'sửa "học sinh yếu" thành "học sinh cần hỗ trợ"',
    kind: 'replace',
    edit: ['học sinh yếu', 'học sinh cần hỗ trợ']
  },
  {
    text: '“tổ dân phố kiểu mẫu” nên là “tổ dân phố văn minh”',
    kind: 'replace',
    edit: ['tổ dân phố kiểu mẫu', 'tổ dân phố văn minh']
  },
  { text: '“khám bệnh” -> “khám bệnh, chữa bệnh”', kind: 'replace', edit: ['khám bệnh', 'khám bệnh, chữa bệnh'] },
  {
    text: 'Cụm từ “đội ngũ thầy thuốc” sửa lại thành “đội ngũ cán bộ y tế” cho đầy đủ.',
    kind: 'replace',
    edit: ['đội ngũ thầy thuốc', 'đội ngũ cán bộ y tế'],
    reason: 'cho đầy đủ'
  },
  {
    text: 'Bỏ “kiên quyết xử lý” và dùng “nhắc nhở, chấn chỉnh”.',
    kind: 'replace',
    edit: ['kiên quyết xử lý', 'nhắc nhở, chấn chỉnh']
  },
  { text: 'Không nên dùng chữ “ép buộc”, nên dùng “vận động”.', kind: 'replace', edit: ['ép buộc', 'vận động'] },
  {
    text: 'Nên viết “hợp tác xã kiểu mới” thay cho “tổ hợp tác”.',
    kind: 'replace',
    edit: ['tổ hợp tác', 'hợp tác xã kiểu mới']
  },
  {
    text: 'Dự thảo nêu: “giao nhà trường tự cân đối”. Câu này chưa rõ trách nhiệm. Đề nghị sửa thành “ngân sách cấp, nhà trường bổ sung phần còn thiếu”.',
    kind: 'replace',
    edit: ['giao nhà trường tự cân đối', 'ngân sách cấp, nhà trường bổ sung phần còn thiếu'],
    reason: 'Câu này chưa rõ trách nhiệm'
  },
  {
    text: 'Sửa thành “ít nhất 30 giờ thực hành”.',
    quoted: '“Mỗi học viên có ít nhất 20 giờ thực hành tại xưởng”',
    kind: 'replace',
    edit: ['ít nhất 20 giờ thực hành', 'ít nhất 30 giờ thực hành']
  },
  {
    text: 'Viết lại như sau: “Bệnh viện tự chủ chi thường xuyên từ năm thứ hai”.',
    quoted: 'Bệnh viện sẽ tự chủ',
    kind: 'replace',
    edit: ['Bệnh viện sẽ tự chủ', 'Bệnh viện tự chủ chi thường xuyên từ năm thứ hai']
  },
  {
    text: 'sửa bốn tổ chuyên môn thành năm tổ chuyên môn',
    kind: 'replace',
    edit: ['bốn tổ chuyên môn', 'năm tổ chuyên môn']
  },
  {
    text: 'Không cần ghi “Trạm Y tế xã Hoà An”, chỉ nên viết “trạm y tế xã”.',
    kind: 'replace',
    edit: ['Trạm Y tế xã Hoà An', 'trạm y tế xã']
  },
  { text: 'thay “cán bộ” bằng “viên chức”', kind: 'replace', edit: ['cán bộ', 'viên chức'] },
  {
    text: 'Đề nghị đổi cụm từ “chợ truyền thống” thành “chợ dân sinh”.',
    kind: 'replace',
    edit: ['chợ truyền thống', 'chợ dân sinh']
  },
  {
    text: 'Điều 12 đề nghị sửa “15 ngày” thành “10 ngày làm việc” để thống nhất với Điều 9.',
    kind: 'replace',
    edit: ['15 ngày', '10 ngày làm việc'],
    reason: 'để thống nhất với Điều 9'
  },
  {
    text: 'đổi tên mục 3 thành “Chăm lo đời sống xã viên”',
    kind: ['replace'],
    edit: [null, 'Chăm lo đời sống xã viên']
  }
]

export const targets: Phrase[] = [
  { text: 'Nâng chỉ tiêu trường đạt chuẩn từ 60% lên 75%.', kind: 'replace', edit: ['60%', '75%'] },
  { text: 'Đề nghị giảm số cuộc họp giao ban từ 4 xuống còn 2.', kind: 'replace', edit: ['4', '2'] },
  {
    text: 'Hạ tỷ lệ hộ nghèo từ 5% xuống 3%, vì hai năm nay đã giảm nhanh.',
    kind: 'replace',
    edit: ['5%', '3%'],
    reason: 'vì hai năm nay đã giảm nhanh'
  },
  { text: 'Nâng 85% học viên có việc làm lên 90%.', kind: 'replace', edit: ['85%', '90%'] },
  {
    text: 'Chỉ tiêu trồng 500 cây xanh là thấp so với 720 cây đã trồng của năm trước, nên nâng lên 800.',
    kind: 'replace',
    edit: ['500', '800']
  },
  {
    text: 'Nâng lên “từ 06 đến 08 mô hình”.',
    quoted: '“xây dựng từ 03 đến 04 mô hình kinh tế hợp tác”',
    kind: 'replace',
    edit: ['từ 03 đến 04 mô hình', 'từ 06 đến 08 mô hình']
  },
  { text: 'Chỉ tiêu khám sức khoẻ cho người cao tuổi nên tăng lên 95%.', kind: 'replace', edit: [null, '95%'] },
  { text: 'chi tieu 70% ho dan phan loai rac nen nang len 85%', kind: 'replace', edit: ['70%', '85%'] },
  { text: 'Giữ nguyên chỉ tiêu 300 hội viên mới như dự thảo.', kind: 'approve', stance: 'agree', edit: ['300', null] },
  {
    text: 'Nên để 40 giờ là phù hợp, vì giáo viên còn dạy hai buổi.',
    kind: 'replace',
    edit: [null, '40'],
    reason: 'vì giáo viên còn dạy hai buổi'
  }
]

export const deletions: Phrase[] = [
  { text: 'Đề nghị bỏ cụm từ “về cơ bản”.', kind: 'delete', edit: ['về cơ bản', null] },
  {
    text: 'Lược bỏ câu “Bên cạnh đó còn nhiều việc phải làm”.',
    kind: 'delete',
    edit: ['Bên cạnh đó còn nhiều việc phải làm', null]
  },
  { text: 'xoá từ “rất” ở dòng 4', kind: 'delete', edit: ['rất', null] },
  {
    text: 'Câu “Do cấp trên giao việc chậm” dễ gây hiểu lầm, đề nghị bỏ.',
    kind: 'delete',
    edit: ['Do cấp trên giao việc chậm', null],
    reason: 'dễ gây hiểu lầm'
  },
  { text: 'Thừa chữ “của”, đề nghị bỏ bớt một chữ.', kind: ['delete', 'correct'], edit: ['của', null] },
  { text: 'Đề nghị bỏ mục 3.2 vì trùng với mục 2.4.', kind: 'delete', edit: null, reason: 'vì trùng với mục 2.4' },
  { text: 'BO TU “CUC KY” DI', kind: 'delete', edit: ['CUC KY', null] },
  { text: 'Nên bỏ cụm từ các loại ở câu đầu.', kind: 'delete', edit: ['các loại', null] },
  { text: 'Không nên nêu tên từng em học sinh vi phạm trong báo cáo.', kind: ['object', 'delete'], edit: null }
]

export const corrections: Phrase[] = [
  { text: 'Lỗi chính tả: “chăm xóc” sửa thành “chăm sóc”.', kind: 'correct', edit: ['chăm xóc', 'chăm sóc'] },
  { text: '“Bệnh viên” phải là “Bệnh viện”', kind: 'correct', edit: ['Bệnh viên', 'Bệnh viện'] },
  { text: 'Sửa “hổ trợ” thành “hỗ trợ”', kind: 'correct', edit: ['hổ trợ', 'hỗ trợ'] },
  {
    text: 'Dòng 8: chữ “tập chung” gõ sai, đúng ra là “tập trung”.',
    kind: 'correct',
    edit: ['tập chung', 'tập trung']
  },
  {
    text: 'Thống nhất dùng “y tế cơ sở” thay cho “y tế tuyến dưới” trong toàn văn.',
    kind: 'correct',
    edit: ['y tế tuyến dưới', 'y tế cơ sở']
  },
  {
    text: 'Viết hoa “Hội đồng Trường”.',
    quoted: '“giao cho hội đồng trường xem xét”',
    kind: 'correct',
    edit: ['hội đồng trường', 'Hội đồng Trường']
  },
  {
    text: 'Từ “Phường” nhiều chỗ gõ nhầm thành “Phương”, đề nghị sửa hết.',
    kind: 'correct',
    edit: ['Phương', 'Phường']
  },
  { text: 'Số liệu ở bảng 2 không khớp với phần lời, đề nghị kiểm tra lại.', kind: 'correct', edit: null },
  { text: 'Mục III bị trùng số, phải đánh số IV.', kind: ['correct', 'move', 'replace'], edit: ['III', 'IV'] },
  { text: '“sản suất” => “sản xuất”', kind: 'correct', edit: ['sản suất', 'sản xuất'] },
  { text: 'Sửa "1.250" thành "1.520" do đánh máy nhầm.', kind: 'correct', edit: ['1.250', '1.520'] },
  { text: 'Chữ “nghành” viết sai chính tả, sửa “ngành”', kind: 'correct', edit: ['nghành', 'ngành'] },
  { text: 'trang 4 dong 6 “xữ lý” sua lai la “xử lý”', kind: 'correct', edit: ['xữ lý', 'xử lý'] },
  { text: 'Đề nghị rà soát lỗi chính tả toàn văn bản.', kind: 'correct', edit: null },
  { text: '“cán bộ công chức” thiếu dấu phẩy ở giữa.', kind: ['correct', 'add'], edit: ['cán bộ công chức', null] }
]

export const structure: Phrase[] = [
  { text: 'Chuyển mục 3 xuống sau mục 5; các mục khác giữ nguyên.', kind: 'move', stance: 'none', edit: null },
  { text: 'Đề nghị đảo phần phòng bệnh lên trước phần chữa bệnh.', kind: 'move', edit: null },
  { text: 'Hoán đổi vị trí điểm a và điểm b khoản 1 Điều 6.', kind: 'move', edit: null },
  {
    text: 'Gộp mục 2.3 và mục 2.4 thành một mục, vì nội dung giống nhau.',
    kind: 'restructure',
    edit: null,
    reason: 'vì nội dung giống nhau'
  },
  { text: 'Tách riêng phần thu học phí và phần chi học bổng.', kind: 'restructure', edit: null },
  { text: 'Phần mở đầu dài quá, đề nghị rút gọn.', kind: 'restructure', edit: null, reason: 'Phần mở đầu dài quá' },
  { text: 'Bố cục lại báo cáo theo từng lĩnh vực.', kind: 'restructure', edit: null },
  { text: 'Đưa nội dung tiêm chủng từ mục 4 sang mục 2.', kind: 'move', edit: null },
  { text: 'dao muc 6 len truoc muc 5', kind: 'move', edit: null }
]

export const questions: Phrase[] = [
  { text: 'Đề nghị làm rõ nguồn kinh phí xây nhà ăn.', kind: 'clarify', edit: null },
  { text: 'Cần đánh giá sâu hơn hiệu quả của tổ tư vấn học đường.', kind: 'clarify', edit: null },
  { text: 'Thế nào là “hộ tiêu biểu”? Đề nghị giải thích.', kind: 'clarify', edit: null },
  { text: 'Đề nghị ban soạn thảo cân nhắc thời điểm thực hiện.', kind: 'clarify', edit: null },
  { text: 'Nêu rõ cơ quan nào chịu trách nhiệm chính.', kind: 'clarify', edit: null },
  { text: 'de nghi lam ro ai la nguoi ky', kind: 'clarify', edit: null }
]

export const opinions: Phrase[] = [
  { text: 'Nhất trí cao với dự thảo.', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Tôi hoàn toàn đồng tình, không có ý kiến gì thêm.', kind: 'approve', stance: 'agree', edit: null },
  { text: 'nhat tri voi ban du thao', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Cơ bản nhất trí với đánh giá tại mục 2.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Không đồng ý với quy định thu phí gửi xe, vì học sinh còn khó khăn.',
    kind: 'object',
    stance: 'disagree',
    edit: null,
    reason: 'vì học sinh còn khó khăn'
  },
  { text: 'Tôi phản đối việc bỏ lớp bán trú.', kind: ['object'], stance: 'disagree', edit: null },
  { text: 'Chỉ tiêu này chưa phù hợp với trạm y tế vùng cao.', kind: 'object', stance: 'disagree', edit: null },
  {
    text: 'Đồng ý với khoản 3 nhưng đề nghị thay “phải” bằng “nên”.',
    kind: ['replace'],
    stance: 'agree-in-part',
    edit: ['phải', 'nên']
  },
  {
    text: 'Không tán thành cụm từ “xoá sổ”, đề nghị sửa “xoá sổ” thành “sắp xếp lại”.',
    kind: ['replace', 'object'],
    stance: 'disagree',
    edit: ['xoá sổ', 'sắp xếp lại']
  },
  {
    text: 'Đề nghị giữ nguyên cụm từ “trung tâm vùng” như dự thảo.',
    kind: 'approve',
    stance: 'agree',
    edit: ['trung tâm vùng', null]
  },
  { text: 'Đề xuất thành lập tổ hỗ trợ chuyển viện ban đêm.', kind: 'propose', edit: null },
  { text: 'Cần quan tâm hơn đến giáo viên mầm non.', kind: ['propose', 'other'], edit: null },
  { text: 'Mong công đoàn tổ chức thêm giải cầu lông.', kind: ['propose', 'other'], edit: null }
]
