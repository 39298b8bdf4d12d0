import type { Messages } from './messages.ts'

/** Long work: what is being done, how far it is, where it leads. */
export const jobs = {
  'jobs.title-read-draft': { vi: 'Đọc dự thảo', en: 'Reading the draft' },
  'jobs.title-read-submission': { vi: 'Đọc phiếu góp ý', en: 'Reading what was sent' },
  'jobs.title-understand': { vi: 'Xác định lại ý kiến theo dự thảo', en: 'Understanding the comments again' },
  'jobs.title-group': { vi: 'Ghép nhóm ý kiến', en: 'Grouping the comments' },
  'jobs.title-export': { vi: 'Lập báo cáo', en: 'Writing the report' },
  'jobs.title-freeze': { vi: 'Chốt báo cáo', en: 'Freezing the report' },
  'jobs.step-read': { vi: 'Đang đọc tệp', en: 'Reading the file' },
  'jobs.step-layout': { vi: 'Đang xác định số trang, số dòng', en: 'Finding pages and lines' },
  'jobs.step-understand': { vi: 'Đang xác định ý kiến và vị trí', en: 'Finding the comments and their places' },
  'jobs.step-group': { vi: 'Đang ghép các ý kiến giống nhau', en: 'Putting like comments together' },
  'jobs.step-write': { vi: 'Đang viết các tệp báo cáo', en: 'Writing the files of the report' },
  'jobs.step-keep': { vi: 'Đang lưu kết quả', en: 'Saving the result' },
  'jobs.leave': {
    vi: 'Bạn có thể rời trang này, việc vẫn tiếp tục trên máy chủ.',
    en: 'You may leave this page: the work goes on on the server.'
  },
  'jobs.look-again': { vi: 'Xem lại tiến độ', en: 'Look again' },
  'jobs.again-later': {
    vi: 'Sẽ tự thử lại sau ít giây (lần {attempt}).',
    en: 'It will be tried again in a few seconds (attempt {attempt}).'
  },
  'jobs.asked': { vi: 'Yêu cầu', en: 'Asked' },
  'jobs.ended': { vi: 'Kết thúc', en: 'Ended' },
  'jobs.next-draft': { vi: 'Kiểm tra dự thảo', en: 'Check the draft' },
  'jobs.next-submission': { vi: 'Xem phiếu góp ý', en: 'Open what was sent' },
  'jobs.next-submissions': { vi: 'Xem các phiếu góp ý', en: 'Open the submissions' },
  'jobs.next-comments': { vi: 'Xem các ý kiến', en: 'Open the comments' },
  'jobs.next-groups': { vi: 'Xem các nhóm ý kiến', en: 'Open the groups' },
  'jobs.next-preview': { vi: 'Xem báo cáo', en: 'See the report' },
  'jobs.back-reports': { vi: 'Trở lại trang báo cáo', en: 'Back to the reports' },
  'jobs.next-report': { vi: 'Xem báo cáo đã chốt', en: 'See the frozen report' }
} satisfies Messages
