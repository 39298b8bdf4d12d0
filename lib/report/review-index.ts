import type { Comment } from '../model/comment.ts'
import { cell, type Block, type Cell, type Column } from './block.ts'
import { markOf, type ReportContext } from './context.ts'
import { file, quoted, reference, verbatim, type Run } from './run.ts'
import { whoOf } from './who.ts'

/** Every mark of the report → its comments → the file and the place in it. */
export function indexBlocks(context: ReportContext): Block[] {
  const { say, synthesis, comments } = context
  const columns: Column[] = [
    { title: say('column-mark'), width: 7, align: 'left' },
    { title: say('column-comment'), width: 15, align: 'left' },
    { title: say('column-words'), width: 36, align: 'left' },
    { title: say('column-who'), width: 20, align: 'left' },
    { title: say('column-source'), width: 22, align: 'left' }
  ]
  const rows = synthesis.groups.flatMap(group => {
    const members = group.members.flatMap(id => comments.get(id) ?? [])
    const mark = markOf(context, group.id)
    const first: Cell = { ...cell([reference(mark)]), anchor: mark, rows: members.length }
    return members.map((comment, i) => [i === 0 ? [first] : [], commentCells(context, comment)].flat())
  })
  return [{ type: 'table', columns, rows, total: false }]
}

function commentCells(context: ReportContext, comment: Comment): Cell[] {
  return [
    cell([{ as: 'reference', text: comment.id }]),
    cell(quoted(verbatim(comment.text))),
    cell(whoOf(context, [comment])),
    cell(...sourceOf(context, comment))
  ]
}

/** The file a comment came in, and the place in the file as its reader told it. */
export function sourceOf(context: ReportContext, comment: Comment): Run[][] {
  const submission = context.submissions.get(comment.submission)
  const source: Run[] = comment.remark.source === '' ? [] : [{ as: 'phrase', text: comment.remark.source }]
  return [submission ? [file(submission.file)] : [], source]
}
