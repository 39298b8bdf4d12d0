import { emptyDocument, plainBlock, type Document, type TableBlock, type TableCell } from '../../lib/model/document.ts'
import type { Remark } from '../../lib/model/comment.ts'
import { chooseKind } from '../../lib/intake/kinds.ts'
import type { Reading } from '../../lib/intake/reading.ts'

/** A paragraph, or a table as rows of cell texts; `^` is a cell continued from above, `>` one covered from the left. */
export type Piece = string | string[][]

/** A document made by hand: what a Word reader would give. */
export function documentOf(...pieces: Piece[]): Document {
  const blocks = pieces.map(piece => (typeof piece === 'string' ? plainBlock(piece) : tableOf(piece)))
  return { ...emptyDocument(), blocks }
}

function tableOf(rows: string[][]): TableBlock {
  return {
    type: 'table',
    rows: rows.map(row => row.flatMap((text, i) => (text === '>' ? [] : [cellOf(text, spanAt(row, i))])))
  }
}

function spanAt(row: string[], at: number): number {
  let span = 1
  while (row[at + span] === '>') span++
  return span
}

function cellOf(text: string, span: number): TableCell {
  const merged = text === '^'
  return { blocks: (merged ? '' : text).split('\n').map(plainBlock), tables: [], span, merged }
}

/** The document read by the kind that is surest of it. */
export function readAs(document: Document, file = 'gop-y.docx'): Reading {
  const content = { type: 'document' as const, kind: 'docx', document }
  const kind = chooseKind(content, file)
  if (!kind) throw new Error('no kind')
  return kind.read(content, file)
}

export function readText(text: string, file = 'gop-y.txt'): Reading {
  return readAs(documentOf(...text.split('\n')), file)
}

/** The fields of a remark that say something, `order` and `source` left out. */
export function said(remark: Remark | undefined): Partial<Remark> {
  const { order: _, source: __, ...rest } = remark ?? { order: 0, source: '' }
  return Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}

export function texts(reading: Reading): string[] {
  return reading.remarks.map(remark => remark.text)
}
