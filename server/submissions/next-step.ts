import { describeFailure } from '../../lib/model/failures.ts'
import type { Submission } from '../../lib/model/comment.ts'
import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { CommentCounts } from '../store/submission-counts.ts'
import type { InboxRow } from '../store/submission-lists.ts'
import { submissionLink } from './links.ts'

/** The one obvious next step of a page. */
export interface NextStep {
  title: string
  text: string
  href: string
  action: string
}

interface Around {
  counts: CommentCounts
  firstUnsure: string | null
  beside: { newer: string | null; older: string | null }
}

/** What a person should do with a submission as it stands. */
export function nextOf(context: StaffContext, row: InboxRow, { counts, firstUnsure, beside }: Around): NextStep {
  const { t } = context
  const step = (title: string, text = '', href = '', action = ''): NextStep => ({ title, text, href, action })
  const here = submissionLink(context, row.id)
  if (row.state === 'waiting') {
    return step(t('submissions.one-waiting'), t('submissions.one-waiting-text'), here, t('submissions.one-reload'))
  }
  if (row.state === 'withdrawn') return step(t('submissions.one-withdrawn'))
  if (row.state === 'aside') return step(t('submissions.one-aside'), row.aside_reason ?? '')
  if (row.state === 'unreadable') {
    const typing = addressOf(context, '/submissions/new', { from: row.id })
    return step(t('submissions.one-unreadable'), whyUnreadable(context, row), typing, t('submissions.one-type-in'))
  }
  if (row.duplicate_of !== null) {
    const first = submissionLink(context, row.duplicate_of)
    return step(t('submissions.one-repeated'), '', first, t('submissions.one-repeated-see'))
  }
  if (Object.values(counts).every(count => count === 0)) {
    return step(t('submissions.one-none'), t('submissions.one-none-text'))
  }
  const unsure = counts['unsure'] ?? 0
  if (unsure > 0 && firstUnsure !== null) {
    const first = addressOf(context, `/comments/${encodeURIComponent(firstUnsure)}`)
    return step(t('submissions.one-look', { count: unsure }), '', first, t('submissions.one-look-first'))
  }
  const older = beside.older === null ? '' : submissionLink(context, beside.older)
  return step(t('submissions.one-clear'), '', older, older === '' ? '' : t('submissions.one-clear-next'))
}

function whyUnreadable({ language, t }: StaffContext, row: InboxRow): string {
  const issues = row.model === null ? [] : (JSON.parse(row.model) as Submission).issues
  const [why] = issues
  const words = why ? describeFailure(why.code, why.detail, language) : ''
  return [words, t('submissions.one-unreadable-text')].filter(part => part !== '').join(' ')
}
