import type { Anchor, Remark, Request } from '../model/comment.ts'
import { folded } from '../text/fold.ts'

/** A note that says no more than "out with it": the words it stands on are meant (folded). */
const bareDeletion =
  /^(?:(?:can|de nghi|kien nghi|nen|xin) )*(?:bo|bo bot|bo di|cat|cat bo|gach|gach bo|luoc bo|thua|xoa|xoa bo)(?: (?:cau|chu|cum tu|doan|doan van|dong|muc|noi dung|phan|tu|y))?(?: nay)?(?: di)?[ .!]*$/

/** Words of a note that is nothing but the new value. */
const valueWords = 8

/**
 * What a note in the margin asks for where only the words it stands on complete it: "bỏ cụm từ này" takes those words out,
 * "30 phút" on "40 phút" puts itself in their place. All other notes are read from their own words.
 */
export function withRange(request: Request, remark: Remark, anchor: Anchor): Request {
  const range = anchor.exact.trim()
  if (request.edit !== null || range === '') return request
  if (bareDeletion.test(folded(remark.text)))
    return { ...request, kind: 'delete', edit: { original: range, replacement: null }, sure: 0.9 }
  if (request.kind !== 'other' || request.stance !== 'none' || !isOtherValue(remark.text, range)) return request
  return { ...request, kind: 'replace', edit: { original: range, replacement: remark.text.trim() }, sure: 0.7 }
}

/** The same words with another figure, or a figure alone. */
function isOtherValue(note: string, range: string): boolean {
  const [a, b] = [note, range].map(text => folded(text).replace(/[.!]$/, ''))
  if (a === b || a!.split(' ').length > valueWords) return false
  const [rest, other] = [a!, b!].map(text => text.replace(/\d[\d.,/]*/g, '#').trim())
  return rest!.includes('#') && (rest === other || (/^#\s?%?$/.test(rest!) && other!.includes('#')))
}
