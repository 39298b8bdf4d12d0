import type { Comment, Kind, Location, Remark, Stance, Submission } from '../../lib/model/comment.ts'
import type { Draft, Heading, Paragraph } from '../../lib/model/draft.ts'
import type { Group, Synthesis } from '../../lib/model/synthesis.ts'

/** A small synthesis made by hand: invented units, people and words, one of every kind of place and trouble. */
export function sampleSynthesis(): Synthesis {
  const comments = sampleComments()
  return {
    schema: 'gopy.synthesis/1',
    unit: 'Đoàn cơ sở Xí nghiệp Gạch Đồi Sim',
    drafts: [sampleDraft()],
    topics: [
      { id: '1.2', title: 'Kết quả nhiệm kỳ qua', hints: ['kết quả'] },
      { id: '1.3', title: 'Mục tiêu, nhiệm vụ, giải pháp', hints: ['nhiệm vụ'] },
      { id: '1.5', title: 'Vai trò của Đoàn', hints: ['Đoàn'] },
      { id: '1.8', title: 'Bố cục, văn phong, chính tả và nội dung khác', hints: ['chính tả'] }
    ],
    submissions: sampleSubmissions(comments),
    comments,
    groups: sampleGroups(comments),
    ledger: {
      submissions: 6,
      received: comments.length,
      reported: comments.length - 1,
      setAside: [{ comment: 'cs5-1', reason: 'trùng với tệp “phieu-lan.docx”, chỉ tính một lần' }],
      unreadable: ['s6'],
      people: 4,
      balanced: true
    }
  }
}

function sampleDraft(): Draft {
  const outline: Heading[] = [
    heading('h1', null, 1, 'Phần thứ nhất', 'KẾT QUẢ NHIỆM KỲ 2018 - 2023', 1, 4),
    heading('h2', 'h1', 2, '1.', 'Sản xuất và đời sống', 2, 4),
    heading('h3', null, 1, 'Phần thứ hai', 'PHƯƠNG HƯỚNG', 4, 8),
    heading('h4', 'h3', 2, '1.', 'Chỉ tiêu', 5, 8)
  ]
  const texts: [string, string | null][] = [
    ['DỰ THẢO BÁO CÁO PHƯƠNG HƯỚNG XÍ NGHIỆP GẠCH ĐỒI SIM', null],
    ['Phần thứ nhất KẾT QUẢ NHIỆM KỲ 2018 - 2023', 'h1'],
    ['1. Sản xuất và đời sống', 'h2'],
    ['Sản lượng gạch nung đạt 12 triệu viên một năm, thu nhập của công nhân ổn đinh.', 'h2'],
    ['Phần thứ hai PHƯƠNG HƯỚNG', 'h3'],
    ['1. Chỉ tiêu', 'h4'],
    ['Mỗi năm trồng 500 cây xanh quanh lò nung.', 'h4'],
    ['Hằng năm giới thiệu 03 đoàn viên ưu tú.', 'h4']
  ]
  const paragraphs = texts.map(([text, own], index) => paragraph(index, text, own))
  return {
    id: 'd1',
    file: 'du-thao.docx',
    sha256: 'aa',
    title: 'BÁO CÁO PHƯƠNG HƯỚNG',
    pages: 2,
    lines: 40,
    outline,
    paragraphs
  }
}

function heading(
  id: string,
  parent: string | null,
  level: number,
  number: string,
  title: string,
  paragraph: number,
  end: number
): Heading {
  return { id, parent, level, number, title, type: level === 1 ? 'part' : 'heading', paragraph, end }
}

function paragraph(index: number, text: string, heading: string | null): Paragraph {
  const row = { page: 1 + Math.floor(index / 4), line: 1 + 3 * (index % 4) }
  return { index, part: 'body', text, heading, ...row, rows: [], footnote: null, notes: [], cell: null }
}

const nowhere: Location = {
  status: 'document',
  draft: 'd1',
  heading: null,
  paragraph: null,
  page: null,
  line: null,
  footnote: null,
  quote: null,
  why: [],
  doubts: []
}

function at(paragraph: number, heading: string, exact: string): Location {
  const place = { page: 1 + Math.floor(paragraph / 4), line: 1 + 3 * (paragraph % 4) }
  const quote = { exact, prefix: '', suffix: '' }
  return { ...nowhere, status: 'exact', heading, paragraph, ...place, quote, why: ['quotation'] }
}

