import type { Messages } from './messages.ts'

/** Words of every page: layout, navigation, buttons, forms, what went wrong. */
export const common = {
  'common.product': { vi: 'gopy', en: 'gopy' },
  'common.tagline': { vi: 'Lấy ý kiến góp ý dự thảo', en: 'Comments on draft documents' },
  'common.footer': {
    vi: 'Mọi dữ liệu nằm trên máy chủ của cơ quan, không gửi đi nơi nào khác.',
    en: 'All data stay on this organisation’s own server; nothing is sent anywhere else.'
  },
  'common.skip': { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  'common.sections': { vi: 'Các phần của đợt góp ý', en: 'Parts of the consultation' },
  'common.crumbs': { vi: 'Đường dẫn', en: 'Breadcrumbs' },
  'common.account': { vi: 'Tài khoản của {name}', en: 'Account of {name}' },
  'common.sign-out': { vi: 'Đăng xuất', en: 'Sign out' },
  'common.narrowed': { vi: 'Đang xem riêng: {unit}', en: 'Showing only: {unit}' },
  'common.narrowed-end': { vi: 'Xem tất cả đơn vị', en: 'Show all units' },
  'common.error-title': { vi: 'Lỗi: {title}', en: 'Error: {title}' },

  'nav.overview': { vi: 'Tổng quan', en: 'Overview' },
  'nav.submissions': { vi: 'Phiếu góp ý', en: 'Submissions' },
  'nav.comments': { vi: 'Ý kiến', en: 'Comments' },
  'nav.groups': { vi: 'Nhóm', en: 'Groups' },
  'nav.participation': { vi: 'Tham gia', en: 'Participation' },
  'nav.reports': { vi: 'Báo cáo', en: 'Report' },
  'nav.setup': { vi: 'Thiết lập', en: 'Setup' },
  'nav.consultations': { vi: 'Các đợt góp ý', en: 'Consultations' },
  'nav.users': { vi: 'Tài khoản', en: 'Accounts' },
  'nav.backup': { vi: 'Sao lưu', en: 'Backup' },
  'nav.audit': { vi: 'Nhật ký', en: 'Audit log' },
  'nav.waiting': { vi: '{count} việc cần người xem', en: '{count} waiting for a person' },

  'common.save': { vi: 'Lưu', en: 'Save' },
  'common.cancel': { vi: 'Hủy', en: 'Cancel' },
  'common.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'common.back': { vi: 'Quay lại', en: 'Back' },
  'common.next': { vi: 'Tiếp tục', en: 'Continue' },
  'common.change': { vi: 'Sửa', en: 'Change' },
  'common.remove': { vi: 'Bỏ', en: 'Remove' },
  'common.open': { vi: 'Mở', en: 'Open' },
  'common.close': { vi: 'Đóng', en: 'Close' },
  'common.search': { vi: 'Tìm', en: 'Search' },
  'common.filter': { vi: 'Lọc', en: 'Filter' },
  'common.filter-clear': { vi: 'Bỏ lọc', en: 'Clear the filter' },
  'common.yes': { vi: 'Có', en: 'Yes' },
  'common.no': { vi: 'Không', en: 'No' },
  'common.all': { vi: 'Tất cả', en: 'All' },
  'common.none': { vi: 'Không có', en: 'None' },
  'common.unknown': { vi: 'Chưa rõ', en: 'Unknown' },
  'common.total': { vi: 'Cộng', en: 'Total' },
  'common.choose': { vi: 'Chọn…', en: 'Choose…' },
  'common.optional': { vi: 'không bắt buộc', en: 'optional' },
  'common.actions': { vi: 'Việc có thể làm', en: 'What you can do' },
  'common.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'common.by': { vi: 'bởi {name}', en: 'by {name}' },
  'common.download-csv': { vi: 'Tải bảng này (.csv)', en: 'Download this table (.csv)' },

  'pages.label': { vi: 'Các trang', en: 'Pages' },
  'pages.previous': { vi: 'Trang trước', en: 'Previous page' },
  'pages.next': { vi: 'Trang sau', en: 'Next page' },
  'pages.range': { vi: '{first} đến {last} trong {all}', en: '{first} to {last} of {all}' },

  'progress.done-of': { vi: 'Đã xong {done} trên {of}', en: '{done} of {of} done' },
  'progress.waiting': { vi: 'Đang chờ đến lượt', en: 'Waiting its turn' },
  'progress.running': { vi: 'Đang làm', en: 'Under way' },
  'progress.failed': { vi: 'Không làm được', en: 'Failed' },
  'progress.finished': { vi: 'Đã xong', en: 'Finished' },

  'form.problems': { vi: 'Cần sửa trước khi gửi', en: 'Please put this right first' },
  'form.required': { vi: 'Hãy điền “{field}”.', en: 'Enter “{field}”.' },
  'form.choose': { vi: 'Hãy chọn “{field}”.', en: 'Choose “{field}”.' },
  'form.too-long': {
    vi: '“{field}” dài quá {most} ký tự. Hãy viết gọn lại.',
    en: '“{field}” is longer than {most} characters. Shorten it.'
  },
  'form.number': {
    vi: '“{field}” phải là số nguyên từ {least} đến {most}.',
    en: '“{field}” must be a whole number from {least} to {most}.'
  },
  'form.date': {
    vi: '“{field}” phải là ngày có thật, viết như 20/11/2026.',
    en: '“{field}” must be a real date, like 20/11/2026.'
  },
  'form.date-order': {
    vi: 'Ngày kết thúc phải sau hoặc trùng ngày bắt đầu.',
    en: 'The last day must not be before the first.'
  },
  'form.taken': {
    vi: '“{value}” đã có rồi. Hãy đặt tên khác.',
    en: '“{value}” is taken. Choose another.'
  },
  'form.file-missing': { vi: 'Hãy chọn tệp trước khi gửi.', en: 'Choose a file first.' },

  'failure.title-403': { vi: 'Không được phép', en: 'Not allowed' },
  'failure.title-404': { vi: 'Không tìm thấy', en: 'Not found' },
  'failure.title-429': { vi: 'Quá nhiều lần trong thời gian ngắn', en: 'Too many requests in a short time' },
  'failure.title-500': { vi: 'Chương trình gặp lỗi', en: 'The program has met a fault' },
  'failure.title-other': { vi: 'Chưa làm được việc này', en: 'This could not be done' },
  'failure.help-signed-out': {
    vi: 'Có thể bạn đã đăng xuất ở cửa sổ khác. Nếu vừa gõ dở, hãy giữ trang này: đăng nhập ở cửa sổ mới, rồi về đây bấm tải lại trang và đồng ý gửi lại.',
    en: 'You may have signed out in another window. If you were typing, keep this page: sign in in a new window, then come back, reload this page and agree to send again.'
  },
  'failure.sign-in': { vi: 'Đăng nhập ở cửa sổ mới', en: 'Sign in in a new window' },
  'failure.help-500': {
    vi: 'Hãy thử lại. Nếu vẫn lỗi, báo người quản trị mã lỗi này.',
    en: 'Try again. If it still fails, give the administrator this reference.'
  },
  'failure.back': { vi: 'Trở về trang chính', en: 'To the main page' }
} satisfies Messages
