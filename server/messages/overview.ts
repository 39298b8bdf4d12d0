import type { Messages } from './messages.ts'

/** Words of the overview of a consultation for those who work on it. */
export const overview = {
  'overview.received': { vi: 'Phiếu đã nhận', en: 'Received' },
  'overview.waiting': { vi: 'Đang đọc', en: 'Being read' },
  'overview.unsure': { vi: 'Ý kiến cần xem', en: 'Comments to look at' },
  'overview.clear': { vi: 'Máy đã xếp', en: 'Placed by the program' },
  'overview.confirmed': { vi: 'Đã xác nhận', en: 'Confirmed' },
  'overview.mine': { vi: 'Giao cho bạn, cần xem', en: 'Assigned to you, to look at' },
  'overview.unreadable': { vi: 'Tệp không đọc được', en: 'Unreadable files' },
  'overview.repeated': { vi: 'Phiếu trùng', en: 'Repeated' },
  'overview.aside': { vi: 'Phiếu để riêng', en: 'Put aside' },
  'overview.figures': { vi: 'Đến lúc này', en: 'Where things stand' },
  'overview.careful': { vi: 'Cần lưu ý', en: 'Please note' },
  'overview.other': { vi: 'Việc khác', en: 'Other things to do' },
  'overview.days-left': { vi: 'Còn {count} ngày', en: '{count} days left' },
  'overview.days-today': { vi: 'Hôm nay là ngày cuối', en: 'Today is the last day' },
  'overview.days-over': { vi: 'Đã hết hạn {count} ngày', en: 'Over for {count} days' },
  'overview.days-unknown': { vi: 'Chưa đặt hạn', en: 'No last day is set' },
  'overview.hint-upload': {
    vi: 'Phiếu Word, biên bản, thư, bảng tính, chat; nhiều tệp một lần',
    en: 'Forms, minutes, mails, spreadsheets, chats; many at once'
  },
  'overview.hint-type': { vi: 'Gõ nhanh bằng bàn phím', en: 'Quickly, by keyboard' },
  'overview.hint-participation': { vi: 'Đơn vị nào đã góp ý, đơn vị nào chưa', en: 'Which units have answered' },
  'overview.step-setup': { vi: 'Đợt lấy ý kiến chưa mở', en: 'The consultation is not open yet' },
  'overview.step-setup-text': {
    vi: 'Hoàn tất dự thảo, nhóm nội dung, đơn vị, thời hạn rồi mở cho mọi người góp ý.',
    en: 'Finish drafts, topics, units and dates, then open it.'
  },
  'overview.step-setup-do': { vi: 'Chuẩn bị tiếp', en: 'Go on preparing' },
  'overview.step-gather': { vi: 'Chưa nhận được góp ý nào', en: 'Nothing has come in yet' },
  'overview.step-gather-text': {
    vi: 'Tải lên phiếu, biên bản, thư đã thu được, hoặc gửi địa chỉ góp ý cho mọi người.',
    en: 'Upload what you have gathered, or send people the address.'
  },
  'overview.step-look': { vi: '{count} ý kiến cần xem lại', en: '{count} comments to look at' },
  'overview.step-look-text': {
    vi: 'Chương trình chưa chắc về vị trí, loại hoặc nội dung của những ý kiến này.',
    en: 'The program is not sure of their place, kind or topic.'
  },
  'overview.step-look-do': { vi: 'Xem', en: 'Look' },
  'overview.step-unreadable': { vi: '{count} tệp không đọc được', en: '{count} files could not be read' },
  'overview.step-unreadable-text': {
    vi: 'Xin bản khác, nhập tay, hoặc để riêng kèm lý do.',
    en: 'Ask for another copy, type them in, or put them aside with a reason.'
  },
  'overview.step-unreadable-do': { vi: 'Xem các tệp này', en: 'See these files' },
  'overview.step-wait': { vi: 'Đang đọc {count} phiếu', en: '{count} are being read' },
  'overview.step-wait-text': { vi: 'Thường chỉ mất vài giây mỗi phiếu.', en: 'A few seconds each, as a rule.' },
  'overview.step-wait-do': { vi: 'Xem tiến độ', en: 'See how far it is' },
  'overview.step-report': {
    vi: 'Mọi ý kiến đã rõ, có thể xem báo cáo',
    en: 'Every comment is clear: look at the report'
  },
  'overview.step-report-text': {
    vi: 'Xem trước báo cáo tổng hợp như khi in, rồi chốt.',
    en: 'Preview the synthesis as it will print, then settle it.'
  },
  'overview.step-report-do': { vi: 'Xem báo cáo', en: 'See the report' },
  'overview.step-clear': { vi: 'Không còn ý kiến nào chưa rõ', en: 'No comment is unclear' },
  'overview.step-clear-text': {
    vi: 'Nên xem lướt và xác nhận những ý kiến chương trình đã tự xếp.',
    en: 'Look over and confirm what the program has placed by itself.'
  },
  'overview.step-clear-do': { vi: 'Xem và xác nhận', en: 'Look and confirm' },
  'overview.step-done': { vi: 'Mọi ý kiến đã được xác nhận', en: 'Every comment is confirmed' },
  'overview.step-done-text': {
    vi: 'Xem lại các nhóm ý kiến giống nhau trước khi bí thư lập báo cáo.',
    en: 'Look over the groups before the secretary makes the report.'
  },
  'overview.step-done-do': { vi: 'Xem các nhóm', en: 'See the groups' }
} satisfies Messages
