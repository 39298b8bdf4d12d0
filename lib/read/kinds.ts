import { Failure, type Result, type Warning } from '../model/result.ts'
import { emptyDocument } from '../model/document.ts'
import { readArchive } from './archive.ts'
import type { Content } from './content.ts'
import { looksLikeCsv, readCsv } from './csv.ts'
import { readDocxContainer } from './docx/docx.ts'
import { readHtml } from './html/html.ts'
import { looksLikeOwnJson, readJson } from './json.ts'
import { readMail } from './mail.ts'
import { readMsg } from './msg.ts'
import { checkParts, readOldFile } from './office.ts'
import { pagesWithoutText, readRuledPdf } from './pdf.ts'
import { pdfDocument } from './pdf/document.ts'
import { checkBytes, decodeText, readText } from './text.ts'
import { readXlsxContainer } from './xlsx.ts'
import type { Container } from './zip.ts'

/** A file whose first look has been taken: everything by which its kind can be known. */
export interface Sample {
  /** A label: only its extension is looked at, and only where the content leaves it open. */
  name: string
  bytes: Uint8Array
  /** Where it is a zip container. */
  container: Container | null
}

/** A kind of file: how it is known by its content, and how it is read; `read` null: known but not readable yet. */
export interface Kind {
  name: string
  is(sample: Sample): boolean
  read: ((sample: Sample) => Promise<Result<Content>>) | null
}

