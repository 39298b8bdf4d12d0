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
  ['ct', 'target'],
  ['gạch', 'bullet'],
  ['đoạn', 'paragraph'],
  ['câu', 'sentence'],
  ['ý', 'idea']
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
  'bàn',
  'bị',
  'bổ sung',
  'chưa',
  'chả',
  'chẳng',
  'chỉ có',
  'chỉ ghi',
  'chỉ mới',
  'chỉ nên',
  'chỉ nêu',
  'chỉ nói',
  'câu',
  'còn',
  'cần',
  'cụm từ',
  'cứ',
  'dài',
  'dòng',
  'dự thảo',
  'ghi',
  'giùm',
  'giảm',
  'giữ',
  'gộp',
  'hok',
  'hông',
  'hơi',
  'hạ',
  'hổng',
  'k',
  'khg',
  'khá',
  'không',
  'kiểm tra lại',
  'ko',
  'kô',
  'luôn',
  'làm rõ',
  'lược bỏ',
  'mình',
  'mới',
  'ngắn',
  'nhưng',
  'nhắc',
  'nâng chỉ tiêu',
  'nâng lên',
  'nâng mức',
  'nâng từ',
  'nên',
  'nêu',
  'nói',
  'phải',
  'quá',
  'rà soát',
  'rút gọn',
  'rất',
  'sao',
  'sơ sài',
  'sửa',
  'thay',
  'thiếu',
  'thêm',
  'thì',
  'thấy',
  'trang',
  'trình bày',
  'trùng',
  'tui',
  'tuy',
  'tách',
  'tôi',
  'tăng lên',
  'tăng từ',
  'viết',
  'vì',
  'vẫn',
  'xem lại',
  'xin',
  'xóa',
  'điều chỉnh',
  'đánh số',
  'đã',
  'đưa',
  'đề nghị',
  'đừng'
])
