import type { Messages } from './messages.ts'

/** Words of uploading files and of typing in what is on paper. */
export const receiving = {
  'submissions.upload-title': { vi: 'Tải tệp góp ý lên', en: 'Upload submissions' },
  'submissions.upload-lead': {
    vi: 'Phiếu Word, biên bản, công văn, thư (.eml, .msg), bảng tính, đoạn chat đã xuất ra, bản dự thảo đã sửa, tệp nén: cứ chọn hết một lần. Mỗi tệp được đọc riêng; tệp lỗi không làm hỏng tệp khác.',
    en: 'Word forms, minutes, letters, mails (.eml, .msg), spreadsheets, exported chats, marked drafts, archives: choose them all at once. Each file is read by itself; a bad one spoils no other.'
  },
  'submissions.upload-files': { vi: 'Chọn tệp', en: 'Choose files' },
  'submissions.upload-hint': {
    vi: 'Tối đa {most} tệp một lần, mỗi tệp không quá {megabytes} MB.',
    en: '{most} files at once at most, {megabytes} MB each.'
  },
  'submissions.upload-folder': { vi: 'Hoặc chọn cả thư mục', en: 'Or choose a folder' },
  'submissions.upload-drop': { vi: 'Kéo thả tệp, thư mục vào đây', en: 'Drop files or folders here' },
  'submissions.upload-unit': { vi: 'Của đơn vị', en: 'From the unit' },
  'submissions.upload-unit-hint': {
    vi: 'Nếu trong tệp ghi tên đơn vị khác, vẫn chuyển lại được sau.',
    en: 'It can be moved later where the file says another unit.'
  },
  'submissions.upload-send': { vi: 'Tải lên', en: 'Upload' },
  'submissions.upload-results': { vi: 'Kết quả từng tệp', en: 'File by file' },
  'submissions.upload-received': { vi: 'Đã nhận, đang đọc', en: 'Received, being read' },
  'submissions.upload-known': {
    vi: 'Đã nhận từ trước ({file}), không tính hai lần',
    en: 'Received before ({file}), not counted twice'
  },
  'submissions.upload-failed': { vi: 'Chưa nhận: {message}', en: 'Not received: {message}' },
  'submissions.upload-sending': { vi: 'Đang gửi', en: 'Sending' },
  'submissions.upload-queued': { vi: 'Đang chờ gửi', en: 'Waiting to be sent' },
  'submissions.upload-lost': {
    vi: 'Mất kết nối. Tệp còn trên máy bạn; bấm “Gửi lại”.',
    en: 'The connection was lost. The file is still on your machine: press “Send again”.'
  },
  'submissions.upload-again': { vi: 'Gửi lại', en: 'Send again' },
  'submissions.upload-large': {
    vi: 'Tệp lớn hơn {megabytes} MB nên không gửi. Hãy chia nhỏ.',
    en: 'Larger than {megabytes} MB and not sent. Split it.'
  },
  'submissions.upload-done': {
    vi: 'Đã nhận {received} tệp. {failed} tệp chưa nhận được.',
    en: '{received} files received, {failed} not received.'
  },
  'submissions.upload-see': { vi: 'Xem các phiếu đã nhận', en: 'See what was received' },
  'submissions.upload-more': { vi: 'Tải thêm tệp', en: 'Upload more' },
  'submissions.upload-nothing': {
    vi: 'Hãy chọn tệp trước khi bấm “Tải lên”.',
    en: 'Choose files before pressing “Upload”.'
  },
  'submissions.new-title': { vi: 'Nhập tay biên bản, phiếu giấy', en: 'Type in minutes or a paper form' },
  'submissions.new-lead': {
    vi: 'Gõ đúng như trên giấy. Enter sang ô kế, Ctrl+Enter thêm dòng mới. Nội dung đang gõ được giữ lại cho đến khi lưu.',
    en: 'Type exactly what the paper says. Enter goes to the next field, Ctrl+Enter adds a row. What you type is kept until you save.'
  },
  'submissions.new-what': { vi: 'Đang nhập', en: 'What it is' },
  'submissions.new-form': { vi: 'Phiếu góp ý trên giấy', en: 'A paper form' },
  'submissions.new-minutes': { vi: 'Biên bản họp', en: 'Minutes of a meeting' },
  'submissions.new-letter': { vi: 'Văn bản, thư giấy', en: 'A letter on paper' },
  'submissions.new-who': { vi: 'Người góp ý', en: 'Who says it' },
  'submissions.new-who-hint': {
    vi: 'Bỏ trống nếu là ý kiến chung của hội nghị.',
    en: 'Leave empty for a meeting as a whole.'
  },
  'submissions.new-unit': { vi: 'Đơn vị', en: 'Unit' },
  'submissions.new-date': { vi: 'Ngày ghi trên giấy', en: 'Date on the paper' },
  'submissions.new-members': { vi: 'Tổng số được triệu tập', en: 'Members' },
  'submissions.new-attending': { vi: 'Có mặt', en: 'Attending' },
  'submissions.new-rows': { vi: 'Các ý kiến, đúng thứ tự trên giấy', en: 'The comments, in the order of the paper' },
  'submissions.new-row': { vi: 'Ý kiến {number}', en: 'Comment {number}' },
  'submissions.new-place': { vi: 'Vị trí như giấy ghi', en: 'Place as the paper says it' },
  'submissions.new-place-hint': {
    vi: 'Ví dụ: trang 12 dòng 5; mục II.1; chỉ tiêu 3',
    en: 'For example: page 12 line 5; section II.1'
  },
  'submissions.new-text': { vi: 'Nguyên văn ý kiến', en: 'The comment, word for word' },
  'submissions.new-reason': { vi: 'Lý do, nếu có ghi', en: 'Reason, if given' },
  'submissions.new-author': { vi: 'Người phát biểu, nếu khác', en: 'Speaker, if another' },
  'submissions.new-add': { vi: 'Thêm dòng', en: 'Add a row' },
  'submissions.new-remove': { vi: 'Bỏ dòng {number}', en: 'Remove row {number}' },
  'submissions.new-save': { vi: 'Lưu vào phiếu đã nhận', en: 'Save as received' },
  'submissions.new-keys': {
    vi: 'Phím tắt: Enter sang ô kế · Shift+Enter xuống dòng trong ô · Ctrl+Enter dòng mới · Alt+↑ Alt+↓ dòng trên, dưới · Ctrl+S lưu',
    en: 'Keys: Enter next field · Shift+Enter line break · Ctrl+Enter new row · Alt+↑ Alt+↓ row above, below · Ctrl+S save'
  },
  'submissions.new-empty': {
    vi: 'Chưa có ý kiến nào. Hãy gõ ít nhất một ý kiến.',
    en: 'There is no comment yet. Type one at least.'
  },
  'submissions.new-text-missing': {
    vi: 'Dòng này chưa có nguyên văn ý kiến. Hãy gõ ý kiến, hoặc xóa trống cả dòng.',
    en: 'This row has no comment. Type it, or empty the row.'
  },
  'submissions.new-instead': { vi: 'Đã nhập tay nội dung thành phiếu khác', en: 'Typed in as another submission' },
  'submissions.new-date-wrong': { vi: 'Ngày viết như 08/03/2027.', en: 'Write the date like 08/03/2027.' },
  'submissions.new-number-wrong': {
    vi: 'Phải là số nguyên, không âm.',
    en: 'It must be a whole number, not negative.'
  },
  'submissions.new-attending-more': {
    vi: 'Số có mặt lớn hơn tổng số được triệu tập.',
    en: 'More are attending than there are members.'
  },
  'submissions.new-unit-wrong': { vi: 'Hãy chọn một đơn vị trong danh sách.', en: 'Choose a unit of the list.' },
  'submissions.new-saved': {
    vi: 'Đã lưu phiếu nhập tay với {count} ý kiến; chương trình đang xếp chỗ.',
    en: 'Saved with {count} comments; they are being placed.'
  },
  'submissions.new-kept': { vi: 'Đã giữ bản đang gõ lúc {time}.', en: 'Kept what you typed at {time}.' },
  'submissions.new-keep': { vi: 'Giữ lại, gõ tiếp sau', en: 'Keep and go on later' },
  'submissions.new-clear': { vi: 'Xóa hết, gõ lại từ đầu', en: 'Clear all' },
  'submissions.new-clear-text': {
    vi: 'Nội dung đang gõ (chưa lưu) sẽ mất.',
    en: 'What is typed and not saved will be lost.'
  },
  'submissions.new-restored': {
    vi: 'Đây là bản gõ dở lúc {time}, chưa lưu.',
    en: 'This was typed at {time} and is not saved yet.'
  },
  'submissions.new-lost': {
    vi: 'Mất kết nối, chưa giữ được bản đang gõ. Đừng đóng trang; sẽ giữ lại khi có kết nối.',
    en: 'The connection is lost and what you type is not kept. Keep this page open until it is back.'
  },
  'submissions.new-other': {
    vi: 'Bạn đang gõ dở phiếu khác. Hãy lưu hoặc xóa nó, rồi mở lại tệp không đọc được để nhập.',
    en: 'You are in the middle of another paper. Save or clear it, then open the unreadable file again.'
  },
  'submissions.new-from': {
    vi: 'Nhập tay thay cho tệp không đọc được “{file}”.',
    en: 'Typed in for the unreadable file “{file}”.'
  }
} satisfies Messages
