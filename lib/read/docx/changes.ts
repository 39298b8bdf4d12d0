import type { Change, TextBlock } from '../../model/document.ts'
import type { Place, Placed } from './assemble.ts'
import { isOriginal, type Revision, type Status } from './piece.ts'

/** A change that may still grow: the words of one author at one place are one change, however Word cut them up. */
interface Growing {
  revision: Revision
  block: TextBlock
  offset: number
  text: string
  mark: boolean
  /** Step at which it last grew: only what follows at once goes on with it. */
  step: number
}

/**
 * The tracked changes of paragraphs in order; a mark of a note's paragraph has `note`. `indexOf` gives a block's place in
 * its list. Text that one author put in and another took out is in neither text: both changes are given at that place.
 */
export function readChanges(placed: Placed[], indexOf: (block: TextBlock) => number, note: number | null): Change[] {
  return placed.flatMap(changesOf).map(change => ({
    id: change.revision.id,
    type: change.revision.type,
    author: change.revision.author,
    date: change.revision.date,
    block: indexOf(change.block),
    offset: change.offset,
    text: change.text,
    mark: change.mark,
    note
  }))
}

function changesOf(at: Placed): Growing[] {
  const { pieces, markDeleted, markInserted, format } = at.paragraph
  const changes = new Gatherer(at.original)
  for (const piece of pieces) {
    if (piece.text === '' && piece.type !== 'note') continue
    changes.step(piece, piece.text, piece.type === 'text' ? piece.format : null)
  }
  changes.step({ inserted: markInserted, deleted: markDeleted }, '', null, true)
  if (format) changes.found.push({ ...changes.at(format), offset: at.original.base, mark: true })
  return changes.found
}

class Gatherer {
  readonly found: Growing[] = []
  /** The last change of each type and author; what takes out another's new words is a type of its own. */
  private readonly last = new Map<string, Growing>()
  private readonly block: TextBlock
  private offset: number
  private steps = 0

  constructor(original: Place) {
    this.block = original.block
    this.offset = original.base
  }

  /** Takes the next piece, or the paragraph mark at the end. */
  step(status: Status, text: string, format: Revision | null, mark = false): void {
    this.steps++
    const { inserted, deleted } = status
    // Put in and taken out again by one person: nothing was asked for.
    if (inserted && deleted && inserted.author === deleted.author) return
    this.add(deleted, text, mark, inserted !== null)
    this.add(inserted, text, mark, false)
    // New text has no old look.
    if (!inserted) this.add(format, text, mark, false)
    if (isOriginal(status)) this.offset += text.length
  }

  at(revision: Revision): Growing {
    return { revision, block: this.block, offset: this.offset, text: '', mark: false, step: this.steps }
  }

  private add(revision: Revision | null, text: string, mark: boolean, nested: boolean): void {
    if (!revision) return
    const key = `${revision.type} ${nested} ${revision.author}`
    const open = this.last.get(key)
    if (open && open.step >= this.steps - 1) Object.assign(open, { text: open.text + text, mark, step: this.steps })
    else {
      const change = { ...this.at(revision), text, mark }
      this.found.push(change)
      this.last.set(key, change)
    }
  }
}
