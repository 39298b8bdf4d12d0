import type { Messages } from './messages.ts'

/** Setting a consultation up: particulars, topics, units, posters. */
export const setup = {
  'consultations.title': { vi: 'Các đợt góp ý', en: 'Consultations' },
  'consultations.none-title': { vi: 'Chưa có đợt góp ý nào', en: 'There is no consultation yet' },
  'consultations.none-text': {
    vi: 'Bắt đầu bằng việc tạo một đợt góp ý và đưa dự thảo lên.',
    en: 'Begin by making a consultation and adding a draft.'
  },
  'consultations.none-role': {
    vi: 'Tài khoản của bạn chưa được giao việc trong đợt góp ý nào. Hãy hỏi người quản trị.',
    en: 'Your account has no role in any consultation yet. Ask the administrator.'
  },
  'consultations.add': { vi: 'Tạo đợt góp ý', en: 'New consultation' },
  'consultations.window': { vi: 'Từ {opens} đến hết {closes}', en: 'From {opens} to the end of {closes}' },
  'consultations.until': { vi: 'Đến hết {closes}', en: 'Until the end of {closes}' },
  'consultations.more': { vi: 'Các đợt cũ hơn', en: 'Older consultations' },
  'setup.new-title': { vi: 'Tạo đợt góp ý', en: 'New consultation' },
  'setup.new-lead': {
    vi: 'Đặt tên và cho biết đơn vị nào lấy ý kiến. Các bước sau sẽ đưa dự thảo, đơn vị và người làm việc vào.',
    en: 'Name it and say which body asks. Drafts, units and people follow in the next steps.'
  },
  'setup.made': {
    vi: 'Đã tạo đợt góp ý. Bước tiếp theo: đưa dự thảo lên.',
    en: 'The consultation is made. Next: add a draft.'
  },
  'setup.title': { vi: 'Thiết lập đợt góp ý', en: 'Set up the consultation' },
  'setup.lead': {
    vi: 'Làm lần lượt từng bước, rồi mở đợt góp ý.',
    en: 'Take the steps in order, then open the consultation to the members.'
  },
  'setup.steps': { vi: 'Các bước', en: 'Steps' },
  'setup.step-done': { vi: 'Xong', en: 'Done' },
  'setup.step-open': { vi: 'Chưa xong', en: 'To do' },
  'setup.step-drafts': { vi: 'Dự thảo và bản PDF chính thức', en: 'Drafts and the official PDF' },
  'setup.step-topics': { vi: 'Nhóm nội dung gợi ý', en: 'Topics of the guidance' },
  'setup.step-units': { vi: 'Các đơn vị và số người được hỏi', en: 'Units and numbers of members' },
  'setup.step-people': { vi: 'Người làm việc và vai trò', en: 'People and roles' },
  'setup.step-posters': { vi: 'Địa chỉ góp ý, mã QR và áp phích', en: 'Address, QR code and posters' },
  'setup.next': { vi: 'Bước tiếp theo: {step}', en: 'Next step: {step}' },
  'setup.no-last-day': {
    vi: 'Chưa đặt ngày cuối cùng. Đặt ở phần “Thông tin chung” bên dưới để mọi người biết hạn.',
    en: 'There is no last day yet. Set it under “Particulars” below, so that everybody knows the time.'
  },
  'setup.told-drafts': { vi: '{n} dự thảo, {read} đã đọc xong', en: '{n} drafts, {read} read' },
  'setup.told-topics': { vi: '{n} nhóm', en: '{n} topics' },
  'setup.told-units': {
    vi: '{n} đơn vị trực thuộc, {counted} đơn vị có số người được hỏi',
    en: '{n} units below, {counted} with a number of members'
  },
  'setup.told-people': { vi: '{n} người', en: '{n} people' },
  'setup.told-posters': {
    vi: 'In để dán tại cơ sở, hoặc gửi địa chỉ qua nhóm',
    en: 'Print them, or send the address to a group'
  },
  'setup.state': { vi: 'Trạng thái', en: 'State' },
  'setup.open': { vi: 'Mở đợt góp ý', en: 'Open the consultation' },
  'setup.close': { vi: 'Đóng đợt góp ý', en: 'Close the consultation' },
  'setup.reopen': { vi: 'Mở lại', en: 'Open again' },
  'setup.open-text': {
    vi: 'Từ lúc mở, ai có địa chỉ hoặc mã QR đều đọc và góp ý được trong thời gian đã đặt.',
    en: 'Once it is open, whoever has the address or QR code can read and comment within the window.'
  },
  'setup.close-text': {
    vi: 'Từ lúc đóng, người góp ý chỉ còn xem lại phiếu đã gửi. Cán bộ vẫn nhập và xử lý tiếp được.',
    en: 'Once closed, members can only look at what they sent. Staff go on working.'
  },
  'setup.opened': { vi: 'Đợt góp ý đã mở.', en: 'The consultation is open.' },
  'setup.closed': { vi: 'Đợt góp ý đã đóng.', en: 'The consultation is closed.' },
  'setup.not-ready': {
    vi: 'Chưa mở được: cần ít nhất một dự thảo và mọi dự thảo phải đọc xong.',
    en: 'It cannot be opened yet: there must be a draft, and all drafts must have been read.'
  },
  'setup.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'setup.also': { vi: 'Việc khác', en: 'More' },
  'setup.also-personal-data': {
    vi: 'Dữ liệu cá nhân: xuất hoặc xóa tên một người góp ý',
    en: 'Personal data: export or remove a member’s name'
  },
  'setup.also-audit': { vi: 'Nhật ký: ai đã làm gì, khi nào', en: 'Audit log: who did what, when' },
  'setup.also-backup': { vi: 'Sao lưu toàn bộ dữ liệu', en: 'Back all data up' },
  'setup.particulars': { vi: 'Thông tin chung', en: 'Particulars' },
  'setup.field-title': { vi: 'Tên đợt góp ý', en: 'Name of the consultation' },
  'setup.field-body': { vi: 'Đơn vị lấy ý kiến', en: 'The body that asks' },
  'setup.field-opens': { vi: 'Ngày bắt đầu', en: 'First day' },
  'setup.field-closes': { vi: 'Ngày cuối cùng', en: 'Last day' },
  'setup.date-hint': { vi: 'Để trống nếu không hạn định', en: 'Leave empty for no limit' },
  'setup.field-names': { vi: 'Họ tên người góp ý', en: 'Names of members' },
  'setup.names-required': { vi: 'Bắt buộc', en: 'Required' },
  'setup.names-optional': { vi: 'Không bắt buộc', en: 'Optional' },
  'setup.names-withheld': { vi: 'Không hỏi và không lưu', en: 'Neither asked nor kept' },
  'setup.field-unit-code': { vi: 'Người góp ý phải nhập mã đơn vị', en: 'Members must give a unit’s code' },
  'setup.field-others': { vi: 'Cho người góp ý xem ý kiến của người khác', en: 'Members may see others’ comments' },
  'topics.title': { vi: 'Nhóm nội dung gợi ý', en: 'Topics of the guidance' },
  'topics.lead': {
    vi: 'Những nhóm câu hỏi mà hướng dẫn yêu cầu báo cáo theo. Sửa cho đúng hướng dẫn của đợt góp ý này.',
    en: 'The groups of questions by which the guidance wants the report. Make them those of this consultation.'
  },
  'topics.field': {
    vi: 'Mỗi dòng một nhóm: số | tên | các từ gợi ý',
    en: 'One topic a line: number | title | hint words'
  },
  'topics.hint': {
    vi: 'Ví dụ: 3 | Hạn chế và nguyên nhân | hạn chế, khuyết điểm, tồn tại',
    en: 'Such as: 3 | Hạn chế và nguyên nhân | hạn chế, khuyết điểm, tồn tại'
  },
  'topics.none': { vi: 'Cần ít nhất một nhóm.', en: 'There must be one topic at least.' },
  'topics.wrong-line': {
    vi: 'Dòng {line} chưa đúng: “{text}”. Cần số (không lặp lại), dấu |, rồi tên nhóm.',
    en: 'Line {line} cannot be read: “{text}”. It needs a number (used once), a | and a title.'
  },
  'topics.saved': {
    vi: 'Đã lưu {n} nhóm. Những ý kiến chưa có người quyết định đang được xếp lại.',
    en: '{n} topics are saved. Comments that nobody has settled are being sorted again.'
  },
  'units.title': { vi: 'Các đơn vị', en: 'Units' },
  'units.lead': {
    vi: 'Cây đơn vị, số người được hỏi ý kiến và mã để người góp ý nhập.',
    en: 'The tree of units, how many members are asked, and the codes that members type.'
  },
  'units.told': {
    vi: '{units} đơn vị, {counted} đơn vị đã có số người được hỏi.',
    en: '{units} units, {counted} with a number of members.'
  },
  'units.column-name': { vi: 'Đơn vị', en: 'Unit' },
  'units.column-code': { vi: 'Mã', en: 'Code' },
  'units.column-members': { vi: 'Số người được hỏi', en: 'Members' },
  'units.field-name': { vi: 'Tên đơn vị', en: 'Name of the unit' },
  'units.field-members': { vi: 'Số người được hỏi ý kiến', en: 'Members to be asked' },
  'units.add-title': { vi: 'Thêm đơn vị', en: 'Add units' },
  'units.field-parent': { vi: 'Đặt dưới', en: 'Below' },
  'units.field-units': { vi: 'Mỗi dòng một đơn vị: tên; số người được hỏi', en: 'One unit a line: name; members' },
  'units.units-hint': {
    vi: 'Dán được từ Excel (hai cột). Đơn vị cấp dưới bắt đầu bằng dấu “-”.',
    en: 'Can be pasted from a spreadsheet (two columns). Units below another begin with “-”.'
  },
  'units.add': { vi: 'Thêm', en: 'Add' },
  'units.added': { vi: 'Đã thêm {n} đơn vị.', en: '{n} units are added.' },
  'units.none-typed': { vi: 'Hãy nhập ít nhất một đơn vị.', en: 'Type one unit at least.' },
  'units.wrong-line': {
    vi: 'Dòng {line} chưa đúng: “{text}”. Viết tên, dấu chấm phẩy, rồi số người được hỏi; chưa thêm đơn vị nào.',
    en: 'Line {line} cannot be read: “{text}”. Write the name, a semicolon and the number; nothing was added.'
  },
  'units.saved': { vi: 'Đã lưu đơn vị.', en: 'The unit is saved.' },
  'units.move-title': { vi: 'Chuyển sang đơn vị khác', en: 'Move under another unit' },
  'units.move-text': {
    vi: 'Các đơn vị bên dưới, phiếu góp ý, cuộc họp và người phụ trách đi theo đơn vị này.',
    en: 'The units below it, its submissions, meetings and people go with it.'
  },
  'units.move': { vi: 'Chuyển', en: 'Move' },
  'units.moved': { vi: 'Đã chuyển đơn vị.', en: 'The unit is moved.' },
  'units.remove': { vi: 'Bỏ đơn vị này', en: 'Remove this unit' },
  'units.remove-text': {
    vi: 'Chỉ bỏ được khi đơn vị chưa có đơn vị bên dưới, phiếu góp ý, cuộc họp, báo cáo hoặc người phụ trách. Mã của đơn vị không dùng được nữa.',
    en: 'Possible only while it has no units below, submissions, meetings, reports or people. Its code will no longer work.'
  },
  'units.removed': { vi: 'Đã bỏ đơn vị.', en: 'The unit is removed.' },
  'units.code': { vi: 'Mã đơn vị', en: 'Code of the unit' },
  'units.more': { vi: 'Các đơn vị tiếp theo', en: 'More units' },
  'posters.title': { vi: 'Địa chỉ góp ý và áp phích', en: 'Address and posters' },
  'posters.lead': {
    vi: 'Gửi địa chỉ cho mọi người, hoặc in áp phích có mã QR.',
    en: 'Send the address to the members, or print posters with a QR code.'
  },
  'posters.address': { vi: 'Địa chỉ góp ý', en: 'Address for comments' },
  'posters.local-warning': {
    vi: 'Địa chỉ này chỉ mở được trên chính máy này. Hãy mở trang bằng địa chỉ của máy trong mạng (đặt GOPY_HOST=0.0.0.0) rồi in.',
    en: 'This address opens on this machine only. Open the page by the machine’s network address (GOPY_HOST=0.0.0.0), then print.'
  },
  'posters.print': {
    vi: 'Dùng lệnh In của trình duyệt (Ctrl+P): mỗi đơn vị một trang.',
    en: 'Print with the browser (Ctrl+P): one page a unit.'
  },
  'posters.invite': { vi: 'Mời góp ý dự thảo', en: 'Your comments are wanted' },
  'posters.scan': { vi: 'Quét mã bằng điện thoại, hoặc mở địa chỉ', en: 'Scan with a phone, or open' },
  'posters.code': { vi: 'Mã đơn vị', en: 'Unit’s code' },
  'posters.until': { vi: 'Góp ý đến hết ngày {date}', en: 'Until the end of {date}' },
  'posters.qr': { vi: 'Mã QR mở {address}', en: 'QR code that opens {address}' },
  'posters.more': { vi: 'Các đơn vị tiếp theo', en: 'More units' }
} satisfies Messages
