import type { Change, Document } from '../../model/document.ts'
import type { Draft } from '../../model/draft.ts'
import { editRemarks, type PlacedRemark, type StoryContext } from './edit-remarks.ts'
import { mergeEdits } from './merge-edits.ts'
import { cutAndPasted } from './moved-words.ts'
import { storyOf } from './story.ts'
import { targetsOf, type FindTarget } from './targets.ts'
import { trackedEdits } from './tracked-edits.ts'

/** Remarks of tracked changes, and how many changes were left out. */
export interface Tracked {
  remarks: PlacedRemark[]
  formats: number
  spaces: number
}

const source = 'sửa đổi theo dõi (Track Changes)'

/** The tracked changes of body and notes. `texts`: the original texts of all blocks; `findTarget`: their places. */
export function trackedRemarks(
  document: Document,
  texts: string[],
  findTarget: FindTarget,
  draft: Draft | null
): Tracked {
  const body = document.changes.filter(c => c.note === null)
  const parts = [storyRemarks(body, { story: storyOf(texts), findTarget, footnoteOf: () => null, source })]
  const inNotes = noteTargets(document, draft)
  for (const [i, note] of document.notes.entries()) {
    const changes = document.changes.filter(c => c.note === note.number)
    // A footnote and an endnote of one number look alike; the first of them is printed at the foot.
    if (changes.length === 0 || document.notes.findIndex(n => n.number === note.number) !== i) continue
    const story = storyOf(note.blocks.map(b => b.original))
    parts.push(storyRemarks(changes, { story, findTarget: inNotes(i), footnoteOf: () => note.number, source }))
  }
  return {
    remarks: parts.flatMap(p => p.remarks),
    formats: parts.reduce((n, p) => n + p.formats, 0),
    spaces: parts.reduce((n, p) => n + p.spaces, 0)
  }
}

function storyRemarks(changes: Change[], context: StoryContext): Tracked {
  const { story } = context
  const found = trackedEdits(changes, story)
  const { edits, moves } = cutAndPasted(mergeEdits(found.edits, story, false), story)
  const { remarks, spaces } = editRemarks(
    { edits, moves: [...found.moves, ...moves], withdrawals: found.withdrawals },
    context
  )
  return { remarks, spaces, formats: found.formats }
}

/** Places in the draft's notes: by their words, for a note put in or taken out gives all others new numbers. */
function noteTargets(document: Document, draft: Draft | null): (note: number) => FindTarget {
  if (!draft) return () => () => null
  const starts: number[] = []
  const texts: string[] = []
  for (const note of document.notes) {
    starts.push(texts.length)
    texts.push(...note.blocks.map(b => b.original))
  }
  const find = targetsOf(
    texts,
    draft,
    draft.paragraphs.filter(p => p.part === 'footnote')
  )
  return note => (index, offset) => find((starts[note] ?? 0) + index, offset)
}
