import { indexDrafts, type DraftIndex } from '../../lib/locate/draft-index.ts'
import { readDraft } from '../../lib/draft/draft.ts'
import { readSubmissions, type Intake } from '../../lib/intake/submission.ts'
import { writeWebForm, type WebComment, type WebForm } from '../../lib/intake/web-form.ts'
import { remarkOf, type Comment, type Remark, type Submission } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { understand, understandRemarks } from '../../lib/pipeline.ts'

const text = `QUY CHẾ QUẢN LÝ NHÀ VĂN HÓA THÔN

I. QUY ĐỊNH CHUNG
1. Giờ mở cửa
Nhà văn hóa mở cửa từ 7 giờ đến 20 giờ hằng ngày.
Ngày lễ mở cửa đến 22 giờ nếu có buổi diễn.
2. Kinh phí
Mỗi hộ đóng 50.000 đồng một năm để mua sách và sửa mái hiên.
II. TỔ CHỨC THỰC HIỆN
1. Ban quản lý
Ban quản lý gồm 5 người do hội nghị thôn bầu ra, nhiệm kỳ hai năm.
Ban quản lý họp mỗi quý một lần.
`

export const topics: Topic[] = [
  { id: 't1', title: 'Giờ giấc và nội quy', hints: ['giờ', 'mở cửa', 'nội quy'] },
  { id: 't2', title: 'Kinh phí', hints: ['kinh phí', 'đóng góp', 'đồng'] },
  { id: 't3', title: 'Tổ chức, nhân sự', hints: ['ban quản lý', 'bầu', 'nhiệm kỳ'] }
]

/** A small set of rules of a village hall; `change` rewrites its text: a newer version. */
export async function villageDraft(change: (text: string) => string = t => t): Promise<Draft> {
  return (await readDraft('d1', 'quy-che.txt', new TextEncoder().encode(change(text)))).value
}

/** Index of the paragraph that begins with these words. */
export function paragraphOf(draft: Draft, opening: string): number {
  const found = draft.paragraphs.find(p => p.text.startsWith(opening))
  if (!found) throw new Error(`no paragraph begins with ${opening}`)
  return found.index
}

export function webForm(comments: Partial<WebComment>[], more: Partial<WebForm> = {}): WebForm {
  return {
    schema: 'gopy.web-form/1',
    channel: 'form',
    consultation: 'k1',
    turn: null,
    submitter: 'Lò Thị Mẩy',
    unit: 'Thôn Nà Pan',
    date: '2026-11-20',
    ...more,
    comments: comments.map(comment => ({
      draft: 'd1',
      target: { type: 'document' },
      stance: 'none',
      kind: null,
      text: '',
      edit: null,
      reason: null,
      ...comment
    }))
  }
}

/** A form sent, kept and read again, as the pipeline does it. */
export async function received(form: WebForm, drafts: Draft[]): Promise<Intake> {
  return (await readSubmissions('trang-gop-y.json', writeWebForm(form), drafts))[0]!
}

export async function commentsOf(form: WebForm, drafts: Draft[]): Promise<Comment[]> {
  return understand(await received(form, drafts), indexDrafts(drafts), topics, new Map())
}

/** A submission of some remarks, named a, b …; one comment each: nothing is split. */
export function submissionOf(id: string, remarks: (Partial<Remark> & { text: string })[], index: DraftIndex) {
  const submission: Submission = {
    id: `s${id}`,
    file: `${id}.txt`,
    sha256: id,
    channel: 'text',
    submitter: null,
    unit: null,
    date: null,
    comments: [],
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null
  }
  const named = remarks.map(({ text: words, ...fields }, i) => ({
    id: `c${id}-${i + 1}`,
    remark: remarkOf(words, { ...fields, order: i })
  }))
  const comments = understandRemarks(named, submission, index, topics, new Map())
  submission.comments = comments.map(c => c.id)
  return { submission, comments }
}
