import type { Preview, PreviewBlock } from './blocks.ts'

/** A block and where its words begin in the text of the whole; cells of a row stand behind one another. */
export interface PlacedBlock {
  block: PreviewBlock
  /** UTF-16 offset of the paragraph, or of each cell. */
  offsets: number[]
}

/** The text of a preview as one, paragraphs and rows in lines, cells apart by tabs: what offsets of marked words count in. */
export function previewText({ blocks }: Preview): { text: string; placed: PlacedBlock[] } {
  const parts: string[] = []
  let length = 0
  const put = (words: string, end: string): number => {
    const at = length
    parts.push(words, end)
    length += words.length + end.length
    return at
  }
  const placed = blocks.map((block): PlacedBlock => {
    if (block.type !== 'row') return { block, offsets: [put(block.text, '\n')] }
    return { block, offsets: block.cells.map((cell, i) => put(cell, i === block.cells.length - 1 ? '\n' : '\t')) }
  })
  return { text: parts.join(''), placed }
}
