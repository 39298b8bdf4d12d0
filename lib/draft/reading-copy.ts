import type { Draft } from '../model/draft.ts'
import { Failure, type Result, type Warning } from '../model/result.ts'
import { type Conversion, convertWithOffice, findSoffice } from '../office/soffice.ts'
import { type NumberedPage, printLineNumbers } from '../office/line-numbers.ts'
import { steadyPdf } from '../office/steady-pdf.ts'
import { readPdf, type PdfPage } from '../read/pdf.ts'
import { looksLikeZip } from '../read/zip.ts'
import { layOut } from './layout.ts'
import { noteSplit } from './layout/note-lines.ts'
import { printedText } from './layout/printed-page.ts'
import { officeCopy } from './reading-copy/office-copy.ts'
import { plainDocx } from './reading-copy/plain-docx.ts'

export interface ReadingCopy {
  /** The draft with the pages and lines of the copy. */
  draft: Draft
  /** The copy to publish (`reading-copy.pdf`), line numbers in its margin; null where it could not be made. */
  pdf: Uint8Array | null
}

type Convert = (conversion: Conversion) => Promise<Uint8Array>

/**
 * Where no official PDF was given: our own copy, laid out by LibreOffice, numbered in the margin, and the draft with its
 * pages and lines. They are this copy's, not those of anybody's Word: it has to be published as what people cite from.
 * `bytes`: the draft's file (.docx, or text, of which a plain copy is made). Without LibreOffice, or where it fails, the draft
 * comes back without layout, with the warning `layout-none` or `layout-office-failed`. Same file, same bytes.
 */
export async function makeReadingCopy(
  draft: Draft,
  bytes: Uint8Array,
  convert: Convert | null = findSoffice() ? convertWithOffice : null
): Promise<Result<ReadingCopy>> {
  if (!convert) return { value: { draft, pdf: null }, warnings: [{ code: 'layout-none' }] }
  try {
    const docx = looksLikeZip(bytes) ? await officeCopy(bytes) : await plainDocx(draft)
    const pdf = steadyPdf(await convert({ bytes: docx, from: 'docx', to: 'pdf' }))
    const { value: pages, warnings } = await readPdf(pdf)
    const laid = layOut(draft, pages)
    const numbered = printLineNumbers(pdf, numberedPages(draft, pages))
    if (!numbered) warnings.push({ code: 'part-skipped', detail: { what: 'số dòng ở lề bản đọc' } })
    return { value: { draft: laid.value, pdf: numbered ?? pdf }, warnings: [...warnings, ...laid.warnings] }
  } catch (error) {
    return { value: { draft, pdf: null }, warnings: [asWarning(error)] }
  }
}

/** Points between the numbers and the text: wide enough to be told from a word of the line. */
const gap = 18

/** The numbers of every page as the draft counts them, in one column for all pages of a width. */
function numberedPages(draft: Draft, pages: PdfPage[]): NumberedPage[] {
  const { body } = printedText(pages, noteSplit(draft))
  const widthOf = (page: number): number => (pages[page - 1] as PdfPage).width
  const left = new Map<number, number>()
  for (const { page, segments } of body) {
    const x = segments[0]?.x ?? Infinity
    left.set(widthOf(page), Math.min(left.get(widthOf(page)) ?? Infinity, x))
  }
  return pages.map(({ number, height, width }) => ({
    height,
    right: (left.get(width) ?? gap) - gap,
    numbers: body.flatMap(line =>
      line.page === number && line.line !== null ? [{ y: line.y, number: line.line }] : []
    )
  }))
}

function asWarning(error: unknown): Warning {
  if (error instanceof Failure && error.code === 'layout-office-failed')
    return { code: error.code, detail: error.detail }
  return {
    code: 'layout-office-failed',
    detail: { reason: error instanceof Failure ? error.code : 'tệp PDF không đọc được' }
  }
}
