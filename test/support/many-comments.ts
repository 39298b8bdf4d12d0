import { understand } from '../../lib/pipeline.ts'
import { groupComments } from '../../lib/group/group.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { remarkOf, type Comment, type Submission } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { folded } from '../../lib/text/fold.ts'
import { readingColumns } from '../../server/decisions/reading-columns.ts'
import { insertComments } from '../../server/store/comments.ts'
import { insertGroups } from '../../server/store/groups.ts'
import type { CommentRow, GroupRow, UnitRow } from '../../server/store/schema.ts'
import type { Store } from '../../server/store/store.ts'
import { commentRow, submissionRow } from './store-rows.ts'

const inOne = 10

/** So many comments on a draft as the pipeline reads them, ten a submission, spread over units; with their groups. */
export async function addManyComments(store: Store, units: UnitRow[], draft: Draft, count: number): Promise<void> {
  const index = indexDrafts([draft])
  const found: { comment: Comment; unit: UnitRow; number: number }[] = []
  for (let number = 0; number < count / inOne; number++) {
    const unit = units[number % units.length]!
    const submission = submissionOf(number, unit)
    const remarks = Array.from({ length: inOne }, (_, k) => remarkAt(draft, number * inOne + k))
    const comments = understand({ submission, remarks }, index, [], new Map())
    for (const comment of comments) found.push({ comment, unit, number })
  }
  const groups = groupRows(
    found[0]!.unit.consultation_id,
    found.map(f => f.comment),
    draft
  )
  await store.write(async tx => {
    for (let number = 0; number < count / inOne; number++) {
      const row = submissionRow(units[number % units.length]!, { id: idOf(number), submitter: personOf(number) })
      await tx.insertInto('submissions').values(row).execute()
    }
    await insertComments(
      tx,
      found.map(one => rowOf(one.comment, one.unit, one.number, draft))
    )
    await insertGroups(tx, groups)
  })
}

const idOf = (number: number): string => `s${number.toString(16).padStart(12, '0')}`
const personOf = (number: number): string => `Nguyễn Văn ${number}`

function submissionOf(number: number, unit: UnitRow): Submission {
  return {
    id: idOf(number),
    file: 'phieu.docx',
    sha256: idOf(number),
    channel: 'form',
    submitter: personOf(number),
    unit: unit.name,
    date: null,
    comments: [],
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null
  }
}

/** Edits, additions, agreement and free words, each about another paragraph. */
function remarkAt(draft: Draft, number: number) {
  const paragraph = draft.paragraphs[(number * 37) % draft.paragraphs.length]!
  const other = draft.paragraphs[(number * 101 + 5) % draft.paragraphs.length]!.text
  const words = paragraph.text.split(' ').slice(2, 9).join(' ')
  const texts = [
    `Trang ${paragraph.page}, dòng ${paragraph.line}: đề nghị sửa “${words}” thành “${other.slice(0, 40)}”.`,
    `Đề nghị bổ sung sau cụm từ “${words}” nội dung: ${other.slice(0, 120)}`,
    'Nhất trí với dự thảo.',
    `Cần làm rõ hơn: ${other.slice(0, 200)}`
  ]
  return remarkOf(texts[number % texts.length]!, {
    author: personOf(Math.floor(number / inOne)),
    order: number % inOne
  })
}

function rowOf(comment: Comment, unit: UnitRow, number: number, draft: Draft): CommentRow {
  const submission = submissionRow(unit, { id: idOf(number) })
  return commentRow(submission, {
    id: comment.id,
    ...readingColumns(comment, {}, [draft]),
    text: comment.text,
    folded: folded(comment.text),
    author: comment.author,
    group_id: comment.group,
    model: JSON.stringify(comment)
  })
}

function groupRows(consultation: string, comments: Comment[], draft: Draft): GroupRow[] {
  const order = new Map(draft.outline.map((heading, i) => [heading.id, i]))
  const byId = new Map(comments.map(c => [c.id, c]))
  return groupComments(comments, [draft]).map(group => ({
    consultation_id: consultation,
    id: group.id,
    draft_id: group.draft,
    heading_id: group.heading,
    heading_order: order.get(group.heading ?? '') ?? -1,
    paragraph: byId.get(group.lead)?.location.paragraph ?? -1,
    topic: group.topic,
    lead_id: group.lead,
    made_by: 'program',
    size: group.members.length,
    people: group.people,
    units: group.units,
    stances: JSON.stringify(group.stances),
    version: 1,
    changed_at: ''
  }))
}
