import type { Language } from '../model/failures.ts'

/** Everything the commands say, one table; `{name}` is a blank. Expected failures have their own (model/failures.ts). */
const messages = {
  'unknown-command': {
    vi: 'Không có lệnh “{command}”. Xem: gopy --help',
    en: 'There is no command “{command}”. See: gopy --help'
  },
  'unknown-option': {
    vi: 'Lệnh {command} không có tùy chọn “{option}”. Xem: gopy {command} --help',
    en: '{command} has no option “{option}”. See: gopy {command} --help'
  },
  'option-value': { vi: 'Tùy chọn “{option}” cần một giá trị.', en: 'Option “{option}” needs a value.' },
  'option-twice': { vi: 'Tùy chọn “{option}” chỉ được dùng một lần.', en: 'Option “{option}” may be given once only.' },
  'option-missing': {
    vi: 'Thiếu {option}. Xem: gopy {command} --help',
    en: '{option} is missing. See: gopy {command} --help'
  },
  'too-many-files': {
    vi: 'Thừa tham số “{value}”. Xem: gopy {command} --help',
    en: 'Unexpected argument “{value}”. See: gopy {command} --help'
  },
  'layout-first': {
    vi: '--layout phải đứng sau --draft của dự thảo tương ứng.',
    en: '--layout must follow the --draft it belongs to.'
  },
  'layout-twice': { vi: 'Mỗi dự thảo chỉ có một --layout.', en: 'A draft has one --layout only.' },
  language: { vi: '--lang chỉ nhận vi hoặc en.', en: '--lang is vi or en.' },
  'out-inside': {
    vi: 'Thư mục kết quả “{out}” nằm trong thư mục góp ý “{comments}”. Hãy chọn nơi khác.',
    en: 'The output folder “{out}” lies inside the comments folder “{comments}”. Choose another place.'
  },
  'out-file': { vi: '“{out}” là tệp, không phải thư mục.', en: '“{out}” is a file, not a folder.' },
  'not-a-file': { vi: '“{file}” không phải là tệp.', en: '“{file}” is not a file.' },
  'not-json': { vi: 'Tệp “{file}” không phải JSON đúng: {reason}', en: '“{file}” is not valid JSON: {reason}' },
  'topics-shape': {
    vi: 'Tệp nhóm nội dung “{file}”: {reason}',
    en: 'Topics file “{file}”: {reason}'
  },
  'topic-list': { vi: 'cần một danh sách có ít nhất một nhóm.', en: 'a list with at least one topic is needed.' },
  'topic-field': {
    vi: 'nhóm thứ {n} thiếu hoặc sai “{field}”.',
    en: 'topic {n} lacks “{field}” or has a wrong one.'
  },
  'topic-twice': { vi: 'mã “{id}” dùng hai lần.', en: 'the id “{id}” is used twice.' },
  'map-shape': {
    vi: 'Tệp bảng nhóm nội dung “{file}”: {reason}',
    en: 'Topic map “{file}”: {reason}'
  },
  'map-drafts': { vi: 'thiếu “drafts”.', en: '“drafts” is missing.' },
  'map-heading': {
    vi: 'đề mục {heading} không có hoặc đã khác trong dự thảo {draft}.',
    en: 'heading {heading} is not in draft {draft} or has changed.'
  },
  'map-draft': { vi: 'không có dự thảo {draft}.', en: 'there is no draft {draft}.' },
  'map-topic': { vi: 'không có nhóm “{topic}”.', en: 'there is no topic “{topic}”.' },
  'settings-shape': { vi: 'Tệp thiết lập “{file}”: {reason}', en: 'Settings file “{file}”: {reason}' },
  unexpected: { vi: 'Lỗi ngoài dự kiến: {reason}', en: 'Unexpected error: {reason}' },
  'cannot-write': { vi: 'Không ghi được “{file}”: {reason}', en: 'Cannot write “{file}”: {reason}' },
  'skip-hidden': { vi: 'Bỏ qua tệp ẩn: {file}', en: 'Skipped hidden file: {file}' },
  'skip-lock': { vi: 'Bỏ qua tệp khóa của Office: {file}', en: 'Skipped Office lock file: {file}' },
  'skip-link': {
    vi: 'Bỏ qua liên kết ra ngoài thư mục hoặc đến thư mục khác: {file}',
    en: 'Skipped link to a folder or out of the comments folder: {file}'
  },
  'skip-special': { vi: 'Bỏ qua mục không phải tệp: {file}', en: 'Skipped, not a file: {file}' },
  'folder-empty': { vi: 'Không có tệp nào trong “{file}”.', en: 'There is no file in “{file}”.' },
  'progress-draft': { vi: 'Đọc dự thảo {file}', en: 'Reading the draft {file}' },
  'progress-read': { vi: 'Đọc tệp góp ý {n}/{all}', en: 'Reading comment files {n}/{all}' },
  'progress-understand': { vi: 'Xác định ý kiến, vị trí {n}/{all}', en: 'Understanding and placing {n}/{all}' },
  'progress-group': { vi: 'Ghép nhóm ý kiến', en: 'Grouping' },
  'progress-write': { vi: 'Viết báo cáo', en: 'Writing the report' },
  'sum-files': {
    vi: 'Tệp đã đọc: {n} (không đọc được {u}, trùng {d}, không có ý kiến {e})',
    en: 'Files read: {n} ({u} unreadable, {d} duplicate, {e} without comments)'
  },
  'sum-comments': {
    vi: 'Ý kiến: {n} của {p} người; đưa vào báo cáo {m}, để riêng {k}',
    en: 'Comments: {n} by {p} people; {m} reported, {k} set aside'
  },
  'sum-places': {
    vi: 'Vị trí: {exact} đúng đoạn, {approximate} gần đúng, {heading} theo đề mục, {document} cả dự thảo, {unresolved} chưa tìm thấy',
    en: 'Places: {exact} exact, {approximate} approximate, {heading} heading, {document} whole draft, {unresolved} not found'
  },
  'sum-groups': { vi: 'Nhóm ý kiến: {n}', en: 'Groups: {n}' },
  'sum-balanced': { vi: 'Sổ đối chiếu: khớp', en: 'Ledger: balanced' },
  'sum-unbalanced': {
    vi: 'Sổ đối chiếu: KHÔNG KHỚP, không dùng kết quả này',
    en: 'Ledger: NOT BALANCED, do not use this result'
  },
  'sum-out': { vi: 'Kết quả trong thư mục: {out}', en: 'Results in: {out}' },
  'form-one-draft': {
    vi: 'Mỗi phiếu dành cho một dự thảo: chỉ nêu một --draft.',
    en: 'A form is for one draft: give one --draft.'
  },
  'form-over': {
    vi: '“{out}” là chính dự thảo hoặc một tệp đầu vào. Hãy chọn tên khác.',
    en: '“{out}” is the draft itself or another input file. Choose another name.'
  },
  'form-folder': {
    vi: '“{out}” là thư mục. Hãy ghi tên tệp phiếu, ví dụ phieu-gop-y.docx.',
    en: '“{out}” is a folder. Name the file, for example form.docx.'
  },
  'form-done': {
    vi: 'Phiếu góp ý: {out} ({headings} đề mục để chọn, {topics} nhóm nội dung)',
    en: 'Feedback form: {out} ({headings} headings to choose from, {topics} topics)'
  },
  'demo-report': { vi: 'Báo cáo mẫu: {file}', en: 'Sample report: {file}' },
  'demo-missing': {
    vi: 'Bản cài này không có thư mục samples/.',
    en: 'This installation has no samples/ folder.'
  },
  'line-page': { vi: 'tr. {page}, d. {line}', en: 'p. {page}, l. {line}' },
  'outline-draft': {
    vi: '{title} ({file}): {pages} trang, {lines} dòng, {headings} đề mục, {paragraphs} đoạn',
    en: '{title} ({file}): {pages} pages, {lines} lines, {headings} headings, {paragraphs} paragraphs'
  },
  unknown: { vi: '?', en: '?' },
  'read-file': {
    vi: '{file}: {channel}; người gửi: {submitter}; đơn vị: {unit}; ngày: {date}',
    en: '{file}: {channel}; sender: {submitter}; unit: {unit}; date: {date}'
  },
  'read-comments': { vi: '{n} ý kiến', en: '{n} comments' },
  'read-author': { vi: 'Người góp ý: {author} ({unit})', en: 'By: {author} ({unit})' },
  'read-source': { vi: 'Chỗ trong tệp: {source}', en: 'Place in the file: {source}' },
  'read-reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'read-context': { vi: 'Thuộc: {context}', en: 'Under: {context}' },
  'read-place': { vi: 'Vị trí ghi: {place}', en: 'Place stated: {place}' },
  'read-quoted': { vi: 'Dẫn dự thảo: {quoted}', en: 'Draft cited: {quoted}' },
  'read-look': { vi: 'Cần xem: {reason}', en: 'Look at: {reason}' }
} satisfies Record<string, Record<Language, string>>

export type MessageKey = keyof typeof messages

/** A message in one language with its blanks filled. */
export function message(language: Language, key: MessageKey, blanks: Record<string, string | number> = {}): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? '?'))
}