/** In the order in which they are tried; the first that fits reads the file. A new kind is one more line and one file. */
export const kinds: readonly Kind[] = [
  { name: 'docx', is: s => has(s, /^word\/document\d*\.xml$/i) || has(s, /^word\/.*\.xml$/i), read: docx },
  { name: 'xlsx', is: s => has(s, /^xl\/workbook\.xml$/i), read: xlsx },
  { name: 'xlsb', is: s => has(s, /^xl\/workbook\.bin$/i), read: null },
  { name: 'pptx', is: s => has(s, /^ppt\//i), read: null },
  { name: 'ods', is: s => isOpenDocument(s, 'spreadsheet'), read: s => open(s, 'ods') },
  { name: 'odt', is: s => has(s, /^content\.xml$/i), read: s => open(s, 'odt') },
  { name: 'zip', is: s => s.container !== null, read: zip },
  { name: 'password', is: s => isOle(s) && holdsName(s, 'EncryptedPackage'), read: password },
  { name: 'doc', is: s => isOle(s) && holdsName(s, 'WordDocument'), read: s => readOldFile('doc', s.bytes) },
  {
    name: 'xls',
    is: s => isOle(s) && (holdsName(s, 'Workbook') || holdsName(s, 'Book')),
    read: s => readOldFile('xls', s.bytes)
  },
  { name: 'ppt', is: s => isOle(s) && holdsName(s, 'PowerPoint Document'), read: null },
  { name: 'msg', is: s => isOle(s) && holdsName(s, '__properties_version1.0'), read: msg },
  { name: 'ole', is: isOle, read: null },
  { name: 'pdf', is: s => head(s, 1024).includes('%PDF-'), read: pdf },
  { name: 'rtf', is: s => head(s, 5) === '{\\rtf', read: s => readOldFile('rtf', s.bytes) },
  { name: 'rar', is: s => head(s, 4) === 'Rar!', read: () => packed('.rar') },
  { name: '7z', is: s => head(s, 6) === '7z¼¯\u0027\u001c', read: () => packed('.7z') },
  { name: 'image', is: isImage, read: image },
  { name: 'html', is: s => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(head(s, 200)), read: html },
  { name: 'json', is: s => looksLikeOwnJson(head(s, 200)), read: async s => readJson(s.bytes) },
  { name: 'eml', is: isMail, read: eml },
  { name: 'csv', is: isCsv, read: csv },
  { name: 'text', is: isText, read: text }
]

async function docx(sample: Sample): Promise<Result<Content>> {
  if (!sample.container) throw new Failure('file-truncated')
  const { value, warnings } = await readDocxContainer(sample.container)
  return { value: { type: 'document', kind: 'docx', document: value }, warnings }
}

async function xlsx(sample: Sample): Promise<Result<Content>> {
  if (!sample.container) throw new Failure('file-truncated')
  const { value, warnings } = await readXlsxContainer(sample.container)
  return { value: { type: 'sheets', kind: 'xlsx', sheets: value }, warnings }
}

async function csv(sample: Sample): Promise<Result<Content>> {
  const { value, warnings } = decodeText(sample.bytes)
  return { value: { type: 'sheets', kind: 'csv', sheets: [readCsv(sample.name, value)] }, warnings }
}

async function text(sample: Sample): Promise<Result<Content>> {
  checkBytes(sample.bytes)
  const { value, warnings } = decodeText(sample.bytes)
  return { value: { type: 'document', kind: 'text', document: readText(value) }, warnings }
}

async function zip(sample: Sample): Promise<Result<Content>> {
  return { value: { type: 'archive', kind: 'zip', entries: await readArchive(sample.bytes) }, warnings: [] }
}

async function html(sample: Sample): Promise<Result<Content>> {
  checkBytes(sample.bytes)
  const { value, warnings } = decodeText(sample.bytes)
  const blocks = readHtml(value).map(({ block }) => block)
  return { value: { type: 'document', kind: 'html', document: { ...emptyDocument(), blocks } }, warnings }
}

async function eml(sample: Sample): Promise<Result<Content>> {
  const { value, warnings } = await readMail(sample.bytes)
  return { value: { type: 'mail', kind: 'eml', mail: value }, warnings }
}

/** Pages without text among others are told; without any it is a scan. */
async function pdf(sample: Sample): Promise<Result<Content>> {
  const { value: pages, warnings } = await readRuledPdf(sample.bytes)
  const scanned = pagesWithoutText(pages)
  if (scanned.length === pages.length) throw new Failure('scan', { pages: pages.length })
  const some: Warning[] = scanned.length > 0 ? [{ code: 'scan-pages', detail: { list: scanned.join(', ') } }] : []
  return { value: { type: 'document', kind: 'pdf', document: pdfDocument(pages) }, warnings: [...warnings, ...some] }
}

async function msg(sample: Sample): Promise<Result<Content>> {
  const { value, warnings } = readMsg(sample.bytes)
  return { value: { type: 'mail', kind: 'msg', mail: value }, warnings }
}

async function open(sample: Sample, kind: 'odt' | 'ods'): Promise<Result<Content>> {
  if (sample.container) await checkParts(sample.container)
  return readOldFile(kind, sample.bytes)
}

function packed(kind: string): never {
  throw new Failure('archive-kind', { kind })
}

function image(): never {
  throw new Failure('scan', { pages: 1 })
}

function password(): never {
  throw new Failure('file-password')
}

/** OpenDocument says its kind in the first bytes, uncompressed (part 2, 3.3). */
function isOpenDocument(sample: Sample, kind: string): boolean {
  return sample.container !== null && head(sample, 120).includes(`application/vnd.oasis.opendocument.${kind}`)
}

function has(sample: Sample, name: RegExp): boolean {
  return sample.container?.names.some(n => name.test(n.replace(/\\/g, '/').replace(/^\//, ''))) ?? false
}

/** The first bytes as characters of the same codes. */
function head(sample: Sample, length: number): string {
  return Buffer.from(sample.bytes.subarray(0, length)).toString('latin1')
}

/** Compound files of older Office versions (MS-CFB 2.2). */
function isOle(sample: Sample): boolean {
  return head(sample, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
}

/** True where a stream of that name is in the directory of a compound file: names are UTF-16 (MS-CFB 2.6.1). */
function holdsName(sample: Sample, name: string): boolean {
  return Buffer.from(sample.bytes.buffer, sample.bytes.byteOffset, sample.bytes.byteLength).includes(
    Buffer.from(`${name}\0`, 'utf16le')
  )
}

function isImage(sample: Sample): boolean {
  return /^(?:\xff\xd8\xff|\x89PNG|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyphei)/s.test(head(sample, 16))
}

/** A mail begins with header lines (RFC 5322), of which at least two are a mail's. */
function isMail(sample: Sample): boolean {
  const lines = head(sample, 8000).split(/\r?\n/)
  if (!/^(?:From |[A-Za-z][\w-]*:)/.test(lines[0] ?? '')) return false
  const end = lines.indexOf('')
  const headers = (end < 0 ? lines : lines.slice(0, end)).filter(line =>
    /^(?:from|to|subject|date|received|return-path|mime-version|message-id|delivered-to|content-type|reply-to):/i.test(
      line
    )
  )
  return (
    headers.length >= 2 && headers.some(line => /^(?:received|mime-version|message-id|from|content-type):/i.test(line))
  )
}

function isCsv(sample: Sample): boolean {
  if (!isText(sample)) return false
  return /\.(?:csv|tsv)$/i.test(sample.name) || looksLikeCsv(decodeText(sample.bytes.subarray(0, 100_000)).value)
}

/** No control characters but those of text; UTF-16 has zeros, which decoding takes away. */
function isText(sample: Sample): boolean {
  const { value } = decodeText(sample.bytes.subarray(0, 64_000))
  const odd = [...value.matchAll(/[^\P{Cc}\t\n\v\f\r\x85]|\ufffd/gu)].length
  return odd * 50 <= value.length
}
