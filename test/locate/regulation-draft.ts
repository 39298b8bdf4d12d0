import { sampleDraft } from './sample-draft.ts'

/** A made-up working regulation of a union's executive committee: chapters, articles, clauses, points. */
export const regulationDraft = sampleDraft(
  'd2',
  'QUY CHẾ LÀM VIỆC của Ban Chấp hành Công đoàn Tổng công ty Gió Biển',
  `
  QUY CHẾ LÀM VIỆC
  của Ban Chấp hành Công đoàn Tổng công ty Gió Biển
  #^ Chương I | QUY ĐỊNH CHUNG
  ##§ Điều 1. | Phạm vi điều chỉnh
  Quy chế này quy định nguyên tắc, chế độ trách nhiệm và quan hệ công tác của Ban Chấp hành.
  ##§ Điều 2. | Nguyên tắc làm việc
  1. Ban Chấp hành làm việc theo nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách.
  2. Thiểu số phục tùng đa số; ý kiến thiểu số được bảo lưu và báo cáo cấp trên.
  3. Ủy viên vắng mặt phải báo cáo Chủ tịch trước 24 giờ.
  #^ Chương II | TRÁCH NHIỆM VÀ QUYỀN HẠN
  ##§ Điều 3. | Trách nhiệm của Ban Chấp hành
  1. Quyết định chương trình công tác toàn khóa, hằng năm.
  2. Quyết định các vấn đề sau đây:
  a) Dự toán, quyết toán tài chính công đoàn;
  b) Quy hoạch cán bộ công đoàn chuyên trách;
  c) Khen thưởng từ cấp cơ sở trở lên.
  ##§ Điều 4. | Trách nhiệm của Chủ tịch
  1. Chủ trì các kỳ họp; ký các nghị quyết của Ban Chấp hành.
  2. Thay mặt Ban Chấp hành làm việc với Tổng Giám đốc.
  #^ Chương III | CHẾ ĐỘ LÀM VIỆC
  ##§ Điều 5. | Chế độ họp
  1. Ban Chấp hành họp thường kỳ 06 tháng một lần; họp bất thường khi cần.
  2. Tài liệu được gửi trước ít nhất 05 ngày làm việc.
  ##§ Điều 6. | Chế độ kiểm tra
  Ủy ban Kiểm tra báo cáo kết quả tại kỳ họp cuối năm.
  ##§ Điều 7. | Hiệu lực thi hành
  Quy chế có hiệu lực kể từ ngày ký.
  `
)
