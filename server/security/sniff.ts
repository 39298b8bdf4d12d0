import { open } from 'node:fs/promises'
import { Failure } from '../../lib/model/result.ts'

export { safeName } from './safe-name.ts'

/**
 * What may come in, by content and never by name (ASVS 5.2.2). Scans and archives that cannot be read yet are received all the same,
 * since nothing a member sent may be lost (G1); programs, films and unknown binary data are refused at the door.
 */
export type UploadKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'image' | 'archive' | 'text'

/* oxlint-disable no-control-regex -- magic bytes are control characters */
const signatures: readonly [UploadKind, RegExp][] = [
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['image', /^\x89PNG\r\n\x1a\n|^\xff\xd8\xff|^GIF8[79]a|^BM[\s\S]{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF[\s\S]{4}WEBP/],
  ['image', /^[\s\S]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)/],
  ['archive', /^Rar!\x1a\x07|^7z\xbc\xaf\x27\x1c/],
  ['pdf', /^[\s\S]{0,1019}%PDF-/]
]

const programs: readonly [string, RegExp][] = [
  ['.exe', /^MZ/],
  ['ELF', /^\x7fELF/],
  ['Mach-O', /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/],
  ['script', /^#!/]
]

const headBytes = 8_192

/** The kind of an uploaded file by its first bytes. Throws Failure `file-empty` or `file-kind-unknown`. */
export async function sniffUpload(path: string): Promise<UploadKind> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return sniff(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** The same of bytes already in hand. */
export function sniff(bytes: Uint8Array): UploadKind {
  if (bytes.length === 0) throw new Failure('file-empty')
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1')
  const program = programs.find(([, sign]) => sign.test(head))
  if (program !== undefined) throw new Failure('file-kind-unknown', { kind: program[0] })
  const known = signatures.find(([, sign]) => sign.test(head))
  if (known !== undefined) return known[0]
  if (looksLikeText(head)) return 'text'
  throw new Failure('file-kind-unknown', { kind: 'binary' })
}

/** No zero byte but in UTF-16, and hardly any control character. Letters, tables, chats, mails, HTML and our JSON are text. */
function looksLikeText(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return true
  if (head.includes('\0')) return looksLikeUtf16(head)
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls <= head.length / 100
}

/** Windows programs save "Unicode" without its mark too: every other byte of plain words is zero. */
function looksLikeUtf16(head: string): boolean {
  const pairs = Math.floor(head.length / 2)
  const zeros = [0, 1].map(start => {
    let count = 0
    for (let at = start; at < pairs * 2; at += 2) if (head[at] === '\0') count++
    return count
  })
  return Math.max(...zeros) > pairs / 3 && Math.min(...zeros) === 0
}
