import {
  cellText,
  printedText,
  type Block,
  type Change,
  type Document,
  type TableBlock,
  type TextBlock
} from '../../../lib/model/document.ts'
import { readWebForm } from '../../../lib/intake/web-form.ts'
import type { Content } from '../../../lib/read/read.ts'

/** What a received file says, as plain text in reading order: a paragraph, or a row of a table. */
export type PreviewBlock =
  | { type: 'text'; text: string; heading: boolean; quoted: boolean }
  | { type: 'row'; cells: string[]; first: boolean }
  /** A footnote, a remark in the margin, a tracked change; `lead` says whose and what, and is no part of the words. */
  | { type: 'note'; lead: string; text: string }

export interface Preview {
  blocks: PreviewBlock[]
  /** Files that came inside it, by their labels. */
  inside: string[]
  /** There is more than is shown here. */
  cut: boolean
}

/** What one page shows of a file; the rest is in the file itself. */
const previewLimits = { blocks: 4_000, characters: 400_000, cell: 20_000, inside: 200 }

/** The text of a file that was read, bounded. */
export function previewOf(content: Content): Preview {
  const inside = insideOf(content)
  const blocks: PreviewBlock[] = []
  let left = previewLimits.characters
  for (const block of blocksOf(content)) {
    left -= block.type === 'row' ? block.cells.reduce((n, cell) => n + cell.length, 0) : block.text.length
    if (left < 0 || blocks.length >= previewLimits.blocks) return { blocks, inside, cut: true }
    blocks.push(block)
  }
  return { blocks, inside, cut: inside.length >= previewLimits.inside }
}

function insideOf(content: Content): string[] {
  const names =
    content.type === 'mail'
      ? content.mail.attachments.map(attachment => attachment.name ?? '…')
      : content.type === 'archive'
        ? content.entries.map(entry => entry.name)
        : []
  return names.slice(0, previewLimits.inside)
}

function* blocksOf(content: Content): Generator<PreviewBlock> {
  if (content.type === 'mail') {
    if (content.mail.subject !== '') yield text(content.mail.subject, true)
    for (const { block, quoted } of content.mail.body) yield* shown(block, quoted > 0)
  } else if (content.type === 'json') yield* typed(content.value)
  else if (content.type === 'sheets') {
    for (const sheet of content.sheets) {
      yield text(sheet.name, true)
      for (const [i, cells] of sheet.rows.entries())
        yield { type: 'row', cells: cells.map(cell => cell.slice(0, previewLimits.cell)), first: i === 0 }
    }
  } else if (content.type === 'document') {
    for (const block of content.document.blocks) yield* shown(block, false)
    yield* beside(content.document)
  }
}

const signs: Partial<Record<Change['type'], string>> = { insert: '+', 'move-to': '+', delete: '−', 'move-from': '−' }

/** What stands beside the text of a document. */
function* beside({ notes, margin, changes }: Document): Generator<PreviewBlock> {
  for (const { number, blocks } of notes) {
    yield { type: 'note', lead: String(number), text: blocks.map(printedText).join('\n') }
  }
  for (const { author, range, text } of margin) {
    yield { type: 'note', lead: [author ?? '', range?.exact ? `“${range.exact}”` : ''].join(' ').trim(), text }
  }
  for (const { type, author, text } of changes) {
    if (signs[type] && text.trim() !== '') yield { type: 'note', lead: `${author ?? ''} ${signs[type]}`.trim(), text }
  }
}

/** What was typed on a page, as its reader takes it: each comment a row of place, words, reason. */
function* typed(value: unknown): Generator<PreviewBlock> {
  const { submitter, unit, date, remarks } = readWebForm(value)
  const about = [submitter, unit, date].filter(words => words !== null)
  if (about.length > 0) yield { type: 'row', cells: about, first: true }
  for (const { author, place, text: words, reason } of remarks) {
    const cells = [author, place, words, reason].filter(cell => cell !== null && cell !== '')
    yield { type: 'row', cells: cells as string[], first: false }
  }
}

function* shown(block: Block, quoted: boolean): Generator<PreviewBlock> {
  if (block.type === 'table') yield* rowsOf(block)
  else if (printedText(block).trim() !== '') yield text(printedText(block), isHeading(block), quoted)
}

function* rowsOf(table: TableBlock): Generator<PreviewBlock> {
  for (const [i, row] of table.rows.entries()) {
    yield { type: 'row', cells: row.filter(cell => !cell.merged).map(cellText), first: i === 0 }
  }
}

function isHeading({ style }: TextBlock): boolean {
  return style.heading !== null || style.bold > 0.9
}

function text(words: string, heading: boolean, quoted = false): PreviewBlock {
  return { type: 'text', text: words, heading, quoted }
}
