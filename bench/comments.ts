import { remarkOf, type Remark, type Submission } from '../lib/model/comment.ts'
import type { Draft, Heading, Paragraph } from '../lib/model/draft.ts'
import { Random } from './random.ts'

/** A made-up submission and what stands in it, as a reader of forms would give it. */
export interface MadeUpIntake {
  submission: Submission
  remarks: Remark[]
}

const agreements = [
  'Nhất trí với dự thảo.',
  'Tôi hoàn toàn thống nhất với nội dung dự thảo báo cáo.',
  'Thống nhất cao, không có ý kiến gì thêm.',
  'đồng ý ạ',
  'Nhất trí',
  'nhat tri voi du thao',
  'Cơ bản nhất trí với các nội dung của dự thảo.',
  'Thống nhất với bố cục và nội dung báo cáo',
  'OK em nhất trí nhé',
  'Tán thành.',
  'Đồng tình với dự thảo, báo cáo chuẩn bị công phu.',
  'Không có ý kiến khác'
]
const ideas = [
  'nhà giữ trẻ cho con công nhân',
  'tiền ăn giữa ca',
  'xe đưa đón công nhân ca đêm',
  'phần mềm quản lý đoàn viên',
  'tủ sách ở phân xưởng',
  'quan trắc khói lò',
  'tái sử dụng nước thải',
  'gốm mỹ nghệ xuất khẩu',
  'khám sức khỏe định kỳ',
  'quỹ khởi nghiệp cho thợ trẻ',
  'truyền nghề cho học sinh nghề',
  'bán hàng qua mạng',
  'phòng tập thể thao',
  'thư viện mẫu men',
  'đối thoại với quản đốc',
  'bảo hiểm tai nạn',
  'cây xanh trong xưởng',
  'hướng dẫn viên thăm lò',
  'nhóm đọc sách',
  'cuộc thi nặn gốm'
]
const wishes = [
  'Đề nghị bổ sung một ý về {x} ở {h}.',
  '{H} nên có thêm nội dung {x}',
  '{H} chưa đề cập {x}, đề nghị bổ sung.',
  'Cần thêm ý về {x} vào {h}, vì công nhân đang rất quan tâm.',
  'Bổ sung {x} vào {h}',
  'them y ve {u} o {hu}'
]
const additions = [
  'và có sơ kết hằng quý',
  'nhất là ở ca đêm',
  'theo từng năm',
  'của thợ trẻ',
  'thiết thực, hiệu quả',
  'có địa chỉ cụ thể',
  'ở cả năm phân xưởng',
  'gắn với đơn hàng'
]
const clarifications = [
  '{P}: đề nghị làm rõ nội dung “{q}”.',
  'Cần nói rõ hơn câu “{q}” {p}.',
  'Số liệu ở đoạn “{q}” ({p}) chưa khớp, đề nghị kiểm tra lại.',
  '{P}: đánh giá sâu hơn nguyên nhân của việc “{q}”'
]
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Quốc', 'Hữu', 'Thùy']
const givens = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khánh',
  'Linh',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vy'
]

/**
 * Made-up comments about a draft, in submissions of one to four; the same seed gives the same. About four in ten only
 * agree; of the rest half repeat a popular request in other words or word for word; one in twelve is typed without
 * marks or with a typing error. `comments` is the number of remarks asked for, reached within three.
 */
export function* madeUpComments(draft: Draft, comments: number, seed = 1): Generator<MadeUpIntake> {
  const random = new Random(seed)
  const ground = {
    paragraphs: draft.paragraphs.filter(p => p.text.length > 60),
    headings: draft.outline.filter(h => h.title !== '')
  }
  for (let made = 0, number = 1; made < comments; number++) {
    const id = `s${number.toString(16).padStart(12, '0')}`
    const count = 1 + random.below(4)
    const author = `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)} ${random.pick(givens)}`
    const unit = `Chi đoàn Phân xưởng ${1 + random.below(60)}`
    const remarks = Array.from({ length: count }, (_, i) =>
      remarkOf(textOf(ground, random), { author, unit, order: i, source: `ý ${i + 1}` })
    )
    made += count
    yield { submission: submissionOf(id, author, unit), remarks }
  }
}

interface Ground {
  paragraphs: Paragraph[]
  headings: Heading[]
}

function textOf(ground: Ground, random: Random): string {
  const text = random.chance(0.4)
    ? random.pick(agreements)
    : random.chance(0.5)
      ? editText(ground, random)
      : freeText(ground, random)
  return random.chance(0.05) ? plain(text) : random.chance(0.03) ? withSlip(text, random) : text
}

/** A request in free words; ideas and headings are drawn so that few are asked for by many. */
function freeText(ground: Ground, random: Random): string {
  if (random.chance(0.25)) {
    const paragraph = ground.paragraphs[random.popular(ground.paragraphs.length)]!
    const place = placeOf(paragraph, random)
    const text = random.pick(clarifications).replace('{q}', words(paragraph.text, random.below(4) * 5, 7))
    return text.replace('{p}', place).replace('{P}', capital(place))
  }
  const heading = ground.headings[random.popular(ground.headings.length)]!
  const idea = ideas[random.popular(ideas.length)]!
  const name = `mục ${heading.number ?? ''} ${heading.title}`.replace(/\s+/g, ' ')
  return random
    .pick(wishes)
    .replace('{x}', idea)
    .replace('{u}', plain(idea))
    .replace('{h}', name)
    .replace('{H}', capital(name))
    .replace('{hu}', plain(name))
}

/** A request with exact words of one paragraph. */
function editText(ground: Ground, random: Random): string {
  const paragraph = ground.paragraphs[random.popular(ground.paragraphs.length)]!
  const old = words(paragraph.text, random.below(5) * 4, 3)
  const add = additions[random.popular(additions.length)]!
  const place = random.chance(0.7) ? `${capital(placeOf(paragraph, random))}: ` : ''
  const forms = [
    `${place}bổ sung cụm từ “${add}” vào sau cụm từ “${old}”.`,
    `${place}thêm “${add}” sau “${old}”`,
    `${place}thay cụm từ “${old}” bằng “${old} ${add}”.`,
    `${place}sửa “${old}” thành “${add}”, vì viết như vậy rõ hơn.`,
    `${place}bỏ cụm từ “${old}”.`,
    `${place}“${old}” → “${add}”`
  ]
  return random.pick(forms)
}

function placeOf(paragraph: Paragraph, random: Random): string {
  const { page, line } = paragraph
  if (page === null || line === null || random.chance(0.3)) return `đoạn “${words(paragraph.text, 0, 5)}…”`
  return random.pick([
    `trang ${page}, dòng ${line}`,
    `tr.${page}, d.${line}`,
    `dòng ${line} trang ${page}`,
    `trang ${page}`
  ])
}

/** `count` neighbouring words of a text, from word `from` or the nearest before it that has so many after it. */
function words(text: string, from: number, count: number): string {
  const all = text.replace(/^[-\s]+/, '').split(/\s+/)
  const start = Math.max(0, Math.min(from, all.length - count))
  return all
    .slice(start, start + count)
    .join(' ')
    .replace(/[.,;]+$/, '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()
}

/** Two neighbouring letters swapped. */
function withSlip(text: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - 2))
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
}

function submissionOf(id: string, submitter: string, unit: string): Submission {
  return {
    id,
    file: `${id}.txt`,
    sha256: id,
    channel: 'form',
    submitter,
    unit,
    date: '2027-03-01',
    comments: [],
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null
  }
}
