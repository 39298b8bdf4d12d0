import type { Submission } from '../../model/comment.ts'
import { formatDate, whyNotCounted } from '../consultation.ts'
import type { ReportContext } from '../context.ts'
import { issueRuns } from '../issues.ts'
import { textOf } from '../run.ts'
import type { CellValue } from './cell.ts'
import type { SheetModel } from './sheet.ts'

/** "Sổ đối chiếu": one row a submission, then their sum. */
export function ledgerSheet(context: ReportContext): SheetModel {
  const { say, synthesis } = context
  const column = (key: Parameters<typeof say>[0], width: number) => ({ title: say(key).text, width })
  return {
    name: say('sheet-ledger').text,
    columns: [
      column('column-number', 6),
      column('column-file', 40),
      column('column-channel', 20),
      column('sheet-sender', 22),
      column('column-unit', 26),
      column('column-date', 12),
      column('sheet-received', 12),
      column('sheet-reported', 12),
      column('sheet-aside', 12),
      column('column-outcome', 50)
    ],
    *rows() {
      for (const [i, submission] of synthesis.submissions.entries()) yield rowOf(context, submission, i + 1)
      const { received, reported, setAside, balanced } = synthesis.ledger
      const outcome = say(balanced ? 'ledger-balanced' : 'ledger-unbalanced').text
      yield [null, say('sheet-sum').text, null, null, null, null, received, reported, setAside.length, outcome]
    }
  }
}

function rowOf(context: ReportContext, submission: Submission, number: number): CellValue[] {
  const { file, channel, submitter, unit, date, comments } = submission
  const aside = comments.filter(id => context.setAside.has(id)).length
  const why = whyNotCounted(context, submission)
  const outcome = why === null ? textOf(issueRuns(context, submission)) : textOf(why)
  return [
    number,
    file.normalize('NFC'),
    context.say(`channel-${channel}`).text,
    submitter?.normalize('NFC') ?? null,
    unit?.normalize('NFC') ?? null,
    date === null ? null : formatDate(date),
    comments.length,
    comments.length - aside,
    aside,
    outcome
  ]
}
