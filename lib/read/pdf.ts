import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import { loadEngine, openPdf, type EngineDocument } from './pdf/engine.ts'
import { readItems } from './pdf/item.ts'
import { linesOf } from './pdf/lines.ts'
import type { PdfPage } from './pdf/page.ts'
import { readRules } from './pdf/rules.ts'

export type { PdfLine, PdfPage, PdfSegment } from './pdf/page.ts'

/**
 * The pages of a PDF with their text lines from top to bottom. Throws Failure: file-empty, file-kind-unknown (no PDF), file-password,
 * file-truncated, file-too-large (pages). A scan is no failure: see `pagesWithoutText`.
 */
export function readPdf(bytes: Uint8Array): Promise<Result<PdfPage[]>> {
  return readPages(bytes, false)
}

/** The same with the lines of tables (`PdfPage.rules`), which takes longer. */
export function readRuledPdf(bytes: Uint8Array): Promise<Result<PdfPage[]>> {
  return readPages(bytes, true)
}

async function readPages(bytes: Uint8Array, withRules: boolean): Promise<Result<PdfPage[]>> {
  checkEnds(bytes)
  const task = await openPdf(bytes)
  try {
    const document = await task.promise
    if (document.numPages > limits.pages) throw new Failure('file-too-large', { limit: limits.pages, what: 'trang' })
    return { value: await pagesOf(document, withRules), warnings: [] }
  } catch (error) {
    throw asFailure(error)
  } finally {
    await task.destroy()
  }
}

/** 1-based numbers of the pages without any text: all of them in a scan. */
export function pagesWithoutText(pages: PdfPage[]): number[] {
  return pages.filter(page => page.lines.length === 0).map(page => page.number)
}

/**
 * pdf.js repairs what it can and gives fewer pages or empty ones without a word, so a file that stops early is told by
 * its missing end (ISO 32000-1, 7.5.5). Mailers add bytes before and behind: both ends are looked for in a window.
 */
function checkEnds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure('file-empty')
  if (!latin(bytes.subarray(0, 1024)).includes('%PDF-')) throw new Failure('file-kind-unknown', { kind: '?' })
  if (!latin(bytes.subarray(-65_536)).includes('startxref')) throw new Failure('file-truncated')
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

async function pagesOf(document: EngineDocument, withRules: boolean): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const lines = linesOf(readItems(items, transform, width, height))
    const rules = withRules ? { rules: await readRules(page, transform, (await loadEngine()).codes) } : {}
    pages.push({ number, width, height, lines, ...rules })
    page.cleanup()
  }
  return pages
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const name = error instanceof Error ? error.name : ''
  return new Failure(name === 'PasswordException' ? 'file-password' : 'file-truncated')
}
