import type { Remark, Submission } from '../../lib/model/comment.ts'
import { madeUpComment } from '../group/made-up.ts'

/** A made-up submission; its id is from its bytes, as the readers make it. */
export function madeUpSubmission(file: string, more: Partial<Submission> = {}): Submission {
  const sha256 = more.sha256 ?? file
  return {
    id: `s${sha256}`,
    file,
    sha256,
    channel: 'form',
    submitter: 'Đào Thị Hến',
    unit: 'Chi đoàn Khoa Dược',
    date: '2026-04-02',
    comments: [],
    issues: [],
    duplicateOf: null,
    unreadable: false,
    meeting: null,
    ...more
  }
}

/** Remarks with these texts. */
export function remarks(...texts: string[]): Remark[] {
  return texts.map((text, order) => {
    const { remark } = madeUpComment({ kind: 'other', at: 'document', text }, order + 1)
    remark.order = order
    return remark
  })
}
