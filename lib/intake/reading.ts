import { remarkOf, type Channel, type Remark, type Submission } from '../model/comment.ts'
import type { Warning } from '../model/result.ts'

/** What a reader of one kind of submission makes of a file; the file's name, hash and id are added afterwards. */
export interface Reading {
  channel: Channel
  submitter: string | null
  unit: string | null
  /** ISO date. */
  date: string | null
  meeting: Submission['meeting']
  remarks: Remark[]
  warnings: Warning[]
}

export function emptyReading(channel: Channel): Reading {
  return { channel, submitter: null, unit: null, date: null, meeting: null, remarks: [], warnings: [] }
}

/** A remark with everything unknown but what is given; `order` is set when the submission is complete. */
export function newRemark(known: Partial<Remark> & { text: string; source: string }): Remark {
  return remarkOf(known.text, known)
}
