import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { accountOf, type Account } from '../store/ledger.ts'

interface Line {
  key: MessageKey
  count: number
  href: string | null
  /** A line that says more of the one above it. */
  part: boolean
}

/** The account of everything received, each figure with the list behind it (G1, handbook "What follows" 1). */
export async function showLedger(context: StaffContext): Promise<Answer> {
  const { store, scope, t } = context
  const at = (path: string): string => addressOf(context, path)
  const account = await accountOf(store.db, scope)
  const { received, reported, aside } = totalsOf(account)
  return page('ledger/show', {
    title: t('ledger.title'),
    styles: ['reports'],
    lead: t('ledger.lead'),
    crumbs: [{ href: at('/reports'), text: t('reports.title') }],
    balanced: received === reported + aside,
    received,
    reported,
    aside,
    submissions: submissionLines(account, at),
    comments: commentLines(account, at)
  })
}

function submissionLines({ submissions, repeated }: Account, address: (path: string) => string): Line[] {
  const at = (state: string): number => submissions[state] ?? 0
  const all = Object.values(submissions).reduce((a, b) => a + b, repeated)
  const line = (key: MessageKey, count: number, query: string, part = true): Line => ({
    key,
    count,
    href: address(`/submissions${query}`),
    part
  })
  return [
    line('ledger.received', all, '', false),
    line('ledger.read', at('read'), '?state=read'),
    line('ledger.waiting', at('waiting'), '?state=waiting'),
    line('ledger.unreadable', at('unreadable'), '?state=unreadable'),
    line('ledger.repeated', repeated, '?state=repeated'),
    line('ledger.aside', at('aside'), '?state=aside'),
    line('ledger.withdrawn', at('withdrawn'), '?state=withdrawn')
  ]
}

function commentLines(account: Account, address: (path: string) => string): Line[] {
  const at = (state: string): number => account.comments[state] ?? 0
  const { received, reported } = totalsOf(account)
  const line = (key: MessageKey, count: number, query: string | null, part = true): Line => ({
    key,
    count,
    href: query === null ? null : address(`/comments${query}`),
    part
  })
  return [
    line('ledger.received', received, null, false),
    line('ledger.reported', reported, '', false),
    line('ledger.confirmed', at('confirmed'), '?state=confirmed'),
    line('ledger.clear', at('clear'), '?state=clear'),
    line('ledger.unsure', at('unsure'), '?state=unsure'),
    line('ledger.not-reported', at('aside') + account.repeatedComments, '?state=aside', false),
    line('ledger.aside', at('aside'), null),
    { ...line('ledger.repeated', account.repeatedComments, null), href: address('/submissions?state=repeated') },
    { ...line('ledger.withdrawn', at('withdrawn'), null, false), href: address('/submissions?state=withdrawn') }
  ]
}

/** Received is counted over all comments, the parts state by state: a state nobody thought of shows as an account that is not balanced. */
export function totalsOf({ comments, repeatedComments }: Account): {
  received: number
  reported: number
  aside: number
} {
  const at = (state: string): number => comments[state] ?? 0
  const received = Object.values(comments).reduce((a, b) => a + b, repeatedComments)
  const reported = at('confirmed') + at('clear') + at('unsure')
  return { received, reported, aside: at('aside') + at('withdrawn') + repeatedComments }
}
