import type { Block, Document, TextBlock } from '../../model/document.ts'

/** A document as it was before its tracked changes: every text is the original one. */
export function beforeChanges(document: Document): Document {
  return {
    ...document,
    blocks: document.blocks.map(originalOf),
    notes: document.notes.map(note => ({ ...note, blocks: note.blocks.map(originalText) }))
  }
}

function originalOf<B extends Block>(block: B): B {
  if (block.type === 'text') return { ...block, ...originalText(block) }
  const rows = block.rows.map(row =>
    row.map(cell => ({ ...cell, blocks: cell.blocks.map(originalText), tables: cell.tables.map(originalOf) }))
  )
  return { ...block, rows }
}

function originalText(block: TextBlock): TextBlock {
  return { ...block, text: block.original }
}