interface Told {
  text: string
  author: string | null
  unit: string | null
  kind: Kind
  stance?: Stance
  location?: Location
  topic?: string | null
  edit?: Comment['edit']
  reason?: string | null
  group: string
  remark?: Partial<Remark>
}

function comment(id: string, submission: string, told: Told): Comment {
  const remark: Remark = {
    text: told.text,
    author: told.author,
    unit: told.unit,
    place: null,
    quoted: null,
    proposed: null,
    reason: told.reason ?? null,
    stance: null,
    topic: null,
    context: [],
    draft: null,
    anchor: null,
    order: Number(id.split('-')[1]) - 1,
    source: `bảng 1, dòng ${id.split('-')[1]}`,
    ...told.remark
  }
  return {
    id,
    submission,
    author: told.author,
    unit: told.unit,
    text: told.text,
    remark,
    location: told.location ?? nowhere,
    kind: told.kind,
    stance: told.stance ?? 'none',
    edit: told.edit ?? null,
    reason: told.reason ?? null,
    topic: told.topic ?? null,
    group: told.group,
    sure: 0.9
  }
}

export const longArgument =
  'Tôi không tán thành chỉ tiêu trồng cây quanh lò nung. Thứ nhất, đất quanh lò khô và nóng, ba năm trước phân xưởng đã ' +
  'trồng hai đợt mà cây chết gần hết, tiền giống và công chăm đều mất. Thứ hai, nơi cần bóng mát là sân phơi và nhà ăn, ' +
  'chỗ anh chị em nghỉ giữa ca. Thứ ba, trồng ít mà giao cho từng tổ giữ thì cây sống, còn trồng nhiều rồi bỏ đó thì chỉ ' +
  'có con số. Vì vậy nên đổi chỉ tiêu số cây trồng thành chỉ tiêu số cây sống sau hai năm, và chọn lại nơi trồng.'

function sampleComments(): Comment[] {
  const kilnUnit = 'Chi đoàn Phân xưởng Lò'
  const yardUnit = 'Chi đoàn Đội xe'
  const raise = { original: '500', replacement: '800' }
  return [
    comment('cs1-1', 's1', {
      text: 'Nhất trí với dự thảo.',
      author: 'Mai Thị Lan',
      unit: kilnUnit,
      kind: 'approve',
      stance: 'agree',
      group: 'g1'
    }),
    comment('cs1-2', 's1', {
      text: 'Nâng từ 500 lên 800 cây xanh.',
      author: 'Mai Thị Lan',
      unit: kilnUnit,
      kind: 'replace',
      location: at(6, 'h4', '500'),
      topic: '1.3',
      edit: raise,
      reason: 'Đất còn trống nhiều.',
      group: 'g3'
    }),
    comment('cs2-1', 's2', {
      text: 'Sửa “ổn đinh” thành “ổn định”.',
      author: 'Hồ Văn Sậy',
      unit: yardUnit,
      kind: 'correct',
      location: at(3, 'h2', 'ổn đinh'),
      topic: '1.8',
      edit: { original: 'ổn đinh', replacement: 'ổn định' },
      group: 'g2'
    }),
    comment('cs2-2', 's2', {
      text: longArgument,
      author: 'Hồ Văn Sậy',
      unit: yardUnit,
      kind: 'object',
      stance: 'disagree',
      location: { ...at(6, 'h4', ''), status: 'approximate', quote: null, doubts: ['several equal places'] },
      topic: '1.3',
      group: 'g4'
    }),
    comment('cs3-1', 's3', {
      text: 'de nghi tang chi tieu trong cay tu 500 len 800',
      author: 'Đỗ Út Mười',
      unit: yardUnit,
      kind: 'replace',
      location: at(6, 'h4', '500'),
      topic: '1.3',
      edit: raise,
      group: 'g3'
    }),
    comment('cs3-2', 's3', {
      text: 'Làm rõ <b>thu nhập</b> bình quân & cách tính?',
      author: 'Đỗ Út Mười',
      unit: yardUnit,
      kind: 'clarify',
      location: at(3, 'h2', 'thu nhập'),
      topic: '1.2',
      group: 'g5'
    }),
    comment('cs3-3', 's3', {
      text: 'Nên nói rõ thu nhập tính thế nào.',
      author: null,
      unit: yardUnit,
      kind: 'clarify',
      location: at(3, 'h2', 'thu nhập'),
      topic: '1.2',
      group: 'g5'
    }),
    comment('cs4-1', 's4', {
      text: 'Trang 19 dòng 3 bỏ chữ “sẽ”.',
      author: 'Lê Thị Bưởi',
      unit: null,
      kind: 'delete',
      location: { ...nowhere, status: 'unresolved', why: [], doubts: ['page-beyond-end'] },
      edit: { original: 'sẽ', replacement: null },
      group: 'g6',
      remark: { place: 'Trang 19' }
    }),
    comment('cs4-2', 's4', {
      text: 'Đề án của tỉnh nên thêm tuyến xe buýt.',
      author: 'Lê Thị Bưởi',
      unit: null,
      kind: 'add',
      location: { ...nowhere, status: 'unresolved', draft: null },
      group: 'g7'
    }),
    comment('cs4-3', 's4', {
      text: 'Mỗi quý mở một buổi “Cà phê sáng cùng thợ lò”.',
      author: 'Lê Thị Bưởi',
      unit: null,
      kind: 'propose',
      topic: '1.8',
      group: 'g8'
    }),
    comment('cs4-4', 's4', {
      text: 'Nhất trí các chỉ tiêu.',
      author: 'Lê Thị Bưởi',
      unit: null,
      kind: 'approve',
      stance: 'agree',
      location: { ...nowhere, status: 'heading', heading: 'h4', paragraph: 5 },
      topic: '1.3',
      group: 'g9'
    }),
    comment('cs4-5', 's4', {
      text: 'Bổ sung một ý về nhà trẻ cho con công nhân.',
      author: 'Lê Thị Bưởi',
      unit: null,
      kind: 'add',
      location: { ...nowhere, status: 'heading', heading: 'h3', paragraph: 4 },
      topic: null,
      group: 'g10'
    }),
    comment('cs5-1', 's5', {
      text: 'Nhất trí với dự thảo.',
      author: 'Mai Thị Lan',
      unit: kilnUnit,
      kind: 'approve',
      stance: 'agree',
      group: 'g1'
    })
  ]
}

