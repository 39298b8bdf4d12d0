import type { Remark } from '../model/comment.ts'
import { cutAgreement } from './agreement.ts'
import { enumerated } from './enumeration.ts'
import { cutEdits } from './edits.ts'
import { cutParagraphs } from './paragraphs.ts'
import { trimSpan, type Span } from './span.ts'

/** Texts shorter than this hold one request. */
const shortest = 25

/**
 * One remark for each separate request or opinion, in order. Every piece is a slice of the raw text; the other fields go
 * to each piece, and a place or lead-in that stands before the first piece becomes `context` of those behind it. In doubt
 * nothing is cut: an argument torn from its request does more harm than two requests in one comment.
 */
export function splitRemark(remark: Remark): Remark[] {
  if (remark.text.length < shortest || (remark.anchor !== null && remark.anchor.change !== 'comment')) return [remark]
  // Kind and words chosen by hand are those of one request.
  if (remark.chosen && (remark.chosen.kind !== null || remark.chosen.edit !== null)) return [remark]
  const raw = remark.text
  const { lead, items } = enumerated(raw)
  const spans = items
    .flatMap(item => cutParagraphs(raw, item))
    .flatMap(item => cutAgreement(raw, item))
    .flatMap(part => cutEdits(raw, part))
  const pieces = spans.map(span => trimSpan(raw, span)).filter(span => span.end > span.start)
  if (pieces.length < 2) return [remark]
  return pieces.map((piece, i) => pieceOf(remark, piece, contextOf(raw, lead, spans, i)))
}

function pieceOf(remark: Remark, piece: Span, context: string[]): Remark {
  const text = remark.text.slice(piece.start, piece.end)
  const elsewhere = (words: string): boolean =>
    remark.text.slice(0, piece.start).includes(words) || remark.text.slice(piece.end).includes(words)
  return {
    ...remark,
    text,
    context: [...remark.context, ...context],
    quoted: ownField(remark.quoted, text, elsewhere),
    proposed: ownField(remark.proposed, text, elsewhere)
  }
}

/** A field whose words another piece repeats, and this one does not, belongs to the other. */
function ownField(field: string | null, text: string, elsewhere: (words: string) => boolean): string | null {
  if (field === null || field.trim() === '') return field
  return !text.includes(field.trim()) && elsewhere(field.trim()) ? null : field
}

function contextOf(raw: string, lead: Span | null, spans: Span[], index: number): string[] {
  const context = lead ? [raw.slice(lead.start, lead.end).trim()] : []
  const place = index > 0 ? spans.slice(0, index).findLast(s => s.place)?.place : undefined
  const own = spans[index]?.place
  return place && !own ? [...context, raw.slice(place.start, place.end).trim()] : context
}
