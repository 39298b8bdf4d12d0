import type { Messages } from './messages.ts'

/** The secretary's pages: report, versions, settings, ledger. */
export const reports = {
  'reports.title': { vi: 'Báo cáo tổng hợp', en: 'Synthesis report' },
  'reports.lead': {
    vi: 'Xem lại những việc còn vướng, xem trước báo cáo, rồi chốt phiên bản để in và ký.',
    en: 'See what is still open, preview the report, then freeze a version to print and sign.'
  },
  'reports.open-title': { vi: 'Trước khi chốt', en: 'Before freezing' },
  'reports.ready': {
    vi: 'Không còn việc gì vướng: mọi ý kiến đã rõ vị trí và nhóm nội dung.',
    en: 'Nothing is open: every comment has its place and its topic.'
  },
  'reports.blocker-waiting': { vi: 'phiếu đang được đọc', en: 'submissions are still being read' },
  'reports.blocker-unreadable': {
    vi: 'phiếu không đọc được, chưa để riêng',
    en: 'submissions could not be read and are not set aside'
  },
  'reports.blocker-unsure': { vi: 'ý kiến cần người xem lại', en: 'comments need a person to look' },
  'reports.blocker-unplaced': {
    vi: 'ý kiến chưa tìm được vị trí trong dự thảo',
    en: 'comments without a place in the draft'
  },
  'reports.blocker-topicless': { vi: 'ý kiến chưa thuộc nhóm nội dung nào', en: 'comments without a topic' },
  'reports.settle': { vi: 'Xem và giải quyết', en: 'Look and settle' },
  'reports.ledger-link': { vi: 'Xem sổ đối chiếu', en: 'See the ledger' },
  'reports.draft-title': { vi: 'Bản xem trước', en: 'Draft of the report' },
  'reports.draft-none': {
    vi: 'Chưa có bản nào. Tạo bản xem trước để đọc báo cáo như khi in.',
    en: 'There is none yet. Make one to read the report as it will print.'
  },
  'reports.draft-at': { vi: 'Tạo lúc {at}', en: 'Made {at}' },
  'reports.draft-stale': {
    vi: 'Sau đó đã có thay đổi: hãy tạo lại để xem bản mới nhất.',
    en: 'Something has changed since: make it again to see the latest.'
  },
  'reports.make-draft': { vi: 'Tạo bản xem trước', en: 'Make a draft' },
  'reports.make-again': { vi: 'Tạo lại', en: 'Make it again' },
  'reports.preview': { vi: 'Xem trước', en: 'Preview' },
  'reports.preview-title': { vi: 'Xem trước báo cáo', en: 'Preview of the report' },
  'reports.preview-frame': { vi: 'Nội dung báo cáo', en: 'The report' },
  'reports.freeze-title': { vi: 'Chốt phiên bản', en: 'Freeze a version' },
  'reports.freeze-text': {
    vi: 'Phiên bản đã chốt được giữ nguyên mãi mãi, tải về được bất cứ lúc nào, kèm mã kiểm tra. Sau khi chốt vẫn làm việc tiếp và chốt phiên bản mới được.',
    en: 'A frozen version stays as it is for ever, can be downloaded at any time and carries a check code. You can go on working and freeze another one later.'
  },
  'reports.freeze': { vi: 'Chốt phiên bản', en: 'Freeze this version' },
  'reports.anyway': {
    vi: 'Tôi đã biết những việc còn vướng ở trên và vẫn chốt',
    en: 'I know what is still open above and freeze anyway'
  },
  'reports.still-reading': {
    vi: 'Còn phiếu đang được đọc nên chưa chốt được: báo cáo sẽ thiếu ý kiến. Hãy chờ đọc xong rồi chốt.',
    en: 'Submissions are still being read, so the report would be incomplete. Wait until they are read, then freeze.'
  },
  'reports.tick-anyway': {
    vi: 'Chưa chốt: hãy đánh dấu vào ô “đã biết những việc còn vướng” nếu vẫn muốn chốt.',
    en: 'Not frozen: tick the box that you know what is still open if you want to freeze anyway.'
  },
  'reports.no-draft': {
    vi: 'Chưa có bản xem trước. Hãy tạo bản xem trước.',
    en: 'There is no draft yet. Make one first.'
  },
  'reports.versions': { vi: 'Các phiên bản đã chốt', en: 'Frozen versions' },
  'reports.versions-none': { vi: 'Chưa chốt phiên bản nào.', en: 'No version has been frozen yet.' },
  'reports.version': { vi: 'Phiên bản {number}', en: 'Version {number}' },
  'reports.column-version': { vi: 'Phiên bản', en: 'Version' },
  'reports.column-unit': { vi: 'Đơn vị', en: 'Unit' },
  'reports.column-at': { vi: 'Chốt lúc', en: 'Frozen' },
  'reports.column-by': { vi: 'Người chốt', en: 'By' },
  'reports.column-files': { vi: 'Tệp', en: 'Files' },
  'reports.file-report.docx': { vi: 'Báo cáo để in và ký (Word)', en: 'The report to print and sign (Word)' },
  'reports.file-report.pdf': { vi: 'Báo cáo dạng PDF', en: 'The report as PDF' },
  'reports.file-report.html': { vi: 'Báo cáo dạng trang web', en: 'The report as a page' },
  'reports.file-report.xlsx': {
    vi: 'Bảng ý kiến, nhóm và sổ đối chiếu (Excel)',
    en: 'Comments, groups and ledger (Excel)'
  },
  'reports.file-synthesis.json': {
    vi: 'Bản tổng hợp dạng dữ liệu, gửi cấp trên',
    en: 'The synthesis as data, for the level above'
  },
  'reports.file-to-review.html': {
    vi: 'Chỉ mục: từ báo cáo về từng ý kiến và từng phiếu',
    en: 'Index: from the report to each comment and submission'
  },
  'reports.hash': { vi: 'Mã kiểm tra (SHA-256 của bản tổng hợp)', en: 'Check code (SHA-256 of the synthesis)' },
  'reports.files': { vi: 'Tệp', en: 'Files' },
  'reports.kilobytes': { vi: '{n} kB', en: '{n} kB' },
  'reports.changes-title': { vi: 'Thay đổi từ phiên bản {number}', en: 'Changes since version {number}' },
  'reports.no-changes': {
    vi: 'Chưa so sánh được: cần một phiên bản đã chốt và một bản xem trước tạo sau đó.',
    en: 'Nothing to compare yet: there must be a frozen version and a draft made after it.'
  },
  'reports.changes-since': { vi: 'Xem thay đổi từ phiên bản {number}', en: 'See the changes since version {number}' },
  'reports.changes-none': { vi: 'Không có gì thay đổi.', en: 'Nothing has changed.' },
  'reports.changes-counts': { vi: 'Số liệu', en: 'Figures' },
  'reports.changes-before': { vi: 'Phiên bản đã chốt', en: 'Frozen version' },
  'reports.changes-after': { vi: 'Hiện nay', en: 'Now' },
  'reports.count-submissions': { vi: 'Lượt góp ý', en: 'Submissions' },
  'reports.count-people': { vi: 'Người góp ý', en: 'People' },
  'reports.count-received': { vi: 'Ý kiến đã nhận', en: 'Comments received' },
  'reports.count-reported': { vi: 'Ý kiến đưa vào báo cáo', en: 'Comments reported' },
  'reports.count-setAside': { vi: 'Ý kiến để riêng', en: 'Comments set aside' },
  'reports.count-groups': { vi: 'Nhóm ý kiến', en: 'Groups' },
  'reports.changes-added': { vi: 'Ý kiến mới', en: 'New comments' },
  'reports.changes-removed': { vi: 'Ý kiến không còn', en: 'Comments gone' },
  'reports.changes-aside': { vi: 'Ý kiến mới để riêng', en: 'Comments now set aside' },
  'reports.changes-back': { vi: 'Ý kiến đưa trở lại', en: 'Comments back in the report' },
  'reports.changes-moved': { vi: 'Ý kiến chuyển vị trí', en: 'Comments with another place' },
  'reports.changes-topics': { vi: 'Ý kiến chuyển nhóm nội dung', en: 'Comments with another topic' },
  'reports.changes-reread': { vi: 'Ý kiến được hiểu khác đi', en: 'Comments read otherwise' },
  'reports.changes-regrouped': { vi: 'Ý kiến sang nhóm khác', en: 'Comments in another group' },
  'reports.changes-left': { vi: 'và {n} ý kiến nữa', en: 'and {n} more' },
  'reports.changes-groups': {
    vi: 'Nhóm: {added} mới, {removed} không còn, {joined} lần gộp, {split} lần tách.',
    en: 'Groups: {added} new, {removed} gone, {joined} joined, {split} split.'
  },
  'reports.settings-link': { vi: 'Thiết lập báo cáo', en: 'Report settings' },
  'reports.settings-title': { vi: 'Thiết lập báo cáo', en: 'Report settings' },
  'reports.settings-saved': { vi: 'Đã lưu thiết lập báo cáo.', en: 'The report settings are saved.' },
  'reports.wrong-field': { vi: 'Giá trị này chưa đúng.', en: 'This value is not right.' },
  'reports.wrong-tendency': {
    vi: 'Mỗi mức cần có từ, tỷ lệ từ 0 đến 100 và số ý kiến là số nguyên; mức cuối luôn từ 0.',
    en: 'Each step needs a word, a share from 0 to 100 and a whole number of comments; the last begins at 0.'
  },
  'reports.field-layout': { vi: 'Thể thức văn bản', en: 'Layout' },
  'reports.layout-doan': { vi: 'Văn bản của Đoàn', en: 'Youth union' },
  'reports.layout-dang': { vi: 'Văn bản của Đảng', en: 'Party' },
  'reports.field-language': { vi: 'Ngôn ngữ của báo cáo', en: 'Language of the report' },
  'reports.field-edits': { vi: 'Đề nghị sửa đổi trình bày', en: 'Requested changes as' },
  'reports.edits-list': { vi: 'thành danh sách', en: 'a list' },
  'reports.edits-table': { vi: 'thành bảng', en: 'a table' },
  'reports.legend-head': { vi: 'Phần đầu văn bản', en: 'Head of the document' },
  'reports.field-superiorBody': { vi: 'Cơ quan cấp trên', en: 'Superior body' },
  'reports.field-issuingBody': { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  'reports.field-number': { vi: 'Số và ký hiệu (ví dụ 12-BC/ĐTN)', en: 'Number and symbol (such as 12-BC/ĐTN)' },
  'reports.field-placeDate': { vi: 'Địa danh, ngày tháng năm', en: 'Place and date' },
  'reports.legend-end': { vi: 'Ký và nơi nhận', en: 'Signature and recipients' },
  'reports.field-capacity': { vi: 'Thẩm quyền ký (TM., KT. …)', en: 'Capacity (TM., KT. …)' },
  'reports.field-signerTitle': { vi: 'Chức vụ', en: 'Title' },
  'reports.field-signerName': { vi: 'Họ và tên người ký', en: 'Name of the signer' },
  'reports.field-recipients': { vi: 'Nơi nhận (mỗi dòng một nơi)', en: 'Recipients (one a line)' },
  'reports.legend-tendency': { vi: 'Từ chỉ xu hướng', en: 'Tendency words' },
  'reports.tendency-hint': {
    vi: 'Dùng từ đầu tiên từ trên xuống mà cả tỷ lệ và số ý kiến đều đạt. Con số luôn được in bên cạnh từ.',
    en: 'The first word from the top whose share and count are both reached is used. The figures are always printed beside it.'
  },
  'reports.column-word': { vi: 'Từ', en: 'Word' },
  'reports.column-share': { vi: 'Từ tỷ lệ (%)', en: 'From share (%)' },
  'reports.column-count': { vi: 'Từ số ý kiến', en: 'From count' },
  'reports.field-namesMost': {
    vi: 'Số tên tối đa in bên một ý kiến (nhiều hơn thì in đơn vị và số người)',
    en: 'Names printed beside one comment at most (above that, units and numbers of people)'
  },
  'reports.blank-hint': {
    vi: 'Để trống thì báo cáo in dòng chấm để điền tay.',
    en: 'Left empty, the report prints a dotted line to fill in.'
  },

  'ledger.title': { vi: 'Sổ đối chiếu', en: 'Ledger' },
  'ledger.lead': {
    vi: 'Nhận được = đưa vào báo cáo + để riêng có lý do. Từng con số mở ra danh sách phía sau nó.',
    en: 'Received = reported + set aside with a reason. Each figure opens the list behind it.'
  },
  'ledger.submissions': { vi: 'Phiếu, văn bản góp ý', en: 'Submissions' },
  'ledger.comments': { vi: 'Ý kiến', en: 'Comments' },
  'ledger.column-what': { vi: 'Nội dung', en: 'What' },
  'ledger.column-count': { vi: 'Số lượng', en: 'Count' },
  'ledger.received': { vi: 'Đã nhận', en: 'Received' },
  'ledger.read': { vi: 'Đọc được', en: 'Read' },
  'ledger.waiting': { vi: 'Đang đọc', en: 'Being read' },
  'ledger.unreadable': { vi: 'Không đọc được', en: 'Not readable' },
  'ledger.repeated': { vi: 'Trùng với phiếu khác (tính một lần)', en: 'Repeat another submission (counted once)' },
  'ledger.aside': { vi: 'Để riêng có lý do', en: 'Set aside with a reason' },
  'ledger.not-reported': { vi: 'Để riêng, không đưa vào báo cáo', en: 'Set aside, not reported' },
  'ledger.withdrawn': { vi: 'Người gửi đã rút', en: 'Withdrawn by the sender' },
  'ledger.reported': { vi: 'Đưa vào báo cáo', en: 'Reported' },
  'ledger.confirmed': { vi: 'trong đó đã có người xác nhận', en: 'of these confirmed by a person' },
  'ledger.clear': {
    vi: 'trong đó chương trình đã rõ, chưa ai xác nhận',
    en: 'of these clear to the program, not confirmed by anybody'
  },
  'ledger.unsure': { vi: 'trong đó còn cần người xem', en: 'of these a person must still look at' },
  'ledger.balanced': {
    vi: 'Sổ khớp: {received} = {reported} + {aside}.',
    en: 'Balanced: {received} = {reported} + {aside}.'
  },
  'ledger.unbalanced': {
    vi: 'Sổ KHÔNG khớp: {received} khác {reported} + {aside}. Đây là lỗi của chương trình, không được dùng báo cáo.',
    en: 'NOT balanced: {received} is not {reported} + {aside}. This is a fault of the program; do not use the report.'
  }
} satisfies Messages
