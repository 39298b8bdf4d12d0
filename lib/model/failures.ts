import { readerFailures } from './reader-failures.ts'

/**
 * The one table of expected failures: code → message (Vietnamese, English) → HTTP status → exit code of the command.
 * `{name}` in a message is filled from the warning's detail. A message says what happened and what to do.
 */
export interface FailureEntry {
  vi: string
  en: string
  http: number
  exit: 0 | 1 | 2
}

export const failures = {
  usage: { vi: '{message}', en: '{message}', http: 400, exit: 2 },
  ...readerFailures,
  'not-found': {
    vi: 'Không tìm thấy trang hoặc nội dung này. Có thể địa chỉ đã cũ hoặc bạn không có quyền xem.',
    en: 'This page or thing was not found. The address may be old, or you may not be allowed to see it.',
    http: 404,
    exit: 2
  },
  'not-signed-in': {
    vi: 'Bạn cần đăng nhập để làm việc này.',
    en: 'Please sign in to do this.',
    http: 401,
    exit: 2
  },
  'second-factor-missing': {
    vi: 'Hãy thiết lập xác thực hai bước cho tài khoản trước khi làm việc.',
    en: 'Set up the second factor of your account before working.',
    http: 403,
    exit: 2
  },
  'not-allowed': {
    vi: 'Tài khoản của bạn không được làm việc này. Hãy hỏi người quản trị đợt lấy ý kiến.',
    en: 'Your account may not do this. Ask the administrator of the consultation.',
    http: 403,
    exit: 2
  },
  'other-site': {
    vi: 'Yêu cầu không đến từ trang này nên không được thực hiện. Hãy mở lại trang và thử lại.',
    en: 'The request did not come from this site and was not carried out. Open the page again and retry.',
    http: 403,
    exit: 2
  },
  'bad-request': {
    vi: 'Yêu cầu không đọc được. Hãy quay lại trang trước và thử lại.',
    en: 'The request could not be read. Go back and try again.',
    http: 400,
    exit: 2
  },
  'too-many-files': {
    vi: 'Quá nhiều tệp trong một lần gửi. Hãy gửi thành nhiều lần.',
    en: 'Too many files at once. Send them in several goes.',
    http: 413,
    exit: 2
  },
  'changed-meanwhile': {
    vi: 'Người khác vừa thay đổi mục này. Việc của bạn chưa được lưu; hãy xem lại rồi làm tiếp.',
    en: 'Somebody else has just changed this. Your change was not saved: look again, then go on.',
    http: 409,
    exit: 2
  },
  'reason-missing': {
    vi: 'Hãy chọn hoặc viết lý do để riêng: sổ đối chiếu cần lý do này.',
    en: 'Choose or write the reason for putting it aside: the ledger needs it.',
    http: 422,
    exit: 2
  },
  'not-read-yet': {
    vi: '“{file}” đang được đọc hoặc đã được rút nên chưa để riêng được. Hãy đợi đọc xong.',
    en: '“{file}” is still being read, or was withdrawn, and cannot be put aside. Wait until it is read.',
    http: 409,
    exit: 2
  },
  'not-in-original': {
    vi: 'Không thấy đúng những chữ này trong bản gốc. Hãy quay lại và chép nguyên văn, không sửa.',
    en: 'These words do not stand in the original. Go back and copy them exactly as they are.',
    http: 422,
    exit: 2
  },
  'join-other-person': {
    vi: 'Hai ý kiến này của hai người khác nhau nên không gộp thành một.',
    en: 'These comments are of different people and are not joined.',
    http: 422,
    exit: 2
  },
  'already-comment': {
    vi: 'Những chữ này đã nằm trong ý kiến {number}. Nếu cần, hãy tách ý kiến đó.',
    en: 'These words are part of comment {number} already. Cut that one if needed.',
    http: 422,
    exit: 2
  },
  'split-nothing': {
    vi: 'Không tách được ở chỗ đã chọn: mỗi phần phải có chữ.',
    en: 'It cannot be cut there: each piece must have words.',
    http: 422,
    exit: 2
  },
  'cookies-off': {
    vi: 'Trình duyệt đang chặn cookie của trang này nên không giữ được ý kiến của bạn. Hãy quay lại, cho phép cookie rồi bấm lại; chữ đã gõ vẫn còn ở trang trước.',
    en: 'Your browser blocks the cookies of this site, so your comments cannot be kept. Go back, allow cookies and try again; what you typed is still on the page before.',
    http: 400,
    exit: 2
  },
  'window-closed': {
    vi: 'Đã hết thời gian góp ý nên không sửa, không rút lại được nữa. Phiếu đã gửi vẫn được giữ nguyên và đưa vào bản tổng hợp.',
    en: 'The time for comments is over, so nothing can be changed or withdrawn. What was sent is kept as it is and goes into the synthesis.',
    http: 409,
    exit: 2
  },
  'withdrawn-already': {
    vi: 'Phiếu này đã được rút lại hoặc đã được thay bằng bản gửi lại.',
    en: 'This was withdrawn already, or replaced by what was sent again.',
    http: 409,
    exit: 2
  },
  'server-fault': {
    vi: 'Máy chủ gặp lỗi nên việc này chưa làm được. Những gì đã báo “đã nhận” vẫn còn nguyên. Mã lỗi: {reference}.',
    en: 'The server met a fault and this was not done. Whatever was said to be received is safe. Reference: {reference}.',
    http: 500,
    exit: 1
  },
  'original-damaged': {
    vi: 'Tệp gốc {file}… trên máy chủ đã bị thay đổi hoặc hỏng. Hãy khôi phục tệp này từ bản sao lưu.',
    en: 'The original {file}… on the server was changed or damaged. Restore it from the backup.',
    http: 500,
    exit: 1
  },
  'job-broken': {
    vi: 'Máy chủ đã thử {attempts} lần mà không làm xong việc này. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
    en: 'The server tried {attempts} times and could not finish this work. Try again; if it fails again, tell the administrator.',
    http: 500,
    exit: 1
  },
  'unit-unknown': {
    vi: 'Đơn vị ghi trong phiếu (“{unit}”) không có trong danh sách; phiếu để ở đơn vị nhận.',
    en: 'The unit it names (“{unit}”) is not in the list; it stays with the unit that received it.',
    http: 200,
    exit: 0
  },
  'already-undone': {
    vi: 'Việc này đã được hoàn tác rồi.',
    en: 'This has been undone already.',
    http: 409,
    exit: 2
  },
  'undo-later-first': {
    vi: 'Sau việc này đã có việc khác trên cùng nội dung ({who}). Hãy hoàn tác việc sau trước.',
    en: 'Something later was done to the same things ({who}). Undo that first.',
    http: 409,
    exit: 2
  },
  'group-too-large': {
    vi: 'Mỗi lần gộp hoặc tách được nhiều nhất {most} ý kiến. Hãy chọn ít hơn.',
    en: 'At most {most} comments can be joined or taken apart at once. Choose fewer.',
    http: 422,
    exit: 2
  },
  'group-wider': {
    vi: 'Nhóm này còn có ý kiến của đơn vị khác. Bạn có thể tách ý kiến của đơn vị mình ra; việc với cả nhóm do cấp trên làm.',
    en: 'This group also holds comments of other units. You can take out those of your own unit; the level above changes the whole group.',
    http: 403,
    exit: 2
  },
  'unit-code-taken': {
    vi: 'Mã “{code}” đã dùng cho đơn vị khác. Hãy chọn mã khác.',
    en: 'The code “{code}” belongs to another unit. Choose another.',
    http: 409,
    exit: 2
  },
  'unit-below-itself': {
    vi: 'Không chuyển được “{unit}” vào “{parent}” vì đơn vị này nằm bên dưới nó.',
    en: '“{unit}” cannot be put under “{parent}”, which lies below it.',
    http: 409,
    exit: 2
  },
  'unit-used': {
    vi: 'Chưa xoá được “{unit}”: còn đơn vị trực thuộc, phiếu góp ý, cuộc họp, báo cáo hoặc người phụ trách. Hãy chuyển những mục đó đi trước.',
    en: '“{unit}” cannot be removed: units, submissions, meetings, reports or people still belong to it. Move them first.',
    http: 409,
    exit: 2
  },
  'draft-used': {
    vi: 'Không xoá được dự thảo này vì đã có ý kiến góp ý về nó.',
    en: 'This draft cannot be removed: there are comments on it.',
    http: 409,
    exit: 2
  },
  'ledger-unbalanced': {
    vi: 'Sổ đối chiếu không khớp: nhận {received}, đưa vào {reported}, để riêng {setAside}. Đây là lỗi của chương trình, kết quả không được dùng.',
    en: 'The ledger does not balance: received {received}, reported {reported}, set aside {setAside}. This is a fault of the program; do not use the result.',
    http: 500,
    exit: 1
  },
  'too-many-requests': {
    vi: 'Thử quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại.',
    en: 'Too many attempts. Wait {minutes} minutes and try again.',
    http: 429,
    exit: 2
  },
  'password-short': {
    vi: 'Mật khẩu cần ít nhất {least} ký tự. Hãy dùng một câu dễ nhớ; được có dấu và dấu cách.',
    en: 'The password needs at least {least} characters. A phrase that is easy to remember will do; spaces and accents are fine.',
    http: 422,
    exit: 2
  },
  'password-long': {
    vi: 'Mật khẩu dài quá {most} ký tự. Hãy chọn mật khẩu ngắn hơn.',
    en: 'The password is longer than {most} characters. Choose a shorter one.',
    http: 422,
    exit: 2
  },
  'password-common': {
    vi: 'Mật khẩu này dễ đoán (từ quen thuộc, tên riêng, dãy số). Hãy ghép vài từ không liên quan với nhau.',
    en: 'This password is easy to guess (common words, names, rows of figures). Put a few unrelated words together.',
    http: 422,
    exit: 2
  },
  'link-over': {
    vi: 'Đường dẫn này đã dùng hoặc đã hết hạn. Hãy đề nghị người quản trị gửi đường dẫn mới.',
    en: 'This link has been used or is over. Ask the administrator for a new one.',
    http: 410,
    exit: 2
  },
  'last-administrator': {
    vi: 'Đây là người quản trị cuối cùng nên không thể bỏ quyền, khóa hay đặt lại. Hãy trao quyền quản trị cho một tài khoản khác trước.',
    en: 'This is the last administrator and cannot be removed, disabled or reset. Make another account an administrator first.',
    http: 409,
    exit: 2
  },
  'person-unknown': {
    vi: 'Không thấy ai tên “{name}” trong các phiếu của đợt này. Hãy kiểm tra lại cách viết tên.',
    en: 'Nobody named “{name}” is found in this consultation. Check the spelling.',
    http: 404,
    exit: 2
  },
  'original-removed': {
    vi: 'Tệp gốc đã được xóa ngày {date} theo đề nghị của người gửi; nội dung góp ý vẫn giữ nguyên.',
    en: 'The original file was deleted on {date} at the sender’s request; the comments are kept as they were.',
    http: 410,
    exit: 0
  }
} satisfies Record<string, FailureEntry>

export type FailureCode = keyof typeof failures
export type Language = 'vi' | 'en'

/** The message of a failure in one language, blanks filled; a blank without detail stays visible as `?`. */
export function describeFailure(
  code: FailureCode,
  detail: Record<string, string | number> = {},
  language: Language = 'vi'
): string {
  return failures[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '?'))
}
