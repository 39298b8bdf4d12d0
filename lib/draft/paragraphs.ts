import type { Block, Document, Note, TableBlock, TextBlock } from '../model/document.ts'
import type { Paragraph } from '../model/draft.ts'
import { lookAt, type Piece } from './piece.ts'

/** The paragraphs of a draft in reading order, and what the outline looks at. */
export interface Reading {
  paragraphs: Paragraph[]
  /** The body paragraphs, in order. */
  pieces: Piece[]
}

/**
 * Takes a document; gives its printed paragraphs (empty ones left out), each footnote right after the paragraph that refers
 * to it, table cells with their coordinates. Tables are numbered from 1 in the order they come.
 */
export function readParagraphs(document: Document): Reading {
  const reading: Reading = { paragraphs: [], pieces: [] }
  const notes = new Notes(document.notes)
  let tables = 0
  for (const block of document.blocks) {
    if (block.type === 'text') addBody(reading, block, notes)
    else if (isFrame(block)) for (const inner of block.rows[0]?.[0]?.blocks ?? []) addBody(reading, inner, notes)
    else addTable(reading, block, ++tables, notes)
  }
  for (const note of notes.rest()) addNote(reading, note)
  return reading
}

/** Notes not yet printed: numbers may repeat, so each reference takes the next one of its number. */
class Notes {
  private readonly waiting: Note[]

  constructor(notes: Note[]) {
    this.waiting = [...notes]
  }

  take(number: number): Note | null {
    const at = this.waiting.findIndex(n => n.number === number)
    return at < 0 ? null : this.waiting.splice(at, 1)[0]!
  }

  rest(): Note[] {
    return this.waiting.splice(0)
  }
}

function addBody(reading: Reading, block: TextBlock, notes: Notes): void {
  const printed = printedOf(block)
  if (printed.text === '') return
  const paragraph = paragraphOf(reading, 'body', printed)
  reading.paragraphs.push(paragraph)
  reading.pieces.push(lookAt(paragraph, reading.pieces.length, block.style, false))
  addNotesOf(reading, printed, notes)
}

function addTable(reading: Reading, table: TableBlock, number: number, notes: Notes): void {
  const last = reading.pieces.at(-1)
  if (last) last.tableAfter = true
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const block of [...cell.blocks, ...cell.tables.flatMap(inner => blocksOf(inner))]) {
        const printed = printedOf(block)
        if (printed.text === '') continue
        const paragraph = paragraphOf(reading, 'table', printed)
        reading.paragraphs.push({ ...paragraph, cell: { table: number, row, column } })
        addNotesOf(reading, printed, notes)
      }
    }
  }
}

function addNotesOf(reading: Reading, printed: Printed, notes: Notes): void {
  for (const { number } of printed.notes) {
    const note = notes.take(number)
    if (note) addNote(reading, note)
  }
}

function addNote(reading: Reading, note: Note): void {
  for (const [i, block] of note.blocks.entries()) {
    const { text } = printedOf(block)
    // The mark printed in front ("(1). ") belongs to the number, not to the words.
    const words = i === 0 ? text.replace(/^(?:\(\s*\))?[.:)]*\s*/u, '') : text
    if (words === '') continue
    reading.paragraphs.push({ ...paragraphOf(reading, 'footnote', { text: words, notes: [] }), footnote: note.number })
  }
}

interface Printed {
  text: string
  notes: { offset: number; number: number }[]
}

/** Number and words without spaces at the ends; brackets typed around a note's mark go with the mark. */
function printedOf(block: TextBlock): Printed {
  let text = block.text
  const notes = block.notes.map(n => ({ ...n })).sort((a, b) => a.offset - b.offset)
  for (let i = notes.length - 1; i >= 0; i--) {
    const at = notes[i]!.offset
    if (text[at - 1] !== '(' || text[at] !== ')') continue
    text = text.slice(0, at - 1) + text.slice(at + 1)
    for (const note of notes.slice(i)) note.offset -= note.offset === at && note === notes[i] ? 1 : 2
  }
  const lead = block.number ? block.number + ' ' : ''
  const cut = /^\s*/u.exec(text)?.[0].length ?? 0
  const words = text.trim()
  const printed = (lead + words).trim()
  return {
    text: printed,
    notes: notes.map(n => ({
      number: n.number,
      offset: lead.length + Math.min(Math.max(n.offset - cut, 0), words.length)
    }))
  }
}

function paragraphOf(reading: Reading, part: Paragraph['part'], printed: Printed): Paragraph {
  return {
    index: reading.paragraphs.length,
    part,
    text: printed.text,
    heading: null,
    page: null,
    line: null,
    rows: [],
    footnote: null,
    notes: printed.notes,
    cell: null
  }
}

/** A table of one cell is a frame around text. */
function isFrame(table: TableBlock): boolean {
  return table.rows.length === 1 && table.rows[0]?.length === 1 && table.rows[0][0]?.tables.length === 0
}

function blocksOf(block: Block): TextBlock[] {
  if (block.type === 'text') return [block]
  return block.rows.flatMap(row => row.flatMap(cell => [...cell.blocks, ...cell.tables.flatMap(blocksOf)]))
}
