import { sampleDraft } from './sample-draft.ts'

/** A term report of a made-up hospital's Party committee, its numbers wrong in two places as in real drafts. */
export const reportDraft = sampleDraft(
  'd1',
  'BÁO CÁO CHÍNH TRỊ của Ban Chấp hành Đảng bộ Bệnh viện Sông Xanh',
  `
  BÁO CÁO CHÍNH TRỊ
  của Ban Chấp hành Đảng bộ Bệnh viện Sông Xanh trình Đại hội lần thứ V, nhiệm kỳ 2025 - 2030
  Sông Xanh, ngày … tháng … năm 2025
  Nhiệm kỳ qua, Đảng bộ Bệnh viện lãnh đạo hoàn thành các nhiệm vụ được giao trong điều kiện còn nhiều khó khăn.
  #^ A. | KIỂM ĐIỂM VIỆC THỰC HIỆN NGHỊ QUYẾT NHIỆM KỲ 2020 - 2025
  ## I. | TÌNH HÌNH CHUNG
  ### 1. | Thuận lợi
  Bệnh viện được đầu tư khu điều trị nội trú 300 giường, trang thiết bị từng bước hiện đại.
  ### 2. | Khó khăn
  Nguồn thu giảm sau dịch bệnh, giá dịch vụ y tế chậm điều chỉnh so với chi phí thực tế.
  Nhân lực bác sĩ chuyên khoa sâu còn thiếu, một số viên chức xin thôi việc.
  ## II. | KẾT QUẢ THỰC HIỆN
  ### 1. | Công tác khám, chữa bệnh
  #### 1.1. | Khám bệnh ngoại trú
  Bệnh viện khám 412.000 lượt người, đạt 104% kế hoạch; thời gian chờ khám giảm còn 45 phút.
  ^1 Năm 2024 khám 98.500 lượt, trong đó 71.200 lượt có thẻ bảo hiểm y tế.
  Triển khai đặt lịch khám qua điện thoại, người bệnh không phải xếp hàng từ sáng sớm.
  #### 1.2. | Điều trị nội trú
  - Công suất sử dụng giường bệnh đạt 96%, tỷ lệ tử vong thấp hơn trung bình khu vực.
  - Đã thực hiện được 35 kỹ thuật mới, trong đó có kỹ thuật can thiệp mạch vành.
  - Công tác chăm sóc người bệnh toàn diện được duy trì ở các khoa lâm sàng.
  #### 1.2. | Dược và vật tư y tế
  Cung ứng thuốc cơ bản đủ, còn thiếu vật tư ở một số thời điểm do đấu thầu chậm.
  ### 2. | Công tác xây dựng Đảng
  #### 2.1. | Công tác chính trị, tư tưởng
  Cấp ủy tổ chức học tập nghị quyết bằng nhiều hình thức, tỷ lệ đảng viên tham gia đạt 97%.
  #### 2.2. | Công tác kiểm tra, giám sát và kỷ luật đảng
  Ủy ban kiểm tra đã kiểm tra 14 chi bộ, giám sát chuyên đề 09 chi bộ và 22 đảng viên.
  ^2 Kiểm tra khi có dấu hiệu vi phạm 01 chi bộ.
  ### 3. | Lãnh đạo các đoàn thể
  #### 3.1. | Công đoàn cơ sở
  Công đoàn chăm lo đời sống đoàn viên, trợ cấp khó khăn 126 lượt người lao động.
  #### 3.2. | Đoàn Thanh niên Cộng sản Hồ Chí Minh
  Đoàn thanh niên là lực lượng nồng cốt trong các chiến dịch hiến máu, khám bệnh lưu động.
  ## III. | ĐÁNH GIÁ CHUNG
  ### 1. | Ưu điểm
  Đảng bộ đoàn kết, thống nhất, giữ vững nguyên tắc tập trung dân chủ.
  ####* Nguyên nhân
  Có sự quan tâm của cấp trên và nỗ lực của cán bộ, viên chức toàn Bệnh viện.
  ### 2. | Hạn chế, khuyết điểm
  - Chất lượng sinh hoạt một số chi bộ chưa cao, nội dung còn đơn điệu.
  - Công tác phát triển đảng viên trong đội ngũ bác sĩ trẻ chưa đạt yêu cầu.
  - Việc ứng dụng bệnh án điện tử còn chậm so với lộ trình.
  ####* Nguyên nhân
  Một số cấp ủy viên chưa dành thời gian cho công tác đảng.
  ## IV. | BÀI HỌC KINH NGHIỆM
  Một là, phải giữ vững nguyên tắc tập trung dân chủ, đề cao vai trò người đứng đầu.
  Hai là, lấy sự hài lòng của người bệnh làm thước đo kết quả công tác.
  #^ B. | PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2025 - 2030
  ## I. | DỰ BÁO
  ### 1. | Thuận lợi
  Cơ chế tự chủ được hoàn thiện, bảo hiểm y tế bao phủ gần như toàn dân.
  ### 2. | Khó khăn
  Cạnh tranh của khối tư nhân ngày càng gay gắt, yêu cầu của người bệnh ngày càng cao.
  ## II. | MỤC TIÊU VÀ CHỈ TIÊU
  ### 1. | Mục tiêu tổng quát
  Xây dựng Bệnh viện hiện đại, chuyên sâu, lấy người bệnh làm trung tâm, phấn đấu đạt hạng I vào năm 2028.
  ### 2. | Các chỉ tiêu cụ thể
  #### a) | Chỉ tiêu chuyên môn
  - Khám bệnh tăng bình quân 5%/năm.
  - Tỷ lệ hài lòng của người bệnh nội trú đạt từ 90% trở lên.
  - Mỗi năm triển khai ít nhất 07 kỹ thuật mới.
  #### b) | Chỉ tiêu xây dựng Đảng
  - Hằng năm 90% chi bộ hoàn thành tốt nhiệm vụ trở lên, trong đó 20% hoàn thành xuất sắc.
  - Kết nạp từ 60 đảng viên mới trở lên trong nhiệm kỳ.
  - 100% đảng viên được học tập nghị quyết.
  ## II. | NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
  ### 1. | Nâng cao chất lượng khám, chữa bệnh
  Đẩy mạnh phát triển kỹ thuật chuyên sâu về tim mạch, ung bướu, đột quị; hoàn thành bệnh án điện tử trong năm 2026.
  ### 2. | Xây dựng Đảng trong sạch, vững mạnh
  #### 2.1. | Công tác chính trị, tư tưởng
  Đổi mới cách học tập nghị quyết, gắn với đặc thù ca trực của nhân viên y tế.
  #### 2.2. | Công tác kiểm tra, giám sát và kỷ luật đảng
  Hằng năm kiểm tra ít nhất 30% số chi bộ trực thuộc.
  ### 3. | Lãnh đạo các đoàn thể
  Tạo điều kiện để các đoàn thể phản biện, giám sát; quan tâm đời sống người lao động hợp đồng.
  #^ PHỤ LỤC 1 | SỐ LIỆU HOẠT ĐỘNG
  ##* Bảng khám bệnh qua các năm
  |Năm|Lượt khám|Tỷ lệ (%)
  |2022|95.100|98,2
  |2023|96.400|89,9
  |2024|98.500|101,3
  ##= 1. | //Bệnh viện có 24 khoa, phòng và 812 viên chức, người lao động.
  ##= 2. | //Tổng số đảng viên là 286 đồng chí, sinh hoạt ở 19 chi bộ.
  `
)
