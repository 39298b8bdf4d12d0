import type { Anchor, Kind, Remark, Request } from '../model/comment.ts'
import { isSlip } from './variants.ts'

/** Changes of the order or division, not of the words. */
const wordless = new Set<Anchor['change']>(['move', 'join', 'split'])

/** A tracked change is a fact: its words are the edit, nothing is read into it. */
export function trackedRequest(remark: Remark, anchor: Anchor): Request {
  const { original, replacement } = anchor
  const edit = wordless.has(anchor.change) ? null : { original, replacement }
  const known = original ?? anchor.exact
  return {
    kind: kindOfChange(anchor),
    stance: 'none',
    edit: edit && edit.original === null && edit.replacement === null ? null : edit,
    reason: remark.reason?.trim() || null,
    quotes: known === '' ? [] : [{ text: known, role: 'changed' }],
    sure: 1
  }
}

function kindOfChange({ change, original, replacement }: Anchor): Kind {
  if (change === 'insert') return 'add'
  if (change === 'delete') return 'delete'
  if (change === 'move') return 'move'
  if (change === 'join' || change === 'split') return 'restructure'
  return original !== null && replacement !== null && isSlip(original, replacement) ? 'correct' : 'replace'
}
