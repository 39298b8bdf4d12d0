import type { Remark } from '../../lib/model/comment.ts'

/** A remark with nothing but its words, and the fields given. */
export function remarkOf(text: string, fields: Partial<Remark> = {}): Remark {
  return {
    text,
    author: null,
    unit: null,
    place: null,
    quoted: null,
    proposed: null,
    reason: null,
    stance: null,
    topic: null,
    context: [],
    draft: null,
    anchor: null,
    order: 0,
    source: '',
    ...fields
  }
}
