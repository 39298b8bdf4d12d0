import type { Note } from '../../model/document.ts'
import { type XmlElement } from '../xml.ts'
import { readBlocks } from './blocks.ts'
import { newStory, type Shared, type Story } from './story.ts'

/** A note and its text on the way. */
export interface ReadNote {
  note: Note
  story: Story
}

/** The notes that the body refers to, in the order of the references; notes.xml may hold others, which are not printed. */
export function readNotes(shared: Shared, parts: Record<Note['type'], XmlElement | null>): ReadNote[] {
  const elements = new Map<string, XmlElement>()
  for (const type of ['footnote', 'endnote'] as const) {
    for (const e of parts[type]?.children ?? []) elements.set(`${type} ${e.attributes['w:id'] ?? ''}`, e)
  }
  // Reading a note may not add references: Word allows none inside notes.
  return [...shared.notes.references].flatMap(({ type, id, number }) => {
    const element = elements.get(`${type} ${id}`)
    if (!element) return []
    const story = newStory(shared)
    const blocks = readBlocks(element, story).flatMap(b =>
      b.type === 'text' ? [b] : b.rows.flat().flatMap(c => c.blocks)
    )
    return [{ note: { number, type, blocks }, story }]
  })
}
