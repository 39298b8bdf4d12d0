import { clausesOf } from '../classify/clauses.ts'
import { read, type Reading } from '../classify/reading.ts'
import { readRequest } from '../classify/request.ts'
import { remarkOf } from '../model/comment.ts'
import type { Span } from './span.ts'

const lineBreak = /\n[\s]*/gu
/** First words of a line that carries the one before it on. */
const carriesOn =
  /^(?:vì|do|bởi|cho nên|thế nên|như vậy|như thế|từ đó|từ thực tế|tóm lại|lý do|lí do|cụ thể|theo đó|trong đó|hơn nữa|mặt khác|ngoài ra|nếu|thành ra|đề nghị (?:sửa|chỉnh|xem|bỏ|bổ sung|điều chỉnh)(?: lại)?[.!]?$|vi|do do|nhu vay|ly do|cu the|tom lai|[-–+•*\d(])(?=[\s,.:;)]|$)/iu
/** Long letters argue over their paragraphs: so many lines, or lines of so many characters, are one plea. */
const most = 8
const longest = 350

/**
 * Cuts lines that each ask or opine for themselves, as letters and minutes set them ("Chữ “A” viết sai. ⏎ Tôi nhất trí với dự
 * thảo."). A line that says nothing of its own goes with the one behind it, the last ones with the one before; a line that
 * only carries an argument on is not cut off.
 */
export function cutParagraphs(raw: string, span: Span): Span[] {
  const lines = linesOf(raw, span)
  if (lines.length < 2 || lines.length > most || lines.some(l => l.end - l.start > longest)) return [span]
  const pieces: Span[] = []
  let start = span.start
  let spoken = false
  for (const line of lines) {
    const text = raw.slice(line.start, line.end)
    const speaks = asks(text)
    if (speaks && spoken && !carriesOn.test(text) && !/[:：,]\s*$/u.test(raw.slice(start, line.start))) {
      pieces.push({ start, end: line.start })
      start = line.start
    }
    spoken ||= speaks
  }
  return [...pieces, { ...span, start, end: span.end }]
}

function linesOf(raw: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  for (const m of raw.slice(span.start, span.end).matchAll(lineBreak)) {
    if (span.start + m.index > start) lines.push({ start, end: span.start + m.index })
    start = span.start + m.index + m[0].length
  }
  if (start < span.end) lines.push({ start, end: span.end })
  return lines
}

/** The line alone says what is to be done or what is thought of the draft. */
function asks(text: string): boolean {
  const reading: Reading = read(text)
  if (reading.units.length < 3) return false
  const clauses = clausesOf(reading)
  if (clauses.some(c => c.sort === 'agree' || c.sort === 'disagree')) return true
  if (clauses.some(c => c.sort === 'request' && c.force >= 3 && c.action >= 0)) return true
  return readRequest(remarkOf(text)).edit !== null
}
