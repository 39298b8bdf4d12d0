import { sampleDraft } from './sample-draft.ts'

/** A made-up college's strategy: parts in Roman numerals, targets counted through two sections, tables with captions, notes. */
export const strategyDraft = sampleDraft(
  'd4',
  'CHIẾN LƯỢC PHÁT TRIỂN Trường Cao đẳng Kỹ thuật Suối Lam giai đoạn 2026 - 2030',
  `
  TRƯỜNG CAO ĐẲNG KỸ THUẬT SUỐI LAM
  CHIẾN LƯỢC PHÁT TRIỂN
  Trường Cao đẳng Kỹ thuật Suối Lam giai đoạn 2026 - 2030, tầm nhìn đến năm 2040
  Suối Lam, ngày … tháng … năm 2025
  Chủ đề: “Chất lượng - Gắn kết - Thích ứng”
  Sau ba mươi năm xây dựng, Trường đã trở thành địa chỉ đào tạo thợ lành nghề tin cậy của vùng trung du và của các khu công nghiệp lân cận.
  Bản chiến lược này được lấy ý kiến rộng rãi trong viên chức, người học và doanh nghiệp trước khi trình Hội đồng trường thông qua.
  #^ PHẦN I | THỰC TRẠNG PHÁT TRIỂN GIAI ĐOẠN 2021 - 2025
  ## 1. | Quy mô và cơ cấu ngành nghề
  ### 1.1. | Tuyển sinh
  Bình quân mỗi năm Trường tuyển 1.850 học sinh, sinh viên, đạt 92,5% kế hoạch; ngành điện lạnh và công nghệ ô tô luôn vượt chỉ tiêu.
  ^1 Số liệu tính đến ngày 30/9/2025, không kể các lớp liên kết với trung tâm giáo dục thường xuyên.
  Công tác tư vấn hướng nghiệp tại 46 trường phổ thông được duy trì, song việc sử dụng mạng xã hội để quảng bá còn dè dặt.
  Bảng 1. Kết quả tuyển sinh theo trình độ
  |Năm|Cao đẳng|Trung cấp|Sơ cấp
  |2021|612|745|380
  |2022|640|768|402
  |2023|655|790|431
  |2024|671|812|455
  |Tổng cộng|2.578|3.115|1.668
  ### 1.2. | Cơ cấu ngành nghề
  Trường đào tạo 18 nghề, trong đó 05 nghề trọng điểm cấp quốc gia; nghề hàn công nghệ cao mới mở năm 2023 đã kín chỗ.
  Một số nghề truyền thống như mộc, may khó tuyển, thiết bị xuống cấp, chưa có phương án sắp xếp.
  ## 2. | Đội ngũ nhà giáo
  Toàn trường có 142 nhà giáo, 68% có trình độ sau đại học; 31 người có chứng chỉ kỹ năng nghề bậc 4 trở lên.
  Nhà giáo trẻ thiếu trải nghiệm sản xuất; mỗi năm chỉ 12 lượt người được cử đi thực tế ở doanh nghiệp.
  ^2 Theo Thông tư số 15/2022/TT-BLĐTB, mỗi nhà giáo phải đi thực tế ít nhất bốn tuần một năm.
  ## 3. | Cơ sở vật chất
  Xưởng thực hành có tổng diện tích 6.400 m², trong đó xưởng cơ khí xây từ năm 1998 đã xuống cấp nghiêm trọng.
  Ký túc xá đáp ứng 420 chỗ ở, mới được khoảng một phần ba nhu cầu của người học ở xa.
  ## 4. | Gắn kết với doanh nghiệp
  + Ký biên bản hợp tác với 37 doanh nghiệp, 21 doanh nghiệp tham gia xây dựng chương trình.
  + Tỷ lệ người học có việc làm đúng nghề sau sáu tháng đạt 83,6%.
  + Quỹ học bổng doanh nghiệp huy động được 2,4 tỷ đồng, trao cho 512 lượt người học.
  ## 5. | Đánh giá chung
  ### 5.1. | Mặt mạnh
  Thương hiệu nhà trường được người dân trong vùng biết đến; nội bộ đoàn kết, kỷ cương.
  ### 5.2. | Mặt yếu
  - Chương trình đào tạo chậm cập nhật, giáo trình số còn ít.
  - Nguồn thu phụ thuộc vào ngân sách và học phí, dịch vụ chưa phát triển.
  - Năng lực ngoại ngữ của nhà giáo và người học còn thấp so với yêu cầu hội nhập.
  ### 5.3. | Nguyên nhân
  ####* Từ bên ngoài
  Dịch bệnh kéo dài; chính sách phân luồng sau trung học cơ sở thực hiện chưa triệt để.
  ####* Từ bên trong
  Cơ chế tự chủ vận hành lúng túng; công tác kiểm định nội bộ làm chưa đều tay.
  #^ PHẦN II | ĐỊNH HƯỚNG PHÁT TRIỂN GIAI ĐOẠN 2026 - 2030
  ## 1. | Bối cảnh
  Làn sóng tự động hóa làm biến mất nhiều việc làm giản đơn, đồng thời mở ra nhu cầu lớn về kỹ thuật viên vận hành rô bốt.
  Vùng trung du được quy hoạch thêm 04 khu công nghiệp, dự kiến cần 26.000 lao động qua đào tạo.
  ## 2. | Sứ mạng, tầm nhìn
  Sứ mạng của Trường là đào tạo người thợ có lương tâm, có tay nghề, sống được bằng nghề và tự hào về nghề.
  Đến năm 2040, Trường trở thành trường cao đẳng chất lượng cao, tiếp cận trình độ các nước phát triển trong khu vực.
  ## 3. | Chỉ tiêu đến năm 2030
  ### 3.1. | Về đào tạo
  ####= 1) | //Quy mô đạt 7.500 người học, trong đó cao đẳng chiếm 45%.
  ####= 2) | //Ít nhất 08 nghề được kiểm định theo chuẩn trong khu vực.
  ####= 3) | //90% người học có việc làm đúng nghề trong sáu tháng sau tốt nghiệp.
  ####= 4) | //100% học phần lý thuyết có bài giảng số.
  ### 3.2. | Về nguồn lực
  ####= 5) | //80% nhà giáo có trình độ sau đại học, 50% sử dụng được ngoại ngữ trong chuyên môn.
  ####= 6) | //Mỗi năm cử 60 lượt nhà giáo đi thực tế doanh nghiệp.
  ####= 7) | //Nguồn thu từ dịch vụ tăng bình quân 12%/năm.
  ####= 8) | //Xây mới 01 ký túc xá 600 chỗ và 02 xưởng thực hành.
  ^3 Vốn dự kiến 145 tỷ đồng, trong đó ngân sách tỉnh 90 tỷ đồng.
  ## 4. | Nhiệm vụ và giải pháp
  ### 4.1. | Đổi mới chương trình, phương pháp đào tạo
  Rà soát toàn bộ chương trình hai năm một lần với sự tham gia của doanh nghiệp; giảm lý thuyết, tăng giờ thực hành lên 70%. Xây dựng kho học liệu dùng chung. Thí điểm đào tạo kép ở nghề cơ điện tử.
  Phát triển các khóa ngắn hạn cho người lao động mất việc, bộ đội xuất ngũ, thanh niên nông thôn.
  ### 4.2. | Phát triển đội ngũ
  Ban hành quy định nhà giáo đi thực tế bắt buộc; trả phụ cấp cho người dạy tích hợp; mời nghệ nhân, kỹ sư giỏi thỉnh giảng.
  Quy hoạch, bồi dưỡng cán bộ quản lý trẻ; có cơ chế giữ chân giảng viên nghề công nghệ cao.
  ### 4.3. | Hợp tác doanh nghiệp và quốc tế
  Thành lập Hội đồng tư vấn ngành nghề gồm đại diện doanh nghiệp, cựu người học; đặt văn phòng tuyển dụng trong khuôn viên Trường.
  Liên kết với hai trường nghề nước ngoài để trao đổi nhà giáo và công nhận chứng chỉ lẫn nhau.
  ### 4.4. | Tài chính và cơ sở vật chất
  a) Đa dạng hóa nguồn thu: sản xuất kết hợp thực hành, dịch vụ kiểm định kỹ năng, cho thuê xưởng ngoài giờ.
  b) Cải tạo xưởng cơ khí trong năm 2027; lắp điện mặt trời trên mái nhà xưởng.
  c) Sửa chữa ký túc xá, bảo đảm an toàn phòng cháy, chửa cháy.
  ## 5. | Ba đột phá
  Một là, đột phá về chất lượng nhà giáo.
  Hai là, đột phá về chuyển đổi số trong quản trị và đào tạo.
  Ba là, đột phá về tự chủ tài chính.
  #^ PHẦN III | TỔ CHỨC THỰC HIỆN
  ## 1. | Phân công trách nhiệm
  Hội đồng trường giám sát việc thực hiện; Hiệu trưởng ban hành kế hoạch hằng năm; các khoa, phòng đăng ký chỉ tiêu trước ngày 15 tháng 01.
  ## 2. | Lộ trình và kinh phí
  Bảng 2. Phân kỳ đầu tư
  |Hạng mục|2026 - 2027|2028 - 2030|Nguồn
  |Xưởng thực hành|38|20|Ngân sách
  |Ký túc xá|22|40|Ngân sách và vay
  |Thiết bị nghề trọng điểm|15|25|Dự án
  |Cộng|75|85|
  Tổng kinh phí thực hiện khoảng 160 tỷ đồng, phân bổ theo hai kỳ như Bảng 2.
  ^4 Chưa tính kinh phí chi thường xuyên và các khoản tài trợ bằng hiện vật.
  ## 3. | Kiến nghị
  3.1. Với Bộ chủ quản: sớm ban hành định mức kinh tế - kỹ thuật cho các nghề mới.
  3.2. Với Ủy ban nhân dân tỉnh: giao đất mở rộng cơ sở hai rộng 4,5 ha; hỗ trợ 70% kinh phí xây ký túc xá.
  Hội đồng trường kêu gọi toàn thể viên chức, người học và đối tác chung tay đưa Chiến lược vào cuộc sống./.
  #^ PHỤ LỤC I | DANH MỤC NGHỀ TRỌNG ĐIỂM
  ##= 1. | //Công nghệ ô tô: 05 lớp, 162 người học, phòng thực hành đạt chuẩn khu vực.
  ##= 2. | //Điện lạnh: 04 lớp, 131 người học, liên kết với hãng sản xuất máy nén.
  ##= 3. | //Hàn công nghệ cao: 02 lớp, 48 người học, có 06 ca bin hàn mô phỏng.
  #^ PHỤ LỤC II | KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIAI ĐOẠN TRƯỚC
  |TT|Chỉ tiêu|Kế hoạch|Thực hiện|Ghi chú
  |1|Tuyển sinh hằng năm (người)|2.000|1.850|Chưa đạt
  |2|Người học có việc làm (%)|80|83,6|Vượt
  |3|Nhà giáo đạt chuẩn (%)|100|97|Chưa đạt
  |4|Nghề được kiểm định|04|05|Vượt
  `
)
