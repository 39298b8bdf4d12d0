import { phraseList, phraseTable } from './place-phrases.ts'
import type { BlockNoun, HeadingNoun } from './place.ts'

/**
 * Closed lists of the grammar of places, longest phrase first where one begins another. Phrases are written with
 * marks; text typed without marks matches too, text with other marks does not ("đoàn" is not "đoạn").
 */
export const headingNouns = phraseTable<HeadingNoun>([
  ['tiểu mục', 'section'],
  ['đề mục', 'section'],
  ['phụ lục', 'appendix'],
  ['biểu mục', 'section'],
  ['chương', 'chapter'],
  ['điều', 'article'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
  ['tiết', 'point'],
  ['phần', 'part'],
  ['mục', 'section']
])

/** Words before a noun that make it part of another word: "góp phần", "quan điểm", "danh mục". */
export const compoundBefore = phraseList([
  'chuyên',
  'cao',
  'cổ',
  'danh',
  'giao',
  'góp',
  'hạng',
  'khuyết',
  'luận',
  'một',
  'nhược',
  'nửa',
  'quan',
  'thành',
  'thời',
  'tài',
  'trọng',
  'tâm',
  'yếu',
  'ưu',
  'địa'
])

/** A name that begins with one of these points back or is none ("phần này", "phần chính"). */
export const emptyNames = phraseList([
  'chính',
  'dưới',
  'khác',
  'nào',
  'này',
  'sau',
  'trước',
  'trên',
  'đó',
  'đầu',
  'cuối',
  'còn lại'
])

/** Words that carry no name of their own: a name needs one other word. */
export const linkWords = new Set(
  'cac cho co cua duoc hai la mot nhung o tai thi trong tu tung va ve voi nay do sau tren duoi p'.split(' ')
)

/** Words after a noun that make it another word: "mục tiêu", "phần trăm", "điều kiện", "trang bị". */
export const compoundAfter: Record<string, Set<string>> = {
  muc: new Set(['dich', 'tieu', 'su']),
  phan: new Set(['cung', 'dau', 'khoi', 'lon', 'mem', 'nao', 'thuong', 'tram', 'tu', 'ung']),
  dieu: new Set(['chinh', 'dong', 'hanh', 'hoa', 'kien', 'le', 'nay', 'nuoc', 'phoi', 'tra', 'tri', 'do', 'duong']),
  diem: new Set(['danh', 'manh', 'moi', 'nong', 'nhan', 'sang', 'so', 'tua', 'yeu', 'xuat']),
  tiet: new Set(['hoc', 'kiem', 'lo', 'mua', 'muc']),
  chuong: new Set(['trinh']),
  khoan: new Set(['tien', 'thu', 'chi', 'vay', 'no'])
}

export const blockNouns = phraseTable<BlockNoun>([
  ['đánh giá', 'idea'],
  ['nhận định', 'idea'],
  ['nội dung', 'idea'],
  ['chỗ', 'idea'],
  ['số liệu', 'idea'],
  ['gạch đầu dòng', 'bullet'],
  ['dấu gạch', 'bullet'],
  ['dấu trừ', 'bullet'],
  ['dấu cộng', 'bullet'],
  ['gạch đầu', 'bullet'],
  ['đoạn văn', 'paragraph'],
  ['chỉ tiêu', 'target'],
  ['gạch', 'bullet'],
  ['đoạn', 'paragraph'],
  ['câu', 'sentence'],
  ['ý', 'idea']
])

/** Headings of every report, which are counted by what stands under them: "hạn chế thứ hai", "bài học thứ ba". */
export const countedNames = phraseList([
  'bài học',
  'giải pháp',
  'hạn chế',
  'khó khăn',
  'kinh nghiệm',
  'kết quả',
  'mục tiêu',
  'nguyên nhân',
  'nhiệm vụ',
  'thuận lợi',
  'ưu điểm'
])

/** After a block noun: what follows says what the block is about. */
export const aboutWords = phraseList([
  'nói về việc',
  'viết về',
  'liên quan đến',
  'nói về',
  'đánh giá về',
  'quy định về',
  'có nội dung',
  'về việc',
  'về'
])

/** A name or an "about" stops before these words: a request, a verdict or another place begins. */
export const nameEnds = phraseList([
  'bị',
  'bổ sung',
  'câu',
  'chỉ nên',
  'chưa',
  'còn',
  'cụm từ',
  'cần',
  'dòng',
  'dài',
  'dự thảo',
  'ghi',
  'giữ',
  'không',
  'làm rõ',
  'mới',
  'nên',
  'nêu',
  'nhưng',
  'nói rõ',
  'phải',
  'quá',
  'rút gọn',
  'sửa',
  'thay',
  'thiếu',
  'thêm',
  'thì',
  'trang',
  'trình bày',
  'trùng',
  'vì',
  'viết',
  'xem lại',
  'đã',
  'đề nghị',
  'đưa'
])
