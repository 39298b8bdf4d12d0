import type { BodyBlock } from '../../read/mail/body.ts'
import { folded } from '../../text/fold.ts'
import { matchRaw } from '../match.ts'
import { markerOf } from '../markers.ts'
import { looksLikeName } from '../people.ts'
import { isOpinion, isRequest, isSignature } from '../phrases.ts'
import { departments } from '../unit-words.ts'
import { isBody, isUnit } from '../units.ts'
import { afterthought, contact, notice, office, programLine, rule, signOff } from './ending-marks.ts'

/** A mail's own words without its end, and the lines of its signature. */
export interface Ended {
  body: BodyBlock[]
  signature: string[]
}

/** Lines that a signature may have; a longer end is text. */
const longest = 14

/**
 * Cuts off what programs, offices and formulas add below a mail; an afterthought ("P/S") goes back to the text. `name`: the
 * sender's, as the header shows it.
 */
export function readEnding(own: BodyBlock[], name: string | null): Ended {
  const blocks = withoutNotices(own)
  const start = signatureStart(blocks, name)
  const tail = blocks.slice(start)
  const again = tail.findIndex(b => afterthought.test(folded(textOf(b))))
  const after = again < 0 ? [] : tail.slice(again).map(withoutLabel)
  const signature = (again < 0 ? tail : tail.slice(0, again)).map(textOf).filter(text => text !== '')
  return { body: [...blocks.slice(0, start), ...after], signature }
}

/** Banners above the text go alone; from the first line of a program on, nothing is the sender's. */
function withoutNotices(own: BodyBlock[]): BodyBlock[] {
  const kept: BodyBlock[] = []
  for (const block of own) {
    const text = folded(textOf(block))
    if (programLine.some(pattern => pattern.test(text)) && text.length < 200) {
      if (kept.length > 0) break
    } else if (!notice.some(pattern => pattern.test(text.slice(0, 1500)))) kept.push(block)
  }
  return kept
}

function signatureStart(blocks: BodyBlock[], name: string | null): number {
  let start = blocks.length
  for (let i = Math.max(0, blocks.length - longest); i < blocks.length; i++) {
    const text = textOf(blocks[i])
    const parts = rule.test(text.trim()) || signOff.test(folded(text)) || isSignature(text)
    const signed = i > 0 && isSameName(text, name) && blocks.slice(i + 1).every(b => !isRequest(textOf(b)))
    if (signed || (parts && (i > 0 || blocks.length === 1) && blocks.slice(i + 1).every(isTail))) {
      start = i
      break
    }
  }
  while (start > 0 && isContactLine(blocks[start - 1], start, blocks.length)) start--
  return start
}

/** The sender's own name alone in a line, with or without marks, in any order. */
function isSameName(text: string, name: string | null): boolean {
  const words = (raw: string): string =>
    folded(raw)
      .split(/[ .,]+/)
      .filter(w => w !== '')
      .sort()
      .join(' ')
  if (name === null || text.length > 60) return false
  // Signed with the given name alone, which stands last.
  if (!/\s/.test(text.trim())) return words(text) !== '' && folded(text).replace(/[ .,]+/g, '') === givenName(name)
  return words(text) === words(name)
}

function givenName(name: string): string {
  return folded(name).split(' ').at(-1) ?? ''
}

/** Behind a rule or a formula everything is signature that asks for nothing; an afterthought may ask. */
function isTail(block: BodyBlock, index: number, all: BodyBlock[]): boolean {
  if (block.block.type === 'table') return false
  if (all.slice(0, index + 1).some(b => afterthought.test(folded(textOf(b))))) return true
  const text = textOf(block)
  return text.split(/\s+/).length <= 30 && !isRequest(text) && !/["“]/.test(text) && !isNumbered(text)
}

function isNumbered(text: string): boolean {
  const marker = markerOf(text)
  return marker !== null && !marker.style.startsWith('bullet')
}

/** A line that only signatures have: a name, a body, an office, a telephone. */
function isContactLine(block: BodyBlock | undefined, at: number, all: number): boolean {
  const text = textOf(block)
  if (block?.block.type !== 'text' || all - at > longest || (at === 1 && all === 1)) return false
  const line = text.replace(/^[-–—*•\s]+/u, '')
  if (line === '' || rule.test(text.trim()) || signOff.test(folded(text))) return at > 1
  if (line.split(/\s+/).length > 22 || /[“"?]/.test(line) || (isOpinion(line) && !isBody(line))) return false
  const pieces = signatureParts(line)
  if (contact.test(folded(line)) && !/[.:]$/.test(line)) return at > 1
  return at > 1 && pieces.length > 0 && pieces.every(isSignaturePart)
}

function isSignaturePart(piece: string): boolean {
  return (
    looksLikeName(piece) || isBody(piece) || isUnit(piece) || office.test(folded(piece)) || contact.test(folded(piece))
  )
}

/** A dash inside the name of an office parts nothing: "Phòng Tài chính - Kế hoạch". */
const between = new RegExp(`\\s*[|;,•]\\s*|\\s+[-–—]\\s+(?!(?:${departments})(?![\\p{L}\\p{M}]))|\\s*\\(|\\)\\s*`, 'iu')

/** "Lê A - Bí thư Chi đoàn B | ĐT: 09…" in its parts. */
export function signatureParts(line: string): string[] {
  return line
    .split(between)
    .map(piece => piece.replace(/^[-–—*•\s]+|[\s.,;:-]+$/gu, ''))
    .filter(piece => piece !== '')
}

function withoutLabel(found: BodyBlock): BodyBlock {
  if (found.block.type !== 'text') return found
  const label = matchRaw(found.block.text, afterthought)
  return label?.start === 0
    ? { ...found, block: { ...found.block, text: found.block.text.slice(label.end).trim() } }
    : found
}

function textOf(found: BodyBlock | undefined): string {
  return found?.block.type === 'text' ? found.block.text : ''
}
