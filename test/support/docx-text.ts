import { openContainer } from '../../lib/read/zip.ts'

/** The XML of a part of a Word file. */
export async function partOf(docx: Uint8Array, name: string): Promise<string> {
  const part = await (await openContainer(docx)).bytes(name)
  return part?.toString('utf8') ?? ''
}

/** The runs of every paragraph of a Word file's body, in order; table cells included. */
export async function docxRuns(docx: Uint8Array): Promise<string[][]> {
  const xml = await partOf(docx, 'word/document.xml')
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(m => unescapeXml(m[1] ?? ''))
  )
}

/** The text of every paragraph, heading and cell line of a page, tags gone and entities read. */
export function htmlLines(html: string): string[] {
  const body = html.slice(html.indexOf('<body'))
  return [...body.matchAll(/<(p|h[1-6]|th|li|summary|a)\b[^>]*>(.*?)<\/\1>/gs)].map(m => pageText(m[2] ?? ''))
}

export function pageText(html: string): string {
  return unescapeXml(html.replace(/<[^>]*>/g, ''))
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&apos;/g, "'")
    .replace(/&#x3D;/g, '=')
    .replace(/&#x60;/g, '`')
    .replace(/&amp;/g, '&')
}
