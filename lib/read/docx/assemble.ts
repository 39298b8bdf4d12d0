import type { TextBlock } from '../../model/document.ts'
import { isAccepted, isOriginal, type Piece, type Status } from './piece.ts'
import { styleShares } from './shares.ts'
import type { Flow, RawParagraph } from './story.ts'

/** Where a paragraph's own pieces begin in each of the two texts, and in which block that text stands. */
export interface Placed {
  paragraph: RawParagraph
  accepted: Place
  original: Place
}

export interface Place {
  block: TextBlock
  /** UTF-16 offset in the block's text of that view. */
  base: number
}

type View = 'accepted' | 'original'

/**
 * Fills in the texts of all blocks of a flow. A paragraph whose mark is deleted runs on into the next in the accepted text;
 * one whose mark is inserted, in the original. The joined text stands in the first of the blocks that has words of its own
 * in that view; the others stay in the list with an empty text.
 */
export function assemble(flow: Flow): Placed[] {
  const accepted = place(flow, 'accepted')
  const original = place(flow, 'original')
  return flow.map((paragraph, i) => ({
    paragraph,
    accepted: accepted[i]!,
    original: original[i]!
  }))
}

function place(flow: Flow, view: View): Place[] {
  const places: Place[] = []
  let start = 0
  while (start < flow.length) {
    let end = start + 1
    while (end < flow.length && runsOn(flow[end - 1]!, view)) end++
    places.push(...placeChain(flow.slice(start, end), view, places.at(-1)))
    start = end
  }
  return places
}

function runsOn(paragraph: RawParagraph, view: View): boolean {
  return (view === 'accepted' ? paragraph.markDeleted : paragraph.markInserted) !== null
}

/** `above` is the place of the paragraph before: what is new between two paragraphs belongs to the end of the upper one. */
function placeChain(chain: RawParagraph[], view: View, above: Place | undefined): Place[] {
  const belongs: (piece: Status) => boolean = view === 'accepted' ? isAccepted : isOriginal
  const own = chain.map(p => p.pieces.filter(belongs))
  const texts = own.map(pieces => pieces.map(p => p.text).join(''))
  const first = texts.findIndex(text => text !== '')
  // With no words in any of them the last keeps the mark.
  const holder = first < 0 ? chain.length - 1 : first
  const block = chain[holder]!.block
  if (view === 'original') block.original = texts.join('')
  else fillAccepted(block, own.flat())
  let base = 0
  return texts.map((text, i) => {
    if (view === 'original' && i < holder && above) return { block: above.block, base: above.block.original.length }
    const at = { block, base }
    base += text.length
    return at
  })
}

function fillAccepted(block: TextBlock, pieces: Piece[]): void {
  let offset = 0
  const texts: string[] = []
  for (const piece of pieces) {
    if (piece.type === 'note') block.notes.push({ offset, number: piece.number })
    texts.push(piece.text)
    offset += piece.text.length
  }
  block.text = texts.join('')
  block.style = { ...block.style, ...styleShares(pieces) }
}
