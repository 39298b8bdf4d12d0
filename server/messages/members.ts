import type { Messages } from './messages.ts'
import { membersSending } from './members-sending.ts'

/** The members' pages: welcome, reading the draft, writing a comment. */
export const members = {
  'members.start': { vi: 'Đợt góp ý', en: 'Consultation' },
  'members.asked-by': { vi: '{body} mời bạn góp ý', en: '{body} asks for your comments' },
  'members.welcome-until': { vi: 'Nhận góp ý đến hết ngày {day}.', en: 'Comments are taken until the end of {day}.' },
  'members.welcome-open': { vi: 'Đang nhận góp ý.', en: 'Comments are being taken.' },
  'members.drafts': { vi: 'Dự thảo lấy ý kiến', en: 'Drafts for comment' },
  'members.drafts-none': {
    vi: 'Dự thảo đang được chuẩn bị. Hãy trở lại sau ít lâu.',
    en: 'The drafts are being prepared. Come back in a while.'
  },
  'members.draft-until': { vi: 'Góp ý đến hết ngày {day}', en: 'Comments until the end of {day}' },
  'members.read-comment': { vi: 'Đọc và góp ý', en: 'Read and comment' },
  'members.read-only': { vi: 'Đọc dự thảo', en: 'Read the draft' },
  'members.ways': { vi: 'Cách khác', en: 'Other ways' },
  'members.way-topics': { vi: 'Trả lời theo nhóm nội dung', en: 'Answer topic by topic' },
  'members.way-topics-hint': {
    vi: 'Theo các nhóm nội dung gợi ý, không cần chỉ ra từng dòng.',
    en: 'By the suggested topics, without pointing at lines.'
  },
  'members.way-upload': { vi: 'Gửi tệp, hoặc tải mẫu phiếu', en: 'Send a file, or get the form' },
  'members.way-upload-hint': {
    vi: 'Phiếu đã điền, dự thảo đã sửa có theo dõi thay đổi, văn bản, bảng tính…',
    en: 'A filled form, the draft with tracked changes, a letter, a spreadsheet …'
  },
  'members.way-receipt': { vi: 'Xem, sửa phiếu đã gửi', en: 'See or change what you sent' },
  'members.way-receipt-hint': { vi: 'Bằng mã biên nhận nhận được sau khi gửi.', en: 'With the code of your receipt.' },
  'members.sent-here': { vi: 'Đã gửi từ máy này', en: 'Sent from this device' },
  'members.sent-one': { vi: 'Biên nhận {code}', en: 'Receipt {code}' },
  'members.sent-when': { vi: 'gửi lúc {time}', en: 'sent at {time}' },

  'members.unit-label': { vi: 'Mã đơn vị', en: 'Code of your unit' },
  'members.unit-hint': {
    vi: 'In trên áp phích của đơn vị, hoặc hỏi người phụ trách đơn vị.',
    en: 'It stands on your unit’s poster; or ask your secretary.'
  },
  'members.unit-give': { vi: 'Tiếp tục', en: 'Continue' },
  'members.unit-missing': { vi: 'Hãy nhập mã đơn vị.', en: 'Enter the code of your unit.' },
  'members.unit-unknown': {
    vi: 'Không có đơn vị nào mang mã này. Hãy xem lại trên áp phích, hoặc hỏi người phụ trách đơn vị.',
    en: 'No unit has this code. Check the poster, or ask your secretary.'
  },
  'members.unit-known': { vi: 'Bạn góp ý với đơn vị: {unit}', en: 'You comment with: {unit}' },
  'members.unit-change': { vi: 'Không phải đơn vị này', en: 'Not my unit' },

  'members.shut-before': { vi: 'Nhận góp ý từ ngày {day}.', en: 'Comments will be taken from {day}.' },
  'members.shut-before-undated': { vi: 'Chưa đến thời gian nhận góp ý.', en: 'Comments are not taken yet.' },
  'members.shut-before-help': {
    vi: 'Bạn có thể đọc dự thảo và tải mẫu phiếu trước; đến ngày đó hãy mở lại trang này.',
    en: 'You can read the draft and get the form; open this page again on that day.'
  },
  'members.shut-after': { vi: 'Đã hết thời gian góp ý (hết ngày {day}).', en: 'The time for comments ended on {day}.' },
  'members.shut-after-undated': { vi: 'Đã hết thời gian góp ý.', en: 'The time for comments is over.' },
  'members.shut-after-help': {
    vi: 'Bạn vẫn đọc được dự thảo và xem được phiếu đã gửi. Nếu còn ý kiến, hãy gặp người phụ trách đơn vị hoặc cơ quan lấy ý kiến.',
    en: 'You can still read the draft and see what you sent. For anything more, speak to your secretary or the office that asks.'
  },
  'members.shut-offline': {
    vi: 'Dự thảo này không nhận góp ý qua mạng.',
    en: 'No comments are taken on this draft over the Internet.'
  },
  'members.shut-offline-help': {
    vi: 'Hãy góp ý tại cuộc họp, trên máy của cơ quan, hoặc in mẫu phiếu, điền rồi nộp cho đơn vị.',
    en: 'Comment at the meeting, at a computer of the office, or print the form, fill it in and hand it to your unit.'
  },

  'members.sheet': { vi: 'Toàn văn dự thảo', en: 'Text of the draft' },
  'members.reader-help': {
    vi: 'Bấm “Góp ý” ở cuối đoạn muốn nói tới.',
    en: 'Press “Comment” at the end of a paragraph.'
  },
  'members.reader-help-select': {
    vi: 'Hoặc bôi đen đúng chữ cần sửa.',
    en: 'Or select the very words to be changed.'
  },
  'members.reader-help-key': { vi: 'Phím tắt: Alt+G.', en: 'Key: Alt+G.' },
  'members.search-label': { vi: 'Tìm trong dự thảo', en: 'Find in the draft' },
  'members.search-end': { vi: 'Thôi tìm', en: 'End the search' },
  'members.hits': { vi: '{count} chỗ có “{asked}”', en: 'Places with “{asked}”: {count}' },
  'members.hits-none': { vi: 'Không thấy “{asked}” trong dự thảo', en: '“{asked}” is not in the draft' },
  'members.hits-none-help': {
    vi: 'Hãy thử ít chữ hơn, hoặc gõ không dấu.',
    en: 'Try fewer words, or type without diacritics.'
  },
  'members.hits-more': { vi: 'Còn {count} chỗ nữa: hãy gõ thêm chữ.', en: 'And {count} more: type more words.' },
  'members.hit-there': { vi: 'Đến chỗ này', en: 'Go there' },
  'members.outline': { vi: 'Mục lục', en: 'Contents' },
  'members.page': { vi: 'Trang {page}', en: 'Page {page}' },
  'members.page-line': { vi: 'Trang {page}, dòng {line}', en: 'Page {page}, line {line}' },
  'members.page-word': { vi: 'Trang', en: 'Page' },
  'members.line-word': { vi: 'Dòng', en: 'Line' },
  'members.note': { vi: 'Chú thích {number}', en: 'Note {number}' },
  'members.table': { vi: 'Bảng {number}', en: 'Table {number}' },
  'members.say': { vi: 'Góp ý', en: 'Comment' },
  'members.say-at': { vi: 'trang {page}, dòng {line}', en: 'on page {page}, line {line}' },
  'members.say-paragraph': { vi: 'đoạn thứ {number}', en: 'on paragraph {number}' },
  'members.say-here': { vi: 'Góp ý chỗ này', en: 'Comment on this' },
  'members.say-whole': { vi: 'Góp ý cho cả dự thảo', en: 'Comment on the whole draft' },
  'members.print-draft': { vi: 'In dự thảo', en: 'Print the draft' },
  'members.pdf-official': { vi: 'Bản PDF chính thức', en: 'Official PDF' },
  'members.pdf-reading-copy': { vi: 'Bản đọc PDF', en: 'Reading copy (PDF)' },
  'members.mine': { vi: '{count} ý kiến của bạn ở đây, chưa gửi', en: 'Your comments here, not sent yet: {count}' },
  'members.others': { vi: '{count} ý kiến của mọi người', en: 'Everybody’s comments: {count}' },
  'members.others-title': { vi: 'Ý kiến của mọi người', en: 'Everybody’s comments' },
  'members.others-none': { vi: 'Chưa có ý kiến nào ở chỗ này.', en: 'There are no comments here yet.' },
  'members.mine-words': { vi: '# ý kiến của bạn ở đây, chưa gửi', en: 'Your comments here, not sent yet: #' },
  'members.bar': { vi: '{count} ý kiến chưa gửi', en: 'Not sent yet: {count}' },
  'members.bar-words': { vi: '# ý kiến chưa gửi', en: 'Not sent yet: #' },
  'members.bar-send': { vi: 'Xem lại và gửi', en: 'Look over and send' },

  'members.comment-title': { vi: 'Góp ý', en: 'Comment' },
  'members.comment-change-title': { vi: 'Sửa ý kiến', en: 'Change the comment' },
  'members.comment-number': { vi: 'ý kiến {number}', en: 'comment {number}' },
  'members.place-whole': { vi: 'Cả dự thảo', en: 'The whole draft' },
  'members.place-unknown': { vi: 'Chưa rõ góp ý cho chỗ nào', en: 'Place not found' },
  'members.place-stale': {
    vi: 'Dự thảo đã được thay từ khi bạn viết; chỗ này sẽ được tìm lại theo chữ dưới đây',
    en: 'The draft was replaced since you wrote; the place will be found again by the words below'
  },
  'members.place-topic': { vi: 'Nhóm nội dung: {topic}', en: 'Topic: {topic}' },
  'members.typing-back': {
    vi: 'Đây là những gì bạn đã gõ lần trước và chưa ghi lại.',
    en: 'This is what you typed before and had not added yet.'
  },
  'members.stance': { vi: 'Bạn nghĩ thế nào về chỗ này?', en: 'What do you think of it?' },
  'members.stance-unsaid': { vi: 'Không chọn', en: 'No choice' },
  'members.words': { vi: 'Đề nghị viết thành', en: 'Should read' },
  'members.words-hint': {
    vi: 'Sửa thẳng vào câu chữ của dự thảo. Không sửa chữ nào thì để nguyên.',
    en: 'Edit the draft’s words. Leave them as they are if you want no change.'
  },
  'members.live': { vi: 'Chỗ bạn sửa:', en: 'Your change:' },
  'members.text': { vi: 'Ý kiến khác về chỗ này', en: 'Anything else about it' },
  'members.text-hint': {
    vi: 'Điều cần thêm, bỏ, chuyển chỗ, làm rõ, hoặc nhận xét của bạn.',
    en: 'What to add, leave out, move or make clear, or what you think of it.'
  },
  'members.text-whole': { vi: 'Ý kiến của bạn', en: 'Your comment' },
  'members.reason': { vi: 'Lý do', en: 'Reason' },
  'members.more': { vi: 'Chọn loại ý kiến, hoặc chỉ chỗ khác', en: 'Kind of comment, or another place' },
  'members.kind': { vi: 'Loại ý kiến', en: 'Kind of comment' },
  'members.kind-hint': {
    vi: 'Không chọn cũng được: cán bộ tổng hợp sẽ xếp theo lời bạn viết.',
    en: 'You need not choose: it will be sorted by what you write.'
  },
  'members.kind-unsaid': { vi: 'Không chọn', en: 'No choice' },
  'members.kind-replace': { vi: 'Sửa câu chữ', en: 'Change the words' },
  'members.kind-add': { vi: 'Bổ sung', en: 'Add' },
  'members.kind-delete': { vi: 'Bỏ chỗ này', en: 'Leave this out' },
  'members.kind-move': { vi: 'Chuyển chỗ', en: 'Move' },
  'members.kind-restructure': { vi: 'Bố cục lại', en: 'Restructure' },
  'members.kind-clarify': { vi: 'Làm rõ', en: 'Make clear' },
  'members.kind-correct': { vi: 'Sửa lỗi chính tả, số liệu', en: 'Correct spelling or figures' },
  'members.kind-propose': { vi: 'Đề xuất, sáng kiến', en: 'Proposal, idea' },
  'members.kind-object': { vi: 'Không tán thành', en: 'Objection' },
  'members.kind-other': { vi: 'Khác', en: 'Other' },
  'members.kind-approve': { vi: 'Tán thành', en: 'Agreement' },
  'members.elsewhere': { vi: 'Chỉ chỗ khác theo số trang, số dòng', en: 'Another place, by page and line' },
  'members.elsewhere-hint': {
    vi: 'Theo bản in chính thức. Để trống nếu đúng chỗ rồi.',
    en: 'As in the official print. Leave empty if the place is right.'
  },
  'members.look': { vi: 'Xem lại chỗ sửa', en: 'Look at the change' },
  'members.look-title': { vi: 'Dự thảo sẽ được đề nghị viết như sau', en: 'The draft should then read' },
  'members.look-none': { vi: 'Chưa có chữ nào được sửa.', en: 'No word has been changed.' },
  'members.add': { vi: 'Ghi lại ý kiến', en: 'Keep this comment' },
  'members.save-change': { vi: 'Ghi lại chỗ sửa', en: 'Keep the change' },
  'members.added': {
    vi: 'Đã ghi lại. Bạn có thể góp ý tiếp; khi xong, bấm “Xem lại và gửi”.',
    en: 'Kept. You can go on; when you are done, press “Look over and send”.'
  },
  'members.changed': { vi: 'Đã ghi lại chỗ sửa.', en: 'The change is kept.' },
  'members.kept': { vi: 'Đã lưu những gì bạn gõ.', en: 'What you typed is saved.' },
  'members.save-failed': {
    vi: 'Chưa nối được với máy chủ. Chữ bạn gõ được giữ trên máy này; hãy bấm lại khi có mạng.',
    en: 'The server cannot be reached. What you typed is kept on this device; press again when you are connected.'
  },
  'members.problem-nothing-said': {
    vi: 'Hãy sửa câu chữ, viết ý kiến, hoặc chọn tán thành hay không.',
    en: 'Edit the words, write something, or choose whether you agree.'
  },
  'members.problem-too-long': {
    vi: 'Dài {length} ký tự, nhiều nhất là {limit}. Hãy viết gọn lại, hoặc gửi phần dài bằng tệp.',
    en: '{length} characters, {limit} at most. Shorten it, or send the long part as a file.'
  },
  'members.problem-too-many': {
    vi: 'Mỗi lần gửi nhiều nhất {limit} ý kiến. Hãy gửi những ý kiến đã ghi, rồi viết tiếp.',
    en: 'At most {limit} comments at once. Send these first, then go on.'
  },
  'members.problem-line-number': {
    vi: 'Hãy ghi cả trang và dòng, bằng số.',
    en: 'Give both page and line, in figures.'
  },
  'members.problem-line-unknown': {
    vi: 'Dự thảo không có trang {page}, dòng {line}. Hãy xem lại số in bên lề.',
    en: 'The draft has no page {page}, line {line}. Check the numbers in the margin.'
  },
  'members.problem-move-where': { vi: 'Hãy viết rõ chuyển đến chỗ nào.', en: 'Write where it should go.' },
  'members.problem-add-what': {
    vi: 'Hãy viết nội dung cần bổ sung, hoặc thêm thẳng vào câu chữ ở trên.',
    en: 'Write what to add, or put it into the words above.'
  },

  'members.topics-title': { vi: 'Góp ý theo nhóm nội dung', en: 'Comment by topic' },
  'members.topics-lead': {
    vi: 'Viết vào nhóm nào bạn có ý kiến; nhóm khác để trống.',
    en: 'Write where you have something to say; leave the others empty.'
  },
  'members.topic-hints': { vi: 'Gợi ý:', en: 'Hints:' },
  'members.topics-next': { vi: 'Ghi lại và xem lại', en: 'Keep and look over' },
  'members.topics-empty': { vi: 'Chưa có ý kiến nào được viết.', en: 'Nothing has been written yet.' },
  ...membersSending
} satisfies Messages
