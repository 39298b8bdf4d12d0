import type { Document } from '../model/document.ts'
import { letterScore, readLetter } from './letter.ts'
import type { Reading } from './reading.ts'

/** A plain text file is a letter where it has a salutation, a head or a signature, else a list. */
export function readPlainText(document: Document): Reading {
  const text = withoutMarkdown(document)
  return readLetter(text, letterScore(text) > 0.2 ? 'letter' : 'text')
}

/** Markdown's headings are bold lines; its other marks are no words of the writer. */
function withoutMarkdown(document: Document): Document {
  const blocks = document.blocks.map(block => {
    if (block.type === 'table') return block
    const heading = /^\s*#{1,6}\s+/u.exec(block.text)
    const text = block.text.slice(heading?.[0].length ?? 0).replace(/\*\*|__(?=\S)|(?<=\S)__/gu, '')
    return heading ? { ...block, text, style: { ...block.style, bold: 1 } } : { ...block, text }
  })
  return { ...document, blocks }
}
