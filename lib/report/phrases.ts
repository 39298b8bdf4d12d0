import type { Language } from '../model/failures.ts'
import { evidencePhrases } from './evidence-phrases.ts'
import { reviewPhrases } from './review-phrases.ts'
import type { Run } from './run.ts'
import { sheetPhrases } from './xlsx/sheet-phrases.ts'

/**
 * Every fixed phrase a report may hold (G5: not one sentence of the compiler's own). `{n}`, `{all}` … are counts,
 * `{word}` a tendency word of the settings, `{date}` a date, `{number}` a number of the draft. Nothing else is ever
 * written between headings, names and verbatim words; a unit may set its own wording (`ReportSettings.phrases`).
 */
export const phrases = {
  ...reviewPhrases,
  ...evidencePhrases,
  ...sheetPhrases,
  // Header and end
  'type-name': { vi: 'BÁO CÁO', en: 'REPORT' },
  'summary-one': { vi: 'Tổng hợp ý kiến góp ý đối với dự thảo ', en: 'Synthesis of the comments on the draft ' },
  'summary-many': { vi: 'Tổng hợp ý kiến góp ý đối với các dự thảo', en: 'Synthesis of the comments on the drafts' },
  'blank-superior': { vi: '………………………………', en: '………………………………' },
  'blank-issuer': { vi: '………………………………', en: '………………………………' },
  'blank-place-date': {
    vi: '………, ngày … tháng … năm ……',
    en: '………, … ……… ……'
  },
  'blank-name': { vi: '………………………………', en: '………………………………' },
  closing: {
    vi: 'Trên đây là tổng hợp ý kiến góp ý đối với dự thảo./.',
    en: 'This is the synthesis of the comments on the draft./.'
  },
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  'recipient-committee': { vi: '- Cấp ủy đơn vị (để b/c);', en: '- The unit’s Party committee (report);' },
  'recipient-above': { vi: '- Ban Thường vụ Đoàn cấp trên (để b/c);', en: '- The union above (report);' },
  'recipient-file': { vi: '- Lưu.', en: '- File.' },
  // I
  'section-consultation': { vi: 'TÌNH HÌNH TỔ CHỨC LẤY Ý KIẾN', en: 'HOW THE CONSULTATION WAS HELD' },
  'three-counts': { vi: 'Số người, số lượt và số ý kiến', en: 'People, submissions and comments' },
  'count-people': { vi: 'Số người góp ý: {n} người.', en: 'People who commented: {n}.' },
  'count-submissions': {
    vi: 'Số lượt góp ý (phiếu, văn bản, biên bản, thư, tệp nhận được): {n} lượt.',
    en: 'Submissions received (forms, letters, minutes, mails, files): {n}.'
  },
  'count-comments': {
    vi: 'Số ý kiến (mỗi đề nghị hoặc nhận xét riêng biệt là một ý kiến): {n} ý kiến.',
    en: 'Comments (each separate request or opinion is one): {n}.'
  },
  'count-accounted': {
    vi: 'Trong {n} ý kiến nhận được, đưa vào báo cáo {m} ý kiến, để riêng có ghi lý do {k} ý kiến.',
    en: 'Of {n} comments received, {m} are in this report and {k} are set aside with a reason.'
  },
  'counts-differ': {
    vi: 'Số người, số lượt và số ý kiến là ba số đếm khác nhau, không cộng với nhau.',
    en: 'People, submissions and comments are three different counts and are never added to each other.'
  },
  'count-drafts': { vi: 'Số dự thảo lấy ý kiến: {n}.', en: 'Drafts under consultation: {n}.' },
  'dates-from-to': {
    vi: 'Ngày ghi trên phiếu, văn bản góp ý: từ {date} đến {date2}.',
    en: 'Dates on the submissions: from {date} to {date2}.'
  },
  'date-one': { vi: 'Ngày ghi trên phiếu, văn bản góp ý: {date}.', en: 'Date on the submissions: {date}.' },
  'meetings-attended': {
    vi: 'Số cuộc họp có biên bản: {n}; số người dự ghi trong biên bản: {m}.',
    en: 'Meetings with minutes: {n}; people attending according to the minutes: {m}.'
  },
  meetings: { vi: 'Số cuộc họp có biên bản: {n}.', en: 'Meetings with minutes: {n}.' },
  'by-channel': { vi: 'Theo hình thức góp ý', en: 'By channel' },
  'by-unit': { vi: 'Theo đơn vị', en: 'By unit' },
  'not-counted': {
    vi: 'Tệp trùng, tệp không đọc được, tệp không có ý kiến',
    en: 'Duplicates, unreadable files, files without comments'
  },
  'none-of-these': { vi: 'Không có.', en: 'None.' },
  'channel-form': { vi: 'Phiếu góp ý', en: 'Form' },
  'channel-letter': { vi: 'Văn bản, công văn góp ý', en: 'Letter' },
  'channel-minutes': { vi: 'Biên bản họp', en: 'Minutes' },
  'channel-chat': { vi: 'Nhóm trực tuyến', en: 'Chat group' },
  'channel-spreadsheet': { vi: 'Bảng tính', en: 'Spreadsheet' },
  'channel-email': { vi: 'Thư điện tử', en: 'E-mail' },
  'channel-returned-draft': { vi: 'Góp ý trực tiếp trên dự thảo', en: 'Marked copy of the draft' },
  'channel-text': { vi: 'Tệp văn bản', en: 'Plain text' },
  'channel-unknown': { vi: 'Chưa rõ hình thức', en: 'Unknown' },
  'unit-unknown': { vi: 'Không ghi đơn vị', en: 'Unit not given' },
  'author-unknown': { vi: 'không ghi tên', en: 'name not given' },
  total: { vi: 'Cộng', en: 'Total' },
  'column-number': { vi: 'TT', en: 'No.' },
  'column-channel': { vi: 'Hình thức', en: 'Channel' },
  'column-unit': { vi: 'Đơn vị', en: 'Unit' },
  'column-people': { vi: 'Số người', en: 'People' },
  'column-submissions': { vi: 'Số lượt', en: 'Submissions' },
  'column-comments': { vi: 'Số ý kiến', en: 'Comments' },
  'column-file': { vi: 'Tệp', en: 'File' },
  'column-reason': { vi: 'Lý do', en: 'Reason' },
  'column-submitter': { vi: 'Người gửi, đơn vị', en: 'Sender, unit' },
  'column-date': { vi: 'Ngày', en: 'Date' },
  'column-outcome': { vi: 'Kết quả', en: 'Outcome' },
  'column-place': { vi: 'Vị trí (đề mục, trang, dòng, đoạn)', en: 'Place (heading, page, line, paragraph)' },
  'column-draft-words': { vi: 'Nội dung dự thảo', en: 'Words of the draft' },
  'column-request': { vi: 'Đề nghị (nguyên văn)', en: 'Request (verbatim)' },
  'column-who': { vi: 'Người góp ý, đơn vị', en: 'Who, unit' },
  'people-per-unit': {
    vi: 'Một người góp ý bằng nhiều hình thức được tính ở mỗi hình thức nhưng chỉ tính một lần ở dòng cộng.',
    en: 'Somebody who used several channels counts in each of them, but once in the total.'
  },
  'tables-received': {
    vi: 'Hai bảng này tính trên mọi ý kiến nhận được, kể cả ý kiến để riêng.',
    en: 'These two tables count all comments received, those set aside included.'
  },
  'files-without-comment': { vi: 'Tệp không có ý kiến, không đọc được', en: 'Files without a comment or not readable' },
  // II
  'section-assessment': { vi: 'ĐÁNH GIÁ CHUNG', en: 'GENERAL ASSESSMENT' },
  'stances-stated': {
    vi: 'Trong {all} ý kiến về dự thảo, {n} ý kiến nêu rõ thái độ: ',
    en: 'Of {all} comments on the draft, {n} state where they stand: '
  },
  'stance-agree': { vi: '{word} ({n}/{all}) tán thành', en: '{word} ({n}/{all}) agree' },
  'stance-agree-in-part': { vi: '{word} ({n}/{all}) đồng ý một phần', en: '{word} ({n}/{all}) agree in part' },
  'stance-disagree': { vi: '{word} ({n}/{all}) không tán thành', en: '{word} ({n}/{all}) disagree' },
  'stances-none': {
    vi: 'Trong {all} ý kiến về dự thảo, không có ý kiến nào nêu rõ thái độ.',
    en: 'None of the {all} comments on the draft states where it stands.'
  },
  'agreement-whole': { vi: 'Tán thành chung, không nêu riêng đề mục: ', en: 'General agreement, no heading named: ' },
  'agreement-headings': { vi: 'Tán thành từng đề mục:', en: 'Agreement with single headings:' },
  'agreement-none': {
    vi: 'Không có ý kiến chỉ nêu tán thành.',
    en: 'No comment only states agreement.'
  },
  // III
  'section-content': { vi: 'Ý KIẾN GÓP Ý CỤ THỂ', en: 'COMMENTS IN DETAIL' },
  'topic-number': { vi: ' (nội dung gợi ý {number})', en: ' (topic {number})' },
  'topic-unknown': { vi: 'Chưa xác định nhóm nội dung', en: 'Topic not determined' },
  'topic-empty': { vi: 'Không có ý kiến.', en: 'No comments.' },
  'cell-count': {
    vi: '{n} ý kiến của {p} người thuộc {u} đơn vị.',
    en: '{n} comments by {p} people of {u} units.'
  },
  'cell-count-no-unit': { vi: '{n} ý kiến của {p} người.', en: '{n} comments by {p} people.' },
  'cell-count-only': { vi: '{n} ý kiến.', en: '{n} comments.' },
  'whole-draft': { vi: 'Chung cho cả dự thảo', en: 'The draft as a whole' },
  'before-headings': { vi: 'Phần mở đầu, trước đề mục thứ nhất', en: 'Before the first heading' },
  'kind-approve': { vi: '{word} ({n}/{all}) tán thành, giữ như dự thảo', en: '{word} ({n}/{all}) agree' },
  'kind-add': { vi: '{word} ({n}/{all}) đề nghị bổ sung', en: '{word} ({n}/{all}) ask for an addition' },
  'kind-replace': { vi: '{word} ({n}/{all}) đề nghị sửa, thay', en: '{word} ({n}/{all}) ask for other words' },
  'kind-delete': { vi: '{word} ({n}/{all}) đề nghị bỏ', en: '{word} ({n}/{all}) ask for a deletion' },
  'kind-move': { vi: '{word} ({n}/{all}) đề nghị chuyển vị trí', en: '{word} ({n}/{all}) ask to move' },
  'kind-restructure': {
    vi: '{word} ({n}/{all}) đề nghị bố cục lại',
    en: '{word} ({n}/{all}) ask to restructure'
  },
  'kind-clarify': {
    vi: '{word} ({n}/{all}) đề nghị làm rõ, cân nhắc',
    en: '{word} ({n}/{all}) ask to clarify or consider'
  },
  'kind-correct': {
    vi: '{word} ({n}/{all}) đề nghị sửa lỗi, rà soát số liệu',
    en: '{word} ({n}/{all}) ask to correct'
  },
  'kind-propose': { vi: '{word} ({n}/{all}) đề xuất, hiến kế', en: '{word} ({n}/{all}) propose' },
  'kind-object': { vi: '{word} ({n}/{all}) không tán thành', en: '{word} ({n}/{all}) object' },
  'kind-other': { vi: '{word} ({n}/{all}) nêu nội dung khác', en: '{word} ({n}/{all}) say something else' },
  tendencies: { vi: 'Xu hướng: ', en: 'Tendencies: ' },
  'shared-requests': {
    vi: 'Nội dung được từ hai ý kiến trở lên cùng nêu: ',
    en: 'Raised by two comments or more: '
  },
  'part-shared': { vi: 'Các ý kiến', en: 'Opinions' },
  'part-deep': { vi: 'Ý kiến cá biệt có lập luận', en: 'Individual opinions with their argument' },
  'part-edit': { vi: 'Đề nghị sửa đổi, bổ sung', en: 'Requested changes' },
  opinions: { vi: '{n} ý kiến', en: '{n} comments' },
  support: { vi: '{n} ý kiến, {p} người, {u} đơn vị', en: '{n} comments, {p} people, {u} units' },
  'support-no-unit': { vi: '{n} ý kiến, {p} người', en: '{n} comments, {p} people' },
  'weighed-group': { vi: '{word} ({n}/{all})', en: '{word} ({n}/{all})' },
  'other-wording': { vi: 'Cách nêu khác: ', en: 'Also worded: ' },
  'draft-says': { vi: 'Dự thảo: ', en: 'Draft: ' },
  'draft-quoted': { vi: 'Nội dung dự thảo được dẫn: ', en: 'Words cited: ' },
  'tracked-insert': { vi: 'Bổ sung: ', en: 'Add: ' },
  'tracked-delete': { vi: 'Bỏ: ', en: 'Delete: ' },
  'tracked-replace': { vi: 'Sửa thành: ', en: 'Change into: ' },
  'tracked-move': { vi: 'Chuyển: ', en: 'Move: ' },
  'tracked-join': { vi: 'Nối hai đoạn thành một, ở chỗ: ', en: 'Join two paragraphs at: ' },
  'tracked-split': { vi: 'Tách thành hai đoạn, ở chỗ: ', en: 'Split the paragraph at: ' },
  'moved-behind': { vi: 'Vào sau: ', en: 'Behind: ' },
  'new-words': { vi: 'Đề nghị viết: ', en: 'Proposed: ' },
  change: { vi: 'Sửa đổi: ', en: 'Change: ' },
  'change-add': { vi: 'Bổ sung: ', en: 'Add: ' },
  'change-delete': { vi: 'Bỏ: ', en: 'Delete: ' },
  'reason-given': { vi: 'Lý do: ', en: 'Reason: ' },
  'place-said': { vi: 'Vị trí ghi trong góp ý: ', en: 'Place as stated: ' },
  'lead-in': { vi: 'Thuộc mục góp ý: ', en: 'Under: ' },
  'more-names': { vi: 'và {n} người khác', en: 'and {n} more' },
  'people-of-unit': { vi: '{n} người', en: '{n} people' },
  'no-words': { vi: '(không có nội dung chữ)', en: '(no words)' },
  // Places
  page: { vi: 'trang {number}', en: 'page {number}' },
  line: { vi: 'dòng {number}', en: 'line {number}' },
  paragraph: { vi: 'đoạn {number}', en: 'paragraph {number}' },
  'heading-itself': { vi: 'tên đề mục', en: 'the heading itself' },
  'whole-heading': { vi: 'cả đề mục', en: 'the whole section' },
  footnote: { vi: 'chú thích số {number}', en: 'footnote {number}' },
  table: { vi: 'bảng {number}, dòng {row}', en: 'table {number}, row {row}' },
  approximate: { vi: 'vị trí gần đúng', en: 'approximate place' },
  'place-not-found': { vi: 'chưa tìm thấy vị trí', en: 'place not found' },
  // IV, V, VI
  'section-style': { vi: 'BỐ CỤC, VĂN PHONG, CHÍNH TẢ', en: 'LAYOUT, STYLE, SPELLING' },
  'section-other': { vi: 'CÁC ĐỀ XUẤT, NỘI DUNG KHÁC', en: 'OTHER PROPOSALS' },
  'section-unplaced': {
    vi: 'Ý KIẾN CHƯA XÁC ĐỊNH ĐƯỢC VỊ TRÍ TRONG DỰ THẢO',
    en: 'COMMENTS NOT PLACED IN THE DRAFT'
  },
  'unplaced-note': {
    vi: 'Các ý kiến dưới đây nêu vị trí không tìm thấy trong dự thảo, cần người phụ trách xem lại.',
    en: 'The places these comments name were not found in the draft; staff must look.'
  },
  'unplaced-other-draft': {
    vi: 'Về văn bản khác, không gửi kèm trong lần tổng hợp này',
    en: 'On another document that was not handed in'
  },
  'unplaced-not-found': { vi: 'Vị trí không tìm thấy trong dự thảo', en: 'Place not found in the draft' },
  'section-empty': { vi: 'Không có ý kiến.', en: 'No comments.' },
  // Annex
  annex: { vi: 'PHỤ LỤC', en: 'ANNEX' },
  'annex-title': { vi: 'Sổ đối chiếu các tệp nhận được', en: 'Ledger of the files received' },
  'ledger-sum': {
    vi: 'Nhận {n} ý kiến = đưa vào báo cáo {m} + để riêng {k}.',
    en: 'Received {n} comments = reported {m} + set aside {k}.'
  },
  'ledger-balanced': { vi: 'Sổ đối chiếu khớp.', en: 'The ledger balances.' },
  'ledger-unbalanced': {
    vi: 'Sổ đối chiếu KHÔNG khớp, báo cáo chưa dùng được.',
    en: 'The ledger does NOT balance; this report must not be used.'
  },
  'outcome-reported': { vi: '{n} ý kiến đưa vào báo cáo: ', en: '{n} comments reported: ' },
  'outcome-set-aside': { vi: '{n} ý kiến để riêng', en: '{n} comments set aside' },
  'outcome-aside': { vi: 'Để riêng: ', en: 'Set aside: ' },
  'outcome-duplicate': { vi: 'Trùng với ', en: 'The same as ' },
  'outcome-unreadable': { vi: 'Không đọc được. ', en: 'Unreadable. ' },
  'outcome-empty': { vi: 'Không thấy ý kiến trong tệp.', en: 'No comment found in the file.' },
  'set-aside-list': { vi: 'Ý kiến để riêng', en: 'Comments set aside' },
  'column-words': { vi: 'Nguyên văn', en: 'Verbatim' },
  'tendency-note': {
    vi: 'Từ chỉ xu hướng và mức dùng: ',
    en: 'Words for tendencies and their levels: '
  },
  'tendency-word': { vi: '{word} ý kiến', en: '{word} comments' },
  'tendency-share': { vi: '“{word}” từ {n}% và ít nhất {k} ý kiến', en: '“{word}” from {n}% and {k} comments' },
  'tendency-count': { vi: '“{word}” từ {k} ý kiến', en: '“{word}” from {k} comments' },
  'tendency-rest': { vi: '“{word}” khi ít hơn', en: '“{word}” below that' },
  'layout-unknown': {
    vi: 'Dự thảo không có bản dàn trang: số trang, số dòng để trống.',
    en: 'No layout of the draft is known: pages and lines are left out.'
  },
  contents: { vi: 'Mục lục', en: 'Contents' },
  'reference-note': {
    vi: 'Ký hiệu [g…] là mã nhóm ý kiến, tra được người góp ý và tệp gốc trong bảng rà soát kèm theo.',
    en: 'A mark [g…] is the number of a group of comments; the review list leads from it to people and files.'
  }
} satisfies Record<string, Record<Language, string>>

export type PhraseKey = keyof typeof phrases

export function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(phrases, key)
}

export type Blanks = Record<string, string | number>
/** Makes the run of a phrase, its blanks filled. */
export type Say = (key: PhraseKey, blanks?: Blanks) => Run

/** The phrases in one language, with the unit's own wording where it set one; thousands are marked as the language does. */
export function phrasebook(language: Language, own: Partial<Record<PhraseKey, string>> = {}): Say {
  return (key, blanks = {}) => ({ as: 'phrase', text: fill(own[key] ?? phrases[key][language], blanks, language) })
}

function fill(template: string, blanks: Blanks, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name] ?? '?'
    return typeof value === 'number' ? formatCount(value, language) : value
  })
}

/** 12500 → "12.500" in Vietnamese, "12,500" in English. */
export function formatCount(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}
