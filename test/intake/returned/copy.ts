import { understand } from '../../../lib/pipeline.ts'
import type { Comment, Remark } from '../../../lib/model/comment.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import { draftOf } from '../../../lib/draft/draft.ts'
import { readSubmissions, type Intake } from '../../../lib/intake/submission.ts'
import { indexDrafts } from '../../../lib/locate/draft-index.ts'
import { readDocx } from '../../../lib/read/docx/docx.ts'
import { makeDocx, paragraph, run, table, type DocxParts } from '../../support/docx.ts'

/** The draft of these tests: a made-up hospital's report. */
export const lines = [
  'BÁO CÁO',
  'Kết quả công tác năm của Bệnh viện Đa khoa Suối Mơ',
  'I. KẾT QUẢ ĐẠT ĐƯỢC',
  'Năm qua bệnh viện đã khám cho 12.400 lượt người bệnh. Tỉ lệ hài lòng của người bệnh đạt 86% theo phiếu khảo sát của khoa Dinh dưỡng.',
  '- Khoa Nhi đã mở thêm hai phòng khám ngoài giờ, phục vụ bà con vùng xa vào ngày nghỉ.',
  '- Khoa Ngoại triển khai kỹ thuật nội soi khớp cho người cao tuổi.',
  '- Phòng Điều dưỡng tổ chức bốn lớp tập huấn về chăm sóc tại nhà.',
  'II. HẠN CHẾ',
  'Thời gian chờ khám còn dài; việc hẹn khám qua điện thoại chưa được nhiều người bệnh biết đến.',
  'Kho thuốc đôi lúc thiếu một số loại thuốc nhỏ mắt.',
  'III. NHIỆM VỤ NĂM TỚI',
  'Nâng cấp hệ thống lấy số thứ tự tự động tại khu đăng ký.',
  'Phấn đấu 100% khoa lâm sàng dùng bệnh án điện tử, thời gian chờ khám bình quân dưới 40 phút.',
  'Xây dựng vườn thuốc nam phía sau khu phục hồi chức năng.'
]

const rows = [
  ['Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
  ['Lượt khám', '12.000', 'Đạt'],
  ['Lớp tập huấn', '4', 'Không đạt'],
  ['Giường bệnh', '150', 'Không đạt']
]

/** The body of a copy: `changed` puts other XML in the place of a line, by its number; the table may be another. */
export function bodyOf(changed: Record<number, string> = {}, tableXml = table(rows)): string {
  return lines.map((line, i) => changed[i] ?? paragraph(line)).join('') + tableXml
}

export async function officialDraft(parts: DocxParts = { body: bodyOf() }): Promise<Draft> {
  return draftOf('d1', 'du-thao.docx', '', (await readDocx(makeDocx(parts))).value)
}

/** What the received file gives, read beside the draft. */
export async function received(parts: DocxParts, file = 'du-thao-gop-y.docx', draft?: Draft): Promise<Intake> {
  const intakes = await readSubmissions(file, makeDocx(parts), [draft ?? (await officialDraft())])
  return intakes[0]!
}

export async function remarksOf(parts: DocxParts): Promise<Remark[]> {
  return (await received(parts)).remarks
}

/** The one remark of a copy in which a single line was changed. */
export async function onlyRemark(changed: Record<number, string>): Promise<Remark> {
  const remarks = await remarksOf({ body: bodyOf(changed) })
  if (remarks.length !== 1) throw new Error(`${remarks.length} remarks: ${remarks.map(r => r.text).join(' | ')}`)
  return remarks[0]!
}

/** The comments as the pipeline understands them. */
export async function commentsOf(parts: DocxParts): Promise<Comment[]> {
  const draft = await officialDraft()
  return understand(await received(parts, 'du-thao-gop-y.docx', draft), indexDrafts([draft]), [], new Map())
}

/** "original → replacement", with "∅" for none. */
export function change(remark: Remark | undefined): string {
  const { original, replacement } = remark?.anchor ?? { original: null, replacement: null }
  return `${original ?? '∅'} → ${replacement ?? '∅'}`
}

export function withRange(before: string, words: string, after: string, id = 0): string {
  const range = `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  return paragraph(`${before && run(before)}${range}${after && run(after)}`)
}

export function comment(text: string, id = 0, author = 'Lò Thị Mai'): string {
  const body = `<w:p w14:paraId="0000000${id}">${run(text)}</w:p>`
  return `<w:comment w:id="${id}" w:author="${author}" w:date="2024-03-05T09:00:00Z">${body}</w:comment>`
}

/** A thread: `parent` and `done` of each comment by its id. */
export function threads(...entries: { id: number; parent?: number; done?: boolean }[]): string {
  return entries
    .map(({ id, parent, done }) => {
      const above = parent === undefined ? '' : ` w15:paraIdParent="0000000${parent}"`
      return `<w15:commentEx w15:paraId="0000000${id}"${above} w15:done="${done ? 1 : 0}"/>`
    })
    .join('')
}
