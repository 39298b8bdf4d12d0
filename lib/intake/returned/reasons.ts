import { folded } from '../../text/fold.ts'
import type { PlacedRemark } from './edit-remarks.ts'

/** How a note begins that only gives the reason for the change it stands on (folded). */
const reasonOpening = /^(?:ly do|vi|boi vi|do|boi le)\b ?:?/

/** Letters between a change and the range of the note that gives its reason. */
const nearby = 3

/**
 * A note in the margin that only says why ("Lý do: …", "vì …") on the words that its writer changed is the reason of that
 * change and no comment of its own.
 */
export function withReasons(remarks: PlacedRemark[]): PlacedRemark[] {
  const changes = remarks.filter(r => r.remark.anchor && r.remark.anchor.change !== 'comment')
  const reasons = new Map<PlacedRemark, string>()
  const rest = remarks.filter(note => {
    const { anchor, text, author } = note.remark
    if (anchor?.change !== 'comment' || !reasonOpening.test(folded(text))) return true
    const change = changes.find(c => c.remark.author === author && !reasons.has(c) && touches(c, note))
    if (change) reasons.set(change, text)
    return change === undefined
  })
  return rest.map(r => (reasons.has(r) ? { ...r, remark: { ...r.remark, reason: reasons.get(r)! } } : r))
}

function touches(change: PlacedRemark, note: PlacedRemark): boolean {
  const [a, b] = [change.remark.anchor!, note.remark.anchor!]
  if (a.target?.paragraph !== b.target?.paragraph || a.paragraph !== b.paragraph) return false
  const end = (anchor: typeof a, length: number): number => anchor.offset + length
  return (
    a.offset <= end(b, b.exact.length) + nearby &&
    b.offset <= end(a, Math.max(a.exact.length, a.replacement?.length ?? 0)) + nearby
  )
}
