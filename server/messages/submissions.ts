import type { Messages } from './messages.ts'

/** Words of the inbox: what came in, one submission beside what was understood, and what can be done with it. */
export const submissions = {
  'submissions.title': { vi: 'Phiếu, văn bản góp ý đã nhận', en: 'Submissions received' },
  'submissions.lead': {
    vi: 'Mọi phiếu, biên bản, thư, tin nhắn đã nhận, mới nhất ở trên. Bản gốc được giữ nguyên.',
    en: 'Every form, minutes, letter and message received, newest first. Originals are kept as they came.'
  },
  'submissions.unknown': { vi: 'Chưa rõ', en: 'Unknown' },
  'submissions.state-repeated': { vi: 'Trùng, chỉ tính một lần', en: 'Repeated, counted once' },
  'submissions.state-look': { vi: 'Cần xem {count} ý kiến', en: '{count} comments to look at' },
  'submissions.tabs': { vi: 'Lọc theo tình trạng', en: 'By state' },
  'submissions.tab-all': { vi: 'Tất cả', en: 'All' },
  'submissions.tab-look': { vi: 'Cần xem lại', en: 'To look at' },
  'submissions.tab-waiting': { vi: 'Đang đọc', en: 'Being read' },
  'submissions.tab-read': { vi: 'Đã đọc', en: 'Read' },
  'submissions.tab-unreadable': { vi: 'Không đọc được', en: 'Unreadable' },
  'submissions.tab-repeated': { vi: 'Trùng', en: 'Repeated' },
  'submissions.tab-aside': { vi: 'Để riêng', en: 'Put aside' },
  'submissions.tab-withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'submissions.search': { vi: 'Tên tệp, người, đơn vị', en: 'File, sender, unit' },
  'submissions.channel': { vi: 'Hình thức', en: 'Kind' },
  'submissions.unit': { vi: 'Đơn vị', en: 'Unit' },
  'submissions.assigned': { vi: 'Người phụ trách', en: 'Assigned to' },
  'submissions.assigned-nobody': { vi: 'Chưa giao ai', en: 'Nobody' },
  'submissions.assigned-me': { vi: 'Tôi', en: 'Me' },
  'submissions.problem-only': { vi: 'Có điều cần lưu ý', en: 'With problems' },
  'submissions.more-filters': { vi: 'Lọc theo hình thức, đơn vị, người phụ trách', en: 'By kind, unit, person' },
  'submissions.said': { vi: 'Phiếu ghi: {unit}', en: 'It says: {unit}' },
  'submissions.upload': { vi: 'Tải tệp lên', en: 'Upload files' },
  'submissions.type': { vi: 'Nhập tay', en: 'Type in' },
  'submissions.empty-title': { vi: 'Chưa nhận được góp ý nào', en: 'Nothing has come in yet' },
  'submissions.empty-text': {
    vi: 'Tải lên phiếu, biên bản, thư, bảng tính, đoạn chat đã thu được; nhiều tệp một lần cũng được. Bản giấy thì nhập tay.',
    en: 'Upload the forms, minutes, letters, spreadsheets and chats that you have gathered, many at once. Type in what is on paper.'
  },
  'submissions.none-title': { vi: 'Không có phiếu nào như vậy', en: 'No submission like that' },
  'submissions.none-text': { vi: 'Hãy bỏ bớt điều kiện lọc.', en: 'Take away some of the filter.' },
  'submissions.table': { vi: 'Phiếu, văn bản đã nhận', en: 'Submissions received' },
  'submissions.column-choose': { vi: 'Chọn', en: 'Choose' },
  'submissions.column-what': { vi: 'Phiếu, văn bản', en: 'Submission' },
  'submissions.column-from': { vi: 'Của ai', en: 'From' },
  'submissions.column-when': { vi: 'Nhận lúc', en: 'Received' },
  'submissions.column-state': { vi: 'Tình trạng', en: 'State' },
  'submissions.column-comments': { vi: 'Ý kiến', en: 'Comments' },
  'submissions.choose-one': { vi: 'Chọn {file}', en: 'Choose {file}' },
  'submissions.choose-all': { vi: 'Chọn tất cả trên trang này', en: 'Choose all on this page' },
  'submissions.reading-count': {
    vi: 'Đang đọc {count} phiếu. Trang tự cập nhật; có thể làm việc khác trong lúc chờ.',
    en: '{count} are being read. The page updates itself; you can do other things meanwhile.'
  },
  'submissions.first-page': { vi: 'Về đầu danh sách', en: 'To the first page' },
  'submissions.next-page': { vi: 'Các phiếu cũ hơn', en: 'Older ones' },
  'submissions.selected': { vi: 'Làm với các phiếu đã chọn', en: 'With those chosen' },
  'submissions.selected-none': {
    vi: 'Chưa chọn phiếu nào. Hãy đánh dấu ở đầu dòng rồi làm lại.',
    en: 'None is chosen. Tick some rows first.'
  },
  'submissions.assign': { vi: 'Giao', en: 'Assign' },
  'submissions.assign-to': { vi: 'Giao cho', en: 'Assign to' },
  'submissions.assign-none': { vi: 'Không giao ai', en: 'Nobody' },
  'submissions.aside': { vi: 'Để riêng', en: 'Put aside' },
  'submissions.aside-open': { vi: 'Để riêng, không đưa vào báo cáo', en: 'Put aside, out of the report' },
  'submissions.aside-hint': {
    vi: 'Phiếu vẫn được giữ và ghi trong sổ đối chiếu cùng lý do. Lúc nào cũng đưa trở lại được.',
    en: 'It is kept and stands in the ledger with the reason. It can be brought back at any time.'
  },
  'submissions.back': { vi: 'Đưa trở lại', en: 'Bring back' },
  'submissions.move-unit': { vi: 'Chuyển đơn vị', en: 'Move to the unit' },
  'submissions.to-unit': { vi: 'Chuyển sang đơn vị', en: 'To the unit' },
  'submissions.reason': { vi: 'Lý do', en: 'Reason' },
  'submissions.reason-words': { vi: 'Nói rõ thêm', en: 'In your words' },
  'submissions.reason-no-comment': { vi: 'Không có ý kiến góp ý nào bên trong', en: 'Holds no comment' },
  'submissions.reason-test': { vi: 'Gửi thử', en: 'A trial' },
  'submissions.reason-not-ours': { vi: 'Không phải người thuộc đơn vị', en: 'Not from one of our members' },
  'submissions.reason-other-consultation': {
    vi: 'Góp ý cho việc khác, văn bản khác',
    en: 'About another matter or document'
  },
  'submissions.reason-twice': { vi: 'Trùng với phiếu khác', en: 'The same as another one' },
  'submissions.reason-insult': { vi: 'Chỉ có lời lẽ xúc phạm', en: 'Nothing but insults' },
  'submissions.reason-asked': { vi: 'Người gửi đề nghị không dùng', en: 'The sender asked not to use it' },
  'submissions.read-again': { vi: 'Thử đọc lại', en: 'Try to read it again' },
  'submissions.done-read': { vi: 'Đang đọc lại tệp này.', en: 'This file is being read again.' },
  'submissions.done-assign': { vi: 'Đã giao {count} phiếu.', en: '{count} assigned.' },
  'submissions.done-aside': { vi: 'Đã để riêng {count} phiếu.', en: '{count} put aside.' },
  'submissions.done-back': { vi: 'Đã đưa {count} phiếu trở lại.', en: '{count} brought back.' },
  'submissions.done-unit': { vi: 'Đã chuyển {count} phiếu sang đơn vị khác.', en: '{count} moved to another unit.' },
  'submissions.done-split': { vi: 'Đã tách thành {count} ý kiến.', en: 'Cut into {count} comments.' },
  'submissions.done-join': { vi: 'Đã gộp thành một ý kiến.', en: 'Joined into one comment.' },
  'submissions.done-add': { vi: 'Đã thêm một ý kiến từ bản gốc.', en: 'One comment added from the original.' },

  'submissions.place-none': {
    vi: 'Chưa tìm thấy chỗ này trong dự thảo; vẫn lưu được.',
    en: 'This place was not found in the draft; it can be saved all the same.'
  },

  'submissions.one-comments': { vi: 'Chương trình hiểu được', en: 'What was understood' },
  'submissions.one-original': { vi: 'Bản gốc', en: 'The original' },
  'submissions.one-download': { vi: 'Tải bản gốc', en: 'Download the original' },
  'submissions.one-open-pdf': { vi: 'Mở bản gốc (PDF)', en: 'Open the original (PDF)' },
  'submissions.one-newer': { vi: 'Mới hơn', en: 'Newer' },
  'submissions.one-older': { vi: 'Cũ hơn', en: 'Older' },
  'submissions.one-beside': { vi: 'Phiếu bên cạnh', en: 'Beside this one' },
  'submissions.one-opening': {
    vi: 'Đang mở bản gốc. Tải lại trang sau vài giây.',
    en: 'The original is being opened. Load the page again in a few seconds.'
  },
  'submissions.one-cut': {
    vi: 'Bản gốc còn dài hơn; tải về để xem hết.',
    en: 'The original is longer: download it to see all.'
  },
  'submissions.one-inside': { vi: 'Tệp bên trong', en: 'Files inside' },
  'submissions.one-marked': {
    vi: 'Chữ được tô là phần đã thành ý kiến; số là số thứ tự ý kiến.',
    en: 'Marked words became comments; the number is the comment’s.'
  },
  'submissions.one-none': { vi: 'Chưa có ý kiến nào từ phiếu này.', en: 'No comment was made of this yet.' },
  'submissions.one-none-text': {
    vi: 'Nếu trong bản gốc có ý kiến, hãy bôi đen phần đó rồi bấm “Thành một ý kiến”. Nếu không, hãy để riêng kèm lý do.',
    en: 'If the original holds one, mark its words and press “Make it a comment”. If not, put the submission aside with a reason.'
  },
  'submissions.one-waiting': { vi: 'Đang đọc tệp này', en: 'This file is being read' },
  'submissions.one-waiting-text': {
    vi: 'Thường chỉ mất vài giây. Trang tự cập nhật.',
    en: 'It takes a few seconds as a rule. The page updates itself.'
  },
  'submissions.one-reload': { vi: 'Xem lại', en: 'Look again' },
  'submissions.one-unreadable': { vi: 'Không đọc được tệp này', en: 'This file could not be read' },
  'submissions.one-unreadable-text': {
    vi: 'Tệp vẫn được giữ. Xin bản khác, hoặc mở bản gốc và nhập tay.',
    en: 'It is kept. Ask for another copy, or open the original and type it in.'
  },
  'submissions.one-type-in': { vi: 'Nhập tay nội dung tệp này', en: 'Type this file in' },
  'submissions.one-repeated': {
    vi: 'Trùng với một phiếu đã nhận, chỉ tính một lần',
    en: 'The same as another one, counted once'
  },
  'submissions.one-repeated-see': { vi: 'Xem phiếu được tính', en: 'See the one that counts' },
  'submissions.one-aside': { vi: 'Đang để riêng', en: 'Put aside' },
  'submissions.one-withdrawn': { vi: 'Người gửi đã rút phiếu này', en: 'The sender withdrew this' },
  'submissions.one-look': { vi: 'Có {count} ý kiến cần xem lại', en: '{count} comments to look at' },
  'submissions.one-look-first': { vi: 'Xem ý kiến đầu tiên', en: 'Look at the first' },
  'submissions.one-clear': { vi: 'Mọi ý kiến của phiếu này đã rõ', en: 'Every comment of this is clear' },
  'submissions.one-clear-next': { vi: 'Sang phiếu tiếp theo', en: 'To the next one' },
  'submissions.one-problems': { vi: 'Cần lưu ý', en: 'Please note' },
  'submissions.one-comment': { vi: 'Ý kiến {number}', en: 'Comment {number}' },
  'submissions.one-see-mark': {
    vi: 'Ý kiến {number}: xem trong bản gốc',
    en: 'Comment {number}: see it in the original'
  },
  'submissions.one-settle': { vi: 'Xếp chỗ, loại', en: 'Place and kind' },
  'submissions.one-more-comments': { vi: 'Các ý kiến sau', en: 'Further comments' },
  'submissions.one-first-comments': { vi: 'Về ý kiến đầu', en: 'To the first comments' },
  'submissions.one-reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'submissions.one-facts': { vi: 'Về phiếu này', en: 'About this' },
  'submissions.fact-submitter': { vi: 'Người gửi', en: 'Sender' },
  'submissions.fact-unit': { vi: 'Đơn vị', en: 'Unit' },
  'submissions.fact-said-unit': { vi: 'Đơn vị ghi trên phiếu', en: 'Unit on the paper' },
  'submissions.fact-said-on': { vi: 'Ngày ghi trên phiếu', en: 'Date on the paper' },
  'submissions.fact-received': { vi: 'Nhận lúc', en: 'Received' },
  'submissions.fact-received-by': { vi: 'Người nhận', en: 'Received by' },
  'submissions.fact-channel': { vi: 'Hình thức', en: 'Kind' },
  'submissions.fact-size': { vi: 'Dung lượng', en: 'Size' },
  'submissions.fact-hash': { vi: 'Mã bản gốc (SHA-256)', en: 'Hash of the original (SHA-256)' },
  'submissions.fact-assigned': { vi: 'Phụ trách', en: 'Assigned to' },
  'submissions.split': { vi: 'Tách…', en: 'Cut…' },
  'submissions.split-title': { vi: 'Tách ý kiến {number}', en: 'Cut comment {number}' },
  'submissions.split-lead': {
    vi: 'Đánh dấu sau câu nào thì tách ở đó. Lời văn giữ nguyên từng chữ, không mất phần nào.',
    en: 'Tick the sentences behind which to cut. The words stay as they are and none is lost.'
  },
  'submissions.split-legend': { vi: 'Tách sau câu', en: 'Cut behind' },
  'submissions.split-after': { vi: 'Tách sau câu này', en: 'Cut behind this' },
  'submissions.split-send': { vi: 'Tách', en: 'Cut' },
  'submissions.split-whole': {
    vi: 'Ý kiến này chỉ có một câu, không có chỗ để tách.',
    en: 'This is one sentence: there is nowhere to cut.'
  },
  'submissions.split-nothing': { vi: 'Chưa đánh dấu chỗ nào để tách.', en: 'No place to cut was ticked.' },
  'submissions.split-piece': { vi: 'Thành một ý kiến riêng', en: 'A comment of its own' },
  'submissions.join': { vi: 'Gộp với ý kiến sau', en: 'Join with the next' },
  'submissions.add-open': { vi: 'Thêm ý kiến chương trình bỏ sót', en: 'Add a comment that was missed' },
  'submissions.add-words': { vi: 'Chép nguyên văn từ bản gốc', en: 'Copy the words from the original' },
  'submissions.add-hint': {
    vi: 'Bôi đen trong bản gốc rồi bấm “Thành một ý kiến”, hoặc chép đúng nguyên văn vào đây.',
    en: 'Mark the words in the original and press “Make it a comment”, or copy them here exactly.'
  },
  'submissions.add-send': { vi: 'Thành một ý kiến', en: 'Make it a comment' },
  'submissions.history': { vi: 'Đã làm gì với phiếu này', en: 'What was done' },
  'submissions.history-none': { vi: 'Chưa ai thay đổi gì.', en: 'Nobody has changed anything yet.' },
  'submissions.history-undone': { vi: 'đã hoàn tác', en: 'undone' },
  'submissions.did-confirm': { vi: 'Xác nhận ý kiến', en: 'Confirmed' },
  'submissions.did-place': { vi: 'Đổi vị trí', en: 'Changed the place' },
  'submissions.did-kind': { vi: 'Đổi loại ý kiến', en: 'Changed the kind' },
  'submissions.did-stance': { vi: 'Đổi thái độ', en: 'Changed the stance' },
  'submissions.did-topic': { vi: 'Đổi nhóm nội dung', en: 'Changed the topic' },
  'submissions.did-edit': { vi: 'Sửa cách hiểu lời đề nghị', en: 'Changed the reading of the edit' },
  'submissions.did-cut': { vi: 'Tách, thêm ý kiến', en: 'Cut or added comments' },
  'submissions.did-join': { vi: 'Gộp ý kiến', en: 'Joined comments' },
  'submissions.did-aside': { vi: 'Để riêng', en: 'Put aside' },
  'submissions.did-back': { vi: 'Đưa trở lại', en: 'Brought back' },
  'submissions.did-group': { vi: 'Gộp vào nhóm', en: 'Grouped' },
  'submissions.did-ungroup': { vi: 'Tách khỏi nhóm', en: 'Ungrouped' },
  'submissions.did-lead': { vi: 'Chọn lời đại diện', en: 'Chose the lead words' },
  'submissions.did-assign': { vi: 'Giao người phụ trách', en: 'Assigned' },
  'submissions.did-unit': { vi: 'Chuyển đơn vị', en: 'Moved to another unit' },
  'submissions.did-undo': { vi: 'Hoàn tác', en: 'Undid' },

  'submissions.changed-title': {
    vi: 'Phiếu này vừa được người khác thay đổi',
    en: 'Somebody else has just changed this'
  },
  'submissions.changed-who': { vi: '{who} đã làm lúc {at}: {what}.', en: '{who} at {at}: {what}.' },
  'submissions.changed-program': {
    vi: 'Chương trình vừa đọc lại phiếu này.',
    en: 'The program has just read this again.'
  },
  'submissions.changed-text': {
    vi: 'Việc của bạn chưa được ghi và chưa mất: xem lại dưới đây rồi làm tiếp nếu vẫn cần.',
    en: 'What you did is not saved and not lost: look below, and go on if it is still wanted.'
  },
  'submissions.changed-yours': { vi: 'Việc bạn định làm', en: 'What you were about to do' },
  'submissions.changed-again': { vi: 'Vẫn làm', en: 'Do it all the same' },
  'submissions.changed-look': { vi: 'Xem phiếu như hiện nay', en: 'See it as it is now' }
} satisfies Messages
