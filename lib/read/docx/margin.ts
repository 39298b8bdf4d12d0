import type { MarginComment, TextBlock } from '../../model/document.ts'
import { limits } from '../../model/limits.ts'
import { childrenOf, type XmlElement } from '../xml.ts'
import { assemble, type Placed } from './assemble.ts'
import { readBlocks } from './blocks.ts'
import { isAccepted, type Piece } from './piece.ts'
import { newStory, type Shared, type Story } from './story.ts'

/** Paragraphs in reading order: the body's, or a note's with the place of its mark in the body. */
export interface Commented {
  placed: Placed[]
  mark: { block: TextBlock; offset: number } | null
}

/** A place in the accepted text and, for words that only stand in the original, in the pieces. */
interface Edge {
  placed: Placed[]
  /** Index in `placed`, and of the piece in that paragraph. */
  paragraph: number
  piece: number
  block: TextBlock
  offset: number
}

interface Edges {
  start?: Edge
  end?: Edge
  reference?: Edge
}

/** A comment's element and its text on the way. */
export interface ReadComment {
  element: XmlElement
  story: Story
}

/** Reads comments.xml; the texts are complete once the stories are assembled. */
export function readComments(root: XmlElement | null, shared: Shared): ReadComment[] {
  return childrenOf(root ?? undefined, 'w:comment').map(element => {
    const story = newStory(shared)
    readBlocks(element, story)
    return { element, story }
  })
}

/**
 * Comments in the margin in the order of their places in the text; those without a place come last.
 * `extended` is commentsExtended.xml.
 */
export function readMargin(
  comments: ReadComment[],
  extended: XmlElement | null,
  texts: Commented[],
  indexOf: (block: TextBlock) => number
): MarginComment[] {
  const edges = new Map<string, Edges>()
  for (const text of texts) findEdges(text, edges)
  const threads = readThreads(comments, extended)
  const order = new Map([...edges.keys()].map((id, i) => [id, i]))
  const rank = (c: ReadComment): number => order.get(idOf(c)) ?? order.size
  return [...comments]
    .sort((a, b) => rank(a) - rank(b))
    .map(comment => ({
      id: idOf(comment),
      author: comment.element.attributes['w:author'] || null,
      date: comment.element.attributes['w:date'] || null,
      text: commentText(comment.story),
      parent: threads.get(idOf(comment))?.parent ?? null,
      resolved: threads.get(idOf(comment))?.resolved ?? false,
      range: rangeOf(edges.get(idOf(comment)), indexOf)
    }))
}

function idOf(comment: ReadComment): string {
  return comment.element.attributes['w:id'] ?? ''
}

function commentText(story: Story): string {
  const texts = story.flows.flatMap(assemble).map(p => p.paragraph.block.text)
  return texts.join('\n').trim()
}

/** Replies and "done" are told by the id of a comment's last paragraph (MS-DOCX 2.5.1, commentsEx). */
function readThreads(
  comments: ReadComment[],
  extended: XmlElement | null
): Map<string, { parent: string | null; resolved: boolean }> {
  const byParagraph = new Map<string, string>()
  for (const comment of comments) {
    for (const p of childrenOf(comment.element, 'w:p')) byParagraph.set(p.attributes['w14:paraId'] ?? '', idOf(comment))
  }
  const threads = new Map<string, { parent: string | null; resolved: boolean }>()
  for (const ex of childrenOf(extended ?? undefined, 'w15:commentEx')) {
    const id = byParagraph.get(ex.attributes['w15:paraId'] ?? '')
    if (id === undefined) continue
    const parent = byParagraph.get(ex.attributes['w15:paraIdParent'] ?? '') ?? null
    threads.set(id, { parent, resolved: ['1', 'true', 'on'].includes(ex.attributes['w15:done'] ?? '') })
  }
  return threads
}

function findEdges({ placed, mark }: Commented, edges: Map<string, Edges>): void {
  for (const [paragraph, at] of placed.entries()) {
    let offset = at.accepted.base
    at.paragraph.pieces.forEach((piece, i) => {
      if (piece.type === 'comment') {
        const known = edges.get(piece.id) ?? {}
        known[piece.edge] ??= { placed, paragraph, piece: i, ...(mark ?? { block: at.accepted.block, offset }) }
        edges.set(piece.id, known)
      } else if (isAccepted(piece)) offset += piece.text.length
    })
  }
}

function rangeOf(edges: Edges | undefined, indexOf: (block: TextBlock) => number): MarginComment['range'] {
  const start = edges?.start ?? edges?.reference
  const end = edges?.end ?? edges?.reference ?? start
  if (!start || !end) return null
  return {
    block: indexOf(start.block),
    start: start.offset,
    endBlock: indexOf(end.block),
    end: end.offset,
    exact: words(start, end)
  }
}

/** The accepted words between two edges, paragraphs joined by line breaks; where all are deleted, the deleted ones. */
function words(start: Edge, end: Edge): string {
  const accepted: string[] = []
  const all: string[] = []
  let length = 0
  for (let i = start.paragraph; i <= end.paragraph && length < limits.commentedWords; i++) {
    const pieces = start.placed[i]!.paragraph.pieces
    const covered = pieces.slice(
      i === start.paragraph ? start.piece : 0,
      i === end.paragraph ? end.piece : pieces.length
    )
    accepted.push(textOf(covered.filter(isAccepted)))
    all.push(textOf(covered))
    length += all.at(-1)!.length + 1
  }
  const text = accepted.join('\n')
  return (text.trim() === '' ? all.join('\n') : text).slice(0, limits.commentedWords)
}

function textOf(pieces: Piece[]): string {
  return pieces.map(p => p.text).join('')
}
