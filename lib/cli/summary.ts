import type { LocationStatus } from '../model/comment.ts'
import type { Synthesis } from '../model/synthesis.ts'
import { message } from './messages.ts'
import type { Terminal } from './terminal.ts'

export interface Summary {
  files: number
  unreadable: number
  duplicates: number
  empty: number
  comments: number
  people: number
  reported: number
  setAside: number
  places: Record<LocationStatus, number>
  groups: number
  balanced: boolean
}

/** The figures the command ends with; all but `files` to `empty` count comments. */
export function summaryOf({ submissions, comments, groups, ledger }: Synthesis): Summary {
  const places: Summary['places'] = { exact: 0, approximate: 0, heading: 0, document: 0, unresolved: 0 }
  for (const comment of comments) places[comment.location.status]++
  return {
    files: submissions.length,
    unreadable: ledger.unreadable.length,
    duplicates: submissions.filter(s => s.duplicateOf !== null).length,
    empty: submissions.filter(s => !s.unreadable && s.duplicateOf === null && s.comments.length === 0).length,
    comments: ledger.received,
    people: ledger.people,
    reported: ledger.reported,
    setAside: ledger.setAside.length,
    places,
    groups: groups.length,
    balanced: ledger.balanced
  }
}

/** The summary in a few lines. */
export function tellSummary(terminal: Terminal, summary: Summary): void {
  const { language } = terminal
  const { files: n, unreadable: u, duplicates: d, empty: e } = summary
  const { comments, people: p, reported: m, setAside: k, places } = summary
  terminal.out(message(language, 'sum-files', { n, u, d, e }))
  terminal.out(message(language, 'sum-comments', { n: comments, p, m, k }))
  terminal.out(message(language, 'sum-places', { ...places }))
  terminal.out(message(language, 'sum-groups', { n: summary.groups }))
  terminal.out(message(language, summary.balanced ? 'sum-balanced' : 'sum-unbalanced'))
}
