import type { Phrase } from './phrases.ts'

/** As people speak and type: chat, regions, no marks; many ways to agree and to oppose. */
export const spoken: Phrase[] = [
  { text: 'Trang 2 ghi 18 lớp mà phụ lục liệt kê có 17 lớp, coi lại giùm.', kind: ['correct', 'clarify'], edit: null },
  {
    text: 'so xa vien o trang 4 va trang 9 khac nhau, xem lai',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'so xa vien o trang 4 va trang 9 khac nhau'
  },
  { text: 'Cho hỏi 45 sáng kiến là của toàn bệnh viện hay của riêng khối nội.', kind: 'clarify', edit: null },
  { text: 'Ai chịu trách nhiệm nếu không đạt chỉ tiêu?', kind: 'clarify', edit: null },
  {
    text: 'chỗ "liên kết 4 nhà" là 4 nhà nào vậy ạ, bà con hỏi em ko biết trả lời',
    kind: 'clarify',
    edit: null,
    reason: 'bà con hỏi em ko biết trả lời'
  },
  {
    text: 'Chữ viết tắt “KCB BĐ” nhiều người không hiểu, ghi đầy đủ ra giùm.',
    kind: ['clarify', 'correct', 'replace'],
    edit: null
  },
  { text: 'Tui thấy mục 3 viết dài dòng quá, bớt lại chút cho dân dễ coi.', kind: 'restructure', edit: null },
  { text: 'em đồng ý hết nha mấy anh chị', kind: 'approve', stance: 'agree', edit: null },
  { text: 'dạ chị ko có ý kiến j thêm đâu em', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Hổng chịu cái vụ thu thêm tiền vệ sinh đâu nghen, dân đóng đủ thứ rồi.',
    kind: 'object',
    stance: 'disagree',
    edit: null,
    reason: 'dân đóng đủ thứ rồi'
  },
  {
    text: 'Mần chi mà phải họp tới 12 lần, cắt bớt đi.',
    kind: ['delete', 'replace', 'restructure', 'object'],
    edit: null,
    reason: 'Mần chi mà phải họp tới 12 lần'
  },
  {
    text: 'sửa chữ “chất lựng” lại thành “chất lượng” giúp em với',
    kind: ['correct', 'replace'],
    edit: ['chất lựng', 'chất lượng']
  },
  {
    text: 'Thôi cứ để nguyên như cũ cho lành.',
    kind: ['approve', 'object'],
    stance: 'agree',
    edit: null,
    reason: 'cho lành'
  },
  { text: 'Ok, nhất trí 100% luôn', kind: 'approve', stance: 'agree', edit: null },
  { text: 'quá chuẩn rồi, ko cần sửa gì', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Mình thấy ổn, cứ thế mà làm.', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Đọc xong thấy tâm đắc, không có gì để góp ý thêm.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Hoàn toàn tán thành nội dung dự thảo nghị quyết trình đại hội.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  {
    text: 'Dự thảo được chuẩn bị công phu, bố cục chặt chẽ, số liệu phong phú.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  { text: 'y kien cua toi la dong y voi toan bo noi dung', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Giơ cả hai tay ủng hộ chỉ tiêu xây nhà công vụ cho giáo viên.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  { text: 'Tôi cho rằng phương án sáp nhập hai trạm là hợp lý.', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Chưa thể đồng tình với cách tính điểm thi đua này.', kind: 'object', stance: 'disagree', edit: null },
  { text: 'Cần nêu rõ lộ trình tự chủ của từng khoa.', kind: ['clarify', 'add'], edit: null },
  { text: 'de nghi lam ro khai niem “ho can ngheo moi”', kind: 'clarify', edit: null },
  { text: 'Sao không ghi thành tích của tổ nữ công vào?', kind: ['add', 'clarify'], edit: null },
  { text: 'Trong các nguyên nhân quên mất nguyên nhân thiếu giáo viên tiếng Anh.', kind: 'add', edit: null },
  { text: 'thêm 1 dòng về xe đưa rước hs nha ad', kind: ['add', 'propose'], edit: null },
  {
    text: 'Báo cáo chưa phản ánh đúng vai trò của đội ngũ y tế thôn bản; cần dành một đoạn riêng.',
    kind: ['add', 'clarify', 'propose'],
    edit: null
  },
  { text: 'noi them ve viec lam cho bo doi xuat ngu', kind: ['add', 'propose'], edit: null },
  {
    text: 'Thay “người bệnh ngoại trú” bằng “người khám ngoại trú” theo đúng thuật ngữ của ngành.',
    kind: 'replace',
    edit: ['người bệnh ngoại trú', 'người khám ngoại trú'],
    reason: 'theo đúng thuật ngữ của ngành'
  },
  {
    text: 'bo chu “rat” o dong 12 trang 3 vi thua',
    kind: ['delete', 'correct'],
    edit: ['rat', null],
    reason: 'vi thua'
  },
  { text: 'doi ten muc III thanh "Nhiem vu trong tam"', kind: 'replace', edit: [null, 'Nhiem vu trong tam'] },
  {
    text: 'Đề nghị Ban Giám hiệu mỗi học kỳ tổ chức một buổi đối thoại với học sinh để các em nói lên nguyện vọng.',
    kind: ['propose', 'add'],
    edit: null,
    reason: 'để các em nói lên nguyện vọng'
  },
  { text: 'phường nên mở lớp dạy nấu ăn cho chị em thất nghiệp', kind: 'propose', edit: null },
  {
    text: 'HTX nen mua may say lua, mua mua lua len mong het',
    kind: 'propose',
    edit: null,
    reason: 'mua mua lua len mong het'
  },
  {
    text: 'Đồng ý nâng mức hỗ trợ ăn trưa nhưng phải lấy từ quỹ hội, không thu của phụ huynh.',
    kind: ['propose', 'approve', 'clarify', 'add', 'object'],
    stance: 'agree-in-part',
    edit: null
  },
  {
    text: 'Ngoài các ý trên, chi bộ thống nhất với các nội dung còn lại.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  { text: 'Tôi tán thành giữ nguyên tên gọi hợp tác xã như dự thảo.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Đề nghị giữ lại đoạn nói về khuyết điểm, có nhận lỗi thì dân mới tin.',
    kind: ['approve', 'object'],
    stance: 'agree',
    edit: null,
    reason: 'có nhận lỗi thì dân mới tin'
  },
  {
    text: 'Đồng ý với chủ trương, có điều thời gian thực hiện gấp quá.',
    kind: ['object', 'clarify', 'approve', 'other', 'replace', 'propose'],
    stance: 'agree-in-part',
    edit: null
  },
  {
    text: 'Tính khả thi của giải pháp 3 chưa được chứng minh, đề nghị giải trình thêm.',
    kind: 'clarify',
    edit: null,
    reason: 'Tính khả thi của giải pháp 3 chưa được chứng minh'
  },
  {
    text: 'Đề nghị chuyển giờ họp chi bộ sang buổi tối. Ban ngày anh em đi làm hết, có hôm họp chỉ được một phần ba. Tối thì ai cũng rảnh.',
    kind: ['propose', 'replace', 'move'],
    edit: null,
    reason: 'Ban ngày anh em đi làm hết, có hôm họp chỉ được một phần ba. Tối thì ai cũng rảnh'
  },
  { text: 'Bo muc 6 di, trung voi muc 2', kind: 'delete', edit: null, reason: 'trung voi muc 2' },
  {
    text: 'Tiểu đoàn 4 nhất trí cao với nội dung dự thảo báo cáo và phương hướng.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  { text: 'trung doi em thong nhat, khong y kien gi', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Không ủng hộ việc khoán doanh thu cho từng khoa. Làm vậy bác sĩ sẽ chỉ định xét nghiệm tràn lan.',
    kind: 'object',
    stance: 'disagree',
    edit: null,
    reason: 'Làm vậy bác sĩ sẽ chỉ định xét nghiệm tràn lan'
  },
  {
    text: 'Theo em nên xếp phần chuyên môn lên đầu, phần tài chính để cuối.',
    kind: ['move', 'restructure'],
    edit: null
  },
  { text: 'đọc mà không hiểu “chuyển tuyến ngược” nghĩa là sao, chú thích giùm', kind: 'clarify', edit: null },
  {
    text: 'Khẩu hiệu dài dòng khó nhớ, rút lại còn “Dạy thật, học thật”.',
    kind: ['replace', 'restructure'],
    edit: [null, 'Dạy thật, học thật'],
    reason: 'Khẩu hiệu dài dòng khó nhớ'
  },
  {
    text: 'Sao lại cấm học sinh mang điện thoại, các em còn liên lạc với gia đình chứ.',
    kind: ['object', 'clarify'],
    edit: null
  },
  { text: 'Em thấy dự thảo ok rồi ạ.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'toi khong dong y viec thu tien hoc them, phu huynh ngheo lay dau ra',
    kind: 'object',
    stance: 'disagree',
    edit: null,
    reason: 'phu huynh ngheo lay dau ra'
  },
  {
    text: 'sua “giao vien bo mon” thanh “giao vien chuyen trach” o trang 3 cho dung chuc danh',
    kind: ['replace', 'correct'],
    edit: ['giao vien bo mon', 'giao vien chuyen trach'],
    reason: 'cho dung chuc danh'
  },
  { text: 'Tổ 9 xin giữ nguyên tên khu phố, không đổi.', kind: ['approve', 'object'], stance: 'agree', edit: null },
  { text: 'Hết ý kiến, quá hay!', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Chi bộ 3 thống nhất 100% các chỉ tiêu.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Phải có điều khoản về rủi ro thiên tai, mất mùa thì ai chịu?',
    kind: ['add', 'propose', 'clarify'],
    edit: null
  },
  { text: 'Nhất trí bỏ phí làm thẻ.', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Thưa đồng chí, phần này chúng tôi hoàn toàn ủng hộ.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'noi dung kiem tra giam sat so sai qua, viet ky them',
    kind: ['clarify', 'add', 'restructure'],
    edit: null,
    reason: 'noi dung kiem tra giam sat so sai qua'
  },
  {
    text: 'Phòng Kế hoạch tổng hợp đồng tình với các chỉ tiêu đề ra, không có ý kiến bổ sung.',
    kind: 'approve',
    stance: 'agree',
    edit: null
  },
  { text: 'Đồng chí An: nhất trí với dự thảo.', kind: 'approve', stance: 'agree', edit: null },
  {
    text: 'Nhất trí với phương án 2 vì ít tốn kém hơn.',
    kind: 'approve',
    stance: 'agree',
    edit: null,
    reason: 'vì ít tốn kém hơn'
  },
  { text: 'trang 5 chữ “sử lý” phải là “xử lý” nha cả nhà', kind: ['correct', 'replace'], edit: ['sử lý', 'xử lý'] },
  {
    text: 'ủa sao hổng thấy tên tổ mình trong danh sách khen thưởng vậy?',
    kind: ['clarify', 'add', 'correct'],
    edit: null
  },
  { text: 'em vote đồng ý ạ', kind: 'approve', stance: 'agree', edit: null },
  { text: 'Anh góp ý: phần nước sạch nên nói rõ bao giờ có nước về xóm trên', kind: ['clarify', 'add'], edit: null },
  {
    text: 'sai chính tả tùm lum, kiếm người đọc lại giùm',
    kind: 'correct',
    edit: null,
    reason: 'sai chính tả tùm lum'
  },
  {
    text: 'thêm chữ “tự nguyện” sau chữ “đóng góp” giúp em kẻo dân hiểu lầm là ép',
    kind: 'add',
    edit: [null, 'tự nguyện'],
    reason: 'kẻo dân hiểu lầm là ép'
  }
]
