import type { MarginComment, TextBlock } from '../../model/document.ts'
import { limits } from '../../model/limits.ts'
import { childrenOf, type XmlElement } from '../xml.ts'
import { assemble, type Placed } from './assemble.ts'
import { readBlocks } from './blocks.ts'
import { isAccepted } from './piece.ts'
import { newStory, type Shared, type Story } from './story.ts'

/** Paragraphs in reading order: the body's, or a note's with the place of its mark in the body. */
export interface Commented {
  placed: Placed[]
  mark: { block: TextBlock; offset: number } | null
}

/** A place in the accepted text, and the lengths of all words before it. */
interface Edge {
  words: Words
  /** UTF-16 offsets in `words`, accepted and all. */
  accepted: number
  all: number
  block: TextBlock
  offset: number
}

/**
 * The words of one text, paragraphs joined by line breaks: put together once, for any number of comments may cover them.
 * `all` has the deleted ones too.
 */
interface Words {
  accepted: string
  all: string
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
  const most = mostWords(comments.length)
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
      range: rangeOf(edges.get(idOf(comment)), indexOf, most)
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
  const words: Words = { accepted: '', all: '' }
  for (const at of placed) {
    let offset = at.accepted.base
    for (const piece of at.paragraph.pieces) {
      if (piece.type === 'comment') {
        const known = edges.get(piece.id) ?? {}
        const before = { accepted: words.accepted.length, all: words.all.length }
        known[piece.edge] ??= { words, ...before, ...(mark ?? { block: at.accepted.block, offset }) }
        edges.set(piece.id, known)
        continue
      }
      words.all += piece.text
      if (!isAccepted(piece)) continue
      words.accepted += piece.text
      offset += piece.text.length
    }
    words.accepted += '\n'
    words.all += '\n'
  }
}

function mostWords(comments: number): number {
  return Math.min(limits.commentedWords, Math.max(100, Math.floor(limits.commentedWordsInAll / comments)))
}

function rangeOf(
  edges: Edges | undefined,
  indexOf: (block: TextBlock) => number,
  most: number
): MarginComment['range'] {
  const start = edges?.start ?? edges?.reference
  const end = edges?.end ?? edges?.reference ?? start
  if (!start || !end) return null
  return {
    block: indexOf(start.block),
    start: start.offset,
    endBlock: indexOf(end.block),
    end: end.offset,
    exact: wordsBetween(start, end, most)
  }
}

/** The accepted words between two edges; where all are deleted, the deleted ones. An end in another text is none. */
function wordsBetween(start: Edge, end: Edge, most: number): string {
  if (start.words !== end.words) return ''
  const cut = (words: string, from: number, to: number): string => words.slice(from, Math.min(to, from + most))
  const accepted = cut(start.words.accepted, start.accepted, end.accepted)
  return accepted.trim() === '' ? cut(start.words.all, start.all, end.all) : accepted
}
