import type { Messages } from './messages.ts'

/** The members' pages from looking over to the receipt. */
export const membersSending = {
  'members.said-kind': { vi: 'Loại:', en: 'Kind:' },
  'members.said-stance': { vi: 'Thái độ:', en: 'Stance:' },
  'members.said-reason': { vi: 'Lý do:', en: 'Reason:' },

  'members.unsent-title': { vi: 'Xem lại và gửi', en: 'Look over and send' },
  'members.unsent-lead': {
    vi: 'Đây là những ý kiến sẽ được gửi. Chưa có gì được gửi đi.',
    en: 'These comments will be sent. Nothing has been sent yet.'
  },
  'members.unsent-more': { vi: 'Góp ý thêm', en: 'Write another comment' },
  'members.unsent-empty': { vi: 'Chưa có ý kiến nào', en: 'No comments yet' },
  'members.unsent-empty-help': {
    vi: 'Mở dự thảo, bấm “Góp ý” ở chỗ bạn muốn nói tới.',
    en: 'Open the draft and press “Comment” at the place you mean.'
  },
  'members.unsent-empty-next': { vi: 'Chọn dự thảo', en: 'Choose a draft' },
  'members.removed': { vi: 'Đã bỏ một ý kiến.', en: 'One comment was removed.' },
  'members.removed-undo': { vi: 'Vừa bỏ một ý kiến. Bỏ nhầm?', en: 'One comment was removed. A mistake?' },
  'members.restored': { vi: 'Đã lấy lại ý kiến.', en: 'The comment is back.' },
  'members.replaces': {
    vi: 'Bạn đang sửa phiếu đã gửi. Khi bạn gửi, bản này thay cho bản trước.',
    en: 'You are changing what you sent. When you send it, this replaces what you sent before.'
  },
  'members.replaces-file': {
    vi: 'Bạn đang sửa những gì đọc được từ tệp “{file}”. Khi bạn gửi, bản này thay cho bản đọc từ tệp.',
    en: 'You are correcting what was read from “{file}”. When you send it, this replaces what was read.'
  },
  'members.replaces-not': { vi: 'Thôi, giữ bản đã gửi', en: 'No, keep what was sent' },
  'members.blocked-before': {
    vi: 'Chưa đến thời gian nhận góp ý cho dự thảo này nên chưa gửi được.',
    en: 'Comments on this draft are not taken yet, so this cannot be sent.'
  },
  'members.blocked-after': {
    vi: 'Đã hết thời gian góp ý cho dự thảo này nên không gửi được.',
    en: 'The time for comments on this draft is over, so this cannot be sent.'
  },
  'members.blocked-offline': {
    vi: 'Dự thảo này không nhận góp ý qua mạng nên không gửi được từ đây.',
    en: 'No comments are taken on this draft over the Internet, so this cannot be sent from here.'
  },
  'members.send-title': { vi: 'Gửi ý kiến', en: 'Send' },
  'members.name': { vi: 'Họ và tên', en: 'Your name' },
  'members.name-hint-required': {
    vi: 'Đợt góp ý này cần tên người góp ý.',
    en: 'This consultation asks for the names of those who comment.'
  },
  'members.name-hint-optional': {
    vi: 'Có thể để trống: ý kiến vẫn được tiếp nhận đầy đủ.',
    en: 'You may leave it empty: your comments count all the same.'
  },
  'members.name-missing': { vi: 'Hãy ghi họ và tên.', en: 'Enter your name.' },
  'members.name-withheld': {
    vi: 'Đợt góp ý này không hỏi tên. Đừng ghi tên mình vào ý kiến.',
    en: 'This consultation does not ask for names. Do not put yours into your comments.'
  },
  'members.send': { vi: 'Gửi {count} ý kiến', en: 'Send what is above ({count})' },
  'members.send-hint': {
    vi: 'Gửi xong, bạn nhận một mã biên nhận để xem, sửa hoặc rút lại cho đến khi hết hạn.',
    en: 'You will get a receipt with a code, to see, change or withdraw it until the time is over.'
  },
  'members.send-failed': {
    vi: 'Chưa nối được với máy chủ nên chưa gửi được. Ý kiến vẫn còn; hãy bấm “Gửi” lại khi có mạng.',
    en: 'The server cannot be reached, so nothing was sent. Your comments are kept; press “Send” again when you are connected.'
  },
  'members.begun': {
    vi: 'Bạn còn viết dở, chưa ghi lại nên sẽ không được gửi:',
    en: 'You began these and did not keep them, so they will not be sent:'
  },
  'members.begun-open': { vi: 'Viết tiếp', en: 'Go on writing' },
  'members.begun-device': { vi: 'Viết tiếp ý kiến còn lưu trên máy này', en: 'Go on with what is kept on this device' },
  'members.send-stale': {
    vi: 'Danh sách vừa được gửi hoặc thay đổi ở cửa sổ khác. Hãy xem lại bên dưới rồi gửi.',
    en: 'The list was sent or changed in another window. Look it over below, then send.'
  },

  'members.receipts-title': { vi: 'Xem phiếu đã gửi', en: 'See what you sent' },
  'members.receipt-label': { vi: 'Mã biên nhận', en: 'Code of the receipt' },
  'members.receipt-hint': {
    vi: '12 chữ và số, ví dụ ABCD-2345-EFGH. Chữ hoa hay thường, có gạch hay không đều được.',
    en: '12 letters and figures, such as ABCD-2345-EFGH. Capitals and dashes do not matter.'
  },
  'members.receipt-open': { vi: 'Xem phiếu', en: 'Show it' },
  'members.receipt-missing': { vi: 'Hãy nhập mã biên nhận.', en: 'Enter the code of your receipt.' },
  'members.receipt-unknown': {
    vi: 'Không có phiếu nào mang mã này trong đợt góp ý. Hãy xem lại từng chữ.',
    en: 'Nothing was sent under this code in this consultation. Check each character.'
  },
  'members.receipt-lost': {
    vi: 'Mất mã thì không mở lại được phiếu, nhưng ý kiến đã gửi vẫn được tổng hợp.',
    en: 'Without the code it cannot be opened again; what was sent still counts.'
  },
  'members.receipt-title': { vi: 'Đã nhận ý kiến của bạn', en: 'We have received your comments' },
  'members.receipt-reading-title': { vi: 'Đã nhận tệp của bạn', en: 'We have received your file' },
  'members.receipt-read-title': { vi: 'Đã nhận và đọc tệp của bạn', en: 'We have received and read your file' },
  'members.receipt-withdrawn-title': { vi: 'Phiếu không còn hiệu lực', en: 'No longer in force' },
  'members.receipt-gone': {
    vi: 'Phiếu này không được đưa vào bản tổng hợp.',
    en: 'This does not go into the synthesis.'
  },
  'members.receipt-code': { vi: 'Mã biên nhận của bạn', en: 'Your receipt' },
  'members.receipt-keep': {
    vi: 'Hãy chụp lại, ghi lại hoặc in trang này. Có mã, bạn xem, sửa hoặc rút lại được những gì đã gửi.',
    en: 'Take a picture, note it down or print this page. With the code you can see, change or withdraw what you sent.'
  },
  'members.receipt-print': { vi: 'In biên nhận', en: 'Print the receipt' },
  'members.receipt-qr': { vi: 'Mã QR mở biên nhận này', en: 'QR code that opens this receipt' },
  'members.sent-what': { vi: 'Nội dung đã gửi', en: 'What you sent' },
  'members.received-at': { vi: 'Nhận lúc {time}', en: 'Received at {time}' },
  'members.reading': {
    vi: 'Đang đọc tệp. Thường chỉ mất vài giây; bạn có thể rời trang này và trở lại bằng mã.',
    en: 'The file is being read, usually for a few seconds. You may leave and come back with the code.'
  },
  'members.reading-label': { vi: 'Đang đọc tệp', en: 'Reading the file' },
  'members.reading-again': { vi: 'Xem đã đọc xong chưa', en: 'See whether it is done' },
  'members.reading-wait': { vi: 'Đọc xong tệp mới sửa được.', en: 'You can correct it once the file has been read.' },
  'members.understood': {
    vi: 'Đọc được {count} ý kiến. Hãy xem có đúng chỗ, đúng ý bạn không.',
    en: 'Comments found: {count}. Check that place and meaning are right.'
  },
  'members.unreadable': {
    vi: 'Không đọc được tệp này. Tệp vẫn được giữ, cán bộ tổng hợp sẽ xem. Bạn có thể gửi tệp khác hoặc viết thẳng trên trang.',
    en: 'This file could not be read. It is kept, and staff will look at it. You can send another file or write here.'
  },
  'members.repeats': {
    vi: 'Nội dung này trùng với một phiếu đã nhận trước đó, nên chỉ tính một lần.',
    en: 'This is the same as something received before, so it counts once.'
  },
  'members.aside': { vi: 'Cán bộ tổng hợp đã để riêng phiếu này', en: 'Staff have set this aside' },
  'members.file-nameless': {
    vi: 'Tệp không ghi họ tên, mà đợt góp ý này cần tên. Hãy bấm “Sửa những gì đọc được” để ghi tên.',
    en: 'The file says no name, and this consultation asks for one. Press “Correct what was read” to add yours.'
  },
  'members.standings': { vi: 'Ý kiến của bạn trong bản tổng hợp', en: 'Your comments in the synthesis' },
  'members.standing-topic': { vi: 'Được đưa vào nhóm nội dung', en: 'Under the topic' },
  'members.standing-under': { vi: 'Được đưa vào', en: 'Under' },
  'members.standing-heading': { vi: 'mục', en: 'heading' },
  'members.standing-others': {
    vi: 'Cùng đề nghị này còn có {count} phiếu góp ý khác.',
    en: 'Other submissions that ask for the same: {count}.'
  },
  'members.standing-alone': { vi: 'Chưa có ai khác cùng đề nghị này.', en: 'Nobody else has asked for this so far.' },
  'members.standing-lead': { vi: 'Đại diện cho nhóm là ý kiến:', en: 'The group is led by:' },
  'members.can-do': { vi: 'Sửa hoặc rút lại', en: 'Change or withdraw' },
  'members.can-change': { vi: 'Còn sửa và rút lại được.', en: 'You can still change or withdraw it.' },
  'members.can-change-until': {
    vi: 'Sửa và rút lại được đến hết ngày {day}.',
    en: 'You can change or withdraw it until the end of {day}.'
  },
  'members.cannot-change': {
    vi: 'Đã hết thời gian góp ý nên không sửa, không rút lại được nữa.',
    en: 'The time for comments is over, so it can no longer be changed or withdrawn.'
  },
  'members.change': { vi: 'Sửa phiếu này', en: 'Change it' },
  'members.correct': { vi: 'Sửa những gì đọc được', en: 'Correct what was read' },
  'members.change-begun': {
    vi: 'Sửa từng ý kiến dưới đây rồi gửi lại. Bản đã gửi còn nguyên cho đến khi bạn gửi bản mới.',
    en: 'Change the comments below and send them again. What you sent stays until you send the new one.'
  },
  'members.forget-open': { vi: 'Máy này nhiều người dùng?', en: 'Do others use this device too?' },
  'members.forget-text': {
    vi: 'Xóa khỏi máy này những gì bạn viết chưa gửi, danh sách phiếu đã gửi và tên đơn vị. Phiếu đã gửi vẫn còn; hãy ghi lại mã biên nhận trước.',
    en: 'This removes from this device what you have not sent, the list of what you sent, and your unit. What was sent stays; note down its code first.'
  },
  'members.forget': { vi: 'Xóa dấu vết trên máy này', en: 'Forget me on this device' },
  'members.forgotten': { vi: 'Máy này không còn giữ gì của bạn.', en: 'This device keeps nothing of you any more.' },
  'members.write-more': { vi: 'Góp ý thêm', en: 'Write more' },
  'members.write-again': { vi: 'Góp ý lại', en: 'Write again' },
  'members.withdraw-open': { vi: 'Rút lại', en: 'Withdraw' },
  'members.withdraw-text': {
    vi: 'Rút lại thì phiếu này không được đưa vào bản tổng hợp, và không lấy lại được. Bạn vẫn có thể góp ý lại.',
    en: 'It will then not go into the synthesis, and this cannot be undone. You can still write again.'
  },
  'members.withdraw': { vi: 'Rút lại phiếu này', en: 'Withdraw it' },
  'members.withdrawn': { vi: 'Đã rút lại phiếu.', en: 'It is withdrawn.' },

  'members.upload-title': { vi: 'Gửi tệp góp ý', en: 'Send a file' },
  'members.upload-lead': {
    vi: 'Phiếu đã điền, dự thảo đã sửa có theo dõi thay đổi, văn bản, biên bản, bảng tính.',
    en: 'A filled form, the draft with tracked changes, a letter, minutes, a spreadsheet.'
  },
  'members.upload-files': { vi: 'Chọn tệp', en: 'Choose files' },
  'members.upload-files-hint': {
    vi: 'Word (.docx, .doc), Excel (.xlsx), PDF, .txt, .eml… Nhiều nhất {files} tệp, mỗi tệp {megabytes} MB.',
    en: 'Word (.docx, .doc), Excel (.xlsx), PDF, .txt, .eml … At most {files} files of {megabytes} MB each.'
  },
  'members.upload-about': { vi: 'Tệp góp ý cho dự thảo nào?', en: 'Which draft is the file about?' },
  'members.upload-about-hint': {
    vi: 'Dự thảo không có tên ở đây thì không nhận góp ý qua mạng.',
    en: 'On drafts that are not listed no comments are taken over the Internet.'
  },
  'members.about-missing': { vi: 'Hãy chọn dự thảo mà tệp góp ý.', en: 'Choose the draft that the file is about.' },
  'members.file-empty': { vi: 'Tệp “{file}” rỗng. Hãy chọn lại.', en: 'The file “{file}” is empty. Choose another.' },
  'members.upload-send': { vi: 'Gửi tệp', en: 'Send' },
  'members.upload-then': {
    vi: 'Gửi xong, bạn thấy ngay những ý kiến đọc được và sửa lại được nếu chưa đúng.',
    en: 'You will see at once what was understood, and can correct it.'
  },
  'members.forms': { vi: 'Mẫu phiếu góp ý', en: 'Form for comments' },
  'members.forms-hint': {
    vi: 'Điền trên máy rồi gửi ở trên; hoặc in ra, viết tay và nộp cho đơn vị.',
    en: 'Fill it in and send it above; or print it, write by hand and give it to your unit.'
  },
  'members.form-docx': { vi: 'Tải mẫu phiếu Word', en: 'Get the Word form' }
} satisfies Messages
