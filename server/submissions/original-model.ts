import { describeFailure } from '../../lib/model/failures.ts'
import type { Submission } from '../../lib/model/comment.ts'
import type { StaffContext } from '../http/context.ts'
import type { CommentRow } from '../store/schema.ts'
import type { InboxRow } from '../store/submission-lists.ts'
import { numberOf } from './comment-items.ts'
import { submissionLink } from './links.ts'
import { previewOfFile, type FileMeant } from './preview/cache.ts'
import { marksOf, partsOf, type Part } from './preview/marks.ts'
import { previewText } from './preview/text.ts'

/** How long a page waits for an original that was not opened lately, in milliseconds: longer than reading most files takes. */
const patience = 1_500

/** The original as the page shows it: paragraphs and rows, the words that became comments marked. */
export interface OriginalModel {
  href: string
  pdf: string
  /** Why it cannot be shown; '' where it can. */
  problem: string
  opening: boolean
  cut: boolean
  inside: string[]
  /** Ids of the comments whose words are marked. */
  marked: string[]
  blocks: OriginalBlock[]
}

export interface OriginalBlock {
  row: boolean
  heading: boolean
  quoted: boolean
  note: boolean
  /** Whose note it is and what about; no part of the words. */
  lead: string
  /** One of a paragraph, one a cell of a row; `offset` counts in the text of the whole. */
  cells: { offset: number; parts: Part[] }[]
}

export async function originalModel(
  context: StaffContext,
  row: InboxRow,
  comments: CommentRow[]
): Promise<OriginalModel> {
  const pdf = /\.pdf$/i.test(row.file) ? submissionLink(context, row.id, '/original', { view: '1' }) : ''
  const model: OriginalModel = {
    href: submissionLink(context, row.id, '/original'),
    pdf,
    problem: '',
    opening: false,
    cut: false,
    inside: [],
    marked: [],
    blocks: []
  }
  const opened = await previewOfFile(context.originals, fileMeant(row), patience)
  if (opened === null) return { ...model, opening: true }
  if ('issue' in opened) {
    return { ...model, problem: describeFailure(opened.issue.code, opened.issue.detail, context.language) }
  }
  const { text, placed } = previewText(opened.preview)
  const standing = comments.map(({ id, text }) => ({ id, number: numberOf(id), text }))
  const notes = placed.find(({ block }) => block.type === 'note')?.offsets[0]
  const marks = marksOf(text, standing, row.channel === 'returned-draft' ? (notes ?? text.length) : 0)
  const blocks = placed.map(({ block, offsets }): OriginalBlock => ({
    row: block.type === 'row',
    heading: block.type === 'row' ? block.first : block.type === 'text' && block.heading,
    quoted: block.type === 'text' && block.quoted,
    note: block.type === 'note',
    lead: block.type === 'note' ? block.lead : '',
    cells: (block.type === 'row' ? block.cells : [block.text]).map((words, i) => {
      const offset = offsets[i] ?? 0
      return { offset, parts: partsOf(words, offset, marks) }
    })
  }))
  const { cut, inside } = opened.preview
  return { ...model, blocks, cut, inside, marked: marks.map(mark => mark.id) }
}

/** The file of a submission: the received one, or one that came inside it. */
export function fileMeant(row: Pick<InboxRow, 'file' | 'original' | 'model'>): FileMeant {
  const sha256 = row.model === null ? row.original : (JSON.parse(row.model) as Submission).sha256
  return { file: row.file, original: row.original, sha256 }
}
