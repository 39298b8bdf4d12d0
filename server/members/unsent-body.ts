import type { Kind, Stance } from '../../lib/model/comment.ts'
import type { Seen, Target } from './target.ts'

/** What one device has typed and not sent; JSON in the table `unsent`. */
export interface Unsent {
  /** Goes with the sending: the same key is sent once, however often the button is pressed. */
  key: string
  comments: UnsentComment[]
  /** The last one removed and where it stood, for undo. */
  removed: { comment: UnsentComment; at: number } | null
  /**
   * What was sent before and sending will replace, else null; `file` where it was a file, `comments` the ids that its comments got here.
   */
  replaces: { submissions: string[]; file: string | null; comments: string[] } | null
  name: string
  /** Forms begun and not yet added, by `targetKey`; the newest last. */
  typing: Record<string, Typed>
  /** What this device has sent, the newest last: enough to make the receipt's code again (receipt-code.ts). */
  sent: { key: string; at: string; comments: number }[]
}

export interface UnsentComment {
  id: string
  target: Target
  /** The draft's words there when it was written: should the draft change, the place is found again by them. */
  seen: Seen | null
  /** As chosen by the member; null: not said. */
  kind: Kind | null
  stance: Stance
  edit: { original: string; replacement: string } | null
  text: string
  reason: string
}

/** The fields of the comment form as typed. */
export interface Typed {
  stance: string
  kind: string
  words: string
  text: string
  reason: string
  page: string
  line: string
}

export const nothingTyped: Typed = { stance: '', kind: '', words: '', text: '', reason: '', page: '', line: '' }

export function emptyUnsent(key: string): Unsent {
  return { key, comments: [], removed: null, replaces: null, name: '', typing: {}, sent: [] }
}

/** As kept; fields that came later than the row get their empty value. */
export function unsentFrom(body: Partial<Unsent> | null): Unsent | null {
  return body === null ? null : { ...emptyUnsent(''), ...body }
}

/** Forms begun and never finished that are kept for a device. */
const typingKept = 20
const sentKept = 20

/** Adds a comment, or puts it in the place of the one with its id; what was typed for it is done. */
export function withComment(unsent: Unsent, comment: UnsentComment, typingKey: string): Unsent {
  const known = unsent.comments.some(c => c.id === comment.id)
  const comments = known ? unsent.comments.map(c => (c.id === comment.id ? comment : c)) : [...unsent.comments, comment]
  return { ...withoutTyping(unsent, typingKey), comments }
}

export function withoutComment(unsent: Unsent, id: string): Unsent {
  const at = unsent.comments.findIndex(c => c.id === id)
  const comment = unsent.comments[at]
  if (comment === undefined) return unsent
  return { ...unsent, comments: unsent.comments.filter(c => c.id !== id), removed: { comment, at } }
}

export function withRemovedBack(unsent: Unsent): Unsent {
  if (unsent.removed === null) return unsent
  const { comment, at } = unsent.removed
  return { ...unsent, comments: unsent.comments.toSpliced(at, 0, comment), removed: null }
}

/** What was sent stays as it is; comments written since stay to be sent. */
export function withoutReplacing(unsent: Unsent): Unsent {
  const loaded = new Set(unsent.replaces?.comments)
  return { ...unsent, replaces: null, comments: unsent.comments.filter(c => !loaded.has(c.id)), removed: null }
}

export function withTyping(unsent: Unsent, key: string, typed: Typed): Unsent {
  const { [key]: _before, ...others } = unsent.typing
  const kept = Object.entries(others).slice(-(typingKept - 1))
  return { ...unsent, typing: Object.fromEntries([...kept, [key, typed]]) }
}

export function withoutTyping(unsent: Unsent, key: string): Unsent {
  const { [key]: _done, ...typing } = unsent.typing
  return { ...unsent, typing }
}

/** After sending: nothing left to send, a new key, and the old one remembered. */
export function afterSending(unsent: Unsent, newKey: string, at: string): Unsent {
  const sent = remembered(unsent.sent, { key: unsent.key, at, comments: unsent.comments.length })
  return { ...emptyUnsent(newKey), name: unsent.name, sent }
}

/** The sendings of a device with one more; the oldest are forgotten (their receipts hold on). */
export function remembered(sent: Unsent['sent'], one: Unsent['sent'][number]): Unsent['sent'] {
  return [...sent, one].slice(-sentKept)
}
