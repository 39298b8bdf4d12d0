import type { Submission } from '../model/comment.ts'
import { cell, heading, text, type Block, type Cell, type Column } from './block.ts'
import { formatDate, whyNotCounted } from './consultation.ts'
import { markOf, type ReportContext } from './context.ts'
import { file, join, mark, name, quoted, reference, verbatim, type Run } from './run.ts'

/** The ledger: every file received and how it was accounted for; every comment set aside and why. */
export function annexBlocks(context: ReportContext): Block[] {
  const { say, synthesis } = context
  const { ledger } = synthesis
  const sum = { n: ledger.received, m: ledger.reported, k: ledger.setAside.length }
  return [
    text(say('ledger-sum', sum), mark(' '), say(ledger.balanced ? 'ledger-balanced' : 'ledger-unbalanced')),
    fileTable(context),
    ...setAsideBlocks(context)
  ]
}

function fileTable(context: ReportContext): Block {
  const { say, synthesis } = context
  const columns: Column[] = [
    { title: say('column-number'), width: 5, align: 'center' },
    { title: say('column-file'), width: 23, align: 'left' },
    { title: say('column-channel'), width: 13, align: 'left' },
    { title: say('column-submitter'), width: 20, align: 'left' },
    { title: say('column-date'), width: 10, align: 'center' },
    { title: say('column-outcome'), width: 29, align: 'left' }
  ]
  const rows = synthesis.submissions.map((s, i) => fileRow(context, s, i + 1))
  return { type: 'table', columns, rows, total: false }
}

function fileRow(context: ReportContext, submission: Submission, n: number): Cell[] {
  const { submitter, unit } = submission
  const who = [submitter, unit === submitter ? null : unit].flatMap(t => (t === null ? [] : [[name(t)]]))
  const date: Run[] = submission.date === null ? [] : [{ as: 'count', text: formatDate(submission.date) }]
  return [
    cell([{ as: 'count', text: String(n) }]),
    cell([file(submission.file)]),
    cell([context.say(`channel-${submission.channel}`)]),
    cell(join(who, ', ')),
    cell(date),
    cell(...outcomeOf(context, submission))
  ]
}

function outcomeOf(context: ReportContext, submission: Submission): Run[][] {
  const why = whyNotCounted(context, submission)
  if (why !== null && submission.comments.length === 0) return [why]
  const { say, setAside, comments } = context
  const reported = submission.comments.filter(id => !setAside.has(id))
  const aside = submission.comments.length - reported.length
  const groups = [...new Set(reported.flatMap(id => comments.get(id)?.group ?? []))]
  const references = join(
    groups.map(g => [reference(markOf(context, g))]),
    ' '
  )
  return [
    ...(why === null ? [] : [why]),
    ...(reported.length > 0 ? [[say('outcome-reported', { n: reported.length }), ...references]] : []),
    ...(aside > 0 ? [[say('outcome-set-aside', { n: aside })]] : [])
  ]
}

function setAsideBlocks(context: ReportContext): Block[] {
  const { say, synthesis, comments, submissions } = context
  if (synthesis.ledger.setAside.length === 0) return []
  const rows = synthesis.ledger.setAside.flatMap(({ comment: id, reason }) => {
    const comment = comments.get(id)
    if (!comment) return []
    const from = submissions.get(comment.submission)
    const words = quoted(verbatim(comment.text))
    return [[cell(from ? [file(from.file)] : []), cell(words), cell([{ as: 'phrase', text: reason } satisfies Run])]]
  })
  const columns: Column[] = [
    { title: say('column-file'), width: 28, align: 'left' },
    { title: say('column-words'), width: 42, align: 'left' },
    { title: say('column-reason'), width: 30, align: 'left' }
  ]
  return [heading(2, 'set-aside', say('set-aside-list')), { type: 'table', columns, rows, total: false }]
}
