/**
 * What the codes of `Location.why` and `Location.doubts` mean to staff: part of the one list in phrases.ts. A code that
 * is not here is shown as it is. "also-heading:h5" names a heading behind the colon.
 */
export const evidencePhrases = {
  'code-also-heading': { vi: 'Cũng nêu đề mục khác: ', en: 'Names another heading too: ' },
  'code-anchor': { vi: 'chỗ đánh dấu trong bản dự thảo gửi lại', en: 'the place marked in the returned draft' },
  'code-anchor-not-in-draft': {
    vi: 'Đoạn được đánh dấu không có trong dự thảo',
    en: 'The marked paragraph is not in the draft'
  },
  'code-answers-comment': {
    vi: 'Trả lời một nhận xét khác, không phải câu chữ của dự thảo',
    en: 'Answers another comment, not the words of the draft'
  },
  'code-appendix-not-in-draft': { vi: 'Dự thảo không có phụ lục này', en: 'The draft has no such appendix' },
  'code-chosen': { vi: 'người gửi chọn trên trang góp ý', en: 'chosen by the sender on the page' },
  'code-compared': { vi: 'so sánh bản gửi lại với dự thảo', en: 'comparison of the returned copy with the draft' },
  'code-content': { vi: 'nội dung gần nhất', en: 'nearest content' },
  'code-decided-place-gone': {
    vi: 'Chỗ đã xác định không còn trong dự thảo',
    en: 'The place decided on is no longer in the draft'
  },
  'code-decided-place-changed': {
    vi: 'Chỗ đã xác định đã được sửa trong dự thảo',
    en: 'The place decided on has been changed in the draft'
  },
  'code-draft-changed': {
    vi: 'Dự thảo đã khác bản mà người gửi đọc',
    en: 'The draft differs from the one the sender read'
  },
  'code-footnote': { vi: 'số chú thích', en: 'footnote number' },
  'code-footnote-not-in-draft': { vi: 'Dự thảo không có chú thích này', en: 'The draft has no such footnote' },
  'code-heading-differs': { vi: 'Đề mục nêu khác với chỗ tìm thấy', en: 'The heading named is not where it was found' },
  'code-heading-name': { vi: 'tên đề mục', en: 'heading name' },
  'code-heading-not-in-draft': { vi: 'Dự thảo không có đề mục này', en: 'The draft has no such heading' },
  'code-heading-number': { vi: 'số đề mục', en: 'heading number' },
  'code-heading-title': { vi: 'chính tên đề mục', en: 'the heading itself' },
  'code-line-differs': { vi: 'Số dòng nêu khác với chỗ tìm thấy', en: 'The line named is not where it was found' },
  'code-line-not-on-page': { vi: 'Trang này không có dòng đó', en: 'The page has no such line' },
  'code-no-place': { vi: 'Không nêu vị trí', en: 'No place is named' },
  'code-number-differs': { vi: 'Số đề mục nêu không khớp hẳn với dự thảo', en: 'A number named does not quite agree' },
  'code-number-used-twice': { vi: 'Số đề mục dùng hai lần trong dự thảo', en: 'The draft uses this number twice' },
  'code-ordinal': { vi: 'thứ tự đoạn', en: 'paragraph number' },
  'code-other-draft': { vi: 'Nêu văn bản khác', en: 'Names another document' },
  'code-others-addition': {
    vi: 'Bỏ câu chữ do người khác thêm vào, không có trong dự thảo',
    en: 'Takes out words that somebody else put in'
  },
  'code-page': { vi: 'số trang', en: 'page' },
  'code-page-differs': { vi: 'Số trang nêu khác với chỗ tìm thấy', en: 'The page named is not where it was found' },
  'code-page-end': { vi: 'đầu hoặc cuối trang', en: 'head or foot of the page' },
  'code-page-line': { vi: 'số trang, số dòng', en: 'page and line' },
  'code-page-not-in-draft': { vi: 'Dự thảo không có trang này', en: 'The draft has no such page' },
  'code-page-only': { vi: 'Chỉ nêu số trang', en: 'Only a page is named' },
  'code-page-unknown': { vi: 'Chưa biết số trang của dự thảo', en: 'The pages of the draft are not known' },
  'code-person': { vi: 'người phụ trách xác định', en: 'settled by a person' },
  'code-previous': { vi: 'ý kiến liền trước', en: 'the comment before' },
  'code-quotation': { vi: 'trích dẫn nguyên văn', en: 'quotation' },
  'code-quotation-approximate': { vi: 'trích dẫn gần đúng', en: 'approximate quotation' },
  'code-quotation-not-found': {
    vi: 'Không tìm thấy câu chữ được trích dẫn',
    en: 'The words quoted were not found'
  },
  'code-resolved': { vi: 'Nhận xét đã được đánh dấu xử lý xong', en: 'The note is marked as resolved' },
  'code-several-places': { vi: 'Có nhiều chỗ giống nhau', en: 'Several places fit equally' },
  'code-table-not-in-draft': { vi: 'Dự thảo không có bảng này', en: 'The draft has no such table' },
  'code-table-row': { vi: 'dòng của bảng', en: 'table row' },
  'code-title-block': { vi: 'phần tên dự thảo', en: 'the title' },
  'code-whole-draft': { vi: 'nói về cả dự thảo', en: 'speaks of the whole draft' }
}
