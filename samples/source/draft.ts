/**
 * The sample draft: a congress report of a made-up youth union (no such province, port or person), written for this
 * project. It holds what real drafts hold: typed and automatic numbers, footnotes, a table, an appendix, and a few slips
 * left in on purpose for members to find ("chấn chỉnh lề lới", two headings numbered 2.3, 96 against 95 in the annex).
 */
export type SampleBlock =
  | { type: 'title'; text: string }
  | { type: 'subtitle'; text: string }
  | { type: 'part'; number: string; title: string }
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'group'; text: string }
  | { type: 'text'; text: string; note?: string }
  | { type: 'numbered'; text: string }
  | { type: 'table'; rows: string[][] }
  | { type: 'signature'; lines: string[] }

export const letterhead = {
  left: ['ĐOÀN KHỐI CẢNG VÀ DỊCH VỤ TỈNH TÂN HẢI', 'BAN CHẤP HÀNH', '***'],
  right: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Tân Hải, ngày … tháng … năm 2027', '(Dự thảo lần 2)']
}

export const draft: SampleBlock[] = [
  { type: 'title', text: 'BÁO CÁO' },
  { type: 'subtitle', text: 'của Ban Chấp hành Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải khóa IV' },
  { type: 'subtitle', text: 'trình Đại hội đại biểu lần thứ V, nhiệm kỳ 2027 - 2032' },
  {
    type: 'text',
    text: 'Đại hội đại biểu Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải lần thứ V, nhiệm kỳ 2027 - 2032 có nhiệm vụ tổng kết việc thực hiện Nghị quyết Đại hội lần thứ IV, đánh giá trung thực những việc đã làm được, những việc chưa làm được, rút ra bài học kinh nghiệm và quyết định phương hướng, mục tiêu, nhiệm vụ của công tác đoàn và phong trào thanh niên trong 05 năm tới.'
  },
  {
    type: 'text',
    text: 'Chủ đề của Đại hội là: “Tuổi trẻ Khối Cảng và Dịch vụ đoàn kết, sáng tạo, an toàn, vươn khơi”.'
  },
  {
    type: 'part',
    number: 'PHẦN THỨ NHẤT',
    title: 'KẾT QUẢ CÔNG TÁC ĐOÀN VÀ PHONG TRÀO THANH NIÊN\nNHIỆM KỲ 2022 - 2027'
  },
  { type: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
  { type: 'heading', level: 2, text: '1. Thuận lợi' },
  {
    type: 'text',
    text: 'Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải hiện có 26 cơ sở đoàn với 2.140 đoàn viên, sinh hoạt tại các cảng biển, kho bãi, đơn vị vận tải, công ty dịch vụ và trường đào tạo nghề hàng hải.',
    note: 'Gồm 09 đoàn cơ sở, 17 chi đoàn cơ sở; đoàn viên nữ 742 đồng chí; đoàn viên là công nhân trực tiếp 1.318 đồng chí.'
  },
  {
    type: 'text',
    text: 'Trong nhiệm kỳ, sản lượng hàng hóa qua các cảng của tỉnh tăng bình quân 8,4% mỗi năm; nhiều bến mới được đưa vào khai thác, tạo thêm việc làm ổn định cho thanh niên. Công tác đoàn luôn nhận được sự quan tâm lãnh đạo của Đảng ủy Khối, sự chỉ đạo của Ban Thường vụ Tỉnh đoàn và sự phối hợp của lãnh đạo các doanh nghiệp.'
  },
  {
    type: 'text',
    text: 'Đội ngũ cán bộ đoàn được trẻ hóa, phần lớn có trình độ chuyên môn vững, nhiệt tình và gắn bó với cơ sở. Các phong trào của Đoàn ngày càng gắn với nhiệm vụ sản xuất, kinh doanh của đơn vị.'
  },
  { type: 'heading', level: 2, text: '2. Khó khăn' },
  {
    type: 'text',
    text: 'Phần lớn đoàn viên làm việc theo ca, kíp, phân tán trên nhiều bến bãi và trên tàu, nên khó tổ chức sinh hoạt tập trung. Một số doanh nghiệp nhỏ chưa tạo điều kiện về thời gian, kinh phí cho hoạt động đoàn.'
  },
  {
    type: 'text',
    text: 'Giá nhiên liệu biến động, thời tiết cực đoan, bão lũ bất thường làm gián đoạn hoạt động của cảng, đã ảnh hưởng lớn đến thu nhập của đoàn viên, thanh niên; tình trạng chuyển việc diễn ra thường xuyên, nhất là ở khối kho bãi.'
  },
  { type: 'heading', level: 1, text: 'II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI LẦN THỨ IV' },
  { type: 'heading', level: 2, text: '1. Công tác giáo dục của Đoàn' },
  { type: 'heading', level: 3, text: '1.1. Giáo dục chính trị, tư tưởng' },
  {
    type: 'text',
    text: 'Ban Chấp hành Đoàn Khối đã tổ chức 48 hội nghị học tập, quán triệt nghị quyết của Đảng, của Đoàn với 9.600 lượt đoàn viên tham dự, đạt tỷ lệ 96%. Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được cụ thể hóa bằng phong trào “Mỗi ca một việc tốt”, từng bước chấn chỉnh lề lới, tác phong làm việc của công nhân trẻ.'
  },
  {
    type: 'text',
    text: 'Các cơ sở đoàn duy trì 26 trang thông tin trên mạng xã hội và 07 nhóm chia sẻ thông tin tích cực (trong đó có 02 nhóm kín), kịp thời đấu tranh với thông tin xấu, độc.',
    note: 'Các nhóm chia sẻ thông tin tích cực do Ban Thường vụ Đoàn Khối thành lập từ tháng 3/2023.'
  },
  { type: 'heading', level: 3, text: '1.2. Giáo dục truyền thống, pháp luật và kỹ năng' },
  {
    type: 'text',
    text: 'Tổ chức 31 hành trình về nguồn, 22 buổi tuyên truyền pháp luật về hàng hải, phòng cháy, chữa cháy và an toàn lao động; mở 15 lớp kỹ năng sơ cấp cứu cho công nhân bốc xếp. Tuy nhiên hình thức tuyên truyền còn chậm đổi mới, chưa phù hợp với người lao động làm việc theo ca.'
  },
  { type: 'heading', level: 2, text: '2. Phong trào hành động cách mạng' },
  { type: 'heading', level: 3, text: '2.1. Phong trào “Thanh niên tình nguyện”' },
  {
    type: 'text',
    text: 'Thực hiện 118 công trình, phần việc thanh niên với tổng giá trị làm lợi 4,6 tỷ đồng; hiến 3.215 đơn vị máu; xây mới 11 căn nhà tình bạn; thu gom trên 60 tấn rác thải nhựa tại bến bãi và luồng lạch.'
  },
  { type: 'heading', level: 3, text: '2.2. Phong trào “Tuổi trẻ sáng tạo”' },
  {
    type: 'text',
    text: 'Đoàn viên có 284 sáng kiến, cải tiến kỹ thuật được công nhận, trong đó 17 sáng kiến cấp tỉnh. Các chi đoàn khối kỹ thuật đã làm chủ phần mềm điều độ bãi, rút ngắn thời gian giao nhận một công-ten-nơ từ 42 phút xuống 27 phút, góp phần nâng cao năng lực cạnh tranh của cảng và tăng trưởng GDP của tỉnh.'
  },
  { type: 'heading', level: 3, text: '2.3. Phong trào “Tuổi trẻ xung kích bảo vệ Tổ quốc”' },
  {
    type: 'text',
    text: 'Phối hợp với Bộ đội Biên phòng tổ chức 19 chuyến thăm các điểm đảo; vận động 86 đoàn viên nhập ngũ; tham gia 05 cuộc diễn tập cứu hộ, cứu nạn trên biển. Thanh niên luôn là lực lượng nòng cốt trong các đội tự vệ của cảng.'
  },
  { type: 'heading', level: 3, text: '2.3. Các chương trình đồng hành với thanh niên' },
  {
    type: 'text',
    text: 'Giới thiệu việc làm cho 1.060 thanh niên; hỗ trợ 14 dự án khởi nghiệp vay 2,9 tỷ đồng; tổ chức 09 lớp ngoại ngữ chuyên ngành; duy trì 12 câu lạc bộ thể thao, văn nghệ. Đời sống văn hóa, tinh thần của đoàn viên ở khu nhà trọ công nhân được quan tâm hơn, song vẫn còn khép kín trong từng đơn vị.'
  },
  { type: 'heading', level: 2, text: '3. Xây dựng tổ chức Đoàn và tham gia xây dựng Đảng' },
  { type: 'heading', level: 3, text: '3.1. Xây dựng tổ chức Đoàn' },
  {
    type: 'text',
    text: 'Kết nạp 612 đoàn viên mới; thành lập mới 06 chi đoàn trong doanh nghiệp ngoài nhà nước, giải thể 02 chi đoàn do sáp nhập doanh nghiệp. Hằng năm có 90% cơ sở đoàn hoàn thành tốt nhiệm vụ trở lên.',
    note: 'Hai chi đoàn giải thể thuộc Công ty Kho lạnh Sao Biển và Công ty Vận tải Hải Âu, do hợp nhất doanh nghiệp năm 2024.'
  },
  {
    type: 'text',
    text: 'Công tác kiểm tra được tiến hành theo kế hoạch: 20 cuộc kiểm tra định kỳ, 06 cuộc kiểm tra chuyên đề; qua kiểm tra đã kịp thời nhắc nhỡ, uốn nắn những thiếu sót trong thu nộp đoàn phí và quản lý hồ sơ đoàn viên.'
  },
  { type: 'heading', level: 3, text: '3.2. Đoàn tham gia xây dựng Đảng' },
  {
    type: 'text',
    text: 'Giới thiệu 397 đoàn viên ưu tú cho Đảng, trong đó 251 đồng chí được kết nạp; 100% cơ sở đoàn tổ chức góp ý xây dựng Đảng, xây dựng chính quyền. Công tác bồi dưỡng sau kết nạp còn lúng túng ở những nơi không có chi bộ.'
  },
  { type: 'heading', level: 1, text: 'III. ĐÁNH GIÁ CHUNG' },
  { type: 'heading', level: 2, text: '1. Ưu điểm' },
  {
    type: 'text',
    text: 'Nghị quyết Đại hội lần thứ IV được triển khai nghiêm túc, đạt và vượt 9/11 chỉ tiêu. Phong trào của Đoàn bám sát nhiệm vụ sản xuất, kinh doanh, được lãnh đạo các đơn vị ghi nhận; vai trò của tổ chức Đoàn trong doanh nghiệp ngoài nhà nước từng bước được khẳng định.'
  },
  { type: 'heading', level: 2, text: '2. Hạn chế' },
  {
    type: 'text',
    text: '- Nội dung sinh hoạt chi đoàn ở một số nơi còn đơn điệu, hình thức; tỷ lệ tập hợp thanh niên ở doanh nghiệp ngoài nhà nước mới đạt 41%.'
  },
  {
    type: 'text',
    text: '- Một bộ phận không nhỏ cán bộ đoàn kiêm nhiệm chưa dành thời gian thỏa đáng cho công tác đoàn; việc nắm bắt tư tưởng đoàn viên có lúc chưa kịp thời.'
  },
  {
    type: 'text',
    text: '- Công tác tham mưu, phối hợp giữa Đoàn với Công đoàn ở một số doanh nghiệp còn rời rạc, hiệu quả chưa cao.'
  },
  { type: 'group', text: '* Nguyên nhân khách quan' },
  {
    type: 'text',
    text: 'Đặc thù làm việc theo ca, kíp; cơ chế, kinh phí cho hoạt động đoàn trong doanh nghiệp chưa rõ ràng; lực lượng thanh niên biến động liên tục.'
  },
  { type: 'group', text: '* Nguyên nhân chủ quan' },
  {
    type: 'text',
    text: 'Năng lực của một số cán bộ đoàn chưa đáp ứng yêu cầu; Ban Chấp hành chậm đổi mới phương thức chỉ đạo, còn nặng về văn bản hành chính.'
  },
  { type: 'heading', level: 2, text: '3. Bài học kinh nghiệm' },
  {
    type: 'text',
    text: 'Một là, phải bám sát sự lãnh đạo của cấp ủy, sự chỉ đạo của Đoàn cấp trên và nhu cầu thiết thực của đoàn viên để chọn việc, chọn thời điểm.'
  },
  {
    type: 'text',
    text: 'Hai là, coi trọng xây dựng đội ngũ cán bộ đoàn trưởng thành từ ca, kíp sản xuất; lấy hiệu quả công việc làm thước đo.'
  },
  {
    type: 'text',
    text: 'Ba là, thường xuyên kiểm tra, đôn đốc, sơ kết, tổng kết, kịp thời nhân rộng mô hình tốt.'
  },
  {
    type: 'part',
    number: 'PHẦN THỨ HAI',
    title: 'PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP\nNHIỆM KỲ 2027 - 2032'
  },
  { type: 'heading', level: 1, text: 'I. DỰ BÁO TÌNH HÌNH' },
  { type: 'heading', level: 2, text: '1. Thuận lợi' },
  {
    type: 'text',
    text: 'Tỉnh đang đầu tư khu bến nước sâu và tuyến đường kết nối cảng với khu công nghiệp; nhu cầu lao động trẻ có kỹ năng tăng nhanh. Chuyển đổi số trong khai thác cảng mở ra nhiều cơ hội học tập, sáng tạo cho thanh niên.'
  },
  { type: 'heading', level: 2, text: '2. Khó khăn' },
  {
    type: 'text',
    text: 'Tự động hóa làm giảm việc làm giản đơn; cạnh tranh giữa các cảng trong khu vực ngày càng gay gắt; biến đổi khí hậu, nước biển dâng tác động trực tiếp đến bến bãi và nơi ở của công nhân.'
  },
  { type: 'heading', level: 1, text: 'II. PHƯƠNG HƯỚNG VÀ CÁC CHỈ TIÊU CHỦ YẾU' },
  { type: 'heading', level: 2, text: '1. Phương hướng' },
  {
    type: 'text',
    text: 'Xây dựng Đoàn Khối vững mạnh về tổ chức, thiết thực về nội dung, linh hoạt về phương thức; phát huy vai trò xung kích của thanh niên trong lao động, sáng tạo và bảo vệ môi trường biển; chăm lo quyền, lợi ích hợp pháp, chính đáng của đoàn viên.'
  },
  { type: 'heading', level: 2, text: '2. Các chỉ tiêu chủ yếu' },
  {
    type: 'numbered',
    text: '95% đoàn viên được học tập, quán triệt các nghị quyết của Đảng và của Đoàn.'
  },
  {
    type: 'numbered',
    text: 'Mỗi cơ sở đoàn có ít nhất 01 công trình thanh niên; toàn Khối có 100 công trình trong nhiệm kỳ.'
  },
  {
    type: 'numbered',
    text: 'Kết nạp mới 600 đoàn viên; thành lập mới từ 05 đến 07 chi đoàn trong doanh nghiệp ngoài nhà nước.'
  },
  {
    type: 'numbered',
    text: 'Giới thiệu 350 đoàn viên ưu tú cho Đảng, trong đó có 200 đồng chí được kết nạp.'
  },
  {
    type: 'numbered',
    text: 'Có 300 sáng kiến, cải tiến kỹ thuật của đoàn viên được công nhận.'
  },
  {
    type: 'numbered',
    text: '85% cơ sở đoàn hoàn thành tốt nhiệm vụ trở lên; không có cơ sở đoàn yếu kém.'
  },
  {
    type: 'numbered',
    text: 'Hằng năm, 80% đoàn viên tham gia ít nhất một hoạt động bảo vệ môi trường biển.'
  },
  { type: 'heading', level: 1, text: 'III. NHIỆM VỤ VÀ GIẢI PHÁP' },
  { type: 'heading', level: 2, text: '1. Đổi mới công tác giáo dục' },
  {
    type: 'text',
    text: 'Đưa nội dung học tập lên nền tảng trực tuyến ngắn gọn, phù hợp với người làm việc theo ca; xây dựng đội ngũ báo cáo viên trẻ là công nhân tiêu biểu. Tổ chức diễn đàn “Đối thoại dưới chân cầu cảng” mỗi năm một lần giữa lãnh đạo doanh nghiệp với đoàn viên.'
  },
  { type: 'heading', level: 2, text: '2. Nâng cao chất lượng phong trào hành động cách mạng' },
  {
    type: 'text',
    text: '2.1. Phong trào tình nguyện: Tập trung vào bảo vệ môi trường biển, giúp đỡ ngư dân và con em công nhân có hoàn cảnh khó khăn; mỗi năm tổ chức ít nhất 02 đợt ra quân làm sạch luồng lạch.'
  },
  {
    type: 'text',
    text: '2.2. Phong trào sáng tạo: Thành lập Quỹ sáng kiến trẻ; hằng năm tổ chức hội thi tay nghề cho công nhân bốc xếp, lái cẩu, lái xe nâng; khuyến khích ứng dụng phần mềm trong quản lý kho bãi.'
  },
  {
    type: 'text',
    text: '2.3. Phong trào xung kích: Củng cố các đội thanh niên xung kích phòng, chống thiên tai, cứu nạn; phối hợp chặt chẽ với lực lượng Biên phòng, Cảnh sát biển trong bảo vệ chủ quyền.'
  },
  { type: 'heading', level: 2, text: '3. Chăm lo đời sống và phát triển nghề nghiệp của đoàn viên' },
  {
    type: 'text',
    text: 'Phối hợp với Công đoàn kiểm tra điều kiện nhà trọ, bữa ăn ca; vận động doanh nghiệp hỗ trợ học phí nâng cao tay nghề. Bố trí phòng sinh hoạt chung tại các khu nhà trọ có từ 50 đoàn viên trở lên.'
  },
  {
    type: 'text',
    text: 'Hướng dẫn đoàn viên sử dụng dịch vụ công trực tuyến, phòng tránh tín dụng đen và lừa đảo trên mạng; tư vấn việc làm cho thanh niên bị ảnh hưởng bởi tự động hóa.'
  },
  { type: 'heading', level: 2, text: '4. Xây dựng tổ chức Đoàn vững mạnh, tham gia xây dựng Đảng' },
  {
    type: 'text',
    text: 'Sắp xếp các chi đoàn có dưới 07 đoàn viên thành chi đoàn ghép theo bến, bãi; định kỳ luân chuyển cán bộ đoàn giữa khối văn phòng và khối hiện trường. Quản lý hồ sơ đoàn viên bằng phần mềm, liên thông với Tỉnh đoàn.'
  },
  {
    type: 'text',
    text: 'Thực hiện nghiêm quy chế kiểm tra, giám sát; cuối năm Ban Chấp hành tự phê bình trước đại diện đoàn viên. Chủ động tạo nguồn, bồi dưỡng đoàn viên ưu tú là công nhân trực tiếp để giới thiệu cho Đảng.'
  },
  { type: 'heading', level: 2, text: '5. Tổ chức thực hiện' },
  {
    type: 'text',
    text: 'Ban Chấp hành khóa V xây dựng chương trình hành động toàn khóa trong quý đầu tiên sau Đại hội; sơ kết giữa nhiệm kỳ vào năm 2029; định kỳ hằng quí báo cáo Đảng ủy Khối và Ban Thường vụ Tỉnh đoàn.'
  },
  { type: 'signature', lines: ['BAN CHẤP HÀNH ĐOÀN KHỐI KHÓA IV'] },
  { type: 'part', number: 'PHỤ LỤC', title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NHIỆM KỲ 2022 - 2027' },
  {
    type: 'table',
    rows: [
      ['TT', 'Chỉ tiêu', 'Nghị quyết', 'Thực hiện', 'Đánh giá'],
      ['1', 'Tỷ lệ đoàn viên học tập nghị quyết', '95%', '95%', 'Đạt'],
      ['2', 'Công trình, phần việc thanh niên', '100', '118', 'Vượt'],
      ['3', 'Kết nạp đoàn viên mới', '550', '612', 'Vượt'],
      ['4', 'Thành lập chi đoàn trong doanh nghiệp ngoài nhà nước', '05 - 07', '06', 'Đạt'],
      ['5', 'Đoàn viên ưu tú được kết nạp Đảng', '240', '251', 'Vượt'],
      ['6', 'Sáng kiến, cải tiến kỹ thuật', '250', '284', 'Vượt'],
      ['7', 'Tỷ lệ tập hợp thanh niên ở doanh nghiệp ngoài nhà nước', '50%', '41%', 'Không đạt'],
      ['8', 'Cơ sở đoàn hoàn thành tốt nhiệm vụ trở lên', '85%', '90%', 'Vượt'],
      ['9', 'Hội thi tay nghề cấp Khối', '05', '03', 'Không đạt']
    ]
  }
]
