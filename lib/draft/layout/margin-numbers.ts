import type { PdfLine } from '../../read/pdf.ts'

/** Points between a line number and the text's left edge: Word and LibreOffice leave at least a quarter inch or 0.5 cm. */
const gap = 4
/** A page shows line numbers when at least this many stand in its margin, rising from the top. */
const fewest = 3

/** The lines of each page without the line numbers printed in the left margin (Word: Line Numbers; our reading copy). */
export function marginNumbers(pages: PdfLine[][]): PdfLine[][] {
  const left = textEdge(pages.flat())
  return pages.map(lines => {
    const numbered = lines.filter(line => isNumbered(line, left))
    const values = numbered.map(line => Number(line.segments[0]?.text))
    const rising = values.every((value, i) => i === 0 || value > (values[i - 1] as number))
    if (numbered.length < fewest || !rising) return lines
    return lines
      .map(line => (numbered.includes(line) ? withoutFirst(line) : line))
      .filter(line => line.segments.length > 0)
  })
}

function isNumbered(line: PdfLine, left: number): boolean {
  const first = line.segments[0]
  return first !== undefined && /^\d{1,4}$/.test(first.text) && first.right < left - gap
}

function withoutFirst(line: PdfLine): PdfLine {
  const segments = line.segments.slice(1)
  const text = segments.map(segment => segment.text).join('\t')
  return { ...line, text, segments, x: segments[0]?.x ?? line.x, size: segments[0]?.size ?? line.size }
}

/** Where most lines begin, those being left out that begin with a number. */
function textEdge(lines: PdfLine[]): number {
  const starts = new Map<number, number>()
  for (const line of lines) {
    const first = line.segments.find(segment => !/^\d{1,4}$/.test(segment.text))
    if (first) starts.set(Math.round(first.x), (starts.get(Math.round(first.x)) ?? 0) + 1)
  }
  return [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
