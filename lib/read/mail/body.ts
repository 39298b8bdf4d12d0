import { plainBlock, type Block } from '../../model/document.ts'
import { limits } from '../../model/limits.ts'
import { Failure } from '../../model/result.ts'
import { checkLength } from '../text.ts'

/** A paragraph or table of a mail's body. */
export interface BodyBlock {
  block: Block
  /** How deep it stands in quotations of earlier mails; 0 where the sender wrote it. */
  quoted: number
}

/** Lines longer than this are no lines that a mail program has cut, and shorter widths are no widths it cuts at. */
const widest = 100
const narrowest = 55
const bullet = /^(?:[-+*•●▪–—]|\(?\d{1,2}[.)/:]|\(?[a-hđ][.)]|[IVX]{1,4}[.)/-])\s?/iu

/**
 * The paragraphs of a plain body: leading ">" marks are counted, lines cut at a fixed width (RFC 3676, 3.2) joined again.
 * Throws Failure file-too-large (lines).
 */
export function plainBody(text: string): BodyBlock[] {
  checkLength(text)
  const lines = text.split(/\r\n?|\n/).map(readLine)
  if (lines.length > limits.paragraphs) throw new Failure('file-too-large', { limit: limits.paragraphs, what: 'dòng' })
  const width = cutWidth(lines)
  const body: BodyBlock[] = []
  let joined: Line | null = null
  for (const [i, line] of lines.entries()) {
    if (line.text === '') {
      joined = null
      continue
    }
    const before = body.at(-1)
    if (joined && before?.block.type === 'text' && width !== null && isCut(joined, line, width)) {
      before.block = plainBlock(`${before.block.text} ${line.text}`)
    } else body.push({ block: plainBlock(line.text), quoted: line.quoted })
    joined = lines[i] as Line
  }
  return body
}

interface Line {
  text: string
  quoted: number
}

function readLine(raw: string): Line {
  const marks = /^(?:[ \t]?>)+/.exec(raw)?.[0] ?? ''
  // Gmail writes bold words between stars in the plain form; "* " begins an item of a list.
  const text = raw
    .slice(marks.length)
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
  return { text: text.trim(), quoted: marks.replace(/[^>]/g, '').length }
}

/** The width at which lines were cut, or null where none seem to be. A line that goes on in small letters is the evidence. */
function cutWidth(lines: Line[]): number | null {
  const lengths = lines.map(line => line.text.length).filter(length => length <= widest)
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0)
  const goesOn = lines.some((line, i) => {
    const next = lines[i + 1]
    return next && /^\p{Ll}/u.test(next.text) && !bullet.test(next.text) && isCut(line, next, width)
  })
  return width >= narrowest && goesOn ? width : null
}

/** True where the next line's first word would not have fitted any more: the program cut the line, not the writer. */
function isCut(line: Line, next: Line, width: number): boolean {
  if (line.quoted !== next.quoted || next.text === '' || line.text.length > widest) return false
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const full = line.text.length + 1 + word.length > width - 2
  const ended = /[.!?:;]["”)]?$/.test(line.text)
  return full && !bullet.test(next.text) && (!ended || /^\p{Ll}/u.test(next.text))
}

/** The text blocks of a body, those in tables too. */
export function bodyText(body: BodyBlock[]): string {
  return body.flatMap(({ block }) => textsOf(block)).join('\n')
}

function textsOf(block: Block): string[] {
  if (block.type === 'text') return [block.text]
  return block.rows.flatMap(row => row.flatMap(cell => [...cell.blocks, ...cell.tables].flatMap(textsOf)))
}
