import { Random } from './random.ts'

export interface MadeUpLine {
  heading: boolean
  text: string
}

const bodies = [
  'Đoàn cơ sở Nhà máy Gốm Sông Mây',
  'Đảng ủy Nhà máy',
  'Ban Chấp hành Đoàn cơ sở',
  'các chi đoàn phân xưởng',
  'Công đoàn cơ sở',
  'Hội Cựu chiến binh'
]
const verbs = [
  'tổ chức tốt',
  'triển khai',
  'phối hợp thực hiện',
  'đẩy mạnh',
  'duy trì',
  'đổi mới',
  'hoàn thành',
  'tham mưu',
  'tăng cường',
  'quan tâm chỉ đạo'
]
const objects = [
  'phong trào thi đua lao động sáng tạo',
  'công tác giáo dục chính trị, tư tưởng',
  'việc học tập nghị quyết của Đảng',
  'chương trình hiến máu tình nguyện',
  'các lớp bồi dưỡng tay nghề cho thợ trẻ',
  'công tác an toàn lao động, phòng cháy chữa cháy',
  'mô hình tiết kiệm đất sét, củi đốt',
  'câu lạc bộ sáng kiến cải tiến kỹ thuật',
  'hoạt động văn hóa, văn nghệ, thể dục thể thao',
  'công tác phát triển đảng viên mới',
  'việc chăm lo nhà ở cho công nhân',
  'công trình thanh niên trồng cây quanh lò nung',
  'quy chế dân chủ ở cơ sở',
  'công tác kiểm tra, giám sát',
  'ứng dụng lò nung tiết kiệm năng lượng',
  'giới thiệu sản phẩm gốm trên thị trường'
]
const results = [
  'đạt {n}% kế hoạch',
  'có {n} lượt người tham gia',
  'được cấp trên tặng {n} bằng khen',
  'góp phần tăng thu nhập {n}%',
  'hình thành {n} mô hình mới',
  'giảm {n} vụ việc so với nhiệm kỳ trước',
  'từng bước đi vào nề nếp',
  'tạo chuyển biến rõ rệt về nhận thức',
  'tuy nhiên có mặt còn hình thức, chưa đều ở các phân xưởng',
  'đời sống của người lao động được cải thiện'
]
const titles = [
  'Công tác giáo dục',
  'Phong trào thi đua',
  'Công tác xây dựng tổ chức',
  'Công tác kiểm tra, giám sát',
  'Chăm lo đời sống công nhân',
  'An toàn lao động',
  'Công tác phát triển đảng',
  'Phối hợp với các đoàn thể',
  'Hạn chế',
  'Nguyên nhân',
  'Bài học kinh nghiệm',
  'Các chỉ tiêu chủ yếu',
  'Đổi mới kỹ thuật',
  'Bảo vệ môi trường'
]
const parts: [string, string[]][] = [
  [
    'PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NHIỆM KỲ 2022 - 2027',
    ['I. ĐẶC ĐIỂM TÌNH HÌNH', 'II. KẾT QUẢ ĐẠT ĐƯỢC', 'III. ĐÁNH GIÁ CHUNG']
  ],
  [
    'PHẦN THỨ HAI\nPHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2027 - 2032',
    ['I. DỰ BÁO TÌNH HÌNH', 'II. MỤC TIÊU, CHỈ TIÊU', 'III. NHIỆM VỤ VÀ GIẢI PHÁP']
  ]
]

/** A made-up report to a congress with parts, numbered headings and paragraphs; about 20 paragraphs to two pages. */
export function madeUpDraft(paragraphs: number): MadeUpLine[] {
  const random = new Random(2027)
  const lines: MadeUpLine[] = [
    { heading: true, text: 'BÁO CÁO CHÍNH TRỊ TRÌNH ĐẠI HỘI ĐOÀN CƠ SỞ NHÀ MÁY GỐM SÔNG MÂY' }
  ]
  const share = Math.ceil(paragraphs / 6)
  for (const [part, sections] of parts) {
    for (const line of part.split('\n')) lines.push({ heading: true, text: line })
    for (const section of sections) {
      lines.push({ heading: true, text: section })
      for (let i = 0; i < share; i++) {
        if (i % 6 === 0)
          lines.push({ heading: true, text: `${i / 6 + 1}. ${titles[(i / 6 + lines.length) % titles.length]}` })
        lines.push({ heading: false, text: paragraphText(random) })
      }
    }
  }
  return lines
}

function paragraphText(random: Random): string {
  const sentences = Array.from({ length: 2 + random.below(3) }, () => {
    const body = random.pick(bodies)
    const result = random.pick(results).replace('{n}', String(2 + random.below(97)))
    return `${body[0]?.toUpperCase()}${body.slice(1)} ${random.pick(verbs)} ${random.pick(objects)} và ${random.pick(objects)}, ${result}.`
  })
  return `- ${sentences.join(' ')}`
}
