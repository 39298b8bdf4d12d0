import type { Messages } from './messages.ts'

/** Drafts: taken in, checked, changed, taken away. */
export const drafts = {
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
    vi: 'Bỏ chọn với dự thảo “không góp ý qua mạng”: nơi khác chỉ đọc được, không góp ý và gửi tệp được; cán bộ nhập tay.',
    en: 'Untick for a draft that must not go online: only machines of the local network can comment or upload, others read it; staff type comments in.'
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
  'drafts.offline': { vi: 'Không góp ý qua mạng', en: 'Not online' },
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
  'drafts.replace': { vi: 'Thay bằng bản mới hơn', en: 'Put in a newer version' },
  'drafts.replace-text': {
    vi: 'Chọn tệp dự thảo mới và bản PDF của nó; hoặc chỉ tệp PDF nếu lời văn không đổi. Ý kiến đã nhận được giữ nguyên và tìm lại vị trí trong bản mới; vị trí không còn thì chuyển cho người xem lại. Bản cũ vẫn dùng cho đến khi đọc xong bản mới.',
    en: 'Choose the new file and its PDF, or the PDF alone where the words are the same. Comments are kept and placed in the new version; a place that is gone is left to be looked at. The old version holds until the new one is read.'
  },
  'drafts.replacing': {
    vi: 'Đã nhận “{file}”, đang đọc.',
    en: '“{file}” is received and being read.'
  },
  'drafts.remove': { vi: 'Bỏ dự thảo này', en: 'Remove this draft' },
  'drafts.remove-text': {
    vi: 'Chỉ bỏ được khi chưa có ý kiến nào về dự thảo này.',
    en: 'Possible only while no comment is about this draft.'
  },
  'drafts.removed': { vi: 'Đã bỏ dự thảo.', en: 'The draft is removed.' }
} satisfies Messages
