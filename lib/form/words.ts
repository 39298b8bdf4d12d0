/**
 * Every fixed word of gopy's own feedback form: the writer (lib/form) prints them, the reader (lib/intake/own-form.ts)
 * knows by them what was printed and what somebody wrote.
 */

/** The line by which a filled-in form is known. Another layout of the form gets another number. */
export const versionMark = 'Mẫu phiếu gopy 1'

export const formTitle = 'PHIẾU GÓP Ý'
/** Before the draft's title and the unit's name: the reader tells these lines by them. */
export const draftLead = 'Dự thảo: '
export const unitLead = 'Đơn vị lấy ý kiến: '

export const instructions = [
  'Ghi vào ô bên phải; ô nào không có ý kiến thì để trống. Mỗi ý kiến cụ thể ghi một bảng; cần thêm thì sao chép bảng “Ý kiến”.',
  'Gửi lại tệp này ở dạng Word (.docx), không đổi các chữ in sẵn.'
]

export const sections = {
  person: 'Người góp ý',
  general: 'Ý kiến về toàn bộ dự thảo',
  topics: 'Ý kiến theo nhóm nội dung gợi ý',
  particular: 'Ý kiến cụ thể',
  other: 'Ý kiến khác'
} as const

/** Heads of the two columns of the table of topics. */
export const topicHead = 'Nhóm nội dung'
export const answerHead = 'Ý kiến'

/** Title of the table of one entry, before its number. */
export const entryLead = 'Ý kiến '

/** The three stances of the official closed list. */
export const stances = ['Tán thành', 'Đồng ý một phần', 'Không tán thành'] as const

/** The first choice of the list of headings. */
export const wholeDraft = 'Toàn bộ dự thảo'

/** A field of the form: its label as printed, and the hint printed small below it. */
export interface FormField {
  label: string
  hint: string
}

export const fields = {
  author: { label: 'Họ và tên', hint: '' },
  unit: { label: 'Đơn vị', hint: '' },
  date: { label: 'Ngày góp ý', hint: '' },
  wholeStance: { label: 'Thái độ chung', hint: '(đánh dấu một ô)' },
  general: { label: 'Ý kiến chung', hint: '' },
  heading: { label: 'Đề mục', hint: '(chọn hoặc tự ghi)' },
  page: { label: 'Trang', hint: '' },
  line: { label: 'Dòng', hint: '' },
  quoted: { label: 'Dự thảo viết', hint: '(chép câu, chữ cần góp ý)' },
  proposed: { label: 'Đề nghị viết thành', hint: '(ghi đủ câu, chữ mới)' },
  opinion: { label: 'Đề nghị khác', hint: '(bổ sung, bỏ, làm rõ…)' },
  reason: { label: 'Lý do', hint: '' },
  stance: { label: 'Thái độ', hint: '' },
  other: { label: 'Nội dung', hint: '(giải pháp, sáng kiến, kiến nghị khác)' }
} as const satisfies Record<string, FormField>

export type FormFieldName = keyof typeof fields

/** Prompts of empty fields: never anybody's words, also where a program has turned them into plain text. */
export const prompts = {
  text: 'Bấm để ghi',
  choice: 'Bấm để chọn',
  date: 'Bấm để chọn ngày'
} as const

export type PromptName = keyof typeof prompts
