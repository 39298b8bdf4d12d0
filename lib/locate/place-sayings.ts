import { phraseList, phraseTable } from './place-phrases.ts'
import type { TitleLine } from './place.ts'

/** Closed lists of fixed sayings about places; matched like those of place-words.ts. */

/** The whole draft is meant. */
export const wholeWords = phraseList([
  'cả nghị quyết',
  'cả quy chế',
  'cả đề án',
  'toàn bộ nghị quyết',
  'toàn bộ quy chế',
  'toàn bộ quy định',
  'toàn bộ đề án',
  'cả bài',
  'cả báo cáo',
  'cả dự thảo',
  'cả văn bản',
  'các chỗ',
  'khắp dự thảo',
  'nhiều chỗ',
  'nhiều nơi trong',
  'suốt dự thảo',
  'suốt văn bản',
  'thể thức',
  'toàn bài',
  'toàn báo cáo',
  'toàn bộ bài',
  'toàn bộ báo cáo',
  'toàn bộ dự thảo',
  'toàn bộ nội dung dự thảo',
  'toàn bộ văn bản',
  'toàn dự thảo',
  'toàn văn',
  'suốt dự thảo',
  'suốt văn bản',
  'tất cả các chỗ',
  'văn phong',
  'xuyên suốt dự thảo',
  'xuyên suốt văn bản'
])

/** Where the remark before stands. */
export const sameWords = phraseTable<'line' | 'block' | 'heading' | 'table' | 'page' | 'any'>([
  ['cùng dòng', 'line'],
  ['cùng câu', 'block'],
  ['câu trên', 'block'],
  ['câu này', 'block'],
  ['cùng đoạn', 'block'],
  ['đoạn trên', 'block'],
  ['đoạn vừa nêu', 'block'],
  ['cũng đoạn', 'block'],
  ['cũng câu', 'block'],
  ['cùng ý', 'block'],
  ['cùng mục', 'heading'],
  ['mục trên', 'heading'],
  ['cũng mục', 'heading'],
  ['cùng phần', 'heading'],
  ['cũng ở mục', 'heading'],
  ['cùng bảng', 'table'],
  ['bảng trên', 'table'],
  ['cùng trang', 'page'],
  ['như trên', 'any'],
  ['nt', 'any'],
  ['tiếp theo trên', 'any'],
  ['cùng vị trí', 'any'],
  ['vị trí trên', 'any']
])

export const titleWords = phraseList([
  'tiêu đề',
  'tên mục',
  'tên đề mục',
  'tên tiểu mục',
  'tên phần',
  'đề mục',
  'số thứ tự',
  'tựa đề'
])

/** Lines of the title block. */
export const titleBlockWords = phraseTable<TitleLine>([
  ['chủ đề đại hội', 'theme'],
  ['chủ đề của đại hội', 'theme'],
  ['chủ đề báo cáo', 'theme'],
  ['chủ đề của báo cáo', 'theme'],
  ['chủ đề của dự thảo', 'theme'],
  ['chủ đề dự thảo', 'theme'],
  ['chủ đề nhiệm kỳ', 'theme'],
  ['tiêu đề đại hội', 'theme'],
  ['khẩu hiệu hành động', 'motto'],
  ['khẩu hiệu đại hội', 'motto'],
  ['phương châm của đại hội', 'motto'],
  ['phương châm của nhiệm kỳ', 'motto'],
  ['phương châm hành động', 'motto'],
  ['phương châm nhiệm kỳ', 'motto'],
  ['phương châm đại hội', 'motto'],
  ['tên báo cáo', 'name'],
  ['tên của báo cáo', 'name'],
  ['tên gọi báo cáo', 'name'],
  ['tên dự thảo', 'name'],
  ['tên nghị quyết', 'name'],
  ['tên quy chế', 'name'],
  ['tên đề án', 'name'],
  ['tên văn bản', 'name'],
  ['tiêu đề báo cáo', 'name'],
  ['tiêu đề của báo cáo', 'name'],
  ['tiêu đề dự thảo', 'name'],
  ['trích yếu', 'name'],
  ['ngày tháng ở đầu', 'date'],
  ['ngày tháng năm ở đầu', 'date'],
  ['ngày, tháng', 'date'],
  ['phần ngày tháng', 'date']
])

/** The same in one word, where it is what a sentence or lead-in begins with. */
export const titleLineWords = phraseTable<TitleLine>([
  ['chủ đề', 'theme'],
  ['khẩu hiệu', 'motto'],
  ['phương châm', 'motto'],
  ['slogan', 'motto']
])

/** What may stand before such a word at the start. */
export const titleLineOpeners = phraseList([
  'câu',
  'cho',
  'của',
  'giữ',
  'nội dung',
  'phần',
  'sửa',
  'thay',
  'trong',
  'về',
  'với',
  'vào',
  'đổi',
  'đối với',
  'ở'
])
