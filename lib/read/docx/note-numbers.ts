import type { Note } from '../../model/document.ts'
import type { XmlElement } from '../xml.ts'

/** A note that the body refers to, in the order of the references. */
export interface NoteReference {
  type: Note['type']
  id: string
  /** As printed; 0 where the note bears a mark of its own ("*"). */
  number: number
}

/** Numbers footnotes and endnotes through the file, as Word prints them when notes do not begin anew. */
export class NoteNumbers {
  readonly references: NoteReference[] = []
  private readonly next: Record<Note['type'], number>

  constructor(starts: { footnote: number; endnote: number }) {
    this.next = { ...starts }
  }

  /** Takes the next reference element and gives its number. A deleted reference keeps its number: the draft has it. */
  refer(type: Note['type'], element: XmlElement): number {
    const custom = !['0', 'false', 'off', undefined].includes(element.attributes['w:customMarkFollows'])
    const number = custom ? 0 : this.next[type]++
    this.references.push({ type, id: element.attributes['w:id'] ?? '', number })
    return number
  }
}
