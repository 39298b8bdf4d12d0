import type { Messages } from './messages.ts'

/** The workbench and one comment. */
export const comments = {
  'comments.title': { vi: 'Ý kiến', en: 'Comments' },
  'comments.lead-unsure': {
    vi: 'Còn {count} ý kiến cần người xem. Bắt đầu từ ý kiến đầu tiên.',
    en: '{count} comments need a person. Start with the first.'
  },
  'comments.lead-clear': {
    vi: 'Không còn ý kiến nào cần xem. Có thể xác nhận {count} ý kiến máy đã xếp, rồi sang phần Nhóm.',
    en: 'Nothing is left to look at. You can confirm the {count} that the program placed, then go on to the groups.'
  },
  'comments.lead-done': {
    vi: 'Mọi ý kiến đã được xác nhận. Bước tiếp theo: xem lại các nhóm.',
    en: 'Every comment is confirmed. Next: look over the groups.'
  },
  'comments.to-groups': { vi: 'Sang phần Nhóm', en: 'On to the groups' },
  'comments.to-history': { vi: 'Nhật ký việc đã làm', en: 'What was done' },
  'comments.list': { vi: 'Danh sách ý kiến', en: 'List of comments' },
  'comments.list-count': { vi: '{count} ý kiến', en: '{count} comments' },
  'comments.draft-beside': { vi: 'Dự thảo: {title}', en: 'Draft: {title}' },
  'comments.which-draft': { vi: 'Chọn dự thảo', en: 'Choose a draft' },
  'comments.outline': { vi: 'Các đề mục và số ý kiến', en: 'Headings and their comments' },
  'comments.outline-all': { vi: 'Tất cả đề mục', en: 'All headings' },
  'comments.outline-none': { vi: 'Chung cả dự thảo, chưa rõ đề mục', en: 'On the whole draft, or no heading known' },
  'comments.part-previous': { vi: 'Xem đoạn trước của dự thảo', en: 'Earlier part of the draft' },
  'comments.part-next': { vi: 'Xem tiếp dự thảo', en: 'Read on in the draft' },
  'comments.page-begins': { vi: 'Trang {page}', en: 'Page {page}' },
  'comments.at-paragraph': { vi: '{count} ý kiến', en: '{count} comments' },
  'comments.at-paragraph-unsure': {
    vi: '{count} ý kiến, {unsure} cần xem',
    en: '{count} comments, {unsure} to look at'
  },
  'comments.draft-none': { vi: 'Chưa có dự thảo nào đọc xong', en: 'No draft has been read yet' },

  'comments.empty-title': { vi: 'Chưa có ý kiến nào', en: 'No comments yet' },
  'comments.empty-text': {
    vi: 'Ý kiến xuất hiện ở đây khi phiếu góp ý được tải lên hoặc gửi tới và đã đọc xong.',
    en: 'Comments appear here once submissions have been uploaded or sent in and read.'
  },
  'comments.empty-action': { vi: 'Tải phiếu góp ý lên', en: 'Upload submissions' },
  'comments.none-title': { vi: 'Không có ý kiến nào khớp', en: 'No comment matches' },
  'comments.none-text': { vi: 'Hãy bỏ bớt điều kiện lọc.', en: 'Take away some of the filters.' },

  'comments.filter': { vi: 'Tìm và lọc', en: 'Search and filter' },
  'comments.filter-on': { vi: 'Đang lọc', en: 'Filtered' },
  'comments.filter-search': { vi: 'Tìm chữ trong ý kiến hoặc tên người', en: 'Words of the comment, or a name' },
  'comments.filter-topic': { vi: 'Nhóm nội dung gợi ý', en: 'Topic' },
  'comments.filter-kind': { vi: 'Loại ý kiến', en: 'Kind' },
  'comments.filter-stance': { vi: 'Thái độ', en: 'Stance' },
  'comments.filter-unit': { vi: 'Đơn vị', en: 'Unit' },
  'comments.filter-order': { vi: 'Thứ tự', en: 'Order' },
  'comments.order-unsure': { vi: 'Cần xem trước', en: 'To be looked at first' },
  'comments.order-draft': { vi: 'Theo dự thảo', en: 'As in the draft' },
  'comments.filter-heading': { vi: 'Đề mục: {heading}', en: 'Heading: {heading}' },
  'comments.filter-paragraph': { vi: 'Một đoạn của dự thảo', en: 'One paragraph of the draft' },
  'comments.filter-person': { vi: 'Người góp ý: {person}', en: 'Person: {person}' },
  'comments.filter-topicless': { vi: 'Chưa có nhóm nội dung', en: 'Without a topic' },
  'comments.filter-group': { vi: 'Một nhóm ý kiến', en: 'One group' },
  'comments.states': { vi: 'Lọc theo trạng thái', en: 'By state' },
  'comments.state-all': { vi: 'Tất cả', en: 'All' },

  'comments.field-place': { vi: 'Vị trí', en: 'Place' },
  'comments.field-kind': { vi: 'Loại', en: 'Kind' },
  'comments.field-stance': { vi: 'Thái độ', en: 'Stance' },
  'comments.field-topic': { vi: 'Nội dung', en: 'Topic' },
  'comments.field-reason': { vi: 'Lý do', en: 'Reason' },
  'comments.field-group': { vi: 'Nhóm', en: 'Group' },
  'comments.field-source': { vi: 'Nguồn', en: 'Source' },
  'comments.no-topic': { vi: 'Chưa xếp', en: 'None' },
  'comments.no-heading': { vi: 'Không thuộc đề mục nào', en: 'Under no heading' },
  'comments.no-author': { vi: 'Không ghi tên', en: 'Name not given' },
  'comments.by-program': { vi: 'máy đọc', en: 'program' },
  'comments.by-person': { vi: 'người sửa', en: 'by a person' },
  'comments.program-read': { vi: 'máy đọc là: {value}', en: 'the program read: {value}' },
  'comments.decided-by': { vi: '{name} xem lúc {time}', en: '{name} looked at it at {time}' },
  'comments.why': { vi: 'Máy tìm vị trí theo: {why}', en: 'The program found the place by: {why}' },
  'comments.look': { vi: 'Cần xem vì', en: 'To look at, because' },
  'comments.page': { vi: 'trang {page}', en: 'page {page}' },
  'comments.line': { vi: 'dòng {line}', en: 'line {line}' },
  'comments.paragraph': { vi: 'đoạn {number}', en: 'paragraph {number}' },
  'comments.footnote': { vi: 'chú thích {number}', en: 'footnote {number}' },
  'comments.table-row': { vi: 'bảng {table}, hàng {row}', en: 'table {table}, row {row}' },
  'comments.approximate': { vi: 'gần đúng', en: 'approximate' },
  'comments.other-document': {
    vi: 'Văn bản khác, không có trong đợt này',
    en: 'Another document, not in this consultation'
  },
  'comments.passage': { vi: 'Dự thảo viết', en: 'The draft says' },
  'comments.verbatim': { vi: 'Nguyên văn ý kiến', en: 'The comment, verbatim' },
  'comments.deleted': { vi: 'bỏ', en: 'deleted' },
  'comments.inserted': { vi: 'thêm', en: 'inserted' },
  'comments.aside-because': { vi: 'Để riêng vì: {reason}', en: 'Set aside because: {reason}' },

  'comments.look-unresolved': { vi: 'Chưa tìm thấy vị trí trong dự thảo', en: 'Its place was not found' },
  'comments.look-other-draft': { vi: 'Nêu văn bản khác', en: 'It names another document' },
  'comments.look-approximate': { vi: 'Vị trí chỉ gần đúng', en: 'The place is approximate' },
  'comments.look-topic': { vi: 'Chưa xếp được nhóm nội dung gợi ý', en: 'No topic was found' },
  'comments.look-kind': { vi: 'Chưa rõ ý kiến đề nghị gì', en: 'It is not clear what is asked' },
  'comments.look-reading': { vi: 'Máy không chắc cách hiểu', en: 'The reading is not sure' },
  'comments.look-decided-place-changed': {
    vi: 'Chỗ đã chọn đã được sửa trong bản dự thảo mới: xem còn đúng chỗ không',
    en: 'The place that was chosen reads otherwise in the new draft: is it still the right one?'
  },
  'comments.look-decided-place-gone': {
    vi: 'Chỗ đã chọn không còn trong bản dự thảo mới',
    en: 'The place that was chosen is gone from the new draft'
  },

  'comments.confirm': { vi: 'Xác nhận', en: 'Confirm' },
  'comments.save-confirm': { vi: 'Lưu và xác nhận', en: 'Save and confirm' },
  'comments.choose-nameless': { vi: 'Chọn ý kiến không ghi tên này', en: 'Choose this nameless comment' },
  'comments.same-person': { vi: 'Ý kiến khác của người này', en: 'Others by this person' },
  'comments.show-in-workbench': { vi: 'Xem cùng dự thảo và các ý kiến khác', en: 'With the draft and other comments' },
  'comments.looked-title': { vi: 'Không còn ý kiến nào cần xem', en: 'Nothing is left to look at' },
  'comments.looked-next': {
    vi: 'Đọc lướt {count} ý kiến máy đã xếp',
    en: 'Read through the {count} placed by the program'
  },
  'comments.clear-from-here': {
    vi: 'Từ đây là các ý kiến máy đã xếp và không thấy gì phải hỏi. Đọc lướt rồi xác nhận.',
    en: 'From here on the program has no question. Read through them, then confirm.'
  },
  'comments.confirm-all': {
    vi: 'Xác nhận {count} ý kiến máy đã xếp đang hiện',
    en: 'Confirm the {count} placed ones shown'
  },
  'comments.confirm-chosen': { vi: 'Xác nhận tất cả', en: 'Confirm all of them' },
  'comments.group-chosen': { vi: 'Gộp thành một nhóm', en: 'Make one group' },
  'comments.choose': { vi: 'Chọn ý kiến của {author}', en: 'Choose the comment by {author}' },
  'comments.chosen': { vi: 'Với các ý kiến đã chọn', en: 'With the chosen ones' },
  'comments.open': { vi: 'Xem và sửa', en: 'Look and change' },
  'comments.more': { vi: 'Tất cả về ý kiến này', en: 'All about this comment' },
  'comments.show-submission': { vi: 'Xem phiếu gốc', en: 'The submission' },
  'comments.move': { vi: 'Chuyển sang chỗ khác', en: 'Move to another place' },
  'comments.move-first': { vi: 'Chọn chỗ trong dự thảo', en: 'Choose its place in the draft' },
  'comments.move-title': { vi: 'Chọn chỗ của ý kiến trong dự thảo', en: 'Choose the comment’s place in the draft' },
  'comments.move-lead': {
    vi: 'Bấm “Chuyển vào đây” ở đúng đoạn hoặc đề mục của dự thảo, hoặc gõ vị trí.',
    en: 'Press “Move here” at the right paragraph or heading, or type the place.'
  },
  'comments.move-here': { vi: 'Chuyển vào đây', en: 'Move here' },
  'comments.move-heading': { vi: 'Cả đề mục này', en: 'This whole heading' },
  'comments.move-whole': { vi: 'Chung cho cả dự thảo', en: 'The draft as a whole' },
  'comments.move-none': { vi: 'Nêu văn bản khác', en: 'It is about another document' },
  'comments.move-typed': { vi: 'Gõ vị trí', en: 'Type the place' },
  'comments.move-typed-hint': {
    vi: 'Ví dụ: trang 5 dòng 12; mục 3.1; câu chữ trích từ dự thảo',
    en: 'For example: trang 5 dòng 12; mục 3.1; words quoted from the draft'
  },
  'comments.move-typed-button': { vi: 'Chuyển đến đó', en: 'Move there' },
  'comments.move-unknown': {
    vi: 'Không tìm thấy “{words}” trong dự thảo. Hãy gõ cách khác hoặc bấm vào dự thảo.',
    en: '“{words}” was not found in the draft. Type it another way, or press in the draft.'
  },
  'comments.move-cancel': { vi: 'Không chuyển nữa', en: 'Do not move it' },
  'comments.suggested': {
    vi: 'Gợi ý từ những ý kiến tương tự đã được xử lý',
    en: 'Suggested by like comments that people have settled'
  },
  'comments.suggested-place': { vi: 'Vị trí: {place}', en: 'Place: {place}' },
  'comments.suggested-place-take': { vi: 'Đặt vào đây', en: 'Put it here' },
  'comments.suggested-topic': { vi: 'Nội dung: {topic}', en: 'Topic: {topic}' },
  'comments.suggested-topic-take': { vi: 'Xếp vào nội dung này', en: 'Use this topic' },
  'comments.topic-suggested': {
    vi: 'Chọn sẵn theo đề mục; ý kiến chỉ được xếp khi bạn lưu.',
    en: 'Chosen beforehand by the heading; nothing is settled until you save.'
  },
  'comments.edit-title': { vi: 'Câu chữ mà ý kiến đề nghị', en: 'The words the comment asks for' },
  'comments.edit-hint': {
    vi: 'Chép đúng chữ trong ý kiến hoặc trong dự thảo; nguyên văn ý kiến không bao giờ thay đổi.',
    en: 'Copy the words of the comment or of the draft exactly; the comment itself never changes.'
  },
  'comments.edit-original': { vi: 'Chữ của dự thảo', en: 'Words of the draft' },
  'comments.edit-replacement': { vi: 'Chữ mới', en: 'New words' },
  'comments.edit-save': { vi: 'Lưu câu chữ', en: 'Save the words' },
  'comments.edit-not-in-text': {
    vi: 'Chữ mới phải có nguyên văn trong ý kiến: không được thêm bớt thay người góp ý.',
    en: 'The new words must stand in the comment as they are: nothing may be added for its author.'
  },
  'comments.edit-not-in-draft': {
    vi: 'Chữ của dự thảo phải có nguyên văn trong ý kiến hoặc trong đoạn dự thảo được góp ý.',
    en: 'The draft’s words must stand in the comment or in the passage it is about.'
  },
  'comments.aside': { vi: 'Để riêng', en: 'Set aside' },
  'comments.aside-hint': {
    vi: 'Không đưa vào phần nội dung của báo cáo, nhưng vẫn tính trong sổ đối chiếu cùng lý do.',
    en: 'Not in the report’s content, but counted in the ledger with the reason.'
  },
  'comments.aside-reason': { vi: 'Lý do để riêng', en: 'Why it is set aside' },
  'comments.aside-button': { vi: 'Để riêng ý kiến này', en: 'Set this comment aside' },
  'comments.fixed': {
    vi: 'Ý kiến này không còn đứng riêng trong phần tổng hợp (phiếu trùng, đã tách lại hoặc đã rút), nên không có gì để sửa.',
    en: 'This comment no longer stands by itself (its submission repeats another, it was cut anew or withdrawn): there is nothing to change.'
  },
  'comments.back': { vi: 'Đưa trở lại', en: 'Put back' },

  'comments.confirmed-one': { vi: 'Đã xác nhận.', en: 'Confirmed.' },
  'comments.confirmed-many': { vi: 'Đã xác nhận {count} ý kiến.', en: '{count} comments confirmed.' },
  'comments.confirmed-none': { vi: 'Chưa chọn ý kiến nào.', en: 'No comment was chosen.' },
  'comments.skipped': {
    vi: 'Đã xác nhận {count} ý kiến; {skipped} ý kiến vừa được người khác sửa nên để lại cho bạn xem.',
    en: '{count} confirmed; {skipped} were changed by somebody else just now and are left for you to look at.'
  },
  'comments.placed': { vi: 'Đã chuyển đến: {place}.', en: 'Moved to: {place}.' },
  'comments.changed': { vi: 'Đã sửa cách hiểu.', en: 'The reading was changed.' },
  'comments.unchanged': { vi: 'Không có gì thay đổi.', en: 'Nothing was changed.' },
  'comments.put-aside': { vi: 'Đã để riêng.', en: 'Set aside.' },
  'comments.put-back': { vi: 'Đã đưa trở lại.', en: 'Put back.' },

  'comments.meanwhile-title': { vi: 'Nội dung vừa được người khác sửa', en: 'Somebody else has just changed this' },
  'comments.meanwhile': {
    vi: '{who} vừa {what} lúc {at}. Việc của bạn chưa được lưu, để không ghi đè lên việc của người khác.',
    en: '{who} has just {what} ({at}). Yours was not saved, so that nothing of theirs is lost.'
  },
  'comments.meanwhile-program': {
    vi: 'Máy vừa đọc lại ý kiến này. Việc của bạn chưa được lưu; hãy xem lại rồi làm tiếp.',
    en: 'The program has just read this comment again. Yours was not saved: look again, then go on.'
  },
  'comments.meanwhile-now': { vi: 'Bây giờ ý kiến như sau', en: 'This is how it stands now' },
  'comments.meanwhile-back': { vi: 'Xem lại và làm tiếp', en: 'Look again and go on' },

  'comments.one-title': { vi: 'Ý kiến của {author}', en: 'Comment by {author}' },
  'comments.beside': { vi: 'Trong dự thảo', en: 'In the draft' },
  'comments.reading': { vi: 'Cách hiểu', en: 'What was understood' },
  'comments.history': { vi: 'Đã làm gì với ý kiến này', en: 'What was done with this comment' },
  'comments.history-none': { vi: 'Chưa ai sửa gì.', en: 'Nobody has changed anything.' },
  'comments.said': { vi: 'Phiếu còn ghi', en: 'The submission also says' },
  'comments.said-place': { vi: 'Vị trí: ', en: 'Place: ' },
  'comments.said-quoted': { vi: 'Nội dung dự thảo: ', en: 'Words of the draft: ' },
  'comments.said-context': { vi: 'Lời dẫn: ', en: 'Lead-in: ' },
  'comments.said-reason': { vi: 'Lý do: ', en: 'Reason: ' },

  'comments.keys': { vi: 'Phím tắt', en: 'Keys' },
  'comments.keys-on': { vi: 'Dùng phím tắt một chữ', en: 'Use single-letter keys' },
  'comments.keys-next': { vi: 'ý kiến sau', en: 'next comment' },
  'comments.keys-previous': { vi: 'ý kiến trước', en: 'previous comment' },
  'comments.keys-confirm': { vi: 'xác nhận', en: 'confirm' },
  'comments.keys-choose': { vi: 'chọn để gộp nhóm', en: 'choose for a group' },
  'comments.keys-group': { vi: 'gộp các ý kiến đã chọn', en: 'make a group of the chosen ones' },
  'comments.keys-move': { vi: 'chuyển sang chỗ khác', en: 'move to another place' },
  'comments.keys-help': { vi: 'mở bảng này', en: 'open this list' },
  'comments.by-others': { vi: '{who} vừa {what}', en: '{who} has just {what}' },
  'comments.reload': { vi: 'Xem bản mới', en: 'Show it' },

  'same.equal-text': { vi: 'cùng câu chữ', en: 'the same words' },
  'same.same-fault': { vi: 'cùng nêu một lỗi của dự thảo', en: 'the same fault of the draft' },
  'same.same-edit': { vi: 'cùng một sửa đổi', en: 'the same change' },
  'same.similar-text': { vi: 'câu chữ gần giống', en: 'similar words' },
  'same.same-paragraph': { vi: 'cùng một đoạn', en: 'the same paragraph' },
  'same.same-heading': { vi: 'cùng đề mục', en: 'the same heading' },
  'same.same-kind': { vi: 'cùng loại', en: 'the same kind' }
} satisfies Messages
