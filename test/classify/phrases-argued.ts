import type { Phrase } from './phrases.ts'

/** Arguments without a reason word, before the request, behind it, or at its own end. */
export const argued: Phrase[] = [
  {
    text: 'Đề nghị kiểm tra lại số liệu dân quân, năm nào cũng báo 100% là vô lý.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'năm nào cũng báo 100% là vô lý'
  },
  {
    text: 'Tổng các mục chỉ được 98%, còn 2% đi đâu, nhờ ban soạn thảo rà lại.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'Tổng các mục chỉ được 98%, còn 2% đi đâu'
  },
  {
    text: 'Thế nào là “gia đình học tập tiêu biểu”, tiêu chí ra sao, đề nghị nói rõ để khu phố còn bình xét.',
    kind: 'clarify',
    edit: null,
    reason: 'để khu phố còn bình xét'
  },
  { text: 'phần khen thưởng bỏ đi, nghe khoe khoang quá', kind: 'delete', edit: null, reason: 'nghe khoe khoang quá' },
  {
    text: 'Không nên giao chỉ tiêu phát triển hội viên cho từng giáo viên, dễ sinh bệnh thành tích.',
    kind: 'object',
    edit: null,
    reason: 'dễ sinh bệnh thành tích'
  },
  {
    text: 'Điều 5 phải chỉ ra cấp nào phê duyệt, kẻo xã với huyện đùn đẩy nhau.',
    kind: ['clarify', 'add'],
    edit: null,
    reason: 'kẻo xã với huyện đùn đẩy nhau'
  },
  {
    text: 'Phần thứ hai và phần thứ ba đổi chỗ cho nhau thì mạch lạc hơn.',
    kind: 'move',
    edit: null,
    reason: 'thì mạch lạc hơn'
  },
  {
    text: 'Ý này thuộc về quốc phòng chứ đâu phải kinh tế, chuyển qua mục V.',
    kind: 'move',
    edit: null,
    reason: 'Ý này thuộc về quốc phòng chứ đâu phải kinh tế'
  },
  {
    text: 'Gom ba giải pháp 2, 4, 7 làm một vì nội dung trùng nhau.',
    kind: 'restructure',
    edit: null,
    reason: 'vì nội dung trùng nhau'
  },
  {
    text: 'Nên tách riêng phần dược ra khỏi phần điều trị để dễ theo dõi.',
    kind: ['restructure', 'move'],
    edit: null,
    reason: 'để dễ theo dõi'
  },
  {
    text: 'Nên kẻ thành bảng cho dễ so sánh giữa các năm.',
    kind: ['restructure', 'propose'],
    edit: null,
    reason: 'cho dễ so sánh giữa các năm'
  },
  {
    text: 'Chữ “nâng cao chất lượng” lặp 5 lần trong một đoạn, bớt đi.',
    kind: ['delete', 'restructure', 'correct'],
    edit: ['nâng cao chất lượng', null],
    reason: 'lặp 5 lần trong một đoạn'
  },
  {
    text: 'Tên trường viết sai, đúng là Trường Tiểu học Hòa Lạc A.',
    kind: ['correct', 'replace'],
    edit: [null, 'Trường Tiểu học Hòa Lạc A'],
    reason: 'Tên trường viết sai'
  },
  {
    text: 'Bỏ cụm từ “trong tình hình mới” vì không cần thiết.',
    kind: 'delete',
    edit: ['trong tình hình mới', null],
    reason: 'vì không cần thiết'
  },
  {
    text: 'Câu “tất cả chiến sĩ đều giỏi” hơi quá, chỉ nên viết “đa số chiến sĩ đạt loại khá, giỏi”.',
    kind: 'replace',
    edit: ['tất cả chiến sĩ đều giỏi', 'đa số chiến sĩ đạt loại khá, giỏi'],
    reason: 'hơi quá'
  },
  {
    text: 'Tên đồng chí hiệu trưởng cũ ghi nhầm họ, xem lại.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'Tên đồng chí hiệu trưởng cũ ghi nhầm họ'
  },
  {
    text: 'Mong bệnh viện sớm lắp máy lạnh ở phòng chờ, người già ngồi nóng lắm.',
    kind: 'propose',
    edit: null,
    reason: 'người già ngồi nóng lắm'
  },
  {
    text: 'Cần có cơ chế thưởng nóng cho chiến sĩ lập công, như vậy mới động viên kịp thời.',
    kind: ['propose', 'add'],
    edit: null,
    reason: 'như vậy mới động viên kịp thời'
  },
  {
    text: 'Xem xét lại việc gộp tổ dân phố 7 và 8, hai bên cách nhau con sông.',
    kind: 'clarify',
    edit: null,
    reason: 'hai bên cách nhau con sông'
  },
  {
    text: 'Cân nhắc chỉ tiêu không có tội phạm, thực tế khó bảo đảm.',
    kind: 'clarify',
    edit: null,
    reason: 'thực tế khó bảo đảm'
  },
  {
    text: 'Điều 3 trùng với Điều 7, bỏ một điều.',
    kind: ['delete', 'restructure'],
    edit: null,
    reason: 'Điều 3 trùng với Điều 7'
  },
  { text: 'Bỏ khoản 4 Điều 9, luật đã quy định rồi.', kind: 'delete', edit: null, reason: 'luật đã quy định rồi' },
  {
    text: 'Quân số khỏe ghi 98,2%, phụ lục lại ghi 98,7%, đề nghị thống nhất số liệu.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'Quân số khỏe ghi 98,2%, phụ lục lại ghi 98,7%'
  },
  {
    text: 'Nên bỏ câu “không có quân nhân đào ngũ” vì đây là yêu cầu đương nhiên.',
    kind: 'delete',
    edit: ['không có quân nhân đào ngũ', null],
    reason: 'vì đây là yêu cầu đương nhiên'
  },
  {
    text: 'Nội dung phòng chống đuối nước cần đưa vào nhiệm vụ trọng tâm, năm ngoái xã có hai cháu mất.',
    kind: ['add', 'move'],
    edit: null,
    reason: 'năm ngoái xã có hai cháu mất'
  },
  {
    text: 'Đoạn nói về karaoke gây ồn nên viết mạnh hơn, dân kêu nhiều lắm rồi.',
    kind: ['restructure', 'replace', 'clarify', 'propose'],
    edit: null,
    reason: 'dân kêu nhiều lắm rồi'
  },
  {
    text: 'Bỏ chữ “ngay” trong câu “xử lý ngay các vi phạm”, thực tế đâu làm kịp.',
    kind: 'delete',
    edit: ['ngay', null],
    reason: 'thực tế đâu làm kịp'
  },
  {
    text: 'chữ “đến” sửa “tới” cho thuận tai',
    kind: ['replace', 'correct'],
    edit: ['đến', 'tới'],
    reason: 'cho thuận tai'
  },
  {
    text: 'Nên lược phần lịch sử hình thành, ai cũng biết cả rồi.',
    kind: ['delete', 'restructure'],
    edit: null,
    reason: 'ai cũng biết cả rồi'
  },
  {
    text: 'Đưa bảng số liệu sách ra phụ lục, để trong báo cáo nặng nề quá.',
    kind: 'move',
    edit: null,
    reason: 'để trong báo cáo nặng nề quá'
  },
  {
    text: 'Câu này tối nghĩa, đề nghị diễn đạt lại: “Tiểu thương tự trang bị bình chữa cháy.”',
    kind: ['replace', 'restructure'],
    edit: [null, 'Tiểu thương tự trang bị bình chữa cháy'],
    reason: 'Câu này tối nghĩa'
  },
  {
    text: 'Không cần thiết phải nêu tên từng hộ vi phạm, tế nhị một chút.',
    kind: ['delete', 'object'],
    edit: null,
    reason: 'tế nhị một chút'
  },
  {
    text: 'Tại trang 14, dòng 9 từ trên xuống, đề nghị thay cụm từ “tăng cường quản lý” bằng cụm từ “quản lý chặt chẽ” để tránh trùng lặp với câu trước.',
    kind: 'replace',
    edit: ['tăng cường quản lý', 'quản lý chặt chẽ'],
    reason: 'để tránh trùng lặp với câu trước'
  },
  {
    text: 'Phần phương hướng: đề nghị cụ thể hóa chỉ tiêu đào tạo lại đội ngũ kỹ thuật viên, tránh nêu định tính.',
    kind: 'clarify',
    edit: null,
    reason: 'tránh nêu định tính'
  },
  {
    text: 'Đề nghị đánh giá đúng thực chất công tác phát triển đoàn viên; số liệu 450 đoàn viên mới chưa trừ số chuyển đi.',
    kind: 'clarify',
    edit: null,
    reason: 'số liệu 450 đoàn viên mới chưa trừ số chuyển đi'
  },
  {
    text: 'Khoản 4 Điều 11 mâu thuẫn với khoản 1 Điều 6, đề nghị rà soát để bảo đảm tính thống nhất.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'để bảo đảm tính thống nhất'
  },
  {
    text: 'Bỏ nội dung tại gạch đầu dòng thứ ba vì đã nêu ở phần trên.',
    kind: 'delete',
    edit: null,
    reason: 'vì đã nêu ở phần trên'
  },
  {
    text: 'Chuyển nội dung “tổ chức hội thao” ở mục 4 về mục 6 cho đúng nhóm phong trào.',
    kind: 'move',
    edit: null,
    reason: 'cho đúng nhóm phong trào'
  },
  { text: 'bỏ đoạn kể công đi ạ, đọc ngại lắm', kind: 'delete', edit: null, reason: 'đọc ngại lắm' },
  {
    text: 'đề nghị đưa xe buýt vào nghị quyết luôn, học sinh đi xa tội nghiệp',
    kind: ['add', 'propose'],
    edit: null,
    reason: 'học sinh đi xa tội nghiệp'
  },
  {
    text: 'Không hiểu vì sao thu nhập bình quân giảm mà hộ khá giàu lại tăng, nhờ kiểm tra.',
    kind: ['correct', 'clarify'],
    edit: null,
    reason: 'Không hiểu vì sao thu nhập bình quân giảm mà hộ khá giàu lại tăng'
  },
  {
    text: 'Tên xã viết theo tên cũ, nay đã đổi, đề nghị cập nhật.',
    kind: ['correct', 'replace', 'clarify'],
    edit: null,
    reason: 'Tên xã viết theo tên cũ, nay đã đổi'
  },
  {
    text: 'Đổi “thầy thuốc” → “nhân viên y tế”, vì còn cả hộ lý, kế toán.',
    kind: 'replace',
    edit: ['thầy thuốc', 'nhân viên y tế'],
    reason: 'vì còn cả hộ lý, kế toán'
  },
  {
    text: 'Từ “quý vị” lặp lại ba lần, bớt hai.',
    kind: ['delete', 'correct', 'restructure'],
    edit: ['quý vị', null],
    reason: 'lặp lại ba lần'
  },
  {
    text: 'Thêm cụm “và người chăm sóc” sau “người bệnh”, vì nhiều trường hợp người nhà mới là người cần hướng dẫn.',
    kind: 'add',
    edit: [null, 'và người chăm sóc'],
    reason: 'vì nhiều trường hợp người nhà mới là người cần hướng dẫn'
  },
  {
    text: 'Mục tiêu 2 trùng ý mục tiêu 5, nên gộp.',
    kind: 'restructure',
    edit: null,
    reason: 'Mục tiêu 2 trùng ý mục tiêu 5'
  },
  {
    text: 'Phải đưa chỉ tiêu giảm số vụ cháy vào nghị quyết, năm rồi chợ mình cháy hai lần.',
    kind: 'add',
    edit: null,
    reason: 'năm rồi chợ mình cháy hai lần'
  },
  {
    text: 'Góp ý Điều 3: thay “có thể” bằng “phải”, nếu không sẽ tùy tiện.',
    kind: 'replace',
    edit: ['có thể', 'phải'],
    reason: 'nếu không sẽ tùy tiện'
  }
]
