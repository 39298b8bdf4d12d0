import { plainBlock, plainStyle, type TextBlock } from '../../model/document.ts'
import type { PdfLine } from './page.ts'

/** Where the text of a document stands on its pages, in points. */
export interface Frame {
  left: number
  right: number
  /** Usual distance of two baselines. */
  leading: number
}

/** A printed line of running text, and whether it is the first of its page. */
export interface FlowLine {
  line: PdfLine
  pageStart: boolean
}

/** Marks that begin a paragraph. */
const mark =
  /^(?:[-+*•●▪–—\uf0b7]\s?|\(?\d{1,2}[.)/:](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s|\(?[a-hđ]\s?[.)]\s|[IVX]{1,4}\s?[.)/-]\s|(?:Điều|Khoản|Chương|Phần|Mục)\s+[\dIVX]+\s?[.:])/u

/** The frame of the text: the usual left edge and leading, and how far the fullest lines reach. */
export function frameOf(pages: PdfLine[][]): Frame {
  const lines = pages.flat()
  const steps = pages.flatMap(page => page.slice(1).map((line, i) => line.y - (page[i] as PdfLine).y))
  return {
    left: Math.min(...most(lines.map(line => Math.round(line.x)))),
    right: rightEdge(lines.map(line => line.right)),
    leading: median(steps.filter(step => step > 0)) || 20
  }
}

/** Lines in order to paragraphs. */
export function paragraphsOf(flow: FlowLine[], frame: Frame): TextBlock[] {
  const blocks: TextBlock[] = []
  let open: FlowLine[] = []
  const close = (): void => {
    if (open.length > 0)
      blocks.push(
        blockOf(
          open.map(o => o.line),
          frame
        )
      )
    open = []
  }
  for (const next of flow) {
    const before = open.at(-1)
    if (before && begins(before.line, next, open, frame)) close()
    open.push(next)
  }
  close()
  return blocks
}

/** True where a line begins a paragraph; `open` are the lines of the one before. */
function begins(before: PdfLine, { line, pageStart }: FlowLine, open: FlowLine[], frame: Frame): boolean {
  if (Math.abs(line.size - before.size) > 0.15 * line.size) return true
  if (isCentred(line, frame) !== isCentred(before, frame)) return true
  if (!pageStart && line.y - before.y > 1.4 * Math.max(frame.leading, before.size)) return true
  if (!isFull(before, line, frame)) return true
  // Signatures and dates at the right: lines of their own, unless one goes on in small letters.
  const deep = frame.left + 0.25 * (frame.right - frame.left)
  if (Math.max(line.x, before.x) > deep && !isCentred(line, frame) && !/^\p{Ll}/u.test(line.text)) return true
  const ended = /[.!?:;]["”)]*$/.test(before.text)
  if (mark.test(line.text)) return ended || isIndented(line, open, frame) || pageStart
  return isIndented(line, open, frame) && ended
}

/** True where the next line's first word would not have fitted any more. */
function isFull(line: PdfLine, next: PdfLine, frame: Frame): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const width = (next.right - next.x) * (word.length / Math.max(1, next.text.length))
  return line.right + 0.2 * line.size + 0.85 * width > frame.right - 1
}

/** Begins further right than the lines of the paragraph go on; a first line may hang out to the left of the others. */
function isIndented(line: PdfLine, open: FlowLine[], frame: Frame): boolean {
  const rest = open.length > 1 ? (open.at(-1) as FlowLine).line.x : null
  return (
    line.x > (rest ?? frame.left) + 6 &&
    (rest !== null || line.x > (open[0] as FlowLine).line.x + 6 || !mark.test((open[0] as FlowLine).line.text))
  )
}

function isCentred(line: PdfLine, frame: Frame): boolean {
  const [before, behind] = [line.x - frame.left, frame.right - line.right]
  return before > 24 && Math.abs(before - behind) < 14
}

function blockOf(lines: PdfLine[], frame: Frame): TextBlock {
  const first = lines[0] as PdfLine
  const style = {
    ...plainStyle,
    centered: lines.every(line => isCentred(line, frame)),
    indent: Math.round((first.x - frame.left) * 20),
    size: Math.round(first.size * 2)
  }
  return { ...plainBlock(lines.map(line => line.text.replace(/\t/g, ' ')).reduce(joined)), style }
}

/**
 * "Covid-" and "19" are one word cut at its hyphen; "kinh tế -" and "xã hội" are two; "ST" and "T" one that a narrow
 * column has cut.
 */
export function joined(a: string, b: string): string {
  if (/^\p{Lu}{1,3}$/u.test(a) && /^\p{Lu}{1,3}$/u.test(b)) return a + b
  return /[\p{L}\p{N}]-$/u.test(a) && /^[\p{L}\p{N}]/u.test(b) ? a + b : `${a} ${b}`
}

/** How far full lines reach: the furthest edge that several lines share. A single line in the margin does not widen the text. */
function rightEdge(rights: number[]): number {
  const sorted = [...rights].sort((a, b) => b - a)
  const least = Math.max(2, 0.05 * sorted.length)
  const shared = sorted.find((right, i) => (sorted[i + Math.ceil(least) - 1] ?? 0) > right - 15)
  return shared ?? sorted[0] ?? 0
}

function most(values: number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const highest = Math.max(0, ...counts.values())
  return [...counts].filter(([, count]) => count >= 0.5 * highest).map(([value]) => value)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
