import type { Account } from '../store/ledger.ts'

/** What a secretary should settle before the report is signed. */
export interface Blocker {
  name: 'waiting' | 'unreadable' | 'unsure' | 'unplaced' | 'topicless'
  count: number
  /** Where it is settled, behind /consultations/ID. */
  path: string
  /** The report cannot be frozen at all: it would not be complete (G1). */
  stops: boolean
}

/** What still blocks, the gravest first; nothing where the unit is ready to sign. */
export function blockersOf(account: Account): Blocker[] {
  const { submissions, comments } = account
  const all: Blocker[] = [
    { name: 'waiting', count: submissions['waiting'] ?? 0, path: '/submissions?state=waiting', stops: true },
    { name: 'unreadable', count: submissions['unreadable'] ?? 0, path: '/submissions?state=unreadable', stops: false },
    { name: 'unsure', count: comments['unsure'] ?? 0, path: '/comments?state=unsure', stops: false },
    { name: 'unplaced', count: account.unplaced, path: '/comments?heading=unplaced', stops: false },
    { name: 'topicless', count: account.topicless, path: '/comments?topic=missing', stops: false }
  ]
  return all.filter(blocker => blocker.count > 0)
}
