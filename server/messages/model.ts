import type { Channel, Kind, LocationStatus, Stance } from '../../lib/model/comment.ts'
import { evidencePhrases } from '../../lib/report/evidence-phrases.ts'

interface Words {
  vi: string
  en: string
}

const kinds = {
  'kind.approve': { vi: 'Tán thành', en: 'Agreement' },
  'kind.add': { vi: 'Bổ sung', en: 'Addition' },
  'kind.replace': { vi: 'Sửa, thay', en: 'Replacement' },
  'kind.delete': { vi: 'Bỏ', en: 'Deletion' },
  'kind.move': { vi: 'Chuyển vị trí', en: 'Move' },
  'kind.restructure': { vi: 'Bố cục lại', en: 'Restructuring' },
  'kind.clarify': { vi: 'Làm rõ, cân nhắc', en: 'Clarification' },
  'kind.correct': { vi: 'Sửa lỗi, số liệu', en: 'Correction' },
  'kind.propose': { vi: 'Đề xuất, hiến kế', en: 'Proposal' },
  'kind.object': { vi: 'Không tán thành', en: 'Objection' },
  'kind.other': { vi: 'Loại khác', en: 'Other' }
} satisfies Record<`kind.${Kind}`, Words>

const stances = {
  'stance.agree': { vi: 'Tán thành', en: 'Agrees' },
  'stance.agree-in-part': { vi: 'Đồng ý một phần', en: 'Agrees in part' },
  'stance.disagree': { vi: 'Không tán thành', en: 'Disagrees' },
  'stance.none': { vi: 'Không nêu thái độ', en: 'No stance' }
} satisfies Record<`stance.${Stance}`, Words>

const channels = {
  'channel.form': { vi: 'Phiếu góp ý', en: 'Form' },
  'channel.letter': { vi: 'Văn bản, công văn', en: 'Letter' },
  'channel.minutes': { vi: 'Biên bản họp', en: 'Minutes' },
  'channel.chat': { vi: 'Nhóm trực tuyến', en: 'Chat group' },
  'channel.spreadsheet': { vi: 'Bảng tính', en: 'Spreadsheet' },
  'channel.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'channel.returned-draft': { vi: 'Góp ý trên dự thảo', en: 'Marked copy of the draft' },
  'channel.text': { vi: 'Tệp văn bản', en: 'Plain text' },
  'channel.unknown': { vi: 'Chưa rõ hình thức', en: 'Unknown' }
} satisfies Record<`channel.${Channel}`, Words>

const places = {
  'place.heading': { vi: 'Cả đề mục', en: 'A whole section' },
  'place.document': { vi: 'Cả dự thảo', en: 'The whole draft' },
  'place.unresolved': { vi: 'Chưa tìm thấy', en: 'Not found' }
} satisfies Record<`place.${Exclude<LocationStatus, 'exact' | 'approximate'>}`, Words>

export type CommentState = 'unsure' | 'clear' | 'confirmed' | 'aside' | 'replaced' | 'withdrawn'
export type SubmissionState = 'waiting' | 'read' | 'unreadable' | 'aside' | 'withdrawn'
export type ConsultationState = 'preparing' | 'open' | 'closed'
export type DraftState = 'waiting' | 'ready' | 'failed'
export type JobState = 'waiting' | 'running' | 'done' | 'failed'
export type Via = 'web' | 'upload' | 'typed'

const commentStates = {
  'comment-state.unsure': { vi: 'Cần xem', en: 'To be looked at' },
  'comment-state.clear': { vi: 'Máy đã xếp', en: 'Placed by program' },
  'comment-state.confirmed': { vi: 'Đã xác nhận', en: 'Confirmed' },
  'comment-state.aside': { vi: 'Để riêng', en: 'Set aside' },
  'comment-state.replaced': { vi: 'Đã tách lại', en: 'Cut anew' },
  'comment-state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' }
} satisfies Record<`comment-state.${CommentState}`, Words>

const submissionStates = {
  'submission-state.waiting': { vi: 'Đang đọc', en: 'Being read' },
  'submission-state.read': { vi: 'Đã đọc', en: 'Read' },
  'submission-state.unreadable': { vi: 'Không đọc được', en: 'Unreadable' },
  'submission-state.aside': { vi: 'Để riêng', en: 'Set aside' },
  'submission-state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' }
} satisfies Record<`submission-state.${SubmissionState}`, Words>

const otherStates = {
  'consultation-state.preparing': { vi: 'Đang chuẩn bị', en: 'Being prepared' },
  'consultation-state.open': { vi: 'Đang lấy ý kiến', en: 'Open' },
  'consultation-state.closed': { vi: 'Đã đóng', en: 'Closed' },
  'draft-state.waiting': { vi: 'Đang đọc', en: 'Being read' },
  'draft-state.ready': { vi: 'Đã đọc', en: 'Read' },
  'draft-state.failed': { vi: 'Không đọc được', en: 'Could not be read' },
  'via.web': { vi: 'Góp ý trên trang', en: 'On the page' },
  'via.upload': { vi: 'Tải tệp lên', en: 'Uploaded' },
  'via.typed': { vi: 'Nhập tay', en: 'Typed in' },
  'made-by.program': { vi: 'Máy xếp', en: 'By the program' },
  'made-by.person': { vi: 'Người xếp', en: 'By a person' }
} satisfies Record<
  | `consultation-state.${ConsultationState}`
  | `draft-state.${DraftState}`
  | `via.${Via}`
  | `made-by.${'program' | 'person'}`,
  Words
>

type EvidencePhrases = typeof evidencePhrases
type Evidence = { [K in keyof EvidencePhrases as K extends `code-${infer C}` ? `evidence.${C}` : never]: Words }

/** Codes of `Location.why` and `Location.doubts` in the words of the report: 'evidence.page-differs'. */
const evidence = Object.fromEntries(
  Object.entries(evidencePhrases).map(([code, words]) => [code.replace('code-', 'evidence.'), words])
) as Evidence

/** The words for every value of the model that a screen shows: 'kind.add', 'stance.agree', 'comment-state.unsure'. */
export const model = {
  ...kinds,
  ...stances,
  ...channels,
  ...places,
  ...commentStates,
  ...submissionStates,
  ...otherStates,
  ...evidence
}

/** "also-heading:h5" → the message's key and the heading it names; a code that nobody knows has no key. */
export function evidenceOf(code: string): { key: keyof Evidence | null; heading: string | null } {
  const [name = '', heading] = code.split(':')
  const key = `evidence.${name}`
  return { key: Object.hasOwn(evidence, key) ? (key as keyof Evidence) : null, heading: heading ?? null }
}
