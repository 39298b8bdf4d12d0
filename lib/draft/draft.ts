import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import type { Draft, Paragraph } from '../model/draft.ts'
import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import { read } from '../read/read.ts'
import { decodeText } from '../read/text.ts'
import { folded } from '../text/fold.ts'
import { readOutline } from './outline.ts'
import { readParagraphs } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { readPlainText } from './plain/plain-text.ts'
import { bodyStart, titleOf } from './title.ts'

/**
 * Reads a draft from a Word file or from text (.txt, .md, also as extracted from a PDF): paragraphs in reading order and the outline.
 * Pages and lines stay unknown (`applyLayout` fills them). Throws Failure for a file that is no document or has no text.
 */
export async function readDraft(id: string, file: string, bytes: Uint8Array): Promise<Result<Draft>> {
  const { value: document, warnings } = await readDocument(file, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { value: draftOf(id, file, sha256, document), warnings }
}

/** The draft in a document already read. Throws Failure 'draft-empty' where it has no words. */
export function draftOf(id: string, file: string, sha256: string, document: Document): Draft {
  const { paragraphs, pieces } = readParagraphs(document)
  if (!paragraphs.some(p => /\p{L}/u.test(p.text))) throw new Failure('draft-empty')
  const outline = readOutline(paragraphs, pieces)
  numberTables(paragraphs, pieces)
  const title = titleOf(pieces, bodyStart(pieces)) || document.properties.title || file.replace(/^.*\/|\.[^.]*$/g, '')
  return { id, file, sha256, title, pages: null, lines: null, outline, paragraphs }
}

async function readDocument(file: string, bytes: Uint8Array): Promise<Result<Document>> {
  if (bytes.length === 0) throw new Failure('file-empty')
  if (isText(bytes)) {
    if (bytes.length > limits.partBytes) throw new Failure('file-too-large', { limit: limits.partBytes, what: 'byte' })
    const { value, warnings } = decodeText(bytes)
    return { value: readPlainText(value), warnings }
  }
  const { value, warnings } = await read(file, bytes)
  if (value.type !== 'document') throw new Failure('file-kind-unknown', { kind: value.type })
  return { value: value.document, warnings }
}

/** First bytes of what is no text: zip, old Office, PDF, RTF. */
const signatures = ['PK\x03', 'PK\x05', '\xd0\xcf\x11\xe0', '%PDF', '{\\rtf'].map(text => Array.from(text, codeOf))

function codeOf(character: string): number {
  return character.charCodeAt(0)
}

function isText(bytes: Uint8Array): boolean {
  return !signatures.some(signature => signature.every((byte, i) => bytes[i] === byte))
}

/**
 * "Bảng 1" is the first table people see as one: a letterhead or a signature block laid out as a table gets number 0, the others
 * count from 1.
 */
function numberTables(paragraphs: Paragraph[], pieces: Piece[]): void {
  const start = pieces[bodyStart(pieces)]?.index ?? Infinity
  const layout = new Set<number>()
  for (const p of paragraphs) {
    if (p.cell && (p.index < start || /^(?:noi nhan|tm\.|t\/m)/.test(folded(p.text.slice(0, 40)))))
      layout.add(p.cell.table)
  }
  const numbers = new Map<number, number>()
  for (const p of paragraphs) {
    if (!p.cell) continue
    if (layout.has(p.cell.table)) p.cell.table = 0
    else {
      if (!numbers.has(p.cell.table)) numbers.set(p.cell.table, numbers.size + 1)
      p.cell.table = numbers.get(p.cell.table)!
    }
  }
}