function sampleSubmissions(comments: Comment[]): Submission[] {
  const submission = (
    id: string,
    file: string,
    channel: Submission['channel'],
    more: Partial<Submission> = {}
  ): Submission => ({
    id,
    file,
    sha256: id.repeat(8),
    channel,
    submitter: comments.find(c => c.submission === id)?.author ?? null,
    unit: comments.find(c => c.submission === id)?.unit ?? null,
    date: '2023-02-11',
    comments: comments.filter(c => c.submission === id).map(c => c.id),
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null,
    ...more
  })
  return [
    submission('s1', 'phieu-lan.docx', 'form'),
    submission('s2', 'to xe/thu <góp ý>.docx', 'letter', { date: '2023-03-02' }),
    submission('s3', 'bien-ban.docx', 'minutes', { meeting: { attending: 14, members: 20, asked: null } }),
    submission('s4', 'thu-buoi.eml', 'email', { date: null }),
    submission('s5', 'phieu-lan (2).docx', 'form', {
      duplicateOf: 's1',
      issues: [{ code: 'submission-duplicate', detail: { file: 'phieu-lan.docx' } }]
    }),
    submission('s6', 'khoa.docx', 'unknown', { unreadable: true, date: null, issues: [{ code: 'file-password' }] })
  ]
}

function sampleGroups(comments: Comment[]): Group[] {
  const ids = [...new Set(comments.flatMap(c => c.group ?? []))]
  return ids.flatMap(id => {
    // Comments set aside are in no group.
    const members = comments.filter(c => c.group === id && c.id !== 'cs5-1')
    const [lead] = members
    if (!lead) return []
    const stances: Group['stances'] = { agree: 0, 'agree-in-part': 0, disagree: 0, none: 0 }
    for (const member of members) stances[member.stance]++
    return {
      id,
      draft: lead.location.draft,
      heading: lead.location.heading,
      topic: lead.topic,
      lead: lead.id,
      members: members.map(m => m.id),
      people: new Set(members.map(m => m.author)).size,
      units: new Set(members.map(m => m.unit)).size,
      stances
    }
  })
}
