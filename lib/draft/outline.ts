import type { Heading, HeadingType, Paragraph } from '../model/draft.ts'
import { candidateAt, type Candidate } from './candidate.ts'
import { nest, type Nested } from './nesting.ts'
import { isKeyword } from './number.ts'
import type { Piece } from './piece.ts'
import { settle } from './settle.ts'
import { bodyStart, isTitleHeading } from './title.ts'
import { isRecipients } from './words-of-form.ts'

/**
 * The outline of a draft, in document order, and every paragraph told which heading it stands under (`paragraph.heading` is
 * set). Numbers are kept as printed; headings are keyed by their position.
 */
export function readOutline(paragraphs: Paragraph[], pieces: Piece[]): Heading[] {
  const nested = nest(candidates(pieces))
  settle(nested)
  const places = new Map(nested.map((n, i) => [n, i]))
  const headings = nested.map((n, i) => headingOf(n, i, n.parent ? (places.get(n.parent) ?? null) : null))
  setEnds(headings, paragraphs.length)
  setHeadings(headings, paragraphs)
  return headings
}

function candidates(pieces: Piece[]): Candidate[] {
  const start = bodyStart(pieces)
  const found: Candidate[] = []
  let closed = false
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!
    closed ||= isRecipients(piece.text)
    const candidate = at < start && !piece.number ? null : candidateAt(pieces, at)
    if (candidate && reopens(candidate)) closed = false
    const kept = candidate && !closed && !isTitleHeading(piece, pieces) && !isStray(candidate, found)
    if (kept) found.push(candidate)
    at += kept ? candidate.lines : 1
  }
  return found
}

/** After the signature only a new part, an appendix or an article begins anew. */
function reopens(candidate: Candidate): boolean {
  return candidate.number !== null && isKeyword(candidate.number.readings[0].form)
}

/** "C. Mác" and "D. …" are a letter of a list only where an "A." came before. */
function isStray(candidate: Candidate, found: Candidate[]): boolean {
  const reading = candidate.number?.readings[0]
  if (reading?.form !== 'upper' || reading.value === 1 || candidate.strong) return false
  return !found.some(c => c.number?.readings[0].form === 'upper')
}

function headingOf(n: Nested, index: number, parent: number | null): Heading {
  const { candidate } = n
  return {
    id: `h${index + 1}`,
    parent: parent === null ? null : `h${parent + 1}`,
    level: depthOf(n),
    number: candidate.number?.printed ?? null,
    title: candidate.title,
    type: typeOf(n),
    paragraph: candidate.piece.index,
    end: 0
  }
}

function depthOf(n: Nested): number {
  return n.parent ? 1 + depthOf(n.parent) : 1
}

function typeOf({ candidate, reading }: Nested): HeadingType {
  if (!reading) return candidate.piece.style.heading !== null ? 'heading' : 'group'
  if (reading.form === 'article') return 'article'
  if (isKeyword(reading.form)) return 'part'
  if (candidate.verdict === 'run-in') return 'run-in'
  return candidate.title === '' ? 'numbered' : 'heading'
}

/** A heading ends where the next one begins that does not stand below it. */
function setEnds(headings: Heading[], count: number): void {
  const open: Heading[] = []
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()!.end = heading.paragraph
    open.push(heading)
  }
  for (const heading of open) heading.end = count
}

function setHeadings(headings: Heading[], paragraphs: Paragraph[]): void {
  let at = -1
  for (const paragraph of paragraphs) {
    while (at + 1 < headings.length && headings[at + 1]!.paragraph <= paragraph.index) at++
    paragraph.heading = headings[at]?.id ?? null
  }
}
