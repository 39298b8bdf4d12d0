import type { Comment, Submission } from '../model/comment.ts'
import { cell, type Block, type Cell, type Column } from './block.ts'
import { markOf, type ReportContext } from './context.ts'
import { issueRuns } from './issues.ts'
import type { PhraseKey } from './phrases.ts'
import { sourceOf } from './review-index.ts'
import { file, quoted, reference, verbatim, type Run } from './run.ts'
import { isDoubtful, isUnsure, reasonsToLook, understoodAs } from './understood.ts'

interface ReviewList {
  title: PhraseKey
  count: number
  block: Block
}

/** The lists for staff, the most pressing first; empty lists are left out. A comment stands in the first that fits. */
export function reviewLists(context: ReportContext): ReviewList[] {
  const { synthesis, setAside } = context
  // What a person settled is not to be looked at again.
  const counted = synthesis.comments.filter(c => !setAside.has(c.id) && !c.settled)
  const unresolved = counted.filter(c => c.location.status === 'unresolved' || c.location.draft === null)
  const lost = new Set(unresolved)
  const doubtful = counted.filter(c => !lost.has(c) && isDoubtful(c))
  const seen = new Set([...unresolved, ...doubtful])
  const unknown = counted.filter(c => !seen.has(c) && isUnsure(c))
  const files = synthesis.submissions
  return [
    commentList(context, 'review-unresolved', unresolved),
    commentList(context, 'review-doubtful', doubtful),
    commentList(context, 'review-unknown', unknown),
    fileList(context, 'review-unreadable', files.filter(isUnreadable)),
    fileList(context, 'review-empty', files.filter(isEmpty)),
    fileList(
      context,
      'review-duplicates',
      files.filter(s => s.duplicateOf !== null)
    ),
    fileList(context, 'review-issues', files.filter(hasRemark))
  ].filter(list => list.count > 0)
}

const isUnreadable = (s: Submission) => s.unreadable
const isEmpty = (s: Submission) => !s.unreadable && s.duplicateOf === null && s.comments.length === 0
const hasRemark = (s: Submission) => !s.unreadable && !isEmpty(s) && s.duplicateOf === null && s.issues.length > 0

function commentList(context: ReportContext, title: PhraseKey, comments: Comment[]): ReviewList {
  const { say } = context
  const columns: Column[] = [
    { title: say('column-mark'), width: 7, align: 'left' },
    { title: say('column-source'), width: 20, align: 'left' },
    { title: say('column-words'), width: 33, align: 'left' },
    { title: say('column-understood'), width: 22, align: 'left' },
    { title: say('column-look'), width: 18, align: 'left' }
  ]
  const rows = comments.map((comment): Cell[] => [
    cell(comment.group === null ? [] : [reference(markOf(context, comment.group))]),
    cell(...sourceOf(context, comment)),
    cell(quoted(verbatim(comment.text)), ...saidPlace(context, comment)),
    cell(...understoodAs(context, comment)),
    cell(...reasonsToLook(context, comment))
  ])
  return { title, count: rows.length, block: { type: 'table', columns, rows, total: false } }
}

function saidPlace(context: ReportContext, { remark }: Comment): Run[][] {
  const { say } = context
  return [
    ...remark.context.map(words => [say('lead-in'), ...quoted(verbatim(words))]),
    ...(remark.place === null ? [] : [[say('place-said'), ...quoted(verbatim(remark.place))]]),
    ...(remark.quoted === null ? [] : [[say('draft-quoted'), ...quoted(verbatim(remark.quoted))]])
  ]
}

function fileList(context: ReportContext, title: PhraseKey, submissions: Submission[]): ReviewList {
  const { say } = context
  const columns: Column[] = [
    { title: say('column-file'), width: 40, align: 'left' },
    { title: say('column-look'), width: 60, align: 'left' }
  ]
  const rows = submissions.map((s): Cell[] => [
    cell([file(s.file)]),
    cell(duplicateRuns(context, s), issueRuns(context, s))
  ])
  return { title, count: rows.length, block: { type: 'table', columns, rows, total: false } }
}

/** "The same as …", unless an issue of the file already says it. */
function duplicateRuns({ say, submissions }: ReportContext, submission: Submission): Run[] {
  if (submission.duplicateOf === null || submission.issues.some(i => i.code === 'submission-duplicate')) return []
  const first = submissions.get(submission.duplicateOf)
  return first ? [say('look-duplicate'), file(first.file)] : []
}
