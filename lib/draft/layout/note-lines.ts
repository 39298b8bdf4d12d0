import type { Draft } from '../../model/draft.ts'
import type { PdfLine } from '../../read/pdf.ts'
import { keyOf } from './characters.ts'
import type { NoteSplit } from './printed-page.ts'

/** Lines in smaller type than this share of the body's are notes, where the draft does not say otherwise. */
const smallType = 0.85
/** A shorter text stands anywhere; it is no evidence. */
const telling = 12
/** Above lines that speak so much for the body no notes are looked for. */
const hopeless = -10
/** "1", "(1)", "[1]", "⁽¹⁾", "*": how a note begins, its mark raised or not. */
const mark = /^[(⁽[]?(?:\d{1,3}|[¹²³⁰-⁹]{1,3}|\*{1,3})[)⁾\]]?/u

/**
 * Tells where the notes at the foot of a page begin. The draft's own notes and tables are the evidence: a table in small
 * type may end a page, and notes of 12 points stand under a body of 14. Lines the draft does not have go by their size.
 */
export function noteSplit(draft: Draft): NoteSplit {
  const all = (part: string): string =>
    keyOf(draft.paragraphs.flatMap(p => (p.part === part ? [p.text] : [])).join(' '))
  const evidence = { notes: all('footnote'), tables: all('table'), body: all('body') }
  return (lines, bodySize) => {
    const split = bestSplit(lines, line => weight(line, bodySize, evidence))
    return split < lines.length && beginsNotes(lines, split, evidence.notes !== '') ? split : lines.length
  }
}

/** How much a line speaks for being a note (positive) or body (negative). */
function weight(line: PdfLine, bodySize: number, evidence: { notes: string; tables: string; body: string }): number {
  const key = keyOf(line.text)
  const bare = key.replace(mark, '').replace(/^[.)]/, '')
  const small = line.size < smallType * bodySize
  if (line.size > bodySize) return -4
  if (bare.length >= telling) {
    if (evidence.notes.includes(bare)) return small || !evidence.body.includes(bare) ? 2 : -2
    if (
      evidence.tables.includes(bare) ||
      line.segments.some(s => s.text.length >= telling && evidence.tables.includes(keyOf(s.text)))
    )
      return -2
    // Plain text has no notes of its own: there a note stands among the body's paragraphs.
    if (evidence.notes !== '' && evidence.body.includes(bare)) return -2
  }
  if (!small) return line.size < 0.97 * bodySize && evidence.notes.includes(bare) ? 0.5 : -1
  return line.segments.length > 2 ? -0.5 : 0.5
}

/** Start of the last lines that together speak for notes most; the number of lines where none do. */
function bestSplit(lines: PdfLine[], weightOf: (line: PdfLine) => number): number {
  let [best, split, sum] = [0, lines.length, 0]
  for (let i = lines.length - 1; i >= 0 && sum > hopeless; i--) {
    sum += weightOf(lines[i] as PdfLine)
    if (sum > best) [best, split] = [sum, i]
  }
  return split
}

/** A page of small type only is no page of notes, and without the draft's own notes the first must show its mark. */
function beginsNotes(lines: PdfLine[], split: number, known: boolean): boolean {
  if (split === 0) return known && lines.length < 4
  return known || lines.slice(split).some(line => mark.test(line.text))
}
