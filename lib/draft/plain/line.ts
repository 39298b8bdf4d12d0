import { readMarks, trimMarked, type Marked } from './marks.ts'

/** One line of a text file, its marks read. */
export interface Line extends Marked {
  type: 'text' | 'note' | 'row'
  /** Number of a note's first line, else null. */
  note: number | null
  /** Cells of a table row, else empty. */
  cells: string[]
  /** Level of a Markdown heading, else null. */
  heading: number | null
  /** An empty line stands before it. */
  gap: boolean
  /** A page number, a form feed or a ruled line stands before it: "page" lets a paragraph go on, "rule" does not. */
  broken: 'page' | 'rule' | null
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const noteStart = /^\s*(?:⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾?|\[\^(\d{1,3})\]:?|<sup>\(?(\d{1,3})\)?<\/sup>)[.:)]?\s*(?=\S)/u

/** Digits of superscript figures ("⁽¹²⁾" → 12). */
export function superscriptValue(text: string): number {
  return Number(Array.from(text, ch => superscripts.indexOf(ch)).join(''))
}

/** Splits a text file into lines: page numbers and ruled lines taken out, table rows and footnotes told apart, marks read. */
export function readLines(raw: string): Line[] {
  const source = flattenTables(raw).split('\n')
  const pages = pageNumbers(source)
  const lines: Line[] = []
  let block: { text: string; at: number }[] = []
  let gap = false
  let broken: Line['broken'] = null
  const flush = () => {
    for (const [i, marked] of splitBlock(block.map(b => b.text)).entries()) {
      const first = i === 0
      lines.push(lineOf(block[i]?.text ?? '', marked, first && gap, first ? broken : null, lines.at(-1)))
    }
    if (block.length > 0) {
      gap = false
      broken = null
    }
    block = []
  }
  for (const [i, text] of source.entries()) {
    const furniture = pages.has(i)
      ? 'page'
      : /\f/.test(text) && text.trim() === ''
        ? 'page'
        : isRule(text)
          ? 'rule'
          : null
    if (furniture || text.trim() === '') {
      flush()
      if (furniture) broken = furniture === 'rule' ? 'rule' : (broken ?? 'page')
      gap ||= text.trim() === '' || furniture !== null
      continue
    }
    if (text.startsWith('\f')) {
      flush()
      broken ??= 'page'
    }
    block.push({ text: text.replace(/\f/g, ''), at: i })
  }
  flush()
  return lines
}

/** Reads the marks of a block as one (bold may run over several lines) and gives its lines back. */
function splitBlock(texts: string[]): Marked[] {
  if (texts.length === 0) return []
  const bare = texts.map(t => t.replace(/^\s{0,3}#{1,6}\s+|^\s*>\s?/, ''))
  const marked = readMarks(bare.join('\n'))
  const found: Marked[] = []
  let from = 0
  for (;;) {
    const end = marked.text.indexOf('\n', from)
    found.push({
      text: marked.text.slice(from, end < 0 ? undefined : end),
      mask: marked.mask.slice(from, end < 0 ? undefined : end)
    })
    if (end < 0) return found
    from = end + 1
  }
}

function lineOf(raw: string, marked: Marked, gap: boolean, broken: Line['broken'], before: Line | undefined): Line {
  const level = /^\s{0,3}(#{1,6})\s+\S/.exec(raw)?.[1]?.length ?? null
  const base = { note: null, cells: [], heading: level, gap, broken }
  const cells = cellsOf(raw, marked.text, before)
  if (cells) return { ...trimMarked(marked), ...base, type: 'row', cells }
  const note = noteStart.exec(raw)
  if (note) {
    const number = note[1] ? superscriptValue(note[1]) : Number(note[2] ?? note[3])
    const words = /^\s*(?:⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?|\[\^\d+\]:?|\(?\d+\)?)[.:)]?\s*/u.exec(marked.text)?.[0].length ?? 0
    return { ...trimMarked(marked, words), ...base, type: 'note', note: number }
  }
  return { ...trimMarked(marked), ...base, type: 'text' }
}

/** Cells of a row with tabs or pipes, or null: a tab behind a typed number or in front of a paragraph is an indent. */
function cellsOf(raw: string, text: string, before: Line | undefined): string[] | null {
  if (/^\s*\|.*\|\s*$/.test(raw))
    return text
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(c => c.trim())
  if (!text.includes('\t')) return null
  const cells = text.split('\t').map(c => c.trim())
  const filled = cells.filter(c => c !== '').length
  if (cells.length >= 3 && (filled >= 2 || before?.type === 'row')) return cells
  if (filled < 2) return before?.type === 'row' && cells.length > 2 ? cells : null
  const marker = /^(?:\(?[\divxlIVXL]{1,5}[.)/\-:]+|\d{1,2}(?:\.\d{1,2})+|[a-zđA-ZĐ][.)/]|[-+*•–])$/u
  return cells.length === 2 && marker.test(cells[0]!) ? null : cells
}

/** HTML table rows as lines with tabs. */
function flattenTables(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/<tr\b[^<>]*>([\s\S]{0,4000}?)<\/tr>/gi, (_, row: string) => {
      const cells = row.split(/<t[dh]\b[^<>]*>/i).slice(1)
      return '\n' + cells.map(c => c.replace(/\s+/g, ' ').trim()).join('\t') + '\n'
    })
    .replace(/<\/?(?:table|tbody|thead)\b[^<>]*>/gi, '\n')
}

function isRule(text: string): boolean {
  return /^[\s|:\-–—_=~*.]{3,}$/u.test(text) && /[-–—_=~*|.]{3}/u.test(text.replace(/\s/g, ''))
}

/** Lines that hold nothing but a page number: alone between empty lines, and rising through the text or beside a form feed. */
function pageNumbers(source: string[]): Set<number> {
  const found: { at: number; value: number; edge: boolean }[] = []
  for (const [at, text] of source.entries()) {
    const m = /^\s*(?:[-–—]\s*|(?:trang|page)\s+)?(\d{1,4})(?:\s*[-–—]|\s*\/\s*\d{1,4})?\s*$/iu.exec(text)
    const alone =
      (source[at - 1] ?? '').trim() === '' || (source[at + 1] ?? '').trim() === '' || /\f/.test(source[at + 1] ?? '')
    const edge = /\f/.test((source[at - 1] ?? '') + text + (source[at + 1] ?? '') + (source[at + 2] ?? ''))
    if (m && alone) found.push({ at, value: Number(m[1]), edge })
  }
  const rising = found.filter((p, i) => {
    const next = found[i + 1]
    const last = found[i - 1]
    return p.edge || next?.value === p.value + 1 || last?.value === p.value - 1
  })
  return new Set(rising.map(p => p.at))
}
