import type { Channel, Comment, Submission } from '../model/comment.ts'
import { compareText } from '../text/order.ts'
import { cell, heading, item, note, type Block, type Cell, type Column } from './block.ts'
import type { ReportContext } from './context.ts'
import { issueRuns } from './issues.ts'
import { supportOf } from './people.ts'
import { formatCount, type PhraseKey } from './phrases.ts'
import { file, mark, name, type Run } from './run.ts'

/** Section I: the three counts, never mixed; channels, units, and the files that gave no comment. */
export function consultationBlocks(context: ReportContext): Block[] {
  const { say } = context
  return [
    heading(2, 'three-counts', mark('1. '), say('three-counts')),
    ...countBlocks(context),
    heading(2, 'by-channel', mark('2. '), say('by-channel')),
    channelTable(context),
    note(say('people-per-unit')),
    note(say('tables-received')),
    heading(2, 'by-unit', mark('3. '), say('by-unit')),
    unitTable(context),
    heading(2, 'not-counted', mark('4. '), say('not-counted')),
    ...notCounted(context)
  ]
}

function countBlocks(context: ReportContext): Block[] {
  const { say, synthesis } = context
  const { ledger } = synthesis
  return [
    item(say('count-drafts', { n: synthesis.drafts.length })),
    item(say('count-people', { n: ledger.people })),
    item(say('count-submissions', { n: ledger.submissions })),
    item(say('count-comments', { n: ledger.received })),
    item(say('count-accounted', { n: ledger.received, m: ledger.reported, k: ledger.setAside.length })),
    ...meetingBlocks(context),
    ...dateBlocks(context),
    note(say('counts-differ'))
  ]
}

function meetingBlocks({ say, synthesis }: ReportContext): Block[] {
  const minutes = synthesis.submissions.filter(s => s.channel === 'minutes' && s.duplicateOf === null && !s.unreadable)
  if (minutes.length === 0) return []
  const attending = minutes.flatMap(s => s.meeting?.attending ?? []).reduce((sum, n) => sum + n, 0)
  if (attending === 0) return [item(say('meetings', { n: minutes.length }))]
  return [item(say('meetings-attended', { n: minutes.length, m: attending }))]
}

function dateBlocks({ say, synthesis }: ReportContext): Block[] {
  const dates = synthesis.submissions.flatMap(s => s.date ?? []).sort(compareText)
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return []
  if (first === last) return [item(say('date-one', { date: formatDate(first) }))]
  return [item(say('dates-from-to', { date: formatDate(first), date2: formatDate(last) }))]
}

/** "2020-05-04" → "04/5/2020", as office documents write it; other forms are given back as they are. */
export function formatDate(iso: string): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!m) return iso
  const month = Number(m[2])
  // Decree 30/2020: a nought before days below 10 and before months 1 and 2 only.
  return `${m[3]}/${month < 3 ? `0${month}` : month}/${m[1]}`
}

function channelTable(context: ReportContext): Block {
  const { say, synthesis } = context
  const channels = [...new Set(synthesis.submissions.map(s => s.channel))].sort(
    (a, b) => countOf(synthesis.submissions, b) - countOf(synthesis.submissions, a) || compareText(a, b)
  )
  const rows = channels.map(channel => {
    const own = synthesis.submissions.filter(s => s.channel === channel)
    const ids = new Set(own.map(s => s.id))
    const comments = synthesis.comments.filter(c => ids.has(c.submission))
    return countRow(context, say(`channel-${channel}` satisfies PhraseKey), own.length, comments)
  })
  return countTable(context, 'column-channel', rows, synthesis.submissions.length)
}

function countOf(submissions: Submission[], channel: Channel): number {
  return submissions.filter(s => s.channel === channel).length
}

/** By the unit that each comment names; files without a comment stand in a row of their own. */
function unitTable(context: ReportContext): Block {
  const { say, people, synthesis } = context
  const units = new Map<string | null, Comment[]>()
  for (const comment of synthesis.comments) {
    const unit = people.unitOf(comment)
    units.set(unit, [...(units.get(unit) ?? []), comment])
  }
  const sorted = [...units].sort(
    ([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length || compareText(a ?? '', b ?? '')
  )
  const rows = sorted.map(([unit, comments]) => {
    const submissions = new Set(comments.map(c => c.submission)).size
    return countRow(context, unit === null ? say('unit-unknown') : name(usualName(comments)), submissions, comments)
  })
  const speaking = new Set(synthesis.comments.map(c => c.submission))
  const silent = synthesis.submissions.filter(s => !speaking.has(s.id)).length
  if (silent > 0) rows.push(countRow(context, say('files-without-comment'), silent, []))
  return countTable(context, 'column-unit', rows, synthesis.submissions.length)
}

/** The spelling of a unit's name that most comments use; of equals the longest. */
function usualName(comments: Comment[]): string {
  const uses = new Map<string, number>()
  for (const { unit } of comments) if (unit !== null) uses.set(unit, (uses.get(unit) ?? 0) + 1)
  const sorted = [...uses].sort(([a, n], [b, m]) => m - n || b.length - a.length || compareText(a, b))
  return sorted[0]?.[0] ?? ''
}

function countRow(context: ReportContext, label: Run, submissions: number, comments: Comment[]): Cell[] {
  const { language } = context.settings
  const counts = [supportOf(context, comments).people, submissions, comments.length]
  const count = (n: number): Cell => cell([{ as: 'count', text: formatCount(n, language) }])
  return [cell([label]), ...counts.map(count)]
}

/** People and comments of the sum are counted anew, for the same person may stand in several rows: they are the three counts above. */
function countTable(context: ReportContext, title: PhraseKey, rows: Cell[][], submissions: number): Block {
  const { say, synthesis } = context
  const total = countRow(context, say('total'), submissions, synthesis.comments)
  const columns: Column[] = [
    { title: say(title), width: 46, align: 'left' },
    { title: say('column-people'), width: 18, align: 'center' },
    { title: say('column-submissions'), width: 18, align: 'center' },
    { title: say('column-comments'), width: 18, align: 'center' }
  ]
  return { type: 'table', columns, rows: [...rows, total], total: true }
}

function notCounted(context: ReportContext): Block[] {
  const { say, synthesis } = context
  const rows = synthesis.submissions.flatMap(s => {
    const why = whyNotCounted(context, s)
    return why === null ? [] : [[cell([file(s.file)]), cell(why)]]
  })
  if (rows.length === 0) return [item(say('none-of-these'))]
  const columns: Column[] = [
    { title: say('column-file'), width: 45, align: 'left' },
    { title: say('column-reason'), width: 55, align: 'left' }
  ]
  return [{ type: 'table', columns, rows, total: false }]
}

/** Why a submission gave no comment of its own to the report; null where it gave one. */
export function whyNotCounted(context: ReportContext, submission: Submission): Run[] | null {
  const { say, submissions, synthesis } = context
  const put = synthesis.ledger.submissionsAside?.find(s => s.submission === submission.id)
  if (put) return [say('outcome-aside'), { as: 'phrase', text: put.reason }]
  if (submission.unreadable) return [say('outcome-unreadable'), ...issueRuns(context, submission)]
  if (submission.duplicateOf !== null) {
    const first = submissions.get(submission.duplicateOf)
    return [say('outcome-duplicate'), ...(first ? [file(first.file)] : [])]
  }
  return submission.comments.length === 0 ? [say('outcome-empty')] : null
}
