import type { Draft, Paragraph } from '../model/draft.ts'
import type { Result } from '../model/result.ts'
import { readPdf, type PdfPage } from '../read/pdf.ts'
import { keyOf } from './layout/characters.ts'
import { isTabbed, placeColumns, type PrintedRows } from './layout/columns.ts'
import { noteSplit } from './layout/note-lines.ts'
import { placeParagraphs, type PlacedRow } from './layout/placement.ts'
import { printedText, type PrintedLine, type PrintedText } from './layout/printed-page.ts'
import { placeBetween } from './layout/short-paragraphs.ts'
import { draftStream, printStream } from './layout/streams.ts'

/** A PDF in which less than this share of the draft's letters is found is another document. */
const sameDocument = 0.5

/**
 * The draft with pages and lines as its PDF prints them: `page`, `line` and `rows` of the paragraphs, `pages`, `lines`
 * and `pageLines` of the draft. Lines are body lines, 1-based from the top of each page; page numbers, running headers and
 * footnotes are left out; table rows count as printed. A footnote gets its page only. What is not found for certain
 * is null, told by `layout-partial`; a PDF of another document leaves all unknown, told by `layout-mismatch`.
 * Throws Failure where the bytes are no readable PDF (see `readPdf`). The draft given is not changed.
 */
export async function applyLayout(draft: Draft, pdf: Uint8Array): Promise<Result<Draft>> {
  const { value: pages, warnings } = await readPdf(pdf)
  const laid = layOut(draft, pages)
  return { value: laid.value, warnings: [...warnings, ...laid.warnings] }
}

/** `applyLayout` on pages already read. */
export function layOut(draft: Draft, pages: PdfPage[]): Result<Draft> {
  const text = printedText(pages, noteSplit(draft))
  const body = placeBody(draft, text)
  const { letters, paragraphs: here, all } = found(draft, body)
  if (letters < sameDocument) {
    return { value: withoutLayout(draft), warnings: [{ code: 'layout-mismatch', detail: { found: here, all } }] }
  }
  const notes = placeNotes(draft, text, body)
  const paragraphs = draft.paragraphs.map(p => {
    const note = notes.get(p.index)
    return Object.assign({}, p, note ? layoutOf(note, text.notes) : layoutOf(body.get(p.index), text.body))
  })
  const value = { ...draft, pages: text.pages, lines: text.body.length, pageLines: text.pageLines, paragraphs }
  const missing = paragraphs.filter(p => p.page === null && keyOf(p.text) !== '').length
  return { value, warnings: missing > 0 ? [{ code: 'layout-partial', detail: { missing } }] : [] }
}

/** Body paragraphs by their letters, short ones by their order, then what stands in columns. */
function placeBody(draft: Draft, text: PrintedText): PrintedRows {
  const stream = draftStream(draft.paragraphs.filter(p => p.part === 'body' && !isTabbed(p)))
  const print = printStream(text.body)
  const rows: PrintedRows = new Map()
  for (const { paragraph, rows: some } of placeBetween(stream, print, placeParagraphs(stream, print))) {
    rows.set((stream.paragraphs[paragraph] as Paragraph).index, some)
  }
  return placeColumns(draft, text.body, rows)
}

/**
 * A footnote gets the page on which it begins; its lines are not body lines. Plain text has its notes among the body:
 * what was not found there may be one of them.
 */
function placeNotes(draft: Draft, text: PrintedText, body: PrintedRows): PrintedRows {
  const isNote = (p: Paragraph): boolean => p.part === 'footnote' || (p.part === 'body' && !body.has(p.index))
  const stream = draftStream(draft.paragraphs.filter(isNote))
  const print = printStream(text.notes)
  const placed = placeBetween(stream, print, placeParagraphs(stream, print))
  return new Map(placed.map(p => [(stream.paragraphs[p.paragraph] as Paragraph).index, p.rows]))
}

/** `page`, `line` and `rows` of a paragraph printed on these lines; all unknown where there are none. */
function layoutOf(rows: PlacedRow[] | undefined, lines: PrintedLine[]): Pick<Paragraph, 'page' | 'line' | 'rows'> {
  const printed = (rows ?? []).map(({ line: at, offset }) => {
    const { page, line } = lines[at] as PrintedLine
    return { page, line, offset }
  })
  const first = printed[0]
  const body = printed.flatMap(({ page, line, offset }) => (line === null ? [] : [{ page, line, offset }]))
  return { page: first?.page ?? null, line: first?.line ?? null, rows: body }
}

/** How much of the draft without its notes was found: share of the letters, paragraphs, and how many there are. */
function found(draft: Draft, rows: PrintedRows): { letters: number; paragraphs: number; all: number } {
  const body = draft.paragraphs.filter(p => p.part !== 'footnote' && keyOf(p.text) !== '')
  const here = body.filter(p => rows.has(p.index))
  return { letters: textLength(here) / (textLength(body) || 1), paragraphs: here.length, all: body.length }
}

function textLength(paragraphs: Paragraph[]): number {
  return paragraphs.reduce((sum, p) => sum + p.text.length, 0)
}

/** The draft with every page and line unknown. */
export function withoutLayout(draft: Draft): Draft {
  const paragraphs = draft.paragraphs.map(p => Object.assign({}, p, layoutOf(undefined, [])))
  const { pageLines: _, ...rest } = draft
  return { ...rest, pages: null, lines: null, paragraphs }
}
