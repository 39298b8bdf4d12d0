import { createHash } from 'node:crypto'

/** The date that stands in place of the moment of conversion. */
const date = '20000101000000'

/**
 * The PDF without what differs from one conversion of the same file to the next: its date, and the two checksums that
 * depend on it. All are replaced in place by others of the same length, so no offset changes.
 */
export function steadyPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const end = text.lastIndexOf('trailer')
  const dated = text.replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, `$1${date}`)
  const empty = dated.slice(0, end) + dated.slice(end).replace(/\b[0-9A-F]{32}\b/g, '0'.repeat(32))
  const sum = createHash('sha256').update(empty, 'latin1').digest('hex').slice(0, 32).toUpperCase()
  const steady = empty.slice(0, end) + empty.slice(end).replace(/\b0{32}\b/g, sum)
  return new Uint8Array(Buffer.from(steady, 'latin1'))
}
