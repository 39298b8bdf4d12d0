import type { Messages } from './messages.ts'

/** Setting a consultation up: particulars, drafts, topics, units, posters; backup of the server. */
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
  'consultation-state.preparing': { vi: 'Đang chuẩn bị', en: 'Being prepared' },
  'consultation-state.open': { vi: 'Đang lấy ý kiến', en: 'Open' },
  'consultation-state.closed': { vi: 'Đã đóng', en: 'Closed' },

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

  'drafts.title': { vi: 'Dự thảo', en: 'Drafts' },
  'drafts.lead': {
    vi: 'Đưa tệp Word của dự thảo lên, kèm bản PDF chính thức để số trang, số dòng đúng như bản in.',
    en: 'Add the draft’s Word file with the official PDF, so that pages and lines are those of the printed copy.'
  },
  'drafts.none': {
    vi: 'Chưa có dự thảo nào. Hãy đưa dự thảo lên bằng mẫu dưới đây.',
    en: 'There is no draft yet. Add one below.'
  },
  'drafts.add-title': { vi: 'Thêm dự thảo', en: 'Add a draft' },
  'drafts.field-title': { vi: 'Tên dự thảo', en: 'Title of the draft' },
  'drafts.title-hint': { vi: 'Để trống thì lấy tên tệp', en: 'Left empty, the file’s name is used' },
  'drafts.field-files': {
    vi: 'Tệp dự thảo (.docx) và bản PDF chính thức',
    en: 'The draft (.docx) and its official PDF'
  },
  'drafts.files-hint': {
    vi: 'Chọn cả hai tệp cùng lúc. Không có PDF thì chọn một tệp.',
    en: 'Choose both files at once; without a PDF choose one.'
  },
  'drafts.field-online': { vi: 'Được góp ý qua mạng', en: 'May be commented on online' },
  'drafts.online-hint': {
    vi: 'Bỏ chọn với dự thảo “không góp ý qua mạng”: chỉ máy trong mạng nội bộ mở được, cán bộ nhập tay.',
    en: 'Untick for a draft that must not go online: only machines of the local network open it, staff type comments in.'
  },
  'drafts.add': { vi: 'Đưa lên', en: 'Add' },
  'drafts.added': {
    vi: 'Đã nhận “{file}”, đang đọc. Tải lại trang sau ít giây để xem kết quả.',
    en: '“{file}” is received and being read. Load the page again in a few seconds.'
  },
  'drafts.file-missing': { vi: 'Hãy chọn tệp dự thảo.', en: 'Choose the draft’s file.' },
  'drafts.files-many': {
    vi: 'Mỗi lần chỉ một dự thảo và một bản PDF của nó.',
    en: 'One draft with one PDF at a time.'
  },
  'draft-state.waiting': { vi: 'Đang đọc', en: 'Being read' },
  'draft-state.ready': { vi: 'Đã đọc', en: 'Read' },
  'draft-state.failed': { vi: 'Không đọc được', en: 'Could not be read' },
  'drafts.offline': { vi: 'Không góp ý qua mạng', en: 'Not online' },
  'drafts.check': { vi: 'Kiểm tra đề mục và số dòng', en: 'Check outline and lines' },
  'drafts.read-again': { vi: 'Tải lại trang', en: 'Load the page again' },
  'drafts.facts': {
    vi: '{pages} trang, {lines} dòng, {headings} đề mục, {paragraphs} đoạn',
    en: '{pages} pages, {lines} lines, {headings} headings, {paragraphs} paragraphs'
  },
  'drafts.facts-bare': {
    vi: '{headings} đề mục, {paragraphs} đoạn; số trang, số dòng chưa rõ',
    en: '{headings} headings, {paragraphs} paragraphs; pages and lines unknown'
  },
  'drafts.outline': { vi: 'Đề mục và nhóm nội dung', en: 'Outline and topics' },
  'drafts.outline-lead': {
    vi: 'Đối chiếu với bản in: mỗi đề mục bắt đầu ở trang, dòng nào và thuộc nhóm nội dung nào. Nhóm nội dung do chương trình gợi ý, sửa được.',
    en: 'Compare with the printed copy: where each heading begins and which topic it belongs to. Topics are suggested; change them.'
  },
  'drafts.column-heading': { vi: 'Đề mục', en: 'Heading' },
  'drafts.column-page': { vi: 'Trang', en: 'Page' },
  'drafts.column-line': { vi: 'Dòng', en: 'Line' },
  'drafts.column-topic': { vi: 'Nhóm nội dung', en: 'Topic' },
  'drafts.topic-of': { vi: 'Nhóm nội dung của {heading}', en: 'Topic of {heading}' },
  'drafts.topic-none': { vi: 'Chưa có', en: 'None' },
  'drafts.map-save': { vi: 'Lưu nhóm nội dung', en: 'Save the topics' },
  'drafts.map-saved': {
    vi: 'Đã lưu. Những ý kiến chưa có người quyết định đang được xếp lại.',
    en: 'Saved. Comments that nobody has settled are being sorted again.'
  },
  'drafts.rules': { vi: 'Kênh và thời gian', en: 'Channel and window' },
  'drafts.window-hint': {
    vi: 'Để trống thì theo thời gian chung của đợt góp ý',
    en: 'Left empty, the window of the consultation holds'
  },
  'drafts.window-wrong': {
    vi: 'Chưa lưu: ngày phải có thật, viết như 20/11/2026, và ngày cuối không trước ngày đầu.',
    en: 'Not saved: give real dates, like 20/11/2026, the last not before the first.'
  },
  'drafts.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'drafts.remove': { vi: 'Bỏ dự thảo này', en: 'Remove this draft' },
  'drafts.remove-text': {
    vi: 'Chỉ bỏ được khi chưa có ý kiến nào về dự thảo này.',
    en: 'Possible only while no comment is about this draft.'
  },
  'drafts.removed': { vi: 'Đã bỏ dự thảo.', en: 'The draft is removed.' },

  'topics.title': { vi: 'Nhóm nội dung gợi ý', en: 'Topics of the guidance' },
  'topics.lead': {
    vi: 'Những nhóm câu hỏi mà hướng dẫn yêu cầu báo cáo theo.',
    en: 'The groups of questions by which the guidance wants the report.'
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
  'posters.more': { vi: 'Các đơn vị tiếp theo', en: 'More units' },

  'backup.title': { vi: 'Sao lưu', en: 'Backup' },
  'backup.lead': {
    vi: 'Mọi dữ liệu nằm trong một thư mục. Bản sao lưu là một thư mục dữ liệu trọn vẹn, tạo được trong khi mọi người vẫn làm việc.',
    en: 'All data lie in one folder. A backup is a complete data folder, made while everybody goes on working.'
  },
  'backup.data-folder': { vi: 'Thư mục dữ liệu', en: 'Data folder' },
  'backup.folder': { vi: 'Thư mục sao lưu', en: 'Backups' },
  'backup.make': { vi: 'Sao lưu ngay', en: 'Make a backup' },
  'backup.started': {
    vi: 'Đang sao lưu. Tải lại trang sau ít giây.',
    en: 'The backup is being made. Load the page again in a few seconds.'
  },
  'backup.working': { vi: 'Đang sao lưu…', en: 'A backup is being made…' },
  'backup.failed': {
    vi: 'Lần sao lưu gần nhất không xong. Kiểm tra dung lượng đĩa rồi làm lại.',
    en: 'The last backup failed. Check the free disk space and try again.'
  },
  'backup.none': { vi: 'Chưa có bản sao lưu nào.', en: 'There is no backup yet.' },
  'backup.list': { vi: 'Các bản sao lưu', en: 'Backups' },
  'backup.copy': {
    vi: 'Hãy chép bản sao lưu sang đĩa khác. Để phục hồi: dừng máy chủ, chạy “npm run restore -- THƯ-MỤC-SAO-LƯU” với GOPY_DATA là một thư mục trống, rồi khởi động lại.',
    en: 'Copy the backup to another disk. To restore: stop the server, run “npm run restore -- BACKUP-FOLDER” with GOPY_DATA an empty folder, then start again.'
  },
  'backup.postgres': {
    vi: 'Dữ liệu nằm trên PostgreSQL: sao lưu bằng pg_dump, và chép cùng thư mục “originals”.',
    en: 'The data are in PostgreSQL: back it up with pg_dump, and copy the folder “originals” with it.'
  }
} satisfies Messages
