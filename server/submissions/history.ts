import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { HistoryRow } from '../store/submission-page.ts'
import { keyOr } from './row-model.ts'

/** One thing that somebody did with a submission or its comments. */
export interface HistoryLine {
  what: string
  who: string
  at: string
  undone: boolean
  /** Where "undo" is sent; '' where there is nothing to undo. */
  undo: string
}

export function historyLines(context: StaffContext, rows: HistoryRow[]): HistoryLine[] {
  return rows.map(row => ({
    what: context.t(keyOr(`submissions.did-${row.action}`)),
    who: row.user_name ?? '',
    at: row.at,
    undone: row.undone_at !== null,
    undo: row.undone_at === null ? addressOf(context, `/decisions/${encodeURIComponent(row.id)}/undo`) : ''
  }))
}
