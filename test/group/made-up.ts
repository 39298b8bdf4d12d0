import { remarkOf, type Comment, type Edit, type Kind, type Location, type Stance } from '../../lib/model/comment.ts'
import type { Draft, Heading, Paragraph } from '../../lib/model/draft.ts'

const outline: [string, string | null, string | null, string, number, number][] = [
  ['h1', null, 'Phần thứ nhất', 'KẾT QUẢ NHIỆM KỲ 2021 - 2026', 1, 10],
  ['h2', 'h1', '1.', 'Công tác khám bệnh, chữa bệnh', 2, 5],
  ['h3', 'h1', '2.', 'Công tác đào tạo', 5, 7],
  ['h4', 'h1', '3.', 'Hạn chế', 7, 10],
  ['h5', null, 'Phần thứ hai', 'PHƯƠNG HƯỚNG NHIỆM KỲ 2026 - 2031', 10, 22],
  ['h6', 'h5', '1.', 'Mục tiêu chung', 11, 13],
  ['h7', 'h5', '2.', 'Các chỉ tiêu', 13, 17],
  ['h8', 'h5', '3.', 'Nhiệm vụ và giải pháp', 17, 22],
  ['h9', 'h8', '3.1.', 'Nhiệm vụ chuyên môn', 18, 20],
  ['h10', 'h8', '3.2.', 'Công tác thanh niên', 20, 22]
]

const texts: [string, string | null][] = [
  ['DỰ THẢO BÁO CÁO TẠI ĐẠI HỘI ĐẢNG BỘ BỆNH VIỆN SÔNG MÂY', null],
  ['Phần thứ nhất KẾT QUẢ NHIỆM KỲ 2021 - 2026', 'h1'],
  ['1. Công tác khám bệnh, chữa bệnh', 'h2'],
  [
    'Bệnh viện triển khai hai kỹ thuật mới của tuyến trên; bệnh nhân hài lòng, thời gian chờ khám giảm còn 45 phút.',
    'h2'
  ],
  [
    'Khoa Cấp cứu tiếp nhận 12.500 lượt bệnh nhân, trong đó có 320 ca nặng, chất lượng điều trị được nâng lên rõ rệt.',
    'h2'
  ],
  ['2. Công tác đào tạo', 'h3'],
  ['Cử 45 bác sĩ đi đào tạo chuyên khoa; điều dưỡng là lực lượng nồng cốt trong chăm sóc toàn diện bệnh nhân.', 'h3'],
  ['3. Hạn chế', 'h4'],
  [
    'Việc thực hiện giao tiếp, ứng xử ở một số khoa chưa tốt; trang thiết bị xuống cấp đã ảnh hưởng lớn đến điều trị.',
    'h4'
  ],
  ['Công tác phối hợp giữa các khoa, phòng còn hình thức.', 'h4'],
  ['Phần thứ hai PHƯƠNG HƯỚNG NHIỆM KỲ 2026 - 2031', 'h5'],
  ['1. Mục tiêu chung', 'h6'],
  ['Xây dựng Bệnh viện Sông Mây phát triển toàn diện, lấy người bệnh làm trung tâm của mọi hoạt động.', 'h6'],
  ['2. Các chỉ tiêu', 'h7'],
  ['- Phấn đấu 90% bệnh nhân hài lòng; 80% nhân viên được tập huấn giao tiếp hàng năm.', 'h7'],
  ['- Trong nhiệm kỳ kết nạp 60 đảng viên mới, thành lập từ 02 đến 03 chi bộ.', 'h7'],
  ['- Hàng năm có 80% chi bộ hoàn thành tốt nhiệm vụ.', 'h7'],
  ['3. Nhiệm vụ và giải pháp', 'h8'],
  ['3.1. Nhiệm vụ chuyên môn', 'h9'],
  [
    'Nâng cao chất lượng khám chữa bệnh; sáp nhập các phòng chức năng dưới 10 người; kịp thời triển khai kế hoạch dự phòng.',
    'h9'
  ],
  ['3.2. Công tác thanh niên', 'h10'],
  ['Đoàn thanh niên tổ chức tốt hai phong trào lớn của tuổi trẻ ngành y; chăm lo đời sống đoàn viên ở các khoa.', 'h10']
]

/** A made-up draft of a made-up hospital: ten headings, twenty-two paragraphs. */
export function madeUpDraft(): Draft {
  return {
    id: 'd1',
    file: 'du-thao.docx',
    sha256: '00',
    title: 'DỰ THẢO BÁO CÁO',
    pages: null,
    lines: null,
    outline: outline.map(([id, parent, number, title, paragraph, end]): Heading => ({
      id,
      parent,
      level: parent === null ? 1 : parent === 'h8' ? 3 : 2,
      number,
      title,
      type: parent === null ? 'part' : 'heading',
      paragraph,
      end
    })),
    paragraphs: texts.map(([text, heading], index): Paragraph => ({
      index,
      part: 'body',
      text,
      heading,
      page: null,
      line: null,
      rows: [],
      footnote: null,
      notes: [],
      cell: null
    }))
  }
}

/** Where a made-up comment stands: a paragraph's index, a heading's id, the whole draft, or nowhere found. */
export type Place = number | 'document' | 'unresolved' | `h${number}`

export interface Made {
  text: string
  kind: Kind
  at: Place
  edit?: Edit
  stance?: Stance
  reason?: string
  author?: string | null
  unit?: string | null
  submission?: string
  draft?: string | null
}

/** A comment as the pipeline would give it, its place and kind as stated. `number` makes its id. */
export function madeUpComment(made: Made, number: number): Comment {
  const submission = made.submission ?? `s${number}`
  return {
    id: `c${submission.slice(1)}-${number}`,
    submission,
    author: made.author === undefined ? `Người ${number}` : made.author,
    unit: made.unit === undefined ? 'Khoa Nội' : made.unit,
    text: made.text,
    remark: remarkOf(made.text),
    location: locationOf(made.at, made.draft === undefined ? 'd1' : made.draft),
    kind: made.kind,
    stance: made.stance ?? (made.kind === 'approve' ? 'agree' : made.kind === 'object' ? 'disagree' : 'none'),
    edit: made.edit ?? null,
    reason: made.reason ?? null,
    topic: null,
    group: null,
    sure: 1
  }
}

function locationOf(at: Place, draft: string | null): Location {
  const rest = { draft, page: null, line: null, footnote: null, quote: null, why: [], doubts: [] }
  if (typeof at === 'number') return { ...rest, status: 'exact', heading: texts[at]?.[1] ?? null, paragraph: at }
  if (at === 'document' || at === 'unresolved') return { ...rest, status: at, heading: null, paragraph: null }
  return { ...rest, status: 'heading', heading: at, paragraph: null }
}

/** "A → B", "+ B", "- A" for an edit. */
export function edit(text: string): Edit {
  if (text.startsWith('+ ')) return { original: null, replacement: text.slice(2) }
  if (text.startsWith('- ')) return { original: text.slice(2), replacement: null }
  const [original, replacement] = text.split(' → ')
  return { original: original ?? null, replacement: replacement ?? null }
}
