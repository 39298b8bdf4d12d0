import type { FailureEntry } from './failures.ts'

/** What can go wrong with files, drafts and what is in them: part of the one table in failures.ts, kept here for its length. */
export const readerFailures = {
  'file-missing': {
    vi: 'Không tìm thấy “{file}”. Hãy kiểm tra lại đường dẫn.',
    en: 'Cannot find “{file}”. Check the path.',
    http: 404,
    exit: 2
  },
  'file-unreadable': {
    vi: 'Không mở được tệp: {reason}. Hãy đề nghị người gửi gửi lại.',
    en: 'The file cannot be opened: {reason}. Ask the sender to send it again.',
    http: 422,
    exit: 2
  },
  'file-empty': {
    vi: 'Tệp rỗng (0 byte). Hãy đề nghị người gửi gửi lại.',
    en: 'The file is empty (0 bytes). Ask the sender to send it again.',
    http: 422,
    exit: 2
  },
  'file-truncated': {
    vi: 'Tệp bị hỏng hoặc tải lên chưa trọn vẹn, không đọc được. Hãy đề nghị người gửi gửi lại.',
    en: 'The file is damaged or was not uploaded completely. Ask the sender to send it again.',
    http: 422,
    exit: 2
  },
  'file-password': {
    vi: 'Tệp có mật khẩu. Hãy đề nghị người gửi bỏ mật khẩu và gửi lại.',
    en: 'The file is protected by a password. Ask the sender to remove it and send the file again.',
    http: 422,
    exit: 2
  },
  'file-kind-unknown': {
    vi: 'Chưa đọc được loại tệp này ({kind}). Hãy chuyển sang Word (.docx), Excel (.xlsx) hoặc văn bản (.txt), hoặc nhập tay.',
    en: 'This kind of file ({kind}) cannot be read. Save it as Word (.docx), Excel (.xlsx) or plain text (.txt), or type it in.',
    http: 415,
    exit: 2
  },
  'file-too-large': {
    vi: 'Tệp vượt giới hạn {limit} ({what}). Hãy chia nhỏ hoặc gửi bản khác.',
    en: 'The file exceeds the limit of {limit} ({what}). Split it or send another copy.',
    http: 413,
    exit: 2
  },
  'file-hostile': {
    vi: 'Tệp có cấu trúc nguy hiểm ({what}) nên không được mở.',
    en: 'The file has a dangerous structure ({what}) and was not opened.',
    http: 422,
    exit: 2
  },
  'macros-left': {
    vi: 'Tệp có macro: chỉ đọc chữ, macro không được chạy.',
    en: 'The file has macros: only its text was read, no macro was run.',
    http: 200,
    exit: 0
  },
  'file-too-slow': {
    vi: 'Đọc tệp quá {seconds} giây chưa xong nên đã dừng lại. Hãy chia nhỏ, lưu sang dạng khác hoặc nhập tay.',
    en: 'Reading the file took more than {seconds} seconds and was stopped. Split it, save it in another form or type it in.',
    http: 422,
    exit: 2
  },
  'file-too-heavy': {
    vi: 'Đọc tệp cần hơn {megabytes} MB bộ nhớ nên đã dừng lại. Hãy chia nhỏ, lưu sang dạng khác hoặc nhập tay.',
    en: 'Reading the file needs more than {megabytes} MB of memory and was stopped. Split it, save it in another form or type it in.',
    http: 422,
    exit: 2
  },
  'file-crashed': {
    vi: 'Tệp có cấu trúc lạ, chương trình không đọc được. Hãy lưu sang dạng khác hoặc nhập tay.',
    en: 'The file has an odd structure and the program could not read it. Save it in another form or type it in.',
    http: 422,
    exit: 2
  },
  'draft-empty': {
    vi: 'Dự thảo không có nội dung chữ.',
    en: 'The draft has no text.',
    http: 422,
    exit: 2
  },
  'layout-mismatch': {
    vi: 'Bản PDF không khớp với dự thảo ({found}/{all} đoạn tìm thấy); số trang, số dòng để trống.',
    en: 'The PDF does not match the draft ({found}/{all} paragraphs found); pages and lines are left unknown.',
    http: 422,
    exit: 0
  },
  'layout-partial': {
    vi: '{missing} đoạn của dự thảo không tìm thấy trong bản PDF; số trang, số dòng của các đoạn đó để trống.',
    en: '{missing} paragraphs of the draft were not found in the PDF; their page and line are left unknown.',
    http: 200,
    exit: 0
  },
  'layout-none': {
    vi: 'Không có bản PDF và máy không có LibreOffice: số trang, số dòng để trống.',
    en: 'No PDF was given and LibreOffice is not installed: pages and lines are unknown.',
    http: 200,
    exit: 0
  },
  'layout-office-failed': {
    vi: 'LibreOffice không dàn trang được dự thảo ({reason}); số trang, số dòng để trống.',
    en: 'LibreOffice could not lay out the draft ({reason}); pages and lines are unknown.',
    http: 200,
    exit: 0
  },
  'comments-none': {
    vi: 'Đọc được tệp nhưng không thấy ý kiến nào. Hãy mở tệp xem lại.',
    en: 'The file was read but no comment was found in it. Please open it and look.',
    http: 200,
    exit: 0
  },
  'submission-duplicate': {
    vi: 'Trùng với “{file}”, chỉ tính một lần.',
    en: 'The same as “{file}”; counted once.',
    http: 200,
    exit: 0
  },
  'submission-withdrawn': {
    vi: 'Người gửi đã rút lại.',
    en: 'Taken back by the sender.',
    http: 200,
    exit: 0
  },
  'web-form-broken': {
    vi: 'Phiếu gửi từ trang góp ý bị hỏng ({what}), không đọc được. Hãy đề nghị người gửi gửi lại.',
    en: 'The form sent from the page is damaged ({what}) and cannot be read. Ask the sender to send it again.',
    http: 422,
    exit: 2
  },
  'text-undecoded': {
    vi: 'Một số ký tự không giải mã được ({count}).',
    en: 'Some characters could not be decoded ({count}).',
    http: 200,
    exit: 0
  },
  'part-skipped': {
    vi: 'Có phần không đọc được trong tệp: {what}.',
    en: 'A part of the file was not read: {what}.',
    http: 200,
    exit: 0
  },
  'changes-format': {
    vi: '{count} thay đổi chỉ về định dạng (phông chữ, căn lề, giãn dòng) không tính là ý kiến.',
    en: '{count} changes of the formatting alone were not counted as comments.',
    http: 200,
    exit: 0
  },
  'changes-space': {
    vi: '{count} thay đổi chỉ về khoảng trắng, dòng trống không tính là ý kiến.',
    en: '{count} changes of spaces or blank lines alone were not counted as comments.',
    http: 200,
    exit: 0
  },
  'copy-differs': {
    vi: 'Ngoài các sửa đổi được theo dõi, bản gửi lại còn khác dự thảo ở {count} chỗ (sửa khi chưa bật theo dõi, hoặc là bản cũ), chưa tính là ý kiến. Hãy mở tệp xem.',
    en: 'Apart from its tracked changes the returned copy differs from the draft in {count} places (edited without tracking, or another version), not counted as comments. Please open it and look.',
    http: 200,
    exit: 0
  },
  'copy-other-version': {
    vi: 'Bản gửi lại khác dự thảo ở {count} chỗ, có thể là bản khác của dự thảo. Hãy kiểm tra trước khi dùng.',
    en: 'The returned copy differs from the draft in {count} places; it may be of another version. Check before use.',
    http: 200,
    exit: 0
  },
  'copy-partial': {
    vi: '{count} đoạn của dự thảo không có trong bản gửi lại: coi là không gửi lại, không phải đề nghị bỏ.',
    en: '{count} paragraphs of the draft are not in the returned copy: taken as not sent back, not as deletions.',
    http: 200,
    exit: 0
  },
  'copy-unchanged': {
    vi: 'Bản dự thảo gửi lại không có sửa đổi, nhận xét nào so với dự thảo.',
    en: 'The returned draft has no change and no note against the draft.',
    http: 200,
    exit: 0
  },
  'margin-unread': {
    vi: 'Tệp có {count} nhận xét bên lề không tính là ý kiến vì tệp không phải bản dự thảo gửi lại. Hãy mở tệp xem.',
    en: 'The file has {count} notes in its margin, not counted as comments since it is no returned draft. Please open it and look.',
    http: 200,
    exit: 0
  },
  'messages-set-aside': {
    vi: '{count} tin nhắn chào hỏi, nhắc việc, nhãn dán không tính là ý kiến.',
    en: '{count} messages (greetings, reminders, stickers) were not counted as comments.',
    http: 200,
    exit: 0
  },
  'mail-quoted': {
    vi: 'Phần trích lại thư trước không tính ở thư này. Nếu thư trước chưa có trong thư mục, hãy bổ sung.',
    en: 'The earlier mail quoted below is not counted here. If it is not among the files, add it.',
    http: 200,
    exit: 0
  },
  'attachment-missing': {
    vi: 'Thư nói có gửi kèm tệp nhưng không có tệp nào. Hãy đề nghị người gửi gửi lại.',
    en: 'The mail speaks of an attached file but has none. Ask the sender to send it again.',
    http: 200,
    exit: 0
  },
  scan: {
    vi: 'Bản chụp ({pages} trang), cần nhận dạng chữ hoặc nhập tay.',
    en: 'A scan ({pages} pages): recognise its text or type it in.',
    http: 422,
    exit: 2
  },
  'scan-pages': {
    vi: 'Trang {list} là bản chụp, không đọc được; cần nhận dạng chữ hoặc nhập tay.',
    en: 'Page {list} is a scan and was not read: recognise its text or type it in.',
    http: 200,
    exit: 0
  },
  'office-missing': {
    vi: 'Tệp đời cũ ({kind}) cần LibreOffice để đọc nhưng máy không có. Hãy cài LibreOffice, hoặc mở tệp và lưu lại thành .docx, .xlsx.',
    en: 'Old files ({kind}) need LibreOffice, which is not installed. Install it, or save the file as .docx or .xlsx.',
    http: 422,
    exit: 2
  },
  'office-failed': {
    vi: 'LibreOffice không đọc được tệp {kind} này ({reason}). Hãy mở tệp và lưu lại thành .docx, .xlsx.',
    en: 'LibreOffice could not read this {kind} file ({reason}). Save it as .docx or .xlsx.',
    http: 422,
    exit: 2
  },
  'archive-nested': {
    vi: 'Tệp nén nằm trong tệp nén khác nên không được mở. Hãy giải nén rồi gửi lại.',
    en: 'An archive inside an archive is not opened. Unpack it and send it again.',
    http: 422,
    exit: 2
  },
  'archive-kind': {
    vi: 'Chưa mở được tệp nén {kind}. Hãy giải nén rồi gửi lại, hoặc nén thành .zip.',
    en: '{kind} archives cannot be opened. Unpack it and send it again, or pack it as .zip.',
    http: 415,
    exit: 2
  },
  'archive-empty': {
    vi: 'Tệp nén không có tệp nào bên trong.',
    en: 'The archive holds no file.',
    http: 422,
    exit: 2
  },
  'mail-nested': {
    vi: 'Thư lồng trong thư quá {limit} lớp nên không được mở.',
    en: 'Mails nested more than {limit} deep are not opened.',
    http: 422,
    exit: 2
  }
} satisfies Record<string, FailureEntry>
