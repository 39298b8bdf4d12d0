import type { Document, TextBlock } from '../../lib/model/document.ts'
import { textBlocks } from '../../lib/model/document.ts'
import { readDocx } from '../../lib/read/docx/docx.ts'
import { type DocxParts, makeDocx } from './docx.ts'

/** Builds a Word file of the parts (or of a body alone) and reads it. */
export async function readParts(parts: DocxParts | string): Promise<Document> {
  return (await readDocx(makeDocx(typeof parts === 'string' ? { body: parts } : parts))).value
}

/** All its text blocks, those of tables too. */
export async function readAll(parts: DocxParts | string): Promise<TextBlock[]> {
  return textBlocks(await readParts(parts))
}

/** The texts alone. */
export async function readTexts(parts: DocxParts | string): Promise<string[]> {
  return (await readAll(parts)).map(block => block.text)
}
