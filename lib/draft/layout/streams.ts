import type { Paragraph } from '../../model/draft.ts'
import { charactersOf } from './characters.ts'
import type { PrintedLine } from './printed-page.ts'

/** Many paragraphs or lines as one text; `starts[i]` is where the i-th begins, with one entry more for the end. */
export interface Stream {
  text: string
  starts: number[]
}

/** The compared characters of some paragraphs in one text, and where each of them stands in its paragraph. */
export interface DraftStream extends Stream {
  paragraphs: Paragraph[]
  /** UTF-16 offset of each character in its paragraph's raw text. */
  at: number[]
}

/** The compared characters of some printed lines in one text. */
export interface PrintStream extends Stream {
  lines: PrintedLine[]
  /** Index in `lines` of each character. */
  line: Uint32Array
}

export function draftStream(paragraphs: Paragraph[]): DraftStream {
  const parts: string[] = []
  const starts = [0]
  const at: number[] = []
  for (const paragraph of paragraphs) {
    const characters = charactersOf(paragraph.text)
    parts.push(characters.text)
    for (const offset of characters.at) at.push(offset)
    starts.push(at.length)
  }
  return { text: parts.join(''), starts, paragraphs, at }
}

export function printStream(lines: PrintedLine[]): PrintStream {
  const keys = lines.map(line => line.key)
  const starts = [0]
  for (const key of keys) starts.push((starts.at(-1) as number) + key.length)
  const text = keys.join('')
  const line = new Uint32Array(text.length)
  for (const i of lines.keys()) line.fill(i, starts[i], starts[i + 1])
  return { text, starts, lines, line }
}
