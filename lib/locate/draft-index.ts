import type { Draft } from '../model/draft.ts'
import { indexAbbreviations, type Abbreviations } from './abbreviations.ts'
import { indexHeadings, type HeadingIndex } from './heading-index.ts'
import { indexLines, type LineIndex } from './line-index.ts'
import { indexNotes, type NoteIndex } from './note-index.ts'
import { indexTables, type IndexedTable } from './table-index.ts'
import { draftIdentity } from './draft-identity.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** One draft with everything that is looked up in it. Read-only. */
export interface DraftView {
  draft: Draft
  headings: HeadingIndex
  words: WordIndex
  abbreviations: Abbreviations
  lines: LineIndex
  notes: NoteIndex
  tables: IndexedTable[]
  /** Title, owner and file name, by which remarks name the draft. */
  identity: string
}

/** All drafts under discussion, indexed once and shared by all workers. */
export interface DraftIndex {
  drafts: Draft[]
  views: DraftView[]
}

/** Builds the index of the drafts: headings, folded paragraphs, words and pairs of words, printed lines, notes, tables. */
export function indexDrafts(drafts: Draft[]): DraftIndex {
  return {
    drafts,
    views: drafts.map(viewDraft)
  }
}

function viewDraft(draft: Draft): DraftView {
  const words = indexWords(draft)
  return {
    draft,
    headings: indexHeadings(draft),
    words,
    abbreviations: indexAbbreviations(words),
    lines: indexLines(draft),
    notes: indexNotes(draft),
    tables: indexTables(draft),
    identity: draftIdentity(draft)
  }
}

/** The view of a draft by its id, or null. */
export function viewOf(index: DraftIndex, draft: string | null): DraftView | null {
  return index.views.find(v => v.draft.id === draft) ?? null
}
