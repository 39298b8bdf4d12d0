import type { Draft } from '../model/draft.ts'

/** Where a footnote's text and its reference stand: indexes of paragraphs, null where the draft has none. */
export interface NotePlace {
  note: number | null
  reference: number | null
}

/** Footnotes by their printed number. */
export type NoteIndex = Map<number, NotePlace>

/** Footnotes of a draft by printed number; the first of two with one number. */
export function indexNotes(draft: Draft): NoteIndex {
  const notes: NoteIndex = new Map()
  const at = (number: number): NotePlace => {
    let place = notes.get(number)
    if (!place) notes.set(number, (place = { note: null, reference: null }))
    return place
  }
  for (const paragraph of draft.paragraphs) {
    if (paragraph.part === 'footnote' && paragraph.footnote !== null) at(paragraph.footnote).note ??= paragraph.index
    for (const { number } of paragraph.notes) at(number).reference ??= paragraph.index
  }
  return notes
}
