import { compareIds } from '../group/comment-ids.ts'
import type { Comment, Remark } from '../model/comment.ts'

/** A remark with the id its comment is to have: what `understandRemarks` takes. */
export interface NamedRemark {
  id: string
  remark: Remark
}

/**
 * A comment cut by a person at UTF-16 offsets of its text. Each piece is a slice of the raw text and keeps what the
 * submission says beside it; only spaces at the cuts go. Ids: "c…-3" → "c…-3.1", "c…-3.2". Offsets outside the text or
 * that leave nothing but spaces cut nothing: the pieces are those that have words, one at least.
 */
export function splitComment(comment: Comment, offsets: number[]): NamedRemark[] {
  const { text, remark } = comment
  const cuts = [...new Set(offsets)].filter(at => at > 0 && at < text.length).sort((a, b) => a - b)
  const slices = [0, ...cuts].map((from, i) => text.slice(from, cuts[i] ?? text.length))
  const pieces = joinedBlanks(slices)
  if (pieces.length < 2) return [{ id: comment.id, remark }]
  return pieces.map((piece, i) => ({ id: `${comment.id}.${i + 1}`, remark: pieceOf(remark, piece.trim(), pieces, i) }))
}

/** Slices that have words; one without goes with the slice before it, or behind it at the beginning: nothing is lost. */
function joinedBlanks(slices: string[]): string[] {
  const pieces: string[] = []
  let blank = ''
  for (const slice of slices) {
    const words = /[\p{L}\p{N}]/u.test(slice)
    if (words) {
      pieces.push(blank + slice)
      blank = ''
    } else if (pieces.length > 0) pieces[pieces.length - 1] += slice
    else blank += slice
  }
  return pieces.length > 0 ? pieces : [blank]
}

/** A field of the form whose words only another piece repeats belongs to that piece. */
function pieceOf(remark: Remark, text: string, pieces: string[], own: number): Remark {
  const fits = (field: string | null): string | null => {
    const words = field?.trim() ?? ''
    const elsewhere = words !== '' && !text.includes(words) && pieces.some((p, i) => i !== own && p.includes(words))
    return elsewhere ? null : field
  }
  const anchor = anchorOfPiece(remark.anchor, text)
  return {
    ...remark,
    ...chosenAgain(remark),
    text,
    quoted: fits(remark.quoted),
    proposed: fits(remark.proposed),
    anchor
  }
}

/** What the sender chose was for the whole: the place still holds, kind and words are read again. */
function chosenAgain({ chosen }: Remark): Pick<Remark, 'chosen'> {
  return chosen ? { chosen: { ...chosen, kind: null, edit: null } } : {}
}

/** Words put in or struck out are cut with their text; of an exchange nobody knows which words belong together. */
function anchorOfPiece(anchor: Remark['anchor'], text: string): Remark['anchor'] {
  if (anchor?.change === 'insert') return { ...anchor, replacement: text }
  if (anchor?.change === 'delete') return { ...anchor, original: text, exact: text }
  return asNote(anchor)
}

/**
 * Comments of one submission made one by a person, in their order: texts joined by line breaks, fields said once each.
 * Id: "c…-3" and "c…-4" → "c…-3+4". Throws RangeError where there are none or they are of several submissions.
 */
export function joinComments(comments: Comment[]): NamedRemark {
  const ordered = [...comments].sort((a, b) => compareIds(a.id, b.id))
  const [first] = ordered
  if (!first || ordered.some(c => c.submission !== first.submission)) throw new RangeError('comments of one submission')
  const remarks = ordered.map(c => c.remark)
  const said = (field: (remark: Remark) => string | null): string | null => {
    const values = remarks.flatMap(r => field(r) ?? [])
    return values.length === 0 ? null : [...new Set(values)].join('\n')
  }
  const [head] = remarks as [Remark, ...Remark[]]
  const id = [first.id, ...ordered.slice(1).map(c => c.id.slice(c.id.lastIndexOf('-') + 1))].join('+')
  return {
    id,
    remark: {
      ...head,
      ...chosenAgain(head),
      context: [...new Set(remarks.flatMap(r => r.context))],
      text: remarks.map(r => r.text).join('\n'),
      place: said(r => r.place),
      quoted: said(r => r.quoted),
      proposed: said(r => r.proposed),
      reason: said(r => r.reason),
      anchor: asNote(head.anchor),
      source: said(r => r.source) ?? ''
    }
  }
}

/** A tracked change with more words beside it is read as words at its place, no longer as the change alone. */
function asNote(anchor: Remark['anchor']): Remark['anchor'] {
  return anchor === null ? null : { ...anchor, change: 'comment', original: null, replacement: null }
}
