import type { TextBlock } from '../../model/document.ts'
import { Labels } from './labels.ts'
import type { NoteNumbers } from './note-numbers.ts'
import type { NumberedList } from './numbering.ts'
import type { Piece, Revision, RunStyle } from './piece.ts'
import type { Styles } from './style.ts'

/** A paragraph on its way from XML to a block: its pieces are joined and counted when the whole story is read. */
export interface RawParagraph {
  block: TextBlock
  pieces: Piece[]
  /** Revision of the paragraph mark. */
  markInserted: Revision | null
  markDeleted: Revision | null
  /** Changed paragraph formatting. */
  format: Revision | null
}

/** Paragraphs that follow each other in one body, cell, note or text box: a deleted mark joins only these. */
export type Flow = RawParagraph[]

/** What belongs to the whole file and is the same for body, notes and comments. */
export interface Shared {
  styles: Styles
  lists: Map<string, NumberedList>
  labels: Labels
  notes: NoteNumbers
  /** Words of the prompts of content controls, by the name of their building block. */
  prompts: Map<string, string>
  /** Run style of a combination of paragraph style, character style and direct properties, computed once. */
  runStyles: Map<string, RunStyle>
  /** Characters read so far, for the limit. */
  characters: number
  /** Characters of hidden text that were left out. */
  hidden: number
  /** What else was left out, by name. */
  skipped: Set<string>
}

/** One text of the file: the body, or a note, or a comment. */
export interface Story {
  shared: Shared
  flows: Flow[]
  /** Complex fields that are open, inner last: their instruction is not text, their result is (17.16.18). */
  fields: { result: boolean }[]
  /** Edges of comments that stand between paragraphs. */
  pending: Piece[]
  /** A page break waits for the next paragraph. */
  pageBreak: boolean
}

/** A new, empty story. */
export function newStory(shared: Shared): Story {
  return { shared, flows: [], fields: [], pending: [], pageBreak: false }
}
