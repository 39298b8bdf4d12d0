import type { Phrase } from './phrases.ts'

/** More of them, as drafts of regulations, hospitals and schools draw them. */
export const further: Phrase[] = [
  {
    text: 'Tại khoản 2 Điều 14, đề nghị thay cụm từ “trong vòng 24 giờ” thành “trong thời hạn 24 giờ”.',
    kind: 'replace',
    edit: ['trong vòng 24 giờ', 'trong thời hạn 24 giờ']
  },
  {
    text: 'Trang 12, đoạn 3, dòng 4 từ trên xuống: bỏ chữ “các” trước chữ “cán bộ”.',
    kind: 'delete',
    edit: ['các', null]
  },
  {
    text: 'Mục II.3 phần giải pháp: cần bổ sung thêm giải pháp “đẩy mạnh khám chữa bệnh từ xa”.',
    kind: 'add',
    edit: [null, 'đẩy mạnh khám chữa bệnh từ xa']
  },
  {
    text: 'Đề nghị bổ sung vào cuối điểm b nội dung sau: “Hằng năm tổ chức diễn tập phòng cháy”.',
    kind: 'add',
    edit: [null, 'Hằng năm tổ chức diễn tập phòng cháy']
  },
  { text: 'Bổ sung đánh giá về công tác y tế dự phòng vào phần kết quả.', kind: 'add', edit: null },
  {
    text: 'Đề nghị xem xét lại tỷ lệ 98% hộ gia đình văn hóa, vì thực tế chỉ đạt 91%.',
    kind: 'clarify',
    edit: null,
    reason: 'vì thực tế chỉ đạt 91%'
  },
  {
    text: 'Chỉ tiêu 98% là quá cao so với thực tế, đề nghị hạ xuống 92% cho phù hợp.',
    kind: 'replace',
    edit: ['98%', '92%'],
    reason: 'cho phù hợp'
  },
  { text: 'Chỉ tiêu tuyển sinh đề nghị giảm còn 600 học viên', kind: 'replace', edit: [null, '600'] },
  {
    text: 'Nâng chỉ tiêu phát triển hội viên mới từ 50 lên 70 hội viên/năm và chỉ tiêu thu quỹ từ 80% lên 90%.',
    kind: 'replace',
    edit: ['50', '70']
  },
  {
    text: 'đề nghị tăng mức hỗ trợ tiền ăn trưa lên 35.000 đồng/suất, vì giá thực phẩm tăng',
    kind: 'replace',
    edit: [null, '35.000 đồng'],
    reason: 'vì giá thực phẩm tăng'
  },
  {
    text: 'Không thống nhất với việc gộp hai trường, vì địa bàn quá rộng; đề nghị giữ nguyên hai trường.',
    kind: 'object',
    stance: 'disagree',
    edit: null,
    reason: 'vì địa bàn quá rộng'
  },
  { text: 'Tôi đề nghị không sáp nhập hai khoa.', kind: 'object', edit: null },
  {
    text: 'Phần hạn chế nêu chung chung, chưa chỉ rõ địa chỉ; đề nghị nêu cụ thể đơn vị nào còn yếu.',
    kind: 'clarify',
    edit: null,
    reason: 'Phần hạn chế nêu chung chung'
  },
  { text: 'Tên báo cáo nên thêm cụm từ “trình Đại hội”.', kind: 'add', edit: [null, 'trình Đại hội'] },
  { text: 'Sửa tên Chương 2 thành “Tổ chức bộ máy”.', kind: 'replace', edit: [null, 'Tổ chức bộ máy'] },
  { text: 'Chuyển cụm từ “kịp thời” lên trước cụm từ “chính xác”.', kind: 'move', edit: null },
  { text: 'Dòng 5 trang 3 dư chữ “là”.', kind: 'delete', edit: ['là', null] },
  { text: 'Trang 9: in nghiêng tên các loài cây.', kind: 'correct', edit: null },
  {
    text: 'Font chữ ở phụ lục 1 chưa thống nhất, đề nghị chỉnh lại.',
    kind: 'correct',
    edit: null,
    reason: 'Font chữ ở phụ lục 1 chưa thống nhất'
  },
  { text: 'Đánh lại số trang phụ lục.', kind: 'move', edit: null },
  {
    text: 'Chú thích 4 ghi nhầm năm 2017, đúng là năm 2018.',
    kind: 'correct',
    edit: ['năm 2017', 'năm 2018'],
    reason: 'Chú thích 4 ghi nhầm năm 2017'
  },
  {
    text: 'Chú thích số 6: “Quyết định 15/QĐ-UBND” ghi sai ngày ban hành.',
    kind: 'correct',
    edit: ['Quyết định 15/QĐ-UBND', null]
  },
  {
    text: 'Nội dung này trùng với mục 3.1, đề nghị bỏ.',
    kind: 'delete',
    edit: null,
    reason: 'Nội dung này trùng với mục 3.1'
  },
  {
    text: 'Đề nghị gộp phần a, b thành một; lý do: cùng nói về đào tạo.',
    kind: 'restructure',
    edit: null,
    reason: 'lý do: cùng nói về đào tạo'
  },
  { text: 'Đề nghị tách nội dung chuyển giao kỹ thuật thành một mục riêng.', kind: 'restructure', edit: null },
  {
    text: 'Các đồng chí xem lại giúp câu “phát huy nội lực ngoại lực”, đọc không hiểu.',
    kind: 'clarify',
    edit: ['phát huy nội lực ngoại lực', null]
  },
  { text: 'hoan toan nhat tri, khong co y kien gi them', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Cơ bản tán thành, chỉ đề nghị chỉnh sửa lỗi chính tả.',
    kind: 'correct',
    stance: 'agree-in-part',
    edit: null
  },
  { text: 'Đồng ý một phần. Đề nghị bỏ khoản 4.', kind: 'delete', stance: 'agree-in-part', edit: null },
  {
    text: 'Tôi chưa đồng ý với cụm từ “xã hội hóa toàn bộ”, nên sửa là “xã hội hóa một phần”.',
    kind: 'replace',
    stance: 'disagree',
    edit: ['xã hội hóa toàn bộ', 'xã hội hóa một phần']
  },
  { text: 'Có nên giao cho tổ trưởng dân phố thu phí không?', kind: 'clarify', edit: null },
  { text: 'Bao giờ thì xây xong nhà ăn?', kind: 'clarify', edit: null },
  { text: 'Cảm ơn ban soạn thảo.', kind: 'other', edit: null },
  { text: 'Đề nghị đưa số liệu 3 năm vào bảng cho dễ so sánh.', kind: 'move', edit: null, reason: 'cho dễ so sánh' },
  { text: 'Nên có bảng so sánh chỉ tiêu hai nhiệm kỳ.', kind: 'add', edit: null },
  { text: 'Đề nghị thay “%” bằng “phần trăm”.', kind: 'replace', edit: ['%', 'phần trăm'] },
  { text: 'Viết tắt “CBCCVC” cần chú thích ở lần đầu.', kind: 'clarify', edit: null },
  {
    text: 'Không viết tắt “TTYT”, viết đầy đủ là “Trung tâm Y tế”.',
    kind: 'replace',
    edit: ['TTYT', 'Trung tâm Y tế']
  },
  { text: '“đ/c” viết đầy đủ là “đồng chí”.', kind: 'replace', edit: ['đ/c', 'đồng chí'] },
  { text: 'Cần nói rõ ai chịu trách nhiệm khi xe đưa đón học sinh gặp sự cố', kind: 'clarify', edit: null },
  {
    text: 'sau câu "Trường có 32 lớp" bổ sung câu "trong đó có 4 lớp chuyên"',
    kind: 'add',
    edit: [null, 'trong đó có 4 lớp chuyên']
  },
  {
    text: 'đề nghị chuyển đoạn 4 mục 2.1 sang mục 2.3 vì nói về đào tạo',
    kind: 'move',
    edit: null,
    reason: 'vì nói về đào tạo'
  },
  {
    text: 'Đề nghị sửa cụm từ “hộ nghèo” tại trang 4 dòng 6 và trang 9 dòng 12 thành “hộ có hoàn cảnh khó khăn”.',
    kind: 'replace',
    edit: ['hộ nghèo', 'hộ có hoàn cảnh khó khăn']
  },
  { text: 'thay từ “phải” thành từ “cần”, từ “cấm” thành từ “không được”', kind: 'replace', edit: ['phải', 'cần'] }
]
