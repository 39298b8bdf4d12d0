import type { Phrase } from './phrases.ts'

/** As people put it without the classical verbs: figures weighed, slips shown, words taken back, drafts kept. */
export const colloquial: Phrase[] = [
  { text: 'Hồ bơi mở đến 23 giờ thì ồn, lui về 21 giờ.', kind: 'replace', edit: ['23 giờ', '21 giờ'] },
  { text: '“hạng 2” nghe hơi xa, để “hạng 4” cho vừa sức.', kind: 'replace', edit: ['hạng 2', 'hạng 4'] },
  {
    text: 'Mốc “trước năm 2031” là quá lâu. Đề nghị rút về trước năm 2028.',
    kind: 'replace',
    edit: ['trước năm 2031', 'trước năm 2028']
  },
  {
    text: '700 hội viên mới là thấp, lấy 850',
    kind: 'replace',
    edit: ['700', '850'],
    reason: '700 hội viên mới là thấp'
  },
  { text: 'Mạnh dạn nâng 45% lên 55%', kind: 'replace', edit: ['45%', '55%'] },
  { text: 'Xã Hòa Lộc: đưa mốc 2030 về 2028.', kind: 'replace', edit: ['2030', '2028'] },
  { text: 'sao quỹ học bổng có 2 tỷ vậy, xin hẳn 4 tỷ đi ạ', kind: 'replace', edit: ['2 tỷ', '4 tỷ'] },
  { text: 'Kết nạp 300 đoàn viên dễ quá, nên lấy 400 đồng chí.', kind: 'replace', edit: ['300', '400'] },
  { text: 'Chữ "chăm xóc" viết sai, chữa là "chăm sóc".', kind: 'correct', edit: ['chăm xóc', 'chăm sóc'] },
  { text: '“sử lý” là lỗi gõ máy của “xử lý”', kind: 'correct', edit: ['sử lý', 'xử lý'] },
  { text: 'Sai chính tả: “dản dị” thành “giản dị”.', kind: 'correct', edit: ['dản dị', 'giản dị'] },
  {
    text: 'chỗ này viết “trong xáng” đâu có đúng, “trong sáng” mới phải',
    kind: ['correct', 'replace'],
    edit: ['trong xáng', 'trong sáng']
  },
  {
    text: 'trao dồi nghiệp vụ -> trau dồi nghiệp vụ',
    kind: ['correct', 'replace'],
    edit: ['trao dồi nghiệp vụ', 'trau dồi nghiệp vụ']
  },
  {
    text: 'đoạn này chữ Bệnh việm là gõ lộn Bệnh viện đúng không, sửa giùm',
    kind: ['correct', 'replace'],
    edit: ['Bệnh việm', 'Bệnh viện']
  },
  {
    text: 'Viết cho đúng chính tả: “lưu trữ”.',
    quoted: '“Công tác lưu chữ hồ sơ bệnh án”',
    kind: ['correct', 'replace'],
    edit: ['lưu chữ', 'lưu trữ']
  },
  {
    text: '“khám bệnh tại nhà cho người cao tuổi và người khuyết tật”',
    quoted: '“khám bệnh tại nhà cho người cao tuổi”',
    kind: ['replace', 'add'],
    edit: ['khám bệnh tại nhà cho người cao tuổi', 'khám bệnh tại nhà cho người cao tuổi và người khuyết tật']
  },
  { text: 'đề nghị đưa “tận tâm” vào thay cho “nhiệt tình”', kind: 'replace', edit: ['nhiệt tình', 'tận tâm'] },
  {
    text: 'Chỉ xin đổi “thân thiện, gần gũi” ra “thân thiện, tận tụy”.',
    kind: 'replace',
    edit: ['thân thiện, gần gũi', 'thân thiện, tận tụy']
  },
  { text: 'Kinh nghiệm thứ hai “nước chảy đá mòn” là khẩu ngữ, bỏ.', kind: 'delete', edit: ['nước chảy đá mòn', null] },
  {
    text: 'Lược câu này ra khỏi báo cáo.',
    quoted: 'Bệnh viện đã đạt mọi chỉ tiêu',
    kind: 'delete',
    edit: ['Bệnh viện đã đạt mọi chỉ tiêu', null]
  },
  { text: 'Xin bỏ câu cuối đoạn về tham quan học tập.', kind: 'delete', edit: null },
  { text: 'Chêm vô sau chữ “tổ hợp tác” mấy chữ “do xã viên bầu”.', kind: 'add', edit: [null, 'do xã viên bầu'] },
  {
    text: 'Giờ thăm bệnh cứ để y như dự thảo, người nhà mới kịp vô.',
    kind: ['approve', 'object'],
    stance: 'agree',
    edit: null
  },
  { text: 'Giữ nguyên mức 25 giường như dự thảo.', kind: 'approve', stance: 'agree', edit: ['25', null] },
  { text: 'Tỷ lệ tiêm 88,1 hay 81,8 vậy, bài một đằng bảng một nẻo', kind: ['correct', 'clarify'], edit: null },
  { text: 'Thiếu 3.4: đang 3.3 nhảy sang 3.5, đánh lại.', kind: ['correct', 'move'], edit: null },
  { text: 'Số chi đoàn và chú thích chênh nhau 3 đơn vị, chốt lại.', kind: ['correct', 'clarify'], edit: null },
  { text: 'bổ sung thành tích của 12 hộ lý tình nguyện năm 2022.', kind: 'add', edit: null },
  {
    text: 'Văn bản dài 30 trang, rút còn 15 trang cho hội viên lớn tuổi dễ đọc.',
    kind: 'restructure',
    edit: null,
    reason: 'cho hội viên lớn tuổi dễ đọc'
  }
]
