/** The fixed phrases of the review list: part of the one list in phrases.ts, kept here for its length. */
export const reviewPhrases = {
  'review-title': { vi: 'Danh sách cần người xem lại', en: 'To be looked at by a person' },
  'review-intro': {
    vi: 'Những điểm dưới đây chương trình không chắc chắn hoặc không xử lý được. Mọi ý kiến vẫn nằm trong báo cáo; người phụ trách xem và quyết định.',
    en: 'The program was not sure of these or could not handle them. Every comment is in the report all the same; a person decides.'
  },
  'review-nothing': { vi: 'Không có mục nào cần xem lại.', en: 'Nothing needs to be looked at.' },
  'review-unresolved': { vi: 'Chưa tìm thấy vị trí trong dự thảo', en: 'Place not found in the draft' },
  'review-doubtful': { vi: 'Vị trí gần đúng hoặc có điểm chưa khớp', en: 'Approximate or contradictory places' },
  'review-unknown': {
    vi: 'Chưa rõ nhóm nội dung hoặc loại ý kiến',
    en: 'Topic or kind not known'
  },
  'review-unreadable': { vi: 'Tệp không đọc được', en: 'Unreadable files' },
  'review-empty': { vi: 'Tệp không thấy ý kiến nào', en: 'Files without comments' },
  'review-duplicates': { vi: 'Tệp trùng, ý kiến để riêng', en: 'Duplicates and comments set aside' },
  'review-issues': { vi: 'Tệp đọc được nhưng có lưu ý', en: 'Files read with a remark' },
  'review-index': { vi: 'Bảng tra mã [g…] trong báo cáo', en: 'Index of the marks [g…]' },
  'review-section-count': { vi: ' ({n})', en: ' ({n})' },
  'column-mark': { vi: 'Mã', en: 'Mark' },
  'column-source': { vi: 'Tệp, chỗ trong tệp', en: 'File, place in it' },
  'column-understood': { vi: 'Chương trình hiểu là', en: 'Understood as' },
  'column-look': { vi: 'Vì sao cần xem', en: 'Why to look' },
  'column-comment': { vi: 'Mã ý kiến', en: 'Comment' },
  'understood-kind': { vi: 'Loại: ', en: 'Kind: ' },
  'understood-place': { vi: 'Vị trí: ', en: 'Place: ' },
  'understood-topic': { vi: 'Nhóm nội dung: ', en: 'Topic: ' },
  'understood-evidence': { vi: 'Căn cứ: ', en: 'Evidence: ' },
  'look-approximate': { vi: 'Vị trí chỉ là gần đúng.', en: 'The place is approximate.' },
  'look-unresolved': {
    vi: 'Không tìm thấy vị trí được nêu trong dự thảo.',
    en: 'The place named was not found in the draft.'
  },
  'look-other-draft': {
    vi: 'Ý kiến về văn bản không gửi kèm.',
    en: 'The comment is on a document that was not handed in.'
  },
  'look-topic': { vi: 'Chưa xác định được nhóm nội dung.', en: 'The topic is not determined.' },
  'look-kind': { vi: 'Chưa rõ loại ý kiến.', en: 'The kind is not clear.' },
  'look-unsure': { vi: 'Cách hiểu chưa chắc chắn ({n}%).', en: 'The reading is not sure ({n}%).' },
  'look-duplicate': { vi: 'Trùng với: ', en: 'The same as: ' },
  'name-approve': { vi: 'tán thành', en: 'agreement' },
  'name-add': { vi: 'bổ sung', en: 'addition' },
  'name-replace': { vi: 'sửa, thay', en: 'replacement' },
  'name-delete': { vi: 'bỏ', en: 'deletion' },
  'name-move': { vi: 'chuyển vị trí', en: 'move' },
  'name-restructure': { vi: 'bố cục lại', en: 'restructuring' },
  'name-clarify': { vi: 'làm rõ, cân nhắc', en: 'clarification' },
  'name-correct': { vi: 'sửa lỗi, số liệu', en: 'correction' },
  'name-propose': { vi: 'đề xuất, hiến kế', en: 'proposal' },
  'name-object': { vi: 'không tán thành', en: 'objection' },
  'name-other': { vi: 'khác', en: 'other' },
  'stance-name-agree': { vi: 'tán thành', en: 'agrees' },
  'stance-name-agree-in-part': { vi: 'đồng ý một phần', en: 'agrees in part' },
  'stance-name-disagree': { vi: 'không tán thành', en: 'disagrees' },
  'stance-name-none': { vi: 'không nêu thái độ', en: 'no stance' }
}
